"""Marks on results: what they say, and that nothing about them keeps a paid result back."""

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import State
from productai_desktop.core.marks import (
    COMPOSITE,
    MANIFEST_KEPT,
    METADATA_WRITTEN,
    NO_ROOM,
    NOT_FOLLOWED,
    SOURCE_TYPES_ADDRESS,
    TRAINED,
    Attribution,
    Marked,
    Marks,
    rewritten_part,
    sidecar_part,
)
from productai_desktop.core.settings import Settings
from productai_desktop.engine.marking import marks_of
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.metadata.inspection import inspect
from productai_desktop.store import shelf as shelf_module
from productai_desktop.store.shelf import DiskShelf
from tests.engine.conftest import Bench, PlainDarkroom
from tests.fakes import a_job
from tests.imaging import credentials

JANE = Attribution(("Jane",), "© Jane")
Marking = Callable[[Path, Marks], Marked]


@pytest.fixture
def marking(monkeypatch: pytest.MonkeyPatch) -> Callable[[Marking], list[Marks]]:
    """Lets the darkroom mark by a function, and lists what it was asked for."""

    def set_marking(work: Marking) -> list[Marks]:
        asked: list[Marks] = []

        def mark_result(_darkroom: object, part: Path, marks: Marks) -> Marked:
            asked.append(marks)
            return work(part, marks)

        monkeypatch.setattr(PlainDarkroom, "mark_result", mark_result)
        return asked

    return set_marking


def written(_part: Path, _marks: Marks) -> Marked:
    return Marked((METADATA_WRITTEN,))


def bound(_part: Path, _marks: Marks) -> Marked:
    return Marked((MANIFEST_KEPT,), "<x:xmpmeta/>")


def names(bench: Bench) -> list[str]:
    return sorted(path.name for path in (bench.folder / "results").iterdir())


async def test_a_result_is_marked_with_what_is_true_of_its_job(
    bench: Bench, marking, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = PlainDarkroom.prepare
    monkeypatch.setattr(
        PlainDarkroom, "prepare", lambda *given: replace(prepare(*given), attribution=JANE)
    )
    asked = marking(written)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.remarks == (METADATA_WRITTEN,)
    assert done.attribution == JANE
    assert asked == [Marks(COMPOSITE, "ProductAI kontext-pro", "kontext-pro", "", JANE)]


async def test_a_user_who_wants_no_metadata_gets_the_bytes_as_they_came(
    bench: Bench, marking
) -> None:
    asked = marking(written)
    bench.settings = Settings(write_metadata=False)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert (await watch.done(job.id)).remarks == ()
    assert asked == []


def test_what_is_true_of_each_operation() -> None:
    made = Settings(source_type=TRAINED, write_prompt=True)
    edit = a_job(1, prompt="white marble", model="seedream")
    assert marks_of(edit, made) == Marks(TRAINED, "ProductAI seedream", "seedream", "white marble")
    custom = a_job(1, operation=Operation.CUSTOM, model="custom-x", prompt="p")
    assert marks_of(custom, Settings()) == Marks(COMPOSITE, "ProductAI custom-x", "custom-x")
    upscale = a_job(1, operation=Operation.UPSCALE, model="", prompt="")
    assert marks_of(upscale, made, "Magnific") == Marks(COMPOSITE, "ProductAI Magnific")


@pytest.mark.parametrize(
    ("trouble", "remark"),
    [(OutputError("DISK_FULL", path="/"), NO_ROOM), (RuntimeError("odd"), NOT_FOLLOWED)],
)
async def test_a_result_arrives_though_it_cannot_be_marked(
    bench: Bench, marking, trouble: Exception, remark: str
) -> None:
    def fails(_part: Path, _marks: Marks) -> Marked:
        raise trouble

    marking(fails)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.remarks == (remark,)
    assert Path(done.output).read_bytes() == b"picture"
    assert len(bench.service.downloads) == 1


async def test_a_sidecar_lies_beside_its_result(bench: Bench, marking) -> None:
    marking(bound)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert (await watch.done(job.id)).remarks == (MANIFEST_KEPT,)
    assert names(bench) == ["cup-kontext-pro.png", "cup-kontext-pro.xmp"]
    assert (bench.folder / "results" / "cup-kontext-pro.xmp").read_text() == "<x:xmpmeta/>"


async def test_a_sidecar_is_never_written_over_a_file_of_the_user(bench: Bench, marking) -> None:
    marking(bound)
    results = bench.folder / "results"
    results.mkdir()
    (results / "cup-kontext-pro.xmp").write_text("of a RAW")
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert (results / "cup-kontext-pro.xmp").read_text() == "of a RAW"
    assert done.output.endswith("cup-kontext-pro.png")
    assert (results / "cup-kontext-pro.png.xmp").read_text() == "<x:xmpmeta/>"


async def test_a_result_arrives_though_its_sidecar_finds_no_name(bench: Bench, marking) -> None:
    marking(bound)
    results = bench.folder / "results"
    results.mkdir()
    for name in ("cup-kontext-pro.xmp", "cup-kontext-pro.png.xmp"):
        (results / name).write_text("mine")
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert (await watch.done(job.id)).remarks == (MANIFEST_KEPT, NO_ROOM)
    assert len(names(bench)) == 3


class _KilledError(BaseException):
    """Ends a step as a kill would: nothing of the process runs on."""


STEPS = {
    "before anything was written": ("keep_sidecar", "before"),
    "when the sidecar waits": ("keep_sidecar", "after"),
    "before the result has its name": ("place", "before"),
    "when the result has its name": ("place", "after"),
    "when the sidecar has its name": ("place_sidecar", "after"),
    "when all that waited is gone": ("discard", "after"),
}


@pytest.mark.parametrize("moment", STEPS)
async def test_a_kill_loses_nothing_and_leaves_nothing(
    bench: Bench, marking, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    step, when = STEPS[moment]
    original = getattr(DiskShelf, step)
    reached, ended = threading.Event(), threading.Event()

    def mortal(self: DiskShelf, *given: object) -> object:
        answer = original(self, *given) if when == "after" else None
        reached.set()
        ended.wait(20)
        return answer

    marking(bound)
    first = await bench.start(run=False)
    (job,) = await first.engine.order(bench.order())
    monkeypatch.setattr(DiskShelf, step, mortal)
    first.run()
    await first.until(reached.is_set)
    await first.die()
    monkeypatch.setattr(DiskShelf, step, original)
    ended.set()
    second = await bench.start()
    done = await second.done(job.id)
    assert done.output.endswith("cup-kontext-pro.png")
    assert names(bench) == ["cup-kontext-pro.png", "cup-kontext-pro.xmp"]
    assert len(bench.service.submissions) == 1


@pytest.mark.parametrize("moment", ["link", "unlink"])
def test_a_sidecar_whose_naming_was_cut_off_is_named_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    shelf, part, target = DiskShelf(tmp_path / "data"), tmp_path / ".a.part", tmp_path / "a.png"
    target.write_bytes(b"picture")
    shelf.keep_sidecar(part, "text")
    give = shelf_module._give_name

    def killed(near: Path, name: Path) -> None:
        if moment == "unlink":
            os.link(near, name)
        raise _KilledError

    monkeypatch.setattr(shelf_module, "_give_name", killed)
    with pytest.raises(_KilledError):
        shelf.place_sidecar(part, target)
    monkeypatch.setattr(shelf_module, "_give_name", give)
    shelf.place_sidecar(part, target)
    shelf.place_sidecar(part, target)
    shelf.discard(part)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "a.xmp"]


async def test_half_a_sidecar_gets_no_name(
    bench: Bench, marking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_number: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    marking(bound)
    part = bench.folder / "a.part"
    monkeypatch.setattr(shelf_module.os, "fsync", no_room)
    with pytest.raises(OutputError, match="DISK_FULL"):
        DiskShelf(bench.folder).keep_sidecar(part, "<x:xmpmeta/>")
    assert not sidecar_part(part).exists()


async def test_a_result_has_arrived_though_its_part_cannot_be_removed(
    bench: Bench, marking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_shelf: DiskShelf, part: Path) -> None:
        raise OutputError("OUTPUT_READ_ONLY", path=str(part))

    marking(written)
    monkeypatch.setattr(DiskShelf, "discard", refuse)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert names(bench) == ["cup-kontext-pro.png"]


def test_a_part_goes_with_all_that_waits_beside_it(tmp_path: Path) -> None:
    part = tmp_path / ".a.part"
    for path in (part, rewritten_part(part), sidecar_part(part)):
        path.touch()
    DiskShelf(tmp_path / "data").discard(part)
    assert not list(tmp_path.iterdir())


async def test_a_sidecar_of_a_result_that_waited_in_the_data_folder(bench: Bench, marking) -> None:
    marking(bound)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    results = bench.folder / "results"
    results.rmdir()
    results.write_text("a file stands where the folder was")
    await watch.until(
        lambda: getattr(watch.engine.jobs[job.id].fault, "code", "") == "OUTPUT_FAILED"
    )
    assert watch.engine.jobs[job.id].state is State.DOWNLOADING
    results.unlink()
    await watch.done(job.id)
    assert names(bench) == ["cup-kontext-pro.png", "cup-kontext-pro.xmp"]
    assert not [path for path in (bench.folder / "data").rglob("*") if ".part" in path.name]


async def test_a_bound_result_arrives_byte_for_byte_with_its_sidecar(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("check_result", "mark_result"):
        real = getattr(Darkroom(), name)
        monkeypatch.setattr(PlainDarkroom, name, staticmethod(real))
    signed = bench.folder / "signed.jpg"
    Image.new("RGB", (8, 8)).save(signed)
    data = signed.read_bytes()
    data = data[:20] + credentials.jpeg_segments(credentials.store()) + data[20:]
    bench.service.download_answers.append(data)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.remarks == (MANIFEST_KEPT,)
    assert Path(done.output).read_bytes() == data
    facts = inspect(Path(done.output))
    assert facts.manifest is not None
    assert facts.sidecar == Path(done.output).with_suffix(".xmp")
    assert facts.sidecar_ai.source_type == SOURCE_TYPES_ADDRESS + COMPOSITE
    assert facts.sidecar_ai.system == "ProductAI kontext-pro"
    assert not facts.ai

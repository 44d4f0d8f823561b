"""Ordering edits: what is refused, what is ordered, what is followed and how it ends."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import DataError
from productai_desktop.core.jobs import Fault, State
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeEngine, FakeWiring, make_job, nothing_happens

Productai = Callable[..., Said]
EDIT = ("generate", "--prompt", "white table", "--model", "nanobananapro")


def test_an_edit_is_ordered_followed_and_its_path_printed(
    productai: Productai, engine: FakeEngine, desk: FakeDesk, photo: str
):
    said = productai(*EDIT, "--image", photo, "--sku", "A-1", "--project", "Spring")
    assert (said.status, said.out, said.err) == (0, "/results/1.png\n", "")
    (order,) = engine.orders
    assert order.images == (photo,)
    assert (order.sku, order.project, order.prompt) == ("A-1", "Spring", "white table")
    assert desk.closed
    assert engine.stopped


def test_json_gives_the_promised_fields(productai: Productai, photo: str):
    (row,) = productai(*EDIT, "--image", photo, "--json").rows
    assert row == {
        "id": 1,
        "remote_id": 101,
        "state": "done",
        "inputs": [photo],
        "output": "/results/1.png",
        "model": "nanobananapro",
        "credits": 8,
        "seconds": 12.5,
        "project": "",
        "sku": "",
        "error": None,
    }


def test_options_reach_the_order(productai: Productai, engine: FakeEngine, photo: str):
    productai(
        *EDIT, "--image", photo, "--image", "https://example.com/a.png", "--aspect-ratio", "4:5",
        "--resolution", "4K", "--format", "jpg", "--variants", "3",
    )  # fmt: skip
    (order,) = engine.orders
    assert order.images == (photo, "https://example.com/a.png")
    assert (order.aspect_ratio, order.resolution, order.output_format) == ("4:5", "4K", "jpg")
    assert order.variants == 3


def test_upscale_and_custom_are_ordered_alike(productai: Productai, engine: FakeEngine, photo: str):
    assert productai("upscale", "--image", photo).status == 0
    custom = ("custom", "--image", photo, "--prompt", "x", "--model", "custom-owesa-avatars")
    assert productai(*custom).status == 0
    assert [order.operation for order in engine.orders] == [Operation.UPSCALE, Operation.CUSTOM]
    assert engine.orders[1].model == "custom-owesa-avatars"


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "There is no photo at"), (b"", "is empty"), (b"text", "is no picture")],
)
def test_a_photo_that_cannot_be_used_is_refused_before_anything_is_opened(
    productai: Productai, desk: FakeDesk, tmp_path: Path, content: bytes | None, words: str
):
    path = tmp_path / "صورة\nnew.png"
    if content is not None:
        path.write_bytes(content)
    said = productai(*EDIT, "--image", str(path))
    assert said.status == 2
    assert words in said.err
    assert "صورة\\nnew.png" in said.err
    assert "Nothing was charged." in said.err
    assert said.err.count("\n") == 1
    assert not desk.opened


def test_a_folder_is_no_photo(productai: Productai, tmp_path: Path):
    said = productai(*EDIT, "--image", str(tmp_path))
    assert said.status == 2
    assert "is a folder" in said.err


def test_a_home_sign_is_expanded_and_a_path_made_absolute(
    productai: Productai, engine: FakeEngine, photo: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(Path(photo).parent))
    monkeypatch.chdir(Path(photo).parent)
    productai(*EDIT, "--image", "~/coffee.png")
    productai(*EDIT, "--image", "./coffee.png")
    assert [order.images for order in engine.orders] == [(photo,), (photo,)]


@pytest.mark.parametrize(
    ("prompt", "words"), [("", "empty"), (" \n", "empty"), ("x" * 20_000, "limit is 10000")]
)
def test_an_unusable_prompt_is_refused(
    productai: Productai, desk: FakeDesk, photo: str, prompt: str, words: str
):
    said = productai("generate", "--image", photo, "--model", "seedream", "--prompt", prompt)
    assert said.status == 2
    assert words in said.err
    assert not desk.opened


def test_a_damaged_catalogue_is_a_sentence(productai: Productai, wiring: FakeWiring, photo: str):
    wiring.broken_catalogue = DataError("CATALOGUE_DAMAGED", reason="models.toml, line 3: oh")
    said = productai(*EDIT, "--image", photo)
    assert said.status == 2
    assert "models.toml, line 3: oh" in said.err


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("shots", "shots"),
        ("shots/", "shots/"),
        ("shots.v2/", "shots.v2/"),
        ("out.png", "out.png"),
        ("deep/er/out.png", "deep/er/out.png"),
    ],
)
def test_the_destination_is_absolute_and_its_folder_is_there(
    productai: Productai, engine: FakeEngine, photo: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, output: str, expected: str,
):  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert productai(*EDIT, "--image", photo, "--output", output).status == 0
    assert engine.orders[0].destination == f"{tmp_path}/{expected}"
    folder = tmp_path / expected
    assert (folder.parent if expected.endswith(".png") else folder).is_dir()


def test_without_a_destination_the_output_folder_is_taken(
    productai: Productai, engine: FakeEngine, desk: FakeDesk, photo: str
):
    productai(*EDIT, "--image", photo)
    assert engine.orders[0].destination == str(desk.folder)


def test_a_destination_that_cannot_be_a_folder_is_refused_before_it_costs(
    productai: Productai, engine: FakeEngine, photo: str
):
    said = productai(*EDIT, "--image", photo, "--output", f"{photo}/in/a/file/")
    assert said.status == 2
    assert "cannot be written" in said.err
    assert engine.orders == []


def test_a_failed_job_says_why_and_ends_with_1(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def fails(engine: FakeEngine) -> None:
        fault = Fault("SERVICE_ERROR", {"status": "ERROR"})
        engine.put(1, state=State.FAILED, credits=8, remote_id=5, fault=fault)

    engine.script = fails
    said = productai(*EDIT, "--image", photo, "--json")
    assert said.status == 1
    (row,) = said.rows
    assert (row["state"], row["credits"], row["output"]) == ("failed", 8, None)
    assert row["error"]["code"] == "SERVICE_ERROR"
    assert row["error"]["message"] in said.err


def test_an_uncertain_job_ends_the_wait_with_6(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def loses(engine: FakeEngine) -> None:
        engine.put(1, state=State.UNCERTAIN, fault=Fault("NO_ANSWER", {"host": "h"}))

    engine.script = loses
    said = productai(*EDIT, "--image", photo, "--json")
    assert said.status == 6
    assert said.rows[0]["error"]["code"] == "NO_ANSWER"
    assert "send-again 1" in said.err


def test_no_credits_in_the_middle_keeps_the_rest_and_ends_with_4(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def two_of_four(engine: FakeEngine) -> None:
        for number in (1, 2):
            engine.put(number, state=State.RUNNING, remote_id=number, credits=8)
        fault = Fault("OUT_OF_TOKENS")
        engine.put(3, state=State.QUEUED, fault=fault)
        engine.set_status(halted=fault)
        await asyncio.sleep(0)
        engine.finish(1)
        await asyncio.sleep(0)
        engine.finish(2)

    engine.script = two_of_four
    said = productai(*EDIT, "--image", photo, "--variants", "4", "--json")
    assert said.status == 4
    assert [row["state"] for row in said.rows] == ["done", "done", "queued", "queued"]
    assert [row["error"] and row["error"]["code"] for row in said.rows] == [
        None, None, "OUT_OF_TOKENS", "OUT_OF_TOKENS",
    ]  # fmt: skip
    assert said.err.count("too few credits") == 1
    assert "(3, 4)" in said.err


@pytest.mark.parametrize("code", ["KEY_MISSING", "INVALID_API_KEY"])
def test_without_a_good_key_jobs_stay_and_the_status_is_3(
    productai: Productai, engine: FakeEngine, photo: str, code: str
):
    async def halts(engine: FakeEngine) -> None:
        engine.set_status(halted=Fault(code))

    engine.script = halts
    assert productai(*EDIT, "--image", photo).status == 3
    assert engine.jobs[1].state is State.QUEUED


def test_a_halt_that_passes_by_itself_is_waited_for(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def asks_first(engine: FakeEngine) -> None:
        engine.set_status(halted=Fault("UNCERTAIN_CHECK"))
        await asyncio.sleep(0.01)
        engine.set_status()
        engine.finish(1)

    engine.script = asks_first
    assert productai(*EDIT, "--image", photo).status == 0


def test_without_the_service_it_gives_up_with_5(
    productai: Productai, engine: FakeEngine, photo: str, monkeypatch: pytest.MonkeyPatch
):
    async def offline(engine: FakeEngine) -> None:
        engine.set_status(offline=Fault("NO_CONNECTION", {"host": "api.productai.photo"}))

    monkeypatch.setenv("PRODUCTAI_TIME_SCALE", "400")
    engine.script = offline
    said = productai(*EDIT, "--image", photo, "--no-wait", "--json")
    assert said.status == 5
    assert said.rows[0]["state"] == "queued"
    assert said.rows[0]["error"]["code"] == "NO_CONNECTION"
    assert "api.productai.photo cannot be reached" in said.err


def test_no_wait_returns_once_each_job_has_a_number(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def sends(engine: FakeEngine) -> None:
        engine.put(1, state=State.SUBMITTING)
        await asyncio.sleep(0)
        engine.put(1, state=State.RUNNING, remote_id=77)
        await asyncio.sleep(0)
        engine.put(2, state=State.FAILED, fault=Fault("INVALID_REQUEST"))

    engine.script = sends
    said = productai(*EDIT, "--image", photo, "--variants", "2", "--no-wait", "--json")
    assert said.status == 1
    assert [(row["state"], row["remote_id"]) for row in said.rows] == [
        ("running", 77),
        ("failed", None),
    ]


def test_jobs_of_others_are_not_followed(productai: Productai, engine: FakeEngine, photo: str):
    engine.jobs[1] = make_job(1, State.UNCERTAIN)
    engine.jobs[2] = make_job(2, State.RUNNING, remote_id=5)

    async def only_mine(engine: FakeEngine) -> None:
        engine.finish(3)

    engine.script = only_mine
    said = productai(*EDIT, "--image", photo, "--json")
    assert said.status == 0
    assert [row["id"] for row in said.rows] == [3]


def test_a_result_that_cannot_be_written_is_kept_for_later(
    productai: Productai, engine: FakeEngine, photo: str
):
    async def full(engine: FakeEngine) -> None:
        fault = Fault("DISK_FULL", {"path": "/results"})
        engine.put(1, state=State.DOWNLOADING, remote_id=5, credits=8, fault=fault)

    engine.script = full
    said = productai(*EDIT, "--image", photo, "--json")
    assert said.status == 1
    assert said.rows[0]["state"] == "downloading"
    assert "The disk is full: /results" in said.err


def test_a_defect_of_the_engine_ends_the_wait(productai: Productai, engine: FakeEngine, photo: str):
    async def breaks(_engine: FakeEngine) -> None:
        raise DataError("BOOKS_DAMAGED", path="/d", backup="/b")

    engine.script = breaks
    said = productai(*EDIT, "--image", photo)
    assert said.status == 2
    assert "put aside as /d." in said.err


def test_a_dry_run_opens_nothing_and_prints_what_would_be_sent(
    productai: Productai, desk: FakeDesk, photo: str
):
    said = productai(
        *EDIT, "--image", photo, "--image", "https://example.com/b.png", "--variants", "2",
        "--dry-run",
    )  # fmt: skip
    assert said.status == 0
    assert said.out.splitlines() == [
        f"{photo}: png, 640 × 480, {Path(photo).stat().st_size} bytes; upright, GPS removed",
        "https://example.com/b.png: sent as it is",
        "Nano Banana Pro: 16 credits",
    ]
    assert not desk.opened


def test_a_dry_run_speaks_json(productai: Productai, photo: str):
    said = productai(*EDIT, "--image", photo, "--dry-run", "--json", "--resolution", "4K")
    row = json.loads(said.out)
    assert row["images"] == [
        {
            "input": photo,
            "format": "png",
            "width": 640,
            "height": 480,
            "bytes": Path(photo).stat().st_size,
            "changes": ["upright", "GPS removed"],
        }
    ]
    assert (row["credits"], row["resolution"], row["dry_run"]) == (8, "4K", True)


def test_a_dry_run_refuses_what_an_order_would(productai: Productai, photo: str):
    said = productai(*EDIT, "--image", photo, "--dry-run", "--aspect-ratio", "7:1")
    assert said.status == 2
    assert "has no aspect ratio 7:1" in said.err
    local = productai(*EDIT, "--image", "http://127.0.0.1/a.png", "--dry-run")
    assert local.status == 2


def test_a_dry_run_allows_addresses_of_this_computer_to_a_service_on_it(productai: Productai):
    said = productai(*EDIT, "--image", "http://127.0.0.1/a.png", "--dry-run", "--sandbox")
    assert said.status == 0


def test_warnings_of_the_start_go_to_standard_error(
    productai: Productai, desk: FakeDesk, photo: str
):
    desk.warnings = (DataError("BOOKS_RESTORED", path="/d", backup="/b"),)
    said = productai(*EDIT, "--image", photo)
    assert said.status == 0
    assert "has been restored; the damaged one is /d" in said.err
    assert said.out == "/results/1.png\n"


def test_nothing_is_rewritten_in_a_pipe(productai: Productai, photo: str):
    assert "\r" not in productai(*EDIT, "--image", photo).err


def test_a_job_that_waits_for_ever_can_be_interrupted(
    productai: Productai, engine: FakeEngine, desk: FakeDesk, photo: str
):
    import signal

    async def interrupted(engine: FakeEngine) -> None:
        engine.put(1, state=State.RUNNING, remote_id=1)
        signal.raise_signal(signal.SIGINT)
        await nothing_happens(engine)

    engine.script = interrupted
    before = signal.getsignal(signal.SIGINT)
    said = productai(*EDIT, "--image", photo)
    assert said.status == 130
    assert "jobs resume" in said.err
    assert desk.closed
    assert engine.stopped
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    "words",
    [(*EDIT, "--image", "{photo}"), ("batch", "{photo}", *EDIT[1:], "--output", "{out}"),
     ("jobs", "resume")],
)  # fmt: skip
def test_settings_that_may_forbid_it_and_cannot_be_read_keep_everything_here(
    productai: Productai, engine: FakeEngine, desk: FakeDesk, photo: str, tmp_path: Path,
    words: tuple[str, ...],
) -> None:  # fmt: skip
    engine.jobs[1] = make_job(1, State.QUEUED)
    desk.warnings = (DataError("SETTINGS_DAMAGED", path="/s.toml", reason="x", binding=True),)
    said = productai(*(word.format(photo=photo, out=tmp_path) for word in words))
    assert said.status == 2
    assert "nothing is sent" in said.err
    assert engine.jobs.keys() == {1}
    assert not engine.begun.is_set()

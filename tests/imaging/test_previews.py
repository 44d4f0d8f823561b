"""Previews of results: made once, found by content, bounded, and gone when they are to go."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from productai_desktop.imaging import previews as module
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.previews import SIDE, SMALL, Previews
from tests.imaging.results import MARKS


@pytest.fixture
def kept(tmp_path: Path) -> Previews:
    return Previews(tmp_path / "data" / "cache" / "previews")


@pytest.fixture(scope="module")
def large() -> Image.Image:
    soft = Image.fromarray(np.random.default_rng(1).integers(0, 256, (6, 9, 3), np.uint8))
    return soft.resize((3000, 2000), Image.Resampling.BICUBIC)


@pytest.mark.parametrize("name", ["result.png", "result.jpg", "result.webp"])
def test_a_checked_and_marked_result_is_seen_by_its_preview(
    kept: Previews, large: Image.Image, tmp_path: Path, name: str
) -> None:
    part = tmp_path / f"{name}.part"
    large.save(part, name.rpartition(".")[2].replace("jpg", "jpeg"))
    darkroom = Darkroom(kept)
    darkroom.check_result(part)
    darkroom.mark_result(part, MARKS)
    assert kept.find(part) is not None
    target = tmp_path / "pictures" / name
    target.parent.mkdir()
    shutil.copyfile(part, target)  # as onto another disk: other numbers, other times
    seen = kept.find(target)
    assert seen is not None
    assert (seen.width, seen.full_width, seen.full_height) == (SIDE, 3000, 2000)
    shown = Image.frombytes("RGB", (seen.width, seen.height), bytes(seen.pixels), "raw", "BGRX")
    apart = np.abs(np.asarray(shown, int) - np.asarray(large.resize(shown.size), int))
    assert apart.mean() < 3


def test_a_result_that_was_written_anew_is_not_found(
    kept: Previews, large: Image.Image, tmp_path: Path
) -> None:
    result = tmp_path / "result.jpg"
    large.save(result)
    Darkroom(kept).check_result(result)
    large.rotate(180).save(result)
    assert kept.find(result) is None


def test_transparency_is_kept(kept: Previews, large: Image.Image, tmp_path: Path) -> None:
    cut = large.convert("RGBA")
    cut.paste((0, 0, 0, 0), (0, 0, 1500, 2000))
    result = tmp_path / "cut.png"
    cut.save(result, compress_level=1)
    Darkroom(kept).check_result(result)
    seen = kept.find(result)
    assert seen is not None
    assert seen.format == "RGBA8888"
    assert (seen.pixels[3], seen.pixels[4 * seen.width - 1]) == (0, 255)


def test_a_small_result_needs_none(kept: Previews, tmp_path: Path) -> None:
    result = tmp_path / "small.png"
    Image.new("RGB", (SMALL, 10)).save(result)
    Darkroom(kept).check_result(result)
    assert kept.find(result) is None


def test_few_are_kept_and_those_that_were_looked_at_stay(
    kept: Previews, large: Image.Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    results = [tmp_path / f"{number}.jpg" for number in range(5)]
    for number, result in enumerate(results):
        large.resize((2100 + number, 60)).save(result)
        Darkroom(kept).check_result(result)
    kept.prune()
    assert len(list(kept.folder.iterdir())) == 3
    assert [kept.find(result) is not None for result in results] == [False, False, *[True] * 3]


def test_their_bytes_are_bounded(
    kept: Previews, large: Image.Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1)
    result = tmp_path / "result.jpg"
    large.save(result)
    Darkroom(kept).check_result(result)
    assert list(kept.folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"PPV1", b"PPV1" + bytes(8), b"PPV1" + b"\1" * 500])
def test_a_damaged_preview_counts_as_none(
    kept: Previews, large: Image.Image, tmp_path: Path, content: bytes
) -> None:
    result = tmp_path / "result.jpg"
    large.save(result)
    Darkroom(kept).check_result(result)
    (preview,) = kept.folder.iterdir()
    preview.write_bytes(content)
    assert kept.find(result) is None


def test_a_result_is_checked_where_no_preview_can_be_kept(
    large: Image.Image, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_bytes(b"no folder")
    result = tmp_path / "result.jpg"
    large.save(result)
    checked = Darkroom(Previews(tmp_path / "cache")).check_result(result)
    assert (checked.width, checked.height) == (3000, 2000)


def test_forgetting_removes_them_all(kept: Previews, large: Image.Image, tmp_path: Path) -> None:
    result = tmp_path / "result.jpg"
    large.save(result)
    darkroom = Darkroom(kept)
    darkroom.check_result(result)
    assert list(kept.folder.iterdir())
    darkroom.forget_previews()
    assert list(kept.folder.iterdir()) == []


def test_a_file_that_is_not_there_has_no_preview(kept: Previews, tmp_path: Path) -> None:
    assert kept.find(tmp_path / "gone.jpg") is None
    assert kept.print_of(tmp_path / "gone.jpg") == ""
    kept.carry("", tmp_path / "gone.jpg")
    kept.prune()
    kept.forget()
    assert not kept.folder.exists()

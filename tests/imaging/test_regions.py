"""Marked labels are found again and judged, whatever else an edit did to the picture."""

from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.core.errors import InputError
from productai_desktop.core.regions import Finding, Place, Region
from productai_desktop.imaging.regions.canvas import Canvas
from productai_desktop.imaging.regions.cropping import found_pairs
from productai_desktop.imaging.regions.inspecting import Pair, inspect_canvases, inspect_regions
from productai_desktop.imaging.regions.judging import is_in_place
from tests.benchmarks import labels

COFFEE = Path(__file__).parents[1] / "photos" / "coffee.png"


def _judged(kind: str, seed: int) -> Pair:
    pair = labels.pair(seed, kind, "held out", longest=1000)
    return inspect_canvases(Canvas(pair.original), Canvas(pair.result), [pair.region])[0]


@pytest.mark.parametrize("kind", ["in place", "relit", "recompressed", "blurred"])
def test_a_label_that_stayed_is_the_same(kind: str) -> None:
    assert _judged(kind, 1).result.finding is Finding.SAME


@pytest.mark.parametrize("kind", ["moved", "scaled", "turned"])
def test_a_label_that_went_elsewhere_has_moved(kind: str) -> None:
    result = _judged(kind, 2).result
    assert result.finding is Finding.MOVED
    assert result.place is not None
    assert result.similarity > 0.7


@pytest.mark.parametrize("kind", labels.ALTERED)
def test_a_spoiled_label_is_never_called_the_same(kind: str) -> None:
    found = {_judged(kind, seed).result.finding for seed in range(2)}
    assert found <= {Finding.ALTERED, Finding.UNKNOWN}


@pytest.mark.parametrize("kind", ["letter changed", "letter missing", "smeared"])
def test_letters_that_went_wrong_are_seen(kind: str) -> None:
    assert _judged(kind, 0).result.finding is Finding.ALTERED


def test_nothing_is_said_of_a_region_without_structure() -> None:
    plain = Canvas(Image.new("RGB", (600, 400), (90, 120, 200)))
    (pair,) = inspect_canvases(plain, plain, [Region("sky", 0.2, 0.2, 0.3, 0.3)])
    assert pair.result.finding is Finding.UNKNOWN


def test_nothing_is_said_of_a_region_of_a_few_pixels() -> None:
    with Image.open(COFFEE) as image:
        coffee = Canvas(image.convert("RGB"))
    (pair,) = inspect_canvases(coffee, coffee, [Region("dot", 0.4, 0.4, 0.01, 0.01)])
    assert pair.result.finding is Finding.UNKNOWN


def test_nothing_is_said_of_a_label_that_is_nowhere() -> None:
    pair = labels.pair(1, "in place", "held out", longest=1000)
    with Image.open(COFFEE) as image:
        elsewhere = Canvas(image.convert("RGB"))
    (found,) = inspect_canvases(Canvas(pair.original), elsewhere, [pair.region])
    assert found.result.finding is Finding.UNKNOWN


def test_files_are_read_and_pairs_have_the_same_size(tmp_path: Path) -> None:
    pair = labels.pair(2, "scaled", "held out", longest=1000)
    pair.original.save(tmp_path / "original.png")
    pair.result.save(tmp_path / "result.jpg", quality=90)
    paths = (tmp_path / "original.png", tmp_path / "result.jpg")
    (found,) = inspect_regions(*paths, [pair.region])
    assert found.result.finding is Finding.MOVED
    assert found.found is not None
    assert (found.found.width, found.found.height) == (found.original.width, found.original.height)
    ((before, after),) = found_pairs(*paths, [found.result])
    assert after is not None
    assert len(after.pixels) == len(before.pixels)


def test_one_that_was_not_found_has_no_pair(tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), "white").save(tmp_path / "white.png")
    (found,) = inspect_regions(COFFEE, tmp_path / "white.png", [Region("", 0.3, 0.3, 0.3, 0.3)])
    assert (found.result.finding, found.found) == (Finding.UNKNOWN, None)
    ((_, after),) = found_pairs(COFFEE, tmp_path / "white.png", [found.result])
    assert after is None


def test_work_that_nobody_waits_for_ends() -> None:
    with pytest.raises(CancelledError):
        inspect_regions(COFFEE, COFFEE, [Region("", 0.3, 0.3, 0.3, 0.3)], lambda: True)


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(InputError):
        inspect_regions(COFFEE, tmp_path / "no.png", [Region("", 0.3, 0.3, 0.3, 0.3)])


@pytest.mark.parametrize(
    ("after", "result", "stays"),
    [
        (Place(0.4, 0.4, 0.2, 0.2), (1200, 800), True),
        # padded above and below to a square
        (Place(0.4, 0.4333, 0.2, 0.1333), (600, 600), True),
        # cut at its sides to a square
        (Place(0.35, 0.4, 0.3, 0.2), (400, 400), True),
        (Place(0.45, 0.4, 0.2, 0.2), (1200, 800), False),
        (Place(0.38, 0.38, 0.24, 0.24), (1200, 800), False),
    ],
)
def test_in_place_is_where_the_whole_picture_would_put_it(
    after: Place, result: tuple[int, int], stays: bool
) -> None:
    assert is_in_place(Place(0.4, 0.4, 0.2, 0.2), after, (600, 400), result) is stays


@pytest.mark.parametrize(
    ("size", "place"), [((1200, 400), Place(0.4, 0.4, 0.2, 0.2)),
                        ((600, 800), Place(0.25, 0.4, 0.2, 0.2))]
)  # fmt: skip
def test_what_is_the_same_in_a_wider_or_taller_result_is_never_called_altered(
    size: tuple[int, int], place: Place
) -> None:
    with Image.open(COFFEE) as opened:
        original = opened.convert("RGB")
    result = Image.new("RGB", size, "white")
    result.paste(original, ((size[0] - original.width) // 2, (size[1] - original.height) // 2))
    region = Region("Logo", place.x, place.y, place.width, place.height)
    (pair,) = inspect_canvases(Canvas(original), Canvas(result), [region])
    assert pair.result.finding is Finding.SAME

"""Photos of folders and patterns, in the order in which people count."""

from pathlib import Path

import pytest

from productai_desktop.core.errors import RequestError
from productai_desktop.store.photo_folders import photos_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "photo 10.jpg", "photo 2.JPG", "notes.txt", ".hidden.png", "sub/b 1.png",
        "sub/deep/c.webp", ".cache/d.png", "out/e.png", "sub/out/f.png",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def names(source: Path | str, folder: Path, *, recursive: bool = False) -> list[str]:
    found = photos_of(str(source), recursive=recursive, results=folder / "out")
    return [str(Path(photo).relative_to(folder)) for photo in found]


def test_a_folder_gives_its_photos_as_people_count(folder: Path):
    assert names(folder, folder) == ["photo 2.JPG", "photo 10.jpg"]


def test_folders_in_it_are_looked_into_when_asked_for(folder: Path):
    assert names(folder, folder, recursive=True) == [
        "photo 2.JPG", "photo 10.jpg", "sub/b 1.png", "sub/deep/c.webp", "sub/out/f.png",
    ]  # fmt: skip


def test_the_folder_for_results_itself_may_be_given(folder: Path):
    assert names(folder / "out", folder) == ["out/e.png"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.jpg", ["photo 10.jpg"]),
        ("photo*", ["photo 2.JPG", "photo 10.jpg"]),
        ("**/*.png", ["sub/b 1.png", "sub/out/f.png"]),
        ("*/*.png", ["sub/b 1.png"]),
        ("su[b]", ["sub/b 1.png"]),
        ("**", ["photo 2.JPG", "photo 10.jpg", "sub/b 1.png", "sub/deep/c.webp", "sub/out/f.png"]),
    ],
)
def test_patterns(pattern: str, found: list[str], folder: Path):
    assert names(folder / pattern, folder) == found


def test_a_file_with_signs_of_a_pattern_in_its_name_is_that_file(folder: Path):
    (folder / "[1].txt").touch()
    assert names(folder / "[1].txt", folder) == ["[1].txt"]


def test_a_file_that_is_not_there_is_named_all_the_same(folder: Path):
    assert names(folder / "no.jpg", folder) == ["no.jpg"]


@pytest.mark.parametrize("source", ["empty", "*.tiff"])
def test_where_no_photo_is_that_is_said(source: str, folder: Path):
    (folder / "empty").mkdir()
    with pytest.raises(RequestError) as caught:
        names(folder / source, folder)
    assert caught.value.code == "NO_PHOTOS"

"""Arguments of the window program: what "Open with" and "Send to" give it."""

from pathlib import Path

import pytest

from productai_desktop import app

ADDRESS = "https://example.com/a%20cup.jpg"


def test_photos_are_paths_from_the_current_folder_and_addresses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    given = ["cup.jpg", "sub/../bike.png", str(tmp_path / "pet.webp"), ADDRESS]
    assert app.photos_of(given) == [
        str(tmp_path / "cup.jpg"),
        str(tmp_path / "bike.png"),
        str(tmp_path / "pet.webp"),
        ADDRESS,
    ]


def test_addresses_of_files_are_paths(tmp_path: Path) -> None:
    photo = tmp_path / "Tässchen 1.jpg"
    assert app.photos_of([photo.as_uri()]) == [str(photo)]


def test_empty_arguments_are_none() -> None:
    assert app.photos_of(["", ""]) == []

"""The search finds the photos of folders, and says what is none."""

from pathlib import Path

import pytest

from productai_desktop.gui.photos.photo_facts import look_at
from productai_desktop.gui.photos.photo_search import PhotoSearch

PHOTO = (Path(__file__).parents[1].parent / "photos" / "chelsea.png").read_bytes()


def shoot(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(PHOTO)


def names(folder: Path, photos: tuple[str, ...]) -> list[str]:
    return [Path(photo).relative_to(folder).as_posix() for photo in photos]


def search(*paths: Path, most: int = 100) -> PhotoSearch:
    return PhotoSearch([str(path) for path in paths], look_at, most)


def test_a_folder_brings_its_photos_and_those_of_its_folders_as_people_count(
    tmp_path: Path,
) -> None:
    shoot(tmp_path, "IMG_10.jpg", "IMG_9.JPG", "selects/a.png", "2/b.webp", "10/c.png")
    finding = search(tmp_path).run()
    assert names(tmp_path, finding.photos) == [
        "IMG_9.JPG",
        "IMG_10.jpg",
        "2/b.webp",
        "10/c.png",
        "selects/a.png",
    ]
    assert (finding.folders, finding.refused) == ((tmp_path.name,), ())


def test_what_is_hidden_or_beside_the_photos_is_passed_by(tmp_path: Path) -> None:
    shoot(tmp_path, "a.jpg", ".thumbs/a.jpg", "__MACOSX/a.jpg", ".b.jpg", "a.xmp", "Thumbs.db")
    assert names(tmp_path, search(tmp_path).run().photos) == ["a.jpg"]


def test_pictures_that_cannot_be_read_are_named_unless_a_photo_is_beside(tmp_path: Path) -> None:
    shoot(tmp_path, "a.jpg", "a.jxl", "b.jp2")
    assert search(tmp_path).run().refused == ("b.jp2",)


def test_a_negative_is_taken_unless_the_photo_lies_beside_it(tmp_path: Path) -> None:
    shoot(tmp_path, "a.jpg", "a.CR3", "b.NEF", "c.heic", "d.psd", "later/a.ARW")
    finding = search(tmp_path).run()
    taken = ["a.jpg", "b.NEF", "c.heic", "d.psd", "later/a.ARW"]
    assert names(tmp_path, finding.photos) == taken
    assert (finding.passed, finding.refused) == (1, ())


def test_a_file_given_by_itself_is_judged_by_what_is_in_it(tmp_path: Path) -> None:
    shoot(tmp_path, "scan")
    (tmp_path / "notes.txt").write_text("marble")
    finding = search(tmp_path / "scan", tmp_path / "notes.txt", tmp_path / "gone").run()
    assert names(tmp_path, finding.photos) == ["scan"]
    assert finding.refused == ("notes.txt", "gone")


def test_it_ends_at_its_bound_and_says_that_there_is_more(tmp_path: Path) -> None:
    shoot(tmp_path, "1.jpg", "2.jpg", "3.jpg")
    finding = search(tmp_path, most=2).run()
    assert (len(finding.photos), finding.more) == (2, True)
    assert not search(tmp_path, most=3).run().more


def test_stopped_it_brings_what_it_has_found(tmp_path: Path) -> None:
    shoot(tmp_path, "1.jpg", "2.jpg", "3.jpg")
    (tmp_path / "first").write_bytes(PHOTO)

    def look(photo: Path) -> object:
        stopped.stop()
        return look_at(photo)

    paths = [str(tmp_path / "first"), str(tmp_path)]
    stopped = PhotoSearch(paths, look, 100)  # pyright: ignore[reportArgumentType]
    assert stopped.run().photos == ()
    assert stopped.found == 0


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    shoot(tmp_path, "a.jpg")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, search(tmp_path).run().photos) == ["a.jpg"]


def test_a_folder_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shoot(tmp_path, "shut/a.jpg")

    def refuse(_path: str) -> object:
        raise PermissionError(13, "no")

    monkeypatch.setattr("productai_desktop.gui.photos.photo_search.os.scandir", refuse)
    finding = search(tmp_path / "shut").run()
    assert (finding.photos, finding.refused) == ((), ("shut",))

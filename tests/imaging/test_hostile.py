"""Hostile and broken photos: each has one clear word, and none crashes, hangs or fills memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from productai_desktop.cli.words import sentence
from productai_desktop.core.errors import InputError
from productai_desktop.core.photos import PhotoRules
from productai_desktop.imaging import intake
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.intake import look, opened
from productai_desktop.imaging.preview import thumbnail
from tests.imaging import hostile

# What Pillow remarks on files that are as these are; the program does not show it.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


def outcomes(source: Path, folder: Path) -> list[str]:
    """What becomes of a file on each of its ways: a code, or "fine"."""

    def outcome(way) -> str:
        try:
            way()
        except InputError as error:
            said = sentence(error)
            assert "{" not in said
            assert "unexpected" not in said
            return error.code
        return "fine"

    return [
        outcome(lambda: look(source)),
        outcome(lambda: thumbnail(source, 256)),
        outcome(lambda: Darkroom().prepare(source, folder / "out", PhotoRules(10_000_000))),
    ]


@pytest.mark.parametrize("name", hostile.WHOLE)
def test_a_photo_that_is_cut_off_anywhere_is_refused(tmp_path, name):
    data = hostile.WHOLE[name]()
    source = tmp_path / "photo.jpg"
    source.write_bytes(data)
    assert outcomes(source, tmp_path) == ["fine", "fine", "fine"]
    for tenth in range(1, 10):
        source.write_bytes(data[: len(data) * tenth // 10])
        _, shown, prepared = outcomes(source, tmp_path)
        assert (shown, prepared) == ("INPUT_DAMAGED", "INPUT_DAMAGED"), tenth


@pytest.mark.parametrize("name", hostile.HUGE)
def test_a_photo_that_claims_to_be_huge_is_refused_at_once(tmp_path, name):
    source = tmp_path / "photo"
    source.write_bytes(hostile.HUGE[name]())
    codes = outcomes(source, tmp_path)
    refusals = {"INPUT_TOO_MANY_PIXELS", "INPUT_DAMAGED", "INPUT_UNSUPPORTED"}
    assert codes[0] in refusals
    assert codes == codes[:1] * 3
    if name not in ("webp", "avif", "dng"):  # whose own readers notice first
        assert codes[0] == "INPUT_TOO_MANY_PIXELS"


#: those that are whole photos for all that, with something odd beside the pixels
_FINE = {
    "png pixels", "png frames", "png exif", "jpeg exif", "jpeg exif without end", "tiff loop",
    "tiff loop of subs", "tiff deflated strip", "psd resources", "psd of zeros",
    "gif of a million", "webp of many", "dng preview",
}  # fmt: skip


@pytest.mark.parametrize("name", hostile.BOMBS)
def test_a_bomb_does_not_go_off(tmp_path, name):
    source = tmp_path / "photo"
    source.write_bytes(hostile.BOMBS[name]())
    codes = outcomes(source, tmp_path)
    if name in _FINE:
        assert codes == ["fine"] * 3
    else:
        assert set(codes[1:]) <= {"INPUT_DAMAGED", "INPUT_UNSUPPORTED", "INPUT_TOO_MANY_PIXELS"}


@pytest.mark.parametrize("name", hostile.OTHERS)
def test_what_is_no_photo_is_refused_whatever_its_name(tmp_path, name):
    data, code = hostile.OTHERS[name]
    source = tmp_path / "photo.heic"
    source.write_bytes(data)
    assert outcomes(source, tmp_path) == [code] * 3


@pytest.mark.parametrize("suffix", [".psd", ".nef", ".jpg", ""])
def test_a_wrong_name_hinders_nothing(tmp_path, suffix):
    for name, make in hostile.WHOLE.items():
        source = tmp_path / f"photo{suffix}"
        source.write_bytes(make())
        assert look(source).width > 0, name


def test_no_bomb_fills_the_memory(tmp_path):
    """All of them one after the other, in a process that may have 2 GB of addresses."""
    code = (
        "import resource, sys, warnings\n"
        "from pathlib import Path\n"
        "from tests.imaging import hostile, test_hostile\n"
        "from productai_desktop.imaging.intake import look\n"
        "warnings.simplefilter('ignore')\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "source = folder / 'photo'\n"
        "files = [make() for group in (hostile.HUGE, hostile.BOMBS) for make in group.values()]\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "for data in files:\n"
        "    source.write_bytes(data)\n"
        "    test_hostile.outcomes(source, folder)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) * 1024 < 500_000_000


# what is no file


def test_devices_pipes_and_folders_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "link.jpg").symlink_to("/dev/zero")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "nothing.jpg")
    for name, code in (
        ("pipe.jpg", "INPUT_UNREADABLE"),
        ("link.jpg", "INPUT_UNREADABLE"),
        ("loop.jpg", "INPUT_UNREADABLE"),
        ("broken.jpg", "INPUT_VANISHED"),
        (".", "INPUT_FOLDER"),
        ("broken.jpg/photo.jpg", "INPUT_VANISHED"),
        ("a\0b.jpg", "INPUT_UNREADABLE"),
        ("x" * 5000, "INPUT_UNREADABLE"),
    ):
        assert outcomes(tmp_path / name, tmp_path) == [code] * 3, name


def test_a_photo_that_may_not_be_read_says_why(tmp_path, monkeypatch):
    source = tmp_path / "photo.jpg"
    source.write_bytes(hostile.WHOLE["jpeg"]())

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(intake.os, "open", refuse)
    with pytest.raises(InputError) as caught:
        look(source)
    assert (caught.value.code, caught.value.params["reason"]) == (
        "INPUT_UNREADABLE", "Permission denied",
    )  # fmt: skip


def test_a_name_that_is_not_unicode_is_read(tmp_path):
    for make in hostile.WHOLE.values():
        source = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.jpg"))
        source.write_bytes(make())
        assert outcomes(source, tmp_path) == ["fine"] * 3


@pytest.mark.parametrize("name", hostile.LARGE)
def test_a_photo_that_shrinks_while_it_is_read_is_damaged(tmp_path, name):
    source = tmp_path / "photo"
    source.write_bytes(hostile.LARGE[name]())

    def read() -> None:
        with opened(source) as image:
            os.truncate(source, source.stat().st_size // 3)
            image.load()

    with pytest.raises(InputError) as caught:
        read()
    assert caught.value.code == "INPUT_DAMAGED"

"""A second start on the same data folder hands its photos to the first window."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from productai_desktop.gui.frame.single_window import (
    MOST_CHARACTERS,
    MOST_PHOTOS,
    SingleWindow,
    message_of,
    photos_of,
    socket_name,
)
from tests.gui.waiting import until

ROOT = Path(__file__).parents[3]
ADDRESS = "https://example.com/cup.jpg"


@pytest.fixture
async def first(qapp: QApplication, tmp_path: Path) -> AsyncIterator[SingleWindow]:
    made = SingleWindow(tmp_path)
    assert made.claim()
    yield made
    made.close()


@pytest.fixture
def asked(first: SingleWindow) -> list[tuple[str, ...]]:
    """What the first window was asked to take."""
    heard: list[tuple[str, ...]] = []
    first.asked.connect(heard.append)
    return heard


async def test_the_second_one_calls_the_first(
    first: SingleWindow, asked: list[tuple[str, ...]], tmp_path: Path
) -> None:
    assert not SingleWindow(tmp_path).claim()
    await until(lambda: asked, "the call")
    assert asked == [()]
    first.close()
    again = SingleWindow(tmp_path)
    assert again.claim()
    again.close()


async def test_the_second_one_hands_its_photos_over(
    asked: list[tuple[str, ...]], tmp_path: Path
) -> None:
    photos = (str(tmp_path / "Tässchen ☕.jpg"), ADDRESS)
    assert not SingleWindow(tmp_path).claim(photos)
    await until(lambda: asked, "the photos")
    assert asked == [photos]


async def test_as_many_photos_as_may_be_come_over(
    asked: list[tuple[str, ...]], tmp_path: Path
) -> None:
    photos = [f"{tmp_path}/{'x' * 200}-{number}.jpg" for number in range(MOST_PHOTOS + 5)]
    # more than a socket holds: another process says it while this one reads
    start = (
        "import sys, json, pathlib\n"
        "from productai_desktop.gui.frame.single_window import SingleWindow\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "sys.exit(SingleWindow(folder).claim(json.load(sys.stdin)))"
    )
    command = [sys.executable, "-c", start, str(tmp_path)]
    await asyncio.to_thread(
        subprocess.run, command, input=json.dumps(photos).encode(), check=True, cwd=ROOT
    )
    await until(lambda: asked, "the photos")
    assert asked == [tuple(photos[:MOST_PHOTOS])]


@pytest.mark.parametrize(
    "sent",
    [
        b"\xff\xff\xff\xff" + b"x" * 100,
        b"\x00\x00\x00\x05hello",
        b"\x00\x00\x00\x02[]",
        b"\x00\x00",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
async def test_what_is_no_message_does_nothing(
    asked: list[tuple[str, ...]], tmp_path: Path, sent: bytes
) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(socket_name(tmp_path, {}))
    assert stranger.waitForConnected(1000)
    stranger.write(sent)
    stranger.flush()
    stranger.disconnectFromServer()
    assert not SingleWindow(tmp_path).claim((ADDRESS,))
    await until(lambda: asked, "the one after it")
    assert asked == [(ADDRESS,)]


async def test_a_message_may_come_in_pieces(asked: list[tuple[str, ...]], tmp_path: Path) -> None:
    slow = QLocalSocket()
    slow.connectToServer(socket_name(tmp_path, {}))
    assert slow.waitForConnected(1000)
    message = message_of((ADDRESS,))
    for start in range(0, len(message), 7):
        slow.write(message[start : start + 7])
        slow.flush()
        await until(lambda: not slow.bytesToWrite(), "a piece on its way")
    await until(lambda: asked, "the whole")
    assert asked == [(ADDRESS,)]


def test_only_what_means_the_same_everywhere_is_taken() -> None:
    photos = ["cup.jpg", "../cup.jpg", "", "/a\0b", "/" + "x" * MOST_CHARACTERS, 7, None]
    content = json.dumps({"photos": [*photos, "/photos/cup.jpg", ADDRESS]}).encode()
    assert photos_of(content) == ("/photos/cup.jpg", ADDRESS)


@given(st.binary() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps).map(str.encode))
def test_any_content_is_photos_or_nothing(content: bytes) -> None:
    photos = photos_of(content)
    assert photos is None or all(isinstance(photo, str) for photo in photos)


def test_deep_nesting_is_no_mishap() -> None:
    assert photos_of(b"[" * 100_000) is None


async def test_another_folder_is_another_window(qapp: QApplication, tmp_path: Path) -> None:
    first, second = SingleWindow(tmp_path / "a"), SingleWindow(tmp_path / "b")
    assert first.claim()
    assert second.claim()
    first.close()
    second.close()


def test_a_folder_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert socket_name(tmp_path / "link", {}) == socket_name(tmp_path / "data" / ".." / "data", {})


async def test_starts_of_a_flatpak_meet_in_its_own_folder(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = "io.github.productai_desktop.ProductAIDesktop"
    with TemporaryDirectory() as session:  # short, as the real one: a socket's path has 107 bytes
        common = Path(session, "app", application)
        common.mkdir(parents=True)
        monkeypatch.setenv("FLATPAK_ID", application)
        monkeypatch.setenv("XDG_RUNTIME_DIR", session)
        first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
        assert first.claim()
        assert len(list(common.iterdir())) == 1
        assert not second.claim()
        first.close()
    far = {"FLATPAK_ID": application, "XDG_RUNTIME_DIR": "/run/user/4294967294"}
    assert len(socket_name(tmp_path, far)) <= 107

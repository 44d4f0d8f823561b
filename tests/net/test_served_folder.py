"""A served folder: photos come and go under names of their own, and nothing else is touched."""

import errno
import os
from pathlib import Path

import pytest

from productai_desktop.core.errors import HostFailure, InputError
from productai_desktop.core.hosting import ServedFolder
from productai_desktop.core.photos import Hosted
from productai_desktop.net import served_folder
from productai_desktop.net.served_folder import ServedFolderHost
from tests.net.lying import prepared
from tests.net.scripted import http, scripted

ADDRESS = "https://files.example.com/my%20shop"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "served ü"
    folder.mkdir()
    return folder


def host_of(folder: Path, address: str = ADDRESS, **told: object) -> ServedFolderHost:
    served = ServedFolder(str(folder), address)
    return ServedFolderHost(served, **{"loopback_service": True, "pauses": (), **told})


async def test_a_photo_comes_and_goes(tmp_path: Path, folder: Path) -> None:
    host, photo = host_of(folder), prepared(tmp_path)
    hosted = await host.put(photo)
    name = f"{photo.sha256}.jpg"
    assert hosted == Hosted(f"{ADDRESS}/{name}", name)
    assert host.planned(photo) == name
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_bytes() == photo.path.read_bytes()
    assert (folder / name).stat().st_mode & 0o444
    await host.remove(hosted)
    await host.remove(hosted)
    assert list(folder.iterdir()) == []


async def test_the_same_content_is_copied_once(tmp_path: Path, folder: Path) -> None:
    host, photo = host_of(folder), prepared(tmp_path)
    first = await host.put(photo)
    before = (folder / first.locator).stat().st_ino
    assert await host.put(photo) == first
    assert (folder / first.locator).stat().st_ino == before


async def test_no_other_file_is_written_over_or_removed(tmp_path: Path, folder: Path) -> None:
    host, photo = host_of(folder), prepared(tmp_path)
    mine = folder / host.planned(photo)
    mine.write_bytes(b"mine")
    hosted = await host.put(photo)
    assert hosted.locator == f"{photo.sha256}-2.jpg"
    await host.remove(Hosted("", mine.name))
    assert mine.read_bytes() == b"mine"
    await host.remove(hosted)
    assert list(folder.iterdir()) == [mine]


@pytest.mark.parametrize("name", ["", "../mine.jpg", "mine.jpg", "/etc/hostname"])
async def test_only_names_of_our_own_are_removed(folder: Path, name: str) -> None:
    mine = folder.parent / "mine.jpg"
    mine.write_bytes(b"mine")
    (folder / "mine.jpg").write_bytes(b"mine")
    await host_of(folder).remove(Hosted("", name))
    assert mine.exists()
    assert (folder / "mine.jpg").exists()


async def test_a_link_is_neither_followed_nor_removed(tmp_path: Path, folder: Path) -> None:
    host, photo = host_of(folder), prepared(tmp_path)
    link = folder / host.planned(photo)
    link.symlink_to(photo.path)
    hosted = await host.put(photo)
    assert hosted.locator.endswith("-2.jpg")
    await host.remove(Hosted("", link.name))
    assert link.is_symlink()


async def test_without_hard_links_nothing_is_written_over_either(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(served_folder.os, "link", refuse)
    host, photo = host_of(folder), prepared(tmp_path)
    hosted = await host.put(photo)
    assert [path.name for path in folder.iterdir()] == [hosted.locator]
    assert (folder / hosted.locator).read_bytes() == photo.path.read_bytes()


@pytest.mark.parametrize("act", ["put", "remove"])
async def test_a_folder_that_is_gone_is_told(tmp_path: Path, act: str) -> None:
    host, photo = host_of(tmp_path / "unplugged"), prepared(tmp_path)
    with pytest.raises(HostFailure) as caught:
        await (host.put(photo) if act == "put" else host.remove(Hosted("", host.planned(photo))))
    assert caught.value.code == "HOST_FOLDER_MISSING"
    assert not (tmp_path / "unplugged").exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "HOST_FULL"),
        (errno.EDQUOT, "HOST_FULL"),
        (errno.EROFS, "HOST_READ_ONLY"),
        (errno.EACCES, "HOST_READ_ONLY"),
        (errno.ESTALE, "HOST_FOLDER_MISSING"),
        (errno.EIO, "HOST_FOLDER_MISSING"),
        (errno.EMFILE, "HOST_FAILED"),
    ],
)
async def test_what_a_disk_says_is_told_apart(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(source: Path, target: Path) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(served_folder.shutil, "copyfile", fail)
    with pytest.raises(HostFailure) as caught:
        await host_of(folder).put(prepared(tmp_path))
    assert caught.value.code == code
    assert list(folder.iterdir()) == []


async def test_a_stranger_is_shown_it_at_its_address(tmp_path: Path, folder: Path) -> None:
    photo = prepared(tmp_path)
    content = photo.path.read_bytes()
    async with scripted(http(404), http(200, content, content_type="image/jpeg")) as server:
        host = host_of(folder, f"{server.origin}/shop", pauses=(0.0,))
        await host.check(await host.put(photo), photo)
    assert server.requests[0].path == f"/shop/{photo.sha256}.jpg"


async def test_photos_bear_the_tag_of_who_brought_them(tmp_path: Path, folder: Path) -> None:
    photo = prepared(tmp_path)
    one, other = host_of(folder, tag="0123456789ab"), host_of(folder, tag="ba9876543210")
    hosted = await one.put(photo)
    assert hosted.locator == f"{photo.sha256}-0123456789ab.jpg"
    await other.put(photo)
    await one.remove(hosted)
    assert [path.name for path in folder.iterdir()] == [other.planned(photo)]
    await other.remove(Hosted("", other.planned(photo)))
    assert list(folder.iterdir()) == []


async def test_a_prepared_file_that_is_gone_is_not_called_a_missing_folder(
    tmp_path: Path, folder: Path
) -> None:
    photo = prepared(tmp_path)
    photo.path.unlink()
    with pytest.raises(InputError, match="INPUT_VANISHED"):
        await host_of(folder).put(photo)

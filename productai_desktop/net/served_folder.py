"""A served folder as an image host: photos are copied into it, and fetched at its address."""

import asyncio
import contextlib
import errno
import filecmp
import hashlib
import os
import re
import shutil
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from urllib.parse import quote

from productai_desktop.core.errors import HostFailure, InputError
from productai_desktop.core.hosting import FOLDER, ServedFolder
from productai_desktop.core.photos import SUFFIXES, Hosted, PreparedPhoto
from productai_desktop.net.stranger import SYNCED, LookedAt

#: names that this host gives: the content's SHA-256 and the tag, with a number where another file
#: has them
_OURS = re.compile(r"([0-9a-f]{64})(-[0-9a-f]{12})?(-\d{1,3})?\.(png|jpg|webp)")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
#: what a network folder says when its other end has gone
_GONE = tuple(
    getattr(errno, name)
    for name in ("ENOENT", "ENOTDIR", "ESTALE", "EIO", "ENXIO", "ENODEV", "ENOTCONN", "EHOSTDOWN",
                 "EHOSTUNREACH", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENETUNREACH")
    if hasattr(errno, name)
)  # fmt: skip


class ServedFolderHost(LookedAt):
    """Implements `core.ports.ImageHost`. Disk work is done in threads: a NAS may be slow."""

    way = FOLDER
    metered = False
    removes = True

    def __init__(
        self,
        served: ServedFolder,
        *,
        loopback_service: bool,
        tag: str = "",
        pauses: Sequence[float] = SYNCED,
    ) -> None:
        """`tag` is a part of photos' names, twelve hexadecimal digits or none; `pauses` are seconds
        between looks of a stranger: a synced folder takes its time."""
        super().__init__(loopback_service=loopback_service, pauses=pauses)
        self._folder = Path(served.folder)
        self._address = served.address
        self._tag = f"-{tag}" if tag else ""
        self.name = f"folder:{served.folder} {served.address}"
        self.tidy = served.delete

    def planned(self, photo: PreparedPhoto) -> str:
        return f"{photo.sha256}{self._tag}{SUFFIXES[photo.format]}"

    async def put(self, photo: PreparedPhoto) -> Hosted:
        name = await asyncio.to_thread(self._copy, photo)
        return Hosted(f"{self._address}/{quote(name)}", name)

    async def renewed(self, hosted: Hosted) -> Hosted:
        return hosted

    async def remove(self, hosted: Hosted) -> None:
        await asyncio.to_thread(self._remove, hosted.locator)

    def _copy(self, photo: PreparedPhoto) -> str:
        """The name of a whole copy, which was there already or is made; no file is replaced."""
        with self._translated():
            if not self._folder.is_dir():
                raise HostFailure("HOST_FOLDER_MISSING", host=str(self._folder))
            if not photo.path.is_file():
                raise InputError("INPUT_VANISHED", name=photo.path.name)
            stem, suffix = f"{photo.sha256}{self._tag}", SUFFIXES[photo.format]
            part = self._folder / f".{stem}.{token_hex(4)}.part"
            try:
                for number in range(1, 100):
                    name = f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
                    target = self._folder / name
                    if _same(photo.path, target):
                        return name
                    if os.path.lexists(target):
                        continue
                    if not part.exists():
                        _write(photo.path, part)
                    if _give_name(part, target):
                        return name
            finally:
                with contextlib.suppress(OSError):  # a broken copy under a name that tells it
                    part.unlink(missing_ok=True)
        raise HostFailure("HOST_FAILED", host=str(self._folder), reason="no free name")

    def _remove(self, name: str) -> None:
        """Removes a file that bears our name and holds our content, and no other."""
        match = _OURS.fullmatch(name)
        if match is None:
            return
        with self._translated():
            if not self._folder.is_dir():
                raise HostFailure("HOST_FOLDER_MISSING", host=str(self._folder))
            path = self._folder / name
            if path.is_symlink() or not path.is_file():
                return
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            if digest == match[1]:
                path.unlink(missing_ok=True)

    @contextmanager
    def _translated(self) -> Generator[None]:
        host = str(self._folder)
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                raise HostFailure("HOST_FULL", host=host) from error
            if error.errno in _READ_ONLY:
                raise HostFailure("HOST_READ_ONLY", host=host) from error
            if error.errno in _GONE:
                raise HostFailure("HOST_FOLDER_MISSING", host=host) from error
            reason = error.strerror or type(error).__name__
            raise HostFailure("HOST_FAILED", host=host, reason=reason) from error


def _same(photo: Path, target: Path) -> bool:
    if target.is_symlink() or not target.is_file():
        return False
    return filecmp.cmp(photo, target, shallow=False)


def _write(source: Path, part: Path) -> None:
    shutil.copyfile(source, part)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _give_name(part: Path, target: Path) -> bool:
    """Renames without ever replacing a file; False where the name was taken meanwhile."""
    try:
        if os.name == "nt":
            part.rename(target)
        else:
            os.link(part, target)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in (*_READ_ONLY, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS):
            raise
        try:
            target.touch(exist_ok=False)  # no hard links here: take the name first
        except FileExistsError:
            return False
        part.replace(target)
    return True

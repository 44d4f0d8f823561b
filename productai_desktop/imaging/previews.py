"""Previews of results: made while a result is checked, and read at the first sight of it.

Each is named by a print of its file: its length and blocks from all over it. So a copy, a new name
or another folder finds it again, and a file that was written anew does not.
"""

import contextlib
import hashlib
import io
import logging
import os
import struct
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from PIL.ImageFile import ImageFile

from productai_desktop.imaging.intake import DECODE_ERRORS, upright_size
from productai_desktop.imaging.preview import Thumb, reduced, thumb_of

#: longest side of a preview: what a large window shows, and decoded within 20 ms
SIDE = 1600
#: results of this size are seen whole as soon, and need no preview
SMALL = 2048
#: previews that are kept at most, and their bytes
MOST, MOST_BYTES = 1000, 300_000_000
#: so many are kept before it is looked again whether there are too many
_EVERY = 32

_SUFFIX = ".preview"
#: "PPV1", then width and height of the file itself, upright
_HEAD = struct.Struct(">4sII")
_MAGIC = b"PPV1"
_BLOCKS, _BLOCK_BYTES = 16, 4096
_QUALITY = 88

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Previews:
    """A folder of previews; blocking, and safe in several threads and programs at once. It is a
    cache: whatever goes wrong with it is noted, and nobody else's trouble."""

    folder: Path
    _kept: int = 0

    def keep(self, source: Path, image: ImageFile) -> None:
        """Makes the preview of a file from its decoded pixels, which may be changed by it; none
        of a small picture."""
        width, height = upright_size(image)
        if max(width, height) <= SMALL:
            return
        try:
            name = self._name(source)
            flat = reduced(image, (SIDE, SIDE))
            made = io.BytesIO()
            if flat.mode == "RGBA":
                flat.save(made, "WEBP", quality=_QUALITY, method=0)
            else:
                flat.save(made, "JPEG", quality=_QUALITY)
            self._write(name, _HEAD.pack(_MAGIC, width, height) + made.getvalue())
        except (*DECODE_ERRORS, MemoryError) as error:
            _log.info("A preview is not kept: %s", type(error).__name__)
            return
        if self._kept % _EVERY == 0:
            self.prune()
        self._kept += 1

    def print_of(self, source: Path) -> str:
        """What a file's preview is named by; "" where it cannot be read."""
        try:
            return _print_of(source)
        except (OSError, ValueError):
            return ""

    def carry(self, old: str, source: Path) -> None:
        """The file with a print was written anew with the same pixels."""
        new = self.print_of(source)
        if old and new and new != old:
            with contextlib.suppress(OSError):  # there is none
                self._path(old).replace(self._path(new))

    def find(self, source: Path) -> Thumb | None:
        """The preview of a file; None where there is none. Raises nothing for a damaged one."""
        try:
            path = self._name(source)
            with path.open("rb") as file:
                magic, width, height = _HEAD.unpack(file.read(_HEAD.size))
                if magic != _MAGIC or not (width and height):
                    return None
                made = _decoded(file)
            os.utime(path)  # the least looked at go first
            return thumb_of(made, (width, height))
        except FileNotFoundError:
            return None
        except (*DECODE_ERRORS, struct.error) as error:
            _log.info("A preview cannot be read: %s", type(error).__name__)
            return None

    def prune(self) -> None:
        """Removes those that were not looked at for longest, where there are too many."""
        left, room = MOST, MOST_BYTES
        for _, size, path in sorted(self._all(), reverse=True):
            left, room = left - 1, room - size
            if left < 0 or room < 0:
                with contextlib.suppress(OSError):  # another program removed it, or reads it
                    Path(path).unlink()

    def forget(self) -> None:
        """Removes all previews."""
        for _, _, path in self._all():
            with contextlib.suppress(OSError):  # another program removed it, or reads it
                Path(path).unlink()

    def _all(self) -> list[tuple[int, int, str]]:
        """Time of the last look, bytes and path of each."""
        found: list[tuple[int, int, str]] = []
        with contextlib.suppress(FileNotFoundError), os.scandir(self.folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    status = entry.stat()
                    found.append((status.st_mtime_ns, status.st_size, entry.path))
        return found

    def _name(self, source: Path) -> Path:
        return self._path(_print_of(source))

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_SUFFIX}"

    def _write(self, path: Path, data: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
        part.write_bytes(data)
        part.replace(path)


def _print_of(source: Path) -> str:
    """Raises OSError, or ValueError for a name that no file can have."""
    with source.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        made = hashlib.sha256(size.to_bytes(8))
        last = max(0, size - _BLOCK_BYTES)
        for number in range(_BLOCKS):
            file.seek(last * number // (_BLOCKS - 1))
            made.update(file.read(_BLOCK_BYTES))
    return made.hexdigest()[:32]


def _decoded(file: BinaryIO) -> Image.Image:
    """Only what is written here is read: no other format, and no larger one."""
    with Image.open(io.BytesIO(file.read()), formats=("JPEG", "WEBP")) as image:
        if max(image.size) > SIDE:
            raise ValueError("a preview that is too large")
        image.load()
        return image

"""Finds which known edit's result each photo of an order is: by its path, else by its content."""

import asyncio
import hashlib
from collections.abc import Iterable
from pathlib import Path

from productai_desktop.core.addresses import is_address
from productai_desktop.core.archive import Archive

#: photos of one order that are looked up by their content; of a batch of thousands the first
MOST_READ = 200
_CHUNK = 1 << 20


async def parents_of(archive: Archive, images: Iterable[str]) -> dict[str, int]:
    """By path, the number of the edit. A file is read only where a result has as many bytes."""
    paths = [image for image in dict.fromkeys(images) if not is_address(image)]
    found = dict(await archive.makers(paths)) if paths else {}
    for path in [path for path in paths if path not in found][:MOST_READ]:
        number = await _by_content(archive, Path(path))
        if number:
            found[path] = number
    return found


def kept_parents(found: dict[str, int], images: Iterable[str]) -> tuple[int, ...]:
    """The parents of a job with these photos, as `Job.parents` has them."""
    parents = tuple(found.get(image, 0) for image in images)
    return parents if any(parents) else ()


def fingerprint(path: Path) -> tuple[str, int]:
    """SHA-256 and bytes of a file. In a thread. Raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


async def _by_content(archive: Archive, path: Path) -> int:
    try:
        size = (await asyncio.to_thread(path.stat)).st_size
        alike = await archive.results_of_size(size)
        if not alike:
            return 0
        sha256, _ = await asyncio.to_thread(fingerprint, path)
    except OSError:  # preparing it will say so
        return 0
    return alike.get(sha256, 0)

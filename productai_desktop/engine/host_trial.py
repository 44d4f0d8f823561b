"""A trial of hosting: a small picture is brought to a host, fetched by a stranger, and removed."""

import asyncio
import hashlib
import secrets
import struct
import zlib
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from urllib.parse import urlsplit

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.hosting import (
    BUCKET,
    FETCHED,
    FOLDER,
    REMOVED,
    UPLOADED,
    HostingStep,
    HostingTest,
)
from productai_desktop.core.pacing import Errand
from productai_desktop.core.photos import Hosted, PreparedPhoto
from productai_desktop.core.ports import ImageHost
from productai_desktop.core.settings import Settings
from productai_desktop.engine.workshop import Workshop

#: of the picture's sides, in pixels
SIDE = 64
Tell = Callable[[HostingStep], None]


async def tried(
    shop: Workshop, settings: Settings, made: Callable[[], ImageHost], tell: Tell
) -> HostingTest:
    """How hosting by some settings goes; `made` makes their host. Nothing is charged."""
    steps: list[HostingStep] = []

    async def step(name: str, work: Awaitable[Hosted | None]) -> Hosted | None:
        loop = asyncio.get_running_loop()
        begun, hosted, problem = loop.time(), None, None
        try:
            hosted = await work
        except ProductAIError as error:
            problem = error
        steps.append(HostingStep(name, loop.time() - begun, problem))
        tell(steps[-1])
        return hosted

    async def put(photo: PreparedPhoto) -> Hosted:
        host = made()
        slot: AbstractAsyncContextManager[object] = (
            shop.pacer.slot(Errand.PERSON) if host.metered else nullcontext()
        )
        async with slot:
            return await host.put(photo)

    photo = await asyncio.to_thread(_picture, shop.shelf.prepared_folder())
    removes = False
    try:
        hosted = await step(UPLOADED, put(photo))
        if hosted is not None:
            host = made()
            removes = host.removes
            try:
                await step(FETCHED, _nothing(host.check(hosted, photo)))
            finally:  # also where nobody waits for the test any more
                if removes:
                    await step(REMOVED, _nothing(host.remove(hosted)))
    finally:
        await asyncio.to_thread(photo.path.unlink, missing_ok=True)
    return HostingTest(settings.hosting, _called(settings, shop), tuple(steps), removes)


async def _nothing(work: Awaitable[None]) -> None:
    await work


def _called(settings: Settings, shop: Workshop) -> str:
    """What people call the place."""
    if settings.hosting == BUCKET:
        return settings.bucket_name
    if settings.hosting == FOLDER:
        return settings.served_folder
    return urlsplit(shop.service_name).hostname or shop.service_name


def _picture(folder: Path) -> PreparedPhoto:
    """A grey PNG that no test before has had, so that nobody shows an older one in its place."""
    rows = b"".join(b"\0" + bytes((128,)) * SIDE for _ in range(SIDE))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", struct.pack(">IIBBBBB", SIDE, SIDE, 8, 0, 0, 0, 0)),
            _chunk(b"tEXt", b"Comment\0" + secrets.token_hex(16).encode()),
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}.png"
    path.write_bytes(content)
    return PreparedPhoto(path, digest, "png", SIDE, SIDE, len(content), ())


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum

"""Renders results in one worker thread, at the latest when they are asked for."""

import asyncio
import logging
import secrets
from concurrent.futures import Future, ThreadPoolExecutor

from productai_desktop.sandbox.accounts import Accounts, SandboxJob
from productai_desktop.sandbox.photos import Photos
from productai_desktop.sandbox.pictures import render

#: width and height of an upscale against its photo
UPSCALE = 2
#: an answer about a job waits no longer for its picture
PATIENCE_SECONDS = 0.5

_log = logging.getLogger(__name__)


class Renderer:
    """Turns charged jobs into files below results/."""

    def __init__(self, accounts: Accounts, photos: Photos) -> None:
        self._accounts = accounts
        self._photos = photos
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sandbox-render")
        self._under_way: dict[int, Future[str]] = {}

    def begin(self, job: SandboxJob) -> None:
        """Starts rendering, unless that is under way."""
        if job.id not in self._under_way and job.ending == "COMPLETED":
            self._under_way[job.id] = self._thread.submit(self._render, job)

    async def finished(self, job: SandboxJob) -> str | None:
        """The result's file name; None while it is being rendered, "" where it cannot be."""
        self.begin(job)
        rendering = asyncio.wrap_future(self._under_way[job.id])
        await asyncio.wait([rendering], timeout=PATIENCE_SECONDS)
        if not rendering.done():
            return None
        try:
            return rendering.result()
        except (OSError, ValueError, MemoryError):
            _log.exception("sandbox job %d could not be rendered", job.id)
            return ""

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _render(self, job: SandboxJob) -> str:
        picture = render(
            self._photos.inputs_of(job.id),
            prompt=job.prompt or "",
            ratio=job.ratio,
            long_side=job.long_side,
            output_format=job.output_format,
            seed=job.id,
            scale=UPSCALE if job.operation == "upscale" else None,
        )
        name = f"{job.id}-{secrets.token_hex(8)}.{job.output_format}"
        part = self._photos.results / f".{name}.part"
        part.write_bytes(picture)
        part.replace(self._photos.results / name)
        self._accounts.rendered(job.id, name)
        return name

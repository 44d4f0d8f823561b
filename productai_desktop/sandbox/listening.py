"""A server of one application on one socket, which does nothing while nobody asks."""

import asyncio
import logging
from email.utils import formatdate
from typing import Any

import uvicorn
from uvicorn.server import ServerState


class _State(ServerState):
    """Tells the date of each answer when it is made, rather than being told it each second."""

    @property
    def default_headers(self) -> list[tuple[bytes, bytes]]:
        return [(b"date", formatdate(usegmt=True).encode()), (b"server", b"uvicorn")]

    @default_headers.setter
    def default_headers(  # pyright: ignore[reportIncompatibleVariableOverride]
        self, _headers: list[tuple[bytes, bytes]]
    ) -> None:
        """Uvicorn begins with none."""


class Listening(uvicorn.Server):
    """Serves until `end`. Uvicorn's own loop looks ten times a second whether it shall end."""

    def __init__(self, app: Any) -> None:
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        super().__init__(
            uvicorn.Config(
                app, http="h11", ws="none", lifespan="off", log_config=None, access_log=False,
                timeout_graceful_shutdown=1, timeout_keep_alive=30,
            )
        )  # fmt: skip
        self.server_state = _State()
        self._ended = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """Ends it at once; from any thread."""
        self.should_exit = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._ended.set)

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        if not self.should_exit:
            await self._ended.wait()

"""The embedded service: two origins on loopback, in a thread and an event loop of its own."""

import asyncio
import json
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from productai_desktop.core.catalogue import Catalogue, builtin
from productai_desktop.sandbox.accounts import Accounts, NewerAccountsError
from productai_desktop.sandbox.api import Api, target_of
from productai_desktop.sandbox.cdn import cdn, served_target_of
from productai_desktop.sandbox.faults import Fault, FaultPlan
from productai_desktop.sandbox.listening import Listening
from productai_desktop.sandbox.outage import App, Outage, Request
from productai_desktop.sandbox.photos import Photos
from productai_desktop.sandbox.rendering import Renderer

HOST = "127.0.0.1"
#: seconds at the service, pleasant to practise with
LATENCY_SECONDS = 8.0
REQUESTS_PER_MINUTE = 15
START_SECONDS = 20.0


class Sandbox:
    """A stand-in of the service by its API reference. Jobs and balance live in `data_dir`.

    `latency` is the time of a job and `time_scale` how many times faster the sandbox's clock
    runs, its window of a minute too. `tokens` sets the balance; without it, it goes on from the
    last time. `catalogue` says which models it has, by default the built-in ones. Two sandboxes
    may work on one folder.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        port: int = 0,
        key: str | None = None,
        latency: float | None = None,
        tokens: int | None = None,
        faults: Sequence[Fault] = (),
        time_scale: float = 1.0,
        requests_per_minute: int | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        self._folder = data_dir
        self._wanted_port = port
        self._wanted_key = key
        self._latency = LATENCY_SECONDS if latency is None else latency
        self._wanted_tokens = tokens
        self.faults = FaultPlan(faults)
        self._time_scale = time_scale
        self._limit = requests_per_minute or REQUESTS_PER_MINUTE
        self._catalogue = catalogue or builtin()
        self._log: list[Request] = []
        self._cdn_log: list[Request] = []
        self._thread: threading.Thread | None = None
        self._servers: list[Listening] = []
        #: with its /v1; known after `start`
        self.base_url = ""
        #: known after `start`
        self.key = ""
        self.port = 0

    def start(self) -> None:
        """Listens; returns when requests are answered.

        Raises OSError for a taken port or a folder that cannot be written. Damaged books are put
        aside, and new ones begun: it is all practice.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._accounts = _accounts(self._folder / "sandbox.db", self._time_scale)
        try:
            self.key = self._accounts.open_account(self._wanted_key, self._wanted_tokens)
            api_socket, cdn_socket = self._sockets()
        except BaseException:
            self._accounts.close()
            raise
        photos = Photos(self._folder)
        self._renderer = Renderer(self._accounts, photos)
        self.port = api_socket.getsockname()[1]
        self.base_url = f"http://{HOST}:{self.port}/v1"
        results_at = f"http://{HOST}:{cdn_socket.getsockname()[1]}"
        api = Api(
            self._accounts, photos, self._renderer, self._catalogue, key=self.key,
            latency=self._latency, time_scale=self._time_scale, requests_per_minute=self._limit,
            results_at=lambda: results_at,
        )  # fmt: skip
        apps: list[tuple[Any, socket.socket]] = [
            (Outage(_asgi(api.app()), self.faults, target_of, self._log), api_socket),
            (
                Outage(_asgi(cdn(photos)), self.faults, served_target_of, self._cdn_log),
                cdn_socket,
            ),
        ]
        self._servers = [Listening(app) for app, _ in apps]
        sockets = [listening for _, listening in apps]
        self._thread = threading.Thread(
            target=lambda: asyncio.run(_serve(self._servers, sockets)), name="sandbox", daemon=True
        )
        self._thread.start()
        until = time.monotonic() + START_SECONDS
        while not all(server.started for server in self._servers):
            if time.monotonic() > until or not self._thread.is_alive():
                raise OSError("the embedded service did not start")
            time.sleep(0.005)

    def stop(self) -> None:
        """Ends it; jobs and balance stay."""
        if self._thread is None:
            return
        for server in self._servers:
            server.end()
        self._thread.join()
        self._thread = None
        self._renderer.close()
        self._accounts.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def tokens(self) -> int:
        """The balance."""
        return self._accounts.tokens(self.key)

    def charges(self) -> list[tuple[int, int]]:
        """(job id, credits) of every charge, oldest first."""
        return [(job.id, job.credits) for job in self._accounts.jobs()]

    def requests(self) -> list[Request]:
        """Requests to the API since the start."""
        return list(self._log)

    def cdn_requests(self) -> list[Request]:
        """Requests to the origin of results and assets since the start."""
        return list(self._cdn_log)

    def _sockets(self) -> tuple[socket.socket, socket.socket]:
        """Both origins, on the ports of the last time where they are free."""
        memory = self._folder / "ports.json"
        last = _last_ports(memory)
        api = _listen(self._wanted_port, () if self._wanted_port else last[:1])
        try:
            other = _listen(0, last[1:])
        except OSError:
            api.close()
            raise
        ports = [api.getsockname()[1], other.getsockname()[1]]
        memory.write_text(json.dumps(ports), encoding="utf-8")
        return api, other


def _accounts(path: Path, time_scale: float) -> Accounts:
    """The books, new ones where they are damaged or of a newer version: these are kept aside."""
    try:
        return Accounts(path, time_scale)
    except sqlite3.OperationalError as error:
        raise OSError(f"{path} cannot be opened: {error}") from error
    except sqlite3.DatabaseError as error:
        why = "newer" if isinstance(error, NewerAccountsError) else "damaged"
        for old in (path, *path.parent.glob(f"{path.name}-*")):
            old.replace(old.with_name(f"{why}-{old.name}"))
        return Accounts(path, time_scale)


def _last_ports(memory: Path) -> list[int]:
    try:
        ports = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    good = isinstance(ports, list) and all(isinstance(p, int) and 0 < p < 65536 for p in ports)  # pyright: ignore[reportUnknownVariableType]
    return ports if good else []  # pyright: ignore[reportUnknownVariableType]


def _listen(port: int, preferred: Sequence[int]) -> socket.socket:
    """A listening socket; with IPPROTO_TCP named, else uvicorn leaves Nagle's delay on."""
    for wanted in (*preferred, port):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if sys.platform == "win32":
                # There SO_REUSEADDR would let a second program take a port that is in use.
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((HOST, wanted))
            listening.listen(128)
        except OSError:
            listening.close()
            if wanted == port:
                raise
        else:
            return listening
    raise OSError("no port to listen on")


def _asgi(app: Any) -> App:
    return app


async def _serve(servers: Sequence[Listening], sockets: Sequence[socket.socket]) -> None:
    await asyncio.gather(
        *(
            server.serve(sockets=[listening])
            for server, listening in zip(servers, sockets, strict=True)
        )
    )

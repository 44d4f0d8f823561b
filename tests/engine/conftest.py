"""An engine over real books, a scripted service and a fast clock."""

import hashlib
import secrets
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.errors import InputError, ResultError
from productai_desktop.core.marks import Marked, Marks
from productai_desktop.core.pacing import Pace
from productai_desktop.core.photos import PhotoRules, PreparedPhoto, ResultPicture
from productai_desktop.core.ports import ImageHost, Service
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import Settings
from productai_desktop.engine.clock import SystemClock
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.forecast import Forecast
from productai_desktop.engine.gate import Gate
from productai_desktop.engine.pacer import Pacer
from productai_desktop.engine.register import Register
from productai_desktop.engine.workshop import Workshop
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.open_books import open_books
from productai_desktop.store.shelf import DiskShelf
from tests.engine.service import ScriptedHost, ScriptedService
from tests.engine.watching import Watch

SERVICE = "https://api.example.com"


class PlainDarkroom:
    """Takes any file that is not b'no picture' as a prepared PNG."""

    def __init__(self, previews: list[str] | None = None) -> None:
        self.previews = [] if previews is None else previews

    def prepare(self, source: Path, folder: Path, rules: PhotoRules, stopped=None) -> PreparedPhoto:
        content = source.read_bytes()
        if content == b"no picture":
            raise InputError("INPUT_NOT_IMAGE", name=source.name)
        digest = hashlib.sha256(content).hexdigest()
        target = folder / f"{digest}.png"
        part = folder / f".{secrets.token_hex(4)}.part"  # whole at once, as the darkroom's own
        part.write_bytes(content)
        part.replace(target)
        return PreparedPhoto(target, digest, "png", 6, 4, len(content), ("upright",))

    def mark_result(self, part: Path, marks: Marks) -> Marked:
        return Marked(())

    def check_result(self, part: Path) -> ResultPicture:
        if part.read_bytes() != b"picture":
            raise ResultError("RESULT_DAMAGED", reason="cut short")
        return ResultPicture("png", 6, 4)

    def forget_previews(self) -> None:
        self.previews.clear()


class Bench:
    """Makes engines over one data folder, as one process after another would."""

    def __init__(self, folder: Path, scale: float = 600.0) -> None:
        self.folder = folder
        self.service = ScriptedService()
        self.clock = SystemClock(scale)
        self.photo = folder / "cup.png"
        self.photo.write_bytes(b"a cup")
        self.watches: list[Watch] = []
        self.settings = Settings()
        #: names of previews of results
        self.previews: list[str] = []
        #: makers of clients with other keys, by account
        self.fellows: dict[str, Callable[[], Service]] = {}
        #: makers of image hosts by way; None for one over the service
        self.hosts: dict[str, Callable[[], ImageHost] | None] = {"upload": None}
        #: makes a client of a real service, in place of the scripted one
        self.real_service: Callable[[], Service] | None = None

    async def start(
        self, *, account: str = "account", run: bool = True, name: str = SERVICE,
        watch_balance: bool = False, loopback: bool = False,
    ) -> Watch:  # fmt: skip
        books, problem = await open_books(self.folder / "data")
        assert problem is None
        watch = await self._engine(books, account, name, watch_balance, loopback)
        self.watches.append(watch)
        if run:
            watch.run()
        return watch

    async def start_beside(self, before: Watch) -> Watch:
        """The engine that follows another one in the same process, over the same books. Its owner
        closes it; the books stay with the one before."""
        watch = await self._engine(before.books, "account", SERVICE, False, False)
        watch.run()
        return watch

    async def _engine(
        self, books: SqliteBooks, account: str, name: str, watch_balance: bool, loopback: bool
    ) -> Watch:
        catalogue = builtin()
        service = self.service if self.real_service is None else self.real_service()
        shop = Workshop(
            service_name=name,
            account=account,
            service=service,
            fellows=self.fellows,
            settings=lambda: self.settings,
            loopback=loopback,
            catalogue=catalogue,
            register=Register(books),
            clock=self.clock,
            pacer=Pacer(books, self.clock, name, Pace(15, 5, 4.0)),
            gate=Gate(self.clock),
            forecast=Forecast(books, catalogue),
            darkroom=lambda: PlainDarkroom(self.previews),
            shelf=DiskShelf(self.folder / "data"),
            hosts={
                way: maker or partial(ScriptedHost, service) for way, maker in self.hosts.items()
            },
        )
        engine = Engine(shop, watch_balance=watch_balance)
        await engine.open()
        return Watch(engine, books)

    def order(self, **changes: Any) -> Order:
        choices: dict[str, Any] = {
            "operation": Operation.EDIT,
            "images": (str(self.photo),),
            "prompt": "white marble table",
            "model": "kontext-pro",
            "destination": str(self.folder / "results"),
        }
        return Order(**{**choices, **changes})


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.service.answering.set()
    for watch in bench.watches:
        await watch.close()

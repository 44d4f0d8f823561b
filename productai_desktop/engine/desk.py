"""The desk: one object with everything that a window or a terminal works with."""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from productai_desktop.core.addresses import check_service_address, is_loopback
from productai_desktop.core.archive import Archive, Search
from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.errors import DataError, ProductAIError
from productai_desktop.core.marketplaces import PresetShelf
from productai_desktop.core.options import Options
from productai_desktop.core.pacing import Errand, Pace
from productai_desktop.core.ports import (
    Balance,
    Books,
    Clock,
    Darkroom,
    Service,
    Shelf,
    Sources,
    Vault,
)
from productai_desktop.core.settings import (
    PRACTICE,
    Settings,
    origin_of,
)
from productai_desktop.engine.batches import Batches
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.forecast import Forecast
from productai_desktop.engine.gate import Gate
from productai_desktop.engine.history_file import write_history
from productai_desktop.engine.hosting_desk import HostingDesk, HostMaker
from productai_desktop.engine.keys import BucketSecrets, Keys, account_of, known_secrets
from productai_desktop.engine.pacer import Pacer
from productai_desktop.engine.register import Register
from productai_desktop.engine.setting_kinds import KEPT, RECONNECTS, overrides_of
from productai_desktop.engine.workshop import Workshop

if TYPE_CHECKING:
    from productai_desktop.engine.reporting import ReportFiles, Reporting

#: a window does not wait longer for a keyring that asks for its password
KEYRING_SECONDS = 2.0

_log = logging.getLogger(__name__)


class SettingsStore(Protocol):
    """settings.toml; blocking. `write` raises DataError."""

    def read(self) -> tuple[Settings, ProductAIError | None]: ...

    def write(self, settings: Settings) -> None: ...


class PracticeService(Protocol):
    """The embedded service. `start` and `stop` block."""

    base_url: str
    key: str

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """Makers of the real parts, each called when it is first needed."""

    data_folder: Path
    settings: SettingsStore
    catalogue: Callable[[], tuple[Catalogue, ProductAIError | None]]
    #: opens the books; with what had to be done to damaged ones
    books: Callable[[], Awaitable[tuple[Books, ProductAIError | None]]]
    #: a client for an address and a key; blocking for some milliseconds
    service: Callable[[str, str, Catalogue], Service]
    darkroom: Callable[[], Darkroom]
    shelf: Shelf
    #: of batches
    sources: Sources
    vault: Vault
    practice: Callable[[Catalogue], PracticeService]
    clock: Clock
    #: where results go unless the settings say otherwise
    pictures_folder: Callable[[], Path]
    host: HostMaker
    #: of exports
    presets: PresetShelf
    #: of problem reports
    reports: "Callable[[], ReportFiles]"


class Desk(HostingDesk):
    """Settings, key and engine of one program. All methods belong to one event loop."""

    engine: Engine
    #: of the engine in charge
    batches: Batches
    catalogue: Catalogue

    def __init__(self, options: Options, tools: Tools, *, watch_balance: bool) -> None:
        """Reads settings and catalogue (two small files); everything else waits for `open`."""
        self._tools = tools
        self._watch_balance = watch_balance
        self.data_folder = tools.data_folder
        self.presets = tools.presets
        #: a ProductAIError each, found at start or later
        self.warnings: tuple[ProductAIError, ...] = ()
        #: "environment", "keyring", "session", "practice" or "none"
        self.key_source = "none"
        self._stored, problem = tools.settings.read()
        self.catalogue, mistake = tools.catalogue()
        self._warn(problem, mistake)
        self._overrides = overrides_of(options)
        self._keys = Keys(
            tools.vault,
            self._warn,
            environment=options.key,
            environment_origin=origin_of(self.settings.service_address),
            patience_seconds=KEYRING_SECONDS if watch_balance else None,
            unlocked=self._reconnect,
        )
        super().__init__(
            tools.host,
            BucketSecrets(self._keys, options.bucket_secret, self.settings.bucket.vault_name),
        )
        self._books: Books | None = None
        self._practice: PracticeService | None = None
        self._listeners: list[Callable[[Engine], None]] = []
        self._settings_listeners: list[Callable[[Settings], None]] = []
        self._connecting = asyncio.Lock()
        self._changing = asyncio.Lock()
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def settings(self) -> Settings:
        """What holds now: the stored settings, with the options of this start over them."""
        return replace(self._stored, **self._overrides)

    @property
    def reporting(self) -> "Reporting":
        """What the program tells of itself; serves before `open`, too."""
        # 30 ms that only who asks for it shall wait for
        from productai_desktop.engine.reporting import Reporting

        return Reporting(
            self._tools.reports(),
            lambda: self.settings,
            lambda: self.warnings,
            lambda: known_secrets(self._keys, self._secrets, self.settings, KEYRING_SECONDS),
        )

    @property
    def archive(self) -> Archive:
        """The history. Raises RuntimeError before `open`."""
        return self._open_books().archive

    async def write_history(self, path: Path, search: Search) -> int:
        """Writes what a search finds as CSV; see `engine.history_file`."""
        return await write_history(self.archive, self._tools.sources, path, search)

    def output_folder(self, project: str | None = None) -> Path:
        """Where results of a project go, absolute; None for the project that is chosen."""
        settings = self.settings
        name = settings.last_project if project is None else project
        chosen = settings.project(name).folder or settings.output_folder
        # of pathlib's, an unknown user in the settings file would be an error
        expanded = os.path.expanduser(chosen)  # noqa: PTH111
        return Path(expanded) if chosen else self._tools.pictures_folder()

    def on_engine(self, listener: Callable[[Engine], None]) -> None:
        """Calls `listener` with each engine that takes over."""
        self._listeners.append(listener)

    def on_settings(self, listener: Callable[[Settings], None]) -> None:
        """Calls `listener` with the settings each time they have changed."""
        self._settings_listeners.append(listener)

    async def open(self) -> None:
        """Opens the books, reads the key and makes the engine. Raises DataError."""
        self._books, problem = await self._tools.books()
        self._warn(problem)
        await self.connect()

    async def close(self) -> None:
        """Ends everything; charging POSTs under way are waited for."""
        if hasattr(self, "engine"):
            await self.engine.close()
        await asyncio.gather(*self._farewells)
        if self._books is not None:
            await self._books.close()
        if self._practice is not None:
            await asyncio.to_thread(self._practice.stop)

    async def connect(self) -> None:
        """Makes an engine for the present service and key, and hands over to it."""
        async with self._connecting:
            await self._connect()

    def _reconnect(self) -> None:
        connecting = asyncio.ensure_future(self.connect())
        self._farewells.add(connecting)
        connecting.add_done_callback(self._farewells.discard)

    async def _connect(self) -> None:
        engine, batches = await self._new_engine()
        old = getattr(self, "engine", None)
        if old is not None:
            await old.stop()
            farewell = asyncio.ensure_future(old.close())
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)
        self.engine, self.batches = engine, batches
        for listener in self._listeners:
            listener(engine)

    async def change(self, **changes: Any) -> None:
        """Writes and applies settings. Raises RequestError for a value that cannot be, DataError
        where they cannot be written."""
        if "service_address" in changes:
            changes["service_address"] = check_service_address(changes["service_address"])
        await self._apply(lambda stored: stored.with_changes(**changes), tuple(changes))

    async def reset(self) -> None:
        """Puts all settings back to their defaults, but for keys, projects and what was agreed to.

        Raises DataError where they cannot be written.
        """
        await self._apply(
            lambda stored: Settings(**{name: getattr(stored, name) for name in KEPT}), ()
        )

    async def _apply(self, made: Callable[[Settings], Settings], named: tuple[str, ...]) -> None:
        """Writes settings, made of the stored ones, and lets them hold; those that are named hold
        over options, too. One change after the other: none is lost to another."""
        async with self._changing:
            before, stored, overrides = self.settings, self._stored, dict(self._overrides)
            changed = made(stored)
            await asyncio.to_thread(self._tools.settings.write, changed)
            self._stored = changed
            for name in named:
                self._overrides.pop(name, None)
            after = self.settings
            if any(getattr(before, name) != getattr(after, name) for name in RECONNECTS):
                await self._connect_or_keep(stored, overrides)
            for listener in self._settings_listeners:
                listener(after)

    async def _connect_or_keep(self, stored: Settings, overrides: dict[str, Any]) -> None:
        """Where no engine can be made for new settings, the old ones stay with the old engine:
        nobody shall believe to practise while it spends."""
        old = getattr(self, "engine", None)
        try:
            await self.connect()
        except Exception:
            if getattr(self, "engine", None) is old:
                self._stored, self._overrides = stored, overrides
                await asyncio.to_thread(self._tools.settings.write, stored)
            raise

    async def check_key(self, key: str) -> Balance:
        """Asks key-check of the service in the settings about a key, without storing it.

        Raises KeyRefused, RateLimited, ServiceFailure or NetworkFailure.
        """
        address = self.settings.service_address
        service = await asyncio.to_thread(self._tools.service, address, key, self.catalogue)
        pacer = Pacer(self._open_books(), self._tools.clock, origin_of(address), self._pace())
        try:
            async with pacer.slot(Errand.PERSON):
                return await service.key_check()
        finally:
            await service.close()

    async def store_key(self, key: str, name: str | None = None) -> str:
        """Keeps a key for the service in the settings, and uses it: "keyring", or "session" where
        there is no keyring, with the reason in `warnings`.

        `name` tells several keys apart: "" for the first, None for the one in use. Raises
        RequestError for a name that cannot be, DataError where it cannot be written.
        """
        name = self.settings.key_name if name is None else name.strip()
        names = self.settings.key_names
        if name and name not in names:
            names = (*names, name)
        self.settings.with_changes(key_names=names, key_name=name)
        kept = await self._keys.keep(origin_of(self.settings.service_address), name, key)
        if (names, name) == (self.settings.key_names, self.settings.key_name):
            await self.connect()
        else:
            await self.change(key_names=names, key_name=name)
        return kept

    async def clear_key(self, name: str | None = None) -> None:
        """Forgets a key of the service in the settings, as `store_key` names it; one with a name
        loses that, too. Raises SecretsUnavailable."""
        name = self.settings.key_name if name is None else name.strip()
        try:
            await self._keys.forget(origin_of(self.settings.service_address), name)
        finally:
            if name in self.settings.key_names:
                names = tuple(one for one in self.settings.key_names if one != name)
                used = self.settings.key_name
                await self.change(key_names=names, key_name="" if used == name else used)
            else:
                await self.connect()

    async def _new_engine(self) -> tuple[Engine, Batches]:
        books = self._open_books()
        settings = self.settings
        if settings.practice:
            practice = await asyncio.to_thread(self._started_practice)
            name, address, key = PRACTICE, practice.base_url, practice.key
            self.key_source = "practice"
        else:
            address = settings.service_address
            name = origin_of(address)
            key, self.key_source = await self._keys.find(name, settings.key_name)
        service = None
        if key is not None:
            service = await asyncio.to_thread(self._tools.service, address, key, self.catalogue)
        account = "" if key is None else await account_of(books, name, key)
        secret = await self._secrets.find(settings.bucket)
        shop = Workshop(
            service_name=name,
            account=account,
            service=service,
            fellows={} if settings.practice else await self._fellows(name, address, account),
            settings=lambda: self.settings,
            loopback=is_loopback(urlsplit(address).hostname),
            catalogue=self.catalogue,
            register=Register(books),
            clock=self._tools.clock,
            pacer=Pacer(books, self._tools.clock, name, self._pace()),
            gate=Gate(self._tools.clock),
            forecast=Forecast(books, self.catalogue),
            darkroom=self._tools.darkroom,
            shelf=self._tools.shelf,
            hosts=self._hosts(service, account, is_loopback(urlsplit(address).hostname), secret),
        )
        engine = Engine(shop, watch_balance=self._watch_balance)
        await engine.open()
        self._shop = shop
        return engine, Batches(shop, engine, self._tools.sources)

    def _started_practice(self) -> PracticeService:
        if self._practice is None:
            practice = self._tools.practice(self.catalogue)
            try:
                practice.start()
            except OSError as error:
                reason = error.strerror or str(error)
                folder = str(self.data_folder / "sandbox")
                raise DataError("DATA_DIR_READ_ONLY", path=folder, reason=reason) from error
            self._practice = practice
        return self._practice

    async def _fellows(
        self, origin: str, address: str, account: str
    ) -> dict[str, Callable[[], Service]]:
        """Makers of clients for the other keys of a service, by account: each edit is fetched
        with the key that paid for it."""
        fellows: dict[str, Callable[[], Service]] = {}
        named = self.settings.key_names
        for name in ("", *named) if named else ():
            key, _ = await self._keys.kept(origin, name)
            if key is not None:
                maker = partial(self._tools.service, address, key, self.catalogue)
                fellows[await account_of(self._open_books(), origin, key)] = maker
        fellows.pop(account, None)
        return fellows

    def _pace(self) -> Pace:
        settings = self.settings
        return Pace(settings.requests_per_minute, settings.burst, settings.spacing_seconds)

    def _open_books(self) -> Books:
        if self._books is None:
            raise RuntimeError("the desk is not open")
        return self._books

    def _warn(self, *errors: ProductAIError | None) -> None:
        for error in errors:
            known = {(warning.code, str(warning)) for warning in self.warnings}
            if error is not None and (error.code, str(error)) not in known:
                _log.warning("%s", error.code)
                self.warnings = (*self.warnings, error)

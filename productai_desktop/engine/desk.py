"""The desk: one object with everything that a window or a terminal works with."""

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.errors import DataError, ProductAIError, SecretsUnavailable
from productai_desktop.core.options import Options
from productai_desktop.core.ports import (
    Balance,
    Books,
    Clock,
    Darkroom,
    Errand,
    Pace,
    Service,
    Shelf,
    Vault,
)
from productai_desktop.core.requests import is_loopback
from productai_desktop.core.settings import (
    PRACTICE,
    Settings,
    check_service_address,
    origin_of,
)
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.forecast import Forecast
from productai_desktop.engine.gate import Gate
from productai_desktop.engine.pacer import Pacer
from productai_desktop.engine.register import Register
from productai_desktop.engine.workshop import Workshop

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
    vault: Vault
    practice: Callable[[Catalogue], PracticeService]
    clock: Clock
    #: where results go unless the settings say otherwise
    pictures_folder: Callable[[], Path]


class Desk:
    """Settings, key and engine of one program. All methods belong to one event loop."""

    engine: Engine
    catalogue: Catalogue

    def __init__(self, options: Options, tools: Tools, *, watch_balance: bool) -> None:
        """Reads settings and catalogue (two small files); everything else waits for `open`."""
        self._tools = tools
        self._watch_balance = watch_balance
        self.data_folder = tools.data_folder
        #: a ProductAIError each, found at start or later
        self.warnings: tuple[ProductAIError, ...] = ()
        #: "environment", "keyring", "session", "practice" or "none"
        self.key_source = "none"
        self._stored, problem = tools.settings.read()
        self.catalogue, mistake = tools.catalogue()
        self._warn(problem, mistake)
        self._overrides = _overrides(options)
        self._environment_key = options.key
        self._environment_service = origin_of(self.settings.service_address)
        self._session_keys: dict[str, str] = {}
        self._books: Books | None = None
        self._practice: PracticeService | None = None
        self._listeners: list[Callable[[Engine], None]] = []
        self._connecting = asyncio.Lock()
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def settings(self) -> Settings:
        """What holds now: the stored settings, with the options of this start over them."""
        return replace(self._stored, **self._overrides)

    def output_folder(self) -> Path:
        """Where results go, absolute."""
        chosen = self.settings.output_folder
        return Path(chosen).expanduser() if chosen else self._tools.pictures_folder()

    def on_engine(self, listener: Callable[[Engine], None]) -> None:
        """Calls `listener` with each engine that takes over."""
        self._listeners.append(listener)

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

    async def _connect(self) -> None:
        engine = await self._new_engine()
        old = getattr(self, "engine", None)
        if old is not None:
            await old.stop()
            farewell = asyncio.ensure_future(old.close())
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)
        self.engine = engine
        for listener in self._listeners:
            listener(engine)

    async def change(self, **changes: Any) -> None:
        """Writes and applies settings. Raises RequestError for a value that cannot be, DataError
        where they cannot be written."""
        if "service_address" in changes:
            changes["service_address"] = check_service_address(changes["service_address"])
        before = self.settings
        stored = self._stored.with_changes(**changes)
        await asyncio.to_thread(self._tools.settings.write, stored)
        self._stored = stored
        for name in changes:
            self._overrides.pop(name, None)
        after = self.settings
        reconnects = ("practice", "service_address", "requests_per_minute", "burst",
                      "spacing_seconds")  # fmt: skip
        if any(getattr(before, name) != getattr(after, name) for name in reconnects):
            await self.connect()

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

    async def store_key(self, key: str) -> str:
        """Keeps a key for the service in the settings: "keyring", or "session" where there is no
        keyring, with the reason in `warnings`."""
        origin = origin_of(self.settings.service_address)
        try:
            await asyncio.to_thread(self._tools.vault.set, origin, key)
            kept = "keyring"
            self._session_keys.pop(origin, None)
        except SecretsUnavailable as error:
            self._warn(error)
            self._session_keys[origin] = key
            kept = "session"
        await self.connect()
        return kept

    async def clear_key(self) -> None:
        """Forgets the key of the service in the settings. Raises SecretsUnavailable."""
        origin = origin_of(self.settings.service_address)
        self._session_keys.pop(origin, None)
        try:
            await asyncio.to_thread(self._tools.vault.delete, origin)
        finally:
            await self.connect()

    async def _new_engine(self) -> Engine:
        books = self._open_books()
        settings = self.settings
        if settings.practice:
            practice = await asyncio.to_thread(self._started_practice)
            name, address, key = PRACTICE, practice.base_url, practice.key
            self.key_source = "practice"
        else:
            address = settings.service_address
            name = origin_of(address)
            key = await self._key(name)
        service = None
        if key is not None:
            service = await asyncio.to_thread(self._tools.service, address, key, self.catalogue)
        shop = Workshop(
            service_name=name,
            account="" if key is None else await self._account(name, key),
            service=service,
            loopback=is_loopback(urlsplit(address).hostname),
            catalogue=self.catalogue,
            register=Register(books),
            clock=self._tools.clock,
            pacer=Pacer(books, self._tools.clock, name, self._pace()),
            gate=Gate(self._tools.clock),
            forecast=Forecast(books, self.catalogue),
            darkroom=self._tools.darkroom,
            shelf=self._tools.shelf,
        )
        engine = Engine(shop, watch_balance=self._watch_balance)
        await engine.open()
        return engine

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

    async def _key(self, origin: str) -> str | None:
        """The key for a service; a key is never used for another origin than its own."""
        if self._environment_key is not None and origin == self._environment_service:
            self.key_source = "environment"
            return self._environment_key
        if origin in self._session_keys:
            self.key_source = "session"
            return self._session_keys[origin]
        self.key_source = "none"
        try:
            key = await asyncio.to_thread(self._tools.vault.get, origin)
        except SecretsUnavailable as error:
            self._warn(error)
            return None
        if key is not None:
            self.key_source = "keyring"
        return key

    async def _account(self, service: str, key: str) -> str:
        """A tag that tells accounts apart and cannot be turned back into a key."""
        books = self._open_books()
        salt = await books.first_fact("salt", secrets.token_hex(16))
        return hashlib.sha256(f"{salt}\n{service}\n{key}".encode()).hexdigest()[:16]

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


def _overrides(options: Options) -> dict[str, Any]:
    """Settings that the options of this start replace."""
    overrides: dict[str, Any] = {}
    if options.practice:
        overrides["practice"] = True
    if options.base_url is not None:
        overrides["service_address"] = options.base_url
        overrides["practice"] = False
    if options.requests_per_minute is not None:
        overrides["requests_per_minute"] = options.requests_per_minute
    return overrides

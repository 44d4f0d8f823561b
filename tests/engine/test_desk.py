"""The desk: several keys by name, settings that hold at once, and what a reset leaves alone."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from productai_desktop.core.archive import Search
from productai_desktop.core.catalogue import builtin
from productai_desktop.core.errors import DataError, RequestError, SecretsUnavailable
from productai_desktop.core.installation import Installation
from productai_desktop.core.options import Options
from productai_desktop.core.ports import Service
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.engine.clock import SystemClock
from productai_desktop.engine.desk import Desk, Tools
from productai_desktop.store.open_books import open_books
from productai_desktop.store.presets_file import PresetsFile
from productai_desktop.store.report_files import ReportFiles
from productai_desktop.store.settings_file import SettingsFile
from productai_desktop.store.shelf import DiskShelf
from productai_desktop.store.sources import DiskSources
from tests.engine.conftest import PlainDarkroom
from tests.engine.service import ScriptedHost, ScriptedService

ORIGIN = "https://api.productai.photo"


class Drawer:
    """Keeps keys in memory, or refuses like a computer without a keyring."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.missing = False
        #: while it is not set, the keyring asks for its password
        self.open = threading.Event()
        self.open.set()

    def get(self, service: str) -> str | None:
        self._check()
        self.open.wait()
        return self.keys.get(service)

    def set(self, service: str, key: str) -> None:
        self._check()
        self.keys[service] = key

    def delete(self, service: str) -> None:
        self._check()
        self.keys.pop(service, None)

    def _check(self) -> None:
        if self.missing:
            raise SecretsUnavailable("KEYRING_MISSING")


class NoPractice:
    """Practice mode on a computer on which it cannot start."""

    base_url = ""
    key = ""

    def start(self) -> None:
        raise OSError("no room")

    def stop(self) -> None:
        raise AssertionError("it never started")


class Room:
    """A desk with what surrounds it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drawer = Drawer()
        #: keys that clients were made with
        self.used: list[str] = []
        #: settings and secrets that image hosts were made with
        self.hosted: list[tuple[Settings, str | None]] = []
        #: what tells their photos from those of others
        self.tags: list[str] = []
        self.desk = self._desk()

    def host(
        self, way: str, settings: Settings, secret: str | None, service: Service, *, loopback: bool,
        tag: str,
    ) -> ScriptedHost:  # fmt: skip
        self.hosted.append((settings, secret))
        self.tags.append(tag)
        return ScriptedHost(service, way=way, removes=way == "bucket", metered=False)

    def _desk(self) -> Desk:
        def service(_address: str, key: str, _catalogue: object) -> ScriptedService:
            self.used.append(key)
            return ScriptedService()

        def no_practice(_catalogue: object) -> NoPractice:
            return NoPractice()

        tools = Tools(
            data_folder=self.folder,
            settings=SettingsFile(self.folder / "settings.toml"),
            catalogue=lambda: (builtin(), None),
            books=lambda: open_books(self.folder),
            service=service,
            darkroom=PlainDarkroom,
            shelf=DiskShelf(self.folder),
            sources=DiskSources(),
            vault=self.drawer,
            practice=no_practice,
            clock=SystemClock(600.0),
            pictures_folder=lambda: self.folder / "Pictures",
            host=self.host,
            presets=PresetsFile(self.folder / "presets.toml"),
            reports=lambda: ReportFiles(
                self.folder, Installation("source"), portable=False, versions=lambda: ()
            ),
        )
        return Desk(Options(), tools, watch_balance=True)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    await room.desk.open()
    yield room
    await room.desk.close()


async def test_the_first_key_is_named_by_the_service_alone(room: Room) -> None:
    assert await room.desk.store_key("pk_first") == "keyring"
    assert room.drawer.keys == {ORIGIN: "pk_first"}
    assert room.desk.settings.key_name == ""


async def test_a_further_key_has_a_name_and_is_used_at_once(room: Room) -> None:
    await room.desk.store_key("pk_first")
    first = room.desk.engine
    await room.desk.store_key("pk_second", "Studio B")
    assert room.drawer.keys[f"{ORIGIN} Studio B"] == "pk_second"
    assert room.desk.settings.key_names == ("Studio B",)
    assert room.desk.settings.key_name == "Studio B"
    assert room.desk.engine is not first
    assert room.used[-1] == "pk_second"
    await room.desk.change(key_name="")
    assert room.used[-1] == "pk_first"


async def test_forgetting_a_named_key_leaves_the_first_in_use(room: Room) -> None:
    await room.desk.store_key("pk_first")
    await room.desk.store_key("pk_second", "Studio B")
    await room.desk.clear_key("Studio B")
    assert room.drawer.keys == {ORIGIN: "pk_first"}
    assert room.desk.settings.key_names == ()
    assert room.used[-1] == "pk_first"


async def test_without_a_keyring_each_key_lasts_for_the_session(room: Room) -> None:
    room.drawer.missing = True
    assert await room.desk.store_key("pk_first") == "session"
    assert await room.desk.store_key("pk_second", "Studio B") == "session"
    assert (room.used[-1], room.desk.key_source) == ("pk_second", "session")
    await room.desk.change(key_name="")
    assert (room.used[-1], room.desk.key_source) == ("pk_first", "session")


async def test_a_keyring_that_asks_for_its_password_holds_nothing_up(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.desk.store_key("pk_first")
    monkeypatch.setattr(room.desk._keys, "_patience", 0.01)
    room.drawer.open.clear()
    await room.desk.connect()
    assert room.desk.engine.status.halted is not None
    assert "KEYRING_LOCKED" in [warning.code for warning in room.desk.warnings]
    unlocked = asyncio.Event()
    room.desk.on_engine(lambda _: unlocked.set())
    room.drawer.open.set()
    async with asyncio.timeout(20):
        await unlocked.wait()
    assert room.desk.engine.status.halted is None
    assert (room.used[-1], room.desk.key_source) == ("pk_first", "keyring")


async def test_a_name_that_cannot_be_keeps_nothing(room: Room) -> None:
    with pytest.raises(RequestError):
        await room.desk.store_key("pk", "x" * 61)
    assert room.drawer.keys == {}


async def test_no_key_stands_in_the_settings_file(room: Room) -> None:
    await room.desk.store_key("pk_secret", "Studio B")
    assert "pk_secret" not in (room.folder / "settings.toml").read_text("utf-8")


async def test_results_of_a_project_go_to_its_own_folder(room: Room) -> None:
    assert room.desk.output_folder() == room.folder / "Pictures"
    spring = Project("Spring", folder=str(room.folder / "spring"))
    await room.desk.change(projects=(spring,), last_project="Spring")
    assert room.desk.output_folder() == room.folder / "spring"


async def test_a_folder_of_no_known_user_is_no_mishap(room: Room) -> None:
    await room.desk.change(output_folder="~no such user/results")
    assert room.desk.output_folder() == Path("~no such user/results")


async def test_a_reset_leaves_keys_projects_and_edits_alone(room: Room) -> None:
    heard: list[Settings] = []
    room.desk.on_settings(heard.append)
    await room.desk.store_key("pk_second", "Studio B")
    await room.desk.change(appearance="dark", confirm_above=5, projects=(Project("Spring"),))
    await room.desk.reset()
    now = room.desk.settings
    assert (now.appearance, now.confirm_above) == ("system", 50)
    assert (now.key_name, now.projects) == ("Studio B", (Project("Spring"),))
    assert heard[-1] == now
    assert SettingsFile(room.folder / "settings.toml").read()[0] == now


async def test_changes_made_at_once_are_all_kept(room: Room) -> None:
    await asyncio.gather(
        room.desk.change(limit_per_day=20),
        room.desk.change(last_variants=3),
        room.desk.change(confirm_above=5),
    )
    now = room.desk.settings
    assert (now.limit_per_day, now.last_variants, now.confirm_above) == (20, 3, 5)
    assert SettingsFile(room.folder / "settings.toml").read()[0] == now


async def test_practice_that_cannot_start_is_not_on(room: Room) -> None:
    engine = room.desk.engine
    with pytest.raises(DataError):
        await room.desk.change(practice=True)
    assert not room.desk.settings.practice
    assert room.desk.engine is engine
    assert not SettingsFile(room.folder / "settings.toml").read()[0].practice


async def test_the_history_is_written_as_a_table_of_what_was_found(room: Room) -> None:
    path = room.folder / "history.csv"
    assert await room.desk.write_history(path, Search(text="nothing")) == 0
    assert path.read_text("utf-8-sig").startswith("job,ordered,operation,")

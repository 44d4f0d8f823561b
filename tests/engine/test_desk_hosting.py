"""The desk and hosting: the bucket's secret, the test of a way, and settings that hold at once."""

import asyncio
import re
from pathlib import Path

import pytest

from productai_desktop.core.errors import HostFailure, RequestError
from productai_desktop.core.hosting import FETCHED, REMOVED, UPLOADED, Bucket, HostingStep
from productai_desktop.core.options import Options
from productai_desktop.core.photos import Hosted
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.engine.keys import BucketSecrets, Keys
from tests.engine.service import ScriptedHost
from tests.engine.test_desk import Drawer, Room, room

__all__ = ["room"]  # a fixture

BUCKET = {
    "hosting": "bucket", "bucket_endpoint": "https://s3.example.com", "bucket_name": "photos",
    "bucket_access_key": "AKIA1",
}  # fmt: skip
VAULT_NAME = "https://s3.example.com/photos AKIA1"


def bucket_of(**changes: str) -> Bucket:
    return Settings().with_changes(**{**BUCKET, **changes}).bucket


async def secret_in_use(room: Room) -> str | None:
    """The secret that the engine in charge makes its bucket with."""
    room.hosted.clear()
    room.desk._shop.hosts["bucket"]()
    return room.hosted[-1][1]


async def test_a_secret_is_kept_for_its_bucket_and_access_key_alone(room: Room) -> None:
    await room.desk.store_key("pk_first")
    await room.desk.change(**BUCKET)
    assert await room.desk.bucket_secret_source() == "none"
    assert await room.desk.store_bucket_secret(" s3cret ") == "keyring"
    assert room.drawer.keys[VAULT_NAME] == "s3cret"
    assert await room.desk.bucket_secret_source() == "keyring"
    assert await secret_in_use(room) == "s3cret"
    await room.desk.change(bucket_access_key="AKIA2")
    assert await room.desk.bucket_secret_source() == "none"
    assert await secret_in_use(room) is None
    await room.desk.change(bucket_access_key="AKIA1")
    assert await secret_in_use(room) == "s3cret"
    await room.desk.forget_bucket_secret()
    assert VAULT_NAME not in room.drawer.keys
    assert await secret_in_use(room) is None


async def test_no_secret_stands_in_the_settings(room: Room) -> None:
    await room.desk.change(**BUCKET)
    await room.desk.store_bucket_secret("s3cret")
    text = (room.folder / "settings.toml").read_text()
    assert "photos" in text
    assert "s3cret" not in text
    assert b"s3cret" not in b"".join(p.read_bytes() for p in room.folder.rglob("*.db*"))


async def test_without_a_keyring_a_secret_lasts_for_the_session(room: Room) -> None:
    room.drawer.missing = True
    await room.desk.store_key("pk_first")
    await room.desk.change(**BUCKET)
    assert await room.desk.store_bucket_secret("s3cret") == "session"
    assert await room.desk.bucket_secret_source() == "session"
    assert "KEYRING_MISSING" in [warning.code for warning in room.desk.warnings]
    assert await secret_in_use(room) == "s3cret"


@pytest.mark.parametrize("secret", ["two words", "naïve", "x" * 501])
async def test_a_text_that_can_be_no_secret_is_refused(room: Room, secret: str) -> None:
    with pytest.raises(RequestError) as caught:
        await room.desk.store_bucket_secret(secret)
    assert secret not in str(caught.value)
    assert room.drawer.keys == {}


async def test_the_environments_secret_wins_for_the_bucket_of_the_start() -> None:
    drawer = Drawer()
    keys = Keys(drawer, lambda _: None, environment=None, environment_origin="")
    first = bucket_of()
    secrets = BucketSecrets(keys, "from outside", first.vault_name)
    drawer.keys[VAULT_NAME] = "kept"
    assert await secrets.find(first) == "from outside"
    other = bucket_of(bucket_access_key="AKIA2")
    assert await secrets.found(first) == ("from outside", "environment")
    assert await secrets.found(other) == (None, "none")
    assert "from outside" not in repr(Options(bucket_secret="from outside"))
    assert drawer.keys == {VAULT_NAME: "kept"}


async def test_other_settings_of_hosting_hold_at_once(room: Room) -> None:
    await room.desk.store_key("pk_first")
    first = room.desk.engine
    await room.desk.change(**BUCKET)
    assert room.desk.engine is not first
    assert room.desk._shop.host().way == "bucket"


async def test_a_test_uploads_fetches_and_removes(room: Room) -> None:
    await room.desk.store_key("pk_first")
    settings = room.desk.settings.with_changes(**BUCKET)
    told: list[HostingStep] = []
    outcome = await room.desk.test_hosting(settings, "s3cret", told.append)
    assert [step.name for step in outcome.steps] == [UPLOADED, FETCHED, REMOVED]
    assert (outcome.good, outcome.removes) == (True, True)
    assert (outcome.way, outcome.host) == ("bucket", "photos")
    assert told == list(outcome.steps)
    assert {secret for _, secret in room.hosted} == {"s3cret"}
    assert room.desk.settings.hosting == "upload"  # nothing was stored
    assert list((room.folder / "cache" / "prepared").iterdir()) == []


async def test_the_services_upload_says_that_the_picture_stays(room: Room) -> None:
    await room.desk.store_key("pk_first")
    outcome = await room.desk.test_hosting(room.desk.settings)
    assert [step.name for step in outcome.steps] == [UPLOADED, FETCHED]
    assert (outcome.good, outcome.removes) == (True, False)
    assert outcome.host == "api.productai.photo"


async def test_a_test_takes_the_secret_that_is_kept(room: Room) -> None:
    await room.desk.store_key("pk_first")
    await room.desk.change(**BUCKET)
    await room.desk.store_bucket_secret("s3cret")
    room.hosted.clear()
    await room.desk.test_hosting(room.desk.settings)
    # the engine before, which ends meanwhile, had none
    assert {secret for _, secret in room.hosted} >= {"s3cret"}


async def test_a_step_that_fails_says_why_and_the_picture_is_removed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.desk.store_key("pk_first")
    hidden = HostFailure("HOST_NOT_PUBLIC", host="b", status=403)

    async def refuse(*_: object, **__: object) -> None:
        raise hidden

    monkeypatch.setattr(ScriptedHost, "check", refuse)
    settings = room.desk.settings.with_changes(**BUCKET)
    outcome = await room.desk.test_hosting(settings, "s3cret")
    assert [(step.name, step.error) for step in outcome.steps] == [
        (UPLOADED, None), (FETCHED, hidden), (REMOVED, None),
    ]  # fmt: skip
    assert not outcome.good


async def test_without_a_key_the_test_says_so(room: Room) -> None:
    outcome = await room.desk.test_hosting(room.desk.settings)
    ((name, error),) = [(step.name, step.error) for step in outcome.steps]
    assert name == UPLOADED
    assert error is not None
    assert error.code == "KEY_MISSING"


async def test_a_forgotten_project_leaves_the_settings_if_asked(room: Room) -> None:
    projects = (Project("Owesa", folder="/o"), Project("Spring"))
    await room.desk.change(projects=projects, last_project="Owesa")
    await room.desk.forget_project("Owesa")
    assert room.desk.settings.projects == projects
    leavings = await room.desk.forget_project("Owesa", settings=True)
    assert (leavings.project, leavings.entries) == ("Owesa", 0)
    assert room.desk.settings.projects == (Project("Spring"),)
    assert room.desk.settings.last_project == ""
    assert "Owesa" not in (room.folder / "settings.toml").read_text()


async def test_a_test_that_nobody_waits_for_leaves_nothing_behind(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.desk.store_key("pk_first")
    looking, removed = asyncio.Event(), list[str]()

    async def endless(*_: object, **__: object) -> None:
        looking.set()
        await asyncio.Event().wait()

    async def remove(_host: object, hosted: Hosted) -> None:
        removed.append(hosted.locator)

    monkeypatch.setattr(ScriptedHost, "check", endless)
    monkeypatch.setattr(ScriptedHost, "remove", remove)
    settings = room.desk.settings.with_changes(**BUCKET)
    trial = asyncio.ensure_future(room.desk.test_hosting(settings, "s3cret"))
    async with asyncio.timeout(10):
        await looking.wait()
    trial.cancel()
    await asyncio.wait([trial])
    assert trial.cancelled()
    assert len(removed) == 1
    assert list((room.folder / "cache" / "prepared").iterdir()) == []


async def test_photos_of_two_accounts_or_data_folders_are_told_apart(
    room: Room, tmp_path: Path
) -> None:
    async def tag_of(room: Room) -> str:
        await room.desk.connect()
        room.desk._shop.hosts["bucket"]()
        return room.tags[-1]

    await room.desk.store_key("pk_first")
    first = await tag_of(room)
    assert await tag_of(room) == first
    assert re.fullmatch("[0-9a-f]{12}", first)
    await room.desk.store_key("pk_second")
    assert await tag_of(room) != first
    other = Room(tmp_path / "other computer")
    await other.desk.open()
    try:
        await other.desk.store_key("pk_first")
        assert await tag_of(other) != first
    finally:
        await other.desk.close()

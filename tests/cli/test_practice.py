"""Practice in which photos leave this computer says so; all other use is silent about it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from productai_desktop.core.jobs import State
from productai_desktop.core.settings import Settings
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeEngine, make_job

Productai = Callable[..., Said]
REAL = "photos really go to"
BUCKET = Settings(hosting="bucket", bucket_endpoint="https://s3.example.com", bucket_name="photos")
FOLDER = Settings(hosting="folder", served_folder="/srv/web")


@pytest.fixture
def edit(tmp_path: Path) -> tuple[str, ...]:
    return ("generate", "--prompt", "oak", "--model", "gpt-low", "--output", f"{tmp_path}/")


@pytest.mark.parametrize(
    ("settings", "place"),
    [(BUCKET, "the bucket photos at https://s3.example.com"), (FOLDER, "the folder /srv/web")],
)
def test_an_edit_in_practice_says_where_its_photo_really_goes(
    productai: Productai, desk: FakeDesk, photo: str, edit: tuple[str, ...],
    settings: Settings, place: str,
) -> None:  # fmt: skip
    desk.engine.service = "sandbox"
    desk.settings = settings
    said = productai(*edit, "--image", photo, "--sandbox")
    assert said.err.count(f"{REAL} {place}.") == 1
    assert REAL not in productai(*edit, "--image", "https://example.com/a.png", "--sandbox").err


@pytest.mark.parametrize(
    ("service", "settings"), [("sandbox", Settings()), ("https://api.example.com", BUCKET)]
)
def test_nothing_is_said_of_the_services_own_upload_nor_where_nothing_is_practice(
    productai: Productai, desk: FakeDesk, photo: str, edit: tuple[str, ...],
    service: str, settings: Settings,
) -> None:  # fmt: skip
    desk.engine.service = service
    desk.settings = settings
    said = productai(*edit, "--image", photo)
    assert (said.status, REAL in said.err) == (0, False)


def test_jobs_that_are_resumed_in_practice_say_it_too(
    productai: Productai, desk: FakeDesk, engine: FakeEngine
) -> None:
    engine.service = "sandbox"
    desk.settings = FOLDER
    engine.jobs[1] = make_job(1, State.QUEUED)
    assert REAL in productai("jobs", "resume", "--sandbox").err

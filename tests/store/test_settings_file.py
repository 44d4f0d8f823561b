"""settings.toml and models.toml with mistakes in them."""

from pathlib import Path

import pytest

from productai_desktop.core.settings import Settings
from productai_desktop.store.settings_file import SettingsFile, read_catalogue


def test_settings_come_back_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nschema = 1\nfuture = 3\nappearance = 'dark'\n")
    file = SettingsFile(path)
    settings, problem = file.read()
    assert (settings.appearance, problem) == ("dark", None)
    file.write(settings.with_changes(requests_per_minute=10, appearance="system"))
    text = path.read_text()
    assert "# mine" in text
    assert "future = 3" in text
    assert "appearance" not in text
    assert file.read()[0].requests_per_minute == 10


def test_damaged_settings_give_the_defaults_and_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("schema = ")
    settings, problem = SettingsFile(path).read()
    assert settings == Settings()
    assert problem is not None
    assert problem.code == "SETTINGS_DAMAGED"
    SettingsFile(path).write(settings.with_changes(burst=3))
    assert (tmp_path / "settings.damaged.toml").read_text() == "schema = "


def test_settings_of_a_newer_version_are_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("schema = 99\n")
    settings, problem = SettingsFile(path).read()
    assert settings == Settings()
    assert problem is not None
    assert problem.code == "SETTINGS_NEWER"


def test_the_users_models_override_and_their_mistakes_have_a_line(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    assert read_catalogue(path)[1] is None
    path.write_text("[models.nanobananapro]\ncredits = 9\n")
    catalogue, problem = read_catalogue(path)
    assert (catalogue.models["nanobananapro"].credits, problem) == (9, None)
    path.write_text("[models.nanobananapro]\n\ncredits = 'many'\n")
    catalogue, problem = read_catalogue(path)
    assert catalogue.models["nanobananapro"].credits == 8
    assert problem is not None
    assert "line 3" in str(problem.params["reason"])


@pytest.mark.parametrize(
    ("text", "binding"),
    [
        ('hosting = "nas"', True),
        ('bucket_hours = "24"\nhosting = "bucket"', True),
        ("limit_per_day = many", True),
        ('schema = 99\n[[projects]]\nname = "P"\nforbids = ["upload"]', True),
        ("this is no settings file", False),
        ('appearance = "loud"', False),
    ],
)
def test_a_bad_file_tells_whether_it_may_forbid_something(
    tmp_path: Path, text: str, binding: bool
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    settings, problem = SettingsFile(path).read()
    assert settings == Settings()
    assert problem is not None
    assert problem.params["binding"] is binding

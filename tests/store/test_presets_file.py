"""The user's own presets: kept, taken away, and never lost to a mistake in their file."""

from dataclasses import replace
from pathlib import Path

import pytest

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.marketplaces import Preset, built_in
from productai_desktop.store.presets_file import PresetsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "presets.toml"


def test_without_a_file_there_are_the_programs(path: Path):
    assert PresetsFile(path).presets() == built_in()


def test_a_preset_is_kept_and_forgotten(path: Path):
    file = PresetsFile(path)
    kept = file.keep(Preset("shop", "Our shop", width=900))
    assert kept.own
    assert PresetsFile(path).presets()["shop"] == kept
    file.forget("shop")
    assert "shop" not in PresetsFile(path).presets()


def test_one_in_the_place_of_the_programs_gives_it_back(path: Path):
    file = PresetsFile(path)
    file.keep(replace(built_in()["ebay"], width=800, height=800))
    assert file.presets()["ebay"].width == 800
    file.forget("ebay")
    assert file.presets()["ebay"] == built_in()["ebay"]


def test_a_mistake_is_told_and_the_file_left_alone(path: Path):
    path.parent.mkdir()
    path.write_text('[shop]\nformat = "tiff"\n')
    with pytest.raises(DataError, match="format"):
        PresetsFile(path).keep(Preset("other", "Other"))
    assert path.read_text() == '[shop]\nformat = "tiff"\n'


def test_a_preset_that_cannot_be_is_refused(path: Path):
    with pytest.raises(RequestError, match="pad"):
        PresetsFile(path).keep(Preset("other", "Other", shape="pad"))
    assert not path.exists()

"""`productai export`: results and files, reports, rows, the archive, and the exit status."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import State, Verdict
from productai_desktop.core.marketplaces import built_in
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeEngine, make_job

Productai = Callable[..., Said]


@pytest.fixture
def cup(tmp_path: Path) -> Path:
    image = Image.new("RGB", (2400, 2400), "white")
    ImageDraw.Draw(image).rectangle((700, 300, 1700, 2100), fill="firebrick")
    path = tmp_path / "cup.png"
    image.save(path)
    return path


@pytest.fixture
def jobs(engine: FakeEngine, cup: Path) -> None:
    kept = {"output": str(cup), "sku": "CUP"}
    engine.jobs[1] = make_job(1, State.DONE, **kept, verdict=Verdict.KEPT)
    engine.jobs[2] = make_job(2, State.DONE, **kept)
    engine.jobs[3] = make_job(3)
    engine.jobs[4] = make_job(4, State.DONE, **kept, operation=Operation.UPSCALE)
    engine.jobs[5] = make_job(5, State.DONE, **kept, parents=(4,))


def test_a_file_for_amazon(productai: Productai, desk: FakeDesk, cup: Path, tmp_path: Path):
    folder = tmp_path / "out"
    said = productai("export", str(cup), "--for", "amazon", "--output", str(folder))
    assert said.status == 0
    assert said.out.splitlines() == [str(folder / "cup_01.jpg")]
    assert "cup_01.jpg (amazon): pass" in said.err
    assert "pass: pure white border 100 %, wanted at least 100 %" in said.err
    assert not desk.opened


@pytest.mark.usefixtures("jobs")
def test_a_result_for_two_places_is_recorded(productai: Productai, desk: FakeDesk, tmp_path: Path):
    places = ("--for", "web", "--for", "amazon", "--name", "{sku}")
    said = productai("export", "1", *places, "--output", str(tmp_path / "out"), "--json")
    assert said.status == 0
    names = [Path(row["output"]).name for row in said.rows]
    assert names == ["CUP_web.webp", "CUP_amazon.jpg"]
    assert [row["id"] for row in said.rows] == [1, 1]
    assert {check["level"] for row in said.rows for check in row["checks"]} == {"pass"}
    recorded = asyncio.run(desk.archive.exports_of(1))
    assert sorted((one.sha256, one.path) for one in recorded) == sorted(
        (row["sha256"], row["output"]) for row in said.rows
    )


@pytest.mark.usefixtures("jobs")
def test_a_dry_run_writes_and_records_nothing(productai: Productai, desk: FakeDesk, tmp_path: Path):
    folder = tmp_path / "out"
    said = productai("export", "1", "--for", "web", "--output", str(folder), "--dry-run", "--json")
    assert (said.status, len(said.rows), folder.exists()) == (0, 1, False)
    assert asyncio.run(desk.archive.exports_of(1)) == []


@pytest.mark.usefixtures("jobs")
@pytest.mark.parametrize("named", [(), ("1", "2")])
def test_kept_ones_alone(productai: Productai, named: tuple[str, ...], tmp_path: Path):
    end = ("--kept", "--for", "web", "--output", str(tmp_path / "out"), "--json")
    assert [row["id"] for row in productai("export", *named, *end).rows] == [1]


@pytest.mark.usefixtures("jobs")
def test_google_is_told_of_what_was_enlarged_before(productai: Productai, tmp_path: Path):
    end = ("--for", "google", "--output", str(tmp_path / "out"), "--json")
    levels = {
        row["id"]: {check["rule"]: check["level"] for check in row["checks"]}["not-upscaled"]
        for row in productai("export", "1", "4", "5", *end).rows
    }
    assert levels == {1: "pass", 4: "warn", 5: "warn"}


def test_what_fails_a_rule_ends_with_1(productai: Productai, tmp_path: Path):
    grey = tmp_path / "grey.png"
    Image.new("RGB", (1600, 1600), "grey").save(grey)
    said = productai("export", str(grey), "--for", "amazon", "--output", str(tmp_path / "out"))
    assert said.status == 1
    assert "fail: pure white border 0 %" in said.err


def test_what_is_no_picture_ends_with_1_and_the_others_are_made(
    productai: Productai, cup: Path, tmp_path: Path
):
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    end = ("--for", "web", "--output", str(tmp_path / "out"), "--json")
    said = productai("export", str(bad), str(cup), *end)
    assert said.status == 1
    assert [row["error"] and row["error"]["code"] for row in said.rows] == ["INPUT_NOT_IMAGE", None]


@pytest.mark.parametrize("conflict", ["number", "skip", "overwrite"])
def test_a_taken_name(productai: Productai, cup: Path, conflict: str, tmp_path: Path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "cup.webp").write_text("mine")
    end = ("--for", "web", "--name", "{name}", "--output", str(folder), "--json")
    (row,) = productai("export", str(cup), "--conflict", conflict, *end).rows
    assert row["name"] == conflict
    assert ((folder / "cup.webp").read_bytes() == b"mine") == (conflict != "overwrite")
    assert (folder / "cup-2.webp").exists() == (conflict == "number")


@pytest.mark.usefixtures("jobs")
@pytest.mark.parametrize(
    "arguments",
    [
        ("1", "--for", "web"),
        ("1", "--output", "out"),
        ("--for", "web", "--output", "out"),
        ("1", "--for", "nowhere", "--output", "out"),
        ("3", "--for", "web", "--output", "out"),
        ("99", "--for", "web", "--output", "out"),
        ("1", "--for", "web", "--output", "out", "--name", "{what}"),
        ("1", "--for", "web", "--output", "out", "--background", "whitish"),
        ("1", "--for", "web", "--output", "out", "--conflict", "ask"),
    ],
)
def test_wrong_usage(
    productai: Productai,
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.chdir(tmp_path)
    said = productai("export", *arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err
    assert not (tmp_path / "out").exists()


def test_the_list_names_every_rule_with_its_source(productai: Productai):
    said = productai("export", "--list")
    assert said.status == 0
    for preset in built_in().values():
        assert preset.title in said.out
        assert all(rule.source in said.out for rule in preset.rules)
    rows = productai("export", "--list", "--json").rows
    assert [row["id"] for row in rows] == list(built_in())


def test_a_mistake_in_ones_own_presets_is_told(productai: Productai, desk: FakeDesk):
    desk.folder.mkdir()
    (desk.folder / "presets.toml").write_text("[shop]\nwidht = 1\n")
    said = productai("export", "--list")
    assert said.status == 2
    assert "widht" in said.err

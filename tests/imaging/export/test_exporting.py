"""Exported files: every preset with real photos, and what is measured of known pictures."""

import hashlib
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from productai_desktop.core.errors import InputError
from productai_desktop.core.export_names import Conflict, ExportItem, NameState
from productai_desktop.core.export_report import Check, Exported, Level
from productai_desktop.core.marketplaces import Preset, RuleKind, built_in
from productai_desktop.core.marks import TRAINED
from productai_desktop.imaging.export.exporting import export, plan
from productai_desktop.imaging.metadata.inspection import inspect
from productai_desktop.imaging.metadata.marks import mark
from tests.fakes import a_job
from tests.imaging.results import MARKS, complaints

PHOTOS = Path(__file__).parents[2] / "photos"
DAY = date(2026, 11, 22)
AMAZON = built_in()["amazon"]
PAD = replace(AMAZON, shape="pad")


def exported(item: ExportItem, preset: Preset, folder: Path, ai_mark: str = "") -> Exported:
    (planned,) = plan([item], [preset], folder)
    return export(planned, ai_mark=ai_mark, day=DAY)


def check(made: Exported, kind: RuleKind) -> Check:
    return next(one for one in made.checks if one.rule == kind.value)


@pytest.mark.parametrize("preset", list(built_in().values()), ids=lambda preset: preset.id)
@pytest.mark.parametrize("photo", ["coffee.png", "Landscape_6.jpg", "Portrait_8.jpg"])
def test_every_preset_makes_a_clean_file(preset: Preset, photo: str, tmp_path: Path):
    made = exported(ExportItem(PHOTOS / photo), preset, tmp_path)
    assert [made.path] == list(tmp_path.iterdir())
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()
    facts = inspect(made.path)
    if preset.shape == "as-is":
        assert made.path.read_bytes() == (PHOTOS / photo).read_bytes()
        return
    assert complaints(made.path) == []
    assert (facts.format, facts.mode, facts.orientation) == (preset.format, "RGB", 1)
    assert facts.profile.startswith("sRGB")
    assert not preset.width or max(facts.width, facts.height) <= preset.width
    assert not preset.megabytes or made.bytes <= preset.megabytes * 1_000_000
    if preset.shape in ("pad", "crop"):
        assert facts.width == facts.height


def cup(
    path: Path, colour: object = "white", box: tuple[int, ...] = (600, 300, 1400, 1700)
) -> Path:
    image = Image.new("RGB", (2000, 2000), colour)  # pyright: ignore[reportArgumentType]
    ImageDraw.Draw(image).rectangle(box, fill=(180, 40, 30))
    image.save(path)
    return path


def test_a_product_before_pure_white_passes(tmp_path: Path):
    made = exported(ExportItem(cup(tmp_path / "cup.png")), AMAZON, tmp_path / "out")
    assert check(made, RuleKind.WHITE_BORDER).measured == 1.0
    share = check(made, RuleKind.PRODUCT_SHARE)
    assert share.measured == pytest.approx(0.9, abs=0.01)
    assert {share.level, check(made, RuleKind.WHITE_BORDER).level} == {Level.PASS}


def test_nearly_white_is_not_white(tmp_path: Path):
    source = cup(tmp_path / "cup.png", (254, 254, 254))
    found = check(exported(ExportItem(source), PAD, tmp_path / "out"), RuleKind.WHITE_BORDER)
    assert (found.level, found.measured) == (Level.FAIL, 0.0)
    assert dict(found.params)["nearly"] == 1.0


def test_a_gradient_is_not_white(tmp_path: Path):
    source = tmp_path / "gradient.png"
    grey = Image.linear_gradient("L").resize((1600, 1600))
    Image.merge("RGB", (grey, grey, grey)).save(source)
    found = check(exported(ExportItem(source), PAD, tmp_path / "out"), RuleKind.WHITE_BORDER)
    assert found.level is Level.FAIL
    assert found.measured < 0.5  # pyright: ignore[reportOperatorIssue]


def test_a_product_at_the_border_warns(tmp_path: Path):
    source = cup(tmp_path / "cup.png", box=(0, 700, 1200, 1100))
    found = check(exported(ExportItem(source), PAD, tmp_path / "out"), RuleKind.WHITE_BORDER)
    assert found.level is Level.WARN
    assert found.measured == pytest.approx(0.95, abs=0.01)


def test_a_grey_photo_on_a_white_card_is_not_white(tmp_path: Path):
    source = tmp_path / "wide.png"
    Image.new("RGB", (1600, 900), (128, 128, 128)).save(source)
    made = exported(ExportItem(source), PAD, tmp_path / "out")
    assert inspect(made.path).width == inspect(made.path).height == 1600
    assert check(made, RuleKind.WHITE_BORDER).level is Level.FAIL


def test_a_small_product_fails_where_it_is_not_cropped(tmp_path: Path):
    source = cup(tmp_path / "cup.png", box=(800, 800, 1200, 1200))
    found = check(exported(ExportItem(source), PAD, tmp_path / "out"), RuleKind.PRODUCT_SHARE)
    assert found.level is Level.FAIL
    assert found.measured == pytest.approx(0.2, abs=0.01)


def test_transparency_lies_on_the_presets_colour(tmp_path: Path):
    source = tmp_path / "clear.png"
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(source)
    preset = Preset("p", "P", format="png", colour="#00ff00")
    with Image.open(exported(ExportItem(source), preset, tmp_path / "out").path) as image:
        assert image.getpixel((25, 25)) == (0, 255, 0)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_limit_of_bytes_holds(kind: str, tmp_path: Path):
    preset = Preset("p", "P", format=kind, megabytes=0.06)
    made = exported(ExportItem(PHOTOS / "coffee.png"), preset, tmp_path)
    assert 20_000 < made.bytes == made.path.stat().st_size <= 60_000


def test_nothing_is_enlarged_unless_the_preset_lets(tmp_path: Path):
    google = built_in()["google"]
    item = ExportItem(PHOTOS / "coffee.png")
    made = exported(item, google, tmp_path)
    assert (inspect(made.path).width, check(made, RuleKind.NOT_UPSCALED).level) == (600, Level.PASS)
    large = exported(item, replace(google, enlarge=True, width=900), tmp_path)
    assert inspect(large.path).width == 900
    assert check(large, RuleKind.NOT_UPSCALED).level is Level.WARN
    assert (
        check(exported(replace(item, upscaled=True), google, tmp_path), RuleKind.NOT_UPSCALED).level
        is Level.WARN
    )


def a_result(tmp_path: Path) -> Path:
    path = tmp_path / "result.png"
    Image.new("RGB", (600, 600), "teal").save(path)
    mark(path, replace(MARKS, prompt="white marble"))
    return path


@pytest.mark.parametrize(
    ("policy", "title", "prompt"),
    [("ai-mark", "", ""), ("marks", "כוס על שיש", ""), ("all", "כוס על שיש", "white marble")],
)
def test_the_mark_of_ai_goes_along_with_every_policy(
    policy: str, title: str, prompt: str, tmp_path: Path
):
    for kind in ("jpeg", "png", "webp"):
        preset = Preset("p", "P", format=kind, metadata=policy)
        made = exported(ExportItem(a_result(tmp_path)), preset, tmp_path / "out")
        facts = inspect(made.path)
        assert facts.ai.source_type.endswith(MARKS.source_type)
        assert (facts.attribution.title, facts.ai.prompt) == (title, prompt)
        assert complaints(made.path) == []


def test_google_warns_of_another_mark_and_takes_the_change(tmp_path: Path):
    google, item = built_in()["google"], ExportItem(a_result(tmp_path))
    found = check(exported(item, google, tmp_path / "out"), RuleKind.AI_MARK)
    assert (found.level, found.measured, found.wanted) == (Level.WARN, MARKS.source_type, TRAINED)
    changed = exported(item, google, tmp_path / "out", TRAINED)
    assert check(changed, RuleKind.AI_MARK).level is Level.PASS
    assert inspect(changed.path).ai.source_type.endswith(f"/{TRAINED}")


def test_a_result_that_lost_its_mark_is_marked(tmp_path: Path):
    made = exported(ExportItem(PHOTOS / "coffee.png", a_job(1)), built_in()["web"], tmp_path)
    assert inspect(made.path).ai.made_by_ai


def test_a_check_alone_writes_nothing(tmp_path: Path):
    (planned,) = plan([ExportItem(PHOTOS / "coffee.png")], [AMAZON], tmp_path / "out")
    made = export(planned, write=False, day=DAY)
    assert made.checks
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_came_meanwhile_is_left_alone(tmp_path: Path):
    (planned,) = plan([ExportItem(PHOTOS / "coffee.png")], [built_in()["web"]], tmp_path)
    planned.path.write_text("mine")
    made = export(planned, day=DAY)
    assert planned.path.read_text() == "mine"
    assert made.path.name == f"{planned.path.stem}-2.webp"
    (again,) = plan([planned.item], [planned.preset], tmp_path, conflict=Conflict.OVERWRITE)
    assert again.state is NameState.OVERWRITE
    assert export(again, day=DAY).path.stat().st_size == made.bytes


def test_what_is_stopped_leaves_nothing(tmp_path: Path):
    (planned,) = plan([ExportItem(PHOTOS / "coffee.png")], [AMAZON], tmp_path)
    with pytest.raises(CancelledError):
        export(planned, stopped=lambda: True, day=DAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("preset", ["as-it-is", "web"])
def test_what_is_no_picture_is_refused(preset: str, tmp_path: Path):
    source = tmp_path / "text.png"
    source.write_text("no picture")
    (planned,) = plan([ExportItem(source)], [built_in()[preset]], tmp_path / "out")
    with pytest.raises(InputError):
        export(planned, day=DAY)
    assert list((tmp_path / "out").iterdir()) == []

"""The look: neutral greys, what appearance and density reach, and icons that stay sharp."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from productai_desktop.core.resources import resource_path
from productai_desktop.gui import theme
from productai_desktop.gui.density import SPACINGS
from productai_desktop.gui.theme import DARK, LIGHT, PALETTES, Tones

BOTH = pytest.mark.parametrize("tones", PALETTES.values(), ids=PALETTES.keys())
GREYS = ("window", "panel", "field", "raised", "border", "border_strong", "text", "muted", "canvas")


@BOTH
@pytest.mark.parametrize("grey", GREYS)
def test_greys_do_not_tint_the_pictures(tones: Tones, grey: str) -> None:
    colour = asdict(tones)[grey]
    assert colour[1:3] == colour[3:5] == colour[5:7]


@BOTH
def test_a_palette_gives_its_tones_back(tones: Tones) -> None:
    palette = theme.palette_of(tones)
    assert theme.tones(palette) is tones
    assert palette.color(QPalette.ColorRole.Accent).name() == tones.accent


@BOTH
def test_the_style_sheet_has_no_blank_left(tones: Tones) -> None:
    sheet = theme.style_sheet(tones, SPACINGS["compact"])
    assert "$" not in sheet
    assert tones.accent in sheet
    assert (resource_path("icons") / f"chevron-{tones.name}.svg").exists()


def test_an_appearance_reaches_the_application(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.tones(qapp.palette()) is LIGHT
    assert LIGHT.border_strong in qapp.styleSheet()
    theme.apply(qapp, "dark")
    assert theme.tones(qapp.palette()) is DARK
    assert DARK.border_strong in qapp.styleSheet()


@pytest.mark.parametrize(
    "name",
    sorted(path.stem for path in resource_path("icons").glob("*.svg")),
)
def test_an_icon_is_drawn_in_its_colour_at_any_scale(qapp: QApplication, name: str) -> None:
    plain = "currentColor" not in (resource_path("icons") / f"{name}.svg").read_text("utf-8")
    made = theme.icon(name, "#ff0000")
    for ratio in (1, 2):
        image = made.pixmap(QSize(20, 20), ratio).toImage()
        assert image.width() == 20 * ratio
        drawn = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert drawn, "nothing was drawn"
        assert plain or all(colour.red() > 240 and colour.green() < 15 for colour in drawn)


def test_an_icon_is_mirrored_for_a_window_that_reads_from_the_right(qapp: QApplication) -> None:
    tips = {
        mirrored: [
            x
            for x in range(20)
            if theme.icon("chevron-end", "#ff0000", mirrored=mirrored)
            .pixmap(QSize(20, 20), 1.0)
            .toImage()
            .pixelColor(x, 10)
            .alpha()
            > 100
        ]
        for mirrored in (False, True)
    }
    assert tips[False]
    assert min(tips[False]) > 10
    assert tips[True]
    assert max(tips[True]) < 10


@pytest.mark.parametrize(
    "name", sorted({path.stem for path in resource_path("icons").glob("*.svg")} - {"app"})
)
def test_icons_are_drawn_on_one_grid(name: str) -> None:
    svg = (resource_path("icons") / f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in svg
    assert 'stroke-linecap="round" stroke-linejoin="round"' in svg


def test_a_denser_window_takes_less_room(qapp: QApplication) -> None:
    button = QPushButton("Generate")
    theme.apply(qapp, "dark", "comfortable")
    roomy, wide = button.sizeHint().height(), theme.spacing().page
    theme.apply(qapp, "dark", "compact")
    assert button.sizeHint().height() < roomy
    assert theme.spacing().page < wide
    theme.apply(qapp, "dark")
    assert theme.spacing().name == "compact", "an appearance alone leaves the density"
    theme.apply(qapp, "dark", "comfortable")


@pytest.mark.parametrize("name", ["comfortable", "compact"])
def test_a_control_is_large_enough_to_be_hit(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, "dark", name)
    assert QPushButton("A").sizeHint().height() >= 24
    theme.apply(qapp, "dark", "comfortable")


@pytest.mark.parametrize(("points", "pixels"), [(6, 13), (12, 16), (40, 18)])
def test_text_follows_the_systems_size_within_what_fits(
    qapp: QApplication, points: int, pixels: int
) -> None:
    assert qapp is not None
    system = QFont("DejaVu Serif", points)  # 96 dots an inch: 12 points are 16 pixels
    made = theme.font_of(system)
    assert made.pixelSize() == pixels
    assert made.family() == "DejaVu Serif", "the system's own family"


def test_without_a_family_of_the_system_the_window_has_its_own(qapp: QApplication) -> None:
    assert qapp is not None
    own = "Inter" if QFontDatabase.hasFamily("Inter") else "Sans Serif"
    assert theme.font_of(QFont("Sans Serif", 9)).family() == own

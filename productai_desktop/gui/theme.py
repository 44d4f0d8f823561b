"""The look: tones from `resources/style/palette.toml`, palette and style sheet built from them,
the system's font, and icons in a tone.

Text has a contrast of 4.5:1 and the borders of controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

import functools
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from productai_desktop.core.resources import resource_path, resource_text
from productai_desktop.gui.density import Spacing, set_density, spacing
from productai_desktop.gui.tones import DARK, LIGHT, PALETTES, Tones, chosen_of

__all__ = (
    "DARK", "LIGHT", "PALETTES", "Spacing", "Theme", "Tones", "apply", "font_of", "icon",
    "palette_of", "set_role", "spacing", "style_sheet", "tones",
)  # fmt: skip

#: logical sides in which an icon is drawn; twice as many pixels for each serve 200 %
_ICON_SIDES = (16, 20, 24, 32, 40, 48, 64)
#: height of text that the layout was drawn with, and the largest it takes
_TEXT_PIXELS, _MOST_TEXT_PIXELS = 13, 18
#: what fontconfig is asked for where no desktop has set a font
_NO_FAMILY = ("", "sans", "sans serif", "sans-serif")
_OWN_FAMILY = "Inter"
#: tokens of spaces that app.qss also has one pixel smaller, as "<name>_in"
_WITHIN = ("pad_x", "pad_y", "field_x", "field_y")


_BY_PANEL = {QColor(one.panel).rgb(): one for one in PALETTES.values()}


def tones(palette: QPalette) -> Tones:
    """The tones that belong to a palette; cheap enough for a paintEvent."""
    ground = palette.color(QPalette.ColorRole.Window)
    return _BY_PANEL.get(ground.rgb()) or (DARK if ground.lightness() < 128 else LIGHT)


def palette_of(chosen: Tones) -> QPalette:
    """A palette with every role that Fusion reads."""
    palette = QPalette(QColor(chosen.panel))
    role = QPalette.ColorRole
    for one, colour in {
        role.Window: chosen.panel,
        role.WindowText: chosen.text,
        role.Base: chosen.field,
        role.AlternateBase: chosen.raised,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Button: chosen.panel,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.danger,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.accent_text,
        role.Accent: chosen.accent,
        role.Link: chosen.link,
        role.LinkVisited: chosen.link,
        role.Light: chosen.raised,
        role.Midlight: chosen.raised,
        role.Mid: chosen.border,
        role.Dark: chosen.border_strong,
        role.Shadow: chosen.canvas,
    }.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(chosen.disabled))
    return palette


def style_sheet(chosen: Tones, spaces: Spacing, text_pixels: int = _TEXT_PIXELS) -> str:
    """`resources/style/app.qss` with its $tokens filled in: tones, spaces and sizes of text."""
    sizes = {
        "text_small": max(11, round(text_pixels * 0.85)),
        "text_large": round(text_pixels * 1.15),
        "text_title": round(text_pixels * 1.4),
    }
    # a border that becomes thicker takes its room from what is within
    within = {f"{name}_in": getattr(spaces, name) - 1 for name in _WITHIN}
    return Template(resource_text("style/app.qss")).substitute(
        {**asdict(spaces), **asdict(chosen), **sizes, **within},
        icons=resource_path("icons").as_posix(),
        line=spaces.control - 2 * spaces.pad_y - 2,
        field_line=spaces.control - 2 * spaces.field_y,
    )


class Theme(QObject):
    """Keeps an application in the chosen appearance, and in the system's while that is chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = "system"
        self._density = "comfortable"
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(font_of(app.font()))
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def show(self, appearance: str, density: str | None = None) -> None:
        """Applies "system", "light" or "dark", "comfortable" or "compact" (None: as it is)."""
        self._appearance = appearance
        self._density = density or self._density
        spaces = set_density(self._app, self._density)
        chosen = chosen_of(self._app.styleHints(), appearance)
        sheet = style_sheet(chosen, spaces, self._app.font().pixelSize())
        # both reach every widget: not for nothing
        if self._app.palette() != palette_of(chosen):
            self._app.setPalette(palette_of(chosen))
        if self._app.styleSheet() != sheet:
            self._app.setStyleSheet(sheet)

    def _follow(self) -> None:
        self.show(self._appearance)


def apply(app: QApplication, appearance: str, density: str | None = None) -> None:
    """Gives the application an appearance ("system", "light" or "dark") and a density
    ("comfortable" or "compact"; None: as it is), now and from now on."""
    theme = app.findChild(Theme) or Theme(app)
    theme.show(appearance, density)


def set_role(widget: QWidget, role: str) -> None:
    """Styles a widget by one of app.qss's roles; "" takes the role away."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


@functools.lru_cache(maxsize=256)
def icon(name: str, tone: str, *, mirrored: bool = False) -> QIcon:
    """The icon `resources/icons/<name>.svg` in a colour, sharp at 200 %.

    Mirrored for what points along the reading direction, in a window that reads from the right.
    Drawn once: that takes some milliseconds.
    """
    svg = resource_text(f"icons/{name}.svg").replace("currentColor", tone)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    for pixels in sorted({side * ratio for side in _ICON_SIDES for ratio in (1, 2)}):
        drawn = _drawn(renderer, QSize(pixels, pixels), mirrored=mirrored)
        faint = _faint(drawn)
        for ratio in (1, 2):
            if pixels % ratio == 0 and pixels // ratio in _ICON_SIDES:
                for pixmap, mode in ((drawn, QIcon.Mode.Normal), (faint, QIcon.Mode.Disabled)):
                    shown = QPixmap(pixmap)
                    shown.setDevicePixelRatio(ratio)
                    made.addPixmap(shown, mode)
    return made


def _drawn(renderer: QSvgRenderer, size: QSize, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


def _faint(drawn: QPixmap) -> QPixmap:
    pixmap = QPixmap(drawn.size())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(0.5)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return pixmap


def font_of(system: QFont) -> QFont:
    """The system's font in its size, within what the layout can take; where the system names
    none of its own ("Sans Serif"), the one that the window was drawn with."""
    font = QFont(system)
    if font.family().lower() in _NO_FAMILY and QFontDatabase.hasFamily(_OWN_FAMILY):
        font.setFamily(_OWN_FAMILY)
    pixels = QFontInfo(system).pixelSize()
    font.setPixelSize(min(max(pixels, _TEXT_PIXELS), _MOST_TEXT_PIXELS))
    return font

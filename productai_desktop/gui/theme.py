"""The look: two sets of tones, the palette and style sheet built from them, and icons in a tone.

Greys are neutral (equal red, green and blue), so that they do not tint the pictures beside them.
Text has a contrast of 4.5:1 and the borders of controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from productai_desktop.core.resources import resource_path, resource_text

#: logical sides in which an icon is drawn; twice as many pixels for each serve 200 %
_ICON_SIDES = (16, 20, 24, 32, 40, 48, 64)


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one appearance, as #rrggbb."""

    #: "dark" or "light"
    name: str
    #: header and status line
    window: str
    #: side panels
    panel: str
    #: where one types or chooses
    field: str
    #: what lies above a panel: group headings, hovered buttons, messages
    raised: str
    #: lines between regions; says nothing by itself
    border: str
    #: border of a control or drop zone, 3:1 against what surrounds it
    border_strong: str
    text: str
    #: second text: hints, details
    muted: str
    #: text of a control that cannot be used now
    disabled: str
    #: fill of the primary button and of the chosen segment
    accent: str
    accent_hover: str
    #: text on `accent`
    accent_text: str
    #: fill of a chosen tile, and of a selected row
    accent_soft: str
    #: text that is a link, and progress
    link: str
    warn: str
    danger: str
    ok: str
    #: around pictures
    canvas: str
    #: fill of the practice band, and its text
    band: str
    band_text: str
    #: ring around what has the keyboard
    focus: str


DARK = Tones(
    name="dark",
    window="#1a1a1a",
    panel="#222222",
    field="#1a1a1a",
    raised="#2e2e2e",
    border="#383838",
    border_strong="#7c7c7c",
    text="#ededed",
    muted="#ababab",
    disabled="#9e9e9e",
    accent="#2358d8",
    accent_hover="#2f66ec",
    accent_text="#ffffff",
    accent_soft="#1f3161",
    link="#8fb3ff",
    warn="#f2c162",
    danger="#ff8f87",
    ok="#66cf8f",
    canvas="#121212",
    band="#5b3f00",
    band_text="#ffe3a3",
    focus="#8fb3ff",
)

LIGHT = Tones(
    name="light",
    window="#f3f3f3",
    panel="#fafafa",
    field="#ffffff",
    raised="#ebebeb",
    border="#d6d6d6",
    border_strong="#7c7c7c",
    text="#1c1c1c",
    muted="#5c5c5c",
    disabled="#5e5e5e",
    accent="#2358d8",
    accent_hover="#1b49ba",
    accent_text="#ffffff",
    accent_soft="#dde6fb",
    link="#1f4fc4",
    warn="#7a5200",
    danger="#b3261e",
    ok="#13693a",
    canvas="#dedede",
    band="#ffe3a3",
    band_text="#4a3300",
    focus="#2358d8",
)


def tones(palette: QPalette) -> Tones:
    """The tones that belong to a palette; cheap enough for a paintEvent."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


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


def style_sheet(chosen: Tones) -> str:
    """`resources/style/app.qss` with its $tokens filled in."""
    icons = resource_path("icons").as_posix()
    return Template(resource_text("style/app.qss")).substitute(asdict(chosen), icons=icons)


class Theme(QObject):
    """Keeps an application in the chosen appearance, and in the system's while that is chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = "system"
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def show(self, appearance: str) -> None:
        """Applies "system", "light" or "dark"."""
        self._appearance = appearance
        chosen = self._chosen()
        self._app.setPalette(palette_of(chosen))
        self._app.setStyleSheet(style_sheet(chosen))

    def _follow(self) -> None:
        if self._appearance == "system":
            self.show("system")

    def _chosen(self) -> Tones:
        if self._appearance != "system":
            return LIGHT if self._appearance == "light" else DARK
        light = self._app.styleHints().colorScheme() is Qt.ColorScheme.Light
        return LIGHT if light else DARK


def apply(app: QApplication, appearance: str) -> None:
    """Gives the application the appearance "system", "light" or "dark", now and from now on."""
    theme = app.findChild(Theme) or Theme(app)
    theme.show(appearance)


def set_role(widget: QWidget, role: str) -> None:
    """Styles a widget by one of app.qss's roles; "" takes the role away."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def icon(name: str, tone: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` in a colour, sharp at 200 %."""
    svg = resource_text(f"icons/{name}.svg").replace("currentColor", tone)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    for side in _ICON_SIDES:
        for ratio in (1, 2):
            pixmap = _drawn(renderer, side, ratio, 1.0)
            made.addPixmap(pixmap, QIcon.Mode.Normal)
            made.addPixmap(_drawn(renderer, side, ratio, 0.5), QIcon.Mode.Disabled)
    return made


def _drawn(renderer: QSvgRenderer, side: int, ratio: int, opacity: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, side * ratio, side * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _font(default: QFont) -> QFont:
    font = QFont(default)
    if QFontDatabase.hasFamily("Inter"):
        font.setFamily("Inter")
    font.setPixelSize(13)
    return font

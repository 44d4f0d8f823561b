"""The colours of each appearance, from `resources/style/palette.toml`, and which one is shown."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from productai_desktop.core.resources import resource_text


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


def _read() -> Mapping[str, Tones]:
    table = tomllib.loads(resource_text("style/palette.toml"))
    return {name: Tones(**colours) for name, colours in table.items()}


#: by the names of palette.toml: "dark", "light", "dark_contrast", "light_contrast"
PALETTES = _read()
DARK, LIGHT = PALETTES["dark"], PALETTES["light"]


def chosen_of(hints: QStyleHints, appearance: str) -> Tones:
    """The tones of "system", "light" or "dark", in the contrast that the system asks for."""
    light = appearance == "light"
    if appearance == "system":
        light = hints.colorScheme() is Qt.ColorScheme.Light
    name = "light" if light else "dark"
    contrast = hints.accessibility().contrastPreference()
    strong = contrast is Qt.ContrastPreference.HighContrast
    return PALETTES[f"{name}_contrast" if strong else name]

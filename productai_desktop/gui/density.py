"""How closely things stand: the scale of spaces, comfortable or compact.

Layouts and rows that are painted by hand read `spacing()`. A change of density reaches every
widget as a change of style (`QEvent.Type.StyleChange`).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.resources import resource_text

#: of the application: the name of its density
_PROPERTY = "density"


@dataclass(frozen=True, slots=True)
class Spacing:
    """One scale; all in logical pixels."""

    #: "comfortable" or "compact", as the setting says it
    name: str
    #: between lines of one thing, such as a field and what is said of it
    tiny: int
    #: between things that belong together
    small: int
    #: between things
    medium: int
    #: between groups
    large: int
    #: around a page or dialog
    page: int
    #: within a button, sideways, and above and below its text
    pad_x: int
    pad_y: int
    #: within a field
    field_x: int
    field_y: int
    #: above and below what a row of a list says
    row: int
    #: between the sections of the order panel, and around them
    section: int
    margin: int
    #: least height of a control
    control: int


def _read() -> Mapping[str, Spacing]:
    table = tomllib.loads(resource_text("style/density.toml"))
    return {name: Spacing(**values) for name, values in table.items()}


#: by the names of the setting
SPACINGS = _read()


def spacing() -> Spacing:
    """The application's scale; cheap enough for a paintEvent."""
    app = QCoreApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return SPACINGS.get(str(name), SPACINGS["comfortable"])


def set_density(app: QCoreApplication, name: str) -> Spacing:
    """Gives the application a density; one that is not known counts as comfortable."""
    app.setProperty(_PROPERTY, name)
    return spacing()

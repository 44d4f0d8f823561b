"""The states of the export dialog, each reached over a result that one looks at."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from productai_desktop.gui.export.export_dialog import ExportDialog
from productai_desktop.gui.export.lines_table import LinesTable
from productai_desktop.gui.export.preset_list import PresetList
from tests.window.scene import Scene

Found = TypeVar("Found", bound=QObject)

_CHECK = Qt.ItemDataRole.CheckStateRole


async def choosing(scene: Scene) -> None:
    """Two presets are ticked, and all names are free."""
    await scene.keys("Ctrl+E")
    await scene.until(lambda: _entries(scene), "the presets")
    presets = _part(scene, PresetList, "exportPresets")
    for name in ("amazon", "google"):
        index = presets.presets.place_of(name)
        presets.presets.setData(index, Qt.CheckState.Checked.value, _CHECK)
    names = _part(scene, LinesTable, "exportNames")
    await scene.until(lambda: names.rows.lines, "the names")


async def conflicts(scene: Scene) -> None:
    """One of the names is taken, and its file shall be replaced."""
    await choosing(scene)
    names = _part(scene, LinesTable, "exportNames")
    taken = scene.desk.output_folder() / "Export" / names.rows.lines[0].cells[0]
    taken.parent.mkdir(parents=True, exist_ok=True)
    taken.write_bytes(b"there already")
    count = _part(scene, QLabel, "exportCount")
    conflict = _part(scene, QComboBox, "exportConflict")
    conflict.setCurrentIndex(conflict.findData("overwrite"))
    conflict.activated.emit(conflict.currentIndex())
    await scene.until(lambda: "\u00b7" in count.text(), "the conflict")
    await scene.press("exportStart")


async def report(scene: Scene) -> None:
    """The check has found warnings and failures."""
    await choosing(scene)
    await scene.press("exportCheck")
    table = _part(scene, LinesTable, "exportReport")
    await scene.until(lambda: table.rows.lines, "the report")


async def rules(scene: Scene) -> None:
    """What a marketplace asks for."""
    await choosing(scene)
    _part(scene, PresetList, "exportPresets").look_at("google")
    await scene.press("exportPage:rules")


async def own_preset(scene: Scene) -> None:
    """A preset of one's own is made."""
    await choosing(scene)
    await scene.press("exportNewPreset")
    keep = _part(scene, QPushButton, "ownKeep")
    await scene.until(keep.isVisible, "the form")


def _dialog(scene: Scene) -> ExportDialog:
    return scene.window.findChildren(ExportDialog)[0]


def _entries(scene: Scene) -> bool:
    dialogs = scene.window.findChildren(ExportDialog)
    return bool(dialogs) and bool(_part(scene, PresetList, "exportPresets").presets.entries)


def _part(scene: Scene, kind: type[Found], name: str) -> Found:
    return _dialog(scene).findChildren(kind, name)[0]

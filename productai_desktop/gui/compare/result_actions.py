"""The buttons of the compare bar that do something with the edit shown, and why they cannot."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from productai_desktop.gui.compare.compare_bar import CompareBar
from productai_desktop.gui.compare.frame_menu import Ask
from productai_desktop.gui.shortcuts import Shortcuts


class ResultActions:
    """Upscale, export, load settings and save; `asked` is called with what a person wants."""

    def __init__(
        self, bar: CompareBar, shortcuts: Shortcuts | None, asked: Callable[[Ask], object]
    ) -> None:
        self._bar = bar
        self._shortcuts = shortcuts
        self._asked = asked
        self._result = self._edit = False
        # made in the order in which the keyboard walks along them
        self._upscale = self._button("upscaleButton", _tr("Upscale…"), Ask.UPSCALE, yields=2)
        self._export = self._button("exportButton", _tr("Export…"), Ask.EXPORT, yields=3)
        self._load = self._button("loadSettingsButton", _tr("Load settings"), Ask.LOAD, yields=1)
        self._save = self._button("saveButton", _tr("Save as…"), Ask.SAVE, yields=4)
        if shortcuts is not None:
            shortcuts.changed.connect(self._say_keys)

    def show(self, *, result: bool, edit: bool) -> None:
        """Whether there is a result, and an edit at all."""
        self._result, self._edit = result, edit
        for button in (self._save, self._upscale, self._export):
            button.setEnabled(result)
        self._load.setEnabled(edit)
        self._say_keys()

    def _button(self, name: str, text: str, ask: Ask, *, yields: int) -> QPushButton:
        button = QPushButton(text, self._bar)
        button.setObjectName(name)
        button.clicked.connect(lambda: self._asked(ask))
        self._bar.add_action(button, yields=yields)
        return button

    def _say_keys(self) -> None:
        """The tool tips, with the keys as they are now."""
        none = _tr("There is no result to save yet")
        load = _tr("Photo, prompt, model and all other settings of this edit, for the next one")
        if not self._edit:
            load = _tr("No edit is shown whose settings could be loaded")
        self._load.setToolTip(load)
        larger = _tr("Fills the panel: nothing is spent before you order")
        self._upscale.setToolTip(larger if self._result else none)
        for button, action, text in (
            (self._export, "result.export", _tr("Make files of it for shops, web or print")),
            (self._save, "result.save", _tr("Save a copy")),
        ):
            shown = text if self._result else none
            keys = self._shortcuts
            button.setToolTip(keys.hint(action, shown) if keys is not None else shown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultActions", text)

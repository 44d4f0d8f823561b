"""The entries of a menu that hand a file over, and the list of programs that it opens in."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from productai_desktop.core.addresses import is_address
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.hand_over.desktop_entries import Program
from productai_desktop.gui.hand_over.hand_over import HandOver
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.shortcuts import Shortcuts


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandOver", text)


def add_entries(
    menu: QMenu,
    hand_over: HandOver,
    bridge: Bridge,
    path: str,
    window: QWidget,
    shortcuts: Shortcuts | None = None,
) -> None:
    """Adds copy, open, open with and show in folder; of an address, what can be done with it.

    `window` outlives the menu: a dialog opens above it.
    """
    if is_address(path):
        address = _add(menu, "copyAddressAction", _tr("Copy address"), "result.copy", shortcuts)
        address.triggered.connect(lambda _=False: hand_over.copy_file(path))
        return
    copy = _add(menu, "copyFileAction", _tr("Copy"), "result.copy", shortcuts)
    copy.triggered.connect(lambda _=False: hand_over.copy_file(path))
    image = _add(menu, "copyImageAction", _tr("Copy picture only"), "result.copy_image", shortcuts)
    image.triggered.connect(lambda _=False: hand_over.copy_image(path))
    opened = _add(menu, "openAction", _tr("Open"), "", shortcuts)
    opened.triggered.connect(lambda _=False: hand_over.open(path))
    menu.addMenu(OpenWithMenu(hand_over, bridge, path, menu, window))
    folder = _add(menu, "showInFolderAction", _tr("Show in folder"), "result.folder", shortcuts)
    folder.triggered.connect(lambda _=False: hand_over.show_in_folder(path))


class OpenWithMenu(QMenu):
    """The programs for a file, looked up when the menu opens, and one of the person's choice."""

    def __init__(
        self, hand_over: HandOver, bridge: Bridge, path: str, parent: QMenu, window: QWidget
    ) -> None:
        super().__init__(_tr("Open with"), parent)
        self.setObjectName("openWithMenu")
        self._hand_over = hand_over
        self._bridge = bridge
        self._path = path
        self._window = window
        self._asked = False
        self._wait = self.addAction(_tr("Looking for programs…"))
        self._wait.setEnabled(False)
        self._choose = self.addAction(_tr("Choose a program…"))
        self._choose.setObjectName("chooseProgramAction")
        self._choose.triggered.connect(self._ask)
        self.aboutToShow.connect(self._look)

    def _look(self) -> None:
        if not self._asked:
            self._asked = True
            self._bridge.spawn(self._fill())

    async def _fill(self) -> None:
        programs = await self._hand_over.programs(self._path)
        if not isValid(self):
            return  # closed meanwhile
        for program in programs:
            icon = QIcon.fromTheme(program.icon) if program.icon else QIcon()
            action = QAction(icon, one_line(program.name).replace("&", "&&"), self)
            action.triggered.connect(
                lambda _=False, chosen=program: self._hand_over.open_with(chosen, self._path)
            )
            self.insertAction(self._wait, action)
        if programs:
            self.insertSeparator(self._wait)
        self.removeAction(self._wait)

    def _ask(self) -> None:
        ask_program(self._hand_over, self._path, self._window)


def ask_program(hand_over: HandOver, path: str, window: QWidget) -> None:
    """Lets the person look for a program, and opens the file in it."""
    dialog = QFileDialog(window, _tr("Open with"))
    dialog.setObjectName("programDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(_PROGRAMS.get(sys.platform, "/usr/bin"))

    def take(chosen: str) -> None:
        hand_over.open_with(Program(chosen, Path(chosen).stem), path)

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


_PROGRAMS = {"win32": "C:\\Program Files", "darwin": "/Applications"}


def _add(menu: QMenu, name: str, text: str, action: str, shortcuts: Shortcuts | None) -> QAction:
    """An entry with the keys shown beside it; the window itself acts on the keys."""
    made = menu.addAction(text)
    made.setObjectName(name)
    if shortcuts is not None and action:
        made.setShortcut(shortcuts.keys(action))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setShortcutVisibleInContextMenu(True)
    return made

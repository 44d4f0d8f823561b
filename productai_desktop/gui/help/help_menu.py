"""The menu Help, and what its entries open: each dialog is loaded and made at its first opening."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from productai_desktop import __version__
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.problem_report import Part
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import sentence

if TYPE_CHECKING:
    from productai_desktop.gui.help.about_dialog import AboutDialog
    from productai_desktop.gui.help.licences_dialog import LicencesDialog
    from productai_desktop.gui.help.report_dialog import ReportDialog


class HelpMenu(QObject):
    """Belongs to one window."""

    shortcuts_requested = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, window: QWidget, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._bridge = bridge
        self._window = window
        self._shortcuts = shortcuts
        self._menu: QMenu | None = None
        self._about: AboutDialog | None = None
        self._licences: LicencesDialog | None = None
        self._report: ReportDialog | None = None

    def offer(self, anchor: QWidget) -> None:
        """Opens the menu beneath a control, at the edge where reading begins."""
        if self._menu is None:
            self._menu = QMenu(self._window)
            self._menu.setObjectName("helpMenu")
            self._menu.setAccessibleName(self.tr("Help"))
        self._menu.clear()
        self.fill(self._menu)
        corner = anchor.rect().bottomLeft()
        if anchor.isRightToLeft():
            corner = anchor.rect().bottomRight() - QPoint(self._menu.sizeHint().width(), 0)
        self._menu.popup(anchor.mapToGlobal(corner))

    def fill(self, menu: QMenu) -> None:
        """Adds the entries to a menu."""
        keys = self.tr("Keyboard shortcuts")
        self._add(menu, "helpShortcuts", keys, self._ask_shortcuts, "shortcuts")
        self._add(menu, "helpReport", self.tr("Report a problem…"), self.open_report)
        menu.addSeparator()
        self._add(menu, "helpLicences", self.tr("Licences"), self.open_licences)
        self._add(menu, "helpAbout", self.tr("About ProductAI Desktop"), self.open_about)

    def open_about(self) -> None:
        """Opens About; what the program runs on follows from a thread."""
        if self._about is None:
            from productai_desktop.gui.help.about_dialog import AboutDialog

            self._about = AboutDialog(__version__, self._window)
            self._about.licences_requested.connect(self.open_licences)
        self._about.open_now()
        self._bridge.spawn(self._tell_facts(self._about))

    def open_licences(self) -> None:
        """Opens the licences; their text follows from a thread, once."""
        if self._licences is None:
            from productai_desktop.gui.help.licences_dialog import LicencesDialog
            from productai_desktop.gui.help.qt_libraries import qt_library_folder

            self._licences = LicencesDialog(str(qt_library_folder()), self._window)
            self._bridge.spawn(self._tell_licences(self._licences))
        self._licences.open_now()

    def open_report(self) -> None:
        """Opens the report of a problem; what it holds is gathered anew."""
        if self._report is None:
            from productai_desktop.gui.help.report_dialog import ReportDialog

            self._report = ReportDialog(self._window)
            self._report.save_requested.connect(self._save)
        self._report.open_now()
        self._bridge.spawn(self._gather(self._report))

    def _add(
        self, menu: QMenu, name: str, text: str, slot: Callable[[], object], keys: str = ""
    ) -> None:
        action = menu.addAction(text)
        action.setObjectName(name)
        if keys and self._shortcuts is not None:
            # the window's own shortcut does it: here the keys are only told
            action.setText(f"{text}\t{self._shortcuts.keys(keys).toString()}")
        action.triggered.connect(slot)

    def _ask_shortcuts(self) -> None:
        self.shortcuts_requested.emit()

    async def _tell_facts(self, about: "AboutDialog") -> None:
        from productai_desktop.gui.help.facts import window_facts

        about.show_facts((*await self._desk.reporting.facts(), *window_facts()))

    async def _tell_licences(self, dialog: "LicencesDialog") -> None:
        from productai_desktop.core.licences import parts_of, read_licences

        try:
            text = await asyncio.to_thread(read_licences)
        except (OSError, UnicodeDecodeError):
            dialog.show_missing()
            return
        dialog.show_text(text, await asyncio.to_thread(parts_of, text))

    async def _gather(self, dialog: "ReportDialog") -> None:
        from productai_desktop.gui.help.facts import window_facts

        dialog.show_report(await self._desk.reporting.report(window_facts()))

    def _save(self, parts: Sequence[Part]) -> None:
        dialog = QFileDialog(self._report or self._window, self.tr("Save report"))
        dialog.setObjectName("saveReportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffixes = {self.tr("Zip archive (*.zip)"): "zip", self.tr("Text (*.txt)"): "txt"}
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix("zip")

        def choose(kind: str) -> None:
            dialog.setDefaultSuffix(suffixes[kind])

        dialog.filterSelected.connect(choose)
        today = datetime.now(UTC).astimezone()
        dialog.selectFile(f"productai-report-{today:%Y-%m-%d}.zip")

        def write(chosen: str) -> None:
            self._bridge.spawn(self._write(Path(chosen), parts), self._failed)

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _write(self, path: Path, parts: Sequence[Part]) -> None:
        await self._desk.reporting.write(path, parts)
        if self._report is not None:
            self._report.say(self.tr("Saved."))

    def _failed(self, error: ProductAIError) -> None:
        if self._report is not None:
            self._report.say(sentence(error), wrong=True)

"""Where results are exported from: opens the dialog for them, and lets it go after its work."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.queue.queue_actions import is_result

if TYPE_CHECKING:
    from productai_desktop.gui.export.export_dialog import ExportDialog
    from productai_desktop.gui.export.exporting import Exporting


class ExportPlace(QObject):
    """One dialog at a time."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        window: QWidget,
        make: "Callable[[Desk], Exporting] | None" = None,
    ) -> None:
        """`make` gives what exports, in place of the usual; asked when the first dialog opens."""
        super().__init__(window)
        self._desk = desk
        self._bridge = bridge
        self._window = window
        self._make = make
        self._exporting: Exporting | None = None
        self._dialog: ExportDialog | None = None

    def open(self, jobs: Sequence[Job]) -> None:
        """Opens the dialog for those that have a result; nothing happens where none has."""
        results = [job for job in jobs if is_result(job)]
        if not results or self._dialog is not None:
            return
        # not before it is wanted: start-up is measured
        from productai_desktop.gui.export.export_dialog import ExportDialog
        from productai_desktop.gui.export.shop_exporting import ShopExporting

        if self._exporting is None:
            own = None if self._make is None else self._make(self._desk)
            self._exporting = own or ShopExporting(self._desk.presets)
        dialog = ExportDialog(
            self._desk, self._bridge, self._exporting, results, self._window.window()
        )
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            self._bridge.spawn(self._dismiss(dialog))

    async def _dismiss(self, dialog: "ExportDialog") -> None:
        """Lets a dialog go once nothing is under way any more that it began."""
        await self._bridge.settled()
        dialog.deleteLater()

"""Proof sheet…: asks for a file name, writes the PDF in a thread, and says where it is."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.naming import safe_name
from productai_desktop.core.regions import Inspection
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.proof.proof_page import ProofPage
from productai_desktop.gui.proof.proof_writing import write_proof
from productai_desktop.gui.queue.job_words import model_name


def open_file(path: Path) -> bool:
    """Opens a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ProofSheets(QObject):
    """`ask(jobs)` for one or several edits that have a result; one page each, in that order."""

    #: Path of a PDF that is on disk
    written = Signal(object)
    #: a ProductAIError; the bridge's own `failed` tells it, too, where nobody listens here
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        parent: QWidget,
        *,
        open_file: Callable[[Path], object] = open_file,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._window = parent
        self._open_file = open_file
        self._folder = ""
        self._stop = threading.Event()

    def ask(self, jobs: Sequence[Job]) -> None:
        """Opens the dialog for a file name; nothing happens where no edit has a result."""
        done = tuple(job for job in jobs if job.output)
        if not done:
            return
        dialog = QFileDialog(self._window, self.tr("Save the proof sheet"))
        dialog.setObjectName("proofDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder or str(Path(done[0].output).parent))
        dialog.selectFile(_file_name(done))
        dialog.fileSelected.connect(partial(self._write, done))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Stops what is being written."""
        self._stop.set()

    def _write(self, jobs: tuple[Job, ...], chosen: str) -> None:
        self._folder = str(Path(chosen).parent)
        self._bridge.spawn(self._written(jobs, Path(chosen)), on_error=self._fail)

    async def _written(self, jobs: tuple[Job, ...], path: Path) -> None:
        pages: list[ProofPage] = []
        for job in jobs:
            kept = await self._desk.archive.inspection(job.id)
            inspection = Inspection.read(kept) if kept else None
            pages.append(ProofPage(job, model_name(job, self._desk.catalogue), inspection))
        family = QApplication.font().family()
        direction = QGuiApplication.layoutDirection()
        work = partial(write_proof, path, pages, family, direction, self._stop.is_set)
        if await asyncio.to_thread(_unless_stopped, work):
            self.written.emit(path)
            self._say(path)

    def _say(self, path: Path) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("proofWritten")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Proof sheet"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The proof sheet {name} is written.").format(name=isolated(path.name)))
        show = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        show.setObjectName("openProofButton")
        show.clicked.connect(lambda: self._open_file(path))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(box.deleteLater)
        box.open()

    def _fail(self, error: ProductAIError) -> None:
        self.failed.emit(error)
        self._bridge.failed.emit(error)


def _unless_stopped(work: Callable[[], Path]) -> Path | None:
    try:
        return work()
    except CancelledError:  # the window closes
        return None


def _file_name(jobs: tuple[Job, ...]) -> str:
    stem = Path(jobs[0].photo_name).stem if not jobs[0].sku else jobs[0].sku
    return f"{safe_name(stem)}-proof.pdf"

"""Save as: asks where a copy of a result shall go, and copies it in a thread."""

import asyncio
import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.output_errors import output_error
from productai_desktop.gui.bridge import Bridge


class Saving(QObject):
    """One dialog at a time, opened without blocking."""

    #: Path of a copy that is on disk
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._folder = ""

    def ask(self, result: Path) -> None:
        """Opens the dialog for a copy of `result`."""
        suffix = result.suffix.lstrip(".")
        dialog = QFileDialog(self._window, self.tr("Save as"))
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("{format} image (*.{suffix})").format(
            format=suffix.upper(), suffix=suffix
        ))  # fmt: skip
        dialog.setDefaultSuffix(suffix)
        dialog.setDirectory(self._folder or str(result.parent))
        dialog.selectFile(result.name)

        def take(chosen: str) -> None:
            self._copy(result, Path(chosen))

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _copy(self, result: Path, chosen: Path) -> None:
        self._folder = str(chosen.parent)
        self._bridge.spawn(self._copied(result, chosen), on_error=self._fail)

    def _fail(self, error: ProductAIError) -> None:
        self.failed.emit(error)

    async def _copied(self, result: Path, chosen: Path) -> None:
        self.saved.emit(await asyncio.to_thread(copy, result, chosen))


def copy(result: Path, chosen: Path) -> Path:
    """Copies a result to `chosen`, whole or not at all, and returns where it is.

    The dialog has asked before an existing `chosen` is replaced. Where `chosen` has the suffix of
    another format, the right one is added, and what exists under that name stays. Raises
    OutputError.
    """
    try:
        if chosen.exists() and chosen.samefile(result):
            return chosen
        confirmed = chosen.suffix.lower() == result.suffix.lower()
        target = chosen if confirmed else _free(chosen.with_name(chosen.name + result.suffix))
        _copy_whole(result, target)
    except OSError as error:
        raise output_error(error, chosen.parent) from error
    return target


def _copy_whole(result: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.stem[:40]}-", suffix=".part", dir=target.parent
    )
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as to, result.open("rb") as source:
            shutil.copyfileobj(source, to, 1 << 20)
            to.flush()
            os.fsync(to.fileno())
        shutil.copymode(result, part)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _free(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free

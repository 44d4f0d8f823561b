"""Writing a proof sheet: pages gathered and painted into a PDF, whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from productai_desktop.core.output_errors import output_error
from productai_desktop.gui.proof.proof_page import ProofPage, gathered
from productai_desktop.gui.proof.proof_painting import PagePainter
from productai_desktop.gui.proof.proof_words import title_text

_DPI = 300


def write_proof(
    path: Path,
    pages: Sequence[ProofPage],
    family: str,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    stopped: Callable[[], bool] = lambda: False,
) -> Path:
    """Writes a PDF of one A4 page an edit, over what has that name, and returns its path.

    `family` is the font, `direction` that of the language. Blocking: in threads only. Raises
    OutputError, and CancelledError once `stopped` says so; then nothing was written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part",
                                        dir=path.parent)  # fmt: skip
        os.close(handle)
    except OSError as error:
        raise output_error(error, path.parent) from error
    part = Path(name)
    try:
        _write(part, pages, family, direction, stopped)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise output_error(error, path.parent) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return path


def _write(
    part: Path,
    pages: Sequence[ProofPage],
    family: str,
    direction: Qt.LayoutDirection,
    stopped: Callable[[], bool],
) -> None:
    writer = QPdfWriter(str(part))
    writer.setResolution(_DPI)
    writer.setTitle(title_text())
    writer.setCreator("ProductAI Desktop")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.EIO, "the PDF cannot be begun")
    try:
        for number, page in enumerate(pages, 1):
            if stopped():
                raise CancelledError
            facts = gathered(page, stopped)
            if number > 1:
                writer.newPage()
            painter.save()
            painter.scale(_DPI / 72, _DPI / 72)
            PagePainter(painter, family, direction).paint(page, facts, number, len(pages))
            painter.restore()
    finally:
        ended = painter.end()
    if not ended:
        raise OSError(errno.ENOSPC, "the PDF cannot be written to its end")

"""Hands files over to other programs, and says in words what became of it."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.errors import InputError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.hand_over.desktop_entries import Program, programs_for
from productai_desktop.gui.hand_over.failure import HandOverFailure, Reason
from productai_desktop.gui.hand_over.file_manager import select_file
from productai_desktop.gui.hand_over.file_mime import DraggedFiles, addresses, copied_picture
from productai_desktop.gui.hand_over.launching import start
from productai_desktop.gui.one_line import isolated

#: programs that are remembered
_MOST_REMEMBERED = 8
_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandOver", text)


class HandOver(QObject):
    """Copies, opens, shows and drags files. Whoever shows a file has one of its own, and shows
    what it says beside the file."""

    #: a line to show in place, and whether something went wrong; "" takes the last one back
    said = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        parent: QObject | None = None,
        *,
        launch: Callable[[Sequence[str], str], None] = start,
        select: Callable[[Path], Coroutine[Any, Any, bool]] = select_file,
    ) -> None:
        """`launch` starts a command under a name, `select` shows a file in its folder."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._launch = launch
        self._select = select
        #: counts the copies, so that the slower of two does not win
        self._copies = 0

    def copy_file(self, path: str) -> None:
        """To the clipboard as a file and, where it is on this computer, as a picture; an address
        as such and as text."""
        if is_address(path):
            data = QMimeData()
            data.setUrls(addresses((path,)))
            data.setText(path)
            self._next_copy()
            QGuiApplication.clipboard().setMimeData(data)
            self.said.emit(_tr("Address copied."), False)
        else:
            self._do(self._copy(path, self._next_copy(), file=True))

    def copy_image(self, path: str) -> None:
        """To the clipboard as a picture alone."""
        self._do(self._copy(path, self._next_copy(), file=False))

    def open(self, path: str) -> None:
        """In the program that the system uses for such files."""
        self._do(self._open(path))

    def open_with(self, program: Program, path: str) -> None:
        """In another program, which is remembered."""
        self._do(self._open_with(program, path))

    def show_in_folder(self, path: str) -> None:
        """In the file manager, selected where it can do that."""
        self._do(self._show_in_folder(path))

    async def programs(self, path: str) -> list[Program]:
        """The programs to offer for a file: those chosen before, then those of the system."""
        known = await _of_system(path)
        by_id = {one.id: one for one in known}
        chosen = [
            by_id.get(one) or Program(one, Path(one).stem)
            for one in self._desk.settings.open_with
            if one in by_id or Path(one).is_absolute()
        ]
        return [*chosen, *(one for one in known if one not in chosen)]

    def drag(self, paths: Sequence[str], source: QWidget, picture: QPixmap) -> None:
        """Lets files be dragged out of a widget until they are dropped; always as copies.

        `picture` hangs on the pointer; a null one for none.
        """
        if not paths:
            return
        drag = QDrag(source)
        drag.setMimeData(DraggedFiles(paths))
        if not picture.isNull():
            drag.setPixmap(picture)
            side = min(picture.width(), picture.height()) / picture.devicePixelRatio()
            drag.setHotSpot(QPoint(round(side / 4), round(side / 4)))
        drag.exec(Qt.DropAction.CopyAction)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self.said.emit("", False)
        self._bridge.spawn(self._told(work))

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except HandOverFailure as failure:
            self.said.emit(failure_text(failure), True)

    def _next_copy(self) -> int:
        self._copies += 1
        return self._copies

    async def _copy(self, path: str, mine: int, *, file: bool) -> None:
        await _look_for(path)
        try:
            picture = await asyncio.to_thread(copied_picture, path)
        except (InputError, OSError) as error:
            raise HandOverFailure(Reason.NOT_A_PICTURE, Path(path).name) from error
        if mine != self._copies:
            return  # meanwhile something else was copied
        data = QMimeData()
        if file:
            data.setUrls(addresses((path,)))
        picture.put_into(data)
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(_tr("File and picture copied.") if file else _tr("Picture copied."), False)

    async def _open(self, path: str) -> None:
        await _look_for(path)
        if not sys.platform.startswith("linux"):
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
                raise HandOverFailure(Reason.NO_PROGRAM, Path(path).name)
            return
        known = await _of_system(path)
        if not known:
            raise HandOverFailure(Reason.NO_PROGRAM, Path(path).name)
        await asyncio.to_thread(self._launch, known[0].command(path), known[0].name)

    async def _open_with(self, program: Program, path: str) -> None:
        await _look_for(path)
        command = program.command(path)
        if sys.platform == "darwin":
            command = ["open", "-a", program.id, path]
        await asyncio.to_thread(self._launch, command, program.name)
        others = [one for one in self._desk.settings.open_with if one != program.id]
        remembered = (program.id, *others)[:_MOST_REMEMBERED]
        if remembered != self._desk.settings.open_with:
            await self._desk.change(open_with=remembered)

    async def _show_in_folder(self, path: str) -> None:
        folder = Path(path).parent
        await _look_for(path)
        if await self._select(Path(path)):
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            raise HandOverFailure(Reason.NO_PROGRAM, folder.name)


def failure_text(failure: HandOverFailure) -> str:
    """Why it could not be, and what to do next."""
    texts = {
        Reason.FILE_GONE: _tr("The file “{name}” is not there any more. It was moved or deleted."),
        Reason.NOT_A_PICTURE: _tr("“{name}” cannot be read as a picture, so nothing was copied."),
        Reason.NO_PROGRAM: _tr(
            "This computer names no program that opens “{name}”. Choose one with “Open with”."
        ),
        Reason.PROGRAM_GONE: _tr("The program “{name}” is not there any more. Choose another."),
        Reason.PROGRAM_FAILED: _tr("The program “{name}” did not start ({detail})."),
    }
    return texts[failure.reason].format(name=isolated(failure.name), detail=failure.detail)


async def _look_for(path: str) -> None:
    """Raises HandOverFailure for a file that is gone."""
    if not await asyncio.to_thread(os.path.exists, path):
        raise HandOverFailure(Reason.FILE_GONE, Path(path).name)


async def _of_system(path: str) -> list[Program]:
    """The programs that the system names, the usual one first; it is asked on Linux alone."""
    if not sys.platform.startswith("linux"):
        return []
    mimetype = _TYPES.get(Path(path).suffix.lower(), "image/png")
    return await asyncio.to_thread(programs_for, mimetype, dict(os.environ), _languages())


def _languages() -> list[str]:
    """Codes for names in desktop entries, such as "de_AT", "de"."""
    name = QLocale().name()
    return [name, name.split("_")[0]]

"""Files are copied, opened and shown elsewhere; what cannot be is told where it was asked for."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.hand_over import hand_over as module
from productai_desktop.gui.hand_over.desktop_entries import Program
from productai_desktop.gui.hand_over.failure import HandOverFailure, Reason
from productai_desktop.gui.hand_over.file_mime import DraggedFiles
from productai_desktop.gui.hand_over.hand_over import HandOver
from productai_desktop.gui.hand_over.hand_over_menu import OpenWithMenu, add_entries
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

PHOTOS = Path(__file__).parents[2] / "photos"
COFFEE, GIRL = str(PHOTOS / "coffee.png"), str(PHOTOS / "Portrait_8.jpg")
GIMP = Program("gimp.desktop", "GIMP", ("gimp", "%f"))
VIEWER = Program("viewer.desktop", "Viewer & Co", ("viewer", "%f"))


class Elsewhere:
    """Other programs, which only remember what they are asked for."""

    def __init__(self, desk: FakeDesk, bridge: Bridge) -> None:
        self.window = QWidget()
        self.commands: list[list[str]] = []
        self.selected: list[Path] = []
        self.selects = True
        self.refusal: HandOverFailure | None = None
        self.said: list[tuple[str, bool]] = []
        self.hand_over = HandOver(
            desk, bridge, self.window, launch=self._launch, select=self._select
        )
        self.hand_over.said.connect(lambda text, wrong: self.said.append((text, wrong)))

    @property
    def told(self) -> tuple[str, bool]:
        return self.said[-1] if self.said else ("", False)

    def _launch(self, command: Sequence[str], name: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.commands.append(list(command))

    async def _select(self, path: Path) -> bool:
        self.selected.append(path)
        return self.selects


@pytest.fixture
async def elsewhere(desk: FakeDesk, bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    def of_system(*_: object) -> list[Program]:
        return [GIMP, VIEWER]

    monkeypatch.setattr(module, "programs_for", of_system)
    monkeypatch.setattr(module.sys, "platform", "linux")
    QGuiApplication.clipboard().setText("")
    return Elsewhere(desk, bridge)


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


async def test_a_copy_is_the_file_and_its_picture(elsewhere: Elsewhere) -> None:
    elsewhere.hand_over.copy_file(COFFEE)
    await until(lambda: clipboard().hasUrls(), "the copy")
    assert clipboard().urls() == [QUrl.fromLocalFile(COFFEE)]
    assert clipboard().data("image/png").data() == Path(COFFEE).read_bytes()
    assert clipboard().hasImage()
    assert elsewhere.told == ("File and picture copied.", False)


async def test_a_picture_alone_is_copied_whole_and_upright(elsewhere: Elsewhere) -> None:
    elsewhere.hand_over.copy_image(GIRL)  # lies on its side, by its Exif
    await until(lambda: clipboard().hasImage(), "the copy")
    assert not clipboard().hasUrls()
    png = QImage.fromData(clipboard().data("image/png"))
    assert (png.width(), png.height()) == (1200, 1800)
    assert elsewhere.told == ("Picture copied.", False)


async def test_the_copy_that_was_asked_for_last_stays(elsewhere: Elsewhere) -> None:
    elsewhere.hand_over.copy_image(GIRL)
    elsewhere.hand_over.copy_file("https://example.com/cup.png")
    await until(lambda: clipboard().hasUrls(), "the address")
    await until(lambda: elsewhere.told[0], "the word")
    await elsewhere.hand_over._bridge.settled()  # the picture is decoded by now
    assert clipboard().text() == "https://example.com/cup.png"
    assert not clipboard().hasImage()


async def test_what_is_no_picture_is_told_and_the_clipboard_stays(
    elsewhere: Elsewhere, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    QGuiApplication.clipboard().setText("mine")
    elsewhere.hand_over.copy_image(str(broken))
    await until(lambda: elsewhere.told[1], "the refusal")
    assert "broken.png" in elsewhere.told[0]
    assert clipboard().text() == "mine"


@pytest.mark.parametrize("ask", ["copy_file", "copy_image", "open", "show_in_folder"])
async def test_a_file_that_is_gone_is_told(elsewhere: Elsewhere, ask: str) -> None:
    getattr(elsewhere.hand_over, ask)("/nowhere/cup.png")
    await until(lambda: elsewhere.told[1], "the refusal")
    assert "is not there any more" in elsewhere.told[0]
    assert not elsewhere.commands
    assert not elsewhere.selected


async def test_a_result_opens_in_the_usual_program_whatever_was_chosen_before(
    desk: FakeDesk, elsewhere: Elsewhere
) -> None:
    await desk.change(open_with=("viewer.desktop",))
    elsewhere.hand_over.open(COFFEE)
    await until(lambda: elsewhere.commands, "the program")
    assert elsewhere.commands == [["gimp", COFFEE]]


async def test_a_chosen_program_is_remembered_and_offered_first(
    desk: FakeDesk, elsewhere: Elsewhere
) -> None:
    elsewhere.hand_over.open_with(VIEWER, COFFEE)
    await until(lambda: desk.settings.open_with, "its memory")
    elsewhere.hand_over.open_with(Program("/opt/shop", "shop"), COFFEE)
    await until(lambda: len(desk.settings.open_with) == 2, "its memory")
    assert elsewhere.commands == [["viewer", COFFEE], ["/opt/shop", COFFEE]]
    offered = [one.name for one in await elsewhere.hand_over.programs(COFFEE)]
    assert offered == ["shop", "Viewer & Co", "GIMP"]


async def test_a_program_that_does_not_start_is_told_and_not_remembered(
    desk: FakeDesk, elsewhere: Elsewhere
) -> None:
    elsewhere.refusal = HandOverFailure(Reason.PROGRAM_FAILED, "GIMP", "127")
    elsewhere.hand_over.open_with(GIMP, COFFEE)
    await until(lambda: elsewhere.told[1], "the refusal")
    assert "127" in elsewhere.told[0]
    assert desk.settings.open_with == ()


async def test_no_program_for_pictures_is_told(
    elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> list[Program]:
        return []

    monkeypatch.setattr(module, "programs_for", none)
    elsewhere.hand_over.open(COFFEE)
    await until(lambda: elsewhere.told[1], "the refusal")
    assert "names no program" in elsewhere.told[0]


async def test_a_result_is_shown_in_its_folder(
    elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere.hand_over.show_in_folder(COFFEE)
    await until(lambda: elsewhere.selected, "the file manager")
    assert elsewhere.selected == [Path(COFFEE)]
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(module.QDesktopServices, "openUrl", take)
    elsewhere.selects = False
    elsewhere.hand_over.show_in_folder(COFFEE)
    await until(lambda: opened, "the folder")
    assert opened == [QUrl.fromLocalFile(str(PHOTOS))]


async def test_what_is_dragged_is_the_file_and_its_bytes(qapp: object) -> None:
    data = DraggedFiles((GIRL,))
    assert data.urls() == [QUrl.fromLocalFile(GIRL)]
    assert data.formats() == ["text/uri-list", "image/jpeg"]
    assert data.data("image/jpeg").data() == Path(GIRL).read_bytes()
    assert bytes(data.data("text/uri-list").data()).decode().strip() == Path(GIRL).as_uri()


async def test_several_files_and_addresses_are_dragged_as_such(qapp: object) -> None:
    both = DraggedFiles((GIRL, "https://example.com/cup.png"))
    assert both.formats() == ["text/uri-list"]
    assert [url.isLocalFile() for url in both.urls()] == [True, False]
    gone = DraggedFiles(("/nowhere/cup.png",))
    assert gone.data("image/png").data() == b""


async def test_the_menu_offers_every_way(bridge: Bridge, elsewhere: Elsewhere) -> None:
    window = QWidget()
    menu = QMenu(window)
    add_entries(menu, elsewhere.hand_over, bridge, COFFEE, window)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Copy", "Copy picture only", "Open", "Open with", "Show in folder"]
    programs = child(menu, OpenWithMenu, "openWithMenu")
    programs.aboutToShow.emit()
    await until(lambda: len(programs.actions()) > 2, "the programs")
    named = [action for action in programs.actions() if not action.isSeparator()]
    assert [one.text() for one in named] == ["GIMP", "Viewer && Co", "Choose a program…"]
    named[1].trigger()
    await until(lambda: elsewhere.commands, "the program")
    assert elsewhere.commands == [["viewer", COFFEE]]

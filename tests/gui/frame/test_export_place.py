"""The export dialog opens for what has a result, and goes when its work is done."""

from PySide6.QtWidgets import QWidget

from productai_desktop.core.jobs import State
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.export.export_dialog import ExportDialog
from productai_desktop.gui.frame.export_place import ExportPlace
from tests.fakes import FakeDesk, a_job
from tests.gui.export.scripted import ScriptedExporting
from tests.gui.waiting import until


def dialogs(window: QWidget) -> list[ExportDialog]:
    return window.findChildren(ExportDialog)


async def test_one_dialog_opens_for_those_that_have_a_result(
    desk: FakeDesk, bridge: Bridge
) -> None:
    window = QWidget()
    window.show()
    place = ExportPlace(desk, bridge, window, lambda _: ScriptedExporting())
    place.open([a_job(1, state=State.FAILED)])
    assert dialogs(window) == []
    done = a_job(2, state=State.DONE, output="/results/2.png")
    place.open([a_job(1, state=State.FAILED), done])
    place.open([done])
    assert [one.isVisible() for one in dialogs(window)] == [True]
    dialogs(window)[0].reject()
    await until(lambda: not dialogs(window), "its end")
    place.open([done])
    assert len(dialogs(window)) == 1
    dialogs(window)[0].reject()
    await until(lambda: not dialogs(window), "its end")

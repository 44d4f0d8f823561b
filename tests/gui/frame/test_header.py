"""The band of practice mode says what leaves this computer."""

from PySide6.QtWidgets import QLabel

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.header import PracticeBand
from tests.fakes import FakeDesk


async def test_it_promises_nothing_that_hosting_does_not_keep(
    desk: FakeDesk, bridge: Bridge
) -> None:
    band = PracticeBand(desk, bridge)
    (text,) = band.findChildren(QLabel)
    assert "nothing leaves this computer" in text.text()
    await desk.change(hosting="bucket")
    assert "nothing leaves" not in text.text()
    await desk.change(practice=False)
    assert not band.isVisible()
    band.deleteLater()

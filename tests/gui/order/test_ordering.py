"""An order goes to the engine once, after the notice where it uploads for the first time."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import OutOfCredits, ProductAIError
from productai_desktop.core.jobs import Job
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.cost_notice import CostNotice
from productai_desktop.gui.order.order_words import Cost
from productai_desktop.gui.order.ordering import Basket, Ordering
from productai_desktop.gui.order.upload_notice import UploadNotice
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

ORDER = Order(
    Operation.EDIT, ("/photos/cup.jpg",), prompt="marble", model="nanobananapro", variants=2
)
BASKET = Basket((ORDER,), Cost(16, variants=2, free=1250))


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    return FakeDesk(tmp_path, Settings())


@pytest.fixture
def below(qapp: object) -> Iterator[QWidget]:
    """A window with a field that the notice lies over."""
    window = QWidget()
    field = QLineEdit()
    field.setObjectName("field")
    QVBoxLayout(window).addWidget(field)
    window.resize(800, 600)
    window.show()
    yield window
    window.close()
    window.deleteLater()


class Till:
    """An Ordering with what it told."""

    def __init__(self, desk: FakeDesk, bridge: Bridge, below: QWidget) -> None:
        self.below = below
        self.notice = UploadNotice(below)
        self.ends: list[ProductAIError | None] = []
        self.jobs: list[tuple[Job, ...]] = []
        self.ordering = Ordering(desk, bridge, self.notice, self.ends.append)
        self.ordering.accepted.connect(self.jobs.append)


@pytest.fixture
def till(desk: FakeDesk, bridge: Bridge, below: QWidget) -> Till:
    return Till(desk, bridge, below)


def orders(desk: FakeDesk) -> list[Order]:
    return [order for call in desk.engine.calls if call[0] == "order_all" for order in call[1]]


async def test_the_first_upload_to_a_service_is_asked_about(desk: FakeDesk, till: Till) -> None:
    till.ordering.take(BASKET)
    assert till.notice.isVisible()
    assert orders(desk) == []
    text = child(till.notice, QLabel, "uploadNoticeText").text()
    assert "api.productai.photo" in text
    assert "anyone" in text
    assert "delete" in text


async def test_understood_it_orders_and_never_asks_again(desk: FakeDesk, till: Till) -> None:
    till.ordering.take(BASKET)
    child(till.notice, QPushButton, "uploadAcceptButton").click()
    await until(lambda: till.jobs, "the jobs")
    assert not till.notice.isVisible()
    assert desk.settings.uploads_accepted == ("https://api.productai.photo",)
    till.ordering.take(BASKET)
    await until(lambda: len(till.jobs) == 2, "the second order")
    assert not till.notice.isVisible()


async def test_cancelled_it_orders_nothing_and_asks_again(desk: FakeDesk, till: Till) -> None:
    till.ordering.take(BASKET)
    child(till.notice, QPushButton, "uploadCancelButton").click()
    assert till.ends == [None]
    assert orders(desk) == []
    assert desk.settings.uploads_accepted == ()
    till.ordering.take(BASKET)
    assert till.notice.isVisible()


async def test_escape_cancels(till: Till) -> None:
    till.ordering.take(BASKET)
    QTest.keyClick(till.notice, Qt.Key.Key_Escape)
    assert not till.notice.isVisible()
    assert till.ends == [None]


async def test_return_answers_with_the_button_that_has_the_keyboard(
    desk: FakeDesk, till: Till
) -> None:
    till.ordering.take(BASKET)
    accept = child(till.notice, QPushButton, "uploadAcceptButton")
    accept.setFocus()
    QTest.keyClick(accept, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert till.notice.isVisible()
    QTest.keyClick(accept, Qt.Key.Key_Return)
    await until(lambda: till.jobs, "the jobs")


async def test_what_lies_below_rests_meanwhile(till: Till, below: QWidget) -> None:
    field = child(below, QLineEdit, "field")
    field.setFocus()
    till.ordering.take(BASKET)
    assert not field.isEnabled()
    assert till.notice.geometry() == below.rect()
    below.resize(1000, 700)
    assert till.notice.geometry() == below.rect()
    child(till.notice, QPushButton, "uploadCancelButton").click()
    assert field.isEnabled()


async def test_another_service_is_another_question(desk: FakeDesk, till: Till) -> None:
    await desk.change(uploads_accepted=("https://api.example.com",))
    till.ordering.take(BASKET)
    assert till.notice.isVisible()


_BUCKET: dict[str, Any] = {
    "hosting": "bucket",
    "bucket_endpoint": "https://s3.example.com",
    "bucket_name": "photos",
    "bucket_access_key": "AKIA",
}


async def test_a_bucket_is_asked_about_once_and_again_when_it_is_seen_for_longer(
    desk: FakeDesk, till: Till
) -> None:
    await desk.change(uploads_accepted=("https://api.productai.photo",), **_BUCKET)
    till.ordering.take(BASKET)
    assert till.notice.isVisible()
    child(till.notice, QPushButton, "uploadAcceptButton").click()
    await until(lambda: till.jobs, "the jobs")
    assert len(desk.settings.uploads_accepted) == 2
    await desk.change(bucket_hours=1)
    till.ordering.take(BASKET)
    await until(lambda: len(till.jobs) == 2, "the second order")
    await desk.change(bucket_hours=48)
    till.ordering.take(BASKET)
    assert till.notice.isVisible()
    child(till.notice, QPushButton, "uploadAcceptButton").click()
    await until(lambda: len(till.jobs) == 3, "the third order")
    assert len(desk.settings.uploads_accepted) == 2, "in place of the narrower answer"
    await desk.change(hosting="upload")
    till.ordering.take(BASKET)
    await until(lambda: len(till.jobs) == 4, "the order by upload")


@pytest.mark.parametrize("way", ["bucket", "folder"])
async def test_a_way_that_is_not_set_up_orders_nothing_and_says_so(
    desk: FakeDesk, till: Till, way: str
) -> None:
    await desk.change(hosting=way)
    till.ordering.take(BASKET)
    (error,) = till.ends
    assert error is not None
    assert (error.code, error.params["reason"]) == ("HOST_SETUP", way)
    assert not till.notice.isVisible()
    assert orders(desk) == []


async def test_in_practice_mode_only_what_leaves_this_computer_is_asked_about(
    desk: FakeDesk, till: Till
) -> None:
    await desk.change(practice=True)
    till.ordering.take(BASKET)
    await until(lambda: till.jobs, "the jobs")
    await desk.change(**_BUCKET)
    till.ordering.take(BASKET)
    assert till.notice.isVisible()


async def test_an_address_is_not_uploaded_so_nothing_is_asked(desk: FakeDesk, till: Till) -> None:
    order = Order(
        Operation.EDIT, ("https://example.com/cup.jpg",), prompt="marble", model="nanobananapro"
    )
    till.ordering.take(Basket((order,), Cost(8)))
    await until(lambda: till.jobs, "the job")
    assert not till.notice.isVisible()


async def test_practice_mode_asks_nothing(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    till.ordering.take(BASKET)
    await until(lambda: till.jobs, "the jobs")
    assert not till.notice.isVisible()


async def test_pressed_twice_it_orders_once(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    till.ordering.take(BASKET)
    till.ordering.take(BASKET)
    await until(lambda: till.ends, "the end")
    assert len(orders(desk)) == 1
    assert [len(jobs) for jobs in till.jobs] == [2]


async def test_a_refused_order_is_told_and_the_next_one_goes(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    desk.engine.next_error = OutOfCredits()
    till.ordering.take(BASKET)
    await until(lambda: till.ends, "the refusal")
    assert isinstance(till.ends[0], OutOfCredits)
    assert till.jobs == []
    till.ordering.take(BASKET)
    await until(lambda: till.jobs, "the next order")


def large(credits_: int = 96) -> Basket:
    cost = Cost(credits_, photos=12, free=1216)
    orders = tuple(replace(ORDER, images=(f"/photos/{n}.jpg",), variants=1) for n in range(12))
    return Basket(orders, cost)


async def test_more_credits_than_the_setting_are_asked_about(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    till.ordering.take(large())
    question = child(till.below, CostNotice, "costNotice")
    assert question.isVisible()
    assert orders(desk) == []
    text = child(question, QLabel, "costNoticeText").text()
    assert text == "12 photos · 96 credits. 1,120 credits are left after that."
    agree = child(question, QPushButton, "costAcceptButton")
    assert agree.text() == "Order · 96 credits"
    await until(agree.hasFocus, "the keyboard on the button")
    QTest.keyClick(agree, Qt.Key.Key_Return)
    await until(lambda: till.jobs, "the jobs")
    assert len(till.jobs[0]) == 12
    assert not question.isVisible()


@pytest.mark.parametrize(("most", "price"), [(0, 1000), (50, 50)])
async def test_what_the_setting_lets_pass_is_not_asked_about(
    most: int, price: int, desk: FakeDesk, till: Till
) -> None:
    await desk.change(practice=True, confirm_above=most)
    till.ordering.take(large(price))
    await until(lambda: till.jobs, "the jobs")
    assert not child(till.below, CostNotice, "costNotice").isVisible()


async def test_a_held_key_does_not_answer_the_question(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    till.ordering.take(large())
    question = child(till.below, CostNotice, "costNotice")
    agree = child(question, QPushButton, "costAcceptButton")
    assert not agree.isEnabled()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert question.isVisible()
    await until(agree.hasFocus, "the keyboard on the button")
    QTest.keyClick(agree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(question, held)
    assert question.isVisible()
    assert orders(desk) == []


async def test_a_large_order_that_is_cancelled_costs_nothing(desk: FakeDesk, till: Till) -> None:
    await desk.change(practice=True)
    till.ordering.take(large())
    question = child(till.below, CostNotice, "costNotice")
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert (till.ends, till.jobs, orders(desk)) == ([None], [], [])


async def test_the_upload_is_asked_about_first_and_the_cost_then(
    desk: FakeDesk, till: Till
) -> None:
    till.ordering.take(large())
    question = child(till.below, CostNotice, "costNotice")
    assert till.notice.isVisible()
    assert not question.isVisible()
    child(till.notice, QPushButton, "uploadAcceptButton").click()
    await until(question.isVisible, "the second question")
    assert not till.notice.isVisible()
    assert desk.settings.uploads_accepted == ("https://api.productai.photo",)
    agree = child(question, QPushButton, "costAcceptButton")
    await until(agree.isEnabled, "the button")
    agree.click()
    await until(lambda: till.jobs, "the jobs")


@pytest.mark.parametrize(("photos", "urgent"), [(0, True), (4, True), (5, False)])
async def test_what_a_person_waits_for_is_urgent_and_a_batch_is_not(
    photos: int, urgent: bool, desk: FakeDesk, till: Till
) -> None:
    await desk.change(practice=True)
    till.ordering.take(Basket((ORDER,), Cost(8, photos=photos), front=True))
    await until(lambda: till.jobs, "the jobs")
    assert desk.engine.calls[-1][2:] == (urgent, True)


async def test_its_question_goes_with_it(till: Till) -> None:
    assert till.below.findChildren(CostNotice)
    till.ordering.deleteLater()
    await until(lambda: not till.below.findChildren(CostNotice), "the end of the question")


@pytest.mark.parametrize("limit", [0, 10])
async def test_a_question_is_withdrawn_when_another_engine_takes_over(
    desk: FakeDesk, till: Till, limit: int
) -> None:
    accepted = ("https://api.productai.photo",) if limit else ()
    await desk.change(confirm_above=limit, uploads_accepted=accepted)
    till.ordering.take(BASKET)
    card = till.below.findChildren(QWidget, "costNotice" if limit else "uploadNotice")[0]
    assert card.isVisible()
    await desk.change(practice=True)
    assert not card.isVisible()
    assert till.ends == [None]
    assert orders(desk) == []


async def test_an_engine_that_takes_over_while_it_is_agreed_gets_no_order(
    desk: FakeDesk, till: Till
) -> None:
    till.ordering.take(BASKET)
    child(till.notice, QPushButton, "uploadAcceptButton").click()
    await desk.change(practice=True)  # before the agreement is written
    await until(lambda: till.ends, "the end")
    assert till.ends == [None]
    assert orders(desk) == []

"""What was changed in a photo stands in the row of its edit, in the window's language."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from productai_desktop.core import changes
from productai_desktop.core.changes import Change, Kind, told
from productai_desktop.core.jobs import State
from productai_desktop.core.marks import METADATA_WRITTEN, REMARKS, Attribution
from productai_desktop.gui.queue.change_words import changes_text, remark_text
from productai_desktop.gui.queue.queue_layout import Fonts, Links, lay_out
from productai_desktop.gui.queue.queue_words import row_text, spoken, tooltip
from tests.fakes import NOON, FakeEngine, a_job

CHANGES = told(
    (
        Change(Kind.UPRIGHT),
        changes.converted("Adobe RGB"),
        changes.depth(16),
        changes.reduced(45_000_000, 16_000_000),
        changes.jpeg(9_600_000, 93),
        Change(Kind.GPS_REMOVED),
    )
)
#: one for every kind
SAMPLES = {
    Kind.CONVERTED: changes.converted("Adobe RGB"),
    Kind.DEPTH: changes.depth(16),
    Kind.FIRST_PAGE: changes.first_page(12),
    Kind.REDUCED: changes.reduced(45_000_000, 9_600_000),
    Kind.JPEG: changes.jpeg(9_600_000, 93),
    Kind.WEBP: changes.webp(90),
}
ROW = QRectF(0, 0, 340, 66)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def hebrew(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("he"))
    yield
    QLocale.setDefault(before)


def test_in_english_it_reads_as_in_the_terminal() -> None:
    text = "upright, Adobe RGB → sRGB, 16 → 8 bit, 45 → 16 MP, 9.6 MB JPEG q93, GPS removed"
    assert changes_text(CHANGES) == text


@pytest.mark.parametrize("kind", Kind)
def test_every_change_has_words(kind: Kind) -> None:
    change = SAMPLES.get(kind) or Change(kind)
    said = changes_text((str(change),))
    assert said == str(change)
    assert "{" not in said


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert "9,6 MB JPEG q93" in changes_text(CHANGES)
    assert "45 → 9,6" in changes_text((str(SAMPLES[Kind.REDUCED]),))


@pytest.mark.usefixtures("hebrew")
def test_arrows_point_from_the_left_in_a_window_that_is_read_from_the_right() -> None:
    assert "\u2066Adobe RGB → sRGB\u2069" in changes_text(CHANGES)
    assert "\u206645 → 16 MP\u2069" in changes_text(CHANGES)


def test_what_an_older_version_wrote_is_shown_as_it_stands() -> None:
    assert "made \u202esmaller" not in changes_text(("made \u202esmaller",))
    assert "made smaller" in changes_text(("made smaller",))


@pytest.mark.parametrize("state", [State.HOSTING, State.DONE])
def test_a_row_shows_its_changes_on_a_third_line(qapp: QApplication, state: State) -> None:
    job = a_job(1, state=state, changes=CHANGES, ended_at=NOON + timedelta(seconds=20))
    text = row_text(job, FakeEngine())
    laid = lay_out(text, ROW, Fonts.of(QFont()), Qt.LayoutDirection.LeftToRight, links=Links.NONE)
    assert text.changes == changes_text(CHANGES)
    assert laid.changes.top() >= laid.second.bottom()
    assert laid.changes.bottom() <= ROW.bottom()
    assert laid.changes.width() > 200
    assert text.changes in spoken(text, job)
    mirrored = lay_out(
        text, ROW, Fonts.of(QFont()), Qt.LayoutDirection.RightToLeft, links=Links.NONE
    )
    assert mirrored.changes.right() == pytest.approx(ROW.right() - laid.changes.left())


def test_links_take_the_place_of_the_changes(qapp: QApplication) -> None:
    job = a_job(1, state=State.DONE, changes=CHANGES, output="/results/cup.png", ended_at=NOON)
    text = row_text(job, FakeEngine())
    laid = lay_out(text, ROW, Fonts.of(QFont()), Qt.LayoutDirection.LeftToRight, links=Links.BELOW)
    assert laid.links
    assert laid.changes.isEmpty()


def test_a_row_without_changes_has_two_lines(qapp: QApplication) -> None:
    text = row_text(a_job(1, state=State.DONE, ended_at=NOON), FakeEngine())
    laid = lay_out(text, ROW, Fonts.of(QFont()), Qt.LayoutDirection.LeftToRight, links=Links.NONE)
    assert laid.changes.isEmpty()


def test_the_tool_tip_has_all_changes_and_what_was_done_with_the_result() -> None:
    told_tip = tooltip(a_job(1, state=State.DONE, changes=CHANGES, remarks=REMARKS))
    assert changes_text(CHANGES) in told_tip
    for remark in REMARKS:
        assert remark_text(remark) in told_tip.splitlines()


@pytest.mark.parametrize(
    ("attribution", "says_whose"),
    [
        (None, False),
        (Attribution(title="Cup", keywords=("cup",)), False),
        (Attribution(creators=("Ana",)), True),
        (Attribution(copyright="Owesa"), True),
    ],
)
def test_only_of_a_photo_that_names_somebody_is_said_that_its_result_does(
    attribution: Attribution | None, says_whose: bool
) -> None:
    job = a_job(1, state=State.DONE, remarks=(METADATA_WRITTEN,), attribution=attribution)
    told_tip = tooltip(job)
    assert "says that AI edited it" in told_tip
    assert ("whose it is" in told_tip) is says_whose


def test_every_remark_has_a_sentence_of_its_own() -> None:
    said = {remark_text(remark) for remark in REMARKS}
    assert len(said) == len(REMARKS)
    assert all(sentence.endswith(".") for sentence in said)
    assert "later word" in remark_text("later word")

"""Short words about an edit: times, and when all is done."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from productai_desktop.gui.queue.job_words import end_text, left_text

AFTERNOON = datetime(2026, 11, 2, 15, 48, tzinfo=UTC)


@pytest.fixture(autouse=True)
def german_clock() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


def test_a_near_end_is_a_duration() -> None:
    assert end_text(170, AFTERNOON) == "done in about 3 min"


def test_a_far_end_is_a_time_of_day() -> None:
    assert end_text(50 * 60, AFTERNOON) == "done at about 16:40"


def test_an_end_tomorrow_evening_is_a_duration_again() -> None:
    assert end_text(26 * 3600, AFTERNOON) == "done in about 26 h"


def test_a_time_after_midnight_is_told() -> None:
    assert end_text(9 * 3600, AFTERNOON) == "done at about 00:50"


def test_what_is_overdue_comes_any_moment() -> None:
    assert left_text(0.2) == "any moment"

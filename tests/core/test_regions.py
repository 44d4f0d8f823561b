"""Marks and findings survive being kept, and what is not understood is no finding."""

from datetime import UTC, datetime

import pytest

from productai_desktop.core.regions import (
    MOST_REGIONS,
    Finding,
    Inspection,
    Place,
    Region,
    RegionResult,
    read_marks,
    stored_marks,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOGO = Region("Logo", 0.25, 0.5, 0.125, 0.0625)


def _found(*findings: Finding) -> Inspection:
    place = Place(0.3, 0.5, 0.125, 0.0625)
    return Inspection(tuple(RegionResult(LOGO, one, place, 0.97, 1.5) for one in findings), NOON)


def test_an_inspection_is_read_as_it_was_stored() -> None:
    lost = RegionResult(Region("Zürich ♥", 0.1, 0.1, 0.2, 0.2), Finding.UNKNOWN)
    made = Inspection((*_found(Finding.MOVED).results, lost), NOON)
    made = made.judged(Finding.SAME, "anna", NOON)
    assert Inspection.read(made.stored()) == made


def test_marks_are_read_as_they_were_stored() -> None:
    marks = (LOGO, Region("", 0.5, 0.25, 0.5, 0.75))
    assert read_marks(stored_marks(marks)) == marks


def test_no_marks_are_stored_as_nothing() -> None:
    assert stored_marks(()) == ""
    assert read_marks("") == read_marks(None) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        '{"format": 2, "results": [], "regions": []}',
        '{"format": 1}',
        '{"format": 1, "results": 3, "regions": 3}',
        '{"format": 1, "regions": [{"name": "a", "place": [1, 2]}]}',
        '{"format": 1, "regions": [{"name": "a", "place": [0, 0, 1e9, 1]}]}',
    ],
)
def test_what_is_not_understood_is_nothing(text: str) -> None:
    assert Inspection.read(text) is None
    assert read_marks(text) == ()


def test_kept_marks_lie_in_the_photo_and_are_not_endless() -> None:
    many = [Region("a", 0.9, 0.9, 0.4, 0.4)] * (MOST_REGIONS + 5)
    marks = read_marks(stored_marks(many))
    assert len(marks) == MOST_REGIONS
    assert all(one.x + one.width <= 1 and one.y + one.height <= 1 for one in marks)


@pytest.mark.parametrize(
    ("findings", "word"),
    [
        ((Finding.SAME, Finding.SAME), Finding.SAME),
        ((Finding.SAME, Finding.MOVED), Finding.MOVED),
        ((Finding.MOVED, Finding.UNKNOWN, Finding.SAME), Finding.UNKNOWN),
        ((Finding.UNKNOWN, Finding.ALTERED, Finding.SAME), Finding.ALTERED),
        ((), Finding.UNKNOWN),
    ],
)
def test_the_gravest_finding_speaks_for_all(findings: tuple[Finding, ...], word: Finding) -> None:
    assert _found(*findings).finding is word


def test_a_persons_word_comes_before_the_programs_and_can_be_taken_back() -> None:
    judged = _found(Finding.ALTERED).judged(Finding.SAME, "anna", NOON)
    assert (judged.conclusion, judged.judged_by, judged.judged_at) == (Finding.SAME, "anna", NOON)
    back = judged.judged(None, "bert", NOON)
    assert (back.conclusion, back.judged_by, back.judged_at) == (Finding.ALTERED, "", None)


def test_a_place_of_a_number_that_is_no_number_here_is_not_understood() -> None:
    far = "1" + "0" * 400
    assert (
        read_marks(f'{{"format": 1, "regions": [{{"name": "", "place": [{far}, 0, 1, 1]}}]}}') == ()
    )

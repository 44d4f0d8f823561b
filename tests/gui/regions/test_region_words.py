"""The person's word stands before the program's, in few words."""

from datetime import UTC, datetime

from productai_desktop.core.regions import Finding, Inspection, Place, Region, RegionResult
from productai_desktop.gui.regions.region_words import (
    badge_text,
    figures_text,
    judged_text,
    region_name,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOGO = Region("", 0.25, 0.5, 0.25, 0.125)


def _inspection(finding: Finding) -> Inspection:
    return Inspection((RegionResult(LOGO, finding, Place(0, 0, 1, 1), 0.999, 0.04),), NOON)


def test_a_badge_says_the_persons_word_else_the_programs() -> None:
    assert badge_text(None) == ""
    assert badge_text(Inspection((), NOON)) == ""
    assert badge_text(_inspection(Finding.ALTERED)) == "Logo altered"
    judged = _inspection(Finding.ALTERED).judged(Finding.SAME, "anna", NOON)
    assert badge_text(judged) == "Logo same"


def test_nothing_is_rounded_up_to_a_perfect_likeness() -> None:
    assert figures_text(_inspection(Finding.SAME).results[0]) == "99 % alike · ΔE00 0.0"


def test_what_was_not_found_has_no_figures() -> None:
    assert figures_text(RegionResult(LOGO, Finding.UNKNOWN)) == ""


def test_a_region_without_a_name_has_a_number() -> None:
    assert region_name(LOGO, 3) == "Region 3"


def test_nobody_judged_where_no_verdict_stands() -> None:
    assert judged_text(_inspection(Finding.SAME)) == ""
    assert "Judged on" in judged_text(_inspection(Finding.SAME).judged(Finding.SAME, "", NOON))

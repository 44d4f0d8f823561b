"""Rules and findings are said in words, whatever the preset."""

from dataclasses import replace

import pytest

from productai_desktop.core.export_report import Check, Level
from productai_desktop.core.marketplaces import RuleKind, built_in
from productai_desktop.gui.export.rule_words import (
    TITLES_TOLD,
    advice_text,
    found_text,
    preset_title,
    rule_title,
    shown_rules,
    summary_text,
)


def test_every_rule_of_every_preset_is_said_with_its_source() -> None:
    presets = built_in().values()
    said = [rule for preset in presets for rule in shown_rules(preset)]
    assert len(said) > 10
    assert all(rule.text for rule in said)
    assert all(rule.source.startswith("https://") and rule.read for rule in said if rule.source)
    assert all(summary_text(preset) for preset in presets)


def test_every_preset_has_a_title_in_the_window_s_language_or_is_called_by_its_own_name() -> None:
    names = {"Google Merchant Center", "eBay", "Walmart", "Shopify", "Etsy"}
    titles = {preset.title for preset in built_in().values()}
    assert titles == names | set(TITLES_TOLD)
    own = replace(built_in()["print"], own=True)
    assert preset_title(own) == "Print"


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (
            Check(RuleKind.LONGEST_SIDE, Level.FAIL, 900, 1600, "least"),
            "900 pixels · wanted at least 1,600 pixels",
        ),
        (
            Check(RuleKind.MEGABYTES, Level.FAIL, 17_240_000, 16_000_000, "most"),
            "17.2 MB · wanted at most 16 MB",
        ),
        (
            Check(RuleKind.PRODUCT_SHARE, Level.PASS, 0.93, 0.85, "least"),
            "93 % product · wanted at least 85 % product",
        ),
        (Check(RuleKind.FORMAT, Level.FAIL, "webp", "jpeg", "is"), "WEBP · wanted JPEG"),
        (
            Check(RuleKind.AI_MARK, Level.WARN, "", "trainedAlgorithmicMedia", "is"),
            "none · wanted trainedAlgorithmicMedia",
        ),
        (Check(RuleKind.NOT_UPSCALED, Level.FAIL, "", "", "is"), "More pixels than were made"),
        (Check(RuleKind.MEGAPIXELS, Level.PASS, 4.19, 64.0, "most"),
         "4.2 megapixels · wanted at most 64 megapixels"),
    ],
)  # fmt: skip
def test_what_was_measured_stands_beside_what_is_wanted(check: Check, said: str) -> None:
    assert found_text(check) == said


@pytest.mark.parametrize("kind", list(RuleKind))
def test_every_rule_has_a_title(kind: RuleKind) -> None:
    assert rule_title(kind)


def test_advice_is_given_only_where_something_is_to_be_mended() -> None:
    small = Check(RuleKind.SHORTEST_SIDE, Level.FAIL, 400, 500, "least")
    large = Check(RuleKind.LONGEST_SIDE, Level.FAIL, 12_000, 10_000, "most")
    fine = Check(RuleKind.SHORTEST_SIDE, Level.PASS, 600, 500, "least")
    assert "Upscale" in advice_text(small)
    assert advice_text(large) == "Choose smaller sides."
    assert advice_text(fine) == ""
    guess = Check(RuleKind.PRODUCT_SHARE, Level.WARN, 0.97, 0.85, "least", (("clear", 0.0),))
    assert "guess" in advice_text(guess)

"""Presets: those of the program have sources, those of a user are read with kind words."""

from dataclasses import replace
from datetime import date

import pytest

from productai_desktop.core.marketplaces import (
    Preset,
    PresetMistake,
    Rule,
    RuleKind,
    built_in,
    checked,
    combined,
    read_presets,
    written,
)


def test_each_rule_names_where_it_is_written_and_when_that_was_read():
    rules = [rule for preset in built_in().values() for rule in preset.rules]
    assert len(rules) > 30
    assert all(rule.source.startswith("https://") and rule.read for rule in rules)


def rule(preset: str, kind: RuleKind, day: date = date(2026, 11, 22)) -> list[Rule]:
    return [one for one in built_in()[preset].rules if one.kind is kind and one.holds_on(day)]


def test_the_numbers_of_the_marketplaces():
    assert {one.least for one in rule("amazon", RuleKind.LONGEST_SIDE)} == {1000, 1600, None}
    assert [one.least for one in rule("amazon", RuleKind.PRODUCT_SHARE)] == [0.85]
    assert [one.most for one in rule("google", RuleKind.MEGAPIXELS)] == [64]
    assert [one.most for one in rule("google", RuleKind.MEGABYTES)] == [16]
    assert [one.most for one in rule("ebay", RuleKind.MEGABYTES)] == [12]
    assert [one.most for one in rule("walmart", RuleKind.MEGABYTES)] == [5]
    assert [one.below for one in rule("shopify", RuleKind.MEGABYTES)] == [20]
    assert [one.least for one in rule("etsy", RuleKind.SHORTEST_SIDE)] == [2000]


@pytest.mark.parametrize(("day", "least"), [(date(2027, 1, 30), 100), (date(2027, 1, 31), 500)])
def test_google_asks_for_more_from_its_day_on(day: date, least: int):
    strict = [one for one in rule("google", RuleKind.SHORTEST_SIDE, day) if not one.advised]
    assert [one.least for one in strict] == [least]


def test_what_is_written_is_read_again():
    every = built_in()
    assert read_presets(written(list(every.values()))) == every
    odd = Preset("shop", 'A "shop" \\ Zoë', rules=(Rule(RuleKind.MEGABYTES, most=2.5),), own=True)
    assert checked(odd) == odd


def test_the_users_own_take_the_place_of_the_programs():
    own = replace(built_in()["ebay"], title="Ours", own=True)
    every = combined({"ebay": own})
    assert every["ebay"].title == "Ours"
    assert "amazon" in every


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[", "no TOML"),
        ("shop = 1", "a preset is a table"),
        ("[shop]\nwidht = 1", "no setting called “widht”"),
        ("[shop]\nwidth = -1", "“width” must be a number"),
        ('[shop]\nformat = "tiff"', "“format” must be one of"),
        ('[shop]\ncolour = "white"', "“colour” must be such as"),
        ('[shop]\nshape = "pad"', "“pad” needs “width” and “height”"),
        ('[shop]\n[[shop.rules]]\nkind = "smell"', "“kind” must be one of"),
        ('[shop]\n[[shop.rules]]\nkind = "megabytes"', "needs “least”, “most” or “below”"),
        ('[shop]\n[[shop.rules]]\nkind = "format"', "needs “values”"),
        ('["a b"]', "letters a to z"),
    ],
)
def test_mistakes_are_told(text: str, problem: str):
    with pytest.raises(PresetMistake, match=problem):
        read_presets(text)

"""Hints name what a prompt lacks, in English and in German, and add it as people would."""

import pytest

from productai_desktop.core.prompt_hints import builtin_hints, extended

HINTS = builtin_hints()


def missing(prompt: str) -> list[str]:
    return [hint.id for hint in HINTS.missing(prompt)]


@pytest.mark.parametrize("prompt", ["", "cup", "white cup"])
def test_a_prompt_that_is_being_begun_lacks_nothing(prompt: str) -> None:
    assert missing(prompt) == []


@pytest.mark.parametrize(
    ("prompt", "lacks"),
    [
        ("make the cup red", ["surface", "light", "preserve"]),
        ("the cup on a marble table", ["light", "preserve"]),
        ("the cup in soft daylight", ["surface", "preserve"]),
        ("keep the cup as it is", ["surface", "light"]),
        ("cup on WHITE BACKGROUND, Softbox, unchanged", []),
        ("stelle die Tasse auf einen Holztisch", ["light", "preserve"]),
        ("die Tasse im Morgenlicht zeigen", ["surface", "preserve"]),
        ("Esstisch mit Abendsonne, Produkt unverändert", []),
        ("on a light grey wall", ["light", "preserve"]),
        ("hellgrauer Hintergrund, Form genau erhalten", ["light"]),
        ("a delightful stable cup", ["surface", "light", "preserve"]),
    ],
)
def test_what_is_missing_is_told_in_order(prompt: str, lacks: list[str]) -> None:
    assert missing(prompt) == lacks


@pytest.mark.parametrize("language", ["en", "de"])
def test_once_added_a_phrase_is_missed_no_more(language: str) -> None:
    for hint in HINTS.hints:
        prompt = extended("make the cup red", hint.phrase(language))
        lacked, left = set(missing("make the cup red")), set(missing(prompt))
        assert lacked - left == {hint.id}


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("put the cup on a table", "en"),
        ("stelle die Tasse auf den Tisch", "de"),
        ("cup die-cast red", "en"),
        ("rote tasse marmor", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_told_by_small_words(prompt: str, code: str) -> None:
    assert HINTS.language(prompt) == code


def test_a_language_without_a_phrase_gets_the_english_one() -> None:
    light = next(hint for hint in HINTS.hints if hint.id == "light")
    assert light.phrase("he") == light.phrase("en") == "soft daylight from the left"


@pytest.mark.parametrize(
    ("prompt", "phrase", "whole"),
    [
        ("the cup", "soft light", "the cup, soft light"),
        ("the cup, ", "soft light", "the cup, soft light"),
        ("The cup.", "soft light", "The cup. Soft light."),
        ("The cup", "Keep it.", "The cup. Keep it."),
        ("The cup!", "Keep it.", "The cup! Keep it."),
        ("", "soft light", "soft light"),
    ],
)
def test_a_phrase_is_added_as_people_would(prompt: str, phrase: str, whole: str) -> None:
    assert extended(prompt, phrase) == whole

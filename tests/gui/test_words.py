"""Every error the program knows has words that people understand."""

import inspect
import re

import pytest
from PySide6.QtWidgets import QApplication

from productai_desktop.core import errors
from productai_desktop.core.errors import InputError, InvalidRequest, ProductAIError
from productai_desktop.core.jobs import Fault, State
from productai_desktop.gui import language, words
from tests.fakes import a_job


def known_codes() -> list[str]:
    """Every code that stands in a docstring or is some class's default."""
    codes: set[str] = set()
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if issubclass(kind, ProductAIError) and kind.default_code != "UNKNOWN":
            codes.add(kind.default_code)
            _, _, listed = (kind.__doc__ or "").partition("Codes:")
            codes |= set(re.findall(r"\b[A-Z]{2,}(?:_[A-Z]+)+\b", listed))
    return sorted(codes)


def test_the_codes_are_found_where_they_are_told() -> None:
    assert {"INPUT_VANISHED", "OUT_OF_TOKENS", "DISK_FULL", "JOB_LOST", "DEFECT"} <= set(
        known_codes()
    )
    assert len(known_codes()) > 50


@pytest.mark.parametrize("code", [*known_codes(), "UNCERTAIN_CHECK"])
def test_every_code_has_words(code: str) -> None:
    said = words.sentence(Fault(code, {"name": "cup.jpg", "reason": "broken"}))
    assert code not in said
    assert said.endswith((".", "?"))
    assert words.title(Fault(code)) != ""
    assert "token" not in said.lower()
    assert not re.search(r"\b(job|task|sandbox|submit)\b", said)


def test_an_unknown_code_is_said_with_its_name() -> None:
    assert "BRAND_NEW" in words.sentence(Fault("BRAND_NEW"))


def test_facts_fill_the_words() -> None:
    error = InputError("INPUT_TOO_LARGE", name="cup.png", megabytes=41.0)
    assert words.title(error) == "“cup.png” stays too large to send (41 MB)"


def test_facts_from_outside_stay_on_one_line_and_are_never_formats() -> None:
    error = InvalidRequest(message="bad\n\n{code} " + "x" * 900)
    said = words.sentence(error)
    assert "\n" not in said
    assert "{code}" in said
    assert len(said) < 400


def test_reasons_given_as_a_word_become_a_clause() -> None:
    error = InputError("INPUT_ADDRESS", name="http://10.0.0.1/a.png", reason="private")
    assert "private network" in words.title(error)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("from 0 to 1000000", "It must be from 0 to 1,000,000."),
        ("at most 200 characters", "It must be at most 200 characters."),
        ("each name once", "It must be a name that is not taken."),
        ("something new", "It must be something new."),
    ],
)
def test_reasons_with_numbers_are_said_with_numbers(given: str, said: str) -> None:
    assert words.sentence(Fault("OPTION_INVALID", {"reason": given})).endswith(said)


def test_counts_are_grouped_and_names_that_are_numbers_are_not() -> None:
    assert "1,250 credits" in words.title(Fault("LIMIT_DAY", {"limit": 1250}))
    taken = Fault("REMOTE_ID_TAKEN", {"remote_id": 12345, "other": 4711})
    assert "number 12345 belongs" in words.title(taken)


def test_facts_are_written_as_the_language_does_and_kept_apart_from_hebrew(
    qapp: QApplication,
) -> None:
    error = InputError("INPUT_TOO_LARGE", name="(1) cup.png", megabytes=41.5)
    language.apply(qapp, "de")
    assert words.title(error) == "„(1) cup.png“ bleibt zu groß zum Senden (41,5 MB)"
    language.apply(qapp, "he")
    hebrew = words.title(error)
    language.apply(qapp, "en")
    assert "״\u2068(1) cup.png\u2069״" in hebrew


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_word(state: State) -> None:
    word = words.state_word(a_job(state=state))
    assert word
    assert state.name not in word


def test_states_are_said_as_the_house_says_them() -> None:
    assert words.state_word(a_job(state=State.HOSTING)) == "Uploading"
    assert words.state_word(a_job(state=State.RUNNING)) == "At the service"
    uncertain = a_job(state=State.UNCERTAIN, credits_expected=8)
    assert words.state_word(uncertain) == "No answer. May have cost 8 credits"
    failed = a_job(state=State.FAILED, fault=Fault("SERVICE_ERROR"))
    assert words.state_word(failed) == "The service failed"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 credits"), (1, "1 credit"), (1250, "1,250 credits")]
)
def test_credits_are_counted(count: int, said: str) -> None:
    assert words.credits_text(count) == said


def test_details_hold_code_and_facts() -> None:
    text = words.details(Fault("DEFECT", {"where": "engine:12", "reason": "KeyError"}))
    assert text.splitlines()[1:] == ["where: engine:12", "reason: KeyError"]
    assert "DEFECT" in text

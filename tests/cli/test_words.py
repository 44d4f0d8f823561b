"""Every error has its sentences, and nobody's text can disturb a terminal."""

import inspect
import re

import pytest

from productai_desktop.cli.sentences import SENTENCES
from productai_desktop.cli.words import job_message, message, remark_text, sentence, shown
from productai_desktop.core import errors
from productai_desktop.core.errors import KeyMissing, ServerFailure
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.marks import REMARKS
from tests.cli.fakes import make_job

CODE = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")


def declared_codes() -> set[str]:
    """The codes that core/errors.py names, in docstrings and as defaults."""
    codes: set[str] = set()
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if issubclass(kind, errors.ProductAIError):
            codes |= set(CODE.findall(kind.__doc__ or "")) | {kind.default_code}
    return codes


def test_the_search_for_codes_finds_them():
    assert len(declared_codes()) > 45
    assert {"INPUT_VANISHED", "OUT_OF_TOKENS", "BOOKS_NEWER", "DEFECT"} <= declared_codes()


@pytest.mark.parametrize("code", sorted(declared_codes() | {"UNCERTAIN_CHECK", "UNCERTAIN"}))
def test_every_code_has_a_sentence(code: str):
    what, _advice = SENTENCES[code]
    assert what.endswith(".")


@pytest.mark.parametrize("code", sorted(declared_codes() - {"UNKNOWN"}))
def test_every_message_says_what_to_do_next(code: str):
    assert SENTENCES[code][1].endswith(".")


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_message_without_its_parameters_is_still_a_sentence(code: str):
    said = message(code, {})
    assert "{" not in said
    assert said.endswith(".")


def test_every_remark_has_a_sentence():
    said = {remark_text(remark) for remark in REMARKS}
    assert len(said) == len(REMARKS)
    assert all(text.endswith(".") for text in said)
    assert remark_text("a later\nword") == "a later\\nword"


def test_parameters_are_said():
    said = message("PROMPT_TOO_LONG", {"length": 20_000, "limit": 10_000})
    assert said == "The prompt has 20000 characters; the limit is 10000. Shorten it."


def test_the_services_own_words_are_quoted_and_escaped():
    said = sentence(ServerFailure(status=502, message="bad\ngateway"))
    assert said == ("The service failed (status 502). It says: “bad\\ngateway”. Try again later.")


def test_the_charge_stands_between_what_happened_and_what_to_do():
    said = sentence(KeyMissing(service="x"), "Nothing was charged.")
    assert said.startswith("There is no key for this service. Nothing was charged. Store it")


def test_a_failed_job_says_what_it_cost():
    job = make_job(3, State.FAILED, credits=8, fault=Fault("SERVICE_ERROR", {"status": "ERROR"}))
    assert "8 credits charged." in job_message(job, job.fault)
    free = make_job(3, State.FAILED, fault=Fault("INVALID_IMAGE_URL"))
    assert "Nothing was charged." in job_message(free, free.fault)


@pytest.mark.parametrize("fault", [None, Fault("NO_ANSWER", {"host": "api.productai.photo"})])
def test_an_uncertain_job_says_its_risk_and_its_three_ways(fault: Fault | None):
    said = job_message(make_job(7, State.UNCERTAIN, fault=fault), fault)
    assert "may have cost 8 credits" in said
    for way in ("adopt 7 REMOTE_ID", "send-again 7` (may charge twice)", "dismiss 7"):
        assert way in said
    assert "Try again later" not in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb", r"a\nb"),
        ("red\x1b[31m", r"red\x1b[31m"),
        ("\u202egpj.exe", r"\u202egpj.exe"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("undecodable\udcff", r"undecodable\udcff"),
        ("قهوة.png", "قهوة.png"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("珈琲 café", "珈琲 café"),
    ],
)
def test_invisible_and_steering_characters_are_shown_escaped(text: str, expected: str):
    assert shown(text) == expected


def test_endless_text_is_cut():
    assert shown("x" * 1000) == "x" * 299 + "…"


def test_braces_in_a_users_text_are_no_fields():
    said = message("INPUT_VANISHED", {"name": "{reason}.png"})
    assert said == "There is no photo at {reason}.png. Check the path."

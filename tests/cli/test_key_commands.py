"""The key: read unseen, checked, kept in the keyring, and never printed."""

import io
from collections.abc import Callable

import pytest

from productai_desktop.core.errors import KeyRefused, MalformedAnswer, NeverSent
from productai_desktop.core.ports import Balance
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeEngine

Productai = Callable[..., Said]
KEY = "pk-very-secret-0123456789"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def pipe(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    return pipe


def test_a_piped_key_is_checked_and_stored(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(f"{KEY}\n")
    said = productai("key", "set")
    assert said.status == 0
    assert desk.stored == KEY
    assert "1250 credits left, plan standard" in said.err
    assert KEY not in said.out + said.err


def test_a_refused_key_is_not_stored(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(KEY)
    desk.checked = KeyRefused()
    said = productai("key", "set")
    assert said.status == 3
    assert desk.stored is None


def test_a_key_that_the_service_calls_invalid_is_not_stored(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(KEY)
    desk.checked = Balance(0, "", valid=False)
    assert productai("key", "set").status == 3
    assert desk.stored is None


def test_without_the_service_a_key_is_stored_unchecked_and_that_is_said(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(KEY)
    desk.checked = NeverSent(host="h")
    said = productai("key", "set")
    assert (said.status, desk.stored) == (0, KEY)
    assert "could not be checked" in said.err


def test_without_a_keyring_it_says_so_and_names_the_variable(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(KEY)
    desk.keeps_in = "session"
    said = productai("key", "set")
    assert said.status == 3
    assert "no keyring" in said.err
    assert "PRODUCTAI_API_KEY" in said.err


@pytest.mark.parametrize("text", ["", "\n", "two words\n", "ключ\n", "x" * 501])
def test_what_can_be_no_key_is_refused(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None], text: str
):
    typed(text)
    said = productai("key", "set")
    assert said.status == 2
    assert "The key cannot be used" in said.err
    assert not desk.opened


def test_practice_mode_needs_no_key(
    productai: Productai, desk: FakeDesk, typed: Callable[[str], None]
):
    typed(KEY)
    desk.key_source = "practice"
    assert productai("key", "set", "--sandbox").status == 2
    assert desk.stored is None


def test_the_environments_key_is_named_where_it_wins(
    productai: Productai, typed: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PRODUCTAI_API_KEY", "pk-other")
    typed(KEY)
    assert "PRODUCTAI_API_KEY is set, too" in productai("key", "set").err


def test_check_says_whose_key_and_how_many_credits(productai: Productai, engine: FakeEngine):
    engine.balances = [Balance(1, "basic")]
    said = productai("key", "check")
    assert said.status == 0
    assert said.out == (
        "https://api.productai.photo takes the key in the keyring. 1 credit left, plan basic.\n"
    )


def test_check_without_a_key(productai: Productai, desk: FakeDesk):
    desk.key_source = "none"
    assert productai("key", "check").status == 3


def test_check_with_a_refused_key(productai: Productai, engine: FakeEngine):
    engine.balances = [KeyRefused()]
    assert productai("key", "check").status == 3


def test_check_asks_again_while_the_service_is_away(
    productai: Productai, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PRODUCTAI_TIME_SCALE", "50")
    engine.balances = [NeverSent(host="h"), MalformedAnswer(), Balance(8, "basic")]
    assert productai("key", "check").status == 0


def test_check_gives_up_with_5(
    productai: Productai, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PRODUCTAI_TIME_SCALE", "200")
    engine.balances = [NeverSent(host="api.productai.photo")]
    said = productai("key", "check")
    assert said.status == 5
    assert "api.productai.photo cannot be reached" in said.err


def test_clear_removes_it(productai: Productai, desk: FakeDesk):
    desk.stored = KEY
    assert productai("key", "clear").status == 0
    assert desk.stored is None

"""`productai key`: storing, checking and removing the key of a service."""

import argparse
import asyncio
import sys
import time
from getpass import getpass

from productai_desktop.cli.following import PATIENCE_SECONDS
from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.session import Session, desk_of
from productai_desktop.cli.wiring import Engine
from productai_desktop.cli.words import credits_text, sentence, shown
from productai_desktop.core.errors import (
    KeyMissing,
    KeyRefused,
    NetworkFailure,
    NoAnswer,
    RateLimited,
    RequestError,
    SecretsUnavailable,
    ServiceFailure,
)
from productai_desktop.core.options import check_key_text
from productai_desktop.core.ports import Balance

#: seconds between two questions to a service that is out of reach
_PAUSE_SECONDS = 2.0
_LONGEST_INPUT = 1000

_SOURCES = {
    "environment": "the key in PRODUCTAI_API_KEY",
    "keyring": "the key in the keyring",
    "session": "the key of this session",
    "practice": "the key of practice mode",
}


def read_key() -> str:
    """A key typed on the terminal, unseen, or the first line of standard input.

    Raises RequestError where this can be no key, KeyMissing where there is none.
    """
    typed = getpass("Key: ") if sys.stdin.isatty() else sys.stdin.readline(_LONGEST_INPUT)
    key = typed.strip().removeprefix("\ufeff")
    if not key:
        raise RequestError("OPTION_INVALID", option="The key", reason="it is empty")
    check_key_text(key, "The key")
    return key


async def set_key(session: Session, key: str) -> Exit:
    """Stores the key unless the service refuses it; without the service it is stored unchecked."""
    async with desk_of(session, unsaid=(SecretsUnavailable,)) as desk:
        if desk.key_source == "practice":
            raise RequestError(
                "OPTION_INVALID", option="key set", reason="practice mode needs no key"
            )
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                balance = await desk.check_key(key)
        except TimeoutError:
            said = "It could not be checked: the service did not answer."
        except (NetworkFailure, ServiceFailure, RateLimited) as error:
            said = f"It could not be checked. {sentence(error)}"
        else:
            if not balance.valid:
                raise KeyRefused
            said = f"The service takes it. {_credits(balance)}"
        if await desk.store_key(key) != "keyring":
            raise SecretsUnavailable
        session.out.result("The key is stored in the keyring.")
        session.out.message(said)
        if session.options.key is not None:
            session.out.message("PRODUCTAI_API_KEY is set, too, and is used instead of it.")
        return Exit.DONE


async def check_key(session: Session, _arguments: argparse.Namespace) -> Exit:
    """Asks the service; gives up after a while without it."""
    async with desk_of(session) as desk:
        if desk.key_source == "none":
            raise KeyMissing(service=desk.engine.service)
        balance = await _asked(desk.engine, session.options.time_scale)
        if not balance.valid:
            raise KeyRefused
        source = _SOURCES.get(desk.key_source, "the key")
        session.out.result(f"{shown(desk.engine.service)} takes {source}. {_credits(balance)}")
        return Exit.DONE


async def clear_key(session: Session, _arguments: argparse.Namespace) -> Exit:
    """Removes the key from the keyring."""
    async with desk_of(session, unsaid=(SecretsUnavailable,)) as desk:
        await desk.clear_key()
        session.out.result("The key is removed from the keyring.")
        if session.options.key is not None:
            session.out.message("PRODUCTAI_API_KEY is still set.")
        return Exit.DONE


async def _asked(engine: Engine, scale: float) -> Balance:
    deadline = time.monotonic() + PATIENCE_SECONDS / scale
    problem: NetworkFailure | ServiceFailure | RateLimited | None = None
    while True:
        left = deadline - time.monotonic()
        if left <= 0:
            raise problem or NoAnswer(host=engine.service)
        try:
            async with asyncio.timeout(max(left, 1.0)):
                return await engine.refresh_balance(urgent=True)
        except TimeoutError:
            raise problem or NoAnswer(host=engine.service) from None
        except (NetworkFailure, ServiceFailure, RateLimited) as error:
            problem = error
        await asyncio.sleep(_PAUSE_SECONDS / scale)


def _credits(balance: Balance) -> str:
    plan = f", plan {shown(balance.plan, 40)}" if balance.plan else ""
    return f"{credits_text(balance.credits)} left{plan}."

"""What the terminal says of every error, in English.

A message says what happened, whether credits were spent, and what to do next. Of the three, the
first and the last stand here by code; the middle one follows from where the error happened.
"""

from collections.abc import Mapping
from typing import Any

from productai_desktop.cli.sentences import ADDRESS_REASONS, SENTENCES
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Fault, Job, State

NOTHING_SPENT = "Nothing was charged."


def shown(text: str, limit: int = 300) -> str:
    """A user's or a service's text as it may be printed: on one line, without control, bidi or
    other invisible characters, and not endless."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(c if c.isprintable() or c in _JOINERS else _escaped(c) for c in cut)


#: zero-width joiners: invisible, but part of Persian and Indic words and of emoji
_JOINERS = "\u200c\u200d"


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def message(code: str, params: Mapping[str, Any], charge: str = "", *, advise: bool = True) -> str:
    """What happened, `charge`, and what to do next. An unknown code is named itself."""
    facts = _Facts({name: shown(str(value)) for name, value in params.items()})
    if code.endswith("_ADDRESS"):
        facts["reason"] = ADDRESS_REASONS.get(facts["reason"], facts["reason"])
    unknown = (f"Something unexpected happened ({shown(code)}).", "")
    known = SENTENCES.get(f"{code}: {params.get('reason')}") or SENTENCES.get(code)
    what, advice = known or unknown
    said = facts.get("message", "")
    parts = (
        what.format_map(facts),
        f"It says: “{said}”." if said else "",
        charge,
        advice.format_map(facts) if advise else "",
    )
    return " ".join(part for part in parts if part)


def sentence(error: ProductAIError, charge: str = "") -> str:
    """The message of an error that concerns no single job."""
    return message(error.code, error.params, charge)


def job_message(job: Job, fault: Fault | None) -> str:
    """Why a job stands where it stands, what it cost, and what to do next."""
    fault = fault or Fault(State.UNCERTAIN.name)
    code, params = fault.code, fault.params
    if job.state is State.UNCERTAIN:
        what = message(code, params, advise=False)
        return (
            f"{what} It may have cost {credits_text(job.credits_expected)}. Look at the service "
            f"whether it has the job: then `productai jobs adopt {job.id} REMOTE_ID`; else "
            f"`productai jobs send-again {job.id}` (may charge twice) or "
            f"`productai jobs dismiss {job.id}`."
        )
    return message(code, params, charge_text(job))


def charge_text(job: Job) -> str:
    """What a job has cost so far, as a sentence."""
    return f"{credits_text(job.credits)} charged." if job.credits else NOTHING_SPENT


def credits_text(amount: int) -> str:
    return "1 credit" if amount == 1 else f"{amount} credits"


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "(unknown)"

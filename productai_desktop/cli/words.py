"""What the terminal says of every error, in English.

A message says what happened, whether credits were spent, and what to do next. Of the three, the
first and the last stand here by code; the middle one follows from where the error happened.
"""

from collections.abc import Mapping
from typing import Any

from productai_desktop.cli.sentences import ADDRESS_REASONS, SENTENCES
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.evidence import Evidence, Verdict
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.marks import (
    MANIFEST_KEPT,
    METADATA_WRITTEN,
    NO_ROOM,
    NOT_FOLLOWED,
)

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
        return _uncertain(job, message(code, params, advise=False))
    return message(code, params, charge_text(job))


def _uncertain(job: Job, what: str) -> str:
    """What happened, what is known of its charge, and the ways to end it."""
    evidence = job.evidence or Evidence()
    told, number = verdict_text(evidence), evidence.remote_id
    adopt = f"then `productai jobs adopt {job.id} {'REMOTE_ID' if number is None else number}`"
    look = "Look at the service whether it has the job"
    if number is not None:
        look = f"A broken answer held the number {number}: look whether it is this job"
    again = f"`productai jobs send-again {job.id}` ({_again(evidence)})"
    parts = (
        what,
        f"It may have cost {credits_text(job.credits_expected)}.",
        f"{told[0].upper()}{told[1:]}." if told else "",
        f"{look}: {adopt}; else {again} or `productai jobs dismiss {job.id}`.",
    )
    return " ".join(part for part in parts if part)


def verdict_text(evidence: Evidence) -> str:
    """What the balances before and after a lost answer say, without a full stop; "" as long as
    they say nothing."""
    gone = evidence.difference
    if evidence.after is None:
        return ""
    if gone is None or evidence.verdict is Verdict.UNKNOWN:
        return "no balance from before tells more"
    if evidence.verdict is Verdict.CHARGED:
        return "the balance says that it was charged"
    if evidence.verdict is Verdict.NOT_CHARGED:
        return "the balance says that it was not charged" + ("" if evidence.settled else " so far")
    if evidence.verdict is Verdict.OTHERS:
        others = "1 other edit" if evidence.others == 1 else f"{evidence.others} other edits"
        return f"the balance is not conclusive: {others} meanwhile"
    change = "fell" if gone > 0 else "rose"
    return f"the balance is not conclusive: it {change} by {credits_text(abs(gone))}"


def remark_text(remark: str) -> str:
    """What was done with a result's file, as a sentence."""
    return _REMARKS.get(remark, shown(remark))


_REMARKS = {
    METADATA_WRITTEN: "Its metadata says that AI edited it.",
    MANIFEST_KEPT: "It came with Content Credentials (C2PA) and was left as it is: its metadata"
    " lies beside it, in a file that ends in .xmp.",
    NOT_FOLLOWED: "It is an unusual file and stays as it came, without metadata.",
    NO_ROOM: "The disk had no room for its metadata; it stays as it came.",
}


def _again(evidence: Evidence) -> str:
    """What sending once more may cost."""
    if evidence.verdict is Verdict.NOT_CHARGED and evidence.settled:
        return "the balance says the first was not charged"
    if evidence.verdict is Verdict.CHARGED:
        return "charges a second time"
    return "may charge twice"


def charge_text(job: Job) -> str:
    """What a job has cost so far, as a sentence."""
    return f"{credits_text(job.credits)} charged." if job.credits else NOTHING_SPENT


def credits_text(amount: int) -> str:
    return "1 credit" if amount == 1 else f"{amount} credits"


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "(unknown)"

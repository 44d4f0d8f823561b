"""What the window says of errors, faults and the states of a job, from the sayings filled in."""

import re
from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying
from productai_desktop.gui.sayings import (
    REASONS,
    SAYINGS,
    TEMPLATE_REASONS,
    UNFORESEEN,
    UNKNOWN_PLACEHOLDER,
)

#: params that count something; other whole numbers name something
_COUNTS = frozenset({"count", "length", "limit", "variants"})
#: characters of a param that are shown
_LONGEST = 300
_NUMBER = re.compile(r"\d+")
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def sentence(error: ProductAIError | Fault) -> str:
    """The whole saying: what happened, whether it cost anything, what to do next."""
    advice = _filled(_saying(error).advice, error)
    return f"{title(error)}. {advice}" if advice else f"{title(error)}."


def title(error: ProductAIError | Fault) -> str:
    """What happened, in a few words, without a full stop."""
    return _filled(_saying(error).title, error).rstrip(".")


def details(error: ProductAIError | Fault) -> str:
    """A text to copy and send to whoever helps: code and facts as they are."""
    facts = "\n".join(f"{name}: {value}" for name, value in error.params.items())
    return f"ProductAI Desktop: {error.code}\n{facts}".rstrip()


def number_text(value: float, decimals: int = 0) -> str:
    """A number as the window's language writes it: "1,250", "9.6"."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)  # the C locale groups no digits
    return locale.toString(float(value), "f", decimals)


def credits_text(count: int) -> str:
    """A number of credits, such as "1,250 credits"."""
    if count == 1:
        return QCoreApplication.translate("words", "1 credit")
    return QCoreApplication.translate("words", "{count} credits").format(count=number_text(count))


def edits_text(count: int) -> str:
    """A number of edits, such as "14 edits"."""
    if count == 1:
        return QCoreApplication.translate("words", "1 edit")
    return QCoreApplication.translate("words", "{count} edits").format(count=number_text(count))


def state_word(job: Job) -> str:
    """Where a job stands, in a few words."""
    if job.state is State.UNCERTAIN:
        return QCoreApplication.translate("words", "No answer. May have cost {credits}").format(
            credits=credits_text(job.credits_expected)
        )
    if job.state is State.FAILED and job.fault is not None:
        return title(job.fault)
    return QCoreApplication.translate("words", _STATES[job.state])


_STATES: Mapping[State, str] = {
    State.QUEUED: QT_TRANSLATE_NOOP("words", "Waiting"),
    State.PREPARING: QT_TRANSLATE_NOOP("words", "Preparing"),
    State.HOSTING: QT_TRANSLATE_NOOP("words", "Uploading"),
    State.SUBMITTING: QT_TRANSLATE_NOOP("words", "Sending"),
    State.RUNNING: QT_TRANSLATE_NOOP("words", "At the service"),
    State.DOWNLOADING: QT_TRANSLATE_NOOP("words", "Fetching"),
    State.DONE: QT_TRANSLATE_NOOP("words", "Done"),
    State.PAUSED: QT_TRANSLATE_NOOP("words", "Paused"),
    State.CANCELLED: QT_TRANSLATE_NOOP("words", "Cancelled"),
    State.FAILED: QT_TRANSLATE_NOOP("words", "Failed"),
}


def _saying(error: ProductAIError | Fault) -> Saying:
    told = error.params.get("reason", error.params.get("found"))
    return SAYINGS.get(f"{error.code}: {told}") or SAYINGS.get(error.code, UNFORESEEN)


def _filled(text: str, error: ProductAIError | Fault) -> str:
    facts = {name: _fact(name, value) for name, value in error.params.items()}
    if "reason" in error.params:
        facts["reason"] = _reason(error.code, error.params["reason"])
    known = defaultdict(lambda: "?", facts, code=error.code)
    return QCoreApplication.translate("words", text).format_map(known)


def _reason(code: str, given: object) -> str:
    """A reason that is given as a word, or as one with numbers in it, said; any other as it is."""
    reason = str(given)
    known = TEMPLATE_REASONS if code == "NAME_TEMPLATE" else REASONS
    pattern = _NUMBER.sub("{}", reason)
    if pattern in known:
        numbers = [number_text(int(digits)) for digits in _NUMBER.findall(reason)]
        return QCoreApplication.translate("words", known[pattern]).format(*numbers)
    if code == "NAME_TEMPLATE":
        text = QCoreApplication.translate("words", UNKNOWN_PLACEHOLDER)
        return text.format(name=_fact("reason", reason))
    return _fact("reason", reason)


def _fact(name: str, value: object) -> str:
    """A param as people read it: on one line, no longer than it may be, numbers without noise."""
    if isinstance(value, float) or (isinstance(value, int) and name in _COUNTS):
        return number_text(value, 0 if round(value, 1) == int(value) else 1)
    text = " ".join(str(value).split())
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    # beside Hebrew words, a foreign name must not turn its neighbours round
    return isolated(shown) if QLocale().textDirection() == _RIGHT_TO_LEFT else shown

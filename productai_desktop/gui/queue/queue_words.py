"""What a row of the queue says and offers, made of a job and what the engine knows of it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.one_line import isolated, one_line
from productai_desktop.gui.queue.change_words import changes_text, remark_text
from productai_desktop.gui.queue.evidence_words import (
    adopt_label,
    again_label,
    evidence_details,
    evidence_text,
    really_label,
)
from productai_desktop.gui.queue.job_words import (
    duration_text,
    left_text,
    model_name,
    short_credits,
)
from productai_desktop.gui.queue.queue_order import Group, closed, group_of, job_credits
from productai_desktop.gui.words import credits_text, number_text, sentence, state_word, title

#: the service's own words for what our states say
_KNOWN_STATUS = frozenset({"", "RUNNING", "COMPLETED", "ERROR"})


class Action(Enum):
    """What can be done with a row, or with several."""

    SHOW = "show"
    CANCEL = "cancel"
    FRONT = "front"
    RETRY = "retry"
    CLOSE = "close"
    COPY = "copy"
    BALANCE = "balance"
    SEND_AGAIN = "send-again"
    #: the second press: it spends
    REALLY_SEND = "really-send"
    NOT_NOW = "not-now"
    ADOPT = "adopt"
    #: the picture of a number that was given is the right one, or not
    ACCEPT = "accept"
    DISOWN = "disown"
    SUPPORT = "support"
    FOLDER = "folder"
    SAVE = "save"
    LOAD = "load"
    USE = "use"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Offer:
    """An action as a link."""

    action: Action
    label: str


@dataclass(frozen=True, slots=True)
class RowText:
    """All that a row shows. `tone` is "", "warn", "danger" or "ok"."""

    name: str
    #: prompt and model, or what is wrong, or what it waits for
    second: str
    #: where it stands, for who hears it
    state: str
    #: right of the name: its time or its credits
    aside: str
    tone: str
    offers: tuple[Offer, ...]
    #: right of the second line
    under: str = ""
    #: which of an order's variants it is, such as "2 of 4"
    variant: str = ""
    #: what was changed in its photos before they were sent; "" for nothing
    changes: str = ""
    #: the second line says a thing to be seen: "", "warn" or "danger"
    alarm: str = ""
    #: 0 to 1 while it is at the service
    share: float | None = None
    #: remaining time; "" where it is not known
    left: str = ""


def group_title(group: Group, count: int) -> str:
    """Heading of a group, such as "Waiting · 14"."""
    titles = {
        Group.NEEDS_YOU: _tr("Needs you · {count}"),
        Group.RUNNING: _tr("Running · {count}"),
        Group.WAITING: _tr("Waiting · {count}"),
        Group.DONE: _tr("Done · {count}"),
    }
    return titles[group].format(count=number_text(count))


def group_spoken(group: Group, count: int, *, opened: bool) -> str:
    """Heading of a group for a screen reader, such as "Waiting · 14, shown"."""
    shown = _tr("{heading}, shown") if opened else _tr("{heading}, hidden")
    return shown.format(heading=group_title(group, count))


def row_text(job: Job, engine: Engine, *, confirming: bool = False, variants: int = 1) -> RowText:
    """What the row of a job says; `confirming`: whether "Send again" was pressed once;
    `variants`: of how many of its order it is one."""
    group = group_of(job)
    mine = engine.mine(job)
    owed = job.state.owed and mine
    seconds = engine.remaining_seconds(job) if owed else None
    left = "" if seconds is None else left_text(seconds)
    state, alarm = _state(job, engine)
    cost = _credits(job, group)
    running = group is Group.RUNNING
    took = job.seconds
    return RowText(
        name=one_line(job.name),
        second=_second(job, engine, group, state),
        state=state,
        aside=(left or state_word(job)) if running else cost,
        tone=_tone(job, group),
        offers=_offers(job, engine, confirming) if mine else (),
        under=cost if running else duration_text(took) if took is not None else "",
        variant=variant_text(job, variants),
        changes=changes_text(job.changes),
        alarm=alarm,
        share=engine.progress(job) if owed else None,
        left=left,
    )


def variant_text(job: Job, variants: int) -> str:
    """Which of its order's variants a job is, such as "2 of 4"; "" for one alone."""
    if variants < 2:
        return ""
    text = _tr("{number} of {count}")
    return text.format(number=number_text(job.variant), count=number_text(variants))


def spoken(text: RowText, job: Job) -> str:
    """A row for a screen reader: name, state and credits first."""
    parts = (
        text.name,
        _tr("variant {which}").format(which=text.variant) if text.variant else "",
        text.state,
        credits_text(max(job.credits, job_credits(job))),
        text.left or text.under * (job.state is State.DONE),
        text.second,
        text.changes,
    )
    return ", ".join(dict.fromkeys(part for part in parts if part))


def tooltip(job: Job) -> str:
    """The whole of what a row cuts short, as plain text."""
    fault = sentence(job.fault) if job.fault is not None else ""
    prompt = job.prompt if len(job.prompt) <= 600 else job.prompt[:599] + "…"
    changed = changes_text(job.changes)
    sent = _tr("Photo as it was sent: {changes}").format(changes=changed) if changed else ""
    remarks = (remark_text(remark, job.attribution) for remark in job.remarks)
    parts = (one_line(job.name), fault, evidence_details(job), prompt, sent, *remarks)
    return "\n".join(part for part in parts if part)


def retry_label(price: int) -> str:
    """Trying again with its price on it."""
    if not price:
        return _tr("Try again · free")
    return _tr("Try again · {credits}").format(credits=credits_text(price))


def retry_all_label(count: int, price: int) -> str:
    """Trying several again with the price of all on it."""
    if count == 1:
        return retry_label(price)
    if not price:
        return _tr("Try {count} again · free").format(count=number_text(count))
    text = _tr("Try {count} again · {credits}")
    return text.format(count=number_text(count), credits=credits_text(price))


def can_retry(job: Job, engine: Engine) -> bool:
    """Whether "Try again" applies: it ended, not with a result, and is paid by the key in use or
    paid already."""
    if job.state not in (State.FAILED, State.CANCELLED) or not engine.mine(job):
        return False
    return engine.pays(job) or not engine.retry_credits(job)


def _second(job: Job, engine: Engine, group: Group, state: str) -> str:
    if group is Group.NEEDS_YOU:
        return _trouble(job)
    if job.adopted and job.state is State.DONE:
        return _tr("Is this the right picture?")
    usual = group is Group.RUNNING or job.state in (State.QUEUED, State.DONE)
    plain = usual and state == state_word(job)  # said beside it, or by its group
    prompt = isolated(job.prompt) if job.prompt else ""
    model = isolated(model_name(job, engine.catalogue))
    # the rows of a batch share their prompt, which its own row says: the model tells them apart
    parts = ("" if plain else state, *((model, prompt) if job.batch else (prompt, model)))
    return " · ".join(part for part in parts if part)


def _trouble(job: Job) -> str:
    if job.state is State.UNCERTAIN:
        told = evidence_text(job)
        return f"{state_word(job)} · {told}" if told else state_word(job)
    charged = _tr("{credits} charged").format(credits=credits_text(job.credits))
    return f"{state_word(job)} · {charged if job.credits else _tr('nothing charged')}"


def _state(job: Job, engine: Engine) -> tuple[str, str]:
    """Where a job stands, and whether that is to be seen."""
    if not engine.mine(job):
        return _tr("Belongs to another account or service"), "warn"
    if job.id in engine.status.held:
        return _tr("From last time, not started"), ""
    limited = engine.limited(job) if job.state.waiting else None
    if limited is not None:
        return title(limited), "warn"
    if job.state is State.RUNNING and job.remote_status.upper() not in _KNOWN_STATUS:
        text = _tr("At the service: {status}")
        return text.format(status=isolated(job.remote_status)), ""
    if closed(job):
        return _tr("Closed without a result"), ""
    if job.adopted and job.state is State.DONE:
        return state_word(job), "warn"
    alarm = {State.UNCERTAIN: "warn", State.FAILED: "danger"}.get(job.state, "")
    return state_word(job), alarm


def _credits(job: Job, group: Group) -> str:
    if group is Group.NEEDS_YOU:
        uncertain = job.state is State.UNCERTAIN
        count = short_credits(job.credits_expected if uncertain else job.credits)
        return f"! {count}" if uncertain else f"\u2715 {count}"
    if group is Group.DONE:
        if job.state is State.DONE:
            return f"\u2713 {short_credits(job.credits)}"
        return short_credits(job.credits) if job.credits else ""
    return short_credits(job.credits_expected)


def _tone(job: Job, group: Group) -> str:
    if group is Group.NEEDS_YOU:
        return "warn" if job.state is State.UNCERTAIN else "danger"
    return "ok" if job.state is State.DONE else ""


def _offers(job: Job, engine: Engine, confirming: bool) -> tuple[Offer, ...]:
    if confirming and job.state is State.UNCERTAIN:
        really = Offer(Action.REALLY_SEND, really_label(job))
        return (really, Offer(Action.NOT_NOW, _tr("Not now")))
    if job.state is State.UNCERTAIN:
        again = Offer(Action.SEND_AGAIN, again_label(job))
        return (
            Offer(Action.BALANCE, _tr("Check balance")),
            *((again,) if engine.pays(job) else ()),
            Offer(Action.ADOPT, adopt_label(job)),
            Offer(Action.CLOSE, _tr("Close")),
        )
    if job.state is State.FAILED and not closed(job):
        return (
            *_retry_offer(job, engine),
            Offer(Action.COPY, _tr("Copy details")),
            Offer(Action.CLOSE, _tr("Close")),
        )
    if job.state.waiting:
        return (Offer(Action.CANCEL, _tr("Cancel")), Offer(Action.FRONT, _tr("To the front")))
    if job.state is State.DONE and job.adopted:
        return (
            Offer(Action.ACCEPT, _tr("Yes")),
            Offer(Action.DISOWN, _tr("No")),
        )
    if job.state is State.DONE and job.output:
        return (
            Offer(Action.FOLDER, _tr("Show in folder")),
            Offer(Action.SAVE, _tr("Save as…")),
            Offer(Action.LOAD, _tr("Load settings")),
        )
    if job.state in (State.FAILED, State.CANCELLED):
        return (*_retry_offer(job, engine), Offer(Action.LOAD, _tr("Load settings")))
    return ()


def _retry_offer(job: Job, engine: Engine) -> tuple[Offer, ...]:
    if not can_retry(job, engine):
        return ()
    return (Offer(Action.RETRY, retry_label(engine.retry_credits(job))),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue_words", text)

"""What a row of the queue says and offers, made of a job and what the engine knows of it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.job_words import left_text, model_name, short_credits
from productai_desktop.gui.one_line import isolated, one_line
from productai_desktop.gui.words import credits_text, sentence, state_word


class Group(Enum):
    """The groups of the queue, in their order."""

    NEEDS_YOU = "needs"
    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"


class Action(Enum):
    """What can be done with a row."""

    CANCEL = "cancel"
    RETRY = "retry"
    CLOSE = "close"
    COPY = "copy"
    BALANCE = "balance"
    SEND_AGAIN = "send-again"
    #: the second press: it spends
    REALLY_SEND = "really-send"
    NOT_NOW = "not-now"
    ADOPT = "adopt"
    FOLDER = "folder"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Offer:
    """An action as a link."""

    action: Action
    label: str


@dataclass(frozen=True, slots=True)
class RowText:
    """All that a row shows. `tone` is "", "warn", "danger" or "ok"."""

    name: str
    #: prompt and model, or what is wrong
    second: str
    state: str
    credits: str
    tone: str
    offers: tuple[Offer, ...]
    #: 0 to 1 while it is at the service
    share: float | None = None
    #: remaining time; "" where it is not known
    left: str = ""


def group_of(job: Job) -> Group:
    """Where a job stands in the queue."""
    if job.state is State.UNCERTAIN or (job.state is State.FAILED and not _closed(job)):
        return Group.NEEDS_YOU
    if job.state.waiting:
        return Group.WAITING
    return Group.DONE if job.state.ended else Group.RUNNING


def group_title(group: Group, count: int) -> str:
    """Heading of a group, such as "Waiting · 14"."""
    titles = {
        Group.NEEDS_YOU: _tr("Needs you · {0}"),
        Group.RUNNING: _tr("Running · {0}"),
        Group.WAITING: _tr("Waiting · {0}"),
        Group.DONE: _tr("Done · {0}"),
    }
    return titles[group].format(f"{count:,}")


def row_text(job: Job, engine: Engine, *, confirming: bool = False) -> RowText:
    """What the row of a job says; `confirming`: whether "Send again" was pressed once."""
    group = group_of(job)
    mine = engine.mine(job)
    owed = job.state.owed and mine
    left = engine.remaining_seconds(job) if owed else None
    return RowText(
        name=one_line(job.name),
        second=_trouble(job) if group is Group.NEEDS_YOU else _described(job, engine),
        state=_state(job, engine),
        credits=_credits(job, group),
        tone=_tone(job, group),
        offers=_offers(job, engine, confirming) if mine else (),
        share=engine.progress(job) if owed else None,
        left="" if left is None else left_text(left),
    )


def spoken(text: RowText, job: Job) -> str:
    """A row for a screen reader: name, state and credits first."""
    count = job.credits if job.state is State.DONE else max(job.credits, job.credits_expected)
    parts = (text.name, text.state, credits_text(count), text.left, text.second)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def more_text(hidden: int) -> str:
    """The row that stands for those not listed yet."""
    return _tr("Show more · {0} not listed").format(f"{hidden:,}")


def tooltip(job: Job) -> str:
    """The whole of what a row cuts short, as plain text."""
    fault = sentence(job.fault) if job.fault is not None else ""
    prompt = job.prompt if len(job.prompt) <= 600 else job.prompt[:599] + "…"
    return "\n".join(part for part in (one_line(job.name), fault, prompt) if part)


def _trouble(job: Job) -> str:
    if job.state is State.UNCERTAIN:
        return state_word(job)
    charged = _tr("{0} charged").format(credits_text(job.credits))
    return f"{state_word(job)} · {charged if job.credits else _tr('nothing charged')}"


def _described(job: Job, engine: Engine) -> str:
    model = model_name(job, engine.catalogue)
    parts = (isolated(job.prompt) if job.prompt else "", isolated(model))
    return " · ".join(part for part in parts if part)


def _state(job: Job, engine: Engine) -> str:
    if not engine.mine(job):
        return _tr("Belongs to another account or service")
    if job.id in engine.status.held:
        return _tr("From last time, not started")
    return _tr("Closed without a result") if _closed(job) else state_word(job)


def _closed(job: Job) -> bool:
    """A person gave it up: the engine's `dismiss`."""
    return job.fault is not None and job.fault.code == "DISMISSED"


def _credits(job: Job, group: Group) -> str:
    if group is Group.NEEDS_YOU:
        uncertain = job.state is State.UNCERTAIN
        count = short_credits(job.credits_expected if uncertain else job.credits)
        return f"! {count}" if uncertain else f"\u2715 {count}"
    if group is Group.DONE:
        count = short_credits(job.credits)
        return f"\u2713 {count}" if job.state is State.DONE else count
    return short_credits(job.credits_expected)


def _tone(job: Job, group: Group) -> str:
    if group is Group.NEEDS_YOU:
        return "warn" if job.state is State.UNCERTAIN else "danger"
    return "ok" if job.state is State.DONE else ""


def _offers(job: Job, engine: Engine, confirming: bool) -> tuple[Offer, ...]:
    if confirming and job.state is State.UNCERTAIN:
        cost = credits_text(job.credits_expected)
        really = _tr("Really send again · may cost {0} twice").format(cost)
        return (Offer(Action.REALLY_SEND, really), Offer(Action.NOT_NOW, _tr("Not now")))
    if job.state is State.UNCERTAIN:
        return (
            Offer(Action.BALANCE, _tr("Check balance")),
            Offer(Action.SEND_AGAIN, _tr("Send again · may charge twice")),
            Offer(Action.ADOPT, _tr("I have its number…")),
            Offer(Action.CLOSE, _tr("Close")),
        )
    if job.state is State.FAILED and not _closed(job):
        price = engine.retry_credits(job)
        again = _tr("Try again · {0}").format(credits_text(price)) if price else _tr("Fetch again")
        return (
            Offer(Action.RETRY, again),
            Offer(Action.COPY, _tr("Copy details")),
            Offer(Action.CLOSE, _tr("Close")),
        )
    if job.state.waiting:
        return (Offer(Action.CANCEL, _tr("Cancel")),)
    if job.state is State.DONE and job.output:
        return (Offer(Action.FOLDER, _tr("Show in folder")), Offer(Action.SAVE, _tr("Save as…")))
    return ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue_words", text)

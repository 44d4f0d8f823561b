"""What the line of a batch says and offers: orders that were given together."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.one_line import isolated, one_line
from productai_desktop.gui.queue.job_words import model_name
from productai_desktop.gui.queue.queue_order import Batch, Group, group_of
from productai_desktop.gui.queue.queue_words import (
    Action,
    Offer,
    RowText,
    can_retry,
    retry_all_label,
)
from productai_desktop.gui.words import credits_text, edits_text, number_text, state_word

#: kinds of trouble that a line names, the most frequent first
_MOST_TROUBLES = 3


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What the orders of a batch have in common."""

    photos: int
    models: int
    jobs: int
    #: name of the first, on one line
    name: str
    #: their prompt, or the name of their model where they have none; "" where they differ
    about: str
    #: photo of the first: an absolute path or an address
    photo: str


def batch_facts(jobs: Iterable[Job], catalogue: Catalogue) -> BatchFacts:
    """What the jobs of a batch have in common; there is at least one."""
    listed = list(jobs)
    first = listed[0]
    models = {(job.operation, job.model) for job in listed}
    alike = len({job.prompt for job in listed}) == 1
    usual = model_name(first, catalogue) if len(models) == 1 else ""
    return BatchFacts(
        photos=len({job.inputs[:1] for job in listed}),
        models=len(models),
        jobs=len(listed),
        name=one_line(first.name),
        about=one_line(first.prompt if first.prompt and alike else usual),
        photo=first.inputs[0] if first.inputs else "",
    )


def batch_text(facts: BatchFacts, batch: Batch, here: Sequence[Job], engine: Engine) -> RowText:
    """What the line of a batch says in a group where `here` of its jobs stand."""
    done = _tr("{done} of {count} done").format(
        done=number_text(batch.done), count=number_text(len(batch.jobs))
    )
    wrong = troubles(here)
    uncertain = any(job.state is State.UNCERTAIN for job in here)
    return RowText(
        name=_title(facts),
        second=wrong or f"{done} · {credits_text(batch.credits)}",
        state="",
        aside=edits_text(len(here)),
        tone="",
        offers=_offers(here, engine),
        alarm=("warn" if uncertain else "danger") if wrong else "",
    )


def troubles(here: Iterable[Job]) -> str:
    """What is wrong with those of some jobs that need a person, a line for each kind; else ""."""
    found: Counter[tuple[object, ...]] = Counter()
    example: dict[tuple[object, ...], Job] = {}
    for job in here:
        if group_of(job) is Group.NEEDS_YOU:
            fault = job.fault if job.state is State.FAILED else None
            said = (fault.code, str(fault.params)) if fault is not None else job.credits_expected
            kind = (job.state, said)
            found[kind] += 1
            example.setdefault(kind, job)
    lines: list[str] = []
    for kind, count in found.most_common(_MOST_TROUBLES):
        words = state_word(example[kind])
        times = _tr("{count} edits: {trouble}")
        lines.append(words if count == 1 else times.format(count=number_text(count), trouble=words))
    return "\n".join(lines)


def batch_spoken(text: RowText, *, opened: bool) -> str:
    """The line of a batch for a screen reader."""
    said = ", ".join((text.name, *text.second.splitlines(), text.aside))
    return (_tr("{batch}, shown") if opened else _tr("{batch}, hidden")).format(batch=said)


def _offers(here: Sequence[Job], engine: Engine) -> tuple[Offer, ...]:
    offers: list[Offer] = []
    failed = [job for job in here if group_of(job) is Group.NEEDS_YOU and can_retry(job, engine)]
    if failed:
        price = sum(engine.retry_credits(job) for job in failed)
        offers.append(Offer(Action.RETRY, retry_all_label(len(failed), price)))
    if all(job.state.waiting for job in here):
        cancel = _tr("Cancel {count}").format(count=number_text(len(here)))
        offers += [Offer(Action.CANCEL, cancel), Offer(Action.FRONT, _tr("To the front"))]
    return (*offers, Offer(Action.LOAD, _tr("Load settings")))


def _title(facts: BatchFacts) -> str:
    if facts.photos > 1:
        photos = _tr("{count} photos").format(count=number_text(facts.photos))
        return f"{photos} · {isolated(facts.about)}" if facts.about else photos
    name = isolated(facts.name)
    if facts.models > 1:
        return _tr("{name} · {count} models").format(name=name, count=number_text(facts.models))
    return _tr("{name} · {count} edits").format(name=name, count=number_text(facts.jobs))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch_words", text)

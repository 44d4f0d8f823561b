"""What the batch page says of a plan: its rows, its notes, its totals, and why it cannot start."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.batches import Plan, Progress
from productai_desktop.engine.status import Status
from productai_desktop.gui.batch.batch_draft import BatchDraft
from productai_desktop.gui.batch.plan_rows import Kind, Row
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.queue.job_words import duration_text
from productai_desktop.gui.words import credits_text, edits_text, number_text, title

#: things of one kind that are named; the others are counted
_NAMED = 3


def state_text(row: Row) -> str:
    """Where a row stands before the start, in a few words."""
    if row.fault is not None:
        return title(row.fault)
    words = {
        Kind.NEW: _tr("New"),
        Kind.OPEN: _tr("Under way"),
        Kind.DONE: _tr("Done already"),
        Kind.UNCERTAIN: _tr("No answer to an earlier order"),
        Kind.OWED: _tr("Paid for, result not fetched"),
        Kind.OTHER_ACCOUNT: _tr("Under way with another key"),
        Kind.FIRST: _tr("Left for later"),
        Kind.CREDITS: _tr("Beyond the cap"),
    }
    if row.kind is Kind.NEW and row.item is not None and row.item.before:
        return _tr("Once more")
    return words[row.kind]


def row_advice(row: Row) -> str:
    """What a person can do about a row that is not ordered; "" for nothing."""
    return {
        Kind.UNCERTAIN: _tr("It may be paid for: see it in the queue before you order again."),
        Kind.OWED: _tr("“Try again” in the queue fetches it, free of charge."),
        Kind.OTHER_ACCOUNT: _tr("It goes on once that key is chosen."),
        Kind.DONE: _tr("“Do again what is done” orders it anew."),
    }.get(row.kind, "")


def notes_of(plan: Plan, rows: Sequence[Row]) -> list[tuple[str, str]]:
    """Lines on what is not ordered, each with the role it is shown in, the worst first."""
    counts = Counter(row.kind for row in rows)
    notes: list[tuple[str, str]] = []
    if counts[Kind.PROBLEM]:
        notes.append((_problems_text(plan, counts[Kind.PROBLEM]), "danger"))
    for kind, one, many in (
        (
            Kind.UNCERTAIN,
            _tr("1 edit may be paid for already and is not ordered again."),
            _tr("{count} edits may be paid for already and are not ordered again."),
        ),
        (
            Kind.OWED,
            _tr("1 edit is paid for; “Try again” in the queue fetches it."),
            _tr("{count} edits are paid for; “Try again” in the queue fetches them."),
        ),
        (
            Kind.OTHER_ACCOUNT,
            _tr("1 edit is under way with another key."),
            _tr("{count} edits are under way with another key."),
        ),
    ):
        if counts[kind]:
            notes.append((_counted(one, many, counts[kind]), "warn"))
    if plan.unmatched_photos:
        notes.append((_unmatched_text(plan.unmatched_photos), "warn"))
    if plan.repeats:  # a list may name a photo twice, a folder does not
        one = _tr("1 line is exactly like an earlier one, and ordered too.")
        many = _tr("{count} lines are exactly like earlier ones, and ordered too.")
        notes.append((_counted(one, many, len(plan.repeats)), "warn"))
    notes += [(text, "muted") for text in _quiet_notes(plan, counts)]
    return notes


def _problems_text(plan: Plan, count: int) -> str:
    reason = common_problem(plan)
    if plan.sheet.path:
        one = _tr("1 line cannot be used")
        many = _tr("{count} lines cannot be used")
    else:
        one = _tr("1 photo cannot be used")
        many = _tr("{count} photos cannot be used")
    what = _counted(one, many, count)
    if reason:
        return _tr("{what}: {reason}.").format(what=what, reason=reason)
    return _tr("{what}: see the first rows.").format(what=what)


def common_problem(plan: Plan) -> str:
    """What is wrong with all lines that cannot be used; "" where that differs."""
    faults = [one.fault for one in plan.problems]
    same = all(one == faults[0] for one in faults)
    return title(faults[0]) if faults and same else ""


def _quiet_notes(plan: Plan, counts: Counter[Kind]) -> list[str]:
    found: list[str] = []
    for kind, one, many in (
        (Kind.DONE, _tr("1 edit is done already."), _tr("{count} edits are done already.")),
        (
            Kind.OPEN,
            _tr("1 edit is under way already."),
            _tr("{count} edits are under way already."),
        ),
        (
            Kind.FIRST,
            _tr("1 edit is left for later."),
            _tr("{count} edits are left for later."),
        ),
        (
            Kind.CREDITS,
            _tr("1 edit is beyond the cap on credits."),
            _tr("{count} edits are beyond the cap on credits."),
        ),
    ):
        if counts[kind]:
            found.append(_counted(one, many, counts[kind]))
    if plan.passed_by:
        one = _tr("1 result of earlier edits in the folder is left alone.")
        many = _tr("{count} results of earlier edits in the folder are left alone.")
        found.append(_counted(one, many, plan.passed_by))
    return found


def _unmatched_text(photos: Sequence[str]) -> str:
    names = ", ".join(isolated(Path(photo).name) for photo in photos[:_NAMED])
    if len(photos) == 1:
        return _tr("No line asks for 1 photo: {names}.").format(names=names)
    count = number_text(len(photos))
    if len(photos) > _NAMED:
        text = _tr("No line asks for {count} photos, such as {names}.")
        return text.format(count=count, names=names)
    return _tr("No line asks for {count} photos: {names}.").format(count=count, names=names)


def source_text(draft: BatchDraft) -> str:
    """Where a batch comes from, by name."""
    if not draft.sources:
        return ""
    if len(draft.sources) == 1:
        return isolated(draft.title)
    return _tr("{count} sources").format(count=number_text(len(draft.sources)))


def totals_text(plan: Plan) -> str:
    """What will be ordered: "37 edits · 296 credits · about 6 min"."""
    if not plan.items:
        return _tr("Nothing new to order")
    text = f"{edits_text(plan.count)} · {credits_text(plan.credits)}"
    if plan.seconds < 1:
        return text
    time = duration_text(plan.seconds)
    return _tr("{what} · about {time}").format(what=text, time=time)


def balance_text(plan: Plan, status: Status) -> str:
    """What there is to pay it from, and what is left when all is done."""
    if status.balance is None:
        return _tr("The balance is not known yet")
    text = _tr("Balance {credits}").format(credits=credits_text(status.balance.credits))
    if status.promised:
        promised = _tr("{count} of them promised to waiting edits")
        text = f"{text}, {promised.format(count=number_text(status.promised))}"
    left = status.balance.credits - status.promised - plan.credits
    if plan.items and left >= 0:
        return _tr("{balance} · {credits} left when done").format(
            balance=text, credits=credits_text(left)
        )
    return text


def step_text(step: Progress) -> str:
    """How far planning has come."""
    if step.step == "checking":
        text = _tr("Looking at the photos: {done} of {count}")
        return text.format(done=number_text(step.done), count=number_text(step.of))
    return _tr("Asking for the balance…") if step.step == "asking" else _tr("Reading…")


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.format(count=number_text(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)

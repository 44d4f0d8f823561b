"""What the button that starts a batch says, and why it cannot be used."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.batches import Plan
from productai_desktop.engine.status import Status
from productai_desktop.gui.batch.batch_work import BatchWork
from productai_desktop.gui.batch.plan_words import common_problem
from productai_desktop.gui.queue.job_words import duration_text
from productai_desktop.gui.words import credits_text, edits_text, title

#: why nothing is sent at all
_KEY_HALTS = frozenset({"KEY_MISSING", "INVALID_API_KEY"})


def start_title(work: BatchWork) -> str:
    """First line of the button."""
    plan = work.plan
    if plan is None or work.planning.busy:
        return _tr("Start")
    if work.running is not None:
        return _tr("Started")
    held = work.held
    price = credits_text(plan.credits + sum(job.promised for job in held))
    edits = edits_text(plan.count + len(held))
    if plan.items:
        return _tr("Start {edits} · {credits}").format(edits=edits, credits=price)
    if held:
        return _tr("Go on with {edits} · {credits}").format(edits=edits, credits=price)
    going = len(plan.open_jobs)
    if going:
        return _tr("Follow {edits} · free").format(edits=edits_text(going))
    return _tr("List the results · free") if plan.skips else _tr("Start")


def start_detail(work: BatchWork, status: Status) -> str:
    """Second line of the button: how long, and what will be left."""
    plan = work.plan
    if work.ordering:
        return _tr("Starting…")
    if plan is None or not plan.items or work.planning.busy or work.running is not None:
        return ""
    parts = [_tr("about {time}").format(time=duration_text(plan.seconds))]
    left = None if status.balance is None else status.balance.credits - status.promised
    if left is not None and left >= plan.credits:
        rest = credits_text(left - plan.credits)
        parts.append(_tr("{credits} left when done").format(credits=rest))
    return " · ".join(parts)


def reason_text(work: BatchWork, status: Status) -> str:
    """Why nothing can be started; "" where it can."""
    plan = work.plan
    if work.running is not None:
        return _tr("This batch was started")
    if not work.draft.sources:
        return _tr("Open a list or a folder first")
    if work.planning.busy:
        return _tr("Looking through the batch…")
    if work.problem is not None:
        return title(work.problem)
    if plan is None:
        return _tr("Stopped: “Look again” goes on")
    if not plan.items and not plan.skips:
        return common_problem(plan) or _tr("No line can be used")
    if plan.items and status.halted is not None and status.halted.code in _KEY_HALTS:
        return title(status.halted)
    short = lacking(plan, status)
    return lacking_text(short) if short else ""


def lacking(plan: Plan, status: Status) -> int:
    """Credits that the balance lacks for a plan, as far as known."""
    if status.balance is None or not plan.items:
        return 0
    return max(0, plan.credits + status.promised - status.balance.credits)


def lacking_text(count: int) -> str:
    """Why a plan cannot be paid."""
    if count == 1:
        return _tr("1 credit is missing: buy credits, or cap what may be spent")
    text = _tr("{credits} are missing: buy credits, or cap what may be spent")
    return text.format(credits=credits_text(count))


def cap_text(work: BatchWork, status: Status) -> str:
    """The link that spends no more than there is; "" where there is enough, or nothing."""
    plan, free = work.plan, work.free
    if plan is None or not free or free < 0 or work.planning.busy or work.running is not None:
        return ""
    if not lacking(plan, status):
        return ""
    return _tr("Spend no more than {credits}").format(credits=credits_text(free))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)

"""All that is known of one edit, as lines of a name and a value."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.history.history_words import moment_text, verdict_word
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.order.order_words import size_text
from productai_desktop.gui.queue.change_words import changes_text, remark_text
from productai_desktop.gui.queue.job_words import duration_text, model_name
from productai_desktop.gui.words import credits_text, number_text, state_word

Fact = tuple[str, str]


def facts_of(job: Job, catalogue: Catalogue | None) -> list[Fact]:
    """What is shown of an edit beside its prompt and note; only what is known."""
    facts = [
        (_tr("State"), state_word(job)),
        (_tr("Model"), one_line(model_name(job, catalogue))),
        *_settings(job),
        (_tr("Cost"), _cost(job)),
        *_times(job),
        (_tr("Project"), one_line(job.project)),
        (_tr("SKU"), one_line(job.sku)),
        (_tr("Template"), one_line(job.template)),
        *((one_line(name), one_line(value)) for name, value in job.extra.items()),
        (_tr("Verdict"), _verdict(job)),
        (_tr("Photo"), changes_text(job.changes)),
        (_tr("Result"), size_text(job.output_bytes) if job.output_bytes else ""),
        (_tr("Number"), "" if job.remote_id is None else str(job.remote_id)),
    ]
    remarks = [(_tr("Metadata"), remark_text(one, job.attribution)) for one in job.remarks]
    return [fact for fact in (*facts, *remarks) if fact[1]]


def _settings(job: Job) -> list[Fact]:
    if job.operation is Operation.UPSCALE:
        return []
    shape = (job.aspect_ratio or "").replace("_", " ").capitalize()
    parts = (shape, job.resolution or "", job.output_format.upper())
    return [(_tr("Settings"), " · ".join(part for part in parts if part))]


def _cost(job: Job) -> str:
    """What it cost, and that practice costs nothing."""
    if job.service == PRACTICE and job.credits:
        return _tr("{credits} of practice, free").format(credits=credits_text(job.credits))
    if job.credits or job.state is State.DONE:
        return _tr("{credits} charged").format(credits=credits_text(job.credits))
    if job.possible_credits:
        possible = credits_text(job.possible_credits)
        return _tr("May have cost {credits}").format(credits=possible)
    return _tr("Nothing charged")


def _times(job: Job) -> list[Fact]:
    found = [(_tr("Ordered"), moment_text(job.created_at))]
    if job.ended_at is not None:
        found.append((_tr("Ended"), moment_text(job.ended_at)))
    if job.seconds is not None:
        found.append((_tr("Took"), duration_text(job.seconds)))
    return found


def _verdict(job: Job) -> str:
    if job.verdict is Verdict.UNJUDGED:
        return ""
    parts = [verdict_word(job.verdict), one_line(job.reason)]
    if job.judged_by:
        parts.append(_tr("by {name}").format(name=one_line(job.judged_by)))
    if job.judged_at is not None:
        parts.append(moment_text(job.judged_at))
    return " · ".join(part for part in parts if part)


def stars_text(count: int) -> str:
    """A rating in words."""
    if count == 1:
        return _tr("1 star of 5")
    return _tr("{count} stars of 5").format(count=number_text(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("fact_words", text)

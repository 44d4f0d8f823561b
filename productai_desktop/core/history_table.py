"""The history as a table for a spreadsheet program: a row for each edit."""

from collections.abc import Iterable
from datetime import datetime

from productai_desktop.core.batch_results import delimited
from productai_desktop.core.jobs import Job
from productai_desktop.core.spreadsheet_safety import plain

COLUMNS = (
    "job", "ordered", "operation", "model", "state", "credits", "project", "sku", "prompt",
    "photos", "result", "verdict", "reason", "judged_by", "judged_at", "starred", "rating", "note",
    "template", "service", "remote_id", "seconds", "sha256",
)  # fmt: skip


def history_csv(jobs: Iterable[Job]) -> str:
    """A head and a row for each edit, in this order; times are local, with their offset."""
    return delimited([COLUMNS], ",") + history_lines(jobs)


def history_lines(jobs: Iterable[Job]) -> str:
    """The rows alone, as a long history is written in parts."""
    return delimited([_row(job) for job in jobs], ",")


def _row(job: Job) -> list[str]:
    cells = (
        str(job.id), _moment(job.created_at), job.operation.value, job.model, job.state.value,
        str(job.credits), job.project, job.sku, job.prompt, "\n".join(job.inputs), job.output,
        job.verdict.value, job.reason, job.judged_by, _moment(job.judged_at),
        "1" if job.starred else "", str(job.rating or ""), job.note, job.template, job.service,
        str(job.remote_id or ""), "" if job.seconds is None else f"{job.seconds:.1f}",
        job.output_sha256,
    )  # fmt: skip
    return [plain(cell) for cell in cells]


def _moment(at: datetime | None) -> str:
    return "" if at is None else at.astimezone().isoformat(" ", "seconds")

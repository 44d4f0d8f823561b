"""The JSON object of a job, and tables for people."""

import json
from collections.abc import Sequence
from typing import Any

from productai_desktop.cli.words import job_message
from productai_desktop.core.jobs import Fault, Job, State


def job_row(job: Job, reason: Fault | None = None) -> dict[str, Any]:
    """The fields that other programs rely on. `reason`: why a job that waits does not go on."""
    fault = job.fault or reason
    error: dict[str, str] | None = None
    if job.state is not State.DONE and (fault is not None or job.state is State.UNCERTAIN):
        error = {
            "code": fault.code if fault is not None else State.UNCERTAIN.name,
            "message": job_message(job, fault),
        }
    return {
        "id": job.id,
        "remote_id": job.remote_id,
        "state": job.state.value,
        "inputs": list(job.inputs),
        "output": job.output if job.state is State.DONE and job.output else None,
        "model": job.model,
        "credits": job.credits,
        "seconds": None if job.seconds is None else round(job.seconds, 3),
        "project": job.project,
        "sku": job.sku,
        "error": error,
    }


def json_line(row: dict[str, Any]) -> str:
    """One line of ASCII, so that no encoding of a pipe can break it."""
    return json.dumps(row, ensure_ascii=True, allow_nan=False)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], limits: Sequence[int]) -> list[str]:
    """Lines with aligned columns; a cell beyond its column's limit is cut. Cells are escaped."""
    cells = [[_cut(cell, limit) for cell, limit in zip(row, limits, strict=True)] for row in rows]
    every = [list(head), *cells]
    widths = [max(_width(row[column]) for row in every) for column in range(len(head))]
    return [
        "  ".join(
            cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)
        ).rstrip()
        for row in every
    ]


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _width(text: str) -> int:
    """Columns a terminal needs: none for combining signs, two for East Asian wide letters."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # 1 MB that ASCII tables do not need

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)

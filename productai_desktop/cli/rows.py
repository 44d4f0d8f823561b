"""The JSON object of a job, and tables for people."""

import json
from collections.abc import Sequence
from typing import Any

from productai_desktop.cli.words import credits_text, job_message, verdict_text
from productai_desktop.core.batches import Photo
from productai_desktop.core.evidence import Evidence, Measurement
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.photos import PreparedPhoto


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


def photo_row(image: str, photo: PreparedPhoto | Photo | None) -> dict[str, Any]:
    """An input as it would be sent; an address, and a photo that nothing is ordered for, have no
    facts but themselves."""
    return {
        "input": image,
        "format": photo and photo.format,
        "width": photo and photo.width,
        "height": photo and photo.height,
        "bytes": photo and photo.size_bytes,
        "changes": list(photo.changes) if photo else [],
    }


def evidence_row(job: Job) -> dict[str, Any] | None:
    """The object `evidence` of `jobs show`; None where no answer of the job was ever lost."""
    evidence = job.evidence
    if evidence is None or (evidence.lost_at is None and not evidence.possible):
        return None
    return {
        "verdict": evidence.verdict.value,
        "settled": evidence.settled,
        "others": evidence.others,
        "difference": evidence.difference,
        "before": _measured_row(evidence.before),
        "lost_at": None if evidence.lost_at is None else evidence.lost_at.isoformat(),
        "after": _measured_row(evidence.after),
        "remote_id": evidence.remote_id,
        "adopted": job.adopted,
        "possible_credits": job.possible_credits - job.credits,
    }


def evidence_facts(job: Job) -> dict[str, str]:
    """The same as lines for people; "" is left out."""
    evidence = job.evidence or Evidence()
    number, earlier = evidence.remote_id, evidence.possible
    return {
        "balance before": _measured(evidence.before) if evidence.lost_at is not None else "",
        "balance after": _measured(evidence.after),
        "conclusion": verdict_text(evidence),
        "number": "" if number is None else f"{number}, in a broken answer",
        "picture": f"to be confirmed; if it is not this one's: `productai jobs disown {job.id}`"
        if job.adopted
        else "",
        "earlier": f"sent without an answer; that may have cost {credits_text(earlier)}"
        if earlier
        else "",
    }


def _measured_row(measurement: Measurement | None) -> dict[str, Any] | None:
    if measurement is None:
        return None
    return {"credits": measurement.credits, "at": measurement.at.isoformat()}


def _measured(measurement: Measurement | None) -> str:
    if measurement is None:
        return ""
    return f"{credits_text(measurement.credits)}, {measurement.at:%Y-%m-%d %H:%M:%S} UTC"


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

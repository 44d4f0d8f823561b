"""`productai export`: results and other pictures as files for marketplaces, with a report."""

import argparse
import asyncio
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from productai_desktop.cli.export_words import check_text, preset_text, rule_lines
from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.rows import json_line
from productai_desktop.cli.session import Session, desk_of
from productai_desktop.cli.wiring import Desk
from productai_desktop.cli.words import sentence, shown
from productai_desktop.core.archive import Export
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import ConflictError, ProductAIError, RequestError
from productai_desktop.core.export_names import Conflict, ExportItem, NameState, PlannedFile
from productai_desktop.core.export_report import Check, Exported, Level
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.marketplaces import Preset, is_colour
from productai_desktop.core.options import absolute_path


def list_presets(session: Session, arguments: argparse.Namespace) -> Exit:
    """Prints the presets with their rules, and where each is written."""
    for preset in session.wiring.presets(session.options).presets().values():
        if arguments.json:
            session.out.result(json_line(_preset_row(preset)))
            continue
        session.out.result(preset_text(preset))
        for rule in preset.rules:
            for line in rule_lines(rule):
                session.out.result(line)
    return Exit.DONE


async def export(session: Session, arguments: argparse.Namespace) -> Exit:
    """Makes, or with --dry-run only checks, a file for each picture and preset."""
    presets = _presets(session, arguments)
    if not arguments.output:
        raise RequestError("OPTION_INVALID", option="--output", reason="it is missing")
    if not arguments.sources and not arguments.kept:
        raise RequestError("NO_IMAGE")
    numbers = [text for text in arguments.sources if _is_number(text)]
    if not numbers and not arguments.kept:
        items = [ExportItem(absolute_path(text)) for text in arguments.sources]
        return await _export(session, arguments, items, presets, None)
    async with desk_of(session) as desk:
        items = _items(desk.engine.jobs, arguments)
        return await _export(session, arguments, items, presets, desk)


async def _export(
    session: Session,
    arguments: argparse.Namespace,
    items: Sequence[ExportItem],
    presets: Sequence[Preset],
    desk: Desk | None,
) -> Exit:
    folder, conflict = absolute_path(arguments.output), Conflict(arguments.conflict)
    planned = await asyncio.to_thread(
        session.wiring.plan_export, items, presets, folder, arguments.name, conflict
    )
    status = Exit.DONE
    stop = threading.Event()
    for one in planned:
        try:
            if one.state is NameState.SKIP:
                session.out.message(f"{shown(str(one.path))} is there already: skipped.")
                _tell(session, arguments, one, None)
                continue
            made = await asyncio.to_thread(
                session.wiring.export,
                one,
                ai_mark=arguments.ai_mark,
                write=not arguments.dry_run,
                stopped=stop.is_set,
            )
        except asyncio.CancelledError:
            stop.set()
            raise
        except ProductAIError as error:
            session.out.message(f"productai: {sentence(error)}")
            _tell(session, arguments, one, None, error)
            status = Exit.FAILED
            continue
        _report(session, made)
        _tell(session, arguments, one, made)
        if made.worst is Level.FAIL:
            status = Exit.FAILED
        if desk is not None and one.item.job is not None and not arguments.dry_run:
            await desk.archive.add_export(_record(made, one.item.job))
    return status


def _presets(session: Session, arguments: argparse.Namespace) -> list[Preset]:
    if not arguments.presets:
        raise RequestError("OPTION_INVALID", option="--for", reason="it is missing")
    known = session.wiring.presets(session.options).presets()
    colour = arguments.background
    if colour is not None and not is_colour(colour):
        raise RequestError("OPTION_INVALID", option="--background", reason="not such as #ffffff")
    chosen: list[Preset] = []
    for name in dict.fromkeys(arguments.presets):
        if name not in known:
            reason = f"there is no preset {name}, but {', '.join(known)}"
            raise RequestError("OPTION_INVALID", option="--for", reason=reason)
        chosen.append(replace(known[name], colour=colour.lower()) if colour else known[name])
    return chosen


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _items(jobs: Mapping[int, Job], arguments: argparse.Namespace) -> list[ExportItem]:
    """Raises ConflictError for jobs that are not known or have no result."""
    items: list[ExportItem] = []
    sources: Sequence[str] = arguments.sources
    if not sources:
        kept = (job for job in jobs.values() if job.verdict is Verdict.KEPT and job.output)
        sources = [str(job.id) for job in kept if not job.forgotten]
    for text in dict.fromkeys(sources):
        if not _is_number(text):
            items.append(ExportItem(absolute_path(text)))
            continue
        job = jobs.get(int(text))
        if job is None or job.forgotten:
            raise ConflictError("JOB_UNKNOWN", job=int(text))
        if not job.output:
            raise ConflictError("WRONG_STATE", job=job.id, state=job.state.value)
        if not arguments.kept or job.verdict is Verdict.KEPT:
            items.append(ExportItem(absolute_path(job.output), job, _upscaled(job, jobs)))
    return items


def _upscaled(job: Job, jobs: Mapping[int, Job]) -> bool:
    """Whether it, or any result that led to it, was enlarged."""
    waiting, seen = [job.id], set[int]()
    while waiting:
        number = waiting.pop()
        if number in seen or number not in jobs:
            continue
        seen.add(number)
        if jobs[number].operation is Operation.UPSCALE:
            return True
        waiting += jobs[number].parents
    return False


def _report(session: Session, made: Exported) -> None:
    session.out.message(f"{shown(str(made.path))} ({made.planned.preset.id}): {made.worst.value}")
    for check in made.checks:
        session.out.message(f"    {check_text(check)}")


def _tell(
    session: Session,
    arguments: argparse.Namespace,
    planned: PlannedFile,
    made: Exported | None,
    error: ProductAIError | None = None,
) -> None:
    if arguments.json:
        session.out.result(json_line(_row(planned, made, error)))
    elif made is not None:
        session.out.result(str(made.path))


def _row(
    planned: PlannedFile, made: Exported | None, error: ProductAIError | None
) -> dict[str, Any]:
    job = planned.item.job
    reason = error and {"code": error.code, "message": sentence(error)}
    return {
        "id": job.id if job else None,
        "input": str(planned.item.path),
        "output": str(made.path if made else planned.path),
        "preset": planned.preset.id,
        "name": planned.state.value,
        "bytes": made and made.bytes,
        "sha256": made and made.sha256,
        "worst": made and made.worst.value,
        "checks": [_check_row(check) for check in made.checks] if made else [],
        "error": reason,
    }


def _check_row(check: Check) -> dict[str, Any]:
    return {
        "rule": check.rule,
        "level": check.level.value,
        "measured": check.measured,
        "bound": check.bound,
        "wanted": check.wanted,
        **dict(check.params),
    }


def _preset_row(preset: Preset) -> dict[str, Any]:
    row = asdict(preset)
    for rule in row["rules"]:
        for name in ("since", "until", "read"):
            rule[name] = rule[name] and rule[name].isoformat()
    return row


def _record(made: Exported, job: Job) -> Export:
    return Export(
        id=0,
        job=job.id,
        at=datetime.now(UTC),
        preset=made.planned.preset.id,
        path=str(made.path),
        sha256=made.sha256,
        bytes=made.bytes,
        worst=made.worst.value,
    )

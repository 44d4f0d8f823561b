"""`productai jobs support`: the text that asks the service's support about jobs or a period."""

import argparse
from datetime import UTC, datetime

from productai_desktop import __version__
from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.output import Output
from productai_desktop.cli.rows import json_line
from productai_desktop.cli.session import Session
from productai_desktop.cli.wiring import Engine
from productai_desktop.core.errors import ConflictError
from productai_desktop.core.jobs import Job
from productai_desktop.core.support import (
    SUPPORT_ADDRESS,
    Case,
    Period,
    doubtful,
    support_text,
)


async def support(engine: Engine, session: Session, arguments: argparse.Namespace) -> Exit:
    """Prints it for the jobs that were named; for what was sent in a period; or, without either,
    for every job whose charge is in doubt."""
    out = session.out
    period: Period | None = None
    if arguments.since is not None or arguments.until is not None:
        period = Period(arguments.since, arguments.until)
    jobs = _chosen(engine, arguments.ids, period)
    if not jobs and period is None:
        out.message(
            "productai: no charge is in doubt. Name jobs, or a period with --since and --until."
        )
        return Exit.DONE
    cases: list[Case] = []
    for job in jobs:
        told = period is None or doubtful(job)
        cases.append(Case(job, await engine.journal(job.id) if told else ()))
    text = support_text(
        cases,
        service=engine.service,
        version=__version__,
        now=datetime.now(UTC),
        period=period,
    )
    _print(text, out, as_json=arguments.json)
    return Exit.DONE


def _chosen(engine: Engine, numbers: list[int], period: Period | None) -> list[Job]:
    if not numbers:
        mine = (job for job in engine.jobs.values() if engine.mine(job))
        return [job for job in mine if (doubtful(job) if period is None else period.holds(job))]
    for number in numbers:
        if number not in engine.jobs:
            raise ConflictError("JOB_UNKNOWN", job=number)
        if not engine.mine(engine.jobs[number]):
            raise ConflictError("OTHER_ACCOUNT", job=number)
    jobs = [engine.jobs[number] for number in dict.fromkeys(numbers)]
    return [job for job in jobs if period is None or period.holds(job)]


def _print(text: str, out: Output, *, as_json: bool) -> None:
    if as_json:
        out.result(json_line({"address": SUPPORT_ADDRESS, "text": text}))
        return
    out.result(text.rstrip("\n"))
    out.message(f"productai: this can be sent to {SUPPORT_ADDRESS}.")

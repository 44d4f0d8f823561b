"""`productai batch`: many edits from files, folders, addresses or a spreadsheet."""

import argparse
import asyncio
import os
import re
from pathlib import Path

from productai_desktop.cli.batch_words import plan_lines, plan_rows, said_of, summary
from productai_desktop.cli.destination import make_ready
from productai_desktop.cli.following import Follower
from productai_desktop.cli.outcome import Exit, worst
from productai_desktop.cli.practice import say_what_is_real
from productai_desktop.cli.rows import json_line
from productai_desktop.cli.session import Session, desk_of, may_spend
from productai_desktop.cli.wiring import Desk
from productai_desktop.cli.words import sentence, shown
from productai_desktop.core.addresses import is_address
from productai_desktop.core.batches import (
    BatchRequest,
    Choices,
    Leaving,
    Plan,
    Progress,
    Skipping,
    Started,
)
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import OutputError
from productai_desktop.core.options import absolute_path
from productai_desktop.engine.protocols import Results


async def batch(session: Session, arguments: argparse.Namespace) -> Exit:
    """Plans, says what it found, orders all at once, and follows what was ordered."""
    out = session.out
    async with desk_of(session) as desk:
        if not arguments.dry_run and not may_spend(session, desk):
            return Exit.USAGE
        request = request_of(arguments, desk)
        plan = await desk.batches.plan(
            request,
            ask_balance=not arguments.dry_run,
            progress=lambda step: out.progress(_step(step)),
        )
        out.progress("")
        if arguments.dry_run:
            _print_plan(session, plan, as_json=arguments.json)
            return _dry_exit(plan)
        for line in plan_lines(plan):
            out.message(line)
        if not plan.usable:
            out.message("productai: Nothing can be ordered. Nothing was charged.")
            return Exit.USAGE
        if plan.missing:
            out.message(
                "productai: The balance is too low for all. Nothing was ordered. Buy credits, or "
                "order a part by --max-credits or --first."
            )
            return Exit.CREDITS
        if plan.items:
            await asyncio.to_thread(make_ready, request.choices.output_folder)
        images = [image for item in plan.items for image in item.order.images]
        say_what_is_real(session, desk, images)
        started = await desk.batches.start(plan)
        if desk.engine.status.paused and started.followed:
            out.message("productai: The queue is paused: `productai jobs resume` ends that.")
        exits = [_plan_exit(plan)]
        results = desk.batches.results(started, said_of)
        try:
            if started.followed:
                exits.append(await _follow(session, desk, started, results, arguments))
        finally:
            exits.append(await _list_results(session, desk, started, results))
        return worst(exits)


def request_of(arguments: argparse.Namespace, desk: Desk) -> BatchRequest:
    """What the command line asks for, all paths absolute."""
    folder, name = _output(arguments.output)
    return BatchRequest(
        sources=tuple(
            source if is_address(source) else str(absolute_path(source))
            for source in arguments.sources
        ),
        choices=Choices(
            operation=Operation(arguments.operation),
            prompt=arguments.prompt,
            model=arguments.model,
            aspect_ratio=arguments.aspect_ratio,
            resolution=arguments.resolution,
            output_format=arguments.format,
            project=arguments.project,
            output_folder=folder or str(desk.output_folder(arguments.project)),
            output_name=name,
        ),
        recursive=arguments.recursive,
        photos="" if arguments.photos is None else str(absolute_path(arguments.photos)),
        max_credits=arguments.max_credits,
        first=arguments.first,
        again=arguments.again,
    )


def _output(text: str | None) -> tuple[str, str]:
    """The folder for results, and what of the option is a template of names below it."""
    if not text:
        return "", ""
    if Path(text).is_dir():
        return str(absolute_path(text)), ""
    parts = re.split(f"([{re.escape(os.sep + (os.altsep or ''))}])", text)
    first = next((n for n, part in enumerate(parts) if "{" in part or "}" in part), len(parts))
    folder = "".join(parts[:first])
    return str(absolute_path(folder or ".")), "".join(parts[first:])


async def _follow(
    session: Session,
    desk: Desk,
    started: Started,
    results: Results,
    arguments: argparse.Namespace,
) -> Exit:
    """Lets the engine work until all is done, and keeps the list of results up to date."""
    keeping = asyncio.create_task(results.keep(), name="results")
    try:
        follower = Follower(
            desk.engine,
            session.out,
            time_scale=session.options.time_scale,
            patience_seconds=None,
            as_json=arguments.json,
        )
        return await follower.follow(started.followed)
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)


async def _list_results(session: Session, desk: Desk, started: Started, results: Results) -> Exit:
    """Writes what became of each line, when it is over or interrupted."""
    session.out.progress("")
    session.out.message(summary(started, desk.engine.jobs))
    try:
        path = await results.write()
    except OutputError as error:
        session.out.message(f"productai: {sentence(error)}")
        return Exit.FAILED
    session.out.message(f"productai: The results are listed in {shown(str(path), 4096)}")
    return Exit.DONE


def _print_plan(session: Session, plan: Plan, *, as_json: bool) -> None:
    if as_json:
        for row in plan_rows(plan):
            session.out.result(json_line(row))
    else:
        for line in plan_lines(plan):
            session.out.result(line)


def _dry_exit(plan: Plan) -> Exit:
    """Nothing is spent: only what cannot be used matters."""
    if not plan.usable:
        return Exit.USAGE
    return Exit.FAILED if plan.problems else Exit.DONE


def _plan_exit(plan: Plan) -> Exit:
    """What the plan itself means for the end: lines that cannot be used, or were left out."""
    statuses = {Exit.FAILED for _ in plan.problems}
    for skip in plan.skips:
        if skip.why is Skipping.UNCERTAIN:
            statuses.add(Exit.UNCERTAIN)
        elif skip.why is Skipping.OWED:
            statuses.add(Exit.FAILED)
        elif skip.why is Skipping.OTHER_ACCOUNT:
            statuses.add(Exit.KEY)
    if any(left.why is Leaving.CREDITS for left in plan.left):
        statuses.add(Exit.CREDITS)
    return worst(statuses)


def _step(step: Progress) -> str:
    if step.step == "checking":
        return f"Checking photos · {step.done} of {step.of}"
    return "Asking for the balance" if step.step == "asking" else "Reading"

"""`productai jobs`: looking after jobs that were ordered before."""

import argparse
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

from productai_desktop.cli.following import Follower
from productai_desktop.cli.outcome import Exit, of_error, worst
from productai_desktop.cli.output import Output
from productai_desktop.cli.practice import say_what_is_real
from productai_desktop.cli.rows import evidence_facts, evidence_row, job_row, json_line, table
from productai_desktop.cli.session import Session, desk_of, may_spend
from productai_desktop.cli.support import support
from productai_desktop.cli.wiring import Desk, Engine
from productai_desktop.cli.words import credits_text, job_message, remark_text, sentence, shown
from productai_desktop.core.agreement import Agreement
from productai_desktop.core.errors import ConflictError, ProductAIError
from productai_desktop.core.jobs import Job, JournalEntry, State


async def jobs(session: Session, arguments: argparse.Namespace) -> Exit:
    """Runs one action of `productai jobs`."""
    async with desk_of(session) as desk:
        engine, out = desk.engine, session.out
        if arguments.action == "list":
            listed = [job for job in engine.jobs.values() if not (job.forgotten or job.removed)]
            _list(listed, out, as_json=arguments.json)
            return Exit.DONE
        if arguments.action == "support":
            return await support(engine, session, arguments)
        if arguments.action == "resume":
            return await _resume(desk, session, as_json=arguments.json)
        for job_id in arguments.ids:
            if job_id not in engine.jobs or engine.jobs[job_id].forgotten:
                raise ConflictError("JOB_UNKNOWN", job=job_id)
        if arguments.action == "show":
            for job_id in arguments.ids:
                await _show(engine, engine.jobs[job_id], out, as_json=arguments.json)
            return Exit.DONE
        return await _act(desk, session, arguments)


async def _act(desk: Desk, session: Session, arguments: argparse.Namespace) -> Exit:
    """An action on each of the jobs; those that are alive again are followed to their end."""
    engine, out = desk.engine, session.out
    actions: dict[str, Callable[[int], Awaitable[None]]] = {
        "cancel": engine.cancel,
        "dismiss": engine.dismiss,
        "disown": engine.disown,
        "retry": engine.retry,
        "send-again": engine.send_again,
        "adopt": lambda job_id: _adopt(engine, job_id, arguments.remote_id, out),
    }
    act = actions[arguments.action]
    done: list[int] = []
    exits: list[Exit] = []
    for job_id in dict.fromkeys(arguments.ids):
        try:
            if arguments.action == "retry":
                _say_price(engine, engine.jobs[job_id], out)
            await act(job_id)
        except ProductAIError as error:
            exits.append(of_error(error))
            out.message(f"job {job_id}: {sentence(error)}")
        else:
            done.append(job_id)
    if done:  # something was accepted after all
        exits = [Exit.FAILED if status is Exit.USAGE else status for status in exits]
    if arguments.action in _ENDING:
        jobs_done = [engine.jobs[job_id] for job_id in done]
        _print_ended(jobs_done, _ENDING[arguments.action], out, as_json=arguments.json)
    elif done:
        follower = Follower(
            engine, out, time_scale=session.options.time_scale, as_json=arguments.json
        )
        exits.append(await follower.follow(done))
    return worst(exits)


def _say_price(engine: Engine, job: Job, out: Output) -> None:
    price = engine.retry_credits(job)
    if price:
        out.message(f"job {job.id} is ordered anew: {credits_text(price)}.")


async def _adopt(engine: Engine, job_id: int, remote_id: int, out: Output) -> None:
    """Takes a number over, and says what was confirmed and what only a person can."""
    job = engine.jobs[job_id]
    found = await engine.adopt(job_id, remote_id)
    sent = job.submitted_at or job.created_at
    out.message(
        f"job {job_id}: {_AGREED[found.agreement].format(number=remote_id)} This one was sent at "
        f"{sent:%Y-%m-%d %H:%M:%S} UTC; the service tells no times. Look at the picture: if it is "
        f"not this one's, `productai jobs disown {job_id}` gives the number back."
    )


_AGREED = {
    Agreement.SAME: "the service's job {number} has the same prompt.",
    Agreement.ALIKE: "the prompt of the service's job {number} begins as this one's.",
    Agreement.UNTOLD: "the service has a job {number} and tells no prompt of it.",
}


def _print_ended(jobs: Sequence[Job], what: str, out: Output, *, as_json: bool) -> None:
    for job in jobs:
        if as_json:
            out.result(json_line(job_row(job)))
        else:
            out.message(f"job {job.id} ({shown(job.name, 60)}) is {what}.")


#: actions after which nothing is followed -> what the job is then
_ENDING = {"cancel": "closed", "dismiss": "closed", "disown": "uncertain again"}


async def _resume(desk: Desk, session: Session, *, as_json: bool) -> Exit:
    """Every unfinished job of this service and account, however long that takes."""
    engine = desk.engine

    def mine(job: Job) -> bool:
        return engine.mine(job) and not job.state.ended

    foreign = engine.status.foreign
    if foreign:
        session.out.message(
            f"productai: {foreign} unfinished jobs belong to another account or service and wait."
        )
    waiting = [job for job in engine.jobs.values() if mine(job) and job.state.waiting]
    if waiting and not may_spend(session, desk):
        return Exit.USAGE
    say_what_is_real(session, desk, [image for job in waiting for image in job.inputs])
    await engine.start_held()
    await engine.resume()
    follower = Follower(
        engine,
        session.out,
        time_scale=session.options.time_scale,
        patience_seconds=None,
        as_json=as_json,
        joins=mine,
        starts_held=True,
    )
    return await follower.follow(job.id for job in engine.jobs.values() if mine(job))


def _list(every: Sequence[Job], out: Output, *, as_json: bool) -> None:
    if as_json:
        for job in every:
            out.result(json_line(job_row(job)))
        return
    if not every:
        out.message("productai: there are no jobs yet.")
        return
    rows = [
        (
            str(job.id),
            "" if job.remote_id is None else str(job.remote_id),
            job.state.value,
            str(job.credits),
            shown(job.model or job.operation.value),
            shown(job.name),
            _outcome(job),
        )
        for job in every
    ]
    head = ("ID", "REMOTE", "STATE", "CREDITS", "MODEL", "NAME", "RESULT")
    for line in table(head, rows, (12, 19, 11, 7, 20, 40, 300)):
        out.result(line)


def _outcome(job: Job) -> str:
    if job.state is State.DONE:
        return shown(job.output, 4096)
    return job.fault.code if job.fault else ""


def _plain(address: str) -> str:
    """Without what may be a signature: a service's own upload may give signed addresses, too."""
    return urlsplit(address)._replace(query="", fragment="").geturl()


async def _show(engine: Engine, job: Job, out: Output, *, as_json: bool) -> None:
    journal = await engine.journal(job.id)
    uploads = [one for one in await engine.uploads_of(job.id) if one.hosted.address]
    if as_json:
        row = job_row(job)
        row["prompt"] = job.prompt
        row["service"] = job.service
        row["evidence"] = evidence_row(job)
        row["remarks"] = list(job.remarks)
        row["uploads"] = [
            {"host": one.host, "address": _plain(one.hosted.address)} for one in uploads
        ]
        row["journal"] = [_entry_row(entry) for entry in journal]
        out.result(json_line(row))
        return
    facts = {
        "job": str(job.id),
        "at the service": "" if job.remote_id is None else str(job.remote_id),
        "state": job.state.value,
        "service": job.service,
        "photos": ", ".join(map(shown, job.inputs)),
        "uploaded to": ", ".join(shown(_plain(one.hosted.address), 2000) for one in uploads),
        "prompt": shown(job.prompt, 2000),
        "model": shown(job.model),
        "project": shown(job.project),
        "SKU": shown(job.sku),
        "changed": ", ".join(job.changes),
        "credits": f"{job.credits} (by the catalogue {job.credits_expected})",
        **evidence_facts(job),
        "result": shown(job.output, 4096),
        "metadata": " ".join(map(remark_text, job.remarks)),
        "reason": job_message(job, job.fault)
        if job.fault is not None or job.state is State.UNCERTAIN
        else "",
    }
    for name, value in facts.items():
        if value:
            out.result(f"{name:<15} {value}")
    for entry in journal:
        why = f" ({entry.fault.code})" if entry.fault else ""
        at = entry.at.strftime("%Y-%m-%d %H:%M:%S UTC")
        out.result(f"  {at}  {entry.state.value:<11}  {shown(entry.event)}{why}")
    out.result("")


def _entry_row(entry: JournalEntry) -> dict[str, str | None]:
    return {
        "at": entry.at.isoformat(),
        "state": entry.state.value,
        "event": entry.event,
        "code": entry.fault.code if entry.fault else None,
    }

"""Brings a stage to rest, and lets a person decide what is uncertain; audited at every step."""

import sqlite3
from collections.abc import Sequence

from productai_desktop.core.jobs import Job, State
from tests.campaign.audit import Books, Charge, audit_charges, audit_rest
from tests.campaign.processes import Ended
from tests.campaign.stage import Stage

#: processes that may die, or have to be told again, before something is wrong
MOST_TURNS = 80
_FAILED, _CREDITS, _UNCERTAIN = 1, 4, 6


class Unsound(AssertionError):
    """The auditor has found something."""

    def __init__(self, when: str, findings: Sequence[str]) -> None:
        super().__init__(f"{when}:\n  " + "\n  ".join(findings))


def order(stage: Stage, prompt: str, image: str = "", *, no_wait: bool = False) -> Ended:
    """Orders an edit, again where the process died before it was written down."""
    words = (*stage.order(prompt, image=image), *(("--no-wait",) if no_wait else ()))
    for _ in range(MOST_TURNS):
        ended = stage.run(*words)
        after_a_kill(stage)
        if any(job.prompt == prompt for job in Books.read(stage.folders.data).jobs):
            return ended
    raise AssertionError(f"“{prompt}” could not be ordered")


def act(stage: Stage, action: str, job: Job) -> Ended:
    """A person's word on a job, by `productai jobs`."""
    ended = stage.run("jobs", action, str(job.id), "--json")
    after_a_kill(stage)
    return ended


def settle(stage: Stage) -> Ended:
    """Resumes until a process ends by itself; then all must be at rest."""
    for _ in range(MOST_TURNS):
        ended = stage.run("jobs", "resume", "--json")
        if not ended.killed:
            at_rest(stage, ended)
            return ended
        after_a_kill(stage)
    raise AssertionError("it never came to rest")


def resolve(stage: Stage) -> None:
    """A person adopts what the service has, sends the rest again, and buys credits."""
    for _ in range(MOST_TURNS):
        books = Books.read(stage.folders.data)
        uncertain = [job for job in books.jobs if job.state is State.UNCERTAIN]
        if not uncertain:
            break
        found = _unowned(books, stage.charges(), uncertain[0])
        if found is None:
            stage.run("jobs", "send-again", str(uncertain[0].id), "--json")
        else:
            stage.run("jobs", "adopt", str(uncertain[0].id), str(found), "--json")
        after_a_kill(stage)
        settle(stage)
        if any(job.state.waiting for job in Books.read(stage.folders.data).jobs):
            stage.top_up(100)
            settle(stage)
    else:
        raise AssertionError("something stays uncertain")
    stands_still(stage)


def stands_still(stage: Stage) -> None:
    """Another `jobs resume` changes nothing and sends nothing that could charge."""
    posts, before = stage.posts(), _jobs_and_journal(stage)
    ended = stage.run("jobs", "resume", "--json")
    findings: list[str] = []
    if stage.posts() != posts:
        findings.append("it sent a charging request")
    if _jobs_and_journal(stage) != before:
        findings.append("it changed jobs")
    at_rest(stage, ended)
    if findings:
        raise Unsound("another `jobs resume`", findings)


def after_a_kill(stage: Stage) -> None:
    """Audits what must always hold."""
    findings = audit_charges(Books.read(stage.folders.data), stage.charges(), stage.taken)
    if findings:
        raise Unsound(f"after {stage.deaths[-1:]}", findings)


def at_rest(stage: Stage, ended: Ended) -> None:
    """Audits what must hold after `jobs resume` has ended by itself; its status and list, too."""
    books, charges = Books.read(stage.folders.data), stage.charges()
    findings = audit_charges(books, charges, stage.taken)
    findings += audit_rest(books, charges, stage.folders)
    states = {job.id: job.state for job in books.jobs}
    listed = stage.run("jobs", "list", "--json")
    if not listed.killed:
        rows = {row["id"]: State(row["state"]) for row in listed.rows}
        if rows != states:
            findings.append(f"`jobs list` says {rows}, the books {states}")
    waiting = [number for number, state in states.items() if state.waiting]
    uncertain = State.UNCERTAIN in states.values()
    if uncertain != (ended.status == _UNCERTAIN):
        findings.append(f"status {ended.status}, uncertain: {uncertain}")
    if waiting and ended.status not in (_UNCERTAIN, _CREDITS, _FAILED):
        findings.append(f"status {ended.status}, and jobs {waiting} wait")
    if findings:
        raise Unsound("at rest", findings)


def _unowned(books: Books, charges: Sequence[Charge], job: Job) -> int | None:
    """A charge of the job's prompt that no job has."""
    owned = {number for other in books.jobs for number in books.numbers(other)}
    return next((c.id for c in charges if c.prompt == job.prompt and c.id not in owned), None)


def _jobs_and_journal(stage: Stage) -> list[object]:
    connection = sqlite3.connect(stage.folders.data / "productai.db")
    try:
        return [
            *connection.execute("SELECT * FROM jobs ORDER BY id"),
            *connection.execute("SELECT * FROM journal ORDER BY id"),
        ]
    finally:
        connection.close()

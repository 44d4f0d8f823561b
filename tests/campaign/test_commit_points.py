"""A process dies at every commit point once, before and after: the books stay right."""

import contextlib
from collections.abc import Callable, Iterator

import pytest

from productai_desktop.core.jobs import Job, State
from productai_desktop.sandbox.faults import Fault
from tests.campaign.audit import Books
from tests.campaign.points import commit_points
from tests.campaign.settling import act, after_a_kill, order, resolve, settle
from tests.campaign.stage import Stage

#: seconds for one play on a machine that is busy with others
pytestmark = pytest.mark.timeout(300)

Play = Callable[[Stage], None]
#: rounds of a play in which nobody died, until it counts as unable to reach what is left
MOST_IDLE = 4
#: real seconds for which the disk is full
FULL_SECONDS = 1.0


def an_edit(stage: Stage) -> None:
    """All goes well, but for the deaths; a person looks after what they leave uncertain."""
    for prompt in _rounds(stage):
        order(stage, prompt)
        settle(stage)
        resolve(stage)


def answers_that_are_lost(stage: Stage) -> None:
    """Some orders arrive and some do not, and no answer says which."""
    for number, prompt in enumerate(_rounds(stage)):
        kind = "reset" if number % 2 else "reset_after"
        stage.sandbox.faults.add(Fault("generate", kind))
        order(stage, prompt)
        settle(stage)
        resolve(stage)
        for job in Books.read(stage.folders.data).jobs:
            if job.adopted and ("move:not …", "after") in stage.pending:
                act(stage, "disown", job)
        resolve(stage)
        stage.run("person", "accept")
    assert stage.unasked() == 0


def a_batch(stage: Stage) -> None:
    """Orders given together, by a command that goes on when it is given again."""
    for number, _ in enumerate(_rounds(stage)):
        folder = stage.folders.data.parent / f"shots-{number}"
        folder.mkdir()
        stage.photo(folder)
        stage.photo(folder)
        while stage.run(*stage.batch(folder)).killed:
            after_a_kill(stage)
        settle(stage)
        resolve(stage)


def a_service_that_refuses(stage: Stage) -> None:
    """Too many requests, uploads that fail, and nobody there."""
    for prompt in _rounds(stage):
        stage.sandbox.faults.add(Fault("upload", "status"))
        stage.sandbox.faults.add(Fault("generate", "status", status=429, retry_after=5))
        order(stage, prompt)
        settle(stage)
        resolve(stage)
        with _gone(stage):
            order(stage, f"{prompt}, from its address", image="https://127.0.0.1:9/a.png")
        _cancel_waiting(stage)


def results_that_do_not_come(stage: Stage) -> None:
    """Jobs and results that are unknown for a while, or no pictures at all, and ERROR."""
    for number, prompt in enumerate(_rounds(stage)):
        stage.sandbox.faults.clear()
        stage.sandbox.faults.add(Fault("job", "gone"))
        if number % 3 == 0:
            stage.sandbox.faults.add(Fault("result", "gone"))
            stage.sandbox.faults.add(Fault("result", "status", after=1))
        elif number % 3 == 1:
            stage.sandbox.faults.add(Fault("result", "garbage", times=12))
        else:
            stage.sandbox.faults.add(Fault("generate", "error"))
        order(stage, prompt)
        settle(stage)
        stage.sandbox.faults.clear()
        for job in _in(stage, State.FAILED):
            act(stage, "retry", job)
        settle(stage)


def uploads_that_expire(stage: Stage) -> None:
    """The service has forgotten a photo that was uploaded before."""
    photo = str(stage.photo())
    for prompt in _rounds(stage):
        stage.forget_uploads()
        order(stage, prompt, image=photo)
        settle(stage)
        resolve(stage)


def without_credits(stage: Stage) -> None:
    """Refused for the balance; meanwhile people cancel, pause, sort, and spoil a photo."""
    stage.top_up(-stage.tokens)
    for prompt in _rounds(stage):
        photo = stage.photo()
        order(stage, prompt)
        order(stage, f"{prompt}, spoilt", image=str(photo))
        stage.run("person", "front")
        stage.run("person", "pause")
        settle(stage)
        for job in _in(stage, State.QUEUED, State.PAUSED):
            act(stage, "cancel", job)
        for job in _in(stage, State.CANCELLED):
            act(stage, "retry", job)
        stage.run("person", "cancel-all")
        for job in _in(stage, State.CANCELLED):
            act(stage, "retry", job)
        photo.write_bytes(b"no photo any more")
        stage.top_up(2)
        settle(stage)
        _cancel_waiting(stage)


def no_room_on_the_disk(stage: Stage) -> None:
    """Neither photos nor results can be written for a while."""
    for prompt in _rounds(stage):
        with _gone(stage):
            order(stage, prompt)
        stage.full.touch()
        resuming = stage.start("jobs", "resume", "--json")
        resuming.sleep(FULL_SECONDS)
        stage.full.unlink()
        stage.finish(resuming)
        settle(stage)


def commands_that_are_stopped(stage: Stage) -> None:
    """Ctrl-C while a photo is uploaded."""
    for prompt in _rounds(stage):
        stage.sandbox.faults.add(Fault("upload", "slow", seconds=4))
        process = stage.start(*stage.order(prompt))
        while not _in(stage, State.HOSTING) and not process.sleep(0.02):
            continue
        process.interrupt()
        stage.finish(process)
        settle(stage)


def people_who_give_up(stage: Stage) -> None:
    """Results that never come are given up, and lost answers closed."""
    for prompt in _rounds(stage):
        stage.sandbox.faults.add(Fault("generate", "never"))
        order(stage, prompt, no_wait=True)
        stage.run("person", "abandon")
        stage.sandbox.faults.add(Fault("generate", "reset"))
        order(stage, f"{prompt}, lost", no_wait=True)
        for job in _in(stage, State.UNCERTAIN):
            act(stage, "dismiss", job)


#: what is played, and where processes die in it
PLAYS: dict[Play, tuple[str, ...]] = {
    an_edit: (
        "schema", "fact:salt", "add", "claim", "admit", "answered", "use_upload", "keep_upload",
        "add_duration",
        "fact:paused:…", "move:prepare", "move:prepared",
        "move:intent", "move:answer …", "move:poll COMPLETED", "move:checked",
        "move:done", "move:left by a process that ended",
        "move:the program ended before an answer", "file:prepared", "file:fetched", "file:named",
        "file:marked", "file:discarded", "file:backup",
    ),
    answers_that_are_lost: (
        "move:no answer", "fact:check:…", "fact:balance:…", "fact:measured:…", "move:adopted …",
        "move:sent again by a person", "move:not …", "move:its picture was confirmed",
        "move:balance …",
    ),
    a_batch: ("fact:photos:…", "fact:…"),
    a_service_that_refuses: (
        "move:not uploaded", "move:refused 429", "refused", "move:never left",
    ),
    results_that_do_not_come: (
        "move:not found", "move:poll …", "move:ask for a fresh address", "move:fetch failed",
        "move:result is unusable", "move:look again", "move:again; was …",
    ),
    uploads_that_expire: ("spoil_upload",),
    without_credits: (
        "move:refused", "move:cancelled", "move:again", "move:paused", "move:resumed", "label",
        "move:unusable photo",
    ),
    no_room_on_the_disk: ("move:no room",),
    commands_that_are_stopped: ("move:stopped",),
    people_who_give_up: ("move:abandoned", "move:closed"),
}  # fmt: skip

#: points of which no terminal can be sure to come by, and where their commits are tested
ELSEWHERE = {
    "withdraw": "tests/engine/test_pacing.py",
    "move:upload has expired": "tests/engine/test_hosting.py",
    "claim_uploads": "tests/engine/test_tidying.py",
    "forget_upload": "tests/engine/test_tidying.py",
    "take_over_upload": "tests/engine/test_hosting.py",
    "release_upload": "tests/engine/test_tidying.py",
    "forget_project": "tests/engine/test_forgetting.py",
    "move:begins again": "tests/engine/test_engine_replaced.py",
    "move:gate closed": "tests/engine/test_life.py",
    "move:uploads wait": "tests/engine/test_outage.py",
    "move:limit reached": "tests/engine/test_limits.py",
    "move:defect": "tests/engine/test_books_trouble.py",
}


def test_no_commit_point_is_forgotten() -> None:
    played = [point for points in PLAYS.values() for point in points]
    assert len(played) == len(set(played))
    assert commit_points() - {*played, *ELSEWHERE} == set()
    assert set(played) - commit_points() == set()


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.__name__)
def test_wherever_it_dies_the_books_stay_right(stage: Stage, play: Play) -> None:
    points = PLAYS[play]
    stage.doom(*points)
    play(stage)
    stage.sandbox.faults.clear()
    resolve(stage)
    assert stage.pending == []
    assert {point for point, _ in stage.deaths} == set(points)


def _rounds(stage: Stage) -> Iterator[str]:
    """A prompt for each round, until somebody has died at every point."""
    number, idle = 0, 0
    while stage.pending:
        left, number = len(stage.pending), number + 1
        yield f"marble {number}"
        idle = 0 if len(stage.pending) < left else idle + 1
        assert idle < MOST_IDLE, f"nobody dies at {stage.pending}"


def _in(stage: Stage, *states: State) -> list[Job]:
    return [job for job in Books.read(stage.folders.data).jobs if job.state in states]


def _cancel_waiting(stage: Stage) -> None:
    for job in Books.read(stage.folders.data).jobs:
        if job.state.waiting:
            act(stage, "cancel", job)


@contextlib.contextmanager
def _gone(stage: Stage) -> Iterator[None]:
    """The service is not there for a while."""
    stage.sandbox.stop()
    try:
        yield
    finally:
        stage.sandbox.start()

"""A process dies at every commit point once, before and after: the books stay right."""

from collections.abc import Callable

import pytest

from tests.campaign.settling import order, resolve, settle
from tests.campaign.stage import Stage

Play = Callable[[Stage], None]


def an_edit(stage: Stage) -> None:
    order(stage, "marble")
    settle(stage)
    while stage.pending:
        left = len(stage.pending)
        order(stage, f"marble {left}")
        settle(stage)
        resolve(stage)
        assert len(stage.pending) < left, f"nothing dies at {stage.pending}"


#: what is played, and where processes die in it
PLAYS: dict[Play, tuple[str, ...]] = {
    an_edit: (
        "schema", "fact:salt", "add", "claim", "admit", "answered", "keep_upload", "add_duration",
        "fact:paused:…", "fact:check:…", "fact:balance:…:…", "move:prepare", "move:prepared",
        "move:intent", "move:answer …", "move:poll …", "move:poll COMPLETED", "move:checked",
        "move:done", "move:left by a process that ended",
        "move:the program ended before an answer", "move:adopted …",
        "move:sent again by a person", "file:prepared", "file:fetched", "file:named",
        "file:discarded", "file:backup",
    ),
}  # fmt: skip


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.__name__)
def test_wherever_it_dies_the_books_stay_right(stage: Stage, play: Play) -> None:
    points = PLAYS[play]
    stage.doom(*points)
    play(stage)
    resolve(stage)
    assert stage.pending == []
    assert {point for point, _ in stage.deaths} == set(points)

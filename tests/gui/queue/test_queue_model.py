"""The queue as a model: groups, order, and small updates."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.queue.queue_model import QueueModel
from tests.fakes import NOON, FakeEngine, a_job


class Watch:
    """Counts what a model tells its views."""

    def __init__(self, model: QueueModel) -> None:
        self.resets = 0
        self.inserted = 0
        self.removed = 0
        self.changed: list[int] = []
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)

    def _reset(self) -> None:
        self.resets += 1

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.inserted += last - first + 1

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.removed += last - first + 1

    def _change(self, first: QModelIndex, _last: QModelIndex) -> None:
        self.changed.append(first.row())


def listed(model: QueueModel) -> list[str | int]:
    """Headings as texts, jobs as numbers."""
    rows: list[str | int] = []
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        job = model.job(index)
        rows.append(job.id if job is not None else str(index.data()))
    return rows


@pytest.fixture
def made(qtbot: QtBot) -> Callable[..., tuple[FakeEngine, QueueModel]]:
    def make(*jobs: Job) -> tuple[FakeEngine, QueueModel]:
        engine = FakeEngine(jobs=jobs)
        model = QueueModel(engine)
        engine.subscribe(model.update)
        return engine, model

    return make


Made = Callable[..., tuple[FakeEngine, QueueModel]]


def test_jobs_stand_in_groups_and_the_newest_result_first(made: Made) -> None:
    _, model = made(
        a_job(1, state=State.DONE, ended_at=NOON),
        a_job(2, state=State.DONE, ended_at=NOON + timedelta(minutes=1)),
        a_job(3),
        a_job(4, state=State.RUNNING),
        a_job(5, state=State.UNCERTAIN),
        a_job(6),
    )
    assert listed(model) == [
        "Needs you · 1", 5, "Running · 1", 4, "Waiting · 2", 3, 6, "Done · 2", 2, 1,
    ]  # fmt: skip


def test_an_empty_queue_has_no_rows(made: Made) -> None:
    assert listed(made()[1]) == []


def test_ended_jobs_of_another_service_are_left_out(made: Made) -> None:
    elsewhere = "https://api.productai.photo"
    _, model = made(
        a_job(1, service=elsewhere), a_job(2, service=elsewhere, state=State.DONE), a_job(3)
    )
    assert listed(model) == ["Waiting · 2", 1, 3]


def test_one_of_10_000_jobs_changes_one_row_without_a_reset(made: Made) -> None:
    engine, model = made(*(a_job(number) for number in range(1, 10_001)))
    watch = Watch(model)
    engine.move(100, state=State.PREPARING)
    assert watch.changed == [model.index_of(100).row()]
    assert (watch.resets, watch.inserted, watch.removed) == (0, 0, 0)


def test_a_job_of_10_000_moves_to_another_group_without_a_reset(made: Made) -> None:
    engine, model = made(*(a_job(number) for number in range(1, 10_001)))
    watch = Watch(model)
    engine.move(100, state=State.RUNNING)
    assert watch.resets == 0
    assert (watch.inserted, watch.removed) == (2, 1)
    assert listed(model)[:3] == ["Running · 1", 100, "Waiting · 9,999"]


def test_all_of_10_000_jobs_are_listed(made: Made) -> None:
    _, model = made(*(a_job(number) for number in range(1, 10_001)))
    assert model.rowCount() == 10_001
    assert model.index_of(5000).row() == 5000


def test_many_changes_at_once_are_one_new_list(made: Made) -> None:
    engine, model = made(*(a_job(number) for number in range(1, 1001)))
    watch = Watch(model)
    engine.put(*(a_job(n, state=State.CANCELLED, ended_at=NOON) for n in range(1, 1001)))
    assert (watch.resets, watch.inserted, watch.removed) == (1, 0, 0)
    assert listed(model)[:2] == ["Done · 1,000", 1000]


def test_headings_count_anew(made: Made) -> None:
    engine, model = made(a_job(1))
    engine.put(a_job(2))
    assert listed(model) == ["Waiting · 2", 1, 2]


def test_another_engine_s_jobs_replace_these(made: Made) -> None:
    _, model = made(a_job(1), a_job(2))
    model.show_engine(FakeEngine(jobs=[a_job(7)]))
    assert listed(model) == ["Waiting · 1", 7]


def test_rows_are_spoken_and_headings_cannot_be_chosen(made: Made) -> None:
    _, model = made(a_job(1, sku="CUP-1"))
    heading, row = model.index(0, 0), model.index(1, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert heading.data(role) == "Waiting · 1, shown"
    assert str(row.data(role)).startswith("CUP-1, Waiting, 8 credits")
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert row.flags() & Qt.ItemFlag.ItemIsSelectable


def test_confirming_ends_when_the_job_moves_on(made: Made) -> None:
    engine, model = made(a_job(1, state=State.UNCERTAIN))
    model.confirm(1, True)
    engine.move(1, state=State.QUEUED)
    engine.move(1, state=State.UNCERTAIN)
    text = model.text(model.index_of(1))
    assert text is not None
    assert text.offers[0].label == "Check balance"


_STATES = st.sampled_from(list(State))


@given(moves=st.lists(st.tuples(st.integers(1, 12), _STATES), max_size=30))
def test_any_course_of_events_ends_as_if_it_were_read_afresh(
    moves: list[tuple[int, State]],
) -> None:
    engine = FakeEngine(jobs=[a_job(number) for number in range(1, 7)])
    model = QueueModel(engine)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    engine.subscribe(model.update)
    for number, state in moves:
        fault = Fault("SERVICE_ERROR") if state is State.FAILED else None
        ended = NOON + timedelta(seconds=number) if state.ended else None
        engine.put(a_job(number, state=state, fault=fault, ended_at=ended))
    assert listed(model) == listed(QueueModel(engine))
    assert tester.model() is model

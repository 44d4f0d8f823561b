"""Photos are let in by their megapixels, in the order in which they came."""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

import pytest

from productai_desktop.imaging.budget import PixelBudget


def wanted() -> bool:
    return False


class Visitors:
    """Photos that stay in work until they are let out; `inside` are those that are."""

    def __init__(self, budget: PixelBudget) -> None:
        self._budget = budget
        self._changed = threading.Condition()
        self.inside: list[float] = []
        self._leave: set[float] = set()

    def visit(self, megapixels: float) -> None:
        with self._budget.spent(megapixels, wanted), self._changed:
            self.inside.append(megapixels)
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: megapixels in self._leave, 20)
            self.inside.remove(megapixels)
            self._changed.notify_all()

    def let_out(self, megapixels: float) -> None:
        with self._changed:
            self._leave.add(megapixels)
            self._changed.notify_all()

    def until(self, *inside: float) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: sorted(self.inside) == sorted(inside), 20)


def test_two_are_in_work_at_once_and_a_large_one_alone():
    visitors = Visitors(PixelBudget(60))
    with ThreadPoolExecutor(4) as threads:
        done = [threads.submit(visitors.visit, 24.0), threads.submit(visitors.visit, 24.1)]
        visitors.until(24.0, 24.1)
        done.append(threads.submit(visitors.visit, 200.0))
        visitors.let_out(24.0)
        visitors.until(24.1)
        visitors.let_out(24.1)
        visitors.until(200.0)
        done.append(threads.submit(visitors.visit, 1.0))
        visitors.let_out(200.0)
        visitors.until(1.0)
        visitors.let_out(1.0)
        for one in done:
            one.result(20)


def test_one_that_nobody_waits_for_leaves_the_line_to_the_next():
    budget, left = PixelBudget(60), threading.Event()
    entered = threading.Event()

    def give_up() -> None:
        with budget.spent(60, left.is_set):
            raise AssertionError("it was not let in")

    def come() -> None:
        with budget.spent(20, wanted):
            entered.set()

    with ThreadPoolExecutor(2) as threads:
        with budget.spent(30, wanted):
            first = threads.submit(give_up)
            second = threads.submit(come)
            left.set()
            with pytest.raises(CancelledError):
                first.result(20)
            assert entered.wait(20)
        second.result(20)


def test_what_fails_gives_its_share_back():
    budget = PixelBudget(60)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), budget.spent(50, wanted):
            raise ZeroDivisionError

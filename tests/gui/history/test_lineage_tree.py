"""The tree of what was made of a photo."""

from productai_desktop.core.archive import Lineage
from productai_desktop.gui.history.lineage_tree import steps_of
from tests.fakes import a_job


def test_what_was_made_stands_beneath_what_it_was_made_of_in_order():
    jobs = {number: a_job(number) for number in (1, 2, 3, 4)}
    steps = steps_of(Lineage(jobs, [(1, 2), (2, 4), (1, 3), (3, 4)], []))
    tree = [(step.depth, step.job.id if step.job else 0, step.above) for step in steps]
    # what two results went into stands beneath the first
    assert tree == [(0, 0, -1), (1, 1, 0), (2, 2, 1), (3, 4, 2), (2, 3, 1)]


def test_a_chain_of_thousands_has_an_end():
    jobs = {number: a_job(number) for number in range(1, 3001)}
    chain = [(number, number + 1) for number in range(1, 3000)]
    assert steps_of(Lineage(jobs, chain, []))[-1].depth == 3000

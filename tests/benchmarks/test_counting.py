"""The stand-in of the service refuses what a service with fifteen a minute refuses."""

import random
from itertools import islice

import pytest

from tests.benchmarks.counting import WAYS, Bucket, Counting, Fixed, Sliding, counting, others


def admitted(limit: Counting, times: list[float]) -> int:
    return sum(limit.admit(at) for at in times)


@pytest.mark.parametrize("way", ["sliding", "fixed", "bucket"])
def test_of_forty_at_once_fifteen_are_admitted(way: str):
    assert admitted(counting(way, 15, random.Random(1)), [100.0] * 40) == 15


def test_a_gateway_admits_five_at_once_and_then_one_each_four_seconds():
    limit = counting("gateway", 15, random.Random(1))
    assert admitted(limit, [100.0] * 40) == 5
    assert admitted(limit, [103.9]) == 0
    assert admitted(limit, [104.0, 108.0, 108.1]) == 2


@pytest.mark.parametrize("way", WAYS)
def test_one_each_four_seconds_is_never_refused(way: str):
    assert admitted(counting(way, 15, random.Random(1)), [4.01 * n for n in range(500)]) == 500


def test_a_sliding_minute_counts_from_each_request():
    limit = Sliding(2)
    assert [limit.admit(at) for at in (0, 30, 59.9, 60, 89.9, 90)] == [
        True, True, False, True, False, True,
    ]  # fmt: skip


def test_a_fixed_minute_begins_anew_whatever_was_asked_before():
    limit = Fixed(2, phase=50.0)
    assert [limit.admit(at) for at in (0, 9, 9.9, 10, 11, 12)] == [
        True, True, False, True, True, False,
    ]  # fmt: skip


def test_what_is_refused_takes_nothing_from_a_bucket():
    limit = Bucket(15, 15)
    assert admitted(limit, [0.0] * 100) == 15
    assert admitted(limit, [2.0, 2.1, 3.9]) == 0
    assert admitted(limit, [4.0]) == 1


@pytest.mark.parametrize("way", ["even", "random", "bursts"])
def test_another_client_asks_as_often_as_it_says(way: str):
    times = list(islice(others(way, 5, random.Random(1)), 500))
    assert times == sorted(times)
    assert [sum(60 * n <= at < 60 * n + 60 for at in times) for n in range(100)] == [5] * 100

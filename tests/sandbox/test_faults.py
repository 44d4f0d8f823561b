"""Faults that are asked for: how often they strike, how long a storm lasts, what an answer says."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from productai_desktop.sandbox.faults import Fault, FaultPlan, faults_from
from productai_desktop.sandbox.server import Sandbox

KEY = "sandbox-test-key"


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path, key=KEY, requests_per_minute=5000) as sandbox:
        yield sandbox


def asked(sandbox: Sandbox, path: str) -> httpx.Response:
    return httpx.get(f"{sandbox.base_url}{path}", headers={"x-api-key": KEY}, trust_env=False)


def struck(plan: FaultPlan, count: int) -> list[bool]:
    return [plan.strike("job") is not None for _ in range(count)]


def test_a_chance_hits_a_share_and_the_same_one_for_a_seed() -> None:
    fault = Fault("job", "status", times=0, chance=0.25, seed=5)
    hits = struck(FaultPlan([fault]), 400)
    assert 60 < sum(hits) < 140
    assert hits == struck(FaultPlan([fault]), 400)
    other = Fault("job", "status", times=0, chance=0.25, seed=6)
    assert hits != struck(FaultPlan([other]), 400)


def test_times_counts_the_hits_of_a_chance() -> None:
    plan = FaultPlan([Fault("job", "status", times=3, after=10, chance=0.5, seed=1)])
    hits = struck(plan, 100)
    assert sum(hits) == plan.struck == 3
    assert True not in hits[:10]


def test_a_storm_begins_with_its_first_hit_and_passes() -> None:
    now = [100.0]
    plan = FaultPlan([Fault("job", "storm", after=1, seconds=30)], now=lambda: now[0])
    assert struck(plan, 3) == [False, True, True]
    now[0] = 129.0
    assert struck(plan, 1) == [True]
    now[0] = 130.0
    assert struck(plan, 2) == [False, False]


def test_after_clear_nothing_goes_wrong(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("any", "status", times=0))
    assert asked(sandbox, "/api/key-check").status_code == 500
    sandbox.faults.clear()
    assert asked(sandbox, "/api/key-check").status_code == 200


def test_a_storm_refuses_with_the_wait_that_was_asked_for(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("key-check", "storm", seconds=60, retry_after=7))
    refused = asked(sandbox, "/api/key-check")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "7")
    assert refused.json()["code"] == "RATE_LIMIT_EXCEEDED"
    sandbox.faults.clear()
    sandbox.faults.add(Fault("key-check", "status", status=429))
    assert "retry-after" not in asked(sandbox, "/api/key-check").headers


def test_a_job_that_is_gone_is_not_found(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("job", "gone"))
    gone = asked(sandbox, "/api/job/12345")
    assert (gone.status_code, gone.json()["code"]) == (404, "JOB_NOT_FOUND")


def test_garbage_is_neither_json_nor_a_picture(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("key-check", "garbage"))
    answer = asked(sandbox, "/api/key-check")
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="Expecting value"):
        answer.json()


@pytest.mark.parametrize(
    "wrong",
    [
        {"on": "generate", "kind": "gone"},
        {"on": "job", "kind": "status", "chance": 2},
        {"on": "job", "kind": "status", "retry_after": "soon"},
    ],
)
def test_faults_that_make_no_sense_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"gone|chance|retry_after"):
        faults_from([wrong])

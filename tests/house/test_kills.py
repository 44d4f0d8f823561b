"""A process killed at any moment of a job's life: the next one finds the books right.

Right means: charged once at most, never sent again unasked, and delivered as one file, or
`uncertain` where nobody can know.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.server import Sandbox

PHOTO = Path(__file__).parents[1] / "photos" / "coffee.png"
SCALE = 60.0


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "service", latency=10.0, time_scale=SCALE) as sandbox:
        yield sandbox


class Terminal:
    """Runs `productai` against the sandbox on one data folder."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.results = folder / "results"
        self._common = ["--data-dir", str(folder / "data"), "--base-url", sandbox.base_url]
        self._environment = {
            **os.environ,
            "PRODUCTAI_API_KEY": sandbox.key,
            "PRODUCTAI_TIME_SCALE": str(SCALE),
        }

    def generate(self, event: str, moment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [
                sys.executable, "-m", "tests.house.mortal", "generate", *self._common, "--image",
                str(PHOTO), "--prompt", "white marble table", "--model", "gpt-low", "--output",
                f"{self.results}{os.sep}",
            ],
            env={**self._environment, "MORTAL_EVENT": event, "MORTAL_MOMENT": moment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def jobs(self, *words: str) -> tuple[int, list[dict[str, object]]]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.house.unharmed", "jobs", *words, "--json", *self._common],
            env=self._environment, capture_output=True, text=True, check=False, timeout=50,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def only(self) -> dict[str, object]:
        """The one job there is."""
        status, (job,) = self.jobs("list")
        assert status in (0, 1, 6)
        return job

    def files(self) -> list[str]:
        return [path.name for path in self.results.iterdir()] if self.results.exists() else []


@pytest.fixture
def terminal(tmp_path: Path, sandbox: Sandbox) -> Terminal:
    return Terminal(tmp_path, sandbox)


# every commit point is died at in tests.campaign, by processes that are quicker to start
SPENDS_NOTHING = [("intent", "before")]
CANNOT_BE_KNOWN = [("intent", "after"), ("answer", "before")]
IS_OWED = [("answer", "after"), ("checked", "after")]


@pytest.mark.parametrize(("event", "moment"), SPENDS_NOTHING)
def test_before_the_request_nothing_is_spent_unasked(
    terminal: Terminal, sandbox: Sandbox, event: str, moment: str
) -> None:
    assert terminal.generate(event, moment).wait(40) == -signal.SIGKILL
    assert terminal.only()["state"] in ("queued", "preparing", "hosting")
    assert sandbox.charges() == []
    status, (job,) = terminal.jobs("resume")
    assert (status, job["state"]) == (0, "done")
    assert len(sandbox.charges()) == 1
    assert terminal.files() == ["coffee-gpt-low.png"]


@pytest.mark.parametrize(("event", "moment"), CANNOT_BE_KNOWN)
def test_around_the_request_it_is_uncertain_and_stays_so(
    terminal: Terminal, sandbox: Sandbox, event: str, moment: str
) -> None:
    assert terminal.generate(event, moment).wait(40) == -signal.SIGKILL
    charged = len(sandbox.charges())
    status, _ = terminal.jobs("resume")
    assert status == 6
    assert terminal.only()["state"] == "uncertain"
    assert len(sandbox.charges()) == charged
    assert terminal.files() == []


@pytest.mark.parametrize(("event", "moment"), IS_OWED)
def test_after_the_answer_it_is_delivered_once(
    terminal: Terminal, sandbox: Sandbox, event: str, moment: str
) -> None:
    assert terminal.generate(event, moment).wait(40) == -signal.SIGKILL
    status, _ = terminal.jobs("resume")
    job = terminal.only()
    assert (status, job["state"], job["credits"]) == (0, "done", 2)
    assert len(sandbox.charges()) == 1
    assert terminal.files() == ["coffee-gpt-low.png"]


def test_while_the_service_is_thinking(terminal: Terminal, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("generate", "slow_after", seconds=30))
    process = terminal.generate("never", "after")
    _wait(lambda: len(sandbox.charges()) == 1)
    process.kill()
    process.wait(10)
    status, _ = terminal.jobs("resume")
    assert (status, terminal.only()["state"]) == (6, "uncertain")
    remote_id = sandbox.charges()[0][0]
    status, _ = terminal.jobs("adopt", "1", str(remote_id))
    assert status == 0
    terminal.jobs("resume")
    assert terminal.only()["state"] == "done"
    assert len(sandbox.charges()) == 1


def test_while_the_result_is_on_its_way(terminal: Terminal, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("result", "slow", after=0, seconds=30))
    process = terminal.generate("never", "after")
    _wait(lambda: any(r.path.startswith("/v1/api/job/") for r in sandbox.requests()))
    _wait(lambda: terminal.only()["state"] == "downloading")
    process.kill()
    process.wait(10)
    assert terminal.jobs("resume")[0] == 0
    assert terminal.files() == ["coffee-gpt-low.png"]
    assert len(sandbox.charges()) == 1


def _wait(holds: object) -> None:
    for _ in range(400):
        if holds():  # type: ignore[operator]
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen")

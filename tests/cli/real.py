"""The real `productai` as a process, against a service that really listens."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.sandbox.server import Sandbox

PHOTO = Path(__file__).parents[1] / "photos" / "coffee.png"
#: how many times faster the clocks of engine and sandbox run
SCALE = 60.0
#: seconds at the service
LATENCY = 6.0


@dataclass(frozen=True)
class Ended:
    """What came of a run."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> dict[str, Any]:
        (row,) = self.rows
        return row

    @property
    def states(self) -> list[str]:
        return [row["state"] for row in self.rows]

    @property
    def codes(self) -> list[str]:
        return [row["error"]["code"] for row in self.rows if row["error"]]


class Terminal:
    """Runs `productai` on one data folder."""

    def __init__(self, folder: Path, base_url: str | None, key: str | None) -> None:
        self.data = folder / "data"
        self.results = folder / "results"
        self.base_url = base_url
        self.environment = {**os.environ, "PRODUCTAI_TIME_SCALE": str(SCALE)}
        self.said = ""
        if key is not None:
            self.environment["PRODUCTAI_API_KEY"] = key

    def unhurried(self) -> "Terminal":
        """The same with a slower clock, for whose 20 seconds the start of a process is short."""
        self.environment["PRODUCTAI_TIME_SCALE"] = "8"
        return self

    def start(self, *words: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Starts a command; whoever starts it, ends it."""
        address = [] if self.base_url is None else ["--base-url", self.base_url]
        return subprocess.Popen(
            [sys.executable, "-m", "tests.house.unharmed", *words, *address, "--data-dir",
             str(self.data)],
            env=self.environment,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )  # fmt: skip

    def __call__(self, *words: str, stdin: str = "") -> Ended:
        """Runs a command to its end."""
        process = self.start(*words, stdin=subprocess.PIPE)
        return self.end(process, stdin)

    def end(self, process: subprocess.Popen[bytes], stdin: str = "") -> Ended:
        """Waits for a command that was started."""
        try:
            out, err = process.communicate(stdin.encode() or None, timeout=50)
        finally:
            process.kill()
        ended = Ended(process.returncode, (out or b"").decode(), err.decode())
        self.said += ended.out + ended.err
        assert "Traceback" not in ended.err
        return ended

    def generate(self, *words: str, image: str | Path = PHOTO, prompt: str = "marble") -> Ended:
        return self("generate", *self.order(*words, image=image, prompt=prompt))

    def order(
        self, *words: str, image: str | Path = PHOTO, prompt: str = "marble"
    ) -> tuple[str, ...]:
        """The words of an order of 2 credits, with `--json`; `words` are appended."""
        wanted = ["--image", str(image), "--prompt", prompt, "--model", "gpt-low", "--json"]
        if "--output" not in words:
            wanted += ["--output", f"{self.results}{os.sep}"]
        return (*wanted, *words)

    def jobs(self, *words: str) -> Ended:
        return self("jobs", *words, "--json")

    def files(self) -> list[str]:
        """Names of the results, sorted."""
        return sorted(path.name for path in self.results.iterdir()) if self.results.exists() else []

    def kept(self) -> bytes:
        """All that was written to the data folder."""
        return b"\n".join(path.read_bytes() for path in self.data.rglob("*") if path.is_file())


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "service", latency=LATENCY, tokens=100, time_scale=SCALE) as sandbox:
        yield sandbox


@pytest.fixture
def productai(tmp_path: Path, sandbox: Sandbox) -> Iterator[Terminal]:
    """A terminal of that service; its key may turn up nowhere."""
    terminal = Terminal(tmp_path, sandbox.base_url, sandbox.key)
    yield terminal
    assert sandbox.key not in terminal.said
    assert sandbox.key.encode() not in terminal.kept()


def top_up(sandbox: Sandbox, tokens: int) -> None:
    """The account buys credits, at another till than the one that runs."""
    other = Sandbox(Path(sandbox._folder), key=sandbox.key, tokens=tokens)
    other.start()
    other.stop()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    """Waits for something that another process does."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.02)

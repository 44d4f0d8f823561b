"""A stage for one campaign: the service, a data folder, photos, and processes of the program."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from PIL import Image

from productai_desktop.core.catalogue import Catalogue, builtin
from productai_desktop.sandbox.accounts import Accounts, SandboxJob
from productai_desktop.sandbox.server import Sandbox
from tests.campaign.audit import Charge, Folders
from tests.campaign.points import commit_points

#: how many times faster the clocks of engine and sandbox run
SCALE = 240.0
#: seconds at the service, on its clock
LATENCY = 15.0
#: real seconds that a process gets until it counts as stuck
PATIENCE_SECONDS = 90.0
_ROOT = Path(__file__).parents[2]
_KEY = "campaign-key-1"
_MOMENTS = ("before", "after")


@dataclass(frozen=True)
class Ended:
    """What came of a process."""

    #: the exit status; negative for a signal
    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Its JSON lines; none of one that was killed while it wrote."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def killed(self) -> bool:
        return self.status < 0


class Process:
    """One process of the program."""

    def __init__(self, nursery: "Nursery", pid: int, files: tuple[Path, Path]) -> None:
        self._nursery = nursery
        self.pid = pid
        self._files = files

    @property
    def alive(self) -> bool:
        return self._nursery.status(self.pid) is None

    def kill(self) -> None:
        """SIGKILL, unless it has ended by itself."""
        self._nursery.kill(self.pid)

    def wait(self, seconds: float = PATIENCE_SECONDS) -> Ended:
        """Waits for its end. Raises TimeoutError, and kills it, where it takes longer."""
        if not self._nursery.wait(self.pid, seconds):
            self.kill()
            raise TimeoutError(f"a process is stuck; it said: {self._read(1)[-2000:]}")
        status = self._nursery.status(self.pid)
        return Ended(70 if status is None else status, self._read(0), self._read(1))

    def sleep(self, seconds: float) -> bool:
        """Waits some seconds or until it has ended; whether it has."""
        return self._nursery.wait(self.pid, seconds)

    def _read(self, number: int) -> str:
        return self._files[number].read_text(encoding="utf-8", errors="replace")


class Nursery:
    """Talks to `tests.campaign.nursery`, a process that bears others; ends with all of them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaign.nursery"],
            cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._changed = threading.Condition()
        self._born: list[int] = []
        self._dead: dict[int, int] = {}
        self._over = False
        self._reader = threading.Thread(target=self._listen, name="nursery", daemon=True)
        self._reader.start()

    def bear(self, words: Sequence[str], environment: dict[str, str], folder: Path) -> Process:
        """Starts `productai` with these words; its output goes to files in `folder`."""
        number = time.monotonic_ns()
        out, err = folder / f"{number}.out", folder / f"{number}.err"
        request = {
            "words": list(words), "environment": environment, "out": str(out), "err": str(err),
        }  # fmt: skip
        with self._changed:
            self._tell(request)
            self._changed.wait_for(lambda: self._born or self._over, PATIENCE_SECONDS)
            if not self._born:
                raise RuntimeError("no process was born")
            return Process(self, self._born.pop(), (out, err))

    def kill(self, pid: int) -> None:
        self._tell({"kill": pid})
        self.wait(pid, PATIENCE_SECONDS)

    def status(self, pid: int) -> int | None:
        """How a process has ended; None while it lives."""
        with self._changed:
            return self._dead.get(pid)

    def wait(self, pid: int, seconds: float) -> bool:
        """Whether a process ends within some seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: pid in self._dead, seconds)

    def close(self) -> None:
        """Ends it and all its children."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(PATIENCE_SECONDS)
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _tell(self, request: dict[str, Any]) -> None:
        stdin = self._process.stdin
        if stdin is None:
            raise RuntimeError("the nursery has no standard input")
        stdin.write(json.dumps(request) + "\n")
        stdin.flush()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            answer = json.loads(line)
            with self._changed:
                if "born" in answer:
                    self._born.append(answer["born"])
                else:
                    self._dead[answer["dead"]] = answer["status"]
                self._changed.notify_all()
        with self._changed:
            self._over = True
            self._changed.notify_all()


class Stage:
    """The service in a thread, one data folder, and who works on it."""

    def __init__(
        self, folder: Path, nursery: Nursery, *, tokens: int = 1000, latency: float = LATENCY,
        scale: float = SCALE, results: Path | None = None, **told: Any,
    ) -> None:  # fmt: skip
        """`told` is what every process is told by CAMPAIGN; see `mortal`."""
        self._nursery = nursery
        self.folders = Folders(folder / "data", results or folder / "results", folder / "tmp")
        self.full = folder / "full"
        self._said = folder / "said"
        for made in (self.folders.temporary, self._said):
            made.mkdir(parents=True)
        self._service_folder = folder / "service"
        self._service_folder.mkdir()
        self._scale = scale
        self.tokens = tokens
        self.sandbox = Sandbox(
            self._service_folder, key=_KEY, latency=latency, time_scale=scale,
            catalogue=_small(builtin()),
        )  # fmt: skip
        with self._accounts() as accounts:
            accounts.open_account(_KEY, tokens)
        self.sandbox.start()
        self._told: dict[str, Any] = {"patience": 5.0, "full": str(self.full), **told}
        self._photos = 0
        #: points at which processes are still to die
        self.pending: list[tuple[str, str]] = []
        #: what they have died at
        self.deaths: list[tuple[str, str]] = []
        self._points = sorted(commit_points())
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PRODUCTAI_")
        } | {
            "PRODUCTAI_API_KEY": _KEY,
            "PRODUCTAI_TIME_SCALE": f"{scale:g}",
            "TMPDIR": str(self.folders.temporary),
        }
        self._processes: list[Process] = []

    def photo(self, folder: Path | None = None) -> Path:
        """A small photo that no other order has."""
        self._photos += 1
        path = (folder or self._said.parent) / f"photo-{self._photos}.png"
        Image.new("RGB", (48, 32), (self._photos % 256, 90, 160)).save(path)
        return path

    def order(self, prompt: str, *, image: str | Path = "") -> tuple[str, ...]:
        """The words of an order of 2 credits."""
        return ("generate", "--image", str(image or self.photo()), "--prompt", prompt,
                 "--model", "gpt-low", "--format", "jpg",
                 "--output", f"{self.folders.results}{os.sep}", "--json")  # fmt: skip

    def start(self, *words: str) -> Process:
        """Starts the program; it dies at the first of the pending points."""
        tomb = self._said / "tomb.json"
        tomb.unlink(missing_ok=True)
        told = self._told
        if self.pending:
            told = {**told, "points": self.pending, "known": self._points, "tomb": str(tomb)}
        address = ("--base-url", self.sandbox.base_url, "--data-dir", str(self.folders.data))
        environment = {**self.environment, "CAMPAIGN": json.dumps(told)}
        process = self._nursery.bear((*words, *address), environment, self._said)
        self._processes.append(process)
        return process

    def run(self, *words: str, seconds: float = PATIENCE_SECONDS) -> Ended:
        """Runs the program to its end, by itself or at a pending point."""
        return self.finish(self.start(*words), seconds)

    def finish(self, process: Process, seconds: float = PATIENCE_SECONDS) -> Ended:
        """Waits for a process's end. Raises AssertionError for one that broke."""
        ended = process.wait(seconds)
        tomb = self._said / "tomb.json"
        if ended.killed and tomb.exists():
            point, moment = json.loads(tomb.read_text(encoding="utf-8"))
            self.pending.remove((point, moment))
            self.deaths.append((point, moment))
        elif "Traceback" in ended.err:
            raise AssertionError(f"a process broke:\n{ended.err[-3000:]}")
        return ended

    def doom(self, *points: str) -> None:
        """Processes die before and after each of these points, one at a time."""
        self.pending += [(point, moment) for point in points for moment in _MOMENTS]

    def top_up(self, tokens: int) -> None:
        """The account buys credits."""
        with self._accounts() as accounts:
            accounts.open_account(_KEY, accounts.tokens(_KEY) + tokens)
        self.tokens += tokens

    def batch(self, folder: str | Path) -> tuple[str, ...]:
        """The words of a batch of edits of 2 credits, one for each photo in a folder."""
        return ("batch", str(folder), "--prompt", "a batch of {name}", "--model", "gpt-low",
                "--format", "jpg", "--output", str(self.folders.results), "--json")  # fmt: skip

    def forget_uploads(self) -> None:
        """The service has thrown all uploads away."""
        for path in (self._service_folder / "assets").iterdir():
            path.unlink()

    def charges(self) -> list[Charge]:
        """What the service charged, by its own books."""
        with self._accounts() as accounts:
            return [self._charge(job) for job in accounts.jobs()]

    @property
    def taken(self) -> int:
        """Credits that the account has lost."""
        with self._accounts() as accounts:
            return self.tokens - accounts.tokens(_KEY)

    def posts(self) -> int:
        """Charging requests that have come to the service."""
        return sum(request.path.endswith("/generate") for request in self.sandbox.requests())

    def close(self) -> None:
        """Ends the processes that are left, then the service."""
        for process in self._processes:
            if process.alive:
                process.kill()
        self.sandbox.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _charge(self, job: SandboxJob) -> Charge:
        result = self._service_folder / "results" / job.result if job.result else None
        return Charge(job.id, job.prompt or "", job.credits, job.ending, result)

    @contextlib.contextmanager
    def _accounts(self) -> Iterator[Accounts]:
        accounts = Accounts(self._service_folder / "sandbox.db", self._scale)
        try:
            yield accounts
        finally:
            accounts.close()


def _small(catalogue: Catalogue) -> Catalogue:
    """The same models with results that take no time to paint."""
    models = {name: replace(model, long_side=128) for name, model in catalogue.models.items()}
    return replace(catalogue, models=models)

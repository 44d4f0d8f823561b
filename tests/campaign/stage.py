"""A stage for one campaign: the service, a data folder, photos, and who works on them."""

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from PIL import Image

from productai_desktop.core.catalogue import Catalogue, builtin
from productai_desktop.sandbox.accounts import Accounts, SandboxJob
from productai_desktop.sandbox.server import Sandbox
from tests.campaign.audit import Charge, Folders
from tests.campaign.points import commit_points
from tests.campaign.processes import PATIENCE_SECONDS, Ended, Nursery, Process

#: how many times faster the clocks of engine and sandbox run
SCALE = 240.0
#: seconds at the service, on its clock
LATENCY = 15.0
_KEY = "campaign-key-1"
_MOMENTS = ("before", "after")


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

    def unasked(self) -> int:
        """How often an edit was sent after an answer was lost, before key-check had answered. To
        be believed where one process works at a time."""
        count, lost = 0, False
        for request in self.sandbox.requests():
            if request.path.endswith("/key-check") and request.status == 200:
                lost = False
            elif request.path.endswith("/generate"):
                count += lost
                lost = request.status == 0
        return count

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

"""Processes of the program, borne by a nursery: started, waited for, killed."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

#: real seconds that a process gets until it counts as stuck
PATIENCE_SECONDS = 90.0
_ROOT = Path(__file__).parents[2]


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
        self._nursery.signal(self.pid, signal.SIGKILL)
        self._nursery.wait(self.pid, PATIENCE_SECONDS)

    def interrupt(self) -> None:
        """SIGTERM, as Ctrl-C: it puts things in order and ends."""
        self._nursery.signal(self.pid, signal.SIGTERM)

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
            start_new_session=True,  # a Ctrl-C is for who plays the campaign
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

    def signal(self, pid: int, number: signal.Signals) -> None:
        self._tell({"kill": pid, "signal": number})

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

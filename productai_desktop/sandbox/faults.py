"""Faults that tests ask the sandbox to make: bad answers, cut connections, jobs that go wrong.

As JSON a list of objects, such as

    [{"on": "generate", "kind": "reset_after", "times": 1}, {"on": "result", "kind": "truncated"}]

- `on`: `key-check`, `generate`, `upscale`, `custom`, `job`, `upload`, `result` and `asset` (the
  other origin, which serves results and uploaded photos), or `any` request to the API;
- `kind`, for any request: `status` (an error body with HTTP `status`), `html`, `empty`,
  `truncated`, `malformed`, `garbage` (a good status, and bytes that are neither JSON nor a
  picture), `slow` (waits `seconds` first), `reset` (cut before anything was done), `reset_after`
  (done, and cut without an answer), `slow_after` (done, and answered after `seconds`), `storm`
  (from the first hit on, all are answered with 429 for `seconds`);
  for `job`, `result` and `asset` also: `gone` (404, as for a job or file that does not exist);
  for `generate`, `upscale` and `custom` also: `error` (the job ends in the status `word`, by
  default ERROR), `never` (the job stays RUNNING);
- `after`: requests of that kind that pass first, by default 0; `times`: how many are hit, by
  default 1; 0 for all;
- `chance`: the share of these that are hit, by default 1, drawn from a series that `seed` begins;
- `retry_after`: with 429, the seconds of a Retry-After header; without it there is none.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, cast

TARGETS = ("key-check", "generate", "upscale", "custom", "job", "upload", "result", "asset", "any")
#: what the other origin serves
SERVED = ("result", "asset")
CHARGING = ("generate", "upscale", "custom")
JOB_KINDS = ("error", "never")
KINDS = (
    "status", "html", "empty", "truncated", "malformed", "garbage", "slow", "reset", "reset_after",
    "slow_after", "storm", "gone", *JOB_KINDS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of mishap and when it strikes; see the module."""

    on: str
    kind: str
    times: int = 1
    after: int = 0
    seconds: float = 0.0
    status: int = 500
    word: str = "ERROR"
    chance: float = 1.0
    seed: int = 0
    retry_after: float | None = None

    def __post_init__(self) -> None:
        if self.on not in TARGETS:
            raise ValueError(f"“on” must be one of {', '.join(TARGETS)}, not {self.on!r}")
        if self.kind not in KINDS:
            raise ValueError(f"“kind” must be one of {', '.join(KINDS)}, not {self.kind!r}")
        if self.kind in JOB_KINDS and self.on not in CHARGING:
            raise ValueError(f"{self.kind!r} goes with generate, upscale or custom")
        if self.kind == "gone" and self.on not in ("job", *SERVED):
            raise ValueError("'gone' goes with job, result or asset")
        if not 0 <= self.chance <= 1:
            raise ValueError(f"“chance” must be from 0 to 1, not {self.chance}")


def faults_from(parsed: object) -> list[Fault]:
    """Faults from parsed JSON, an object or a list of them. Raises ValueError with a sentence."""
    entries = cast(list[object], parsed if isinstance(parsed, list) else [parsed])
    faults: list[Fault] = []
    for entry in entries:
        values = cast(dict[str, Any], entry) if isinstance(entry, dict) else {}
        kinds: dict[str, type | tuple[type, ...]] = {
            "on": str, "kind": str, "times": int, "after": int, "seconds": (int, float),
            "status": int, "word": str, "chance": (int, float), "seed": int,
            "retry_after": (int, float),
        }  # fmt: skip
        for name, value in values.items():
            if name not in kinds or not isinstance(value, kinds[name]):
                raise ValueError(f"a fault has no {name!r} of {value!r}")
        if "on" not in values or "kind" not in values:
            raise ValueError("each fault needs “on” and “kind”")
        faults.append(Fault(**values))
    return faults


class _Turn:
    """How far one fault has come."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._chances = Random(fault.seed)
        self._seen = 0
        self._hits = 0
        #: when a storm ends; None before it has begun
        self._ends: float | None = None

    def hits(self, now: float) -> bool:
        """Counts a request that fits, and says whether it is hit."""
        fault = self.fault
        self._seen += 1
        if self._ends is not None:
            return now < self._ends
        spent = fault.times and self._hits >= fault.times
        if self._seen <= fault.after or spent or self._chances.random() >= fault.chance:
            return False
        self._hits += 1
        if fault.kind == "storm":
            self._ends = now + fault.seconds
        return True


class FaultPlan:
    """Counts requests and says which fault strikes. Used by two threads: who adds, who serves."""

    def __init__(
        self, faults: Sequence[Fault] = (), now: Callable[[], float] = time.monotonic
    ) -> None:
        self._turns = [_Turn(fault) for fault in faults]
        self._now = now
        #: requests that were hit
        self.struck = 0

    def add(self, fault: Fault) -> None:
        self._turns = [*self._turns, _Turn(fault)]

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self._turns = []

    def strike(self, target: str) -> Fault | None:
        """The fault of this request, the first that fits; counts for every one that fits."""
        struck: Fault | None = None
        for turn in self._turns:
            fault = turn.fault
            fits = fault.on == target or (fault.on == "any" and target not in SERVED)
            if fits and turn.hits(self._now()) and struck is None:
                struck = fault
        self.struck += struck is not None
        return struck

"""Faults that tests ask the sandbox to make: bad answers, cut connections, jobs that go wrong.

As JSON a list of objects, such as

    [{"on": "generate", "kind": "reset_after", "times": 1}, {"on": "result", "kind": "truncated"}]

- `on`: `key-check`, `generate`, `upscale`, `custom`, `job`, `upload`, `result` (the other origin
  that serves results), or `any` request to the API;
- `kind`, for any request: `status` (an error body with HTTP `status`), `html`, `empty`,
  `truncated`, `malformed`, `slow` (waits `seconds` first), `reset` (cut before anything was
  done), `reset_after` (done, and cut without an answer), `slow_after` (done, and answered after
  `seconds`);
  for `generate`, `upscale` and `custom` also: `error` (the job ends in the status `word`, by
  default ERROR), `never` (the job stays RUNNING);
- `after`: requests of that kind that pass first, by default 0; `times`: how many are hit, by
  default 1; 0 for all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

TARGETS = ("key-check", "generate", "upscale", "custom", "job", "upload", "result", "any")
JOB_KINDS = ("error", "never")
KINDS = (
    "status", "html", "empty", "truncated", "malformed", "slow", "reset", "reset_after",
    "slow_after", *JOB_KINDS,
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

    def __post_init__(self) -> None:
        if self.on not in TARGETS:
            raise ValueError(f"“on” must be one of {', '.join(TARGETS)}, not {self.on!r}")
        if self.kind not in KINDS:
            raise ValueError(f"“kind” must be one of {', '.join(KINDS)}, not {self.kind!r}")
        if self.kind in JOB_KINDS and self.on not in ("generate", "upscale", "custom"):
            raise ValueError(f"{self.kind!r} goes with generate, upscale or custom")


def faults_from(parsed: object) -> list[Fault]:
    """Faults from parsed JSON, an object or a list of them. Raises ValueError with a sentence."""
    entries = cast(list[object], parsed if isinstance(parsed, list) else [parsed])
    faults: list[Fault] = []
    for entry in entries:
        values = cast(dict[str, Any], entry) if isinstance(entry, dict) else {}
        kinds: dict[str, type | tuple[type, ...]] = {
            "on": str, "kind": str, "times": int, "after": int, "seconds": (int, float),
            "status": int, "word": str,
        }  # fmt: skip
        for name, value in values.items():
            if name not in kinds or not isinstance(value, kinds[name]):
                raise ValueError(f"a fault has no {name!r} of {value!r}")
        if "on" not in values or "kind" not in values:
            raise ValueError("each fault needs “on” and “kind”")
        faults.append(Fault(**values))
    return faults


class FaultPlan:
    """Counts requests and says which fault strikes."""

    def __init__(self, faults: Sequence[Fault] = ()) -> None:
        self._faults = list(faults)
        self._seen = [0] * len(self._faults)

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)
        self._seen.append(0)

    def strike(self, target: str) -> Fault | None:
        """The fault of this request, the first that fits; counts for every one that fits."""
        struck: Fault | None = None
        for number, fault in enumerate(self._faults):
            if fault.on != target and not (fault.on == "any" and target != "result"):
                continue
            self._seen[number] += 1
            turn = self._seen[number] - fault.after
            if struck is None and turn >= 1 and (fault.times == 0 or turn <= fault.times):
                struck = fault
        return struck

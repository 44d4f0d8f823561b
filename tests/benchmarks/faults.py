"""`dev.py bench faults`: random fault campaigns, one after the other, for some minutes.

Each is played in a folder of its own with the next seed; where the auditor finds something, the
folder stays and the seed is named. Ends with 1 where anything was found; Ctrl-C ends it early.
"""

import argparse
import contextlib
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.campaign.processes import Nursery
from tests.campaign.random_campaign import Campaign

_COUNTED = (
    "runs", "processes", "kills", "interrupts", "faults", "troubles", "jobs", "charges",
    "uncertain", "ended in ERROR", "retried", "delivered",
    "left in the system's temporary folder", "found",
)  # fmt: skip


def main(words: Sequence[str]) -> int:
    """Plays campaigns for `--minutes`, beginning with `--seed`; prints what was found."""
    parser = argparse.ArgumentParser(prog="dev.py bench faults", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="default: 5")
    parser.add_argument("--seed", type=int, default=1, help="the first seed; default: 1")
    parser.add_argument("--runs", type=int, default=0, help="end after so many campaigns")
    given = parser.parse_args(words)
    until = time.monotonic() + given.minutes * 60
    total: Counter[str] = Counter()
    seed = given.seed
    with contextlib.suppress(KeyboardInterrupt), Nursery() as nursery:
        while time.monotonic() < until and (not given.runs or total["runs"] < given.runs):
            total += _played(seed, nursery)
            seed += 1
    for name in _COUNTED:
        print(f"{name:<36} {total[name]:>8}")
    return int(total["found"] > 0)


def _played(seed: int, nursery: Nursery) -> Counter[str]:
    """One campaign, and what was found in it; its folder is kept only then."""
    folder = Path(tempfile.mkdtemp(prefix=f"productai-campaign-{seed}-"))
    began, found = time.monotonic(), ""
    campaign = Campaign(seed, folder / "stage", nursery)
    try:
        campaign.run()
    except (AssertionError, TimeoutError) as error:
        found = str(error)
    except KeyboardInterrupt:
        shutil.rmtree(folder)
        raise
    counts = campaign.counts
    told = ", ".join(f"{counts[name]} {name}" for name in ("kills", "faults", "charges"))
    print(f"seed {seed}: {told}, {time.monotonic() - began:.1f} s", flush=True)
    if found:
        print(f"  FOUND in {folder}\n  {found}", flush=True)
    else:
        shutil.rmtree(folder)
    return counts + Counter({"runs": 1, "found": int(bool(found))})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

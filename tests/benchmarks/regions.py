"""`dev.py bench regions`: marked labels found again and judged, on pairs with known answers."""

import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from PIL import Image

from productai_desktop.core.regions import Finding
from productai_desktop.imaging.regions.canvas import Canvas
from productai_desktop.imaging.regions.inspecting import inspect_canvases
from tests.benchmarks import labels

#: pairs of each kind and part, unless another number is given
PAIRS = 12
#: shares of all pairs
_MOST_MISSES, _MOST_FALSE_ALARMS = 0.03, 0.03
#: of a result of 16 megapixels, once it is decoded
_MOST_SECONDS = 0.9
_ALIKE = (Finding.SAME, Finding.MOVED)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said of one pair."""

    part: str
    kind: str
    finding: Finding
    seconds: float

    @property
    def missed(self) -> bool:
        return self.kind in labels.ALTERED and self.finding in _ALIKE

    @property
    def false_alarm(self) -> bool:
        return self.kind in labels.UNALTERED and self.finding is Finding.ALTERED

    @property
    def untold(self) -> bool:
        return self.finding is Finding.UNKNOWN


def main(words: Sequence[str] = ()) -> int:
    """Prints misses, false alarms and "could not tell" by kind; 1 where the pairs that were held
    out have more than is allowed. A word that is a number asks for so many pairs of each kind."""
    count = int(words[0]) if words else PAIRS
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        os.environ[name] = "1"  # the processes below fill the cores
    wanted = [
        (part, kind, seed)
        for part in labels.SCENES
        for kind in (*labels.UNALTERED, *labels.ALTERED)
        for seed in range(count)
    ]
    with ProcessPoolExecutor() as pool:
        outcomes = list(pool.map(_judge, wanted, chunksize=4))
    failed = False
    for part in labels.SCENES:
        mine = [one for one in outcomes if one.part == part]
        print(f"{'pairs ' + part:<24} {'pairs':>6} {'wrong':>6} {'untold':>7}")
        for kind in (*labels.UNALTERED, *labels.ALTERED):
            print(_row(kind, [one for one in mine if one.kind == kind]))
        misses, alarms = _rates(mine)
        each = statistics.median(one.seconds for one in mine) * 1000
        untold = _share(one.untold for one in mine)
        print(f"  misses {misses:.1%}, false alarms {alarms:.1%}, could not tell {untold:.1%}, "
              f"{each:.0f} ms a region")  # fmt: skip
        too_many = misses > _MOST_MISSES or alarms > _MOST_FALSE_ALARMS
        failed = failed or (part == "held out" and too_many)
    print(f"bound for pairs held out: misses {_MOST_MISSES:.0%}, "
          f"false alarms {_MOST_FALSE_ALARMS:.0%}")  # fmt: skip
    seconds = _large()
    print(f"{'a region moved in a result of 16 MP':<44} {seconds * 1000:>9.0f} ms   "
          f"bound {_MOST_SECONDS * 1000:.0f} ms")  # fmt: skip
    return int(failed or seconds > _MOST_SECONDS)


def _judge(wanted: tuple[str, str, int]) -> Outcome:
    part, kind, seed = wanted
    pair = labels.pair(seed, kind, part)
    before, after = Canvas(pair.original), Canvas(pair.result)
    start = time.perf_counter()
    (found,) = inspect_canvases(before, after, [pair.region])
    return Outcome(part, kind, found.result.finding, time.perf_counter() - start)


def _row(kind: str, mine: Sequence[Outcome]) -> str:
    wrong = sum(one.missed or one.false_alarm for one in mine)
    says = Counter(one.finding.value for one in mine)
    told = ", ".join(f"{count} {name}" for name, count in says.most_common())
    untold = sum(one.untold for one in mine)
    return f"  {kind:<22} {len(mine):>6} {wrong:>6} {untold:>7}   {told}"


def _rates(mine: Sequence[Outcome]) -> tuple[float, float]:
    altered = [one for one in mine if one.kind in labels.ALTERED]
    kept = [one for one in mine if one.kind in labels.UNALTERED]
    return _share(one.missed for one in altered), _share(one.false_alarm for one in kept)


def _share(values: Iterable[bool]) -> float:
    known = list(values)
    return sum(known) / max(1, len(known))


def _large() -> float:
    """Seconds for a region that moved, in a result as large as 4K models make."""
    pair = labels.pair(1, "scaled", "held out")
    scale = (16e6 / (pair.result.width * pair.result.height)) ** 0.5
    size = round(pair.result.width * scale), round(pair.result.height * scale)
    after = Canvas(pair.result.resize(size, Image.Resampling.BICUBIC))
    times: list[float] = []
    for _ in range(3):
        start = time.perf_counter()
        inspect_canvases(Canvas(pair.original), after, [pair.region])
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

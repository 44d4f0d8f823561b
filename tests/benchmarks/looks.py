"""`dev.py bench looks`: how soon a large result is seen, and how soon it is compared.

First sights are measured as the window has them: from the wish until the picture can be painted,
threads and signals and all. Photos of 24 megapixels are made once and kept.
"""

import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from productai_desktop.gui.pictures import PictureReader
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.imaging.comparison.difference import difference
from productai_desktop.imaging.comparison.fit import content_fit
from productai_desktop.imaging.comparison.metric import metric
from productai_desktop.imaging.comparison.pixels import Pixels
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.previews import Previews
from tests.benchmarks import studio
from tests.benchmarks.program import KEPT, environment, verdict

RUNS = 7
#: pixels a side of the pictures that are compared: 16.8 megapixels
SIDE = 4096

KEPT_MILLISECONDS = 50.0
JPEG_MILLISECONDS = 150.0
PNG_BEYOND_MILLISECONDS = 50.0
DIFFERENCE_MILLISECONDS = 400.0
PAINT_MILLISECONDS = 100.0
CANCEL_MILLISECONDS = 50.0
FIT_MILLISECONDS = 600.0


def main(arguments: Sequence[str] = ()) -> int:
    """Runs all in a process of its own; 1 where a bound was missed."""
    words = ["-m", "tests.benchmarks.looks", *arguments]
    return subprocess.run([sys.executable, *words], env=environment(), check=False).returncode


def measured() -> bool:
    """Prints a line a figure; whether all bounds were met."""
    application = QGuiApplication([])
    photo = studio.large_photos(KEPT / "camera", 1)[0]
    png = _png(photo)
    with tempfile.TemporaryDirectory(dir=KEPT) as text:
        kept = Previews(Path(text))
        for result in (photo, png):
            Darkroom(kept).check_result(result)
        met = [
            _first_sight("24-MP JPEG, preview kept", photo, kept, KEPT_MILLISECONDS),
            _first_sight("24-MP PNG, preview kept", png, kept, KEPT_MILLISECONDS),
        ]
    met.append(_first_sight("24-MP JPEG, never seen", photo, None, JPEG_MILLISECONDS))
    decode = _milliseconds(partial(_decode, png))
    bound = decode + PNG_BEYOND_MILLISECONDS
    told = f"one decode {decode:.0f} ms, "
    met.append(_first_sight("24-MP PNG, never seen", png, None, bound, told))
    met += _compared()
    application.shutdown()
    return all(met)


def _first_sight(
    what: str, path: Path, kept: Previews | None, bound: float, beside: str = ""
) -> bool:
    reader = PictureReader(None if kept is None else kept.folder)
    _seen(reader, path)
    figure = statistics.median(_seen(reader, path) for _ in range(RUNS))
    return _say(f"first sight, {what}", figure, bound, beside)


def _seen(reader: PictureReader, path: Path) -> float:
    """Milliseconds, by a window that has just been opened: nothing is in memory."""
    thumbnails = Thumbnails(decode=reader)
    loop = QEventLoop()
    thumbnails.ready.connect(loop.quit)
    start = time.perf_counter()
    thumbnails.picture(str(path))
    loop.exec()
    figure = (time.perf_counter() - start) * 1000
    assert thumbnails.picture(str(path)) is not None
    thumbnails.close()
    return figure


def _compared() -> list[bool]:
    before, after = _pair()
    metric()  # once for a process
    found = difference(before, after)
    return [
        _say("difference of two 16-MP pictures, painted",
             _milliseconds(lambda: difference(before, after).painted(3.0)),
             DIFFERENCE_MILLISECONDS),
        _say("the same for another threshold", _milliseconds(lambda: found.painted(6.0)),
             PAINT_MILLISECONDS),
        _say("to cancel it half way", statistics.median(
            _cancelled(before, after) for _ in range(RUNS)), CANCEL_MILLISECONDS),
        _say("content fit of two 16-MP pictures",
             _milliseconds(lambda: content_fit(before, after)), FIT_MILLISECONDS),
    ]  # fmt: skip


def _pair() -> tuple[Pixels, Pixels]:
    """A scene, and the same with grain and something new in it."""
    random = np.random.default_rng(3)
    soft = Image.fromarray(random.integers(0, 256, (68, 68, 3), np.uint8))
    scene = np.asarray(soft.resize((SIDE, SIDE), Image.Resampling.BICUBIC)).astype(np.int16)
    changed = scene + random.integers(-6, 7, scene.shape, np.int16)
    changed[900:1700, 1200:2600] //= 2
    return _pixels(scene), _pixels(np.clip(changed, 0, 255))


def _pixels(colours: "np.ndarray[tuple[int, ...], np.dtype[np.int16]]") -> Pixels:
    rows = np.full((*colours.shape[:2], 4), 255, np.uint8)
    rows[..., 2::-1] = colours
    return Pixels(SIDE, SIDE, 4 * SIDE, "RGB32", rows.tobytes())


def _cancelled(before: Pixels, after: Pixels) -> float:
    """Milliseconds from the wish to its end."""
    stop = threading.Event()
    wished: list[float] = []

    def wish() -> None:
        wished.append(time.perf_counter())
        stop.set()

    timer = threading.Timer(0.1, wish)
    timer.start()
    try:
        difference(before, after, stopped=stop.is_set)
    except CancelledError:
        return (time.perf_counter() - wished[0]) * 1000
    finally:
        timer.cancel()
    return 0.0  # it was done before


def _png(photo: Path) -> Path:
    path = KEPT / "looks" / f"{photo.stem}.png"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with Image.open(photo) as image:
            image.save(part, "PNG", compress_level=6)
        part.replace(path)
    return path


def _decode(path: Path) -> None:
    with Image.open(path) as image:
        image.load()


def _milliseconds(work: Callable[[], object]) -> float:
    """Median, the first run left out."""
    work()
    times: list[float] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def _say(what: str, figure: float, bound: float, beside: str = "") -> bool:
    met = figure <= bound
    print(f"{what:<44} {figure:>9.0f} ms   {beside}bound {bound:.0f} ms   {verdict(met)}",
          flush=True)  # fmt: skip
    return met


if __name__ == "__main__":
    sys.exit(int(not measured()))

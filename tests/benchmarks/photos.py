"""`dev.py bench photos [ROW…]`: what photos as photographers have them cost, beside Pillow and Qt.

Thumbnails, preparation and memory are measured in processes of their own, one for each row; `held`
drops photos onto the real window, see `dropped`. Photos of 24 megapixels are made once and kept.
"""

import argparse
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image, ImageCms

from productai_desktop.core.photos import PhotoRules, PreparedPhoto
from productai_desktop.engine.preparing import AT_ONCE
from productai_desktop.imaging.colours.adobe_rgb import profile as adobe_rgb
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.preview import thumbnail
from tests.benchmarks import studio
from tests.benchmarks.program import KEPT, environment, peak_megabytes, verdict

RULES = PhotoRules(limit_bytes=10_000_000)
#: longest side of a thumbnail, as a slot of the tray asks for at 200 %
SIDE = 480
WAITING = 10

THUMBNAIL_RATIO = 1.3
FITS_MILLISECONDS = 50.0
CONVERTED_RATIO = 1.3
BUSY_CORES = 1.8
MEMORY_MEGABYTES = 1500.0


def main(arguments: Sequence[str] = ()) -> int:
    """Runs the rows that are named, else all; 1 where a bound was missed."""
    parser = argparse.ArgumentParser(prog="dev.py bench photos")
    parser.add_argument("rows", nargs="*", choices=[[], *ROWS], metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--profile", action="store_true", help="show what holds the Qt thread")
    given = parser.parse_args(arguments)
    studio.large_photos(KEPT / "camera", 100)
    missed = 0
    for row in given.rows or list(ROWS):
        words = ["-m", "tests.benchmarks.photos", row, *(["--profile"] if given.profile else [])]
        if row == "held":
            words[1] = "tests.benchmarks.dropped"
        missed |= subprocess.run(
            [sys.executable, *words], env=environment(), check=False
        ).returncode
    return int(bool(missed))


def thumbnails() -> bool:
    """A thumbnail, beside the best of Pillow's draft mode and Qt's scaled reader."""
    photos = studio.large_photos(KEPT / "camera", 20)
    peers = {"Pillow draft": _draft, "Qt scaled": _scaled}
    ours = _milliseconds(lambda photo: thumbnail(photo, SIDE), photos)
    theirs = {name: _milliseconds(work, photos) for name, work in peers.items()}
    best = min(theirs.values())
    told = ", ".join(f"{name} {figure:.0f} ms" for name, figure in theirs.items())
    return _say(f"thumbnail of {SIDE} px, 24-MP JPEG", f"{ours:.0f} ms",
                f"{told}: {ours / best:.2f} of the best, bound {THUMBNAIL_RATIO}",
                met=ours <= THUMBNAIL_RATIO * best)  # fmt: skip


def fits() -> bool:
    """A JPEG that fits and loses its metadata alone, beyond one decode for a thumbnail."""
    photos = studio.large_photos(KEPT / "camera", 20)
    with tempfile.TemporaryDirectory(dir=KEPT) as text:
        folder = Path(text)
        cold = _milliseconds(lambda photo: _prepared(photo, folder), photos)
        decode = _milliseconds(_draft, photos)
        for photo in photos:
            thumbnail(photo, SIDE)
        seen = _milliseconds(lambda photo: _prepared(photo, folder), photos)
        done = _prepared(photos[0], folder)
    assert done.format == "jpeg", done.changes
    beyond = cold - decode
    first = _say("prepare a JPEG that fits, not seen before", f"{cold:.0f} ms",
                 f"one draft decode {decode:.0f} ms: {beyond:.0f} ms beyond, bound 50",
                 met=beyond <= FITS_MILLISECONDS)  # fmt: skip
    return _say("the same after its thumbnail was made", f"{seen:.0f} ms", "bound 50",
                met=seen <= FITS_MILLISECONDS) and first  # fmt: skip


def converted() -> bool:
    """A rotated Adobe RGB photo, beside Pillow's own decode, transform, turn and one encode."""
    photo = studio.wide_photo(KEPT / "wide" / "adobe-rgb.jpg", adobe_rgb())
    with tempfile.TemporaryDirectory(dir=KEPT) as text:
        folder = Path(text)
        ours = _milliseconds(lambda path: _prepared(path, folder), [photo], runs=5)
        done = _prepared(photo, folder)
    quality = _quality_of(done)
    theirs = _milliseconds(lambda path: _by_pillow(path, quality), [photo], runs=5)
    return _say("convert a rotated Adobe RGB JPEG", f"{ours:.0f} ms",
                f"Pillow once at q{quality} {theirs:.0f} ms: {ours / theirs:.2f}, bound "
                f"{CONVERTED_RATIO}   ({', '.join(done.changes)})",
                met=ours <= CONVERTED_RATIO * theirs)  # fmt: skip


def cores() -> bool:
    """How many cores ten waiting photos keep busy. What others take of them counts, too: the time
    for which a thread was ready and waited for a core."""
    photos = studio.large_photos(KEPT / "camera", WAITING)
    wide = studio.wide_photo(KEPT / "wide" / "adobe-rgb.jpg", adobe_rgb())
    most = min(BUSY_CORES, 0.9 * len(os.sched_getaffinity(0)))
    met = True
    for what, paths in (("that fit", photos), ("to be converted", [wide] * WAITING)):
        with tempfile.TemporaryDirectory(dir=KEPT) as text:
            _prepared(paths[0], Path(text))  # with what is imported once
            wall, cpu = time.perf_counter(), time.process_time()
            waited = _all_prepared(paths, Path(text))
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        busy = min((cpu + waited) / wall, len(os.sched_getaffinity(0)))
        told = f"{wall:.1f} s: {cpu:.1f} worked, {waited:.1f} waited for a core; bound {most:.1f}"
        met &= _say(f"ten photos {what}", f"{busy:.2f} cores", told, met=busy >= most)
    return met


def memory() -> bool:
    """The peak while ten photos of 24 MP and one of 200 MP are prepared at once."""
    wide = studio.wide_photo(KEPT / "wide" / "adobe-rgb.jpg", adobe_rgb())
    huge = studio.huge_photo(KEPT / "wide" / "200mp.jpg")
    with tempfile.TemporaryDirectory(dir=KEPT) as text:
        _all_prepared([huge] + [wide] * WAITING, Path(text))
    peak = peak_megabytes()
    return _say("ten of 24 MP and one of 200 MP at once", f"{peak:.0f} MB", "bound 1500 MB",
                met=peak <= MEMORY_MEGABYTES)  # fmt: skip


def held() -> bool:
    """How long the Qt thread is held while photos are dropped; see `dropped`."""
    raise NotImplementedError("runs in a process of its own")


ROWS: dict[str, Callable[[], bool]] = {
    "thumbnail": thumbnails,
    "fits": fits,
    "converted": converted,
    "cores": cores,
    "memory": memory,
    "held": held,
}


def _say(what: str, figure: str, beside: str, *, met: bool) -> bool:
    print(f"{what:<44} {figure:>12}   {beside}   {verdict(met)}", flush=True)
    return met


def _milliseconds(work: Callable[[Path], object], photos: Sequence[Path], runs: int = 15) -> float:
    """Median, the first run left out."""
    work(photos[0])
    times: list[float] = []
    for number in range(runs):
        start = time.perf_counter()
        work(photos[number % len(photos)])
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def _prepared(photo: Path, folder: Path) -> PreparedPhoto:
    return Darkroom().prepare(photo, folder, RULES)


def _all_prepared(photos: Sequence[Path], folder: Path) -> float:
    """By as many threads as the engine has for it. Returns the seconds for which they were ready
    to work and waited for a core; Linux only, else 0."""

    def prepared(photo: Path) -> float:
        before = _waited()
        _prepared(photo, folder)
        return _waited() - before

    with ThreadPoolExecutor(AT_ONCE) as threads:
        return sum(threads.map(prepared, photos))


def _waited() -> float:
    """Seconds for which this thread was ready and had no core (Linux: Documentation/scheduler/
    sched-stats.rst)."""
    path = Path("/proc/thread-self/schedstat")
    return int(path.read_text(encoding="ascii").split()[1]) / 1e9 if path.exists() else 0.0


def _draft(photo: Path) -> None:
    with Image.open(photo) as image:
        image.draft("RGB", (SIDE, SIDE))
        image.thumbnail((SIDE, SIDE))


def _scaled(photo: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImageReader

    reader = QImageReader(str(photo))
    reader.setScaledSize(reader.size().scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    assert not reader.read().isNull(), reader.errorString()


def _by_pillow(photo: Path, quality: int) -> None:
    with Image.open(photo) as image:
        flat = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"])),
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        assert flat is not None
        turned = flat.transpose(Image.Transpose.ROTATE_270)
        turned.save(io.BytesIO(), "JPEG", quality=quality, subsampling=0)


def _quality_of(done: PreparedPhoto) -> int:
    """The quality that was chosen, as it stands among the changes."""
    word = next(word for change in done.changes for word in change.split() if word[:1] == "q")
    return int(word[1:])


if __name__ == "__main__":
    sys.exit(int(not ROWS[sys.argv[1]]()))

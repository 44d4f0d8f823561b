"""What stands on one page of a proof sheet, gathered from the books and from the files."""

import hashlib
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from productai_desktop.core.addresses import is_address
from productai_desktop.core.errors import InputError
from productai_desktop.core.file_facts import AiFacts
from productai_desktop.core.jobs import Job
from productai_desktop.core.regions import GRAVITY, Inspection, RegionResult
from productai_desktop.gui.pictures import decode_picture

#: longest side of a picture on paper, in pixels: 255 points at 300 dpi
_PICTURE_SIDE = 1100
_PATCH_SIDE = 480
_READ_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class ProofPage:
    """What the books say of an edit."""

    job: Job
    #: as people know it
    model: str
    inspection: Inspection | None


@dataclass(frozen=True, slots=True)
class ProofPicture:
    """A picture and its file; all empty where the file cannot be read."""

    image: QImage | None = None
    #: upright, of the file
    width: int = 0
    height: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ProofFacts:
    """What the files say of it."""

    before: ProofPicture
    after: ProofPicture
    #: the gravest findings first: result, original, found
    pairs: tuple[tuple[RegionResult, QImage, QImage | None], ...]
    #: of the result's file, and of what lies beside it; None where it cannot be read
    ai: AiFacts | None


def gathered(page: ProofPage, stopped: Callable[[], bool] = lambda: False) -> ProofFacts:
    """Reads the files of an edit; what is gone is left out. Blocking: in threads only. Raises
    CancelledError once `stopped` says so."""
    original = page.job.inputs[0] if page.job.inputs else ""
    before = _picture("" if is_address(original) else original, stopped)
    after = _picture(page.job.output, stopped)
    pairs = _pairs(page, original, stopped) if before.image and after.image else ()
    return ProofFacts(before, after, pairs, _ai(page.job.output))


def _picture(path: str, stopped: Callable[[], bool]) -> ProofPicture:
    if not path:
        return ProofPicture()
    try:
        picture = decode_picture(path, _PICTURE_SIDE)
        digest = sha256_of(Path(path), stopped)
    except (InputError, OSError):
        return ProofPicture()
    return ProofPicture(picture.levels[0], picture.width, picture.height, digest)


def sha256_of(path: Path, stopped: Callable[[], bool] = lambda: False) -> str:
    """The SHA-256 of a file, in hexadecimal. Blocking. Raises OSError and CancelledError."""
    made = hashlib.sha256()
    with path.open("rb") as source:
        while block := source.read(_READ_BYTES):
            if stopped():
                raise CancelledError
            made.update(block)
    return made.hexdigest()


def _pairs(
    page: ProofPage, original: str, stopped: Callable[[], bool]
) -> tuple[tuple[RegionResult, QImage, QImage | None], ...]:
    if page.inspection is None or not page.inspection.results:
        return ()
    # numpy's 100 ms are for the thread that needs it
    from productai_desktop.imaging.regions.cropping import found_pairs

    results = sorted(page.inspection.results, key=lambda one: GRAVITY.index(one.finding))
    try:
        patches = found_pairs(Path(original), Path(page.job.output), results, _PATCH_SIDE, stopped)
    except InputError:
        return ()
    from productai_desktop.gui.regions.pair_card import patch_image

    return tuple(
        (result, patch_image(before), patch_image(after) if after is not None else None)
        for result, (before, after) in zip(results, patches, strict=True)
    )


def _ai(output: str) -> AiFacts | None:
    from productai_desktop.imaging.metadata.inspection import inspect

    try:
        facts = inspect(Path(output))
    except (InputError, OSError):
        return None
    return facts.ai or facts.sidecar_ai

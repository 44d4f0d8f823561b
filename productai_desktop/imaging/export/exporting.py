"""Exporting: from pictures and presets to names, files and reports. Blocking, for threads."""

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import OutputError
from productai_desktop.core.export_names import (
    Conflict,
    ExportItem,
    NameState,
    PlannedFile,
    plan_names,
)
from productai_desktop.core.export_report import Check, Exported
from productai_desktop.core.marketplaces import MEGABYTE, Preset
from productai_desktop.core.photos import SUFFIXES
from productai_desktop.imaging.budget import BUDGET
from productai_desktop.imaging.developing import develop
from productai_desktop.imaging.encode import SizeLimitError, encode_as
from productai_desktop.imaging.export.framing import flattened, framed
from productai_desktop.imaging.export.labels import labelled, labels_of
from productai_desktop.imaging.export.measuring import Made, measure
from productai_desktop.imaging.export.placing import keep, part_beside, place
from productai_desktop.imaging.intake import opened
from productai_desktop.imaging.stopping import stop_if

#: stands for no limit
_ANY_BYTES = 2_000_000_000
#: room for what the formats add around profile and labels
_HEAD_BYTES = 8_192
_KINDS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp"}


def plan(
    items: Sequence[ExportItem],
    presets: Sequence[Preset],
    folder: Path,
    template: str = "",
    conflict: Conflict = Conflict.NUMBER,
) -> list[PlannedFile]:
    """The name of every file; looks at the disk. Raises RequestError NAME_TEMPLATE."""
    return plan_names(
        items,
        presets,
        folder,
        template,
        conflict,
        suffix=lambda item, preset: _suffix(item.path, preset),
        taken=lambda path: path.exists() or path.is_symlink(),
    )


def export(
    planned: PlannedFile,
    *,
    ai_mark: str = "",
    write: bool = True,
    stopped: Callable[[], bool] = lambda: False,
    day: date | None = None,
) -> Exported:
    """Makes one file and measures it; without `write`, one that is thrown away.

    `ai_mark` takes the place of the mark of AI that it has. Not for a file that is skipped. Raises
    InputError, OutputError, and CancelledError soon after `stopped` says so.
    """
    if planned.state is NameState.SKIP:
        raise ValueError("what is skipped is not made")
    today = day or datetime.now().astimezone().date()
    if not write:
        with tempfile.TemporaryDirectory(prefix="productai-") as folder:
            part = Path(folder) / planned.path.name
            checks = _made(planned, part, ai_mark, stopped, today)
            return _told(planned, planned.path, part, checks)
    with part_beside(planned.path) as part:
        checks = _made(planned, part, ai_mark, stopped, today)
        stop_if(stopped)
        told = _told(planned, planned.path, part, checks)
        path = place(part, planned.path, replace=planned.state is NameState.OVERWRITE)
        return replace(told, path=path)


def _told(planned: PlannedFile, path: Path, part: Path, checks: tuple[Check, ...]) -> Exported:
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Exported(planned, path, checks, digest, part.stat().st_size)


def _made(
    planned: PlannedFile,
    part: Path,
    ai_mark: str,
    stopped: Callable[[], bool],
    day: date,
) -> tuple[Check, ...]:
    item, preset = planned.item, planned.preset
    upscaled = item.upscaled or (item.job is not None and item.job.operation is Operation.UPSCALE)
    made = Made(item.job is not None, upscaled)
    stop_if(stopped)
    if preset.shape == "as-is":
        _copied(item.path, part, stopped)
    else:
        made = _rendered(planned, part, made, ai_mark, stopped)
    return measure(part, preset, made, day, stopped)


def _copied(source: Path, part: Path, stopped: Callable[[], bool]) -> None:
    with opened(source):  # says what is wrong with what is no picture
        pass
    data = bytearray()
    with source.open("rb") as file:
        while piece := file.read(8_000_000):
            stop_if(stopped)
            data += piece
    keep(part, bytes(data))


def _rendered(
    planned: PlannedFile, part: Path, made: Made, ai_mark: str, stopped: Callable[[], bool]
) -> Made:
    item, preset = planned.item, planned.preset
    kind = _kind(item.path, preset)
    with opened(item.path) as image:
        labels = labels_of(
            item.path, image, preset.metadata, made_by_ai=made.by_ai, ai_mark=ai_mark
        )
        with BUDGET.spent(image.width * image.height / 1e6, stopped):
            picture = develop(image, 0, stopped)
            frame = framed(flattened(picture.pixels, preset.colour), preset)
            stop_if(stopped)
            extra = _HEAD_BYTES + len(labels.packet())
            limit = round(preset.megabytes * MEGABYTE) - extra if preset.megabytes else _ANY_BYTES
            try:
                encoded = encode_as(frame.image, kind, max(1, limit), stopped)
            except SizeLimitError as error:
                reason = "not even a tiny picture is small enough"
                raise OutputError("OUTPUT_FAILED", path=str(planned.path), reason=reason) from error
    keep(part, labelled(encoded.data, labels))
    return Made(
        made.by_ai or bool(labels.source_type), made.upscaled or frame.enlarged, frame.white_before
    )


def _kind(source: Path, preset: Preset) -> str:
    """Of the file that is made."""
    if preset.format != "result":
        return preset.format
    return _KINDS.get(source.suffix.lower(), "png")


def _suffix(source: Path, preset: Preset) -> str:
    if preset.shape == "as-is":
        return source.suffix
    return SUFFIXES[_kind(source, preset)]

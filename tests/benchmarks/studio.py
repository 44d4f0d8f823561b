"""A studio on disk for the benchmarks: large photos, results, and books full of edits."""

import asyncio
import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import ExifTags, Image, ImageEnhance, ImageOps

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.store.open_books import open_books

_SOURCES = Path(__file__).parents[1] / "photos"
_SIZE = (6000, 4000)
#: large photos that are rendered; further ones differ from them by a remark
_RENDERED = 20
_RESULTS = 24

#: how many of a hundred jobs are in which state
_SHARES = ((State.DONE, 62), (State.QUEUED, 26), (State.FAILED, 6), (State.UNCERTAIN, 2),
           (State.CANCELLED, 4))  # fmt: skip


def large_photos(folder: Path, count: int) -> list[Path]:
    """`count` JPEG files of 24 megapixels as a camera writes them: 6 to 9 MB, upright, sRGB, with
    EXIF that holds a place and a preview. Each differs; kept for the next time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"IMG_{number:04}.jpg" for number in range(count)]
    if any(not path.exists() for path in paths[:_RENDERED]):
        grain = Image.effect_noise(_SIZE, 64).convert("RGB")
        for number, path in enumerate(paths[:_RENDERED]):
            photo = Image.blend(_scene(number, _RENDERED), grain, 1 / 8)
            _save(path, photo, quality=88, exif=camera_exif())
    for number, path in enumerate(paths[_RENDERED:], _RENDERED):
        if not path.exists():
            data = paths[number % _RENDERED].read_bytes()
            remark = b"%04d" % number
            part = path.with_suffix(".part")
            part.write_bytes(data[:2] + b"\xff\xfe\x00\x06" + remark + data[2:])
            part.replace(path)
    return paths


def wide_photo(path: Path, profile: bytes) -> Path:
    """A photo of a wide gamut that lies on its side, 24 megapixels; kept for the next time."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        photo = Image.blend(_scene(3, 8), Image.effect_noise(_SIZE, 64).convert("RGB"), 1 / 8)
        _save(path, photo, quality=88, exif=camera_exif(orientation=6), icc_profile=profile)
    return path


def huge_photo(path: Path) -> Path:
    """A photo of 200 megapixels; kept for the next time."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _save(path, _scene(5, 8).resize((16_320, 12_240)), quality=88)
    return path


def camera_exif(orientation: int = 1) -> bytes:
    """EXIF as cameras write it: maker, lens, place and a preview of 30 KB."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Bench"
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.MakerNote] = bytes(30_000)
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (52.0, 31.0, 12.0)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "E", (13.0, 24.0, 36.0)
    return exif.tobytes()


def _scene(number: int, count: int) -> Image.Image:
    names = sorted(path for path in _SOURCES.iterdir() if path.suffix in (".png", ".jpg"))
    with Image.open(names[number % len(names)]) as image:
        photo = ImageOps.fit(image.convert("RGB"), _SIZE, centering=(number / count, 0.5))
    return ImageEnhance.Brightness(photo).enhance(0.7 + 0.6 * number / count)


def _save(path: Path, photo: Image.Image, **options: object) -> None:
    part = path.with_suffix(".part")
    photo.save(part, "JPEG", **options)
    part.replace(path)


def results(folder: Path) -> list[Path]:
    """Some results of 2K, kept for the next time."""
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(path for path in _SOURCES.iterdir() if path.suffix in (".png", ".jpg"))
    paths = [
        folder / f"result-{number}.{'png' if number % 2 else 'jpg'}" for number in range(_RESULTS)
    ]
    for number, path in enumerate(paths):
        if path.exists():
            continue
        with Image.open(names[number % len(names)]) as image:
            picture = ImageOps.fit(image.convert("RGB"), (2048, 1365), centering=(0.5, 0.5))
        ImageEnhance.Color(picture).enhance(number / _RESULTS * 2).save(path)
    return paths


def fill_books(
    folder: Path,
    pattern: Job,
    files: list[Path],
    count: int,
    shares: Sequence[tuple[State, int]] = _SHARES,
) -> None:
    """Writes `count` jobs like `pattern`, each with files of its own; `shares` says how many of a
    hundred are in which state."""
    links = folder / "earlier"
    links.mkdir()
    chance = random.Random(7)
    states = [state for state, share in shares for _ in range(share)]
    now = datetime.now(UTC)
    jobs: list[Job] = []
    for number in range(count):
        source = files[number % len(files)]
        path = links / f"{number:05}{source.suffix}"
        os.link(source, path)
        jobs.append(_job(pattern, number, chance.choice(states), path, now))

    async def write() -> None:
        books, _ = await open_books(folder)
        await books.add(jobs)
        await books.close()

    asyncio.run(write())


def _job(pattern: Job, number: int, state: State, path: Path, now: datetime) -> Job:
    ordered = now - timedelta(minutes=10 * (10_000 - number) + 30)
    job = pattern.evolve(
        id=0, sku=f"SKU-{number:05}", inputs=(str(path),), created_at=ordered, state=state,
        remote_id=None, owner="", order=f"order {number}", urgent=False,
        prompt=f"On a white marble table beside a window, soft light from the left, no. {number}",
    )  # fmt: skip
    ended = ordered + timedelta(seconds=40)
    if state is State.DONE:
        return job.evolve(
            remote_id=1_000_000 + number, output=str(path), credits=8, submitted_at=ordered,
            completed_at=ended, ended_at=ended,
        )  # fmt: skip
    if state is State.FAILED:
        fault = Fault("SERVICE_ERROR", {"status": "ERROR"})
        return job.evolve(fault=fault, ended_at=ended, submitted_at=ordered)
    if state is State.UNCERTAIN:
        return job.evolve(fault=Fault("NO_ANSWER"), submitted_at=ordered)
    return job.evolve(ended_at=ended) if state is State.CANCELLED else job

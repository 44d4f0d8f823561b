"""Files: prepared photos, growing downloads, and results under names that no other file has."""

import contextlib
import errno
import filecmp
import hashlib
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import Job
from productai_desktop.core.marks import rewritten_part, sidecar_of, sidecar_part
from productai_desktop.core.naming import result_stem
from productai_desktop.core.output_errors import output_error


class DiskShelf:
    """Implements `core.ports.Shelf` for a data folder."""

    def __init__(self, data_folder: Path) -> None:
        self._data_folder = data_folder
        #: tells apart the parts of two data folders that write to one output folder
        self._tag = hashlib.sha256(str(data_folder).encode()).hexdigest()[:8]

    def prepared_folder(self) -> Path:
        folder = self._data_folder / "cache" / "prepared"
        with _translated(folder):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def part_for(self, job: Job) -> Path:
        name = f".productai-{self._tag}-{job.id}.part"
        fallback = self._data_folder / "results" / name
        if fallback.exists():
            return fallback
        folder = _folder_of(job)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if os.access(folder, os.W_OK):
                return folder / name
        except OSError:
            pass  # the data folder keeps the result until its own place can be written
        with _translated(fallback):
            fallback.parent.mkdir(parents=True, exist_ok=True)
        return fallback

    def name_for(self, job: Job, suffix: str) -> Path:
        folder = _folder_of(job)
        stem = Path(job.destination).stem if _is_file(job) else result_stem(job.naming, job)
        for number in range(1, 100_000):
            name = f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
            if not os.path.lexists(folder / name):
                return folder / name
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason="no free name")

    def place(self, part: Path, target: Path) -> bool:
        with _translated(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            near = target.parent / part.name
            if near != part:
                shutil.copyfile(part, near)
                with near.open("rb") as file:
                    os.fsync(file.fileno())
            try:
                _give_name(near, target)
            except FileExistsError:
                return False
            if near != part:
                near.unlink(missing_ok=True)
            _sync_folder(target.parent)
        return True

    def placed(self, part: Path, target: Path) -> bool:
        try:
            if target.stat().st_size == 0:
                return False
            if not part.exists() or part.samefile(target):
                return True
        except FileNotFoundError:
            return False
        near = target.parent / part.name
        if near == part or not filecmp.cmp(part, target, shallow=False):
            return False
        near.unlink(missing_ok=True)  # a copy from the data folder got its name, and no more
        return True

    def keep_sidecar(self, part: Path, text: str) -> None:
        waiting = sidecar_part(part)
        with _translated(part):
            if not text:
                waiting.unlink(missing_ok=True)
                return
            try:
                with waiting.open("w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError:
                with contextlib.suppress(OSError):  # half of one is to get no name
                    waiting.unlink(missing_ok=True)
                raise

    def place_sidecar(self, part: Path, target: Path) -> None:
        waiting = sidecar_part(part)
        near = target.parent / waiting.name
        with _translated(target):
            if not waiting.exists():
                return
            if near != waiting:
                shutil.copyfile(waiting, near)
            for name in (sidecar_of(target), target.with_name(f"{target.name}.xmp")):
                if _give_name_to_sidecar(near, name):
                    _sync_folder(target.parent)
                    return
            near.unlink()
        raise OutputError("OUTPUT_FAILED", path=str(target), reason="no free name")

    def discard(self, part: Path) -> None:
        with _translated(part):
            for path in (rewritten_part(part), sidecar_part(part), part):
                path.unlink(missing_ok=True)

    def check_destination(self, destination: str) -> None:
        path = Path(destination)
        folder = path.parent if path.suffix and not path.is_dir() else path
        with _translated(folder):
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / f".productai-{self._tag}-{os.getpid()}.probe"
            probe.touch()
            probe.unlink()


def _is_file(job: Job) -> bool:
    path = Path(job.destination)
    return bool(path.suffix) and not path.is_dir()


def _folder_of(job: Job) -> Path:
    path = Path(job.destination)
    return path.parent if _is_file(job) else path


def _give_name(part: Path, target: Path) -> None:
    """Renames without ever replacing a file. Raises FileExistsError where the name is taken."""
    if os.name == "nt":
        part.rename(target)
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in (
            errno.EPERM,
            errno.ENOTSUP,
            errno.EMLINK,
            errno.ENOSYS,
            errno.EACCES,
        ):
            raise
        target.touch(exist_ok=False)  # this file system has no hard links: take the name first
        part.replace(target)
        return
    part.unlink()


def _give_name_to_sidecar(near: Path, name: Path) -> bool:
    """True once the name is that of this content, by this process or by one before it."""
    try:
        _give_name(near, name)
    except FileExistsError:
        if not (name.is_file() and filecmp.cmp(near, name, shallow=False)):
            return False
        near.unlink()
    return True


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse; the file is synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _translated(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise output_error(error, path) from error

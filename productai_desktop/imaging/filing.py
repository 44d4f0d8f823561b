"""Filing: a prepared photo under the name of its content, whole and on disk or not at all."""

import errno
import hashlib
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from productai_desktop.core.errors import OutputError
from productai_desktop.core.photos import SUFFIXES
from productai_desktop.imaging.strip import Pieces


def filed(folder: Path, kind: str, pieces: Pieces) -> tuple[Path, str]:
    """Path and SHA-256 of a new file in a folder, which is made. Raises OutputError."""
    total = hashlib.sha256()
    for piece in pieces:
        total.update(piece)
    digest = total.hexdigest()
    path = folder / (digest + SUFFIXES[kind])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                temporary.unlink(missing_ok=True)
                raise
        temporary.replace(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise OutputError("DISK_FULL", path=str(folder)) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise OutputError("OUTPUT_READ_ONLY", path=str(folder)) from error
        reason = error.strerror or str(error)
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason=reason) from error
    return path, digest

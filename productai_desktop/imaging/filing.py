"""Filing: a prepared photo under the name of its content, whole and on disk or not at all."""

import hashlib
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from productai_desktop.core.output_errors import output_error
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
        raise output_error(error, folder) from error
    return path, digest

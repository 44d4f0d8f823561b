"""Photos of tests, as they lie prepared on the disk."""

import hashlib
import secrets
from pathlib import Path

from productai_desktop.core.photos import PreparedPhoto


def prepared(folder: Path, content: bytes | None = None, kind: str = "jpeg") -> PreparedPhoto:
    """A prepared photo; of chance unless its content is given."""
    content = secrets.token_bytes(150_000) if content is None else content
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}.{kind}"
    path.write_bytes(content)
    return PreparedPhoto(path, digest, kind, 6, 4, len(content), ())

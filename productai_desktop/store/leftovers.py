"""What processes that died left behind in the data folder: half-written files and lock files."""

import contextlib
from pathlib import Path

from productai_desktop.store.owners import Owners

#: where a file is written under a passing name before it gets its own
_PASSING = ("cache/prepared/*.part", "backups/.*.part", ".*.part")


def sweep(folder: Path, owners: Owners) -> None:
    """Removes them, unless another process is alive: they may be its own.

    One that starts meanwhile has not got as far as to write such files: they are listed first.
    """
    found = [path for pattern in _PASSING for path in folder.glob(pattern)]
    if owners.others():
        return
    for path in found:
        with contextlib.suppress(OSError):  # it harms nobody where it must stay
            path.unlink(missing_ok=True)

"""Errors of the system, when something is written, as the program's own."""

import errno
from pathlib import Path

from productai_desktop.core.errors import OutputError


def output_error(error: OSError, path: Path) -> OutputError:
    """What kept `path`, a file or a folder as it is to be told, from being written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError("DISK_FULL", path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("OUTPUT_READ_ONLY", path=str(path))
    reason = error.strerror or type(error).__name__
    return OutputError("OUTPUT_FAILED", path=str(path), reason=reason)

"""What the system says when something is not written, by what people can do about it."""

import errno
from pathlib import Path

import pytest

from productai_desktop.core.output_errors import output_error


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left"), "DISK_FULL", None),
        (OSError(errno.EDQUOT, "Quota exceeded"), "DISK_FULL", None),
        (PermissionError(errno.EACCES, "Permission denied"), "OUTPUT_READ_ONLY", None),
        (OSError(errno.EROFS, "Read-only file system"), "OUTPUT_READ_ONLY", None),
        (OSError(errno.EIO, "Input/output error"), "OUTPUT_FAILED", "Input/output error"),
        (FileNotFoundError("/clients/owesa"), "OUTPUT_FAILED", "FileNotFoundError"),
    ],
)
def test_the_cause_decides(error: OSError, code: str, reason: str | None) -> None:
    told = output_error(error, Path("/results"))
    assert (told.code, told.params["path"]) == (code, str(Path("/results")))
    assert told.params.get("reason") == reason

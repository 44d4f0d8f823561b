"""Where results shall go: what `--output` means, and whether it can be written."""

import os
from pathlib import Path

from productai_desktop.core.errors import OutputError
from productai_desktop.core.options import absolute_path


def destination_of(output: str | None) -> str:
    """The absolute file or folder an option means; "" where none is given.

    A folder that is not there yet is told from a file by a separator at its end, which is kept,
    or by having no suffix.
    """
    if not output:
        return ""
    path = str(absolute_path(output))
    separators = tuple(filter(None, (os.sep, os.altsep)))
    return path + os.sep if output.endswith(separators) and path != os.sep else path


def make_ready(destination: str) -> None:
    """Makes the folder and sees that it can be written, so that no result is paid for that could
    not be kept. Raises OutputError OUTPUT_READ_ONLY or OUTPUT_FAILED (`reason`)."""
    path = Path(destination)
    folder = path
    if not path.is_dir() and path.suffix and not destination.endswith(os.sep):
        folder = path.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except PermissionError as error:
        raise OutputError("OUTPUT_READ_ONLY", path=str(folder)) from error
    except (FileExistsError, NotADirectoryError) as error:
        reason = "there is a file where the folder should be"
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason=reason) from error
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason=reason) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError("OUTPUT_READ_ONLY", path=str(folder))

"""The log: what happened, in rotating files, without keys, prompts or signed addresses."""

import logging
import re
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from productai_desktop.core.errors import DataError
from productai_desktop.core.mishaps import told

FILE_NAME = "productai.log"
FILE_BYTES = 1_000_000
FILES = 3

_HEADER = re.compile(
    r"""(?ix) ( \b (?: x-api-key | (?:proxy-)?authorization | set-cookie | cookie ) \b )
        ( ['"]? \s* [:=,] \s* (?: b?['"] )? ) (?: (?:bearer|basic) \s+ )? [^\s'",;)}\]]+ """
)
_QUERY = re.compile(r"""(?i)\b(https?://[^\s?#'"<>]*)[?#][^\s'"<>]*""")
_USER = re.compile(r"""(?i)\b(https?://)[^\s/?#'"<>@]*@""")


def start_log(folder: Path) -> None:
    """Logs from INFO on to `folder`/productai.log: three files of 1 MB, times in UTC.

    A second call moves the log. Raises DataError DATA_DIR_READ_ONLY.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(
            folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8"
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError("DATA_DIR_READ_ONLY", path=str(folder), reason=reason) from error
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one, _LogFile)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # At INFO these write each request with its whole address.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def redacted(text: str) -> str:
    """A text without the values of secret headers, and with addresses cut at their query."""
    text = _HEADER.sub(r"\1\2…", text)
    return _USER.sub(r"\1…@", _QUERY.sub(r"\1?…", text))


class _Discreet(logging.Formatter):
    """Redacts the finished text, so that arguments are covered, too."""

    converter = time.gmtime
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        # another handler may have left a traceback with all its messages on the record
        before, record.exc_text = record.exc_text, None
        try:
            return redacted(super().format(record))
        finally:
            record.exc_text = before

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        """Kinds and places alone: an exception's message may hold a prompt or a path."""
        error: BaseException | None = ei[1]
        return "" if error is None else told(error)


class _LogFile(RotatingFileHandler):
    """Window and terminal may write at once."""

    def rotate(self, source: str, dest: str) -> None:
        try:
            super().rotate(source, dest)
        except PermissionError:
            # Windows renames no file that another process has open: it grows until one may.
            return

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """On a full disk a line is lost; a traceback of that would tell people nothing."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)

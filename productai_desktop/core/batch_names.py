"""Where the results of a batch go: a file below the folder for results, and each name once."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from productai_desktop.core.errors import LineError
from productai_desktop.core.jobs import Job
from productai_desktop.core.naming import result_stem, safe_name
from productai_desktop.core.placeholders import fill

#: ends of names that the content of a result decides anew
_RESULT_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
_DRIVE = re.compile(r"[A-Za-z]:")


class Names:
    """Gives each result of one batch a file of its own; two of one name are parted by `-2`."""

    def __init__(self, folder: str, usual: str) -> None:
        """`usual` is the template of the settings, for results that nothing else names."""
        self._folder = folder
        self._usual = "" if "{number}" in usual else usual
        self._last: dict[str, int] = {}
        self._taken: set[str] = set()

    def place(self, template: str, values: Mapping[str, str], job: Job) -> str:
        """The absolute path of a result. `template` is what the line or the options say; "" for
        the usual name. Raises LineError OUTPUT_OUTSIDE or PLACEHOLDER_…"""
        folders: list[str] = []
        stem = ""
        if template:
            text = fill(template, values, _within_a_name).replace("\\", "/")
            parts = text.split("/")
            if text.startswith("/") or ".." in parts or _DRIVE.match(text):
                raise LineError("OUTPUT_OUTSIDE", output=text[:200])
            folders = [safe_name(part) for part in parts[:-1] if part.strip() not in ("", ".")]
            stem = _without_suffix(parts[-1])
        stem = safe_name(stem) if stem.strip(". ") else result_stem(self._usual, job)
        return self._free(Path(self._folder, *folders), stem, f".{job.output_format}")

    def _free(self, folder: Path, stem: str, suffix: str) -> str:
        wanted = _key(str(folder / (stem + suffix)))
        number = self._last.get(wanted, 0)
        while True:
            number += 1
            name = stem + suffix if number == 1 else f"{stem}-{number}{suffix}"
            path = str(folder / name)
            if _key(path) not in self._taken:
                self._last[wanted] = number
                self._taken.add(_key(path))
                return path


def _key(path: str) -> str:
    """File systems may take names for one that differ in case or Unicode form."""
    return unicodedata.normalize("NFC", path).casefold()


def _without_suffix(name: str) -> str:
    path = PurePosixPath(name.strip() or ".")
    return path.stem if path.suffix.lower() in _RESULT_SUFFIXES else name


def _within_a_name(value: str) -> str:
    """A value makes no folder and leaves none."""
    return value.replace("/", "_").replace("\\", "_").replace(":", "_")

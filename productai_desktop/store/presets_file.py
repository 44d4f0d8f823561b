"""The user's own presets of exports: `presets.toml` among the settings, read and written whole."""

import contextlib
import os
from pathlib import Path

from productai_desktop.core.errors import DataError, OutputError, RequestError
from productai_desktop.core.marketplaces import (
    Preset,
    PresetMistake,
    checked,
    combined,
    read_presets,
    written,
)

_MOST_BYTES = 1_000_000


class PresetsFile:
    """Blocking: for threads. Implements `core.marketplaces.PresetShelf`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def presets(self) -> dict[str, Preset]:
        """The program's presets and over them the user's own, by identifier. Raises DataError
        SETTINGS_DAMAGED where the file cannot be used, with what is wrong in it."""
        return combined(self._own())

    def keep(self, preset: Preset) -> Preset:
        """Keeps a preset of the user's own in the place of one of the same identifier. Raises
        RequestError OPTION_INVALID, DataError as `presets` and OutputError."""
        try:
            kept = checked(preset)
        except PresetMistake as mistake:
            raise _refused(mistake) from mistake
        self._write({**self._own(), kept.id: kept})
        return kept

    def forget(self, preset: str) -> None:
        """Removes one of the user's own; the program's of that identifier is back then."""
        own = self._own()
        if own.pop(preset, None) is not None:
            self._write(own)

    def _own(self) -> dict[str, Preset]:
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES)
            return read_presets(data.decode(), own=True)
        except FileNotFoundError:
            return {}
        except PresetMistake as mistake:
            raise self._damaged(str(mistake)) from mistake
        except UnicodeDecodeError as error:
            raise self._damaged("this is no text in UTF-8") from error
        except OSError as error:
            raise self._damaged(error.strerror or str(error)) from error

    def _damaged(self, reason: str) -> DataError:
        return DataError("SETTINGS_DAMAGED", path=str(self._path), reason=reason)

    def _write(self, own: dict[str, Preset]) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8", newline="\n") as file:
                file.write(written(list(own.values())))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            reason = error.strerror or str(error)
            raise OutputError("OUTPUT_FAILED", path=str(self._path), reason=reason) from error


def _refused(mistake: PresetMistake) -> RequestError:
    return RequestError("OPTION_INVALID", option="presets.toml", reason=str(mistake))

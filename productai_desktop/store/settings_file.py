"""settings.toml and the user's models.toml: read with a word on every mistake, written whole."""

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from productai_desktop.core.catalogue import Catalogue, CatalogueMistake, builtin, parse
from productai_desktop.core.errors import DataError
from productai_desktop.core.resources import resource_text
from productai_desktop.core.settings import Settings, from_table, to_table

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


#: parts of the names of settings that forbid something
_BINDING = ("hosting", "forbids", "limit_")


class SettingsFile:
    """settings.toml in the data folder. A damaged one is put aside, a newer one left alone."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> tuple[Settings, DataError | None]:
        """The settings, and what was wrong with the file. A bad file gives the defaults."""
        text: str | None = None
        try:
            text = self.path.read_text(encoding="utf-8")
            return from_table(tomllib.loads(text), str(self.path)), None
        except FileNotFoundError:
            return Settings(), None
        except DataError as error:
            return Settings(), DataError(error.code, **error.params, binding=_binds(text))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            return Settings(), DataError(
                "SETTINGS_DAMAGED", path=str(self.path), reason=str(error), binding=_binds(text)
            )

    def write(self, settings: Settings) -> None:
        """Writes them; comments and keys of other versions in a good file stay.

        One of a newer version of the program stays as it is: `read` has told so. One that cannot
        be read is first kept as settings.damaged.toml. Raises DataError DATA_DIR_READ_ONLY.
        """
        import tomlkit  # 40 ms that neither a window's first paint nor `productai` needs

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            document = self._document()
            if document is None:
                return
            table = to_table(settings)
            for name in _names():
                if name not in table and name in document:
                    document.remove(name)
            for name, value in table.items():
                document[name] = value
            part = self.path.with_name(f".{self.path.name}.{os.getpid()}.part")
            with part.open("w", encoding="utf-8") as file:
                file.write(tomlkit.dumps(document))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
        except OSError as error:
            raise DataError(
                "DATA_DIR_READ_ONLY", path=str(self.path.parent), reason=str(error)
            ) from error

    def _document(self) -> "TOMLDocument | None":
        """What is there, to be changed; None for that of a newer version."""
        import tomlkit

        try:
            text = self.path.read_text(encoding="utf-8")
            from_table(tomllib.loads(text), str(self.path))
            return tomlkit.parse(text)
        except FileNotFoundError:
            return tomlkit.document()
        except (DataError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            if isinstance(error, DataError) and error.code == "SETTINGS_NEWER":
                return None
            self.path.replace(self.path.with_name("settings.damaged.toml"))
            return tomlkit.document()


def read_catalogue(own: Path) -> tuple[Catalogue, DataError | None]:
    """The built-in catalogue with the user's own file over it, and what is wrong with that."""
    try:
        text = own.read_text(encoding="utf-8")
        return parse([("models.toml", resource_text("models.toml")), (str(own), text)]), None
    except FileNotFoundError:
        return builtin(), None
    except (CatalogueMistake, OSError, UnicodeDecodeError) as error:
        return builtin(), DataError("CATALOGUE_DAMAGED", reason=str(error))


def _names() -> set[str]:
    return set(Settings.__slots__)


def _binds(text: str | None) -> bool:
    """Whether a bad file may say what must not be done: where photos may go, what may be spent."""
    return text is None or any(word in text for word in _BINDING)

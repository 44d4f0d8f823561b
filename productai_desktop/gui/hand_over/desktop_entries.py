"""The programs of a Linux desktop that open pictures, as its desktop entries tell.

By the Desktop Entry Specification 1.5 and the MIME Applications Associations 1.0.1. All functions
read many small files: in threads only.
"""

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

#: entries are small; more is not read
_MOST_BYTES = 1 << 20
_GROUP = "Desktop Entry"
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
#: a quoted word, or one without spaces
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_FILE_CODES = ("%f", "%F", "%u", "%U")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that can open a file."""

    #: name of its desktop entry, else the absolute path of the program itself
    id: str
    #: what people call it
    name: str
    #: words of its Exec line, field codes included; () for a program itself
    words: tuple[str, ...] = ()
    #: of the icon theme, or a path; "" for none
    icon: str = ""
    #: absolute path of its entry; "" for none
    entry: str = ""

    def command(self, path: str) -> list[str]:
        """The words with which it opens a file."""
        if not self.words:
            return [self.id, path]
        command: list[str] = []
        given = False
        for word in self.words:
            if word in _FILE_CODES:
                command.append(Path(path).as_uri() if word in ("%u", "%U") else path)
                given = True
            elif word == "%i":
                command += ["--icon", self.icon] if self.icon else []
            else:
                command.append(_without_codes(word, self))
        return command if given else [*command, path]


def programs_for(
    mimetype: str, environ: Mapping[str, str], languages: Sequence[str] = ()
) -> list[Program]:
    """The programs that say that they open such files, the usual one first, then by name.

    `languages` are codes such as "de_AT" and "de", the best first.
    """
    found: dict[str, Program] = {}
    seen: set[str] = set()
    usual = default_id(mimetype, environ)
    for name, path in _entries(environ):
        if name in seen:
            continue  # an earlier folder's entry stands for it, even where it hides it
        seen.add(name)
        table = _read(path)
        opens = mimetype in table.get("MimeType", "").split(";") or name == usual
        if opens and _usable(table, environ, usual=name == usual):
            found[name] = _program(name, path, table, languages)
    return sorted(found.values(), key=lambda one: (one.id != usual, one.name.casefold()))


def default_id(mimetype: str, environ: Mapping[str, str]) -> str:
    """Name of the desktop entry with which the desktop opens such files; "" where it says none."""
    there = {name for name, _ in _entries(environ)}
    for path in _association_files(environ):
        for group in ("Default Applications", "Added Associations"):
            for name in _read(path, group).get(mimetype, "").split(";"):
                if name in there:
                    return name
    return ""


def _entries(environ: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """Names and paths of all desktop entries, what counts more first."""
    for folder in _data_folders(environ):
        root = folder / "applications"
        for path in sorted(root.rglob("*.desktop")) if root.is_dir() else ():
            yield "-".join(path.relative_to(root).parts), path


def _data_folders(environ: Mapping[str, str]) -> list[Path]:
    home = Path(environ.get("HOME") or Path.home())
    own = environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    shared = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(one) for one in (own, *shared.split(":")) if Path(one).is_absolute()]


def _association_files(environ: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environ.get("HOME") or Path.home())
    own = environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    shared = environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    folders = [Path(one) for one in (own, *shared.split(":")) if Path(one).is_absolute()]
    folders += [folder / "applications" for folder in _data_folders(environ)]
    for folder in folders:
        for desktop in (*filter(None, desktops), ""):
            path = folder / (f"{desktop}-mimeapps.list" if desktop else "mimeapps.list")
            if path.is_file():
                yield path


def _read(path: Path, group: str = _GROUP) -> dict[str, str]:
    """The keys of one group of a file; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return {}  # a program whose entry cannot be read is not offered
    keys: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == f"[{group}]"
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys.setdefault(key.strip(), value.strip())
    return keys


def _usable(table: Mapping[str, str], environ: Mapping[str, str], *, usual: bool) -> bool:
    if table.get("Type", "Application") != "Application" or not table.get("Exec"):
        return False
    if table.get("Hidden") == "true" or table.get("Terminal") == "true":
        return False
    if table.get("NoDisplay") == "true" and not usual:
        return False
    words = _words(table["Exec"])
    tried = table.get("TryExec") or (words[0] if words else "")
    return bool(tried) and shutil.which(tried, path=environ.get("PATH")) is not None


def _program(name: str, path: Path, table: Mapping[str, str], languages: Sequence[str]) -> Program:
    titles = (table.get(f"Name[{language}]") for language in languages)
    title = next((one for one in titles if one), table.get("Name") or path.stem)
    return Program(
        name, _unescaped(title), tuple(_words(table["Exec"])), table.get("Icon", ""), str(path)
    )


def _words(line: str) -> list[str]:
    """The words of an Exec line, without quotation marks."""
    found: list[str] = []
    for match in _WORD.finditer(_unescaped(line)):
        quoted, plain = match.groups()
        found.append(plain if quoted is None else re.sub(r"\\(.)", r"\1", quoted))
    return found


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), value)


def _without_codes(word: str, program: Program) -> str:
    """A word with its field codes filled in; codes that are out of use vanish."""
    known = {"%%": "%", "%c": program.name, "%k": program.entry}
    return re.sub(r"%.", lambda found: known.get(found[0], ""), word)

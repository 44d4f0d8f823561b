"""Says of each file and module of a bundle whose it is, and refuses what is nobody's."""

import re
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

from legal import debian, distributions, known, lock, own
from legal.bundle_files import Listing, listing
from legal.component import Component, of_inner
from legal.errors import LegalError

PROGRAM, PYTHON = "", "python"
_OF_PYTHON = re.compile(
    r"python3\.\d+/.*|lib-dynload/.*|base_library\.zip|libpython3[^/]*|python3\d*\.dll"
    r"|Python(\.framework/.*)?|[^/]+\.pyd"
)
_OF_PROGRAM = re.compile(r"productai_desktop/.*|[^/]+\.(icns|ico)|[^/]+\.lproj/.*")
_OF_BOOTLOADER = re.compile(r"pyimod\d+_\w+|_?pyi_\w+|pyiboot\d+\w*")
_LIBRARY = re.compile(r"[^/]+\.(so(\.[\d.]+)?|dylib|dll)")


def of_bundle(bundle: Path) -> list[Component]:
    """All that travels in a built bundle, each with its files.

    Raises LegalError for a file or module that is of nothing that is named, or under a licence
    that may not travel.
    """
    return components(listing(bundle), lock.this_system())


def components(listed: Listing, system: Mapping[str, str]) -> list[Component]:
    """What `listed` is made of; the distributions are those that the lock names for `system`."""
    locked = {one.name: one for one in lock.closure(system)}
    owners = _Owners({name: distributions.installed(one) for name, one in locked.items()})
    for module in listed.modules:
        owners.take_module(module)
    if owners.strays:
        raise LegalError(
            f"{', '.join(sorted(owners.strays))}: these Python packages travel, but are of nothing"
            " that uv.lock lets the program run with (leave them out in"
            " packaging/bundle/travels.toml)."
        )
    for file in listed.files:
        owners.take(file)
    owners.take_compiled_in()
    found = {name: distributions.component(locked[name]) for name in locked if name in owners.taken}
    found[PYTHON] = own.python()
    parts = [
        own.program().with_files([*listed.programs, *owners.taken[PROGRAM]]),
        own.bootloader(),
        *(part.with_files(owners.taken[name]) for name, part in found.items()),
        *(of_inner(one, found[one.of]).with_files(files) for one, files in owners.inner.items()),
        *_of_system(owners.unknown, system["sys_platform"]),
    ]
    for part in parts:
        part.check()
    return parts


def _of_system(unknown: list[str], system: str) -> list[Component]:
    """What is of nothing else, which may be of the building system where that is a Debian."""
    if unknown and system != "linux":
        raise LegalError(
            f"{', '.join(unknown)}: these files travel, but are of no distribution of uv.lock and"
            " no component that packaging/legal/components.toml names."
        )
    return debian.components(unknown)


def _lists() -> defaultdict[str, list[str]]:
    return defaultdict(list)


@dataclass(slots=True)
class _Owners:
    """Takes one file or module after the other to what it is of."""

    installed: Mapping[str, Distribution]
    taken: defaultdict[str, list[str]] = field(default_factory=_lists)
    inner: dict[known.Inner, list[str]] = field(default_factory=dict[known.Inner, list[str]])
    unknown: list[str] = field(default_factory=list[str])
    strays: set[str] = field(default_factory=set[str])
    _recorded: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        for name, one in self.installed.items():
            for path in one.files or ():
                self._recorded[path.as_posix()] = name

    def take_module(self, module: str) -> None:
        top, path = module.partition(".")[0], module.replace(".", "/")
        if top == "productai_desktop":
            return
        owner = self._recorded.get(f"{path}.py") or self._recorded.get(f"{path}/__init__.py")
        if owner:
            self.taken.setdefault(owner, [])
        elif _of_library(top) or self._is_namespace(path):
            self.taken.setdefault(PYTHON, [])
        elif not _OF_BOOTLOADER.fullmatch(top):
            self.strays.add(top)

    def _is_namespace(self, path: str) -> bool:
        return any(file.startswith(f"{path}/") for file in self._recorded)

    def take(self, file: str) -> None:
        if _OF_PROGRAM.fullmatch(file):
            self.taken[PROGRAM].append(file)
            return
        owner = self._owner(file)
        inner = next((one for one in known.read().inner if _is_of(file, one, owner)), None)
        if inner:
            self.taken.setdefault(inner.of, [])
            self.inner.setdefault(inner, []).append(file)
        elif owner:
            self.taken[owner].append(file)
        else:
            self.unknown.append(file)

    def take_compiled_in(self) -> None:
        """Takes what has no file of its own in that which is taken."""
        for inner in known.read().inner:
            if inner.compiled_in and inner.of in self.taken:
                self.inner.setdefault(inner, [])

    def _owner(self, file: str) -> str:
        """The distribution or Python that brought a file, "" for neither."""
        plain = file.replace("__dot__", ".")
        if plain in self._recorded:
            return self._recorded[plain]
        if _OF_PYTHON.fullmatch(file):
            return PYTHON
        name = PurePosixPath(file).name
        beside = [path for path in self._recorded if path.endswith(f"/{name}")]
        return self._recorded[beside[0]] if len(beside) == 1 and _LIBRARY.fullmatch(name) else ""


def _of_library(top: str) -> bool:
    return top in sys.stdlib_module_names or top.startswith("_sysconfigdata")


def _is_of(file: str, inner: known.Inner, owner: str) -> bool:
    if inner.of != owner and not (inner.of == PYTHON and not owner):
        return False
    name = PurePosixPath(file).name.casefold()
    libraries = tuple(library.casefold() for library in inner.libraries)
    return name.startswith(libraries) or file.startswith(inner.folders)

"""Which of the files that PyInstaller gathers travel, by their names within the folder."""

import re
from pathlib import Path, PurePosixPath

from bundle.travels import Travels, read

#: a library as auditwheel names those that it puts beside a wheel: `libavif-c6062d5f.so.16`
_OF_A_WHEEL = re.compile(r"-[0-9a-f]{8}(-[0-9a-f]{8})?\.so")
#: for translators
_NO_RESOURCE = (".md", ".ts")
#: hooks that PyInstaller starts the program with, of which none has a use here: PySide6 finds its
#: plugins by itself (and the hook would load Qt in the terminal), nothing lists modules
_NO_BEGINNING = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_pyside6")


def resources(folder: Path) -> list[tuple[str, str]]:
    """The program's resources, and the folders of the bundle in which they are looked for."""
    return [
        (str(path), str(Path("productai_desktop/_resources", path.relative_to(folder).parent)))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in _NO_RESOURCE
    ]


def left_out_modules() -> list[str]:
    """Python packages and modules that stay behind with all that only they need."""
    return list(read().left_out)


def begins(script: str) -> bool:
    """Whether PyInstaller's hook or our entry runs when the program starts."""
    return script not in _NO_BEGINNING


def travels(name: str, said: Travels | None = None) -> bool:
    """Whether a gathered file travels; `name` is its place within the folder, on any system."""
    said = said or read()
    path = PurePosixPath(name.replace("\\", "/"))
    if "PySide6" in path.parts or _is_qt(path):
        return _of_qt_travels(path, said)
    if "dist-info" in name:
        return path.parts[0].startswith("keyring-")  # finds its backends by their entry points
    if ".so" in path.name and len(path.parts) == 1 and path.name.startswith("lib"):
        known = path.name.partition(".so")[0].partition(".")[0] in said.linux
        return known or _OF_A_WHEEL.search(path.name) is not None
    return True


def _is_qt(path: PurePosixPath) -> bool:
    return _stem(path.name).startswith("Qt6")


def _stem(file: str) -> str:
    """`libQt6Core.so.6`, `Qt6Core.dll` and `QtCore.abi3.so` without their system's dress."""
    return file.removeprefix("lib").partition(".")[0]


def _of_qt_travels(path: PurePosixPath, said: Travels) -> bool:
    folders, stem = path.parts[:-1], _stem(path.name)
    if "plugins" in folders:
        return stem in said.plugins.get(path.parent.name, ())
    if "translations" in folders:
        return stem in said.translations
    framework = next((part for part in folders if part.endswith(".framework")), None)
    if framework:
        return _library_travels(framework.removesuffix(".framework"), said)
    if stem.startswith("Qt6") or "lib" in folders:
        return _library_travels(stem, said)
    if stem.startswith("Qt"):
        return stem in said.modules
    if stem in said.not_libraries:
        return False
    return not {"qml", "resources", "libexec", "metatypes"}.intersection(folders)


def _library_travels(stem: str, said: Travels) -> bool:
    names = {stem, stem.replace("Qt6", "Qt", 1), stem.replace("Qt", "Qt6", 1)}
    return not names.isdisjoint(said.modules | said.libraries)

"""The parts that are no distribution: the program itself, CPython, and what starts a bundle."""

import platform
import re
from importlib import metadata

from legal import known, lock
from legal.component import Component, Kind, purl
from legal.errors import LegalError


def program() -> Component:
    """The program itself."""
    version = re.search(
        r'__version__ = "([^"]+)"',
        (lock.ROOT / "productai_desktop" / "__init__.py").read_text(encoding="utf-8"),
    )
    return Component(
        "ProductAI Desktop",
        version[1] if version else "",
        Kind.PROGRAM,
        "MIT",
        ((lock.ROOT / "LICENSE").read_text(encoding="utf-8"),),
    )


def python(version: str = platform.python_version()) -> Component:
    """CPython with what its standard library holds of others."""
    return Component(
        "CPython",
        version,
        Kind.PYTHON,
        "PSF-2.0",
        (known.text("python"),),
        source="https://www.python.org/downloads/source/",
        purl=purl("generic", "cpython", version),
    )


def bootloader() -> Component:
    """What PyInstaller puts into a program to start it."""
    try:
        version = metadata.version("pyinstaller")
    except metadata.PackageNotFoundError as error:
        raise LegalError("PyInstaller, whose bootloader travels, is not installed.") from error
    return Component(
        "PyInstaller's bootloader and run-time hooks",
        version,
        Kind.INNER,
        "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0",
        (known.text("pyinstaller"), known.text("Apache-2.0")),
        source=f"https://pypi.org/project/pyinstaller/{version}/",
        purl=purl("pypi", "pyinstaller", version),
    )

"""Where Qt's library files lie, which whoever wants may replace (LGPL, version 3)."""

from pathlib import Path

import PySide6


def qt_library_folder() -> Path:
    """Of a wheel or a bundle: `PySide6/Qt/lib`; on Windows they lie beside the modules."""
    package = Path(PySide6.__file__).parent
    folder = package / "Qt" / "lib"
    return folder if folder.is_dir() else package

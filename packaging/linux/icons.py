"""The program's icon in the sizes that desktops ask for, painted from its drawings.

The small ones have drawings of their own, whose edges lie on pixels.
"""

import os
import shutil
from pathlib import Path

#: sides in pixels
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL = Path(__file__).with_name("files")


def write(drawing: Path, icons: Path, name: str) -> None:
    """Fills the theme folder `icons` (`hicolor`) with `name` in every size and as a drawing."""
    scalable = icons / "scalable" / "apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, scalable)
    for size in SIZES:
        path = icons / f"{size}x{size}" / "apps" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        paint(drawing_of(size, drawing), size, path)


def drawing_of(size: int, drawing: Path) -> Path:
    """The small size's own drawing, else `drawing`."""
    small = _SMALL / f"icon-{size}.svg"
    return small if small.exists() else drawing


def paint(drawing: Path, size: int, path: Path) -> None:
    """Saves the drawing as a PNG of `size` by `size` pixels. Raises OSError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if not image.save(str(path), "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]
        raise OSError(f"{path} could not be written")

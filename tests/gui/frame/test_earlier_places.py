"""A window opens where one of an earlier version stood last; the files are those of store/books."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from productai_desktop.gui.frame.geometry import Geometry

BOOKS = Path(__file__).parents[2] / "store" / "books"
VERSIONS = range(1, 7)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_window_stands_as_that_of_an_earlier_version_did(
    qapp: object, tmp_path: Path, version: int
) -> None:
    kept = BOOKS / f"version-{version}" / "window.ini"
    shutil.copyfile(kept, tmp_path / "window.ini")
    window, splitter = QWidget(), QSplitter(Qt.Orientation.Horizontal)
    for _ in range(3):
        splitter.addWidget(QWidget())
    splitter.resize(1180, 700)
    geometry = Geometry(tmp_path)
    geometry.restore_window(window)
    geometry.restore_splitter(splitter)
    assert window.width() > 700
    leading, _, trailing = splitter.sizes()
    assert leading / trailing == pytest.approx(300 / 280, abs=0.01)
    assert geometry.folded() == ()
    assert (tmp_path / "window.ini").read_bytes() == kept.read_bytes()

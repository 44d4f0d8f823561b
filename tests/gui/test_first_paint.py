"""Nothing stands before the first painting that it does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

#: asyncio, books, keyring, network, pictures, the service and all that asks them
NOT_YET = (
    "asyncio", "qasync", "sqlite3", "keyring", "httpx", "ssl", "PIL", "numpy", "starlette",
    "uvicorn", "msgspec", "tomlkit", "platformdirs", "productai_desktop.engine",
    "productai_desktop.store", "productai_desktop.net", "productai_desktop.imaging",
    "productai_desktop.sandbox", "productai_desktop.cli", "productai_desktop.gui.session",
    "productai_desktop.gui.theme", "productai_desktop.gui.bridge", "PySide6.QtSvg",
)  # fmt: skip

_PAINTED = """
import json, os, sys
from productai_desktop.gui.frame.main_window import MainWindow

def painted(self, event):
    print(json.dumps([sorted(sys.modules), [self.width(), self.height()]]), flush=True)
    os._exit(0)

MainWindow.paintEvent = painted
from productai_desktop.app import window
window(["--data-dir", sys.argv[1]])
"""


def test_only_qt_and_the_bare_window_are_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PAINTED, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    loaded, size = json.loads(done.stdout)
    assert "PySide6.QtWidgets" in loaded
    assert min(size) > 100
    assert sorted(set(NOT_YET) & set(loaded)) == []
    assert list(tmp_path.iterdir()) == []

"""Photos that macOS hands over by events; Qt's event is the same on every system."""

import json
import os
import subprocess
import sys

_GIVEN = """
import json
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from productai_desktop.gui.frame.application import Application

app = Application(["productai-desktop"])
said = []
for name in ("early one.jpg", "early two.jpg"):
    app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/photos/" + name)))
app.hand_over(lambda photos: said.append(list(photos)))
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/photos/later.jpg")))
app.sendEvent(app, QFileOpenEvent(QUrl("productai:nothing")))
print(json.dumps(said))
"""


def test_photos_are_kept_until_somebody_receives_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _GIVEN],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=50, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == [
        ["/photos/early one.jpg", "/photos/early two.jpg"],
        ["/photos/later.jpg"],
    ]

"""Starting other programs, so that they outlive this one and get nothing of its own."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence

from productai_desktop.gui.hand_over.failure import HandOverFailure, Reason

#: a program that fails does so within this time; one that works may go on for hours
WATCH_SECONDS = 1.5
#: variables that a frozen program sets for its own libraries; the user's stand beside them
_BORROWED = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def environment(environ: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """The variables for another program: without key and settings of this one, and without the
    paths of its bundled libraries (PyInstaller keeps the user's as *_ORIG)."""
    passed = {name: value for name, value in environ.items() if not name.startswith("PRODUCTAI_")}
    if frozen:
        for name in _BORROWED:
            before = passed.pop(f"{name}_ORIG", None)
            if before is None:
                passed.pop(name, None)
            else:
                passed[name] = before
    return passed


def start(command: Sequence[str], name: str, *, watch_seconds: float = WATCH_SECONDS) -> None:
    """Starts a program, and returns once it is at work or has ended well. Blocking: in threads.

    Raises HandOverFailure.
    """
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=environment(os.environ, frozen=bool(getattr(sys, "frozen", False))),
        )
    except FileNotFoundError as error:
        raise HandOverFailure(Reason.PROGRAM_GONE, name) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise HandOverFailure(Reason.PROGRAM_FAILED, name, detail) from error
    try:
        status = process.wait(watch_seconds)
    except subprocess.TimeoutExpired:
        # somebody must take note of its end, or it would stay as a zombie
        threading.Thread(target=process.wait, name="other program", daemon=True).start()
        return
    if status:
        raise HandOverFailure(Reason.PROGRAM_FAILED, name, str(status))

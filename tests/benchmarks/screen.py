"""A screen of its own for a program that is measured: Xvfb, or nothing to be seen."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SCREEN = "1440x900x24"
#: in which a window manager is ready
_MANAGED_SECONDS = 0.5


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a screen of its own, with a window manager where there is one."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            screen = {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        with _managed(screen):
            yield screen
    finally:
        server.terminate()
        server.wait(timeout=10)


@contextmanager
def _managed(screen: dict[str, str]) -> Iterator[None]:
    if shutil.which("openbox") is None:
        yield
        return
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        ["openbox"], env={**os.environ, **screen}, stdout=quiet, stderr=quiet
    ) as manager:
        time.sleep(_MANAGED_SECONDS)
        try:
            yield
        finally:
            manager.terminate()

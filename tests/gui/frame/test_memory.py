"""Memory: freed pictures are given back, and what is old is not looked through for garbage."""

import subprocess
import sys

_FREED = """
import re, sys, threading
from pathlib import Path
from productai_desktop.gui.frame.memory import give_back_large
def resident():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
give_back_large()
before = resident()
def work():
    for size in (24, 20, 16, 12):
        blocks = [bytearray(size << 20) for _ in range(2)]
        del blocks
    keep.append(bytearray(1000))
keep = []
for _ in range(3):
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
print(resident() - before)
"""

_FROZEN = """
import gc
from productai_desktop.gui.frame.memory import leave_old_alone
old = [[] for _ in range(50_000)]
leave_old_alone()
print(gc.get_freeze_count() > 50_000, len(gc.get_objects()) < 1_000)
"""


def _said(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if sys.platform.startswith("linux"):  # elsewhere malloc gives back by itself

    def test_memory_of_freed_pictures_is_given_back() -> None:
        assert float(_said(_FREED)) < 20


def test_what_is_old_is_not_looked_through_for_garbage() -> None:
    assert _said(_FROZEN) == "True True"

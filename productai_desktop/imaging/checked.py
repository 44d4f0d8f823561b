"""Which files were decoded to their end, so that no photo is decoded twice to find its damage."""

import threading
from collections import OrderedDict
from os import stat_result

#: files that are remembered
_MOST = 4096

#: device, inode, bytes and time of writing: another content has another stamp
Stamp = tuple[int, int, int, int]


def stamp_of(status: stat_result) -> Stamp:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


class CheckedFiles:
    """A bounded memory of files that are whole. Safe in several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[Stamp, None] = OrderedDict()

    def note(self, stamp: Stamp) -> None:
        """The file with this stamp was decoded to its end without a complaint."""
        with self._lock:
            self._known[stamp] = None
            self._known.move_to_end(stamp)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)

    def knows(self, stamp: Stamp) -> bool:
        with self._lock:
            return stamp in self._known


#: of this process: previews note files here, and preparation asks
CHECKED = CheckedFiles()

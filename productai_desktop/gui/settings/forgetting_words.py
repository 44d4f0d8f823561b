"""What is said of forgetting a project: what would go, what went, and what remains."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.holdings import (
    NO_DELETION,
    NOT_NOW,
    NOT_SET_UP,
    SHARED,
    Holdings,
    Lasting,
    Leavings,
)
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.words import number_text


def going(holdings: Holdings) -> list[str]:
    """What forgetting removes, a line for each kind."""
    return [
        *_counted(
            holdings.entries,
            _tr("1 edit in the queue and the history, with its prompt and thumbnails"),
            _tr("{count} edits in the queue and the history, with their prompts and thumbnails"),
        ),
        *_counted(
            holdings.prepared,
            _tr("1 copy of a photo that was prepared for sending"),
            _tr("{count} copies of photos that were prepared for sending"),
        ),
        *_counted(
            holdings.uploads,
            _tr("1 upload, which is deleted where it lies"),
            _tr("{count} uploads, which are deleted where they lie"),
        ),
        *_counted(
            holdings.backups,
            _tr("what 1 backup copy of the books says of it"),
            _tr("what {count} backup copies of the books say of it"),
        ),
        _tr("what is set for the project"),
    ]


def gone(leavings: Leavings) -> list[str]:
    """What was removed, a line for each kind."""
    return [
        *_counted(leavings.entries, _tr("1 edit"), _tr("{count} edits")),
        *_counted(leavings.prepared, _tr("1 prepared copy"), _tr("{count} prepared copies")),
        *_counted(leavings.uploads, _tr("1 upload"), _tr("{count} uploads")),
    ]


def staying(of: Holdings | Leavings) -> list[str]:
    """What remains, a line for each kind."""
    lines = [lasting_text(one) for one in of.lasting]
    lines += _counted(
        len(of.results),
        _tr("1 finished picture on your disk, which is yours"),
        _tr("{count} finished pictures on your disk, which are yours"),
    )
    if isinstance(of, Leavings):
        lines += _counted(
            len(of.copies),
            _tr("1 copy of the books that could not be changed"),
            _tr("{count} copies of the books that could not be changed"),
        )
    return [
        *lines,
        _tr("your own photos, where they lie"),
        _tr("what the edits have cost, without names and prompts"),
    ]


def lasting_text(lasting: Lasting) -> str:
    """Uploads that stay, and why."""
    one, several = {
        NO_DELETION: (
            _tr("1 upload at {host}: no way to delete it is known"),
            _tr("{count} uploads at {host}: no way to delete them is known"),
        ),
        NOT_SET_UP: (
            _tr("1 upload at {host}, which is not set up in Settings any more"),
            _tr("{count} uploads at {host}, which is not set up in Settings any more"),
        ),
        NOT_NOW: (
            _tr("1 upload at {host}, which cannot be reached now: it is tried again"),
            _tr("{count} uploads at {host}, which cannot be reached now: it is tried again"),
        ),
        SHARED: (
            _tr("1 upload at {host} that edits of other projects need"),
            _tr("{count} uploads at {host} that edits of other projects need"),
        ),
    }[lasting.reason]
    text = one if lasting.count == 1 else several
    return text.format(count=number_text(lasting.count), host=_place(lasting.host))


def _place(host: str) -> str:
    """A host as people say it, without the scheme of its address."""
    return _tr("practice mode") if host == PRACTICE else from_left(host.rpartition("://")[2])


def report(leavings: Leavings) -> str:
    """All that remains as a text to copy, with every path."""
    heading = _tr("What remains of the project “{project}”").format(project=leavings.project)
    paths = [*leavings.results, *leavings.copies]
    return "\n".join((heading, "", *(f"- {one}" for one in staying(leavings)), "", *paths)).strip()


def _counted(count: int, one: str, several: str) -> list[str]:
    if not count:
        return []
    return [(one if count == 1 else several).format(count=number_text(count))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("forgetting", text)

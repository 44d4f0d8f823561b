"""Which pictures the compare view shows of files: what is there stays until all are decoded."""

from collections.abc import Callable, Sequence

from productai_desktop.core.addresses import is_address
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_view import CompareView
from productai_desktop.gui.compare.frame_model import Frame
from productai_desktop.gui.thumbnails import Thumbnails


def show_two(
    view: CompareView, thumbnails: Thumbnails, photo: str, result: str, name: Callable[[], str]
) -> None:
    """An original and its result, "" for none; `name` tells which result it is."""
    whole = view.stage.wants_pixels
    before = thumbnails.picture(photo, whole=whole)
    after = thumbnails.picture(result, whole=whole) if result else None
    if (before is None and _pending(thumbnails, photo)) or (
        after is None and _pending(thumbnails, result)
    ):
        view.await_pictures()
        return
    if view.stage.mode is Mode.SEVERAL:
        view.show_many(())
    view.show_pictures(before, after, name() if after else "", files=(photo, result))


def show_several(view: CompareView, thumbnails: Thumbnails, frames: Sequence[Frame]) -> None:
    """Any two, three or four of the filmstrip."""
    whole = view.stage.wants_pixels
    shown = [one for one in frames if one.path]
    found = [(one, thumbnails.picture(one.path, whole=whole)) for one in shown]
    if any(picture is None and _pending(thumbnails, one.path) for one, picture in found):
        view.await_pictures()
        return
    there = [(picture, one.caption) for one, picture in found if picture is not None]
    one, other = (*(one.path for one in shown), "", "")[:2]
    view.show_many(there, files=(one, other) if len(shown) == 2 else ("", ""))
    if len(there) > 2:
        view.set_mode(Mode.SEVERAL)


def _pending(thumbnails: Thumbnails, path: str) -> bool:
    return bool(path) and not is_address(path) and not thumbnails.failed(path)

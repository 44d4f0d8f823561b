"""Photos that change places within the tray: what a drag carries, and what order comes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from productai_desktop.core.addresses import is_address

#: rows of photos within a drag, as text
PLACES = "application/x-productai-places"


def dragged(rows: Sequence[int], photos: tuple[str, ...]) -> QMimeData:
    """What a drag of these photos carries: their files and addresses, and their places."""
    data = QMimeData()
    taken = [photos[row] for row in sorted(rows)]
    data.setUrls([QUrl(p) if is_address(p) else QUrl.fromLocalFile(p) for p in taken])
    data.setData(PLACES, ",".join(str(row) for row in sorted(rows)).encode())
    return data


def places_of(data: QMimeData) -> tuple[int, ...]:
    """The rows that `dragged` put into a drag; none for a drag from elsewhere."""
    text = bytes(data.data(PLACES).data()).decode("ascii", "replace")
    return tuple(int(part) for part in text.split(",") if part.isdigit())


def moved(photos: tuple[str, ...], places: Sequence[int], before: int) -> tuple[str, ...]:
    """The photos with those at `places` put together before the one at `before`."""
    chosen = set(places)
    taken = tuple(photos[place] for place in sorted(chosen) if place < len(photos))
    ahead = tuple(p for place, p in enumerate(photos[:before]) if place not in chosen)
    behind = tuple(p for place, p in enumerate(photos) if place >= before and place not in chosen)
    return ahead + taken + behind

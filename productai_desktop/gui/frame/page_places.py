"""The pages of the workspace: which one stands where the order panel and the pictures usually
are, and how much room is left for the queue beside it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from productai_desktop.gui.frame.page_tabs import EDIT


class Place(Protocol):
    """A page that is made when it is first opened."""

    @property
    def name(self) -> str:
        """As of `page_tabs`."""
        ...

    @property
    def page(self) -> QWidget | None:
        """None before it was opened."""
        ...

    def made(self) -> QWidget:
        """The page, made now if it was not."""
        ...

    def enter(self) -> None:
        """The page was brought into view: puts the keyboard where one begins."""
        ...

    def leaves_room(self, width: int) -> bool:
        """Whether a workspace of that width has room for the queue beside the page."""
        ...


class PagePlaces(QObject):
    """Shows one page, or the panels that stood there before."""

    #: the page that is shown, as of `page_tabs`
    shown = Signal(str)

    def __init__(
        self,
        panel: QWidget,
        middle: QStackedWidget,
        queue: QWidget,
        usual: Callable[[], QWidget],
        parent: QObject,
    ) -> None:
        """`panel` and `queue` give way to pages; `usual` is what else stands in the middle."""
        super().__init__(parent)
        self._panel, self._middle, self._queue = panel, middle, queue
        self._usual = usual
        self._places: dict[str, Place] = {}

    def add(self, place: Place) -> None:
        """Another page that can be shown."""
        self._places[place.name] = place

    @property
    def current(self) -> str:
        """The page that is shown."""
        place = self._standing()
        return EDIT if place is None else place.name

    def hold(self, page: QWidget) -> None:
        """A page was made: it stands among the others, unseen."""
        self._middle.addWidget(page)

    def show_page(self, name: str) -> None:
        """Shows the page of a tab; what the panels had begun stays as it is."""
        place = self._places.get(name)
        if place is not None and self.current != name:
            page = place.made()
            self._panel.hide()
            self._middle.setCurrentWidget(page)
            self.fit()
            place.enter()
        elif place is None and self.current != EDIT:
            self._middle.setCurrentWidget(self._usual())
            self._panel.show()
            self._queue.show()
        self.shown.emit(self.current)

    def fit(self) -> None:
        """Lets the queue give way to a page in a narrow workspace."""
        place = self._standing()
        if place is not None:
            around = self._middle.parentWidget()
            self._queue.setVisible(place.leaves_room(around.width() if around else 0))

    def _standing(self) -> Place | None:
        shown = self._middle.currentWidget()
        found = (place for place in self._places.values() if place.page is shown)
        return next(found, None) if shown is not None else None

"""The findings on the tray's photos: what each is, or why it cannot be sent, told together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from productai_desktop.core import changes
from productai_desktop.core.addresses import is_address
from productai_desktop.core.changes import Change, Kind, told
from productai_desktop.core.errors import InputError, ProductAIError, RequestError
from productai_desktop.gui.bridge import COALESCE_MILLISECONDS, Bridge
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.order.order_words import (
    facts_text,
    problem_text,
    sides_text,
    size_text,
)
from productai_desktop.gui.photos.photo_facts import Facts, Look, PhotoFacts
from productai_desktop.gui.photos.photo_row import PhotoText
from productai_desktop.gui.queue.change_words import changes_text
from productai_desktop.gui.words import sentence

#: what stands in a name for bytes that are no text
_NOT_UNICODE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides whether a photo can be sent, beside the photo itself."""

    #: the service runs on this computer, and may be given its addresses
    loopback_service: bool = False
    #: the project whose files are not to be uploaded; "" where they may
    kept_here: str = ""


class PhotoFindings(QObject):
    """Knows about the photos that are shown; their files are read in threads."""

    #: frozenset of photos about which something new is known
    found = Signal(object)

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        """`look` reads a photo's facts, blocking, and raises InputError."""
        super().__init__(parent)
        self._photos: tuple[str, ...] = ()
        self._rules = Rules()
        self._texts: dict[str, PhotoText] = {}
        self._problems: dict[str, ProductAIError] = {}
        #: photos whose header could be read and whose picture could not
        self._spoilt: set[str] = set()
        self._news: set[str] = set()
        self._facts = PhotoFacts(bridge, look, self)
        self._facts.found.connect(self._on_facts)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(COALESCE_MILLISECONDS)
        self._telling.timeout.connect(self._tell)

    def show(self, photos: tuple[str, ...], rules: Rules) -> None:
        """Finds out about these photos, and forgets all others."""
        before, self._photos = set(self._photos), photos
        for gone in before - set(photos):
            self._problems.pop(gone, None)
            self._texts.pop(gone, None)
            self._spoilt.discard(gone)
        if rules != self._rules:
            self._rules = rules
            self._look_at(photos)
        else:
            self._look_at(set(photos) - before)
        self._facts.watch(photos)

    def refresh(self) -> None:
        """Looks whether the files are still there and the same."""
        self._facts.refresh()

    def judge(self, photo: str, *, shown: bool) -> None:
        """Takes in whether a photo's picture could be made: what is cut off shows only then."""
        if not is_address(photo) and shown == (photo in self._spoilt):
            (self._spoilt.discard if shown else self._spoilt.add)(photo)
            self._note(photo)
            if not shown:  # it may be gone, or another file by now
                self._facts.read_again(photo)

    def problem(self, photo: str) -> ProductAIError | None:
        """Why a photo cannot be sent; None where nothing speaks against it so far."""
        return self._problems.get(photo)

    def unusable(self) -> frozenset[str]:
        """The photos that cannot be sent, as far as known."""
        return frozenset(self._problems)

    def shape(self, photo: str) -> tuple[int, int] | None:
        """(width, height) of a photo in pixels, once known."""
        facts = self._facts.facts(photo)
        return (facts.width, facts.height) if facts is not None else None

    def megapixels(self) -> float:
        """Of all photos, as far as known."""
        shapes = (self.shape(photo) for photo in self._photos if not is_address(photo))
        return sum(shape[0] * shape[1] for shape in shapes if shape is not None) / 1e6

    def text(self, photo: str) -> PhotoText:
        """What is said of a photo now."""
        known = self._texts.get(photo)
        if known is None:
            known = self._texts[photo] = self._made_text(photo)
        return known

    def _made_text(self, photo: str) -> PhotoText:
        name, problem = name_of(photo), self._problems.get(photo)
        if problem is not None:
            return PhotoText(name, problem_text(problem), "danger", sentence(problem))
        if is_address(photo):
            return PhotoText(name, urlsplit(photo).hostname or "", "muted", photo)
        facts = self._facts.facts(photo)
        if facts is None and self._facts.silent(photo):
            tip = _tr("The place where this photo lies gives no answer. Other photos go on.")
            return PhotoText(name, _tr("no answer from its folder"), "danger", tip)
        if facts is None:
            return PhotoText(name, "…", "muted", photo)
        detail, tip = _told(facts, photo)
        if self._facts.changed(photo):
            news = _tr("This photo was changed after it came here. It is sent as it is then.")
            changed = _tr("{photo} · changed since").format(photo=detail)
            return PhotoText(name, changed, "muted", f"{tip}\n{news}")
        return PhotoText(name, detail, "muted", tip)

    def _look_at(self, photos: Iterable[str]) -> None:
        """Finds the problems of these photos anew."""
        for photo in photos:
            problem = self._problem(photo)
            self._texts.pop(photo, None)
            if problem is None:
                self._problems.pop(photo, None)
            else:
                self._problems[photo] = problem

    def _problem(self, photo: str) -> ProductAIError | None:
        if self._rules.kept_here and not is_address(photo):
            return RequestError("UPLOAD_FORBIDDEN", project=self._rules.kept_here)
        if not photo.isascii() and _NOT_UNICODE.search(photo):
            return InputError(
                "INPUT_UNREADABLE", name=name_of(photo), reason="its name is not valid UTF-8"
            )
        found = self._facts.problem(photo, loopback_service=self._rules.loopback_service)
        if found is None and photo in self._spoilt:
            return InputError("INPUT_DAMAGED", name=name_of(photo))
        return found

    def _on_facts(self, photo: str, anew: bool) -> None:
        if anew:
            self._spoilt.discard(photo)  # its new picture is still to be made
        self._note(photo)

    def _note(self, photo: str) -> None:
        self._news.add(photo)
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        news, self._news = self._news & set(self._photos), set()
        self._look_at(news)
        self.found.emit(frozenset(news))


def name_of(photo: str) -> str:
    """What people call a photo: its file name, or the end of its address; on one line."""
    tail = urlsplit(photo).path.rstrip("/") if is_address(photo) else photo
    name = one_line(tail.replace("\\", "/").rsplit("/", 1)[-1])
    return name or one_line(photo)


def _told(facts: Facts, photo: str) -> tuple[str, str]:
    """What a photo is and what its header says will be done with it: in its row, and its tip.

    In the row the megapixels give way to what is not as everybody expects."""
    whole = facts_text(facts.width, facts.height, facts.size_bytes)
    notes = [facts.colours, _tr("turned upright") if facts.turned else ""]
    if not any(notes):
        return whole, photo
    sizes = (sides_text(facts.width, facts.height), size_text(facts.size_bytes))
    foreseen = [Change(Kind.UPRIGHT)] if facts.turned else []
    if facts.colours:
        foreseen.append(changes.converted(facts.colours))
    text = _tr("Changed before it is sent: {changes}")
    tip = text.format(changes=changes_text(told(foreseen)))
    return " · ".join((*sizes, *filter(None, notes))), f"{photo}\n{whole}\n{tip}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("photo_findings", text)

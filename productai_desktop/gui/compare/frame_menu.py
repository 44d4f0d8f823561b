"""What can be asked of the frames of the filmstrip, and the menu that offers it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.gui.compare.frame_model import Frame, has_result
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.words import credits_text


class Ask(Enum):
    """What a person wants done with frames."""

    USE = "use"
    UPSCALE = "upscale"
    #: settings and photos again
    SAME_AGAIN = "same_again"
    #: settings again, for the photos that are there
    LOAD = "load"
    #: settings again, to change the prompt
    RETRY = "retry"
    KEEP = "keep"
    REJECT = "reject"
    STAR = "star"
    NOTE = "note"
    LOGO = "logo"
    PROOF = "proof"
    EXPORT = "export"
    EXPORT_KEPT = "export_kept"
    SAVE = "save"
    COPY = "copy"
    COSTS = "costs"


#: keys that are shown beside the words
_KEYS = {
    Ask.RETRY: "review.retry",
    Ask.LOGO: "review.logo",
    Ask.KEEP: "review.keep",
    Ask.REJECT: "review.reject",
    Ask.STAR: "review.star",
    Ask.SAVE: "result.save",
    Ask.EXPORT: "result.export",
}


@dataclass(frozen=True, slots=True)
class Prices:
    """Credits that stand in the menu: of an upscale, and of an edit made again."""

    upscale: Callable[[], int]
    again: Callable[[Job], int]


def prices_of(desk: Desk) -> Prices:
    """The prices of the catalogue that the desk has now."""

    def again(job: Job) -> int:
        model = desk.catalogue.model(job.operation, job.model)
        return job.credits_expected if model is None else model.credits

    return Prices(lambda: desk.catalogue.of(Operation.UPSCALE)[0].credits, again)


class FrameMenu(QMenu):
    """Offers what can be done with some frames; goes once it is closed."""

    def __init__(
        self,
        frames: Sequence[Frame],
        ask: Callable[[Ask], object],
        prices: Prices | None,
        shortcuts: Shortcuts | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filmstripMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ask = ask
        self._shortcuts = shortcuts
        self._prices = prices
        jobs = [one.job for one in frames if one.job is not None]
        made = [job for job in jobs if has_result(job)]
        if len(frames) == 1 and jobs:
            self._add_making(jobs[0])
        elif len(frames) == 1 and frames[0].path and not is_address(frames[0].path):
            self._add(Ask.UPSCALE, self._upscale_text())
        if made and len(made) == len(frames):
            self.addSeparator()
            self._add_judging(made)
            self.addSeparator()
            self._add_handing(made)

    def add_costs(self) -> None:
        """At the end: what a kept result costs."""
        self.addSeparator()
        self._add(Ask.COSTS, _tr("What a kept result costs…"))

    def _add_making(self, job: Job) -> None:
        if has_result(job):
            self._add(Ask.USE, _tr("Use as photo"))
            self._add(Ask.UPSCALE, self._upscale_text())
        again = _tr("Same again")
        if self._prices is not None:
            text = _tr("Same again · {credits}")
            again = text.format(credits=credits_text(self._prices.again(job)))
        self._add(Ask.SAME_AGAIN, again)
        self._add(Ask.LOAD, _tr("Load settings"))
        self._add(Ask.RETRY, _tr("Change the prompt and try again"))

    def _upscale_text(self) -> str:
        if self._prices is None:
            return _tr("Upscale…")
        return _tr("Upscale… · {credits}").format(credits=credits_text(self._prices.upscale()))

    def _add_judging(self, jobs: Sequence[Job]) -> None:
        for ask, text, on in (
            (Ask.KEEP, _tr("Keep"), all(job.verdict is Verdict.KEPT for job in jobs)),
            (Ask.REJECT, _tr("Reject…"), all(job.verdict is Verdict.REJECTED for job in jobs)),
            (Ask.STAR, _tr("Star"), all(job.starred for job in jobs)),
        ):
            action = self._add(ask, text)
            action.setCheckable(True)
            action.setChecked(on)
        if len(jobs) == 1:
            self._add(Ask.NOTE, _tr("Note…"))
            self._add(Ask.LOGO, _tr("Check the logo…"))
        self._add(Ask.PROOF, _tr("Proof sheet…"))

    def _add_handing(self, jobs: Sequence[Job]) -> None:
        self._add(Ask.EXPORT, _tr("Export…"))
        if len(jobs) == 1:
            self._add(Ask.SAVE, _tr("Save as…"))

    def _add(self, ask: Ask, text: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"ask:{ask.value}")
        if ask in _KEYS and self._shortcuts is not None:
            # shown beside the words; the window itself acts on the keys
            action.setShortcut(self._shortcuts.keys(_KEYS[ask]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: self._ask(ask))
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("frame_menu", text)

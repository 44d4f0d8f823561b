"""What the compare view has compared, and what becomes of the answers."""

from collections.abc import Callable

from PySide6.QtCore import QRectF

from productai_desktop.gui.compare.compare_labels import CompareLabels
from productai_desktop.gui.compare.compare_stage import Mode, Stage
from productai_desktop.gui.compare.comparing import Comparing, Wish
from productai_desktop.gui.compare.difference_source import Placed
from productai_desktop.gui.pictures import Picture

#: ΔE00 from which on a pixel counts as changed: least, usual, most, and a step of the slider
LEAST_THRESHOLD, USUAL_THRESHOLD, MOST_THRESHOLD, THRESHOLD_STEP = 0.5, 3.0, 20.0, 0.5


class Wishes:
    """Asks for what a stage needs of its two files; `told` is called once something is there."""

    def __init__(self, stage: Stage, words: CompareLabels, told: Callable[[], None]) -> None:
        self._stage = stage
        self._words = words
        self._told = told
        self._comparing: Comparing | None = None
        #: of before and after
        self.files = ("", "")
        self.threshold = USUAL_THRESHOLD

    @property
    def answered(self) -> bool:
        """Whether there is somebody to ask."""
        return self._comparing is not None

    def use(self, comparing: Comparing) -> None:
        """Asks this from now on."""
        self._comparing = comparing
        comparing.placed.connect(self._placed)
        comparing.painted.connect(self._painted)
        comparing.failed.connect(self._not_comparable)

    def take(self, files: tuple[str, str]) -> None:
        """Others are shown: what was found out about the former ones is void."""
        if files != self.files:
            self.files = files
            self._stage.heat = self._stage.placement = None
            self._words.share = None

    def ask(self) -> None:
        """Has compared what is to be compared now."""
        stage = self._stage
        before, after = stage.before, stage.after
        self._words.comparing = self._words.incomparable = False
        if self._comparing is None:
            return
        if before is None or after is None or not all(self.files):
            self._comparing.want(None)
            return
        place = (before.width, before.height) != (after.width, after.height)
        heat = stage.mode is Mode.DIFFERENCE
        threshold = self.threshold if heat else None
        self._words.comparing = heat
        wish = Wish(*self.files, after.width, after.height, place, threshold)
        self._comparing.want(wish if place or heat else None)

    def _placed(self, wish: Wish, placed: Placed) -> None:
        if (wish.before, wish.after) == self.files:
            wide, high = wish.width, wish.height
            box = (placed.left * wide, placed.top * high, placed.width * wide, placed.height * high)
            self._stage.placement = QRectF(*box) if placed.by_content else None
            self._told()

    def _painted(self, wish: Wish, heat: Picture, share: float) -> None:
        if (wish.before, wish.after) == self.files:
            self._stage.heat = heat
            self._words.share, self._words.comparing = share, False
            self._told()

    def _not_comparable(self, wish: Wish) -> None:
        if (wish.before, wish.after) == self.files:
            self._words.comparing, self._words.incomparable = False, True
            self._told()

"""The surface of the compare view: what it is told to show."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.compare import compare_painting as painting
from productai_desktop.gui.compare.compare_canvas import CompareCanvas
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.compare_wishes import LEAST_THRESHOLD, MOST_THRESHOLD, Wishes
from productai_desktop.gui.compare.comparing import Comparing
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.screen_colours import ScreenColours
from productai_desktop.gui.shortcuts import Shortcuts


class CompareSurface(CompareCanvas):
    """Shows an original and its results, and what is said about them."""

    mode_changed = Signal(object)
    #: a picture is looked at more closely than its decoded pixels allow
    pixels_wanted = Signal()
    #: zoom, divider, threshold, probe, or which modes there are: what a bar shows
    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, shortcuts: Shortcuts | None = None
    ) -> None:
        super().__init__(parent, shortcuts=shortcuts)
        self._wishes = Wishes(self._stage, self._words, self._shown)
        self._several_offered = False
        #: what `Mode.SEVERAL` goes back to
        self._usual_mode = Mode.SPLIT

    # What is shown

    def show_pictures(
        self,
        before: Picture | None,
        after: Picture | None,
        after_name: str = "",
        *,
        files: tuple[str, str] = ("", ""),
    ) -> None:
        """Shows an original and a result; either may be missing.

        Zoom and position stay while the frame keeps its size. `after_name` stands in the label
        of the result, such as "try 3". `files` are theirs, for comparing.
        """
        self._show(before, after, files, after_name=after_name)

    def show_many(
        self, pictures: Sequence[tuple[Picture, str]], *, files: tuple[str, str] = ("", "")
    ) -> None:
        """Shows pictures with a label each.

        Two take the places of before and after; three or four are those of `Mode.SEVERAL` and
        leave before and after as they are. None ends `Mode.SEVERAL`.
        """
        labels = tuple(label for _, label in pictures)
        if 0 < len(pictures) <= 2:
            shown = [picture for picture, _ in pictures]
            self._words.several = ()
            self._stage.show_several(())
            self._show(shown[0], shown[1] if len(shown) > 1 else None, files, names=labels)
        else:
            self._awaiting = False
            self._words.several = labels
            self._stage.show_several([picture for picture, _ in pictures])
            self._shown()
        if self._stage.mode is Mode.SEVERAL and not self._stage.several:
            self.set_mode(self._usual_mode)
        self.changed.emit()

    def offer_several(self, offered: bool) -> None:
        """Whether `Mode.SEVERAL` is offered though its pictures have not been handed over yet;
        who chooses it makes `mode_changed` ask for them."""
        if offered != self._several_offered:
            self._several_offered = offered
            self.changed.emit()

    def use_comparing(self, comparing: Comparing) -> None:
        """Offers to show what changed, and lays originals of other sizes by their content."""
        self._wishes.use(comparing)
        self.changed.emit()

    def follow_screen(self, colours: ScreenColours) -> None:
        """Says where the colours of the monitor are not known."""

        def say() -> None:
            self.set_screen_note("" if colours.known else self.tr("shown as sRGB"))

        colours.changed.connect(say)
        say()

    def set_screen_note(self, text: str) -> None:
        """What is said of the colours of the screen; "" for nothing."""
        if text != self._words.screen:
            self._words.screen = text
            self.changed.emit()

    @property
    def screen_note(self) -> str:
        return self._words.screen

    @property
    def threshold(self) -> float:
        """ΔE00 from which on "What changed" shows a pixel as changed."""
        return self._wishes.threshold

    def modes(self) -> list[Mode]:
        """The modes that there are for what is shown, in the order of their key."""
        stage = self._stage
        with_files = self._wishes.answered
        several = bool(stage.several) or self._several_offered
        return [
            mode
            for mode in Mode
            if (mode is not Mode.DIFFERENCE or with_files) and (mode is not Mode.SEVERAL or several)
        ]

    def set_mode(self, mode: Mode) -> None:
        """Shows the pictures in another way."""
        was = self._stage.mode
        if mode is not was:
            if was is not Mode.SEVERAL:
                self._usual_mode = was
            elif self._several_offered:
                # they will be handed over anew, and are up to a gigabyte
                self._stage.several, self._words.several = (), ()
            self._stage.set_mode(mode)
            self._wishes.ask()
            self._describe()
            self.mode_changed.emit(mode)
            self.changed.emit()
            self._ask_for_pixels()
            self.update()

    def set_divider(self, share: float) -> None:
        """Moves the divider to a share of the way; repaints only between old and new place."""
        stage = self._stage
        old = stage.divider_at()
        stage.divider = max(0.0, min(1.0, share))
        new = stage.divider_at()
        reach = painting.HANDLE_RADIUS + 4
        start, length = min(old, new) - reach, abs(new - old) + 2 * reach
        if stage.upright:
            self.update(QRectF(start, 0, length, self.height()).toAlignedRect())
            self.update(QRectF(0, 0, self.width(), 60).toAlignedRect())
        else:
            self.update(QRectF(0, start, self.width(), length + 60).toAlignedRect())
            self.update(QRectF(0, 0, self.width(), 60).toAlignedRect())
            self.update(QRectF(0, self.height() - 60, self.width(), 60).toAlignedRect())

    def turn_divider(self) -> None:
        """Lays the divider down, or sets it upright."""
        self._stage.upright = not self._stage.upright
        self.changed.emit()
        self.update()

    def swap(self) -> None:
        """Before and after change their places."""
        self._stage.swapped = not self._stage.swapped
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Another ΔE00 from which on something counts as changed; the old heat stays meanwhile."""
        wanted = max(LEAST_THRESHOLD, min(MOST_THRESHOLD, threshold))
        if wanted != self._wishes.threshold:
            self._wishes.threshold = wanted
            self._wishes.ask()
            self.changed.emit()

    def set_probing(self, on: bool) -> None:
        """Reads the colour under the pointer, or under the point that the arrow keys move."""
        if on == self._stage.probing:
            return
        self._stage.probing = on
        if on and self._reading() is None:
            self._probe_at = QRectF(self.rect()).center()
        self._ask_for_pixels()
        self._describe()
        self.changed.emit()
        self.update()

    def bring_in_step(self) -> None:
        """Ends that a pane was moved alone."""
        self._stage.in_step()
        self._moved()

    def fit(self) -> None:
        """Shows all of each picture, in step."""
        self._stage.fit()
        self._zoomed()

    def zoom_to(
        self, scale: float, position: QPointF | None = None, *, alone: bool = False
    ) -> None:
        """`scale` device pixels for an image pixel, fixed at a position (else the middle), in all
        panes or in that one `alone`."""
        self._stage.zoom(scale, position, alone=alone)
        self._zoomed()

    def _show(
        self,
        before: Picture | None,
        after: Picture | None,
        files: tuple[str, str],
        *,
        after_name: str = "",
        names: tuple[str, ...] = (),
    ) -> None:
        stage, words = self._stage, self._words
        same = before is stage.before and after is stage.after and files == self._wishes.files
        if same and (after_name, names) == (words.after_name, words.names):
            self._await(False)
            return
        self._awaiting = False
        words.after_name, words.names = after_name, names
        self._wishes.take(files)
        stage.show(before, after)
        self._wishes.ask()
        self._shown()

    def _shown(self) -> None:
        self._describe()
        self._ask_for_pixels()
        self.changed.emit()
        self.update()

    def _ask_for_pixels(self) -> None:
        if self._stage.wants_pixels:
            self.pixels_wanted.emit()

    def _zoomed(self) -> None:
        self._percent.start()
        self._still.start()
        self._moved()

    def _moved(self) -> None:
        self._describe()
        self._ask_for_pixels()
        self.changed.emit()
        self.update()

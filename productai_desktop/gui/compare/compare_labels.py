"""What stands on the pictures of the compare view: names, sizes, and how they lie."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from productai_desktop.gui.compare.compare_stage import Laid, Mode, Side, Stage
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.pictures import Picture
from productai_desktop.gui.words import number_text

_NOWHERE = (QRectF(), QRectF(), Qt.AlignmentFlag.AlignLeft)


class CompareLabels:
    """Words about a stage, and what they need to know beside it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        #: of the result, such as "try 3"
        self.after_name = ""
        #: in place of "Before" and "After", where others are shown
        self.names: tuple[str, ...] = ()
        #: of the pictures of `Mode.SEVERAL`
        self.several: tuple[str, ...] = ()
        #: what is said of the colours of the screen
        self.screen = ""
        #: what changed is being found out
        self.comparing = False
        #: it could not be found out
        self.incomparable = False
        #: of the pixels that both pictures have, how many changed; None until it is known
        self.share: float | None = None

    def label(self, side: Side) -> str:
        """What stands on a picture."""
        picture, stage = side.picture, self._stage
        parts = [self._name(side)]
        if picture is stage.heat:
            parts = [_tr("What changed"), self._share()]
        if stage.mode is Mode.DIFFERENCE and self.comparing and not stage.peeking:
            parts.append(_tr("comparing…"))
        if stage.mode is Mode.DIFFERENCE and self.incomparable:
            parts.append(_tr("cannot be compared"))
        if stage.alone:
            parts.append(_tr("moved apart"))
        if picture is stage.before or picture is stage.heat:
            parts.append(self._laid())
        # what matters least comes last, where it is cut off first
        if picture is not stage.heat:
            parts.append(size_text(picture))
        return " · ".join(part for part in parts if part)

    def read_names(self, position: QPointF) -> tuple[str, str]:
        """What the two pictures are called whose colours are read at a position."""
        pair = self._stage.compared_at(position)
        if pair is not None and len(self.several) == len(self._stage.several):
            return self.several[pair[0]], self.several[pair[1]]
        if len(self.names) > 1:
            return self.names[0], self.names[1]
        return _tr("Before"), _tr("After")

    def spoken(self) -> list[str]:
        """What is shown, for who does not see it."""
        stage = self._stage
        if stage.mode is Mode.SPLIT and not stage.peeking and stage.before and stage.after:
            sides = [Side(one, *_NOWHERE) for one in (stage.before, stage.after)]
            return [self.label(side) for side in sides]
        return [self.label(side) for side in stage.sides()]

    def _name(self, side: Side) -> str:
        picture, stage = side.picture, self._stage
        if stage.mode is Mode.SEVERAL and not stage.peeking and stage.several:
            return self.several[side.pane] if side.pane < len(self.several) else ""
        if picture is stage.before:
            if self.names:
                return self.names[0]
            return _tr("Before") if stage.after else _tr("Original")
        if len(self.names) > 1:
            return self.names[1]
        return " · ".join(part for part in (_tr("After"), self.after_name) if part)

    def _share(self) -> str:
        if self.share is None:
            return ""
        percent = self.share * 100
        text = number_text(percent, 0 if percent >= 10 or percent == 0 else 1)
        return _tr("{0} % of the picture").format(text)

    def _laid(self) -> str:
        laid = self._stage.laid
        if laid is Laid.BY_CONTENT:
            return _tr("laid over by content")
        return _tr("laid over by its edges") if laid is Laid.BY_EDGES else ""


def size_text(picture: Picture) -> str:
    """Width and height in pixels of the file."""
    return from_left(f"{picture.width} \u00d7 {picture.height}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareView", text)

"""What panels are made of: sections of a heading and a control, links, and thin lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.theme import set_role


class Section(QWidget):
    """A heading with a hint and links at its end, and a control beneath."""

    def __init__(
        self,
        heading: str,
        control: QWidget,
        hint: QLabel | None = None,
        links: Sequence[QPushButton] = (),
    ) -> None:
        super().__init__()
        label = QLabel(heading)
        set_role(label, "heading")
        label.setBuddy(control)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addStretch(1)
        if hint is not None:
            set_role(hint, "muted")
            row.addWidget(hint)
        for link in links:
            row.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addWidget(control)


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """A column that is scrolled up and down where there is little room, never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def thin_line(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A line between two parts of the window."""
    line = QFrame(parent)
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    set_role(line, "line")
    return line


def link_button(name: str, text: str) -> QPushButton:
    """A button that looks like a link."""
    link = QPushButton(text)
    link.setObjectName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    set_role(link, "link")
    return link

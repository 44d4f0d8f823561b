"""How the files meet the rules: a line a rule, what can be changed, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from productai_desktop.gui.density import spacing
from productai_desktop.gui.export.levels import PASS
from productai_desktop.gui.export.lines_table import Line, LinesTable
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.settings.controls import push, wrapping

#: parts of the width: state, file, preset, rule, what was found
_SHARES = (0, 26, 20, 0, 44)


class ReportPage(QWidget):
    """Shows one report: of a check, or of an export."""

    #: the offer is taken up
    offer_taken = Signal()
    copy_requested = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._summary = wrapping("", "heading")
        self._summary.setObjectName("exportSummary")
        self._advice = wrapping("", "muted")
        self._advice.setObjectName("exportAdvice")
        self._advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._only = QCheckBox(self.tr("Only what did not pass"))
        self._only.setObjectName("exportOnlyBad")
        self._only.toggled.connect(self._show)
        self._table = LinesTable("exportReport")
        self._table.setAccessibleName(self.tr("Report"))
        self._table.selectionModel().currentRowChanged.connect(self._tell_advice)
        self._offer = QFrame()
        self._offer.setProperty("role", "group")
        self._offer_text = wrapping("", "")
        self._offer_text.setObjectName("exportOfferText")
        self._offer_button = push("exportOffer", "")
        self._offer_button.clicked.connect(self.offer_taken)
        self._copy = push("exportCopyReport", self.tr("Copy the report"))
        self._copy.clicked.connect(self.copy_requested)
        self._folder = push("exportShowFolder", self.tr("Show in folder"))
        self._folder.clicked.connect(self.folder_requested)
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Nothing was checked yet."""
        self.show_report((), self.tr("Nothing was checked yet. “Check” writes no file."))

    def show_report(self, lines: Sequence[Line], summary: str, *, written: bool = False) -> None:
        """Shows lines, the worst first. `written`: there are files to be shown."""
        self._lines = tuple(lines)
        self._summary.setText(summary)
        self._folder.setVisible(written)
        for part in (self._copy, self._only, self._table):
            part.setVisible(bool(lines))
        self._only.setVisible(any(line.level == PASS for line in lines))
        self.offer("", "")
        self._show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, summary))

    def offer(self, text: str, button: str) -> None:
        """Offers a change that would mend something; "" takes the offer back."""
        self._offer_text.setText(text)
        self._offer_button.setText(button)
        self._offer_button.setAccessibleDescription(text)
        self._offer.setVisible(bool(text))

    def _show(self) -> None:
        shown = [one for one in self._lines if not self._only.isChecked() or one.level != PASS]
        self._table.show_lines(report_heads(), shown, _SHARES)
        if shown and shown[0].level != PASS:  # what is wrong is said in whole
            self._table.setCurrentIndex(self._table.rows.index(0, 0))
        self._tell_advice()

    def _tell_advice(self) -> None:
        row = self._table.currentIndex().row()
        lines = self._table.rows.lines
        line = lines[row] if 0 <= row < len(lines) else Line(PASS, ("",))
        self._advice.setText("\n".join(text for text in (line.cells[-1], line.advice) if text))

    def _lay_out(self) -> None:
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(12, 8, 12, 8)
        offer.addWidget(self._offer_text, 1)
        offer.addWidget(self._offer_button)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._only)
        foot = QHBoxLayout()
        foot.addWidget(self._advice, 1)
        foot.addWidget(self._copy)
        foot.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().medium)
        column.addLayout(head)
        column.addWidget(self._offer)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        column.addStretch(0)


def report_heads() -> tuple[str, ...]:
    """What stands above the columns of a report."""
    texts = (
        QT_TRANSLATE_NOOP("export", "State"),
        QT_TRANSLATE_NOOP("export", "File"),
        QT_TRANSLATE_NOOP("export", "For"),
        QT_TRANSLATE_NOOP("export", "Rule"),
        QT_TRANSLATE_NOOP("export", "Found"),
    )
    return tuple(QCoreApplication.translate("export", text) for text in texts)

"""The line above the filmstrip: how many tries there are, and which of them are shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.gui.section import link_button
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.words import number_text

ALL = "all"


class StripBar(QWidget):
    """Filters by verdict, and leads to the export of what was kept."""

    #: Verdict to show; None for all
    filter_chosen = Signal(object)
    export_kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripBar")
        self._filters = SegmentedPicker("tries", self.tr("Which tries are shown"), self)
        self._filters.setObjectName("triesFilter")
        self._export = link_button("exportKeptButton", self.tr("Export kept…"))
        self._export.setToolTip(self.tr("Export all results of this photo that you have kept"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 2)
        row.setSpacing(6)
        row.addWidget(self._filters)
        row.addStretch(1)
        row.addWidget(self._export)
        self._filters.chosen.connect(self._choose)
        self._export.clicked.connect(self.export_kept)

    def show_counts(self, results: Sequence[Job], chosen: Verdict | None) -> None:
        """Says how many results there are of each kind."""
        counts = {verdict: sum(job.verdict is verdict for job in results) for verdict in Verdict}
        texts = (
            (ALL, self.tr("All {count}"), len(results)),
            (Verdict.KEPT.value, self.tr("Kept {count}"), counts[Verdict.KEPT]),
            (Verdict.REJECTED.value, self.tr("Rejected {count}"), counts[Verdict.REJECTED]),
            (Verdict.UNJUDGED.value, self.tr("Unjudged {count}"), counts[Verdict.UNJUDGED]),
        )
        self._filters.show_options(
            [(key, text.format(count=number_text(count))) for key, text, count in texts]
        )
        self._filters.show_choice(ALL if chosen is None else chosen.value)
        self._export.setVisible(counts[Verdict.KEPT] > 0)

    def _choose(self, key: str) -> None:
        self.filter_chosen.emit(None if key == ALL else Verdict(key))

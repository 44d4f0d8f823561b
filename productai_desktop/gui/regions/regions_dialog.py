"""The dialog that answers: was the logo altered?"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.addresses import is_address
from productai_desktop.core.jobs import Job
from productai_desktop.core.regions import Finding, Place
from productai_desktop.engine.people import user_name
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.regions.marking_view import MarkingView
from productai_desktop.gui.regions.pair_card import PairCard
from productai_desktop.gui.regions.region_check import Look, RegionCheck, look
from productai_desktop.gui.regions.region_words import ROLES, finding_text, judged_text
from productai_desktop.gui.section import scrolled
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence

_SIZE = QSize(1040, 660)
_NOBODY = "none"


class RegionsDialog(QDialog):
    """Marks on the original at the leading side, what was found of them beside, the person's
    verdict beneath. Opened with open(); everything is kept as it is made."""

    #: number of an edit with which an inspection was kept: its badge may be another now
    kept = Signal(int)
    #: the Job whose proof sheet is wanted
    proof_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        job: Job,
        parent: QWidget | None = None,
        *,
        look: Look = look,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        who: Callable[[], str] = user_name,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("regionsDialog")
        self.setWindowTitle(self.tr("{name}: was the logo altered?").format(name=job.name))
        self._thumbnails = thumbnails
        self._bridge = bridge
        self._photo = job.inputs[0] if job.inputs else ""
        self.check = RegionCheck(desk, bridge, job, self, look=look, now=now, who=who)
        self._view = MarkingView(self.check.marks, self)
        self._cards: list[PairCard] = []
        self._make_controls(job)
        self._lay_out()
        self._wire()

    def open(self) -> None:
        """Shows it, and reads what is kept of the edit."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        self.resize(_SIZE.boundedTo(room - QSize(24, 24)))
        self._show_photo()
        super().open()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check.open()

    def done(self, result: int) -> None:
        super().done(result)  # first: a name that is being typed is taken as the focus goes
        self.check.close()
        self._bridge.spawn(self._leave())

    async def _leave(self) -> None:
        """Goes once all is kept: what still has to be told needs the dialog."""
        await self.check.settled()
        self.deleteLater()

    # Parts

    def _make_controls(self, job: Job) -> None:
        self._add = QPushButton(self.tr("Mark a region"), self)
        self._add.setObjectName("addRegionButton")
        self._add.setToolTip(self.tr("Mark the middle of the photo; arrows move it (Insert)"))
        self._add.setShortcut(Qt.Key.Key_Insert)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setObjectName("removeRegionButton")
        self._remove.setToolTip(self.tr("Remove the chosen region (Del)"))
        sku = self.tr("Use these marks for other photos of {sku}")
        self._for_sku = QCheckBox(sku.format(sku=isolated(job.sku)), self)
        self._for_sku.setObjectName("marksForSku")
        self._for_sku.setVisible(bool(job.sku))
        self._state = QLabel(self)
        self._state.setObjectName("regionsState")
        self._state.setWordWrap(True)
        self._verdict = SegmentedPicker("regionVerdict", self.tr("Your verdict"), self)
        choices = (Finding.SAME, Finding.ALTERED, Finding.UNKNOWN)
        self._verdict.show_options(
            [(_NOBODY, self.tr("Not judged")), *((one.value, finding_text(one)) for one in choices)]
        )
        self._verdict.show_choice(_NOBODY)
        self._judged = QLabel(self)
        self._judged.setObjectName("regionJudged")
        set_role(self._judged, "muted")
        self._proof = QPushButton(self.tr("Proof sheet…"), self)
        self._proof.setObjectName("proofButton")
        self._proof.setToolTip(self.tr("A PDF for the client: before and after, with this finding"))
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("closeRegionsButton")
        for button in (self._add, self._remove, self._proof, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        spaces = spacing()
        tools = QHBoxLayout()
        tools.addWidget(self._add)
        tools.addWidget(self._remove)
        tools.addStretch(1)
        leading = QVBoxLayout()
        leading.setSpacing(spaces.small)
        leading.addWidget(self._view, 1)
        leading.addLayout(tools)
        leading.addWidget(self._for_sku)
        pairs = QWidget(self)
        self._column = QVBoxLayout(pairs)
        self._column.setContentsMargins(0, 0, spaces.small, 0)
        self._column.setSpacing(spaces.small)
        self._column.addStretch(1)
        self._area = scrolled(pairs, self)
        trailing = QVBoxLayout()
        trailing.setSpacing(spaces.small)
        trailing.addWidget(self._state)
        trailing.addWidget(self._area, 1)
        halves = QHBoxLayout()
        halves.setSpacing(spaces.large)
        halves.addLayout(leading, 5)
        halves.addLayout(trailing, 5)
        label = QLabel(self.tr("Your verdict"), self)
        set_role(label, "heading")
        label.setBuddy(self._verdict)
        judging = QHBoxLayout()
        judging.setSpacing(spaces.medium)
        judging.addWidget(label)
        judging.addWidget(self._verdict)
        judging.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._judged, 1)
        foot.addWidget(self._proof)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        column.setSpacing(spaces.medium)
        column.addLayout(halves, 1)
        column.addLayout(judging)
        column.addLayout(foot)

    def _wire(self) -> None:
        marks = self.check.marks
        marks.changed.connect(self._show_marks)
        marks.chosen.connect(self._show_marks)
        self.check.changed.connect(self._show_found)
        self.check.kept.connect(self.kept)
        self._view.drawn.connect(self._draw)
        self._view.remove_requested.connect(self._remove_current)
        self._add.clicked.connect(self._add_region)
        self._remove.clicked.connect(self._remove_current)
        self._for_sku.toggled.connect(self.check.keep_for_sku)
        self._verdict.chosen.connect(self._judge)
        self._proof.clicked.connect(lambda: self.proof_requested.emit(self.check.job))
        self._close.clicked.connect(self.reject)
        self._thumbnails.ready.connect(self._picture_ready)

    # What a person does

    def _draw(self, place: Place) -> None:
        self.check.marks.add("", place)

    def _add_region(self) -> None:
        self.check.marks.add("")
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_current(self) -> None:
        self.check.marks.remove(self.check.marks.current)

    def _judge(self, key: str) -> None:
        self.check.judge(None if key == _NOBODY else Finding(key))

    # What is shown

    def _picture_ready(self, path: str) -> None:
        if path == self._photo:
            self._show_photo()

    def _show_photo(self) -> None:
        if is_address(self._photo):
            note = self.tr("The original is an address. It is not fetched to be looked at.")
            self._view.show_picture(None, note)
            return
        picture = self._thumbnails.picture(self._photo)
        failed = picture is None and self._thumbnails.failed(self._photo)
        gone = self.tr("The original cannot be shown: it was moved or is no picture.")
        self._view.show_picture(picture, gone if failed else self.tr("Opening the original…"))

    def _show_marks(self) -> None:
        marks = self.check.marks
        while len(self._cards) < len(marks.regions):
            self._cards.append(self._made_card(len(self._cards)))
        for index, card in enumerate(self._cards):
            card.setVisible(index < len(marks.regions))
            if index < len(marks.regions):
                card.show_region(marks.regions[index], chosen=index == marks.current)
        self._add.setEnabled(not marks.full)
        self._remove.setEnabled(marks.current >= 0)
        if 0 <= marks.current < len(self._cards):
            self._area.ensureWidgetVisible(self._cards[marks.current])
        self._show_found()

    def _made_card(self, index: int) -> PairCard:
        card = PairCard(index + 1, self)
        card.chosen.connect(lambda: self.check.marks.choose(index))
        card.renamed.connect(partial(self.check.marks.rename, index))
        self._column.insertWidget(self._column.count() - 1, card)
        previous = self._cards[-1].name_field() if self._cards else self._for_sku
        self.setTabOrder(previous, card.name_field())
        return card

    def _show_found(self) -> None:
        check = self.check
        regions = check.marks.regions
        for index, card in enumerate(self._cards[: len(regions)]):
            pair = check.pairs[index] if index < len(check.pairs) else None
            if pair is not None and pair.result.region.place != regions[index].place:
                pair = None
            card.show_pair(pair, self.tr("Looking…") if check.fault is None else "")
        self._for_sku.setChecked(check.for_sku)
        inspection = check.inspection
        verdict = inspection.verdict if inspection is not None else None
        self._verdict.show_choice(verdict.value if verdict is not None else _NOBODY)
        self._judged.setText(judged_text(inspection))
        text, role = self._state_text()
        if self._state.text() != text:
            self._state.setText(text)
        set_role(self._state, role)

    def _state_text(self) -> tuple[str, str]:
        check = self.check
        if check.fault is not None:
            return sentence(check.fault), "danger"
        if not check.marks.regions:
            return self.tr(
                "Mark the logo or label on the original: drag over it, or press Insert. It is "
                "found again in the result although it moved or has another size."
            ), "muted"
        if check.looking or check.inspection is None:
            return self.tr("Looking for the regions in the result…"), "muted"
        finding = check.inspection.finding
        told = {
            Finding.SAME: self.tr("Every region is in its place, and the same."),
            Finding.MOVED: self.tr("Every region is the same; one or more have moved."),
            Finding.ALTERED: self.tr("A region was altered. Look closely."),
            Finding.UNKNOWN: self.tr("Not every region could be judged. Look closely."),
        }
        return told[finding], ROLES[finding]

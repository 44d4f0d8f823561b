"""One page of a proof sheet, painted in points (1/72 inch) on anything that can be painted on."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from productai_desktop.core.regions import Finding, RegionResult
from productai_desktop.gui.compare.compare_geometry import contained
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.proof import proof_words as words
from productai_desktop.gui.proof.proof_page import ProofFacts, ProofPage
from productai_desktop.gui.regions.region_words import figures_text, finding_text, region_name

#: A4
PAGE = QSizeF(595, 842)
_MARGIN, _GAP = 40.0, 12.0
_PICTURES_HIGH, _PAIR_HIGH = 240.0, 58.0
_HEADING_WIDE = 106.0
_MOST_PAIRS = 6
_MOST_PROMPT_LINES = 6
_INK, _MUTED, _LINE = QColor("#1a1a1a"), QColor("#5c5c5c"), QColor("#c8c8c8")
_GROUND = QColor("#f1f1f1")
_FINDINGS = {
    Finding.SAME: QColor("#1c6b32"),
    Finding.MOVED: QColor("#1c6b32"),
    Finding.ALTERED: QColor("#b3261e"),
    Finding.UNKNOWN: QColor("#7a5200"),
}


class PagePainter:
    """Paints pages by a painter whose unit is a point; `direction` is that of the language."""

    def __init__(self, painter: QPainter, family: str, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._direction = direction
        self._plain = _font(family, 9)
        self._small = _font(family, 8)
        self._bold = _font(family, 9, bold=True)
        self._title = _font(family, 16, bold=True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._digits = _font(fixed, 8)

    def paint(self, page: ProofPage, facts: ProofFacts, number: int, count: int) -> None:
        """A whole page."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self._head(page)
        top = self._pictures(facts, top)
        top = self._pairs(page, facts, top)
        foot = PAGE.height() - _MARGIN - 14
        rows = words.fact_rows(page, facts)
        top = self._prompt(page.job.prompt, top, foot - top - self._table_high(rows))
        self._table(rows, top)
        self._foot(page, number, count, foot)

    # Parts, each returning where the next one begins

    def _head(self, page: ProofPage) -> float:
        kind = words.title_text()
        wide = QFontMetricsF(self._plain).horizontalAdvance(kind) + 4
        room = PAGE.width() - 2 * _MARGIN
        title = QRectF(_MARGIN, _MARGIN, room - wide - _GAP, 22)
        self._line(title, one_line(page.job.name), self._title, _INK)
        self._line(QRectF(title.right() + _GAP, _MARGIN + 6, wide, 14), kind, self._plain, _MUTED)
        return self._rule(_MARGIN + 28) + 8

    def _pictures(self, facts: ProofFacts, top: float) -> float:
        wide = (PAGE.width() - 2 * _MARGIN - _GAP) / 2
        for index, (picture, heading) in enumerate(
            zip((facts.before, facts.after), words.side_texts(), strict=True)
        ):
            left = _MARGIN + index * (wide + _GAP)
            self._line(QRectF(left, top, wide, 13), heading, self._bold, _INK)
            self._picture(QRectF(left, top + 15, wide, _PICTURES_HIGH), picture.image)
        return top + 15 + _PICTURES_HIGH + _GAP

    def _pairs(self, page: ProofPage, facts: ProofFacts, top: float) -> float:
        if page.inspection is None or not facts.pairs:
            return top
        numbers = {result: n for n, result in enumerate(page.inspection.results, 1)}
        wide = (PAGE.width() - 2 * _MARGIN - _GAP) / 2
        shown = facts.pairs[:_MOST_PAIRS]
        for index, (result, before, after) in enumerate(shown):
            left = _MARGIN + index % 2 * (wide + _GAP)
            box = QRectF(left, top + index // 2 * (_PAIR_HIGH + 26), wide, _PAIR_HIGH)
            half = QSizeF((wide - 4) / 2, _PAIR_HIGH)
            self._picture(QRectF(box.topLeft(), half), before)
            self._picture(QRectF(box.topLeft() + QPointF(half.width() + 4, 0), half), after)
            self._caption(QRectF(left, box.bottom() + 2, wide, 12), result, numbers[result])
        top += (len(shown) + 1) // 2 * (_PAIR_HIGH + 26)
        left_out = len(facts.pairs) - len(shown)
        if left_out:
            room = QRectF(_MARGIN, top - 8, PAGE.width() - 2 * _MARGIN, 12)
            self._line(room, words.more_text(left_out), self._small, _MUTED)
            top += 8
        return top

    def _caption(self, room: QRectF, result: RegionResult, number: int) -> None:
        figures = figures_text(result)
        wide = QFontMetricsF(self._small).horizontalAdvance(figures) + 2
        finding = finding_text(result.finding)
        finding_wide = QFontMetricsF(self._small).horizontalAdvance(finding) + 4
        name_wide = max(20.0, room.width() - wide - finding_wide - 8)
        name = region_name(result.region, number)
        parts = (
            (QRectF(room.x(), room.y(), name_wide, 12), name, _INK),
            (QRectF(room.x() + name_wide + 4, room.y(), finding_wide, 12), finding,
             _FINDINGS[result.finding]),
            (QRectF(room.right() - wide, room.y(), wide, 12), figures, _MUTED),
        )  # fmt: skip
        for box, text, ink in parts:
            self._line(box, text, self._small, ink)

    def _prompt(self, prompt: str, top: float, room: float) -> float:
        if not prompt.strip():
            return top
        wide = PAGE.width() - 2 * _MARGIN - _HEADING_WIDE
        lines = max(1, min(_MOST_PROMPT_LINES, int((room - 8) / 12.5)))
        heading = QRectF(_MARGIN, top, _HEADING_WIDE, 13)
        self._line(heading, words.prompt_heading(), self._plain, _MUTED)
        box = QRectF(_MARGIN + _HEADING_WIDE, top, wide, lines * 12.5)
        return top + self._paragraph(box, " ".join(prompt.split()), lines) + 4

    def _table_high(self, rows: list[words.Row]) -> float:
        return 15.0 * len(rows) + 6

    def _table(self, rows: list[words.Row], top: float) -> None:
        wide = PAGE.width() - 2 * _MARGIN - _HEADING_WIDE
        for heading, text in rows:
            digits = len(text) == 64 and text.isalnum()
            self._line(QRectF(_MARGIN, top, _HEADING_WIDE, 13), heading, self._plain, _MUTED)
            box = QRectF(_MARGIN + _HEADING_WIDE, top, wide, 13)
            self._line(box, one_line(text), self._digits if digits else self._plain, _INK)
            top += 15

    def _foot(self, page: ProofPage, number: int, count: int, top: float) -> None:
        self._rule(top - 4)
        told = words.page_text(number, count)
        wide = QFontMetricsF(self._small).horizontalAdvance(told) + 4
        room = PAGE.width() - 2 * _MARGIN
        names = " · ".join(one for one in (page.job.project, page.job.sku) if one)
        self._line(QRectF(_MARGIN, top, room - wide, 12), names, self._small, _MUTED)
        box = QRectF(PAGE.width() - _MARGIN - wide, top, wide, 12)
        self._line(box, told, self._small, _MUTED)

    # Means

    def _placed(self, box: QRectF) -> QRectF:
        """The box where the language has it: mirrored in one that is read from the right."""
        if self._direction is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(PAGE.width() - box.right(), box.y(), box.width(), box.height())

    def _rule(self, at: float) -> float:
        self._painter.setPen(QPen(_LINE, 0.7))
        self._painter.drawLine(QPointF(_MARGIN, at), QPointF(PAGE.width() - _MARGIN, at))
        return at

    def _picture(self, box: QRectF, image: QImage | None) -> None:
        place = self._placed(box)
        self._painter.fillRect(place, _GROUND)
        if image is not None:
            inner = place.adjusted(2, 2, -2, -2)
            self._painter.drawImage(contained(QSizeF(image.size()), inner), image)
            return
        self._painter.setFont(self._small)
        self._painter.setPen(_MUTED)
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setTextDirection(self._direction)
        self._painter.drawText(place, words.missing_text(), option)

    def _line(self, box: QRectF, text: str, font: QFont, ink: QColor) -> None:
        """One line at the leading side of its box, cut with an ellipsis where it is too long."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(ink)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(self._direction)
        self._painter.drawText(self._placed(box), shown, option)

    def _paragraph(self, box: QRectF, text: str, most_lines: int) -> float:
        """Some lines, the last one cut with an ellipsis; returns how high they are."""
        place = self._placed(box)
        layout = QTextLayout(text, self._plain)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        begins: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(place.width())
            begins.append(line.textStart())
        layout.endLayout()
        begins.append(len(text))
        count = len(begins) - 1
        for number in range(min(count, most_lines)):
            end = begins[number + 1] if number + 1 < most_lines or count == most_lines else None
            row = text[begins[number] : end].strip()
            at = QRectF(box.x(), box.y() + number * 12.5, box.width(), 13)
            self._line(at, row, self._plain, _INK)
        return min(count, most_lines) * 12.5


def _font(family: str, size: int, *, bold: bool = False) -> QFont:
    font = QFont(family)
    # a pixel is a point here: the painter's unit
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

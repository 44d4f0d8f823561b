"""What was found of marked regions, as words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from productai_desktop.core.regions import Finding, Inspection, Region, RegionResult
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.words import number_text

_FINDINGS = {
    Finding.SAME: QT_TRANSLATE_NOOP("regions", "Same"),
    Finding.MOVED: QT_TRANSLATE_NOOP("regions", "Moved, otherwise the same"),
    Finding.ALTERED: QT_TRANSLATE_NOOP("regions", "Altered"),
    Finding.UNKNOWN: QT_TRANSLATE_NOOP("regions", "Could not tell"),
}
_BADGES = {
    Finding.SAME: QT_TRANSLATE_NOOP("regions", "Logo same"),
    Finding.MOVED: QT_TRANSLATE_NOOP("regions", "Logo moved"),
    Finding.ALTERED: QT_TRANSLATE_NOOP("regions", "Logo altered"),
    Finding.UNKNOWN: QT_TRANSLATE_NOOP("regions", "Look at the logo"),
}
#: roles of app.qss
ROLES = {
    Finding.SAME: "ok",
    Finding.MOVED: "ok",
    Finding.ALTERED: "danger",
    Finding.UNKNOWN: "warn",
}


def finding_text(finding: Finding) -> str:
    """What became of a region."""
    return _tr(_FINDINGS[finding])


def badge_text(inspection: Inspection | None) -> str:
    """Two or three words for a frame of the filmstrip, the person's verdict before the
    program's; "" where nothing was looked at."""
    if inspection is None or (not inspection.results and inspection.verdict is None):
        return ""
    return _tr(_BADGES[inspection.conclusion])


def figures_text(result: RegionResult) -> str:
    """Its figures, such as "97 % alike · ΔE00 1.9"; "" where it was not found."""
    if result.place is None or result.delta_e is None:
        return ""
    return _tr("{share} % alike · ΔE00 {delta}").format(
        share=number_text(int(result.similarity * 100)), delta=number_text(result.delta_e, 1)
    )


def region_name(region: Region, number: int) -> str:
    """What a region is called; its number (from 1) where the person gave it no name."""
    return region.name or _tr("Region {number}").format(number=number_text(number))


def judged_text(inspection: Inspection | None) -> str:
    """Who judged and when; "" where nobody has."""
    if inspection is None or inspection.verdict is None or inspection.judged_at is None:
        return ""
    when = time_text(inspection.judged_at)
    if not inspection.judged_by:
        return _tr("Judged on {when}").format(when=when)
    who = isolated(inspection.judged_by)
    return _tr("Judged by {who} on {when}").format(who=who, when=when)


def time_text(at: datetime) -> str:
    """A day and a time of it, as the language writes them, in local time."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("regions", text)

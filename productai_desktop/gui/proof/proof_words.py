"""What a proof sheet says, line by line."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.file_facts import AiFacts
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.regions import Inspection
from productai_desktop.gui.one_line import from_left, isolated
from productai_desktop.gui.proof.proof_page import ProofFacts, ProofPage, ProofPicture
from productai_desktop.gui.regions.region_words import finding_text, judged_text, time_text
from productai_desktop.gui.words import number_text

#: heading and text of a row; texts of hexadecimal digits are set apart by their font
Row = tuple[str, str]


def fact_rows(page: ProofPage, facts: ProofFacts) -> list[Row]:
    """The table beneath the pictures, without what is not known."""
    job = page.job
    rows = [
        (_tr("Model"), page.model),
        (_tr("Made on"), time_text(job.ended_at or job.created_at)),
        (_tr("Result"), verdict_text(job)),
        (_tr("Logo and label"), logo_text(page.inspection)),
        (_tr("AI mark"), ai_text(facts.ai)),
        (_tr("Original"), file_text(job.photo_name, facts.before)),
        (_tr("SHA-256"), facts.before.sha256),
        (_tr("Result file"), file_text(_name(job.output), facts.after)),
        (_tr("SHA-256"), facts.after.sha256),
    ]
    return [row for row in rows if row[1]]


def verdict_text(job: Job) -> str:
    """Whether it was kept, by whom and when."""
    if job.verdict is Verdict.UNJUDGED:
        return _tr("Not judged yet")
    kept = job.verdict is Verdict.KEPT
    word = _tr("Kept") if kept else _tr("Rejected")
    if job.judged_at is not None:
        when = time_text(job.judged_at)
        who = isolated(job.judged_by)
        if kept and job.judged_by:
            word = _tr("Kept by {who} on {when}").format(who=who, when=when)
        elif kept:
            word = _tr("Kept on {when}").format(when=when)
        elif job.judged_by:
            word = _tr("Rejected by {who} on {when}").format(who=who, when=when)
        else:
            word = _tr("Rejected on {when}").format(when=when)
    return f"{word}: {job.reason}" if job.reason else word


def logo_text(inspection: Inspection | None) -> str:
    """What the person says of the marked regions, else what the program found."""
    if inspection is None:
        return _tr("Not checked")
    if inspection.verdict is not None:
        return f"{finding_text(inspection.verdict)}. {judged_text(inspection)}"
    return _tr("{finding}, as the program found it").format(
        finding=finding_text(inspection.finding)
    )


def ai_text(ai: AiFacts | None) -> str:
    """What the result's file says of AI."""
    if ai is None:
        return _tr("The file could not be read")
    if not ai:
        return _tr("The file has none")
    kind = ai.source_type.rstrip("/").rsplit("/", 1)[-1]
    parts = [from_left(part) for part in (kind, ai.system) if part]
    return " · ".join(parts) or _tr("Named outside of the usual place")


def file_text(name: str, picture: ProofPicture) -> str:
    """A file's name and size."""
    if not picture.width:
        return _tr("{name} (not found)").format(name=isolated(name)) if name else ""
    size = _tr("{width} by {height} pixels").format(
        width=number_text(picture.width), height=number_text(picture.height)
    )
    return f"{isolated(name)} · {size}"


def page_text(number: int, count: int) -> str:
    """The foot of a page."""
    return _tr("Page {number} of {count}").format(
        number=number_text(number), count=number_text(count)
    )


def title_text() -> str:
    return _tr("Proof sheet")


def side_texts() -> tuple[str, str]:
    """Headings of both pictures."""
    return _tr("Before"), _tr("After")


def prompt_heading() -> str:
    return _tr("Prompt")


def missing_text() -> str:
    return _tr("Not found")


def more_text(count: int) -> str:
    """Regions that the page has no room for."""
    if count == 1:
        return _tr("1 more region")
    return _tr("{count} more regions").format(count=number_text(count))


def _name(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _tr(text: str) -> str:
    return QCoreApplication.translate("proof", text)

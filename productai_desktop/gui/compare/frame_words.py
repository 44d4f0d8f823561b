"""What the filmstrip says of each try: what differs, what it cost, and what is thought of it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.regions import Inspection
from productai_desktop.core.try_captions import Difference, Kind, differences
from productai_desktop.gui.compare.frame_model import Frame, has_result
from productai_desktop.gui.one_line import from_left, isolated, one_line
from productai_desktop.gui.queue.job_words import duration_text, model_name, short_credits
from productai_desktop.gui.regions.region_words import badge_text, judged_text
from productai_desktop.gui.words import number_text, state_word

#: characters of a prompt that a tool tip shows
_LONGEST = 600


def frames_of(
    photo: str,
    tries: Sequence[Job],
    catalogue: Catalogue,
    found: Mapping[int, Inspection] | None = None,
) -> list[Frame]:
    """The original, and its tries from the oldest on; no frame without a photo. `found` is what
    became of marked logos, by the numbers of the edits."""
    if not photo:
        return []
    inspections = found or {}
    changed = differences(tries, catalogue)
    return [
        Frame(0, photo, _tr("Original")),
        *(
            _frame(number, job, differs, catalogue, inspections.get(job.id))
            for number, (job, differs) in enumerate(zip(tries, changed, strict=True), 1)
        ),
    ]


def _frame(
    number: int,
    job: Job,
    found: Sequence[Difference],
    catalogue: Catalogue,
    inspection: Inspection | None,
) -> Frame:
    differs = difference_text(found, job, catalogue)
    named = any(one.kind in (Kind.MODEL, Kind.OPERATION) for one in found)
    badge = badge_text(inspection) if has_result(job) else ""
    facts = [] if named else [model_name(job, catalogue)]
    if has_result(job):
        facts.append(short_credits(job.credits))
        facts += [] if job.seconds is None else [duration_text(job.seconds)]
    else:
        facts = [state_word(job)]
    return Frame(
        job.id,
        job.output if has_result(job) else "",
        f"{number_text(number)} · {differs}",
        " · ".join(facts),
        _more(job, catalogue, inspection if badge else None),
        opinion_text(job),
        badge,
        inspection.conclusion if inspection is not None and badge else None,
        job,
    )


def difference_text(found: Iterable[Difference], job: Job, catalogue: Catalogue) -> str:
    """What a try changed, such as "Seedream · + soft daylight · 4K"."""
    return " · ".join(_said(one, job, catalogue) for one in found)


def _said(one: Difference, job: Job, catalogue: Catalogue) -> str:
    if one.kind in (Kind.MODEL, Kind.OPERATION):
        return _foreign(model_name(job, catalogue))
    if one.kind is Kind.RATIO:
        return from_left(one.text) if one.text else _tr("as the photo")
    if one.kind is Kind.FORMAT:
        return one.text.upper()
    texts = {
        Kind.ADDED: "+ {words}",
        Kind.GONE: "\u2212 {words}",
        Kind.PROMPT: _tr("“{words}”"),
        Kind.PHOTOS: _tr("1 photo") if one.text == "1" else _tr("{words} photos"),
        Kind.VARIANT: _tr("variant {words}"),
        Kind.SAME: _tr("the same again"),
    }
    return texts.get(one.kind, "{words}").format(words=_foreign(one.text))


def opinion_text(job: Job) -> str:
    """What a person thinks of a result, such as "starred, rated 4 of 5, kept"; "" for nothing."""
    parts: list[str] = []
    if job.starred:
        parts.append(_tr("starred"))
    if job.rating:
        parts.append(_tr("rated {rating} of 5").format(rating=number_text(job.rating)))
    if job.verdict is Verdict.KEPT:
        parts.append(_tr("kept"))
    elif job.verdict is Verdict.REJECTED and job.reason:
        parts.append(_tr("rejected: {reason}").format(reason=_foreign(job.reason)))
    elif job.verdict is Verdict.REJECTED:
        parts.append(_tr("rejected"))
    return ", ".join(parts)


def _more(job: Job, catalogue: Catalogue, inspection: Inspection | None) -> str:
    prompt = one_line(job.prompt)
    lines = [
        _foreign(model_name(job, catalogue)),
        prompt if len(prompt) <= _LONGEST else prompt[: _LONGEST - 1] + "…",
    ]
    if job.note:
        lines.append(_tr("Note: {note}").format(note=_foreign(job.note)))
    if job.judged_at is not None and job.judged_by:
        moment = QDateTime.fromMSecsSinceEpoch(round(job.judged_at.timestamp() * 1000))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        text = _tr("Judged by {person}, {when}")
        lines.append(text.format(person=_foreign(job.judged_by), when=when))
    if inspection is not None and inspection.verdict is not None:
        lines.append(f"{badge_text(inspection)}. {judged_text(inspection)}")
    return "\n".join(line for line in lines if line)


def _foreign(text: str) -> str:
    """Beside words that are read from the right, foreign ones must not turn them round."""
    right = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return isolated(text) if right else one_line(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("frame_words", text)

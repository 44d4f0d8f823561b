"""What the history says of edits: the texts of a row, days, marks, and what was found in all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.gui.one_line import isolated, one_line
from productai_desktop.gui.queue.job_words import model_name
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.words import credits_text, edits_text, number_text, state_word

_TONES: Mapping[State, str] = {
    State.UNCERTAIN: "warn",
    State.FAILED: "danger",
}
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.UNJUDGED: QT_TRANSLATE_NOOP("history_words", "Unjudged"),
    Verdict.KEPT: QT_TRANSLATE_NOOP("history_words", "Kept"),
    Verdict.REJECTED: QT_TRANSLATE_NOOP("history_words", "Rejected"),
}
STAR, EMPTY_STAR = "★", "☆"


@dataclass(frozen=True, slots=True)
class RowText:
    """The texts of an edit's row."""

    name: str
    prompt: str
    #: model and where it stands
    model: str
    state: str
    #: "warn", "danger" or "" for the state
    tone: str
    credits: str
    time: str
    #: star, rating and verdict; "" for none
    marks: str
    #: "ok", "danger" or "" for the marks
    marks_tone: str
    note: str


def row_text(job: Job, catalogue: Catalogue | None) -> RowText:
    """What an edit's row says."""
    verdict = {Verdict.KEPT: "ok", Verdict.REJECTED: "danger"}.get(job.verdict, "")
    return RowText(
        name=one_line(job.name),
        prompt=one_line(job.prompt),
        model=one_line(model_name(job, catalogue)),
        state=state_word(job),
        tone=_TONES.get(job.state, ""),
        credits=credits_text(job.credits) if job.credits or job.state is State.DONE else "",
        time=clock_text(moment(job)),
        marks=marks_text(job),
        marks_tone=verdict,
        note=one_line(job.note),
    )


def spoken(text: RowText) -> str:
    """The row for a screen reader."""
    parts = (text.name, text.state, text.model, text.credits, text.time, text.marks)
    return ", ".join(part for part in (*parts, text.prompt, text.note) if part)


def marks_text(job: Job) -> str:
    """Star, rating and verdict on one line."""
    stars = number_text(job.rating) + " " + STAR if job.rating else ""
    parts = (
        _tr("Starred") if job.starred else "",
        stars,
        verdict_word(job.verdict) if job.verdict is not Verdict.UNJUDGED else "",
    )
    return " · ".join(part for part in parts if part)


def verdict_word(verdict: Verdict) -> str:
    """What a person decided, in a word."""
    return QCoreApplication.translate("history_words", _VERDICTS[verdict])


def moment(job: Job) -> datetime:
    """When an edit was ordered, in local time: the day that it stands under."""
    return job.created_at.astimezone()


def clock_text(at: datetime) -> str:
    """A time of day, such as "14:32"."""
    time = QTime(at.hour, at.minute)
    return spoken_locale().toString(time, QLocale.FormatType.ShortFormat)


def date_text(day: date) -> str:
    """A date, such as "22 Nov 2026"."""
    return spoken_locale().toString(_qdate(day), QLocale.FormatType.ShortFormat)


def moment_text(at: datetime) -> str:
    """A date and time of day, local."""
    local = at.astimezone()
    return _tr("{date}, {time}").format(date=date_text(local.date()), time=clock_text(local))


def spoken_locale() -> QLocale:
    """The window's; the C locale, which is nobody's, writes dates as English does."""
    locale = QLocale()
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return english if locale.language() == QLocale.Language.C else locale


def day_text(day: date, today: date | None = None) -> str:
    """A day as a heading: "Today", "Yesterday", else weekday and date."""
    now = today or datetime.now().astimezone().date()
    if day == now:
        return _tr("Today")
    if day == now - timedelta(days=1):
        return _tr("Yesterday")
    return spoken_locale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def found_text(count: int, spent: int | None, practice: int, *, narrowed: bool) -> str:
    """How many edits were found and what they cost; practice is said apart."""
    if not count:
        return _tr("Nothing fits") if narrowed else _tr("No edits yet")
    parts = [edits_text(count)]
    if spent is not None:
        parts.append(_tr("{credits} spent").format(credits=credits_text(spent)))
    if practice:
        parts.append(_tr("{credits} of practice, free").format(credits=credits_text(practice)))
    return " · ".join(parts)


def chosen_text(count: int) -> str:
    """How many edits are chosen."""
    if count == 1:
        return _tr("1 edit chosen")
    return _tr("{count} edits chosen").format(count=number_text(count))


def loading_text() -> str:
    """In place of a row that is still read."""
    return _tr("Reading…")


def quoted(text: str) -> str:
    """A foreign name amid a sentence."""
    return isolated(text)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("history_words", text)

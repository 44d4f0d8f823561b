"""What the window says of an edit whose answer was lost: what the balances tell, and its number."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from productai_desktop.core.evidence import Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Job
from productai_desktop.gui.words import credits_text, number_text

_NOTHING = Evidence()


def evidence_text(job: Job) -> str:
    """What the balances say, in a few words; "" as long as they say nothing."""
    evidence = job.evidence or _NOTHING
    gone = evidence.difference
    if evidence.verdict is Verdict.UNKNOWN or gone is None:
        return ""
    if evidence.verdict is Verdict.CHARGED:
        return _tr("balance says it was charged")
    if evidence.verdict is Verdict.NOT_CHARGED:
        if evidence.settled:
            return _tr("balance says it was not charged")
        return _tr("balance says it was not charged so far")
    if evidence.verdict is Verdict.OTHERS:
        if evidence.others == 1:
            return _tr("not conclusive: 1 other edit meanwhile")
        text = _tr("not conclusive: {count} other edits meanwhile")
        return text.format(count=number_text(evidence.others))
    text = _tr("not conclusive: balance fell by {credits}")
    if gone < 0:
        text = _tr("not conclusive: balance rose by {credits}")
    return text.format(credits=credits_text(abs(gone)))


def evidence_details(job: Job) -> str:
    """The same with times and figures, a line each; "" where nothing is known."""
    evidence = job.evidence
    if evidence is None:
        return ""
    lines = [
        _measured(_tr("Balance before: {credits}, {time}"), evidence.before),
        _tr("Answer lost: {time}").format(time=_time(evidence.lost_at))
        if evidence.lost_at is not None
        else "",
        _measured(_tr("Balance after: {credits}, {time}"), evidence.after),
        _tr("A broken answer held its number: {number}").format(number=evidence.remote_id)
        if evidence.remote_id is not None
        else "",
        _tr("Sent before without an answer: may have cost {credits} more").format(
            credits=credits_text(evidence.possible)
        )
        if evidence.possible
        else "",
    ]
    return "\n".join(line for line in lines if line)


def adopt_label(job: Job) -> str:
    """The link that gives a lost edit its number; with the number where it is known."""
    number = (job.evidence or _NOTHING).remote_id
    if number is None:
        return _tr("I have its number…")
    return _tr("Its number is {number}…").format(number=number)


def again_label(job: Job, *, whole: bool = False) -> str:
    """The link that sends a lost edit again; the whole of it where there is room."""
    evidence = job.evidence or _NOTHING
    if evidence.verdict is Verdict.NOT_CHARGED and evidence.settled:
        if whole:
            return _tr("Send again · the balance says the first was not charged")
        return _tr("Send again · {credits}").format(credits=credits_text(job.credits_expected))
    if evidence.verdict is Verdict.CHARGED:
        return _tr("Send again · charges twice")
    return _tr("Send again · may charge twice")


def really_label(job: Job) -> str:
    """The second press, which spends."""
    evidence = job.evidence or _NOTHING
    cost = credits_text(job.credits_expected)
    if evidence.verdict is Verdict.NOT_CHARGED and evidence.settled:
        return _tr("Really send again · {credits}").format(credits=cost)
    if evidence.verdict is Verdict.CHARGED:
        return _tr("Really send again · costs {credits} twice").format(credits=cost)
    return _tr("Really send again · may cost {credits} twice").format(credits=cost)


def _measured(text: str, measurement: Measurement | None) -> str:
    if measurement is None:
        return ""
    return text.format(credits=credits_text(measurement.credits), time=_time(measurement.at))


def _time(at: datetime) -> str:
    """A local time with its seconds, and the day where it is not today."""
    local = at.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    if local.date() == datetime.now().astimezone().date():
        return clock
    day = QLocale().toString(
        QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
    )
    return _tr("{day} at {clock}").format(day=day, clock=clock)


def _tr(text: str) -> str:
    return QCoreApplication.translate("evidence_words", text)

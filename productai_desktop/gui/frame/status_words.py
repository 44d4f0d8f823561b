"""What the status line says: why something waits, since when, and what today has cost."""

import math
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from productai_desktop.engine.status import Status
from productai_desktop.gui.words import credits_text, edits_text, number_text, title

#: what is wrong with hosting and stays so until a person changes something in Settings
HOSTING_FAULTS = (
    "HOST_SETUP", "HOST_SECRET", "HOST_KEY", "HOST_NO_BUCKET", "HOST_REGION", "HOST_REFUSED",
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("status_line", text)


def held_text(status: Status) -> str:
    """What was left from the last start, such as "14 edits · 112 credits from last time"."""
    if not status.held:
        return ""
    return _tr("{edits} · {credits} from last time").format(
        edits=edits_text(len(status.held)), credits=credits_text(status.held_credits)
    )


def halted_text(status: Status) -> str:
    """Why nothing is sent."""
    if status.halted is None:
        return ""
    if status.halted.code == "UNCERTAIN_CHECK":
        return _tr("An answer was lost; nothing is sent until the service answers again")
    return title(status.halted)


def limited_text(status: Status) -> str:
    """Which limit of the user's own keeps edits back."""
    return "" if status.limited is None else title(status.limited)


def offline_text(status: Status) -> str:
    """Since when and why the service cannot be reached, and what waits for it."""
    if status.offline is None:
        return ""
    why = title(status.offline)
    reach, reach_since = _tr("Out of reach ({why})"), _tr("Out of reach since {time} ({why})")
    if status.offline.code.startswith("HOST_"):  # the service itself may well be there
        reach, reach_since = _tr("No uploads ({why})"), _tr("No uploads since {time} ({why})")
    if status.offline_since is not None:
        reach = reach_since.format(time=_time_text(status.offline_since), why=why)
    else:
        reach = reach.format(why=why)
    if status.offline.code in HOSTING_FAULTS:
        return f"{reach} · {_waiting_for_settings(status.unfinished)}"
    waiting = _tr("edits go on by themselves when it is back")
    if status.unfinished == 1:
        waiting = _tr("1 edit waits and goes on by itself")
    elif status.unfinished:
        text = _tr("{count} edits wait and go on by themselves")
        waiting = text.format(count=number_text(status.unfinished))
    return f"{reach} · {waiting}"


def _waiting_for_settings(count: int) -> str:
    if not count:
        return _tr("edits go on when that is put right")
    if count == 1:
        return _tr("1 edit waits until that is put right")
    return _tr("{count} edits wait until that is put right").format(count=number_text(count))


def _time_text(at: datetime) -> str:
    """A time of today as the clock shows it, any other with its day."""
    local, now = at.astimezone(), datetime.now(UTC).astimezone()
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    locale, form = QLocale(), QLocale.FormatType.ShortFormat
    if locale.language() == QLocale.Language.C:
        locale = QLocale("en_GB")  # the C locale writes no date that anybody reads
    today = local.date() == now.date()
    text = locale.toString(moment.time(), form) if today else locale.toString(moment, form)
    # some languages part "PM" by a narrow space, which a label shows as a whole one
    return " ".join(text.split())


def pace_text(status: Status) -> str:
    """When the next edit can be sent, where that is not at once, or the service is tried next."""
    if status.offline:
        seconds = math.ceil(status.retry_seconds)
        if seconds <= 0:
            return _tr("Trying now …")
        return _tr("Next try in {seconds} s").format(seconds=number_text(seconds))
    if not status.promised or status.paused or status.halted or status.held:
        return ""
    seconds = math.ceil(status.next_send_seconds)
    if seconds <= 0:
        return ""
    return _tr("Next can be sent in {seconds} s").format(seconds=number_text(seconds))


def others_text(status: Status) -> str:
    """What others at the same internet address take of the requests, while edits wait for it."""
    if not status.used_by_others or not status.promised:
        return ""
    return _tr(
        "Others use about {used} of the {all} requests a minute at your internet address"
    ).format(used=number_text(status.used_by_others), all=number_text(status.requests_per_minute))


def foreign_text(status: Status) -> str:
    """That edits wait for another account or service."""
    count = status.foreign
    if not count:
        return ""
    if count == 1:
        return _tr("1 edit waits for another account or service")
    text = _tr("{count} edits wait for another account or service")
    return text.format(count=number_text(count))


def today_text(status: Status) -> str:
    """What was spent today, such as "Today 86 credits · 14 edits"."""
    if not status.spent_today and not status.sent_today:
        return ""
    return _tr("Today {credits} · {edits}").format(
        credits=credits_text(status.spent_today), edits=edits_text(status.sent_today)
    )

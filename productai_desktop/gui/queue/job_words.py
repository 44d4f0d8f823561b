"""Short words about one job for rows and captions: its model, its credits, its time."""

import math
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import Job
from productai_desktop.gui.words import number_text

#: an end that is further away is said as a time of day
_LONG_SECONDS = 30 * 60


def model_name(job: Job, catalogue: Catalogue | None) -> str:
    """The model as people know it, such as "Nano Banana Pro"."""
    if job.operation is Operation.UPSCALE:
        return _tr("Upscale")
    model = catalogue.model(job.operation, job.model) if catalogue is not None else None
    return model.name if model is not None else job.model


def short_credits(count: int) -> str:
    """Credits where room is scarce, such as "8 cr"."""
    return _tr("{credits} cr").format(credits=number_text(count))


def left_text(seconds: float) -> str:
    """A remaining time, such as "22 s left"; "any moment" once it is overdue."""
    if seconds < 1:
        return _tr("any moment")
    return _tr("{time} left").format(time=duration_text(seconds))


def end_text(seconds: float, now: datetime) -> str:
    """When all is done, such as "done in about 3 min" or, further away, "done at about 16:40".

    `now` is the local time.
    """
    if seconds <= _LONG_SECONDS:
        return _tr("done in about {time}").format(time=duration_text(max(1.0, seconds)))
    end = now + timedelta(seconds=seconds)
    if end.date() != now.date() and seconds > 20 * 3600:
        return _tr("done in about {time}").format(time=duration_text(seconds))
    minute = math.ceil(end.minute / 5) * 5
    time = QTime(end.hour, 0).addSecs(minute * 60)
    clock = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return _tr("done at about {clock}").format(clock=clock)


def duration_text(seconds: float) -> str:
    """A duration to be read at a glance, such as "22 s", "3 min" or "2 h"."""
    if seconds < 90:
        return _tr("{seconds} s").format(seconds=number_text(max(1, round(seconds))))
    if seconds < 90 * 60:
        return _tr("{minutes} min").format(minutes=number_text(round(seconds / 60)))
    return _tr("{hours} h").format(hours=number_text(round(seconds / 3600)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("job_words", text)

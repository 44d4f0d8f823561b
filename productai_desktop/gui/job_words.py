"""Short words about one job for rows and captions: its model, its credits, its time."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import Job


def model_name(job: Job, catalogue: Catalogue | None) -> str:
    """The model as people know it, such as "Nano Banana Pro"."""
    if job.operation is Operation.UPSCALE:
        return QCoreApplication.translate("job_words", "Upscale")
    model = catalogue.model(job.operation, job.model) if catalogue is not None else None
    return model.name if model is not None else job.model


def short_credits(count: int) -> str:
    """Credits where room is scarce, such as "8 cr"."""
    return QCoreApplication.translate("job_words", "{0} cr").format(f"{count:,}")


def left_text(seconds: float) -> str:
    """A remaining time, such as "22 s left"; "any moment" once it is overdue."""
    if seconds < 1:
        return QCoreApplication.translate("job_words", "any moment")
    return QCoreApplication.translate("job_words", "{0} left").format(duration_text(seconds))


def duration_text(seconds: float) -> str:
    """A duration to be read at a glance, such as "22 s", "3 min" or "2 h"."""
    if seconds < 90:
        return QCoreApplication.translate("job_words", "{0} s").format(max(1, round(seconds)))
    if seconds < 90 * 60:
        return QCoreApplication.translate("job_words", "{0} min").format(round(seconds / 60))
    return QCoreApplication.translate("job_words", "{0} h").format(round(seconds / 3600))

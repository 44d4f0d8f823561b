"""What the batch page says of a batch that was started."""

from PySide6.QtCore import QCoreApplication

from productai_desktop.gui.batch.running import Tally
from productai_desktop.gui.queue.job_words import duration_text
from productai_desktop.gui.words import credits_text, number_text


def summary_text(tally: Tally) -> str:
    """How a batch stands: "12 of 37 done · 2 without a result · 96 credits charged"."""
    done, edits = number_text(tally.done), number_text(tally.edits)
    parts = [_tr("{done} of {count} done").format(done=done, count=edits)]
    lost = tally.lost - tally.uncertain
    if lost:
        parts.append(_tr("{count} without a result").format(count=number_text(lost)))
    if tally.uncertain:
        parts.append(_tr("{count} without an answer").format(count=number_text(tally.uncertain)))
    if tally.credits:
        parts.append(_tr("{credits} charged").format(credits=credits_text(tally.credits)))
    return " · ".join(parts)


def progress_text(tally: Tally) -> str:
    """How long it still takes."""
    if tally.seconds is None:
        return _tr("Under way")
    if tally.seconds < 1:
        return _tr("Done any moment")
    return _tr("About {time} left").format(time=duration_text(tally.seconds))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)

"""The line on the picture: how far an edit is, why there is no result, or what cannot be shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.addresses import is_address
from productai_desktop.core.jobs import Job, State
from productai_desktop.gui.facade import Engine
from productai_desktop.gui.queue.job_words import left_text
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.words import sentence, state_word


def runs(job: Job | None) -> bool:
    """Whether something will happen to it by itself."""
    return job is not None and not job.state.ended and job.state is not State.UNCERTAIN


def progress_note(job: Job, engine: Engine | None) -> tuple[str, float | None]:
    """How far an edit is, in words and as a share; None for no share."""
    parts, share = [state_word(job)], None
    if engine is not None and job.state.owed:
        share = engine.progress(job)
        left = engine.remaining_seconds(job)
        parts += [] if left is None else [left_text(left)]
    return " · ".join(parts), share


def ending_note(job: Job) -> str:
    """Why there is no result."""
    return sentence(job.fault) if job.fault is not None else state_word(job)


def lacking_note(photo: str, result: str, thumbnails: Thumbnails) -> str:
    """What cannot be shown, as a sentence; "" where all is there."""
    if result and thumbnails.failed(result):
        text = _tr("The result cannot be shown: {0} was moved or is damaged.")
        return text.format(Path(result).name)
    if not photo or result:
        return ""
    if is_address(photo):
        return _tr("This photo is an address. It is not fetched before it is edited.")
    if thumbnails.failed(photo):
        text = _tr("The photo cannot be shown: {0} was moved or is no picture.")
        return text.format(Path(photo).name)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComparePane", text)

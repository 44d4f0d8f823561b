"""What is said of models: how long they take, what they take, and when to choose them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Model
from productai_desktop.engine.status import Typical
from productai_desktop.gui.words import credits_text, number_text

_MINUTES_FROM = 100


def speed_text(typical: Typical) -> str:
    """How long an edit takes: "38 s here" where it was measured, else "about 40 s"."""
    seconds = max(1, round(typical.seconds))
    if seconds < _MINUTES_FROM:
        text = _tr("{seconds} s here") if typical.measured else _tr("about {seconds} s")
        return text.format(seconds=number_text(seconds))
    text = _tr("{minutes} min here") if typical.measured else _tr("about {minutes} min")
    return text.format(minutes=number_text(round(seconds / 60)))


def takes_text(model: Model) -> str:
    """How many photos a model takes, and how large its results are."""
    photos = (
        _tr("1 photo")
        if model.max_images == 1
        else _tr("{count} photos").format(count=number_text(model.max_images))
    )
    if model.resolutions:
        return f"{photos} · {' '.join(model.resolutions)}"
    size = _tr("{pixels} px").format(pixels=number_text(model.long_side))
    return f"{photos} · {size}"


def advice_text(model: Model) -> str:
    """When to choose a model; the built-in texts stand in the translation "catalogue"."""
    return QCoreApplication.translate("catalogue", model.advice) if model.advice else ""


def compared_text(models: Sequence[Model]) -> str:
    """Several models and what one edit with each of them costs."""
    total = credits_text(sum(model.credits for model in models))
    if not all(model.credits_published for model in models):
        total = _tr("about {credits}").format(credits=total)
    return _tr("{count} models · {credits}").format(count=number_text(len(models)), credits=total)


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)

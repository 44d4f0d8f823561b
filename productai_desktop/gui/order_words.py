"""What the order panel says: prices, times, what will be left, and why it cannot be ordered yet."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Model, Operation
from productai_desktop.core.errors import InputError, ProductAIError
from productai_desktop.gui.words import credits_text, title


@dataclass(frozen=True, slots=True)
class Cost:
    """What an order costs, and what there is to pay it from."""

    model: Model
    variants: int
    #: credits in the account that are not promised to waiting edits; None where not known
    free: int | None

    @property
    def credits(self) -> int:
        return self.model.credits * self.variants

    @property
    def short(self) -> bool:
        """The credits do not suffice, as far as known."""
        return self.free is not None and self.free < self.credits


def price_text(model: Model, variants: int) -> str:
    """A price before it is spent; "about" where the service publishes none."""
    text = credits_text(model.credits * variants)
    return text if model.credits_published else _tr("about {credits}").format(credits=text)


def title_text(operation: Operation, cost: Cost) -> str:
    """First line of the button."""
    verb = _tr("Upscale") if operation is Operation.UPSCALE else _tr("Generate")
    return f"{verb} · {price_text(cost.model, cost.variants)}"


def detail_text(cost: Cost) -> str:
    """Second line of the button: how long, and what will be left."""
    low, high = cost.model.seconds
    time = _tr("about {seconds} s").format(seconds=round((low + high) / 2))
    if cost.free is None or cost.short:
        return time
    left = credits_text(cost.free - cost.credits)
    if not cost.model.credits_published:
        left = _tr("about {credits}").format(credits=left)
    return _tr("{time} · {credits} left when done").format(time=time, credits=left)


def cost_text(cost: Cost) -> str:
    """The line beneath the button of an order that can be made."""
    if cost.short:
        return _tr("Not enough credits: {needed} needed, {free} free").format(
            needed=f"{cost.credits:,}", free=f"{max(0, cost.free or 0):,}"
        )
    price = price_text(cost.model, cost.variants)
    if cost.variants > 1:
        return _tr("{credits} for {variants} variants").format(
            credits=price, variants=cost.variants
        )
    return _tr("{credits}, charged when it is sent").format(credits=price)


def reason_text(problem: ProductAIError, operation: Operation) -> str:
    """Why the button cannot be used, as what to do about it."""
    reasons = {
        "NO_IMAGE": _tr("Add a photo first"),
        "PROMPT_EMPTY": _tr("Write what should change"),
        "MODEL_MISSING": _tr("Write the custom model's identifier"),
    }
    if operation is Operation.CUSTOM:
        reasons["MODEL_UNKNOWN"] = _tr("This is no identifier of a custom model")
    return reasons.get(problem.code) or title(problem)


def left_out_text(left_out: int, limit: int) -> str:
    """One line on photos that arrived and were not taken."""
    taken = _tr("one photo") if limit == 1 else _tr("{count} photos").format(count=limit)
    rest = (
        _tr("One photo was left out")
        if left_out == 1
        else _tr("{count} photos were left out").format(count=f"{left_out:,}")
    )
    return _tr("{rest}: this model takes {taken}.").format(rest=rest, taken=taken)


def idle_text(names: tuple[str, ...], model: Model) -> str:
    """One line on photos that are kept for another model."""
    shown = _tr("“{}”").format(names[0]) if len(names) == 1 else _tr("{} photos").format(len(names))
    return _tr("{photos} not sent: {model} takes {limit}.").format(
        photos=shown,
        model=model.name,
        limit=_tr("one photo") if model.max_images == 1 else model.max_images,
    )


def problem_text(problem: InputError) -> str:
    """What is wrong with a photo, in two or three words beneath it."""
    words = {
        "INPUT_VANISHED": _tr("vanished"),
        "INPUT_EMPTY": _tr("is empty"),
        "INPUT_NOT_IMAGE": _tr("is no image"),
        "INPUT_DAMAGED": _tr("is damaged"),
        "INPUT_TOO_LARGE": _tr("is too large"),
        "INPUT_TOO_MANY_PIXELS": _tr("has too many pixels"),
        "INPUT_UNREADABLE": _tr("cannot be read"),
        "INPUT_ADDRESS": _tr("cannot be sent"),
        "INPUT_FOLDER": _tr("is a folder"),
    }
    return words.get(problem.code) or _tr("cannot be used")


def folder_text(name: str) -> str:
    """One line on a folder that was dropped as a photo."""
    return _tr("“{name}” is a folder: drop the photos in it.").format(name=name)


def tip_text(text: str) -> str:
    """A tool tip that shows foreign text as it is, with no markup of its own, and wraps it."""
    return f"<p>{escape(text)}</p>" if text else ""


def size_text(size_bytes: int) -> str:
    """A file's size: "0.5 MB"; in kilobytes below a tenth of a megabyte."""
    if size_bytes < 100_000:
        return f"{max(1, round(size_bytes / 1000))} KB"
    return f"{size_bytes / 1_000_000:.1f} MB"


def _tr(text: str) -> str:
    return QCoreApplication.translate("order", text)

"""What the order panel says: prices, times, what will be left, and why it cannot be ordered yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.catalogue import Model, Operation
from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.words import credits_text, number_text, title


@dataclass(frozen=True, slots=True)
class Cost:
    """What is ordered, what it costs, and what there is to pay it from."""

    credits: int
    operation: Operation = Operation.EDIT
    #: False where the service publishes no price of one of the models
    published: bool = True
    #: photos that get an edit of their own; 0 where they are sent together
    photos: int = 0
    models: int = 1
    variants: int = 1
    #: an edit usually takes so long
    seconds: float = 0.0
    #: credits in the account that are not promised to waiting edits; None where not known
    free: int | None = None
    #: fewer left than this are warned about
    low: int = 0

    @property
    def edits(self) -> int:
        return max(1, self.photos) * self.models * self.variants

    @property
    def left(self) -> int | None:
        """Credits left when all is done; None where not known, and where they do not suffice."""
        return None if self.free is None or self.short else self.free - self.credits

    @property
    def short(self) -> bool:
        """The credits do not suffice, as far as known."""
        return self.free is not None and self.free < self.credits


def price_text(model: Model, variants: int) -> str:
    """A price before it is spent; "about" where the service publishes none."""
    return _about(credits_text(model.credits * variants), published=model.credits_published)


def title_text(cost: Cost) -> str:
    """First line of the button."""
    price = _about(credits_text(cost.credits), published=cost.published)
    photos = photos_text(cost.photos)
    if cost.photos > 1 and cost.models > 1:
        text = _tr("{photos}: {count} models each · {credits}")
        return text.format(photos=photos, count=cost.models, credits=price)
    if cost.photos > 1 and cost.operation is Operation.UPSCALE:
        return _tr("{photos}: one upscale each · {credits}").format(photos=photos, credits=price)
    if cost.photos > 1 and cost.variants > 1:
        text = _tr("{photos}: {count} edits each · {credits}")
        return text.format(photos=photos, count=cost.variants, credits=price)
    if cost.photos > 1:
        return _tr("{photos}: one edit each · {credits}").format(photos=photos, credits=price)
    if cost.models > 1:
        return _tr("{count} models · {credits}").format(count=cost.models, credits=price)
    if cost.operation is Operation.UPSCALE:
        return _tr("Upscale · {credits}").format(credits=price)
    return _tr("Generate · {credits}").format(credits=price)


def detail_text(cost: Cost) -> str:
    """Second line of the button: how long, and what will be left."""
    time = _tr("about {seconds} s each") if cost.edits > 1 else _tr("about {seconds} s")
    time = time.format(seconds=number_text(round(cost.seconds)))
    if cost.left is None:
        return time
    left = _about(credits_text(cost.left), published=cost.published)
    return _tr("{time} · {credits} left when done").format(time=time, credits=left)


def cost_text(cost: Cost) -> str:
    """The line beneath the button of an order that can be made."""
    price = _about(credits_text(cost.credits), published=cost.published)
    if cost.edits > 1 and cost.edits == cost.variants:
        return _tr("{credits} for {variants} variants").format(
            credits=price, variants=cost.variants
        )
    if cost.edits > 1:
        return _tr("{count} edits, each charged when it is sent").format(
            count=number_text(cost.edits)
        )
    return _tr("{credits}, charged when it is sent").format(credits=price)


def balance_warning(cost: Cost) -> str:
    """What the balance has against an order; "" for nothing."""
    if cost.short:
        return _tr("Not enough credits: {needed} needed, {free} free").format(
            needed=number_text(cost.credits), free=number_text(max(0, cost.free or 0))
        )
    if cost.left is None or cost.left >= cost.low:
        return ""
    if cost.left == 1:
        return _tr("Only 1 credit is left after this")
    return _tr("Only {credits} are left after this").format(credits=credits_text(cost.left))


def question_text(cost: Cost) -> str:
    """What is asked before an order that costs more than the person wants to spend unasked."""
    price = _about(credits_text(cost.credits), published=cost.published)
    if cost.photos > 1:
        what = _tr("{what} · {credits}.").format(what=photos_text(cost.photos), credits=price)
    elif cost.edits > 1:
        edits = _tr("{count} edits").format(count=number_text(cost.edits))
        what = _tr("{what} · {credits}.").format(what=edits, credits=price)
    else:
        what = _tr("This edit costs {credits}.").format(credits=price)
    if cost.short:
        return f"{what} {balance_warning(cost)}."
    if cost.left is None:
        return what
    if cost.left == 1:
        return _tr("{what} 1 credit is left after that.").format(what=what)
    left = credits_text(cost.left)
    return _tr("{what} {credits} are left after that.").format(what=what, credits=left)


def agree_text(cost: Cost) -> str:
    """The button that answers the question, with what it spends."""
    price = _about(credits_text(cost.credits), published=cost.published)
    return _tr("Order · {credits}").format(credits=price)


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


def photos_text(count: int) -> str:
    """A number of photos, such as "12 photos"."""
    if count == 1:
        return _tr("1 photo")
    return _tr("{count} photos").format(count=number_text(count))


def skipped_text(count: int) -> str:
    """One line on photos that stay behind when the others are ordered."""
    if count == 1:
        return _tr("1 photo cannot be used and is left out")
    return _tr("{count} photos cannot be used and are left out").format(count=number_text(count))


def already_text(count: int) -> str:
    """One line on photos that arrived a second time."""
    if count == 1:
        return _tr("One photo was there already.")
    return _tr("{count} photos were there already.").format(count=number_text(count))


def most_text(most: int) -> str:
    """One line on photos that arrived and are too many."""
    return _tr("Only the first {count} photos were taken.").format(count=number_text(most))


def idle_text(names: tuple[str, ...]) -> str:
    """One line on photos that are not sent because fewer are sent together."""
    if len(names) == 1:
        return _tr("“{name}” is not sent.").format(name=names[0])
    return _tr("{count} photos are not sent.").format(count=number_text(len(names)))


def other_way_text(photos: int, limit: int, *, apart: bool) -> str:
    """The link that sends photos the other way: as one edit, or each as its own; "" for none."""
    if photos < 2:
        return ""
    if not apart:
        return _tr("One edit each")
    if photos <= limit:
        return _tr("All together")
    if limit == 1:
        return _tr("Only the first")
    return _tr("Only the first {count}, together").format(count=number_text(limit))


def lacking_text(models: Sequence[Model], what: str) -> str:
    """One line on compared models that do without a wish, such as a ratio of "4:3"."""
    names = ", ".join(model.name for model in models)
    return _tr("Without {what}: {models}").format(what=what, models=names)


def totals_text(photos: int, megapixels: float, unusable: int) -> str:
    """All photos in one line: "12 photos · 288 MP · 1 cannot be used"."""
    parts = [photos_text(photos)]
    if megapixels:
        parts.append(megapixels_text(megapixels))
    if unusable:
        parts.append(_tr("{count} cannot be used").format(count=number_text(unusable)))
    return " · ".join(parts)


def megapixels_text(megapixels: float) -> str:
    """A number of pixels: "24 MP", "0.3 MP"."""
    decimals = 0 if megapixels >= 9.95 else 1
    return _tr("{count} MP").format(count=number_text(max(megapixels, 0.1), decimals))


def sides_text(width: int, height: int) -> str:
    """The sides of a photo in pixels."""
    return from_left(f"{width} × {height}")  # noqa: RUF001


def facts_text(width: int, height: int, size_bytes: int) -> str:
    """What a photo is: its sides in pixels, megapixels and the size of its file."""
    size = sides_text(width, height)
    return f"{size} · {megapixels_text(width * height / 1e6)} · {size_text(size_bytes)}"


def problem_text(problem: ProductAIError) -> str:
    """What is wrong with a photo, in two or three words beneath it."""
    words = {
        "INPUT_VANISHED": _tr("vanished"),
        "INPUT_EMPTY": _tr("is empty"),
        "INPUT_NOT_IMAGE": _tr("is no image"),
        "INPUT_DAMAGED": _tr("is damaged"),
        "INPUT_UNSUPPORTED": _tr("cannot be read"),
        "INPUT_CHANGED": _tr("is being changed"),
        "INPUT_TOO_LARGE": _tr("is too large"),
        "INPUT_TOO_MANY_PIXELS": _tr("has too many pixels"),
        "INPUT_UNREADABLE": _tr("cannot be read"),
        "INPUT_ADDRESS": _tr("cannot be sent"),
        "INPUT_FOLDER": _tr("is a folder"),
        "UPLOAD_FORBIDDEN": _tr("not to be uploaded"),
    }
    return words.get(problem.code) or _tr("cannot be used")


def size_text(size_bytes: int) -> str:
    """A file's size: "0.5 MB"; in kilobytes below a tenth of a megabyte."""
    if size_bytes < 100_000:
        return _tr("{count} KB").format(count=number_text(max(1, round(size_bytes / 1000))))
    return _tr("{count} MB").format(count=number_text(size_bytes / 1_000_000, 1))


def _about(text: str, *, published: bool) -> str:
    return text if published else _tr("about {credits}").format(credits=text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("order", text)

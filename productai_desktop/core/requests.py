"""What a person orders, checked against the catalogue before it becomes jobs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from productai_desktop.core.addresses import check_image_address, is_address
from productai_desktop.core.catalogue import Catalogue, Model, Operation
from productai_desktop.core.errors import InputError, RequestError

MOST_VARIANTS = 4
#: characters of a project or SKU
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Order:
    """One press of Generate: `variants` jobs of the same photos and settings."""

    operation: Operation
    #: absolute paths and addresses
    images: tuple[str, ...]
    prompt: str = ""
    model: str = ""
    aspect_ratio: str | None = None
    resolution: str | None = None
    output_format: str = "png"
    variants: int = 1
    #: file or folder, absolute
    destination: str = ""
    #: template of the result's file name; see `core.naming`
    naming: str = ""
    project: str = ""
    sku: str = ""
    note: str = ""
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    #: name of the template that the prompt was begun with; "" for none
    template: str = ""


def check(order: Order, catalogue: Catalogue, *, loopback_service: bool = False) -> Model:
    """The model an order means. Raises RequestError or InputError where it cannot be sent.

    `loopback_service` allows images at http addresses of this computer, for a service that runs
    on it. Rules: sections `/api/generate`, `/api/upscale`, `/api/generate-custom-model` and
    "Image Requirements" of the API reference. Files are not looked at.
    """
    _check_texts(order)
    model = _model(order, catalogue)
    if order.operation is not Operation.UPSCALE:
        if not order.prompt.strip():
            raise RequestError("PROMPT_EMPTY")
        if len(order.prompt) > catalogue.prompt_limit:
            raise RequestError(
                "PROMPT_TOO_LONG", length=len(order.prompt), limit=catalogue.prompt_limit
            )
    if not order.images:
        raise RequestError("NO_IMAGE")
    if len(order.images) > model.max_images:
        raise RequestError(
            "TOO_MANY_IMAGES", count=len(order.images), limit=model.max_images, model=model.name
        )
    for image in order.images:
        if is_address(image):
            check_image_address(image, loopback_service=loopback_service)
    _check_options(order, model)
    return model


def _check_texts(order: Order) -> None:
    """Refuses what is no text (undecodable bytes of a command line or a file name), and names
    that are too long for the books."""
    for image in (*order.images, order.destination):
        if not _is_text(image):
            raise InputError("INPUT_UNREADABLE", name=image, reason="its name is not valid UTF-8")
    for option in ("prompt", "model", "project", "sku", "note"):
        if not _is_text(getattr(order, option)):
            raise RequestError("OPTION_INVALID", option=option, reason="it is not valid UTF-8")
    for option in ("project", "sku"):
        if len(getattr(order, option)) > LONGEST_NAME:
            raise RequestError(
                "OPTION_INVALID", option=option, reason=f"at most {LONGEST_NAME} characters"
            )


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _model(order: Order, catalogue: Catalogue) -> Model:
    if order.operation is not Operation.UPSCALE and not order.model.strip():
        raise RequestError("MODEL_MISSING")
    model = catalogue.model(order.operation, order.model)
    if model is None or (
        order.operation is Operation.CUSTOM
        and order.model in catalogue.models
        and catalogue.models[order.model].operation is not Operation.CUSTOM
    ):
        known = ", ".join(known.id for known in catalogue.of(order.operation))
        raise RequestError("MODEL_UNKNOWN", model=order.model, known=known)
    if any(character.isspace() for character in order.model) or len(order.model) > 200:
        raise RequestError("MODEL_UNKNOWN", model=order.model[:200], known="")
    return model


def _check_options(order: Order, model: Model) -> None:
    if order.aspect_ratio is not None and model.ratio_of(order.aspect_ratio) is None:
        raise RequestError(
            "RATIO_UNKNOWN",
            ratio=order.aspect_ratio,
            model=model.name,
            known=", ".join((*model.ratios, *model.free_ratios)),
        )
    if order.resolution is not None and order.resolution not in model.resolutions:
        raise RequestError(
            "RESOLUTION_UNKNOWN",
            resolution=order.resolution,
            model=model.name,
            known=", ".join(model.resolutions),
        )
    if order.output_format not in model.formats:
        raise RequestError(
            "FORMAT_UNKNOWN", format=order.output_format, known=", ".join(model.formats)
        )
    if not 1 <= order.variants <= MOST_VARIANTS:
        raise RequestError("VARIANTS_RANGE", variants=order.variants)


def cost(order: Order, model: Model) -> int:
    """Credits an order will cost by the catalogue."""
    return model.credits * order.variants

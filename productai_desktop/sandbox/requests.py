"""What a request to the sandbox must look like; every refusal is an error of the reference."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from productai_desktop.core.catalogue import Catalogue, Model, Operation

FORMATS = {"png": "png", "jpg": "jpg", "jpeg": "jpg"}


class Refused(Exception):
    """An error answer: HTTP status, code and message (reference, "Error Handling")."""

    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A valid request for a job."""

    model: Model
    prompt: str | None
    addresses: tuple[str, ...]
    ratio: tuple[int, int] | None
    long_side: int
    output_format: str


def wanted(operation: Operation, body: Mapping[str, Any], catalogue: Catalogue) -> Wanted:
    """Reads the body of a charging POST by the catalogue. Raises Refused (400)."""
    model = _model(operation, body, catalogue)
    prompt = None if operation is Operation.UPSCALE else _prompt(body, catalogue)
    addresses = _addresses(body, model)
    ratio_name, resolution = body.get("aspect_ratio"), body.get("resolution")
    ratio = None
    if ratio_name is not None and operation is Operation.EDIT:
        ratio = model.ratio_of(ratio_name) if isinstance(ratio_name, str) else None
        if ratio is None:
            raise _invalid(f"aspect_ratio is not supported by {model.id}")
    long_side = model.long_side
    if model.resolutions and model.default_resolution is not None:
        long_side = model.resolutions[model.default_resolution]
    if resolution is not None and operation is Operation.EDIT:
        if not isinstance(resolution, str) or resolution not in model.resolutions:
            raise _invalid(f"resolution is not supported by {model.id}")
        long_side = model.resolutions[resolution]
    output_format = body.get("output_format")
    if output_format is None or operation is not Operation.EDIT:
        output_format = "png"
    if not isinstance(output_format, str) or output_format not in FORMATS:
        raise _invalid("output_format must be png, jpg or jpeg")
    return Wanted(model, prompt, addresses, ratio, long_side, FORMATS[output_format])


def _model(operation: Operation, body: Mapping[str, Any], catalogue: Catalogue) -> Model:
    name = body.get("model")
    if operation is Operation.UPSCALE:
        name = ""
    elif not isinstance(name, str) or not name:
        raise Refused(400, "INVALID_MODEL", "model is required")
    model = catalogue.model(operation, name)
    known_otherwise = operation is Operation.CUSTOM and name in catalogue.models
    if model is None or known_otherwise or len(name) > 200:
        raise Refused(400, "INVALID_MODEL", "Model name not recognized")
    return model


def _prompt(body: Mapping[str, Any], catalogue: Catalogue) -> str:
    prompt = body.get("prompt")
    if not isinstance(prompt, str) or not prompt.strip():
        raise _invalid("prompt is required")
    if len(prompt) > catalogue.prompt_limit:
        raise _invalid(f"prompt is longer than {catalogue.prompt_limit} characters")
    return prompt


def _addresses(body: Mapping[str, Any], model: Model) -> tuple[str, ...]:
    given: Any = body.get("image_url")
    listed: list[Any] = given if isinstance(given, list) else [given]  # pyright: ignore[reportUnknownVariableType]
    addresses = tuple(address for address in listed if isinstance(address, str) and address)
    if not addresses or len(addresses) != len(listed):
        raise _invalid("image_url must be a URL or a list of URLs")
    if len(addresses) > model.max_images:
        raise _invalid(f"{model.id} takes at most {model.max_images} image(s)")
    return addresses


def _invalid(message: str) -> Refused:
    return Refused(400, "INVALID_REQUEST", message)

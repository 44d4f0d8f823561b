"""The names of result files: made of a template and a job, safe on every file system."""

import string
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath

from productai_desktop.core.errors import RequestError
from productai_desktop.core.jobs import Job

#: bytes of a file name that every file system takes, with room for "-999" and a suffix
NAME_BYTES = 180
#: what results are called unless the settings say otherwise
DEFAULT_TEMPLATE = "{name}-{model}"
LONGEST_TEMPLATE = 200
#: placeholders of a template, in the order to offer
PLACEHOLDERS = (
    "name", "sku", "photo", "model", "project", "date", "time", "ratio", "resolution", "variant",
    "number", "prompt",
)  # fmt: skip

_PROMPT_CHARACTERS = 40
_FORBIDDEN = set('<>:"/\\|?*')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


def check_template(template: str) -> str:
    """The template as it can be used. Raises RequestError NAME_TEMPLATE with a `reason`: "empty",
    "braces", "long", "folder", or the name of a placeholder that does not exist."""
    cleaned = template.strip()
    if not cleaned:
        raise RequestError("NAME_TEMPLATE", reason="empty")
    if len(cleaned) > LONGEST_TEMPLATE:
        raise RequestError("NAME_TEMPLATE", reason="long")
    if any(character in cleaned for character in "/\\"):
        raise RequestError("NAME_TEMPLATE", reason="folder")
    try:
        parts = list(string.Formatter().parse(cleaned))
    except ValueError:
        raise RequestError("NAME_TEMPLATE", reason="braces") from None
    for _, field, spec, conversion in parts:
        if field is not None and field not in PLACEHOLDERS:
            raise RequestError("NAME_TEMPLATE", reason=field or "braces")
        if spec or conversion:
            raise RequestError("NAME_TEMPLATE", reason="braces")
    return cleaned


def result_stem(template: str, job: Job) -> str:
    """A file name without its suffix; a template that cannot be used gives the usual name.

    Placeholders without a value leave no doubled or dangling separators behind.
    """
    try:
        checked = check_template(template) if template else DEFAULT_TEMPLATE
    except RequestError:
        checked = DEFAULT_TEMPLATE
    return safe_name(_filled(checked, naming_values(job)))


def safe_name(text: str) -> str:
    """A file name without its suffix that every system takes, made of untrusted text."""
    kept = "".join(
        "_" if c in _FORBIDDEN or unicodedata.category(c)[0] == "C" else c
        for c in unicodedata.normalize("NFC", text)
    )
    kept = " ".join(kept.split()).strip(". ")
    while len(kept.encode()) > NAME_BYTES:
        kept = kept[:-1]
    if not kept or kept.split(".")[0].lower() in _RESERVED:
        kept = f"edit {kept}".strip()
    return kept


def _filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its values; the separators before an empty value go with it."""
    text = ""
    for literal, field, _, _ in string.Formatter().parse(template):
        text += literal
        if field is None:
            continue
        if values[field]:
            text += values[field]
        else:
            text = text.rstrip("-_. ")
    return text.strip("-_. ")


def naming_values(job: Job) -> dict[str, str]:
    """What stands for each placeholder; "" where the job has nothing for it."""
    local = job.created_at.astimezone()
    photo = PurePosixPath(job.photo_name).stem or job.photo_name
    return {
        "name": job.sku or photo,
        "sku": job.sku,
        "photo": photo,
        "model": job.model or job.operation.value,
        "project": job.project,
        "date": f"{local:%Y-%m-%d}",
        "time": f"{local:%H%M%S}",
        "ratio": (job.aspect_ratio or "").replace(":", "x").lower(),
        "resolution": job.resolution or "",
        "variant": str(job.variant),
        "number": str(job.id),
        "prompt": job.prompt[:_PROMPT_CHARACTERS].strip(),
    }

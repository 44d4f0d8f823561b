"""The catalogue: which models there are, what each takes and what it costs.

Everything that validates a request or offers a choice reads it; none of it stands in code. The
built-in file is `resources/models.toml`; a user's own file adds models or overrides single keys.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from productai_desktop.core.catalogue_file import (
    CatalogueFile,
    CatalogueMistake,
    Entry,
    is_count,
)
from productai_desktop.core.resources import resource_text

__all__ = ["Catalogue", "CatalogueMistake", "Model", "Operation", "builtin", "parse", "parse_ratio"]


#: pixels; photos are not made smaller than this for a setting or a model
LEAST_LONGEST_SIDE = 512


class Operation(Enum):
    """What a job does with its photos."""

    EDIT = "edit"
    UPSCALE = "upscale"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the service, or the stand-in of an operation that takes no model."""

    #: identifier sent to the service
    id: str
    #: name shown to people
    name: str
    operation: Operation
    engine: str
    #: credits for one job
    credits: int
    #: False where the service publishes no price and `credits` is our estimate
    credits_published: bool = True
    max_images: int = 1
    #: name sent as aspect_ratio -> (width, height) of the ratio, in the order to offer
    ratios: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    #: ratios that may be sent as they are, such as "4:5"
    free_ratios: tuple[str, ...] = ()
    #: name sent as resolution -> longest side in pixels
    resolutions: Mapping[str, int] = field(default_factory=dict[str, int])
    default_resolution: str | None = None
    formats: tuple[str, ...] = ("png",)
    #: typical seconds at the service, from and to
    seconds: tuple[int, int] = (10, 60)
    #: longest side of a result, in pixels, where no resolution can be chosen
    long_side: int = 2048
    #: longest side of a photo that serves it, in pixels: larger ones are sent smaller. 0 where
    #: nothing is known.
    longest_side: int = 0
    advice: str = ""

    def ratio_of(self, name: str) -> tuple[int, int] | None:
        """(width, height) of an aspect_ratio this model takes; None where it does not."""
        if name in self.ratios:
            return self.ratios[name]
        return parse_ratio(name) if name in self.free_ratios else None

    def offered_ratios(self) -> tuple[str, ...]:
        """The aspect ratios to offer, each shape once: plain names first, then free ratios."""
        seen: set[tuple[int, int]] = set()
        offered: list[str] = []
        for name in (*self.ratios, *self.free_ratios):
            shape = self.ratio_of(name)
            if shape is not None and shape not in seen:
                seen.add(shape)
                offered.append(name)
        return tuple(offered)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models, with the limits that hold for every request."""

    #: by identifier, in the order to offer
    models: Mapping[str, Model]
    default_model: str
    #: characters of a prompt
    prompt_limit: int
    #: bytes of one image
    upload_limit: int
    #: requests a minute
    request_limit: int
    #: path of each operation's endpoint below the service's address
    paths: Mapping[Operation, str]

    def of(self, operation: Operation) -> tuple[Model, ...]:
        """The models of an operation, in the order to offer."""
        return tuple(model for model in self.models.values() if model.operation is operation)

    def model(self, operation: Operation, identifier: str) -> Model | None:
        """The model a request means; a custom identifier gets the custom entry under its name."""
        found = self.models.get(identifier)
        if found is not None and found.operation is operation:
            return found
        if operation is Operation.EDIT:
            return None
        stand_in = self.of(operation)[0]
        if operation is Operation.UPSCALE or not identifier:
            return stand_in
        return replace(stand_in, id=identifier, name=identifier)


def parse_ratio(text: str) -> tuple[int, int] | None:
    """(width, height) of a text such as `16:9`; None where it is no ratio."""
    match = re.fullmatch(r"([1-9]\d{0,3}):([1-9]\d{0,3})", text)
    return (int(match[1]), int(match[2])) if match else None


def builtin() -> Catalogue:
    """The catalogue that travels with the program."""
    return parse([("models.toml", resource_text("models.toml"))])


def parse(sources: list[tuple[str, str]]) -> Catalogue:
    """A catalogue of one or more TOML texts, each (file name, text), later ones overriding.

    Raises CatalogueMistake at the first thing that cannot be used.
    """
    if not sources:
        raise ValueError("a catalogue needs at least one source")
    files = [CatalogueFile(name, text) for name, text in sources]
    top = Entry("", files[0])
    for file in files:
        top.add(file, file.tree)
    top.only(_TOP_KEYS)
    if top.count("schema", 1) != 1:
        raise top.wrong("schema", "this file is for a newer version of the program")
    models = {entry_id: _model(entry_id, entry) for entry_id, entry in _entries(files, "models")}
    default = top.text("default_model")
    if default not in models:
        raise top.wrong("default_model", f"there is no model called “{default}”")
    paths: dict[Operation, str] = {}
    for entry_id, entry in _entries(files, "operations"):
        entry.only(frozenset({"path"}))
        paths[_operation(entry, "", entry_id)] = entry.text("path")
    for operation in Operation:
        if operation not in paths or all(m.operation is not operation for m in models.values()):
            raise top.wrong("", f"the operation “{operation.value}” is missing")
    return Catalogue(
        models=models,
        default_model=default,
        prompt_limit=top.count("prompt_limit"),
        upload_limit=top.count("upload_limit"),
        request_limit=top.count("request_limit"),
        paths=paths,
    )


_TOP_KEYS = frozenset({
    "schema", "default_model", "prompt_limit", "upload_limit", "request_limit", "models",
    "operations",
})  # fmt: skip
_MODEL_KEYS = frozenset({
    "name", "operation", "engine", "credits", "credits_published", "max_images", "ratios",
    "free_ratios", "resolutions", "default_resolution", "formats", "seconds", "long_side",
    "longest_side", "advice",
})  # fmt: skip


def _entries(files: list[CatalogueFile], key: str) -> list[tuple[str, Entry]]:
    """The tables below `[key.…]` of all files, merged by name, in the order first seen."""
    merged: dict[str, Entry] = {}
    for file in files:
        holder = Entry("", file)
        holder.add(file, file.tree)
        named = holder.table(key)
        tables = Entry(key, file)
        tables.add(file, named)
        for name in named:
            entry = merged.setdefault(name, Entry(f"{key}.{name}", file))
            entry.add(file, tables.table(name))
    return list(merged.items())


def _operation(entry: Entry, key: str, name: str) -> Operation:
    try:
        return Operation(name)
    except ValueError:
        known = ", ".join(operation.value for operation in Operation)
        raise entry.wrong(key, f"the operation must be one of {known}") from None


def _model(identifier: str, entry: Entry) -> Model:
    entry.only(_MODEL_KEYS)
    if not re.fullmatch(r"[!-~]{1,200}", identifier):
        raise entry.wrong("", "an identifier is of letters, digits and signs without spaces")
    resolutions = entry.table("resolutions")
    for name, side in resolutions.items():
        if not is_count(side):
            raise entry.wrong("resolutions", f"“{name}” must be a number of pixels")
    default: str | None = None
    if entry.has("default_resolution"):
        default = entry.text("default_resolution")
        if default not in resolutions:
            raise entry.wrong("default_resolution", f"there is no resolution called “{default}”")
    else:
        default = next(iter(resolutions), None)
    formats = entry.texts("formats", ("png", "jpg"))
    if not formats or not set(formats) <= {"png", "jpg"}:
        raise entry.wrong("formats", "“formats” may hold png and jpg")
    seconds = entry.counts("seconds", [10, 60])
    if len(seconds) != 2 or seconds[0] > seconds[1]:
        raise entry.wrong("seconds", "“seconds” must be two whole numbers, from and to")
    free_ratios = entry.texts("free_ratios", ())
    for text in free_ratios:
        _ratio(entry, "free_ratios", text)
    return Model(
        id=identifier,
        name=entry.text("name", identifier),
        operation=_operation(entry, "operation", entry.text("operation", "edit")),
        engine=entry.text("engine", "unknown"),
        credits=entry.count("credits"),
        credits_published=entry.flag("credits_published", True),
        max_images=entry.count("max_images", 1),
        ratios={
            name: _ratio(entry, "ratios", text) for name, text in entry.table("ratios").items()
        },
        free_ratios=free_ratios,
        resolutions=resolutions,
        default_resolution=default,
        formats=formats,
        seconds=(seconds[0], seconds[1]),
        long_side=entry.count("long_side", 2048),
        longest_side=_longest_side(entry),
        advice=entry.text("advice", ""),
    )


def _longest_side(entry: Entry) -> int:
    if not entry.has("longest_side"):
        return 0
    side = entry.count("longest_side")
    if side < LEAST_LONGEST_SIDE:
        raise entry.wrong(
            "longest_side", f"“longest_side” must be at least {LEAST_LONGEST_SIDE} pixels"
        )
    return side


def _ratio(entry: Entry, key: str, text: object) -> tuple[int, int]:
    shape = parse_ratio(text) if isinstance(text, str) else None
    if shape is None:
        raise entry.wrong(key, f"“{text}” is no ratio such as 16:9")
    return shape

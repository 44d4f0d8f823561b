"""The catalogue: which models there are, what each takes and what it costs.

Everything that validates a request or offers a choice reads it; none of it stands in code. The
built-in file is `resources/models.toml`; a user's own file adds models or overrides single keys.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from productai_desktop.core.resources import resource_text


class Operation(Enum):
    """What a job does with its photos."""

    EDIT = "edit"
    UPSCALE = "upscale"
    CUSTOM = "custom"


class CatalogueMistake(ValueError):
    """A models.toml that cannot be used; says the file, the line and what is wrong there."""

    def __init__(self, source: str, line: int, problem: str) -> None:
        super().__init__(f"{source}, line {line}: {problem}")
        self.source = source
        self.line = line
        self.problem = problem


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
    ratios: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    #: ratios that may be sent as they are, such as "4:5"
    free_ratios: tuple[str, ...] = ()
    #: name sent as resolution -> longest side in pixels
    resolutions: Mapping[str, int] = field(default_factory=dict)
    default_resolution: str | None = None
    formats: tuple[str, ...] = ("png",)
    #: typical seconds at the service, from and to
    seconds: tuple[int, int] = (10, 60)
    #: longest side of a result, in pixels, where no resolution can be chosen
    long_side: int = 2048
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
    merged: dict[str, Any] = {}
    models: dict[str, dict[str, Any]] = {}
    origin: dict[str, _Reader] = {}
    paths: dict[Operation, str] = {}
    reader = None
    for name, text in sources:
        reader = _Reader(name, text)
        for key, value in reader.tree.items():
            if key == "models":
                for identifier, entry in reader.tables("models", value):
                    models.setdefault(identifier, {}).update(entry)
                    origin[identifier] = reader
            elif key == "operations":
                for identifier, entry in reader.tables("operations", value):
                    paths[reader.operation(identifier, "operations." + identifier, "")] = (
                        reader.text(entry, "path", "operations." + identifier)
                    )
            elif key in _LIMITS:
                merged[key] = reader.limit(key, value)
            else:
                raise reader.mistake("", key, f"there is no setting called “{key}”")
    if reader is None:
        raise ValueError("a catalogue needs at least one source")
    built = {
        identifier: _model(origin[identifier], identifier, entry)
        for identifier, entry in models.items()
    }
    default = merged.get("default_model", next(iter(built), ""))
    if default not in built:
        raise reader.mistake("", "default_model", f"there is no model called “{default}”")
    for operation in Operation:
        if operation not in paths or all(m.operation is not operation for m in built.values()):
            raise reader.mistake("", "", f"the operation “{operation.value}” is missing")
    return Catalogue(
        models=built,
        default_model=default,
        prompt_limit=merged["prompt_limit"],
        upload_limit=merged["upload_limit"],
        request_limit=merged["request_limit"],
        paths=paths,
    )


_LIMITS = {"schema", "default_model", "prompt_limit", "upload_limit", "request_limit"}
_MODEL_KEYS = {
    "name", "operation", "engine", "credits", "credits_published", "max_images", "ratios",
    "free_ratios", "resolutions", "default_resolution", "formats", "seconds", "long_side",
    "advice",
}  # fmt: skip


class _Reader:
    """One TOML text with the means to say where in it a mistake stands."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text_of_file = text
        try:
            self.tree = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            match = re.search(r"\(at line (\d+)", str(error))
            line = int(match[1]) if match else len(text.splitlines()) or 1
            raise CatalogueMistake(name, line, f"this is not TOML: {error}") from error

    def mistake(self, table: str, key: str, problem: str) -> CatalogueMistake:
        lines = self.text_of_file.splitlines()
        start = 1
        if table:
            header = re.compile(r"\s*\[\s*" + re.escape(table).replace(r"\.", r"\s*\.\s*\"?") + r"\"?\s*\]")
            start = next((n for n, line in enumerate(lines, 1) if header.match(line)), 1)
        if key:
            entry = re.compile(r"\s*\"?" + re.escape(key) + r"\"?\s*[=.]")
            for number, line in enumerate(lines[start - 1 :], start):
                if number > start and table and line.lstrip().startswith("["):
                    break
                if entry.match(line) or (not table and re.match(rf"\s*\[+\s*{re.escape(key)}\b", line)):
                    return CatalogueMistake(self.name, number, problem)
        return CatalogueMistake(self.name, start, problem)

    def tables(self, key: str, value: object) -> list[tuple[str, dict[str, Any]]]:
        if not isinstance(value, dict):
            raise self.mistake("", key, f"“{key}” must be a table such as [{key}.name]")
        for identifier, entry in value.items():
            if not isinstance(entry, dict):
                raise self.mistake(key, identifier, f"“{identifier}” must be a table")
        return list(value.items())

    def limit(self, key: str, value: object) -> object:
        if key == "default_model":
            if not isinstance(value, str):
                raise self.mistake("", key, "“default_model” must be the identifier of a model")
            return value
        if not _is_count(value):
            raise self.mistake("", key, f"“{key}” must be a whole number of at least 1")
        if key == "schema" and value != 1:
            raise self.mistake("", key, "this file is for a newer version of the program")
        return value

    def text(self, entry: Mapping[str, Any], key: str, table: str) -> str:
        value = entry.get(key)
        if not isinstance(value, str) or not value:
            raise self.mistake(table, key, f"“{key}” must be a text")
        return value

    def operation(self, value: object, table: str, key: str) -> Operation:
        try:
            return Operation(value)
        except ValueError:
            known = ", ".join(operation.value for operation in Operation)
            raise self.mistake(table, key, f"the operation must be one of {known}") from None


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _model(reader: _Reader, identifier: str, entry: dict[str, Any]) -> Model:
    table = f"models.{identifier}"

    def wrong(key: str, problem: str) -> CatalogueMistake:
        return reader.mistake(table, key, f"model “{identifier}”: {problem}")

    for key in entry:
        if key not in _MODEL_KEYS:
            raise wrong(key, f"there is no setting called “{key}”")
    for key in ("credits", "max_images", "long_side"):
        if key in entry and not _is_count(entry[key]):
            raise wrong(key, f"“{key}” must be a whole number of at least 1")
    if "credits" not in entry:
        raise wrong("", "“credits” is missing")
    if not isinstance(entry.get("credits_published", True), bool):
        raise wrong("credits_published", "“credits_published” must be true or false")
    ratios: dict[str, tuple[int, int]] = {}
    for name, text in _table(entry, "ratios", wrong).items():
        shape = parse_ratio(text) if isinstance(text, str) else None
        if shape is None:
            raise wrong("ratios", f"“{text}” is no ratio such as 16:9")
        ratios[name] = shape
    free = _texts(entry, "free_ratios", (), wrong)
    for text in free:
        if parse_ratio(text) is None:
            raise wrong("free_ratios", f"“{text}” is no ratio such as 16:9")
    resolutions = _table(entry, "resolutions", wrong)
    for name, side in resolutions.items():
        if not _is_count(side):
            raise wrong("resolutions", f"“{name}” must be a number of pixels")
    default = entry.get("default_resolution", next(iter(resolutions), None))
    if default is not None and default not in resolutions:
        raise wrong("default_resolution", f"there is no resolution called “{default}”")
    formats = _texts(entry, "formats", ("png", "jpg"), wrong)
    if not formats or not set(formats) <= {"png", "jpg"}:
        raise wrong("formats", "“formats” may hold png and jpg")
    seconds = entry.get("seconds", [10, 60])
    if (
        not isinstance(seconds, list)
        or len(seconds) != 2
        or not all(_is_count(value) for value in seconds)
        or seconds[0] > seconds[1]
    ):
        raise wrong("seconds", "“seconds” must be two whole numbers, from and to")
    return Model(
        id=identifier,
        name=reader.text({"name": identifier, **entry}, "name", table),
        operation=reader.operation(entry.get("operation", "edit"), table, "operation"),
        engine=reader.text({"engine": "unknown", **entry}, "engine", table),
        credits=entry["credits"],
        credits_published=entry.get("credits_published", True),
        max_images=entry.get("max_images", 1),
        ratios=ratios,
        free_ratios=free,
        resolutions=resolutions,
        default_resolution=default,
        formats=formats,
        seconds=(seconds[0], seconds[1]),
        long_side=entry.get("long_side", 2048),
        advice=str(entry.get("advice", "")),
    )


def _table(entry: dict[str, Any], key: str, wrong: Any) -> dict[str, Any]:
    value = entry.get(key, {})
    if not isinstance(value, dict):
        raise wrong(key, f"“{key}” must be a table such as {{ name = … }}")
    return value


def _texts(entry: dict[str, Any], key: str, default: tuple[str, ...], wrong: Any) -> tuple[str, ...]:
    value = entry.get(key, list(default))
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise wrong(key, f"“{key}” must be a list of texts")
    return tuple(value)

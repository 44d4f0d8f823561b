"""What the user chose, as one frozen value; where it is kept is the business of `store`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast
from urllib.parse import urlsplit

from productai_desktop.core.addresses import check_service_address
from productai_desktop.core.catalogue import LEAST_LONGEST_SIDE
from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.hosting import (
    BUCKET,
    UPLOAD,
    WAYS,
    Bucket,
    ServedFolder,
    check_bucket,
    check_endpoint,
    check_folder,
)
from productai_desktop.core.marks import COMPOSITE, SOURCE_TYPES
from productai_desktop.core.naming import DEFAULT_TEMPLATE, check_template
from productai_desktop.core.projects import Project, check_project, project_from, project_table
from productai_desktop.core.rates import LEAST_PER_MINUTE, MOST_PER_MINUTE
from productai_desktop.core.requests import MOST_VARIANTS

SCHEMA = 1
DEFAULT_ADDRESS = "https://api.productai.photo/v1"
#: what a key may be called
KEY_NAME = r"\S(.{0,58}\S)?"
#: the name under which jobs, ledger and uploads of the embedded service are kept
PRACTICE = "sandbox"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; written to settings.toml under the same names."""

    #: address of the service, with its /v1
    service_address: str = DEFAULT_ADDRESS
    #: the embedded service instead of the real one
    practice: bool = False
    #: folder for results; "" for Pictures/ProductAI
    output_folder: str = ""
    requests_per_minute: int = 15
    #: requests that may leave at once before they are spaced
    burst: int = 5
    #: seconds between requests after a burst
    spacing_seconds: float = 4.0
    #: services for which "photos go to a public address" was read and accepted
    uploads_accepted: tuple[str, ...] = ()
    #: "system", "light" or "dark"
    appearance: str = "system"
    #: "comfortable" or "compact"
    density: str = "comfortable"
    #: code of the window's language, such as "de"; "" for the system's
    language: str = ""
    #: template of result names; see `core.naming`
    output_name: str = DEFAULT_TEMPLATE
    #: an order above so many credits is asked about once more; 0 for never
    confirm_above: int = 50
    #: fewer free credits than this are warned about; 0 for never
    low_balance: int = 50
    #: credits that may be spent in one day; 0 for no limit
    limit_per_day: int = 0
    #: notifications at the end of "each" edit, of the "queue", or "never"
    notify: str = "queue"
    #: … also while the window has the focus
    notify_focused: bool = False
    #: programs to open results in, the one used last first: names of desktop entries, or paths
    open_with: tuple[str, ...] = ()
    #: identifiers of the models to offer first
    favourite_models: tuple[str, ...] = ()
    #: shortcuts that differ from the usual ones, as "action=Ctrl+K"; "action=" for none
    shortcuts: tuple[str, ...] = ()
    #: prompts of earlier edits are offered again
    prompt_history: bool = True
    #: hints beneath the prompt
    prompt_hints: bool = True
    #: the first start was answered
    welcomed: bool = False
    #: names of keys beside the first one, which has none
    key_names: tuple[str, ...] = ()
    #: name of the key in use; "" for the first
    key_name: str = ""
    projects: tuple[Project, ...] = ()
    #: longest side of a photo that is sent, in pixels; 0 for never reduced
    longest_side: int = 6000
    #: one of `core.hosting.WAYS`: how photos of this computer reach the service
    hosting: str = UPLOAD
    #: of `core.hosting.Bucket`
    bucket_endpoint: str = ""
    bucket_name: str = ""
    bucket_region: str = ""
    bucket_prefix: str = ""
    bucket_access_key: str = ""
    bucket_hours: int = 24
    bucket_delete: bool = True
    #: of `core.hosting.ServedFolder`
    served_folder: str = ""
    served_address: str = ""
    served_delete: bool = True
    #: results are given a profile, the mark of AI and the photo's author; pixels stay as they came
    write_metadata: bool = True
    #: one of `core.marks.SOURCE_TYPES`, for edits
    source_type: str = COMPOSITE
    #: … and the prompt
    write_prompt: bool = False
    #: the last order's choices, offered again
    last_operation: str = "edit"
    last_model: str = ""
    last_custom_model: str = ""
    last_aspect_ratio: str = ""
    last_resolution: str = ""
    last_format: str = "png"
    last_variants: int = 1
    last_project: str = ""
    #: of the last export: identifiers of presets, template of names ("" for the usual one), and
    #: the folder for results that have no project ("" for none yet)
    export_presets: tuple[str, ...] = ()
    export_name: str = ""
    export_folder: str = ""

    def with_changes(self, **changes: Any) -> "Settings":
        """The same settings with some changed; raises RequestError for a value that cannot be."""
        if "service_address" in changes:
            changes["service_address"] = check_service_address(changes["service_address"])
        if "output_name" in changes:
            changes["output_name"] = check_template(changes["output_name"])
        for name in ("bucket_endpoint", "served_address"):
            if name in changes:
                changes[name] = check_endpoint(changes[name])
        if "projects" in changes:
            changes["projects"] = tuple(check_project(project) for project in changes["projects"])
        changed = replace(self, **changes)
        problem = _problem(changed)
        if problem is not None:
            raise problem
        return changed

    @property
    def bucket(self) -> Bucket:
        return Bucket(
            self.bucket_endpoint, self.bucket_name, self.bucket_region, self.bucket_prefix,
            self.bucket_access_key, self.bucket_hours, self.bucket_delete,
        )  # fmt: skip

    @property
    def served(self) -> ServedFolder:
        return ServedFolder(self.served_folder, self.served_address, self.served_delete)

    @property
    def hosting_complete(self) -> bool:
        """All that the chosen way of hosting needs is set, but for a bucket's secret."""
        if self.hosting == UPLOAD:
            return True
        return self.bucket.complete if self.hosting == BUCKET else self.served.complete

    def project(self, name: str) -> Project:
        """What is set for a project; the defaults for one that nothing was set for."""
        return next((one for one in self.projects if one.name == name), Project(name))


_NAMES = tuple(entry.name for entry in fields(Settings))


def from_table(table: Mapping[str, Any], path: str) -> Settings:
    """Settings from a parsed settings.toml. Unknown keys are left alone.

    Raises DataError SETTINGS_NEWER or SETTINGS_DAMAGED (with `reason`).
    """
    schema = table.get("schema", SCHEMA)
    if not isinstance(schema, int) or schema < 1:
        raise DataError("SETTINGS_DAMAGED", path=path, reason="“schema” must be a number")
    if schema > SCHEMA:
        raise DataError("SETTINGS_NEWER", path=path)
    known: dict[str, Any] = {}
    defaults: dict[str, Any] = {name: getattr(Settings(), name) for name in _NAMES}
    for name in _NAMES:
        if name not in table:
            continue
        value, default = table[name], defaults[name]
        known[name] = _projects(value, path) if name == "projects" else _like(default, value)
        if type(known[name]) is not type(default):
            raise DataError(
                "SETTINGS_DAMAGED", path=path, reason=f"“{name}” has the wrong kind of value"
            )
    try:
        return Settings().with_changes(**known)
    except RequestError as error:
        reason = str(error.params.get("option") or error.params.get("address") or error.code)
        raise DataError(
            "SETTINGS_DAMAGED", path=path, reason=f"“{reason}” cannot be used"
        ) from error


def _projects(value: object, path: str) -> tuple[Project, ...]:
    entries = cast("list[object]", value) if isinstance(value, list) else [value]
    if not all(isinstance(one, Mapping) for one in entries):
        raise DataError("SETTINGS_DAMAGED", path=path, reason="“projects” must be tables")
    tables = cast("list[Mapping[str, Any]]", entries)
    try:
        return tuple(project_from(one) for one in tables)
    except RequestError as error:
        reason = f"“{error.params['option']}” of a project cannot be used"
        raise DataError("SETTINGS_DAMAGED", path=path, reason=reason) from error


def _like(default: object, value: object) -> object:
    """The value as the kind its default has, where TOML spells that kind differently."""
    if isinstance(default, tuple) and isinstance(value, list):
        return tuple(str(item) for item in cast("list[object]", value))
    if isinstance(default, float) and type(value) is int and abs(value) < 1_000_000:
        return float(value)
    return value


def to_table(settings: Settings) -> dict[str, Any]:
    """A table for settings.toml with everything that differs from the defaults."""
    table: dict[str, Any] = {"schema": SCHEMA}
    for name in _NAMES:
        value: Any = getattr(settings, name)
        if value == getattr(Settings(), name):
            continue
        if name == "projects":
            table[name] = [project_table(one) for one in settings.projects]
        else:
            table[name] = list(cast("tuple[str, ...]", value)) if type(value) is tuple else value
    return table


def origin_of(address: str) -> str:
    """Scheme, host and port of an address: the name of the service in books and keyring."""
    parts = urlsplit(address)
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    standard = {"http": 80, "https": 443}.get(parts.scheme)
    port = "" if parts.port in (None, standard) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def _problem(settings: Settings) -> RequestError | None:
    ranges = {
        "requests_per_minute": (LEAST_PER_MINUTE, MOST_PER_MINUTE),
        "burst": (1, 60),
        "spacing_seconds": (0.0, 60.0),
        "last_variants": (1, MOST_VARIANTS),
        "confirm_above": (0, 1_000_000),
        "low_balance": (0, 1_000_000),
        "limit_per_day": (0, 1_000_000),
        "longest_side": (0, 65_000),
    }
    for name, (least, most) in ranges.items():
        if not least <= getattr(settings, name) <= most:
            return RequestError("OPTION_INVALID", option=name, reason=f"from {least} to {most}")
    words = {
        "appearance": ("system", "light", "dark"),
        "density": ("comfortable", "compact"),
        "notify": ("never", "queue", "each"),
        "hosting": WAYS,
        "source_type": SOURCE_TYPES,
    }
    for name, known in words.items():
        if getattr(settings, name) not in known:
            return RequestError("OPTION_INVALID", option=name, reason=", ".join(known))
    try:
        check_bucket(settings.bucket)
        check_folder(settings.served)
    except RequestError as error:
        return error
    if 0 < settings.longest_side < LEAST_LONGEST_SIDE:
        return RequestError(
            "OPTION_INVALID", option="longest_side", reason=f"0, or {LEAST_LONGEST_SIDE} and more"
        )
    for name in ("projects", "key_names"):
        if len(_labels(settings, name)) != len(getattr(settings, name)):
            return RequestError("OPTION_INVALID", option=name, reason="each name once")
    if settings.key_name and settings.key_name not in settings.key_names:
        return RequestError("OPTION_INVALID", option="key_name", reason="no such key")
    if any(not re.fullmatch(KEY_NAME, name) for name in settings.key_names):
        return RequestError("OPTION_INVALID", option="key_names", reason="1 to 60 characters")
    return None


def _labels(settings: Settings, name: str) -> set[str]:
    return {getattr(one, "name", one).casefold() for one in getattr(settings, name)}

"""What the user chose, as one frozen value; where it is kept is the business of `store`."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast
from urllib.parse import urlsplit

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.requests import MOST_VARIANTS, is_loopback

SCHEMA = 1
LEAST_PER_MINUTE, MOST_PER_MINUTE = 1, 600
DEFAULT_ADDRESS = "https://api.productai.photo/v1"
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
    #: the last order's choices, offered again
    last_operation: str = "edit"
    last_model: str = ""
    last_aspect_ratio: str = ""
    last_resolution: str = ""
    last_format: str = "png"
    last_variants: int = 1
    last_project: str = ""

    def with_changes(self, **changes: Any) -> "Settings":
        """The same settings with some changed; raises RequestError for a value that cannot be."""
        if "service_address" in changes:
            changes["service_address"] = check_service_address(changes["service_address"])
        changed = replace(self, **changes)
        problem = _problem(changed)
        if problem is not None:
            raise problem
        return changed


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
        known[name] = _like(default, value)
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
        if value != getattr(Settings(), name):
            table[name] = list(cast("tuple[str, ...]", value)) if type(value) is tuple else value
    return table


def check_service_address(address: str) -> str:
    """The address without a trailing slash; it must be https, or http on this computer.

    Raises RequestError ADDRESS_INVALID or ADDRESS_NOT_HTTPS.
    """
    cleaned = address.strip().rstrip("/")
    try:
        parts = urlsplit(cleaned)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise RequestError("ADDRESS_INVALID", address=address[:200]) from None
    unusable = (
        parts.scheme not in ("http", "https")
        or not host
        or parts.username is not None
        or parts.query
        or parts.fragment
        or any(ord(c) <= 32 for c in cleaned)
    )
    if unusable:
        raise RequestError("ADDRESS_INVALID", address=address[:200])
    if parts.scheme == "http" and not is_loopback(host):
        raise RequestError("ADDRESS_NOT_HTTPS", address=cleaned)
    return cleaned


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
    }
    for name, (least, most) in ranges.items():
        if not least <= getattr(settings, name) <= most:
            return RequestError("OPTION_INVALID", option=name, reason=f"from {least} to {most}")
    if settings.appearance not in ("system", "light", "dark"):
        return RequestError("OPTION_INVALID", option="appearance", reason="system, light, dark")
    return None

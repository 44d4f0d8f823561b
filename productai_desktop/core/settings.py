"""What the user chose, as one frozen value; where it is kept is the business of `store`."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any
from urllib.parse import urlsplit

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.requests import is_loopback

SCHEMA = 1
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
        changed = replace(self, **changes)
        problem = _problem(changed)
        if problem is not None:
            raise problem
        return changed


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
    defaults = Settings()
    for entry in fields(Settings):
        if entry.name not in table:
            continue
        value, default = table[entry.name], getattr(defaults, entry.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(item) for item in value)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not type(default):
            raise DataError(
                "SETTINGS_DAMAGED", path=path, reason=f"“{entry.name}” has the wrong kind of value"
            )
        known[entry.name] = value
    try:
        return Settings().with_changes(**known)
    except RequestError as error:
        reason = str(error.params.get("option") or error.params.get("address") or error.code)
        raise DataError("SETTINGS_DAMAGED", path=path, reason=f"“{reason}” cannot be used") from error


def to_table(settings: Settings) -> dict[str, Any]:
    """A table for settings.toml with everything that differs from the defaults."""
    defaults = Settings()
    table: dict[str, Any] = {"schema": SCHEMA}
    for entry in fields(Settings):
        value = getattr(settings, entry.name)
        if value != getattr(defaults, entry.name):
            table[entry.name] = list(value) if isinstance(value, tuple) else value
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
    try:
        check_service_address(settings.service_address)
    except RequestError as error:
        return error
    ranges = {"requests_per_minute": (1, 600), "burst": (1, 60), "spacing_seconds": (0.0, 60.0)}
    for name, (least, most) in ranges.items():
        if not least <= getattr(settings, name) <= most:
            return RequestError("OPTION_INVALID", option=name, reason=f"{least}–{most}")
    if settings.appearance not in ("system", "light", "dark"):
        return RequestError("OPTION_INVALID", option="appearance", reason="system, light, dark")
    return None

"""The options that both programs share: from the command line, else from the environment."""

import argparse
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from productai_desktop.core.addresses import check_service_address
from productai_desktop.core.errors import RequestError
from productai_desktop.core.rates import LEAST_PER_MINUTE, MOST_PER_MINUTE


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for at the start; an option wins over the environment, both over settings."""

    #: the embedded service, whatever the settings say
    practice: bool = False
    #: address of the service with its /v1, checked; it also overrules practice mode in the settings
    base_url: str | None = None
    #: absolute; it then holds everything
    data_dir: Path | None = None
    requests_per_minute: int | None = None
    #: from the environment only; wins over the keyring and is never stored
    key: str | None = field(default=None, repr=False)
    #: of the bucket in the settings; from the environment only, as the key
    bucket_secret: str | None = field(default=None, repr=False)
    #: how many times faster the engine's clock runs (tests and benchmarks)
    time_scale: float = 1.0


def add_common(parser: argparse.ArgumentParser) -> None:
    """Adds the shared options. They may stand before and after a command: add them to both."""
    group = parser.add_argument_group("options of every command")
    group.add_argument(
        "--sandbox",
        action="store_true",
        default=argparse.SUPPRESS,
        help="use the embedded service: free, and by its own upload nothing leaves this computer",
    )
    group.add_argument(
        "--base-url",
        metavar="URL",
        default=argparse.SUPPRESS,
        help="address of the service, with its /v1",
    )
    group.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder that holds everything: settings, models.toml, books, cache, logs",
    )
    group.add_argument(
        "--requests-per-minute",
        metavar="N",
        type=_per_minute,
        default=argparse.SUPPRESS,
        help=f"requests a minute to the service, {LEAST_PER_MINUTE} to {MOST_PER_MINUTE}",
    )


def options_from(namespace: argparse.Namespace, environ: Mapping[str, str]) -> Options:
    """The options of this start.

    Raises RequestError: ADDRESS_INVALID, ADDRESS_NOT_HTTPS, or OPTION_INVALID, which never holds
    the key itself.
    """
    given = vars(namespace)
    practice = bool(given.get("sandbox", False))
    address: str | None = given.get("base_url")
    if practice and address is not None:
        raise RequestError(
            "OPTION_INVALID", option="--base-url", reason="--sandbox names another service"
        )
    if address is None and not practice:
        address = environ.get("PRODUCTAI_BASE_URL") or None
    folder: str | None = given.get("data_dir")
    if folder == "":
        raise RequestError("OPTION_INVALID", option="--data-dir", reason="it is empty")
    if folder is None:
        folder = environ.get("PRODUCTAI_DATA_DIR") or None
    return Options(
        practice=practice,
        base_url=None if address is None else check_service_address(address),
        data_dir=None if folder is None else absolute_path(folder),
        requests_per_minute=given.get("requests_per_minute"),
        key=_secret(environ, "PRODUCTAI_API_KEY"),
        bucket_secret=_secret(environ, "PRODUCTAI_BUCKET_SECRET"),
        time_scale=_time_scale(environ),
    )


def absolute_path(text: str) -> Path:
    """The absolute path a user's text means from the current folder, `~` expanded."""
    try:
        expanded = Path(text).expanduser()
    except RuntimeError:  # there is no such user: then it is a name like any other
        expanded = Path(text)
    return Path(os.path.abspath(expanded))  # noqa: PTH100 - resolve() would follow links


def _per_minute(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 4:
        number = int(text)
        if LEAST_PER_MINUTE <= number <= MOST_PER_MINUTE:
            return number
    raise argparse.ArgumentTypeError(
        f"must be a whole number from {LEAST_PER_MINUTE} to {MOST_PER_MINUTE}"
    )


def _secret(environ: Mapping[str, str], name: str) -> str | None:
    secret = environ.get(name, "").strip()
    if not secret:
        return None
    check_key_text(secret, name)
    return secret


def check_key_text(key: str, option: str) -> None:
    """Refuses a text that can be no key: a header takes printable ASCII without spaces.

    Raises RequestError OPTION_INVALID for `option`; the key is never part of it.
    """
    if len(key) > 500 or any(not "!" <= character <= "~" for character in key):
        raise RequestError("OPTION_INVALID", option=option, reason="this cannot be a key")


def _time_scale(environ: Mapping[str, str]) -> float:
    text = environ.get("PRODUCTAI_TIME_SCALE", "").strip()
    if not text:
        return 1.0
    try:
        scale = float(text)
    except ValueError:
        scale = math.nan
    if not math.isfinite(scale) or scale <= 0:
        raise RequestError(
            "OPTION_INVALID", option="PRODUCTAI_TIME_SCALE", reason="it must be a number above 0"
        )
    return scale

"""Placeholders of a batch: `{sku}` and the columns of a spreadsheet, in prompts and names.

A template is untrusted text: it is taken apart here, and never handed to `str.format`, which
would look up attributes.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from productai_desktop.core.errors import LineError

_PARTS = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+")
_SEPARATORS = re.compile(r"[\s_-]+")


def key_of(name: str) -> str:
    """What a placeholder and a column are compared by: case, Unicode form, and whether words are
    parted by spaces, `-` or `_` make no difference."""
    return _SEPARATORS.sub("_", unicodedata.normalize("NFC", name).strip()).casefold()


def fill(template: str, values: Mapping[str, str], keep: Callable[[str], str] = str) -> str:
    """The template with its placeholders filled; `{{` and `}}` are braces. `keep` makes each value
    fit for where it goes. `values` are by `key_of`.

    Raises LineError PLACEHOLDER_UNKNOWN, PLACEHOLDER_EMPTY or PLACEHOLDER_BRACES.
    """
    return "".join(_filled(part, values, keep) for part in _parts(template))


def has_placeholders(template: str) -> bool:
    """Whether anything between braces stands in it."""
    return any(match[1] is not None for match in _PARTS.finditer(template))


def _parts(template: str) -> Iterator[re.Match[str]]:
    for match in _PARTS.finditer(template):
        if match[0] in ("{", "}"):
            raise LineError("PLACEHOLDER_BRACES", text=template[:200])
        yield match


def _filled(part: re.Match[str], values: Mapping[str, str], keep: Callable[[str], str]) -> str:
    name = part[1]
    if name is None:
        return {"{{": "{", "}}": "}"}.get(part[0], part[0])
    value = values.get(key_of(name))
    if value is None:
        known = ", ".join(sorted(values))
        raise LineError("PLACEHOLDER_UNKNOWN", placeholder=name[:100], known=known[:500])
    if not value:
        raise LineError("PLACEHOLDER_EMPTY", placeholder=name[:100])
    return keep(value)

"""Photos of a folder matched to SKUs by their names."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')


@dataclass(frozen=True, slots=True)
class Match:
    """Which photos show which SKU, by `sku_key`."""

    #: one for each SKU that has just one
    found: Mapping[str, str] = field(default_factory=dict[str, str])
    #: several that could be meant
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    #: photos that no SKU asked for
    unused: tuple[str, ...] = ()


def sku_key(text: str) -> str:
    """What SKUs and names are compared by: case and Unicode form make no difference, and a sign
    that no file name can hold equals `_`."""
    return _NOT_IN_NAMES.sub("_", unicodedata.normalize("NFC", text.strip()).casefold())


def match_photos(skus: Iterable[str], photos: Sequence[str]) -> Match:
    """Each photo belongs to the SKU that its name is, else to the longest SKU that its name begins
    with before a sign that is neither letter nor digit, as `00123_front.jpg` to `00123`. Where a
    SKU has photos of its very name, those that only begin with it do not count. Several photos of
    one SKU are ambiguous.
    """
    keys = {sku_key(sku) for sku in skus} - {""}
    exact: dict[str, list[str]] = {}
    begun: dict[str, list[str]] = {}
    unused: list[str] = []
    for photo in photos:
        stem = sku_key(Path(photo).stem)
        if stem in keys:
            exact.setdefault(stem, []).append(photo)
        elif (key := _longest(stem, keys)) is not None:
            begun.setdefault(key, []).append(photo)
        else:
            unused.append(photo)
    found: dict[str, str] = {}
    ambiguous: dict[str, tuple[str, ...]] = {}
    for key in keys:
        candidates = exact.get(key) or begun.get(key) or []
        if len(candidates) == 1:
            found[key] = candidates[0]
        elif candidates:
            ambiguous[key] = tuple(candidates)
        if key in exact:
            unused += begun.get(key, [])
    places = {photo: place for place, photo in enumerate(photos)}
    return Match(found, ambiguous, tuple(sorted(unused, key=places.__getitem__)))


def _longest(stem: str, keys: set[str]) -> str | None:
    """The longest of the SKUs that a name begins with."""
    for end in range(len(stem) - 1, 0, -1):
        if not stem[end].isalnum() and stem[:end] in keys:
            return stem[:end]
    return None

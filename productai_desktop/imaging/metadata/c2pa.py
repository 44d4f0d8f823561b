"""C2PA: whether a file carries a manifest, and what that claims; signatures are not verified.

C2PA technical specification 2.1, sections 8, 10, 11 and appendix A; boxes by ISO 19566-5 (JUMBF).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from productai_desktop.imaging.metadata import cbor

#: of the description of a manifest store: "c2pa" in the range of ISO's own
_STORE = bytes.fromhex("63327061 0011 0010 8000 00AA00389B71")
_MOST_DEPTH = 8
_MOST_BOXES = 2_000
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Claim:
    """What the manifests of a file say, unverified."""

    #: programs that made the claims, such as "make_test_images/0.33.1"
    generators: tuple[str, ...] = ()
    #: addresses that the actions name
    source_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    content: bytes


def is_manifest(jumbf: bytes) -> bool:
    """True for boxes of JUMBF with a C2PA manifest store among them, also one that is damaged
    behind its description; others, such as of 360° pictures, are none."""
    start = 0
    while jumbf[start + 4 : start + 8] == b"jumb":
        head = jumbf[start : start + 256]
        if _STORE in head or b"c2pa\0" in head:
            return True
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8:
            return False
        start += length
    return False


def claim_of(jumbf: bytes) -> Claim:
    """As far as it can be followed; empty where it cannot."""
    generators: list[str] = []
    types: list[str] = []
    for label, box in _labelled(jumbf, 0, [0]):
        if box.kind != b"cbor":
            continue
        try:
            content = cbor.read(box.content)
        except ValueError:
            continue  # what cannot be read claims nothing
        if not isinstance(content, dict):
            continue
        table = cast("dict[object, object]", content)
        if label.startswith("c2pa.claim"):
            generators.append(_generator(table))
        elif label.startswith("c2pa.actions"):
            types += _source_types(table)
    return Claim(_once(generators), _once(types))


def _labelled(data: bytes, depth: int, count: list[int]) -> Iterator[tuple[str, _Box]]:
    """Every content box with the label of the superbox that it lies in."""
    label = ""
    for box in _boxes(data):
        count[0] += 1
        if depth > _MOST_DEPTH or count[0] > _MOST_BOXES:
            return
        if box.kind == b"jumd":
            label = _label(box.content)
        elif box.kind == b"jumb":
            yield from _labelled(box.content, depth + 1, count)
        else:
            yield label, box


def _boxes(data: bytes) -> Iterator[_Box]:
    position = 0
    while position + 8 <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        head = 8
        if length == 1:
            length, head = int.from_bytes(data[position + 8 : position + 16], "big"), 16
        elif length == 0:
            length = len(data) - position
        if length < head or position + length > len(data):
            return
        yield _Box(kind, data[position + head : position + length])
        position += length


def _label(description: bytes) -> str:
    """Of a description box: 16 bytes of type, one of toggles, then the label."""
    if len(description) < 18 or not description[16] & 2:
        return ""
    return description[17:].partition(b"\0")[0].decode("utf-8", "replace")


def _generator(claim: Mapping[object, object]) -> str:
    told = claim.get("claim_generator")
    if isinstance(told, str) and told:
        return told
    info = claim.get("claim_generator_info")
    if isinstance(info, list):
        info = next(iter(cast("list[object]", info)), None)
    if not isinstance(info, dict):
        return ""
    table = cast("dict[object, object]", info)
    return " ".join(str(table[key]) for key in ("name", "version") if table.get(key))


def _source_types(assertion: Mapping[object, object]) -> list[str]:
    actions = assertion.get("actions")
    if not isinstance(actions, list):
        return []
    tables = [
        cast("dict[object, object]", one)
        for one in cast("list[object]", actions)
        if isinstance(one, dict)
    ]
    return [str(one["digitalSourceType"]) for one in tables if one.get("digitalSourceType")]


def _once(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[:_MOST_SHOWN] for text in texts if text))

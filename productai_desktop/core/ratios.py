"""Ratios as people type them, and which of a model's ratios they mean."""

import math
import re
from collections.abc import Iterable
from fractions import Fraction

Shape = tuple[int, int]

#: two shapes whose ratios differ by less look the same
SAME = 0.01
_NUMBER = r"(\d{1,5}(?:[.,]\d{1,4})?)"
_PAIR = re.compile(rf"{_NUMBER}\s*(?:[:/x*\u00d7\u2236]|\s)\s*{_NUMBER}")
_SINGLE = re.compile(r"(\d{1,3}[.,]\d{1,4}|\d{1,2})")


def read_ratio(text: str) -> Shape | None:
    """(width, height) in lowest terms of a text such as "16:9", "1080x1350", "4/5" or "1.5"; None
    where it is no ratio, or one beyond 50 to 1."""
    cleaned = text.strip().casefold().removesuffix("px").strip()
    pair = _PAIR.fullmatch(cleaned)
    if pair is not None:
        width, height = _number(pair[1]), _number(pair[2])
    else:
        single = _SINGLE.fullmatch(cleaned)
        if single is None:
            return None
        width, height = _number(single[1]), Fraction(1)
    if not width or not height:
        return None
    ratio = width / height
    if not Fraction(1, 50) <= ratio <= 50:
        return None
    return ratio.numerator, ratio.denominator


def taken(shape: Shape, offered: Iterable[Shape]) -> Shape | None:
    """The offered shape that looks the same; None where there is none."""
    closest = nearest(shape, offered)
    return closest if closest is not None and _distance(shape, closest) < SAME else None


def nearest(shape: Shape, offered: Iterable[Shape]) -> Shape | None:
    """The offered shape that comes closest; None where none is offered."""
    return min(offered, key=lambda one: _distance(shape, one), default=None)


def plain_shape(size: Shape) -> str:
    """A size's ratio in small numbers, such as "3:2"; "" where it has none."""
    ratio = size[0] / size[1]
    for height in range(1, 17):
        width = round(ratio * height)
        if 0 < width <= 21 and abs(width / height / ratio - 1) < 0.005:
            return f"{width}:{height}"
    return ""


def _distance(one: Shape, other: Shape) -> float:
    return abs(math.log(one[0] * other[1] / (one[1] * other[0])))


def _number(text: str) -> Fraction:
    return Fraction(text.replace(",", "."))

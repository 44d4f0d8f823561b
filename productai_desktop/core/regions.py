"""Marked regions of a photo, such as its logo, and what was found of them in a result."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, Self, cast

#: of the stored texts; another number is not understood
_FORMAT = 1
#: a photo has no more marks than anyone draws
MOST_REGIONS = 24
_MOST_NAME = 80


class Finding(Enum):
    """What became of a marked region in a result."""

    SAME = "same"
    #: elsewhere or of another size, but the same
    MOVED = "moved"
    ALTERED = "altered"
    #: nothing can be said: "could not tell"
    UNKNOWN = "unknown"


#: the gravest first: what one word for several regions is chosen by
GRAVITY = (Finding.ALTERED, Finding.UNKNOWN, Finding.MOVED, Finding.SAME)


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle in shares (0 to 1) of an upright picture's width and height, from its top left.
    A place that was found may reach over the picture's edge."""

    x: float
    y: float
    width: float
    height: float

    def within(self) -> "Place":
        """The part of it that lies in the picture; at least a thousandth of it a side."""
        inside = min(self.x, self.y) >= 0 and max(self.x + self.width, self.y + self.height) <= 1
        if inside and min(self.width, self.height) >= 0.001:
            return self
        left, top = min(max(self.x, 0.0), 0.999), min(max(self.y, 0.0), 0.999)
        right, bottom = min(self.x + self.width, 1.0), min(self.y + self.height, 1.0)
        return Place(left, top, max(right - left, 0.001), max(bottom - top, 0.001))


@dataclass(frozen=True, slots=True)
class Region:
    """A region that a person marked on the original."""

    #: in the person's words; "" for none
    name: str
    x: float
    y: float
    width: float
    height: float

    @property
    def place(self) -> Place:
        return Place(self.x, self.y, self.width, self.height)

    def at(self, place: Place) -> "Region":
        """The same region elsewhere on the original."""
        return Region(self.name, place.x, place.y, place.width, place.height)


@dataclass(frozen=True, slots=True)
class RegionResult:
    """What was found of one region."""

    region: Region
    finding: Finding
    #: where it is in the result; None where it was not found
    place: Place | None = None
    #: of the aligned pictures, 0 to 1, light and blur evened out; 0 where it was not found
    similarity: float = 0.0
    #: mean ΔE00 of the aligned pictures as they are; None where it was not found
    delta_e: float | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """All that was found of an edit's regions, and what a person says of it. Times are aware."""

    results: tuple[RegionResult, ...]
    #: when the program compared them
    made_at: datetime
    #: what a person says: SAME, ALTERED or UNKNOWN; None while nobody has
    verdict: Finding | None = None
    #: who said it, by the computer's user name, and when
    judged_by: str = ""
    judged_at: datetime | None = None

    @property
    def finding(self) -> Finding:
        """The program's one word for all regions: the gravest of theirs."""
        found = {result.finding for result in self.results}
        return next((one for one in GRAVITY if one in found), Finding.UNKNOWN)

    @property
    def conclusion(self) -> Finding:
        """The person's word where there is one, else the program's."""
        return self.verdict or self.finding

    def judged(self, verdict: Finding | None, who: str, at: datetime) -> Self:
        """With a person's verdict; None takes it back."""
        if verdict is None:
            return replace(self, verdict=None, judged_by="", judged_at=None)
        return replace(self, verdict=verdict, judged_by=who, judged_at=at)

    def stored(self) -> str:
        """As the books keep it: JSON."""
        return json.dumps(
            {
                "format": _FORMAT,
                "made_at": self.made_at.isoformat(),
                "verdict": self.verdict.value if self.verdict else None,
                "judged_by": self.judged_by,
                "judged_at": self.judged_at.isoformat() if self.judged_at else None,
                "results": [_stored_result(result) for result in self.results],
            },
            ensure_ascii=False,
        )

    @classmethod
    def read(cls, text: str) -> Self | None:
        """What `stored` wrote; None where it is not understood."""
        try:
            values = _table(text)
            verdict, at = values["verdict"], values["judged_at"]
            return cls(
                tuple(_read_result(one) for one in _rows(values["results"])),
                datetime.fromisoformat(values["made_at"]),
                Finding(verdict) if verdict is not None else None,
                str(values["judged_by"]),
                datetime.fromisoformat(at) if at is not None else None,
            )
        except (ValueError, KeyError, TypeError, OverflowError):
            return None


def stored_marks(regions: Sequence[Region]) -> str:
    """Marks as the books keep them; "" for none."""
    if not regions:
        return ""
    rows = [_stored_region(region) for region in regions[:MOST_REGIONS]]
    return json.dumps({"format": _FORMAT, "regions": rows}, ensure_ascii=False)


def read_marks(text: str | None) -> tuple[Region, ...]:
    """What `stored_marks` wrote; () where it is not understood."""
    if not text:
        return ()
    try:
        return tuple(_read_region(one) for one in _rows(_table(text)["regions"]))
    except (ValueError, KeyError, TypeError, OverflowError):
        return ()


def sku_subject(sku: str) -> str:
    """The subject of marks that hold for all photos of an SKU."""
    return f"sku:{sku}"


def photo_subject(photo: str) -> str:
    """The subject of marks that hold for one photo, by its path."""
    return f"photo:{photo}"


def _table(text: str) -> Mapping[str, Any]:
    values = json.loads(text)
    if not isinstance(values, dict) or cast("dict[str, Any]", values).get("format") != _FORMAT:
        raise ValueError("of another format")
    return cast("dict[str, Any]", values)


def _rows(values: object) -> list[Mapping[str, Any]]:
    if not isinstance(values, list):
        raise TypeError("no list")
    return cast("list[Mapping[str, Any]]", values)[:MOST_REGIONS]


def _stored_region(region: Region) -> dict[str, Any]:
    return {"name": region.name, "place": _numbers(region.place)}


def _read_region(values: Mapping[str, Any]) -> Region:
    place = _read_place(values["place"]).within()
    return Region(str(values["name"])[:_MOST_NAME], place.x, place.y, place.width, place.height)


def _stored_result(result: RegionResult) -> dict[str, Any]:
    return {
        "region": _stored_region(result.region),
        "finding": result.finding.value,
        "place": _numbers(result.place) if result.place else None,
        "similarity": round(result.similarity, 4),
        "delta_e": None if result.delta_e is None else round(result.delta_e, 3),
    }


def _read_result(values: Mapping[str, Any]) -> RegionResult:
    place, delta_e = values["place"], values["delta_e"]
    return RegionResult(
        _read_region(values["region"]),
        Finding(values["finding"]),
        None if place is None else _read_place(place),
        float(values["similarity"]),
        None if delta_e is None else float(delta_e),
    )


def _numbers(place: Place) -> list[float]:
    return [round(one, 6) for one in (place.x, place.y, place.width, place.height)]


def _read_place(values: Any) -> Place:
    x, y, width, height = (float(one) for one in values)
    if not all(-4 < one < 5 for one in (x, y, width, height)):
        raise ValueError("out of the picture")
    return Place(x, y, width, height)

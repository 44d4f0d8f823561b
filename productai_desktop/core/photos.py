"""Photos on their way: their files, what they must fit, as they are sent, and what comes back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from productai_desktop.core.catalogue import Catalogue, Model
from productai_desktop.core.marks import Attribution

#: ends of the names of files, by the formats in which photos are sent and results come
SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}


@dataclass(frozen=True, slots=True)
class PhotoRules:
    """What a photo must fit to be sent."""

    limit_bytes: int
    #: in pixels; 0 for no limit
    longest_side: int = 0

    @classmethod
    def of(cls, catalogue: Catalogue, model: Model | None, longest_side: int) -> Self:
        """The rules of a catalogue, and the smaller of what a model is served by and what the
        settings say; 0 for no limit of theirs."""
        sides = [side for side in (longest_side, model.longest_side if model else 0) if side]
        return cls(catalogue.upload_limit, min(sides, default=0))


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A photo as it is sent."""

    path: Path
    sha256: str
    #: "png", "jpeg" or "webp"
    format: str
    width: int
    height: int
    size_bytes: int
    #: what was changed, as short English words: "upright", "GPS removed", "45 → 16 MP", …
    changes: tuple[str, ...]
    #: author and subject, which are not sent
    attribution: Attribution = Attribution()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Hosted:
    """Where a photo lies for the service to fetch."""

    address: str
    #: what its host needs to find it again; "" where it cannot
    locator: str = ""
    #: None where no end is known
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Upload:
    """A photo that was hosted, as the books know it."""

    id: int
    service: str
    account: str
    #: `ImageHost.name`
    host: str
    sha256: str
    hosted: Hosted


@dataclass(frozen=True, slots=True)
class ResultPicture:
    """A result that was decoded whole."""

    #: "png", "jpeg" or "webp"
    format: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells without reading it whether a file was written since."""

    size: int
    #: when it was written, since the epoch
    nanoseconds: int

    @property
    def written(self) -> datetime:
        return datetime.fromtimestamp(self.nanoseconds / 1e9, UTC)

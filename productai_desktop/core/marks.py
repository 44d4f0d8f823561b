"""Marks: what a result says about itself, whose it is, and that a machine made or changed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

#: IPTC's vocabulary of digital source types; a value is its address and one of these names
SOURCE_TYPES_ADDRESS = "http://cv.iptc.org/newscodes/digitalsourcetype/"
#: an edit of a photo by a trained model, and a picture made by one
COMPOSITE, TRAINED = "compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia"
SOURCE_TYPES = (COMPOSITE, TRAINED)


@dataclass(frozen=True, slots=True)
class Attribution:
    """What a photo says of its author and subject; empty where it says nothing."""

    creators: tuple[str, ...] = ()
    copyright: str = ""
    title: str = ""
    keywords: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.creators or self.copyright or self.title or self.keywords)

    def stored(self) -> dict[str, Any]:
        """As it stands in the books, without what is empty."""
        values = {
            "creators": list(self.creators),
            "copyright": self.copyright,
            "title": self.title,
            "keywords": list(self.keywords),
        }
        return {name: value for name, value in values.items() if value}

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        return cls(
            tuple(stored.get("creators", ())),
            stored.get("copyright", ""),
            stored.get("title", ""),
            tuple(stored.get("keywords", ())),
        )


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be written into one result; properties of IPTC's Photo Metadata 2025.1."""

    #: one of SOURCE_TYPES: the end of DigitalSourceType's address
    source_type: str
    #: AISystemUsed
    system: str
    #: AISystemVersionUsed; "" for none
    system_version: str = ""
    #: AIPromptInformation; "" unless it was asked for
    prompt: str = ""
    #: carried over from the photo
    attribution: Attribution = Attribution()


#: remarks: what was done with a result's file. All there are:
#: it carries the marks now, its pixels as they came
METADATA_WRITTEN = "metadata written"
#: a manifest of Content Credentials binds it to its bytes: the marks lie beside it, as .xmp
MANIFEST_KEPT = "C2PA manifest kept"
#: its structure is odd, or has no room: it stays as it came
NOT_FOLLOWED = "metadata not written: unusual file"
#: the disk had no room, or could not be written: it stays as it came
NO_ROOM = "metadata not written: no room"
REMARKS = (METADATA_WRITTEN, MANIFEST_KEPT, NOT_FOLLOWED, NO_ROOM)


@dataclass(frozen=True, slots=True)
class Marked:
    """What became of the marks of a result."""

    #: of REMARKS, as a job's `remarks`
    remarks: tuple[str, ...]
    #: the text of an .xmp to be laid beside a file that is not rewritten; "" for none
    sidecar: str = ""


def rewritten_part(part: Path) -> Path:
    """Where a part grows anew while it is given its marks."""
    return part.with_name(f"{part.name}.marked")


def sidecar_part(part: Path) -> Path:
    """Where the sidecar of a part waits until the result has its name."""
    return part.with_name(f"{part.name}.xmp")


def sidecar_of(picture: Path) -> Path:
    """The name of a picture's sidecar (XMP specification, part 3, section 1.2)."""
    return picture.with_suffix(".xmp")

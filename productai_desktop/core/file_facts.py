"""What a picture's file says about itself, as it was found; nothing of it is checked for truth."""

from dataclasses import dataclass
from pathlib import Path

from productai_desktop.core.marks import Attribution


@dataclass(frozen=True, slots=True)
class PrivateFacts:
    """What a photographer may not want to give away."""

    #: a place is named, in EXIF or XMP
    gps: bool = False
    #: degrees of latitude and longitude, rounded to about a kilometre; None where not known
    position: tuple[float, float] | None = None
    #: of camera and lens
    serial_numbers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    #: the camera maker's own data, which may hold any of these
    maker_notes: bool = False
    #: small copies, which may show what was cropped away
    thumbnails: int = 0

    def __bool__(self) -> bool:
        return bool(
            self.gps or self.serial_numbers or self.owners or self.maker_notes or self.thumbnails
        )


@dataclass(frozen=True, slots=True)
class AiFacts:
    """Marks that a machine made or changed a picture; values as they stand."""

    #: DigitalSourceType, in XMP
    source_type: str = ""
    #: that marks AI, by IPTC's vocabulary
    made_by_ai: bool = False
    system: str = ""
    system_version: str = ""
    prompt: str = ""
    #: other places that name a source type of AI, or hold a generator's settings
    elsewhere: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.source_type or self.system or self.prompt or self.elsewhere)


@dataclass(frozen=True, slots=True)
class ManifestFacts:
    """A C2PA manifest; its signature is not verified."""

    #: programs that signed
    generators: tuple[str, ...] = ()
    #: digital source types of its actions
    source_types: tuple[str, ...] = ()
    #: address of a manifest that lies elsewhere; "" for one in the file
    address: str = ""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """All of it."""

    path: Path
    #: by content, whatever the name says: "jpeg", "png", "heif", …
    format: str
    #: as it is looked at, in pixels
    width: int
    height: int
    size_bytes: int
    #: bits a channel
    bits: int
    #: how the pixels are stored, such as "RGB", "CMYK", "RGBA"
    mode: str
    #: frames or pages; None for several that are not counted, as that would take long
    frames: int | None = 1
    #: EXIF orientation, 1 to 8; 1 is upright
    orientation: int = 1
    #: description of the profile, "sRGB" or another name that the file tells, "" for none
    profile: str = ""
    camera: str = ""
    software: str = ""
    #: when it was taken and written last, as the file tells it
    taken: str = ""
    written: str = ""
    attribution: Attribution = Attribution()  # noqa: RUF009 - frozen
    private: PrivateFacts = PrivateFacts()
    ai: AiFacts = AiFacts()
    manifest: ManifestFacts | None = None
    #: an .xmp beside it, and what that says of AI
    sidecar: Path | None = None
    sidecar_ai: AiFacts = AiFacts()

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

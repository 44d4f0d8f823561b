"""Labels: what an exported file says of itself, by the preset's policy.

The mark of AI goes along with every policy. What is private never does: the packet is made anew.
"""

from dataclasses import dataclass
from pathlib import Path

from PIL.ImageFile import ImageFile

from productai_desktop.core.file_facts import AiFacts
from productai_desktop.core.marks import COMPOSITE, SOURCE_TYPES_ADDRESS, Attribution, sidecar_of
from productai_desktop.imaging.metadata import c2pa, marks, xmp
from productai_desktop.imaging.metadata.ai_facts import ai_of_packet
from productai_desktop.imaging.metadata.attribution import attribution_of
from productai_desktop.imaging.metadata.author_exif import author_exif
from productai_desktop.imaging.metadata.carried import carried, packet_from
from productai_desktop.imaging.metadata.jpeg_file import JpegFile
from productai_desktop.imaging.metadata.manifests import manifest_of


@dataclass(frozen=True, slots=True)
class Labels:
    """What is written into a file."""

    #: the name of a digital source type; "" for what no model made
    source_type: str = ""
    system: str = ""
    system_version: str = ""
    prompt: str = ""
    attribution: Attribution = Attribution()  # noqa: RUF009 - frozen

    def packet(self) -> bytes:
        """As XMP; b"" for nothing to say."""
        packet = xmp.Packet.empty()
        texts = (
            (marks.SOURCE_TYPE, self.source_type and SOURCE_TYPES_ADDRESS + self.source_type),
            (marks.SYSTEM, self.system),
            (marks.SYSTEM_VERSION, self.system_version),
            (marks.PROMPT, self.prompt),
        )
        for name, text in texts:
            if text:
                packet.set_text(name, text)
        whose = self.attribution
        if whose.creators:
            packet.set_list(xmp.named(xmp.DC, "creator"), "Seq", whose.creators)
        if whose.copyright:
            packet.set_alternative(xmp.named(xmp.DC, "rights"), whose.copyright)
        if whose.title:
            packet.set_alternative(xmp.named(xmp.DC, "title"), whose.title)
        if whose.keywords:
            packet.set_list(xmp.named(xmp.DC, "subject"), "Bag", whose.keywords)
        return packet.written() if packet.names() else b""


def labels_of(
    path: Path, image: ImageFile, policy: str, *, made_by_ai: bool, ai_mark: str = ""
) -> Labels:
    """What is kept of an opened picture's own. `made_by_ai`: a model is known to have made it,
    whatever its file says. `ai_mark` takes the place of the mark that it has."""
    source = carried(path, image)
    facts = ai_of_packet(source.packet)
    if not facts.made_by_ai:
        facts = _beside(path) or facts
    mark = facts.source_type.rstrip("/").rpartition("/")[2] if facts.made_by_ai else ""
    if not mark:
        jumbf = source.parts.manifest if source.parts else manifest_of(path, image)
        types = c2pa.claim_of(jumbf).source_types if c2pa.is_manifest(jumbf) else ()
        named = (one.rstrip("/").rpartition("/")[2] for one in types if marks.is_made_by_ai(one))
        mark = next(named, COMPOSITE if made_by_ai else "")
    if mark and ai_mark:
        mark = ai_mark
    return Labels(
        mark,
        facts.system,
        facts.system_version,
        facts.prompt if policy == "all" else "",
        attribution_of(image) if policy != "ai-mark" else Attribution(),
    )


def labelled(data: bytes, labels: Labels) -> bytes:
    """An encoded file of sRGB with its profile and labels. Raises ValueError for no room."""
    picture = marks.read_picture(data)
    exif = b""
    if isinstance(picture, JpegFile):
        whose = labels.attribution
        exif = author_exif(whose.creators, whose.copyright, picture.size, srgb=True)
    return picture.marked(labels.packet(), marks.srgb_profile(), exif).written()


def _beside(path: Path) -> AiFacts | None:
    sidecar = sidecar_of(path)
    try:
        if not sidecar.is_file() or sidecar.stat().st_size > xmp.MOST_BYTES:
            return None
        facts = ai_of_packet(packet_from(sidecar.read_bytes()))
    except OSError:
        return None
    return facts if facts.made_by_ai else None

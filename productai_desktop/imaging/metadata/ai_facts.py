"""Marks of AI in a file, in the place where they belong and in others."""

import re

from productai_desktop.core.file_facts import AiFacts
from productai_desktop.imaging.metadata import marks, xmp
from productai_desktop.imaging.metadata.attribution import iim_of
from productai_desktop.imaging.metadata.carried import Carried, once
from productai_desktop.imaging.metadata.marks import is_made_by_ai

_DESCRIPTION, _SOFTWARE, _COMMENT = 0x010E, 0x0131, 0x9286
_AI_NAME = re.compile(rb"[tT]rained[aA]lgorithmic[mM]edia|compositeSynthetic")
#: texts of a PNG in which generators keep their settings
_GENERATOR_TEXTS = ("parameters", "prompt", "workflow", "sd-metadata", "invokeai_metadata", "Dream")
_PLAIN_TEXTS = ("comment", "description", "software")
_MOST_TEXT, _MOST_PROMPT = 2_000, 10_000


def ai_of(source: Carried) -> AiFacts:
    """All marks of a file."""
    facts = ai_of_packet(source.packet)
    return AiFacts(
        facts.source_type, facts.made_by_ai, facts.system, facts.system_version, facts.prompt,
        _elsewhere(source, in_xmp=facts.made_by_ai),
    )  # fmt: skip


def ai_of_packet(packet: xmp.Packet | None) -> AiFacts:
    """Those of IPTC's properties."""
    if packet is None:
        return AiFacts()
    source_type = packet.text(marks.SOURCE_TYPE)
    return AiFacts(
        source_type[:_MOST_TEXT],
        is_made_by_ai(source_type),
        packet.text(marks.SYSTEM)[:_MOST_TEXT],
        packet.text(marks.SYSTEM_VERSION)[:_MOST_TEXT],
        packet.text(marks.PROMPT)[:_MOST_PROMPT],
    )


def _elsewhere(source: Carried, *, in_xmp: bool) -> tuple[str, ...]:
    places: list[str] = []
    if not in_xmp and _AI_NAME.search(source.raw_packet):
        places.append("XMP")
    tags = (source.exif.get(_DESCRIPTION), source.exif.get(_SOFTWARE), source.details.get(_COMMENT))
    if any(_names_ai(value) for value in tags):
        places.append("EXIF")
    texts = iim_of(source.image)[0].texts.values()
    if any(_names_ai(text) for several in texts for text in several):
        places.append("IPTC-IIM")
    for key, value in source.image.info.items():
        name = str(key)
        if name in _GENERATOR_TEXTS or (name.lower() in _PLAIN_TEXTS and _names_ai(value)):
            places.append(f"text “{name}”")
    return once(places)


def _names_ai(value: object) -> bool:
    if isinstance(value, str):
        value = value.encode(errors="replace")
    return isinstance(value, bytes) and _AI_NAME.search(value) is not None

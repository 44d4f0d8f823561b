"""Results as services deliver them, and what exiftool says of them."""

import json
import struct
import subprocess
import zlib
from pathlib import Path

from PIL import Image

from productai_desktop.core.marks import COMPOSITE, Attribution, Marks

WHOSE = Attribution(
    ("Jane Doe", "Zoë <Müller> & Co"), "© 2026 Jane “Doe”", "כוס על שיש", ("cup", "a & b")
)
MARKS = Marks(COMPOSITE, "ProductAI nanobananapro", "nanobananapro", attribution=WHOSE)


def tags(path: Path) -> dict[str, object]:
    done = subprocess.run(
        ["exiftool", "-j", "-a", "-u", "-G1", "-struct", path],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (found,) = json.loads(done.stdout)
    return found


def complaints(path: Path) -> list[str]:
    done = subprocess.run(
        ["exiftool", "-j", "-a", "-validate", "-warning", "-error", path],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (found,) = json.loads(done.stdout)
    del found["SourceFile"]
    return [] if found == {"Validate": "OK"} else [f"{key}: {found[key]}" for key in found]


def picture(mode: str = "RGB") -> Image.Image:
    flat = Image.radial_gradient("L").resize((61, 43))
    colours = Image.merge("RGB", (flat, flat.rotate(90), flat.rotate(180)))
    made = colours.convert("RGB" if mode == "P" else mode)
    if mode in ("RGBA", "LA"):
        made.putalpha(flat)
    return made.quantize(16) if mode == "P" else made


SERVICE_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="urn:one" xmlns:ours="https://example.com/ns/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" ours:seed="42" {attributes}
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
 <ours:steps rdf:parseType="Resource"><ours:first>a &amp; b</ours:first></ours:steps>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Theirs</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def xmp_segment(packet: bytes) -> bytes:
    content = b"http://ns.adobe.com/xap/1.0/\0" + packet
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def save_with_xmp(path: Path, form: str, packet: bytes) -> None:
    if form == "JPEG":
        picture().save(path, form)
        data = path.read_bytes()
        path.write_bytes(data[:20] + xmp_segment(packet) + data[20:])
    elif form == "WEBP":
        picture().save(path, form, xmp=packet)
    else:
        picture().save(path, form)
        insert_chunk(path, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)


def insert_chunk(path: Path, name: bytes, content: bytes) -> None:
    """Behind the header."""
    data = path.read_bytes()
    body = name + content
    chunk = struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(data[:33] + chunk + data[33:])

"""`productai inspect`: what files say about themselves."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.rows import json_line
from productai_desktop.cli.session import Session
from productai_desktop.cli.words import sentence, shown
from productai_desktop.core.errors import InputError
from productai_desktop.core.file_facts import AiFacts, FileFacts, ManifestFacts, PrivateFacts
from productai_desktop.core.options import absolute_path

_LABEL_WIDTH = 14


def inspect(session: Session, arguments: argparse.Namespace) -> Exit:
    """Prints what each file says; those that cannot be read are told of, and end it with 2."""
    status = Exit.DONE
    for number, text in enumerate(arguments.files):
        path = absolute_path(text)
        try:
            facts = session.wiring.inspect(path)
        except InputError as error:
            status = Exit.USAGE
            if arguments.json:
                reason = {"code": error.code, "message": sentence(error)}
                session.out.result(json_line({"file": str(path), "error": reason}))
            session.out.message(f"productai: {sentence(error)}")
            continue
        if arguments.json:
            session.out.result(json_line(_row(facts)))
            continue
        if number:
            session.out.result("")
        for line in _lines(facts):
            session.out.result(line)
    return status


def _row(facts: FileFacts) -> dict[str, Any]:
    """One object of `--json`; the position is rounded to about a kilometre."""
    whose, private, manifest = facts.attribution, facts.private, facts.manifest
    return {
        "file": str(facts.path),
        "format": facts.format,
        "width": facts.width,
        "height": facts.height,
        "megapixels": round(facts.megapixels, 2),
        "bytes": facts.size_bytes,
        "bits": facts.bits,
        "mode": facts.mode,
        "frames": facts.frames,
        "orientation": facts.orientation,
        "profile": facts.profile or None,
        "camera": facts.camera or None,
        "software": facts.software or None,
        "taken": facts.taken or None,
        "written": facts.written or None,
        "creators": list(whose.creators),
        "copyright": whose.copyright or None,
        "title": whose.title or None,
        "keywords": list(whose.keywords),
        "private": {
            "gps": private.gps,
            "position": None if private.position is None else list(private.position),
            "serial_numbers": list(private.serial_numbers),
            "owners": list(private.owners),
            "maker_notes": private.maker_notes,
            "thumbnails": private.thumbnails,
        },
        "ai": _ai_row(facts.ai),
        "c2pa": None if manifest is None else {**asdict(manifest), "signature_verified": False},
        "sidecar": None
        if facts.sidecar is None
        else {"file": str(facts.sidecar), "ai": _ai_row(facts.sidecar_ai)},
        "error": None,
    }


def _ai_row(facts: AiFacts) -> dict[str, Any]:
    return {
        "digital_source_type": facts.source_type or None,
        "made_by_ai": facts.made_by_ai,
        "system": facts.system or None,
        "system_version": facts.system_version or None,
        "prompt": facts.prompt or None,
        "elsewhere": list(facts.elsewhere),
    }


def _lines(facts: FileFacts) -> list[str]:
    """The same for people. A position is not printed: a screen is seen by others."""
    whose = facts.attribution
    told = {
        "size": f"{facts.width} x {facts.height}, {facts.megapixels:.1f} MP",
        "bytes": f"{facts.size_bytes:,}",
        "format": _format(facts),
        "profile": facts.profile or "none",
        "orientation": "upright"
        if facts.orientation == 1
        else f"turned (EXIF {facts.orientation})",
        "camera": facts.camera,
        "software": facts.software,
        "taken": facts.taken,
        "written": facts.written,
        "author": ", ".join(whose.creators),
        "copyright": whose.copyright,
        "title": whose.title,
        "keywords": ", ".join(whose.keywords),
        "private": _private(facts.private),
        "AI": _ai(facts.ai),
        "AI prompt": facts.ai.prompt,
        "C2PA": _manifest(facts.manifest),
        "sidecar": _sidecar(facts),
    }
    head = shown(str(facts.path), 4096)
    return [head] + [
        f"  {name:<{_LABEL_WIDTH}} {shown(text, 2000)}" for name, text in told.items() if text
    ]


def _format(facts: FileFacts) -> str:
    parts = [facts.format.upper(), facts.mode, f"{facts.bits} bit"]
    if facts.frames != 1:
        parts.append(f"{facts.frames or 'several'} frames")
    return ", ".join(parts)


def _private(facts: PrivateFacts) -> str:
    parts = [
        "GPS position" if facts.gps else "",
        f"serial numbers {', '.join(facts.serial_numbers)}" if facts.serial_numbers else "",
        f"owner {', '.join(facts.owners)}" if facts.owners else "",
        "maker notes" if facts.maker_notes else "",
        "embedded thumbnail" if facts.thumbnails else "",
    ]
    return "; ".join(part for part in parts if part) or "nothing found"


def _ai(facts: AiFacts) -> str:
    if not facts:
        return "no mark"
    version = "" if facts.system_version in facts.system else f" {facts.system_version}"
    parts = [
        facts.source_type + ("" if facts.made_by_ai or not facts.source_type else " (no AI)"),
        f"by {facts.system}{version}" if facts.system else "",
        f"also in {', '.join(facts.elsewhere)}" if facts.elsewhere else "",
    ]
    return "; ".join(part for part in parts if part)


def _manifest(facts: ManifestFacts | None) -> str:
    if facts is None:
        return "none"
    where = f"a manifest at {facts.address}" if facts.address else "a manifest"
    parts = [
        f"{where}, its signature not verified",
        f"by {', '.join(facts.generators)}" if facts.generators else "",
        f"says {', '.join(facts.source_types)}" if facts.source_types else "",
    ]
    return "; ".join(part for part in parts if part)


def _sidecar(facts: FileFacts) -> str:
    if facts.sidecar is None:
        return ""
    says = facts.sidecar_ai.source_type
    return Path(facts.sidecar).name + (f" (says {says}; shops do not read it)" if says else "")

"""Writes the software bill of materials of a bundle: CycloneDX 1.6, as JSON."""

import json
import os
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from legal import bundle_files, inventory
from legal.component import Component, Kind
from legal.errors import LegalError
from legal.sums import sha256

SPEC_VERSION = "1.6"
#: what the serial numbers of our bills are made in
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://productai-desktop.invalid/sbom")
_TYPES = {Kind.PROGRAM: "application", Kind.PYTHON: "platform"}


def write(
    bundle: Path, target: Path, version: str, environment: Mapping[str, str] = os.environ
) -> Path:
    """Write what travels in `bundle`, the program's `version`, as `target`.

    The same bundle gives the same bytes: the date is SOURCE_DATE_EPOCH of `environment` (without
    it there is none), and the serial number is made of the content. Raises LegalError as
    `licences.write` does.
    """
    parts = inventory.of_bundle(bundle)
    places = bundle_files.roots(bundle)
    said = bill(
        parts, version, lambda file: _hash(file, (*places, bundle, bundle / "Contents/MacOS"))
    )
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if epoch:
        date = datetime.fromtimestamp(int(epoch), UTC)
        said["metadata"]["timestamp"] = date.strftime("%Y-%m-%dT%H:%M:%SZ")
    content = json.dumps(said, sort_keys=True)
    said["serialNumber"] = f"urn:uuid:{uuid.uuid5(_NAMESPACE, content)}"
    text = json.dumps(said, indent=2, ensure_ascii=False) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def bill(parts: Iterable[Component], version: str, hash_of: Callable[[str], str]) -> dict[str, Any]:
    """The bill as it is written, but for its date and number; `hash_of` a file of the bundle.

    Raises LegalError where two parts have the same name and version.
    """
    ordered = sorted(parts, key=lambda part: (part.name.lower(), part.version, part.of))
    program = next(part for part in ordered if part.kind is Kind.PROGRAM)
    others = [part for part in ordered if part is not program]
    twice = [ref for ref, count in Counter(map(_ref, ordered)).items() if count > 1]
    if twice:
        raise LegalError(f"Two parts of the bundle are called {twice[0]}.")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC_VERSION,
        "version": 1,
        "metadata": {"component": {**_said(program, hash_of), "version": version}},
        "components": [_said(part, hash_of) for part in others],
        "dependencies": _dependencies(program, others),
    }


def _ref(part: Component) -> str:
    inside = f"{part.of}/" if part.of else ""
    return f"{inside}{part.name}@{part.version}".replace(" ", "-")


def _said(part: Component, hash_of: Callable[[str], str]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "type": _TYPES.get(part.kind, "library"),
        "bom-ref": _ref(part),
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}],
    }
    if part.purl:
        said["purl"] = part.purl
    if part.source:
        said["externalReferences"] = [{"type": "source-distribution", "url": part.source}]
    files = [_file(part, path, hash_of(path)) for path in part.files]
    if len(files) == 1:
        said["hashes"] = files[0]["hashes"]
    if files:
        said["components"] = files
    return said


def _file(part: Component, path: str, digest: str) -> dict[str, Any]:
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {"type": "file", "bom-ref": f"{_ref(part)}#{path}", "name": path, "hashes": hashes}


def _dependencies(program: Component, others: list[Component]) -> list[dict[str, Any]]:
    """What each part is needed by, as far as it is known: the parts of a part, and of the whole."""
    by_owner: dict[str, list[str]] = {}
    for part in others:
        by_owner.setdefault(part.of, []).append(_ref(part))
    known = [{"ref": _ref(program), "dependsOn": by_owner.get("", [])}]
    return known + [
        {"ref": _ref(part), "dependsOn": by_owner.get(part.name, [])}
        for part in others
        if not part.of
    ]


def _hash(file: str, places: Iterable[Path]) -> str:
    for place in places:
        if (place / file).is_file():
            return sha256(place / file)
    raise LegalError(f"{file} is no longer in the bundle.")

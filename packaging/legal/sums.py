"""SHA256SUMS: what tells a package that arrived whole from one that did not."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from legal import signing

NAME = "SHA256SUMS"
#: what a signer leaves beside what it signed
_SIGNATURES = (".asc", ".sig")


def write(dist: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """Write the sums of all packages in `dist`, sorted by name, as `sha256sum -c` reads them.

    Folders, hidden files, the sums and signatures themselves are left out. The sums are signed by
    the signer of `signing`. Raises LegalError where that fails.
    """
    packages = sorted(
        (path for path in dist.iterdir() if path.is_file() and _is_package(path.name)),
        key=lambda path: path.name,
    )
    target = dist / NAME
    lines = "".join(f"{sha256(path)}  {path.name}\n" for path in packages)
    target.write_text(lines, encoding="utf-8", newline="\n")
    signing.sign(target, environment)
    return target


def _is_package(name: str) -> bool:
    return not name.startswith((".", NAME)) and not name.endswith(_SIGNATURES)


def sha256(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

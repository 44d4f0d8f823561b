"""Make the disk image for macOS of the app: sealed, signed, notarised where there are means to.

Never run: what it does on a Mac is written as its documentation says, and only the order of the
steps is tested. See packaging/README.md.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bundle.build import NAME, system
from legal import signing
from legal.errors import LegalError
from macos.information import write_strings

#: a command that has a disk image notarised, and waits until it is
NOTARISE = "PRODUCTAI_NOTARISE"
Command = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Image:
    """What is made of what."""

    app: Path
    #: a folder that holds what the disk image shows
    shown: Path
    path: Path


def main(bundle: Path, dist: Path, version: str) -> int:
    """Make the disk image in `dist` of the app, whose binaries are signed if they are to be.

    Returns the exit status. Raises CalledProcessError where a tool of macOS fails, and LegalError
    where the hooks do.
    """
    write_strings(bundle / "Contents" / "Resources")
    with tempfile.TemporaryDirectory() as folder:
        image = Image(bundle, Path(folder), dist / name(version))
        for command in plan(image, os.environ):
            subprocess.run(command, check=True)
    if not os.environ.get(signing.VARIABLE):
        print(f"The app is not signed: {signing.VARIABLE} names no signer.", file=sys.stderr)
    if not os.environ.get(NOTARISE):
        print(f"It is not notarised: {NOTARISE} names no command for it.", file=sys.stderr)
    return 0


def name(version: str) -> str:
    """The name of the disk image."""
    return f"{NAME}-{version}-{system()}.dmg"


def plan(image: Image, environment: Mapping[str, str]) -> Iterator[Command]:
    """The commands in their order. Raises LegalError for hooks that cannot be read, or do not
    belong together."""
    signer, notary = (
        signing.words(environment, variable) for variable in (signing.VARIABLE, NOTARISE)
    )
    if notary and not signer:
        raise LegalError(f"{NOTARISE} needs {signing.VARIABLE}: only what is signed is notarised.")
    app, made = str(image.app), str(image.path)
    # the licences came into the app after PyInstaller had sealed it: sealed anew, by nobody's name
    # where there is no signer
    yield (*(signer or ("codesign", "--force", "--sign", "-")), app)
    yield ("codesign", "--verify", "--deep", "--strict", app)
    yield ("ditto", app, str(image.shown / image.app.name))
    yield ("ln", "-s", "/Applications", str(image.shown / "Applications"))
    yield (
        *("hdiutil", "create", "-ov", "-format", "ULFO", "-volname", image.app.stem),
        *("-srcfolder", str(image.shown), made),
    )
    if signer:
        yield (*signer, made)
    if notary:
        yield (*notary, made)
        yield ("xcrun", "stapler", "staple", made)
        yield (
            *("spctl", "--assess", "--type", "open"),
            *("--context", "context:primary-signature", made),
        )

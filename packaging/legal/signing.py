"""Hands what is made to the signer that PRODUCTAI_SIGN names."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from legal.errors import LegalError

VARIABLE = "PRODUCTAI_SIGN"
#: ELF, PE, and Mach-O in both byte orders and for several processors
_BEGINNINGS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe")


def sign(path: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Have `path` signed, where it is or beside it, and return whether there is a signer.

    PRODUCTAI_SIGN is a command as a shell would read it; it gets the path as its last argument and
    says by its exit status whether it is signed. Raises LegalError where it is not.
    """
    command = words(environment, VARIABLE)
    if not command:
        return False
    try:
        done = subprocess.run([*command, str(path)], check=False, env=dict(environment))
    except OSError as error:
        raise LegalError(f"{VARIABLE} cannot be started: {error}.") from error
    if done.returncode:
        raise LegalError(f"{path} is not signed: {VARIABLE} ended with status {done.returncode}.")
    return True


def words(environment: Mapping[str, str], variable: str) -> tuple[str, ...]:
    """The words of a command that a variable holds as a shell would read it; none where it is
    empty. Raises LegalError for one that cannot be read."""
    try:
        return tuple(shlex.split(environment.get(variable, "")))
    except ValueError as error:
        raise LegalError(f"{variable} cannot be read: {error}.") from error


def sign_binaries(folder: Path, environment: Mapping[str, str] = os.environ) -> int:
    """Have every program and library below `folder` signed; return how many were.

    Their order is that of their paths, libraries before the programs beside their folder. Raises
    LegalError at the first that is not.
    """
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    binaries = sorted(filter(is_binary, found), key=lambda path: (-len(path.parts), path))
    return sum(sign(path, environment) for path in binaries)


def is_binary(path: Path) -> bool:
    """Whether a file is a program or library of Linux, Windows or macOS."""
    with path.open("rb") as file:
        return file.read(4).startswith(_BEGINNINGS)

"""Hands what is made to the signer that PRODUCTAI_SIGN names."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from legal.errors import LegalError

VARIABLE = "PRODUCTAI_SIGN"


def sign(path: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Have `path` signed, where it is or beside it, and return whether there is a signer.

    PRODUCTAI_SIGN is a command as a shell would read it; it gets the path as its last argument and
    says by its exit status whether it is signed. Raises LegalError where it is not.
    """
    try:
        command = shlex.split(environment.get(VARIABLE, ""))
    except ValueError as error:
        raise LegalError(f"{VARIABLE} cannot be read: {error}.") from error
    if not command:
        return False
    try:
        done = subprocess.run([*command, str(path)], check=False, env=dict(environment))
    except OSError as error:
        raise LegalError(f"{VARIABLE} cannot be started: {error}.") from error
    if done.returncode:
        raise LegalError(f"{path} is not signed: {VARIABLE} ended with status {done.returncode}.")
    return True

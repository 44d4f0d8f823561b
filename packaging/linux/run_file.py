"""The file that installs the program for one person, without root: a script and what it unpacks."""

import hashlib
import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from linux import share
from linux.elf import binaries, wishes
from linux.share import FILES, NAME

ARCHITECTURE = "x86_64"
#: what the program may write beside itself while it is tried and unpacked, in kilobytes
_ROOM = 20_000


def name(version: str) -> str:
    """The file's name."""
    return f"{NAME}-{version}-{ARCHITECTURE}.run"


def prepare(bundle: Path, work: Path, made: datetime) -> Path:
    """What the file unpacks of the folder `bundle`, as a tree of files."""
    root = work / "run"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "program", symlinks=True)
    share.write(root / "share", made.date().isoformat())
    shutil.copyfile(FILES / "uninstall.sh", root / "uninstall.sh")
    return root


def pack(root: Path, dist: Path, version: str, made: datetime) -> Path:
    """The file of a tree, in `dist`. Raises CalledProcessError."""
    payload = root.parent / "payload.tar.xz"
    archive(root, payload, made)
    size = sum(path.stat().st_size for path in root.rglob("*") if not path.is_symlink())
    header = script(
        (FILES / "install.sh").read_text(encoding="utf-8"),
        VERSION=version,
        GLIBC=wishes(binaries(root / "program")).newest("GLIBC"),
        KILOBYTES=str(size // 1000 + _ROOM),
        BYTES=str(payload.stat().st_size),
        SHA256=hashlib.sha256(payload.read_bytes()).hexdigest(),
    )
    built = root.parent / name(version)
    with built.open("wb") as file, payload.open("rb") as packed:
        file.write(header.encode())
        shutil.copyfileobj(packed, file)
    built.chmod(0o755)
    return built.replace(dist / built.name)


def script(text: str, **values: str) -> str:
    """`text` with its `@NAMES@` filled in."""
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def archive(folder: Path, target: Path, made: datetime) -> None:
    """A .tar.xz of what `folder` holds; the same files give the same bytes."""
    command = [
        *("tar", "--create", "--xz", "--file", target, "--directory", folder, "--sort=name"),
        *(f"--mtime=@{int(made.timestamp())}", "--owner=0", "--group=0", "--numeric-owner"),
        *("--mode=u=rwX,go=rX", "--format=gnu", "."),
    ]
    environment = {**os.environ, "XZ_OPT": "-9"}
    subprocess.run([str(word) for word in command], check=True, env=environment)

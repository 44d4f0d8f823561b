"""The Debian package: the program's folder below /usr/lib, its names and what desktops read.

Nothing runs when it is installed or removed: Debian's own triggers read entries, icons and pages.
"""

import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle.errors import BuildError
from linux import share
from linux.dependencies import Dependencies, of_folder
from linux.share import FILES, NAME, TERMINAL

ARCHITECTURE = "amd64"
MAINTAINER = "ProductAI Desktop contributors <productai-desktop@users.noreply.github.com>"
#: below the root of a system
PLACE = Path("usr/lib") / NAME


def name(version: str) -> str:
    """The package's file name."""
    return f"{NAME}_{version}_{ARCHITECTURE}.deb"


def prepare(bundle: Path, work: Path, version: str, made: datetime) -> Path:
    """The package of the folder `bundle` as a tree of files. Raises UnknownLibraryError."""
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / PLACE, symlinks=True)
    for program in (NAME, TERMINAL):
        link = root / "usr/bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(Path("../lib") / NAME / program)
    share.write(root / "usr/share", made.date().isoformat())
    _documents(root, version, made)
    set_modes(root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        control_text(version, of_folder(bundle), installed_kilobytes(root)), encoding="utf-8"
    )
    return root


def pack(root: Path, dist: Path, version: str, made: datetime) -> Path:
    """The package of a tree, in `dist`. Raises CalledProcessError where dpkg-deb fails."""
    built = root.parent / name(version)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, built]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.timestamp()))}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return built.replace(dist / built.name)


def check(package: Path) -> None:
    """Has Debian's own checker look at the package. Raises BuildError with what it finds.

    What is as it must be stands in `files/lintian-overrides`, with the reason.
    """
    command = ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(package)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"lintian does not like {package.name}:\n{done.stdout}{done.stderr}")


def _documents(root: Path, version: str, made: datetime) -> None:
    documents = root / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    shutil.copyfile(FILES / "copyright", documents / "copyright")
    changes = changelog_text(version, made)
    (documents / "changelog.gz").write_bytes(share.packed(changes))
    overrides = root / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "lintian-overrides", overrides)


def set_modes(root: Path) -> None:
    """Folders and programs 755, all other files 644, whatever the umask of the builder was."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        program = path.is_dir() or (path.parent == root / PLACE and path.suffix == "")
        path.chmod(0o755 if program else 0o644)


def installed_kilobytes(root: Path) -> int:
    """The size that the package takes, as Debian counts: files by their size, others as one."""
    paths = [path for path in root.rglob("*") if "DEBIAN" not in path.relative_to(root).parts]
    return sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in paths
    )


def changelog_text(version: str, made: datetime) -> str:
    """A changelog in Debian's form; what changed stands in the program's own."""
    when = format_datetime(made.astimezone(UTC))
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n"
        "  * What is new stands in CHANGELOG.md of the project.\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def control_text(version: str, needs: Dependencies, kilobytes: int) -> str:
    """The package's control file."""
    return f"""\
Package: {NAME}
Version: {version}
Section: graphics
Priority: optional
Architecture: {ARCHITECTURE}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {_listed(needs.depends)}
Recommends: {_listed(needs.recommends)}
Description: edit product photos through the ProductAI service
 An unofficial program for photographers and shops that edits photos through
 the ProductAI service, in a window or a terminal: one photo by a prompt, or
 a thousand from a list. Costs are shown before they are spent, and no paid
 result is lost. A practice mode needs no key and no network.
"""


def _listed(packages: Iterable[str]) -> str:
    return ", ".join(packages)

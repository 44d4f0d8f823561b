"""Make what people install, of the system that this runs on, in `dist/`.

On Linux: the program's folder, a Debian package and a file that installs itself. On Windows and
macOS: the folder, and the installer that is made of it.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bundle import build
from legal import licences, sbom, signing, sums
from legal.errors import LegalError
from productai_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
PARTS = ("bundle", "deb", "run")


def main(argv: Sequence[str] | None = None) -> int:
    """Make what was asked for; return the exit status."""
    given = _parser().parse_args(argv)
    asked = given.only or PARTS
    made = last_change()
    if given.verify:
        return _verify()
    if "bundle" in asked or not build.folder(DIST).is_dir():
        account(build.build(WORK, DIST), made)
    if sys.platform == "win32":
        from windows.build import main as windows

        return windows(build.folder(DIST), DIST, __version__)
    if sys.platform == "darwin":
        from macos.build import main as macos

        return macos(build.folder(DIST), DIST, __version__)
    from linux import deb

    if "deb" in asked:
        package = deb.build(build.folder(DIST), DIST, WORK, __version__, made)
        signing.sign(package)
        tell(package)
    sums.write(DIST)
    return 0


def account(folder: Path, made: datetime) -> None:
    """Put the licences of what travels into the new folder, and the bill of it into `dist`."""
    licences.write(folder)
    if sys.platform != "darwin":  # which signs from the inside of its bundle outwards
        signing.sign_binaries(folder)
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.timestamp()))}
    tell(sbom.write(folder, DIST / f"{build.NAME}-{__version__}.cdx.json", __version__, dated))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py package", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS,
        default=None,
        help="make this part alone, of the folder that is there; may be given several times",
    )
    parser.add_argument(
        "--verify",
        action="store_true",
        help="install the Debian package in a bare Debian without a network, use it, remove it",
    )
    return parser


def _verify() -> int:
    from linux import deb
    from linux.verify import main as verify

    package = DIST / deb.name(__version__)
    if not package.exists():
        print(f"There is no {package.name} yet: run packaging/dev.py package.", file=sys.stderr)
        return 2
    return verify(package)


def last_change() -> datetime:
    """When the last commit was made, or now outside a checkout: builds of one commit are alike."""
    git = shutil.which("git")
    asked = [git or "git", "log", "-1", "--format=%ct"]
    said = ""
    if git and (ROOT / ".git").exists():
        said = subprocess.run(asked, check=True, cwd=ROOT, capture_output=True, text=True).stdout
    return datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)


def tell(path: Path) -> None:
    """Print a result and its size."""
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1_000_000:.1f} MB", flush=True)


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except LegalError as reason:
        raise SystemExit(f"Nothing may be given away yet: {reason}") from reason

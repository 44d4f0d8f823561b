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

from bundle import build, inventory, trial
from bundle.errors import BuildError
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
    if given.verify:
        return _verify()
    try:
        return _make(given.only or PARTS)
    except (BuildError, LegalError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1


def _make(parts: Sequence[str]) -> int:
    os.environ["SOURCE_DATE_EPOCH"] = str(int(last_change().timestamp()))
    folder = build.folder(DIST)
    if "bundle" in parts or not folder.is_dir():
        make_bundle()
    if sys.platform == "win32":
        from windows.build import main as windows

        status = windows(folder, DIST, __version__)
    elif sys.platform == "darwin":
        from macos.build import main as macos

        status = macos(folder, DIST, __version__)
    else:
        status = _for_linux(folder, parts)
    tell(sums.write(DIST))
    return status


def make_bundle() -> None:
    """Build the folder with its licences and bill, sign it, measure it and try it."""
    folder = build.build(WORK, DIST)
    licences.write(folder)
    signing.sign_binaries(folder)
    inventory.check(folder)
    tell(sbom.write(folder, DIST / f"{build.NAME}-{__version__}.cdx.json", __version__))
    trial.main(folder)


def _for_linux(folder: Path, parts: Sequence[str]) -> int:
    from linux import deb, run_file

    made = last_change()
    if "deb" in parts:
        package = deb.build(folder, DIST, WORK, __version__, made)
        inventory.check_package(package)
        signing.sign(package)
        tell(package)
    if "run" in parts:
        installer = run_file.build(folder, DIST, WORK, __version__, made)
        signing.sign(installer)
        tell(installer)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py package", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS,
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
    said = ""
    if git and (ROOT / ".git").exists():
        asked = [git, "log", "-1", "--format=%ct"]
        said = subprocess.run(asked, check=True, cwd=ROOT, capture_output=True, text=True).stdout
    return datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)


def tell(path: Path) -> None:
    """Print a result and its size."""
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1_000_000:.1f} MB", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())

"""Make what people install, of the system that this runs on, in `dist/`.

On Linux: the program's folder, a Debian package and a file that installs itself; by `--only`, also
an AppImage. On Windows and macOS: the folder, and the installer that is made of it.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
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
#: made where it is asked for alone: it needs a tool that no package brings
FURTHER = ("appimage",)


def main(argv: Sequence[str] | None = None) -> int:
    """Make what was asked for; return the exit status."""
    parser = _parser()
    given, further = parser.parse_known_args(argv)
    if further and not given.verify:
        parser.error(f"unrecognized arguments: {' '.join(further)}")
    try:
        return _verify(further) if given.verify else _make(given.only or PARTS)
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
    bill = DIST / f"{build.NAME}-{__version__}-{build.system()}.cdx.json"
    tell(sbom.write(folder, bill, __version__))
    trial.main(folder)


def _for_linux(folder: Path, parts: Sequence[str]) -> int:
    from appimage import build as appimage
    from linux import deb, run_file

    made = last_change()
    asked: list[Callable[[], Path | None]] = []
    if "deb" in parts:
        tree = deb.prepare(folder, WORK, __version__, made)
        asked.append(partial(deb.pack, tree, DIST, __version__, made))
    if "run" in parts or "appimage" in parts:
        tree = run_file.prepare(folder, WORK, made)
        if "run" in parts:
            asked.append(partial(run_file.pack, tree, DIST, __version__, made))
        if "appimage" in parts:
            image = appimage.prepare(tree, WORK)
            asked.append(partial(appimage.pack, image, DIST, __version__))
    status = 0
    with ThreadPoolExecutor() as pool:  # each takes a minute and more, and one processor
        for packed in [pool.submit(pack) for pack in asked]:
            package = packed.result()
            if package is None:
                status = 2
                continue
            if package.suffix == ".deb":
                inventory.check_package(package)
                deb.check(package)
            signing.sign(package)
            tell(package)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py package", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS + FURTHER,
        help="make this part alone, of the folder that is there; may be given several times",
    )
    parser.add_argument(
        "--verify",
        action="store_true",
        help="install the Debian package in a bare Debian without a network, use it, remove it; "
        "makes it first where there is none; --suite NAME and --mirror URL name another Debian",
    )
    return parser


def _verify(further: Sequence[str]) -> int:
    from linux import deb
    from linux.verify import main as verify

    package = DIST / deb.name(__version__)
    if not package.exists() and (status := _make(("bundle", "deb"))):
        return status
    return verify(package, further)


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
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1_000_000:.3f} MB", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())

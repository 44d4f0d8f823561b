"""`dev.py bench package`: how large what people install is, packed and installed."""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.program import verdict

DIST = Path(__file__).parents[2] / "dist"
MEGABYTE = 1_000_000
DEB_BOUND, INSTALLED_BOUND = 70, 230


def built() -> Path | None:
    """The newest Debian package that `dev.py package` has made."""
    packages = sorted(DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    return packages[-1] if packages else None


def main() -> int:
    """Prints a line each; 1 where a bound is missed, 2 where there is nothing to measure."""
    package = built()
    if package is None:
        print("There is no package yet: python3 packaging/dev.py package", file=sys.stderr)
        return 2
    sizes = file_sizes(subprocess.check_output(["dpkg-deb", "-c", package], text=True))
    packed, installed = package.stat().st_size / MEGABYTE, sum(sizes) / MEGABYTE
    _say("Debian package", packed, DEB_BOUND)
    _say("installed", installed, INSTALLED_BOUND)
    print(f"files in it                   {len(sizes):6}")
    for alone in sorted(DIST.glob("*.run")):
        print(f"installs itself               {alone.stat().st_size / MEGABYTE:6.1f} MB")
    return int(packed > DEB_BOUND or installed > INSTALLED_BOUND)


def file_sizes(listing: str) -> list[int]:
    """The sizes in bytes of the files that `dpkg-deb -c` lists."""
    return [int(line.split()[2]) for line in listing.splitlines() if line.startswith("-")]


def _say(what: str, megabytes: float, bound: int) -> None:
    print(f"{what:<30}{megabytes:6.1f} MB   bound {bound} MB   {verdict(megabytes <= bound)}")

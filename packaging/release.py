"""Lay all that the systems have made side by side in one folder, with one SHA256SUMS."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from legal import sums
from legal.errors import LegalError


def main(argv: Sequence[str] | None = None) -> int:
    """Copy the files of `made`, a folder each system, into `dist`; return the exit status."""
    parser = argparse.ArgumentParser(prog="packaging/release.py", description=__doc__)
    parser.add_argument("made", type=Path, help="folder with a folder of each system")
    parser.add_argument("dist", type=Path, help="folder of the release, which must not exist")
    given = parser.parse_args(argv)
    files = sorted(path for path in given.made.rglob("*") if path.is_file())
    names = [path.name for path in files]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        print(f"Two systems made a file of the same name: {', '.join(twice)}.", file=sys.stderr)
        return 1
    if not files:
        print(f"There is nothing in {given.made}.", file=sys.stderr)
        return 1
    try:
        given.dist.mkdir(parents=True)
        for path in files:
            shutil.copyfile(path, given.dist / path.name)
        sums.write(given.dist)
    except (OSError, LegalError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

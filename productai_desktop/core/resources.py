"""The one door to `resources/`: data files that travel with the program."""

from importlib.resources import files
from pathlib import Path


def resource_path(name: str) -> Path:
    """Path of a file or folder below `resources/`, such as `models.toml` or `icons/open.svg`.

    In a checkout this is the repository's own folder, in an installed wheel the copy inside the
    package, in a bundle the copy beside it. Raises FileNotFoundError where there is none.
    """
    package = Path(str(files("productai_desktop")))
    for root in (package / "_resources", package.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {name!r} is not part of this installation")


def resource_text(name: str) -> str:
    """Content of a UTF-8 text file below `resources/`."""
    return resource_path(name).read_text(encoding="utf-8")

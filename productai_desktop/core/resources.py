"""The one door to `resources/`: data files that travel with the program."""

from pathlib import Path

#: also in a bundle, which names its modules by the files that they would be
_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(name: str) -> Path:
    """Path of a file or folder below `resources/`, such as `models.toml` or `icons/open.svg`.

    In a checkout this is the repository's own folder, in an installed wheel the copy inside the
    package, in a bundle the copy beside it. Raises FileNotFoundError where there is none.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {name!r} is not part of this installation")


def resource_text(name: str) -> str:
    """Content of a UTF-8 text file below `resources/`."""
    return resource_path(name).read_text(encoding="utf-8")

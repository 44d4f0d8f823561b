"""Which names are taken for photos, where a folder is looked through."""

from pathlib import PurePath

#: ends of the names of photos that can be read
PHOTO_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif"}
)


def has_photo_suffix(path: str) -> bool:
    """Whether a name ends as those of photos do."""
    return PurePath(path).suffix.lower() in PHOTO_SUFFIXES

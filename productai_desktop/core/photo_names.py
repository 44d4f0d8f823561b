"""Which names are taken for photos, where a folder is looked through."""

from pathlib import PurePath

#: ends of the names of photos that can be read
PHOTO_SUFFIXES = frozenset(
    {
        ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".webp", ".avif", ".heic", ".heif",
        ".hif", ".tif", ".tiff", ".psd", ".psb", ".bmp", ".dib", ".gif",
        # camera RAW, by maker: Adobe, Canon, Nikon, Sony, Fujifilm, Panasonic and Leica,
        # Olympus, Pentax, Samsung, Hasselblad, Phase One, Leaf, Sigma, Minolta, Kodak, Epson
        ".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".srf", ".sr2", ".raf", ".rw2",
        ".rwl", ".orf", ".ori", ".pef", ".srw", ".3fr", ".fff", ".iiq", ".mos", ".x3f", ".mrw",
        ".dcr", ".kdc", ".erf",
    }
)  # fmt: skip


def has_photo_suffix(path: str) -> bool:
    """Whether a name ends as those of photos do."""
    return PurePath(path).suffix.lower() in PHOTO_SUFFIXES

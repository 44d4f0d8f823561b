"""The versions of the libraries that read and write pictures."""


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version of each; "" where it is not there. Loads them: for a thread."""
    import PIL

    return (("Pillow", PIL.__version__), ("LibRaw", _libraw()), ("libheif", _libheif()))


def _libraw() -> str:
    try:
        import rawpy
    except ImportError:
        return ""
    return ".".join(map(str, rawpy.libraw_version))


def _libheif() -> str:
    try:
        import pi_heif  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        return ""
    return str(pi_heif.libheif_version())

"""The libraries that read pictures tell their versions."""

import re

from productai_desktop.imaging.versions import versions


def test_each_library_has_a_version() -> None:
    told = dict(versions())
    assert set(told) == {"Pillow", "LibRaw", "libheif"}
    assert [
        name for name, version in told.items() if not re.fullmatch(r"\d+(\.\d+)+", version)
    ] == []

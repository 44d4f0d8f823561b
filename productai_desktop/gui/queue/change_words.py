"""What preparation changed in a photo, and what was done with a result, in the window's words."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from productai_desktop.core.changes import Kind, read
from productai_desktop.core.marks import (
    MANIFEST_KEPT,
    METADATA_WRITTEN,
    NO_ROOM,
    NOT_FOLLOWED,
    Attribution,
)
from productai_desktop.gui.one_line import from_left, isolated
from productai_desktop.gui.order.order_words import megapixels_text, size_text
from productai_desktop.gui.words import number_text

Values = Mapping[str, str]


def changes_text(changes: Sequence[str]) -> str:
    """All changes of a job in one line, such as "upright, 45 → 16 MP, GPS removed"."""
    return ", ".join(map(_change_text, changes))


def remark_text(remark: str, attribution: Attribution | None = None) -> str:
    """A remark on a result's file as a sentence; what is not known as it stands. `attribution` is
    what was carried over from the photo."""
    carried = attribution or Attribution()
    named = bool(carried.creators or carried.copyright)
    written = _tr("The result's metadata says that AI edited it.")
    by = _tr("The result's metadata says that AI edited it, and whose it is.")
    words = {
        METADATA_WRITTEN: by if named else written,
        MANIFEST_KEPT: _tr(
            "The result came with Content Credentials (C2PA) and was left as it is: its metadata"
            " lies beside it, in a file that ends in .xmp."
        ),
        NOT_FOLLOWED: _tr("The result is an unusual file and stays as it came, without metadata."),
        NO_ROOM: _tr("The disk had no room for the result's metadata; it stays as it came."),
    }
    return words.get(remark) or isolated(remark)


def _change_text(text: str) -> str:
    change = read(text)
    return isolated(text) if change is None else _PHRASES[change.kind](change.values)


def _converted(values: Values) -> str:
    return from_left(f"{values['profile']} → sRGB")


def _depth(values: Values) -> str:
    bits = from_left(f"{values['bits']} → 8")
    return _tr("{before_and_after} bit").format(before_and_after=bits)


def _first_page(values: Values) -> str:
    count = number_text(int(values["count"]))
    return _tr("first of {count} pages").format(count=count)


def _reduced(values: Values) -> str:
    after = megapixels_text(float(values["after"]))
    return from_left(f"{_decimal(values['before'])} → {after}")


def _jpeg(values: Values) -> str:
    number, unit = values["size"].split(" ")
    size = size_text(round(float(number) * (1_000_000 if unit == "MB" else 1000)))
    return from_left(f"{size} JPEG q{values['quality']}")


def _decimal(digits: str) -> str:
    """A number as the window's language writes it, with as many decimals as it has."""
    return number_text(float(digits), len(digits.partition(".")[2]))


_PHRASES: Mapping[Kind, Callable[[Values], str]] = {
    Kind.UPRIGHT: lambda _: _tr("upright"),
    Kind.CONVERTED: _converted,
    Kind.PROFILE_IGNORED: lambda _: _tr("unusable profile ignored"),
    Kind.DEPTH: _depth,
    Kind.DEVELOPED: lambda _: _tr("RAW developed"),
    Kind.FIRST_PAGE: _first_page,
    Kind.FIRST_OF_SEVERAL: lambda _: _tr("first of several pages"),
    Kind.REDUCED: _reduced,
    Kind.JPEG: _jpeg,
    Kind.PNG: lambda _: "PNG",
    Kind.WEBP: lambda values: from_left(f"WebP q{values['quality']}"),
    Kind.WEBP_LOSSLESS: lambda _: "WebP",
    Kind.GPS_REMOVED: lambda _: _tr("GPS removed"),
    Kind.METADATA_REMOVED: lambda _: _tr("metadata removed"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("change_words", text)

"""Texts as cells that no spreadsheet program takes for a formula."""

import unicodedata

#: what spreadsheet programs take for the beginning of a formula, as it is or after its quotes
_FORMULA = frozenset("=+-@\t\r\n|%")
#: quotation marks that a program may strip before it looks
_QUOTES = frozenset("\"'`\u00b4\u2018\u2019\u201c\u201d")


def plain(text: str) -> str:
    """The text with an apostrophe before it where it could be read as a formula: also where that
    begins after spaces, quotes or signs that cannot be seen, or with full-width signs."""
    for sign in unicodedata.normalize("NFKC", text[:64]):
        if sign in _FORMULA:
            return "'" + text
        unseen = unicodedata.category(sign) in ("Cf", "Cc", "Zs", "Zl", "Zp")
        if not (unseen or sign in _QUOTES):
            return text
    return "'" + text if len(text) > 64 else text

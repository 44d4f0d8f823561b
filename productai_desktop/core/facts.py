"""Facts about the program and what it runs on, for About and for reports; English as plain text."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Fact(NamedTuple):
    """One fact: a code of LABELS, or the name of a library, and what holds."""

    code: str
    value: str


#: codes of facts, in the order to tell them, each with its English label
LABELS: Mapping[str, str] = {
    "version": "ProductAI Desktop",
    "installed": "Installed as",
    "system": "System",
    "python": "Python",
    "qt": "Qt, PySide6",
    "libraries": "Libraries",
    "display": "Display",
    "session": "Session",
    "language": "Language",
    "data": "Data folder",
}
#: kinds of installations -> English
INSTALLED: Mapping[str, str] = {
    "source": "source code",
    "package": "Python package",
    "bundle": "program folder",
    "system": "package of the system",
    "appimage": "AppImage",
    "flatpak": "Flatpak",
    "portable": "program folder, portable: all data but the key is beside it",
}


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts in the order of LABELS."""
    places = {code: place for place, code in enumerate(LABELS)}
    return tuple(sorted(facts, key=lambda fact: places.get(fact.code, len(places))))


def facts_text(facts: Iterable[Fact]) -> str:
    """One line a fact, aligned, in English."""
    told = [(LABELS.get(fact.code, fact.code), _english(fact)) for fact in in_order(facts)]
    width = max((len(label) for label, _ in told), default=0)
    return "\n".join(f"{label:<{width}}  {value}" for label, value in told) + "\n"


def _english(fact: Fact) -> str:
    return INSTALLED.get(fact.value, fact.value) if fact.code == "installed" else fact.value

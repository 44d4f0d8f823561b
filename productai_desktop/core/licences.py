"""The licences of what travels with the program, as one text of parts.

A part begins with a line of 80 `=`, then stand `NAME VERSION`, `Licence: EXPRESSION`, an empty line
and the text.
"""

from dataclasses import dataclass

from productai_desktop.core.resources import resource_text

FILE_NAME = "licences.txt"
RULE = "=" * 80
_LABEL = "Licence:"


@dataclass(frozen=True, slots=True)
class LicencePart:
    """One part of the text, by the line that names it."""

    #: name and version
    name: str
    #: such as "MIT"; "" where none is told
    licence: str
    #: number of the line with its name, the first of the text being 0
    line: int


def read_licences() -> str:
    """The whole text. Raises FileNotFoundError where this installation has none."""
    return resource_text(FILE_NAME)


def parts_of(text: str) -> tuple[LicencePart, ...]:
    """The parts in their order."""
    lines = text.split("\n")
    found: list[LicencePart] = []
    for number, line in enumerate(lines):
        if line.rstrip() != RULE or number + 2 >= len(lines):
            continue
        name, licence = lines[number + 1].strip(), lines[number + 2].strip()
        if name and licence.startswith(_LABEL):
            found.append(LicencePart(name, licence.removeprefix(_LABEL).strip(), number + 1))
    return tuple(found)

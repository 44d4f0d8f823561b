"""What travels, one thing by one: whose it is, and under which licence."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Self
from urllib.parse import quote

from legal import known, spdx
from legal.errors import LegalError


class Kind(Enum):
    PROGRAM = "this program"
    PYTHON = "CPython"
    DISTRIBUTION = "a Python distribution"
    INNER = "a part of one"
    SYSTEM = "a library of the building system"


@dataclass(frozen=True, slots=True)
class Component:
    """A thing with a name, a version and a licence of its own."""

    #: for people
    name: str
    version: str
    kind: Kind
    #: an SPDX expression
    licence: str
    #: its licence files, each whole
    texts: tuple[str, ...]
    #: name of the component whose texts hold this one's licence, "" where `texts` does
    within: str = ""
    #: name of the component that it travels in, "" for none
    of: str = ""
    #: address of the source code
    source: str = ""
    #: the package URL, "" for none
    purl: str = ""
    #: paths within the bundle, with "/"
    files: tuple[str, ...] = ()

    def with_files(self, files: list[str]) -> Self:
        return replace(self, files=tuple(sorted(files)))

    def check(self) -> None:
        """Raises LegalError for a licence that may not travel, or none."""
        if not self.licence:
            raise LegalError(f"No licence is known for {self.name} {self.version}.")
        if not spdx.may_travel(self.licence):
            raise LegalError(
                f"{self.name} {self.version} stands under {self.licence}, which may not travel with"
                " the program (packaging/legal/components.toml)."
            )
        if not self.texts and not self.within:
            raise LegalError(f"{self.name} {self.version} comes without the text of its licence.")


def purl(kind: str, name: str, version: str) -> str:
    """The package URL of a component; `kind` with its namespace, such as "deb/debian"."""
    return f"pkg:{kind}/{quote(name.replace(' ', '-'), safe='')}@{quote(version, safe='')}"


def of_inner(inner: known.Inner, owner: Component) -> Component:
    """The component that `inner` is within `owner`.

    Raises LegalError where it was looked up in another version of the owner.
    """
    if inner.at and owner.version not in inner.at:
        raise LegalError(
            f"packaging/legal/components.toml says what {' and '.join(inner.at)} of {inner.of}"
            f" carries, but {owner.version} is here: look again what it carries."
        )
    return Component(
        inner.name,
        inner.version,
        Kind.INNER,
        inner.licence,
        tuple(map(known.text, inner.texts)),
        "" if inner.texts else owner.name,
        owner.name,
        inner.source,
        purl("generic", inner.name.lower(), inner.version),
    )

"""Writes the one text of all licences: `resources/licences.txt`, and the bundle's own."""

from collections.abc import Iterable
from pathlib import Path

from legal import bundle_files, distributions, inventory, known, lock, own
from legal.component import Component, Kind, of_inner
from legal.errors import LegalError

RULE = "=" * 80
CHECKOUT = lock.ROOT / "resources" / "licences.txt"
#: bytes; a window shows it whole
LARGEST = 1_500_000
#: where a bundle keeps it, below the folder of what travels
IN_BUNDLE = Path("productai_desktop", "_resources", "licences.txt")
#: the system that packages are made on, whatever runs this
MADE_ON = {
    "sys_platform": "linux",
    "platform_system": "Linux",
    "python_full_version": "3.11",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
}


def write_checkout(target: Path = CHECKOUT) -> None:
    """Write what the program needs of Python's world, for those who run it from its source.

    Raises LegalError where this environment is not the one that packages are made in.
    """
    locked = lock.closure(MADE_ON)
    found = distributions.components(locked)
    carried = known.of_system(MADE_ON["sys_platform"])
    inner = [of_inner(one, found[one.of]) for one in carried if one.of in found]
    parts = [own.program(), own.python(MADE_ON["python_full_version"]), *found.values(), *inner]
    target.write_text(render(parts), encoding="utf-8", newline="\n")


def render(parts: Iterable[Component]) -> str:
    """The whole text: a preamble, then one section a component."""
    ordered = sorted(parts, key=_order)
    for part in ordered:
        part.check()
    printed: dict[str, str] = {}
    sections = [_section(part, printed) for part in ordered]
    return "\n".join([known.text("preamble").rstrip(), "", *sections])


def _order(part: Component) -> tuple[int, str, str]:
    first = {Kind.PROGRAM: 0, Kind.PYTHON: 1}.get(part.kind, 3)
    return (2 if part.name == "Qt" else first, part.name.lower(), part.version)


def _section(part: Component, printed: dict[str, str]) -> str:
    lines = [RULE, f"{part.name} {part.version}", f"Licence: {part.licence}"]
    if part.source:
        lines.append(f"Source: {part.source}")
    lines.append("")
    if part.within:
        lines += [f"The text of this licence is among those of {part.within}.", ""]
    for text in part.texts:
        body = _plain(text)
        same = printed.setdefault(" ".join(body.split()), part.name)
        where = f"({body.split(chr(10), 1)[0].strip()}: the same text as under {same})"
        lines += [body if same == part.name else where, ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """The text with one kind of line end, and no line that would begin a section."""
    lines = [line.rstrip() for line in text.replace("\f", "\n").splitlines()]
    return "\n".join(f" {line}" if line == RULE else line for line in lines).strip("\n")


def write(bundle: Path) -> Path:
    """Replace the text in a built bundle by that of all that travels in it.

    Raises LegalError for a file that is of nothing that is named, or whose licence is unknown or
    may not travel.
    """
    target = next(
        (
            place / IN_BUNDLE
            for place in bundle_files.roots(bundle)
            if (place / IN_BUNDLE).is_file()
        ),
        None,
    )
    if target is None:
        raise LegalError(f"{bundle} holds no {IN_BUNDLE.as_posix()} to be replaced.")
    text = render(inventory.of_bundle(bundle))
    if len(text.encode()) > LARGEST:
        raise LegalError(f"The licences are {len(text.encode())} bytes long, more than {LARGEST}.")
    target.write_text(text, encoding="utf-8", newline="\n")
    return target

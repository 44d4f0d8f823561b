"""The text of all licences: `resources/licences.txt`, and how it is put together."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from legal import distributions, known, licences, lock, own
from legal.component import Component, Kind, of_inner
from legal.errors import LegalError
from productai_desktop.core.resources import resource_text

MIT = "Permission is hereby granted\n\nby somebody."
CUP = Component("cup", "1.0", Kind.DISTRIBUTION, "MIT", (MIT,), source="https://example.org/cup")


def sections(text: str) -> dict[str, str]:
    """What stands under each heading."""
    parts = text.split(f"\n{licences.RULE}\n")[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in parts}


@pytest.fixture(scope="module")
def checkout() -> dict[str, str]:
    return sections(resource_text("licences.txt"))


def headings() -> list[str]:
    """Those of the distributions that the lock lets a package run with."""
    said = known.read().distributions
    return [
        f"{said.get(one.name, known.Override()).title or one.name} {one.version}"
        for one in lock.closure(licences.MADE_ON)
    ]


def test_the_text_lists_exactly_what_the_lock_names_and_what_that_carries(
    checkout: dict[str, str],
):
    names = {one.name for one in lock.closure(licences.MADE_ON)}
    inner = [f"{one.name} {one.version}" for one in known.of_system("linux") if one.of in names]
    first = [f"ProductAI Desktop {own.program().version}", "CPython 3.11"]
    assert sorted(checkout) == sorted([*first, *headings(), *inner])
    assert list(checkout)[:3] == [*first, "Qt 6.11.3"]


def test_every_part_names_a_licence_that_may_travel(checkout: dict[str, str]):
    for name, text in checkout.items():
        assert re.match(r"Licence: \S+", text), name
        assert len(text.split("\n\n", 1)[1].strip()) > 40, name


def test_the_licence_files_of_what_is_installed_stand_in_it(checkout: dict[str, str]):
    looked_at = 0
    whole = " ".join(resource_text("licences.txt").split())
    here = set(lock.closure(lock.this_system()))
    for locked in here.intersection(lock.closure(licences.MADE_ON)):
        for name, text in distributions.licence_files(distributions.installed(locked)):
            looked_at += 1
            assert " ".join(text.split()) in whole, name
    assert looked_at > 40


def test_the_preamble_says_what_the_lesser_licence_asks_for():
    preamble = resource_text("licences.txt").partition(licences.RULE)[0]
    for said in ("separate shared libraries", "replaced", "reverse engineering", "three years"):
        assert said in preamble
    for library in ("Qt", "PySide6", "Shiboken6", "LibRaw", "libheif", "libde265"):
        assert library in preamble


def test_every_library_under_a_lesser_licence_says_where_its_source_is(checkout: dict[str, str]):
    lesser = [name for name, text in checkout.items() if text.startswith("Licence: LGPL")]
    assert len(lesser) == 7
    for name in lesser:
        assert "\nSource: https://" in checkout[name]
        assert (
            "GNU LESSER GENERAL PUBLIC LICENSE" in checkout[name] or "same text" in checkout[name]
        )


def test_a_text_of_several_parts_is_printed_once():
    pot = replace(CUP, name="pot", texts=(MIT.replace("\n", "\r\n"), "Another."))
    found = sections(licences.render([pot, CUP]))
    assert "by somebody." in found["cup 1.0"]
    assert "by somebody." not in found["pot 1.0"]
    assert "the same text as under cup" in found["pot 1.0"]
    assert "Another." in found["pot 1.0"]


def test_a_line_within_a_text_does_not_begin_a_section():
    text = f"Title\n{licences.RULE}\nText"
    found = sections(licences.render([replace(CUP, texts=(text,))]))
    assert list(found) == ["cup 1.0"]
    assert found["cup 1.0"].endswith(f"Title\n {licences.RULE}\nText\n")


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (replace(CUP, licence=""), "No licence is known for cup 1.0"),
        (replace(CUP, licence="GPL-3.0-only"), "stands under GPL-3.0-only, which may not travel"),
        (replace(CUP, texts=()), "without the text of its licence"),
    ],
)
def test_nothing_is_written_where_a_part_may_not_travel(part: Component, said: str):
    with pytest.raises(LegalError, match=said):
        licences.render([CUP, part])


def test_what_a_new_version_carries_must_be_looked_up_again():
    inner = known.Inner("jug", "3", "cup", ("1.0", "1.1"), "MIT", "https://example.org/jug")
    assert of_inner(inner, CUP).within == "cup"
    with pytest.raises(LegalError, match=r"1.0 and 1.1 of cup.*2.0 is here"):
        of_inner(inner, replace(CUP, version="2.0"))


def test_a_folder_that_is_no_bundle_is_refused(tmp_path: Path):
    with pytest.raises(LegalError, match="no bundle"):
        licences.write(tmp_path)

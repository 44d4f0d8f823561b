"""The text of the licences falls into parts, each with its name and licence."""

from productai_desktop.core.licences import RULE, LicencePart, parts_of, read_licences

TEXT = f"""What this is
{RULE}
Qt 6.11.3
Licence: LGPL-3.0-only

A line.
{"=" * 79}
no part
{RULE}
no licence follows

{RULE}
Pillow 13.0.0
Licence: MIT-CMU

The text
{RULE}"""


def test_a_part_begins_where_a_rule_is_followed_by_name_and_licence() -> None:
    assert parts_of(TEXT) == (
        LicencePart("Qt 6.11.3", "LGPL-3.0-only", 2),
        LicencePart("Pillow 13.0.0", "MIT-CMU", 12),
    )


def test_a_text_without_parts_has_none() -> None:
    assert parts_of("") == ()
    assert parts_of(RULE) == ()


def test_the_program_brings_its_own_with_that_of_qt() -> None:
    text = read_licences()
    lines, parts = text.split("\n"), parts_of(text)
    assert {part.name.split(" ")[0].lower() for part in parts} >= {"productai", "qt", "pillow"}
    assert [part.name for part in parts] == [lines[part.line].strip() for part in parts]
    assert all(part.licence for part in parts)

"""What was changed is told in a closed set of phrases that can be read back."""

import pytest

from productai_desktop.core import changes
from productai_desktop.core.changes import PHRASES, Change, Kind, read, told

EXAMPLES = (
    (Change(Kind.UPRIGHT), "upright"),
    (changes.converted("Adobe RGB"), "Adobe RGB → sRGB"),
    (changes.converted("CMYK"), "CMYK → sRGB"),
    (Change(Kind.PROFILE_IGNORED), "unusable profile ignored"),
    (changes.depth(16), "16 → 8 bit"),
    (Change(Kind.DEVELOPED), "RAW developed"),
    (changes.first_page(3), "first of 3 pages"),
    (changes.first_page(None), "first of several pages"),
    (changes.reduced(45_400_000, 16_000_000), "45 → 16 MP"),
    (changes.reduced(9_870_000, 42_000), "9.9 → 0.04 MP"),
    (changes.jpeg(9_612_345, 93), "9.6 MB JPEG q93"),
    (changes.jpeg(41_700, 95), "42 kB JPEG q95"),
    (Change(Kind.PNG), "PNG"),
    (changes.webp(90), "WebP q90"),
    (changes.webp(None), "WebP"),
    (Change(Kind.GPS_REMOVED), "GPS removed"),
    (Change(Kind.METADATA_REMOVED), "metadata removed"),
)


@pytest.mark.parametrize(("change", "text"), EXAMPLES)
def test_a_change_is_a_phrase_and_can_be_read_back(change, text):
    assert str(change) == text
    assert read(text) == change


def test_every_kind_has_an_example():
    assert {change.kind for change, _ in EXAMPLES} == set(Kind) == set(PHRASES)


def test_changes_are_told_in_one_order():
    assert told(reversed([change for change, _ in EXAMPLES])) == (
        "upright", "CMYK → sRGB", "Adobe RGB → sRGB", *(text for _, text in EXAMPLES[3:5]),
        "RAW developed", "first of 3 pages", "first of several pages", "9.9 → 0.04 MP",
        "45 → 16 MP", "42 kB JPEG q95", "9.6 MB JPEG q93", "PNG", "WebP q90", "WebP",
        "GPS removed", "metadata removed",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["", "first picture only", "upright ", "PNG q3", "x → 8 bit"])
def test_what_is_no_phrase_is_not_read(text):
    assert read(text) is None

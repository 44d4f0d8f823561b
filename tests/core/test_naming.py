"""Names of results: what a template may hold, and what it becomes."""

from datetime import UTC, datetime

import pytest

from productai_desktop.core.errors import RequestError
from productai_desktop.core.naming import PLACEHOLDERS, check_template, result_stem
from tests.fakes import a_job

JOB = a_job(
    7,
    inputs=("/photos/Red Cup.JPG",),
    sku="CUP-0412",
    project="Owesa spring",
    aspect_ratio="4:5",
    created_at=datetime(2026, 11, 2, 12, 0, tzinfo=UTC),
)


def test_the_usual_name_is_the_sku_or_photo_and_the_model():
    assert result_stem("", JOB) == "CUP-0412-nanobananapro"
    assert result_stem("", JOB.evolve(sku="")) == "Red Cup-nanobananapro"


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{sku}_{photo}", "CUP-0412_Red Cup"),
        ("{project} {date}", "Owesa spring 2026-11-02"),
        ("{name}-{resolution}-{ratio}", "CUP-0412-2K-4x5"),
        ("{number}-{variant}", "7-1"),
        ("{prompt}", "white marble table"),
        ("main {{best}} {sku}", "main {best} CUP-0412"),
    ],
)
def test_placeholders_are_filled(template: str, name: str):
    assert result_stem(template, JOB) == name


def test_what_is_empty_leaves_no_separator_behind():
    assert result_stem("{sku}_{project}-{photo}", JOB.evolve(sku="", project="")) == "Red Cup"
    assert result_stem("{sku}", JOB.evolve(sku="")) == "edit"


def test_foreign_text_cannot_leave_the_folder():
    job = JOB.evolve(sku="../../etc/passwd", project="a\\b\x00c")
    assert result_stem("{sku}", job) == "_.._etc_passwd"
    assert result_stem("{project}", job) == "a_b_c"


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("  ", "empty"),
        ("{sku", "braces"),
        ("{}", "braces"),
        ("{sku!r}", "braces"),
        ("{sku:>900}", "braces"),
        ("{sku.__class__}", "sku.__class__"),
        ("{colour}", "colour"),
        ("a/{sku}", "folder"),
        ("x" * 201, "long"),
    ],
)
def test_a_template_that_cannot_be_used_says_why(template: str, reason: str):
    with pytest.raises(RequestError) as caught:
        check_template(template)
    assert (caught.value.code, caught.value.params["reason"]) == ("NAME_TEMPLATE", reason)
    assert result_stem(template, JOB) == "CUP-0412-nanobananapro"


def test_every_placeholder_that_is_offered_exists():
    assert check_template("".join(f"{{{name}}}" for name in PLACEHOLDERS))

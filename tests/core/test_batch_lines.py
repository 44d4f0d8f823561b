"""Lines of a batch: what becomes of a row of a table."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from productai_desktop.core.batch_lines import Lines, Rules, needs_photos, read_lines
from productai_desktop.core.batches import BatchRequest, Choices
from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.errors import SheetError
from productai_desktop.core.requests import Order
from productai_desktop.core.sheets import Sheet, SheetRow

RULES = Rules(builtin(), "{name}-{model}", datetime(2026, 11, 2, 12, tzinfo=UTC))
CHOICES = Choices(prompt="on marble", model="nanobanana", output_folder="/out")


def a_sheet(head: str, *lines: str, path: str = "/shop/list.csv") -> Sheet:
    rows = [SheetRow(number, tuple(line.split(";"))) for number, line in enumerate(lines, start=2)]
    return Sheet(tuple(head.split(";")), tuple(rows), path, ";")


def read(head: str, *lines: str, photos: tuple[str, ...] = (), **choices: Any) -> Lines:
    request = BatchRequest((), replace(CHOICES, **choices))
    return read_lines(a_sheet(head, *lines), request, RULES, photos)


def orders(lines: Lines) -> list[Order]:
    assert not lines.problems
    return [item.order for item in lines.items]


def codes(lines: Lines) -> list[tuple[int, str]]:
    return [(problem.line, problem.fault.code) for problem in lines.problems]


def test_what_a_line_leaves_out_comes_from_the_choices():
    (order,) = orders(read("image", "a.jpg", project="Spring", note="n", resolution=None))
    assert order.images == ("/shop/a.jpg",)
    assert (order.prompt, order.model, order.output_format) == ("on marble", "nanobanana", "png")
    assert (order.project, order.note, order.sku) == ("Spring", "n", "")
    assert order.destination == "/out/a-nanobanana.png"


def test_a_line_says_all_of_it():
    (order,) = orders(
        read(
            "IMAGE; Image2 ;Prompt;Model;Aspect Ratio;Resolution;Format;Output;SKU;Project;"
            "Note;EAN",
            "a.jpg;https://x.com/b.png;in {ean};nanobananapro;4:5;4k;JPEG;x/y;007;P;N;40063",
        )
    )
    assert order == Order(
        Operation.EDIT,
        ("/shop/a.jpg", "https://x.com/b.png"),
        prompt="in 40063",
        model="nanobananapro",
        aspect_ratio="4:5",
        resolution="4K",
        output_format="jpg",
        destination="/out/x/y.jpg",
        project="P",
        sku="007",
        note="N",
        extra={"EAN": "40063"},
    )


@pytest.mark.parametrize(
    ("cell", "ratio"),
    [("04:05:00", "4:5"), ("16:09", "16:9"), ("4:05", "4:5"), ("square", "SQUARE"), ("", None)],
)
def test_ratios_that_a_spreadsheet_took_for_times_are_ratios(cell: str, ratio: str | None):
    assert orders(read("image;aspect_ratio", f"a.jpg;{cell}"))[0].aspect_ratio == ratio


def test_every_problem_is_told_by_its_line():
    lines = read(
        "image;model;prompt;output;aspect_ratio",
        "a.jpg;nosuch;;;",
        "b.jpg;;;;",
        ";;;;",
        "c.jpg;;{colour};;",
        "d.jpg;;;../x;",
        "e.jpg;;;;7:3",
        "f.jpg;;;;;spare",
        "http://localhost/x.png;;;;",
        "g.jpg;#N/A;;;",
    )
    assert codes(lines) == [
        (2, "MODEL_UNKNOWN"),
        (4, "LINE_NO_IMAGE"),
        (5, "PLACEHOLDER_UNKNOWN"),
        (6, "OUTPUT_OUTSIDE"),
        (7, "RATIO_UNKNOWN"),
        (8, "LINE_CELLS"),
        (9, "INPUT_ADDRESS"),
        (10, "LINE_FORMULA"),
    ]
    assert [item.line for item in lines.items] == [3]


def test_a_failed_formula_fills_no_placeholder():
    assert codes(read("image;farbe", "a.jpg;#NV", prompt="in {farbe}")) == [
        (2, "PLACEHOLDER_EMPTY")
    ]


def test_a_sku_that_was_kept_from_being_a_number_is_itself():
    (order,) = orders(read("image;sku", 'a.jpg;="00123"'))
    assert order.sku == "00123"


def test_columns_come_before_what_the_edit_says_of_itself():
    assert orders(read("image;name", "a.jpg;Cup", prompt="{name}"))[0].prompt == "Cup"
    assert orders(read("image;name", "a.jpg;", prompt="{name}"))[0].prompt == "a"
    assert orders(read("image;sku", "a.jpg;7", prompt="{name}"))[0].prompt == "7"


@pytest.mark.parametrize(
    "output",
    ["../x", "a/../../x", "/etc/x", "\\\\host\\x", "C:\\x", "c:x", "..\\x", "a/..", "{up}"],
)
def test_no_line_writes_outside_of_the_folder(output: str):
    lines = read("image;output;up", f"a.jpg;{output};..")
    if lines.problems:
        assert codes(lines) == [(2, "OUTPUT_OUTSIDE")]
    else:
        assert lines.items[0].order.destination == "/out/a-nanobanana.png"


@pytest.mark.parametrize(
    ("output", "destination"),
    [
        ("x.png", "/out/x.png"),
        ("x.JPG", "/out/x.png"),
        ("x.v2", "/out/x.v2.png"),
        ("sub\\x", "/out/sub/x.png"),
        ("sub/", "/out/sub/a-nanobanana.png"),
        ("./x", "/out/x.png"),
        ("{weg}", "/out/a_b.png"),
        ("a?b*c", "/out/a_b_c.png"),
        ("con", "/out/edit con.png"),
    ],
)
def test_names_of_results_are_safe(output: str, destination: str):
    (order,) = orders(read("image;output;weg", f"a.jpg;{output};a/b"))
    assert order.destination == destination


def test_two_of_one_name_get_a_number():
    lines = read("image;output", "a.jpg;x", "b.jpg;X", "c.jpg;x-2", "d.jpg;x")
    assert [order.destination for order in orders(lines)] == [
        "/out/x.png", "/out/X-2.png", "/out/x-2-2.png", "/out/x-3.png",
    ]  # fmt: skip


def test_variants_are_edits_of_their_own():
    lines = read("image", "a.jpg", variants=2)
    assert [(item.variant, item.order.variants) for item in lines.items] == [(1, 1), (2, 1)]
    assert [order.destination for order in orders(lines)] == [
        "/out/a-nanobanana.png", "/out/a-nanobanana-2.png",
    ]  # fmt: skip


def test_a_name_with_the_jobs_number_waits_for_it():
    request = BatchRequest((), CHOICES)
    rules = replace(RULES, naming="{number}-{name}")
    (item,) = read_lines(a_sheet("image", "a.jpg"), request, rules).items
    assert (item.order.destination, item.order.naming) == ("/out", "{number}-{name}")


def test_photos_of_a_project_that_stays_here_are_not_uploaded():
    rules = replace(RULES, addresses_only=frozenset({"P"}))
    sheet = a_sheet("image;project", "a.jpg;P", "https://x.com/a.jpg;P", "b.jpg;")
    lines = read_lines(sheet, BatchRequest((), CHOICES), rules)
    assert codes(lines) == [(2, "UPLOAD_FORBIDDEN")]


def test_without_a_column_image_photos_are_matched():
    lines = read("sku", "007", "008", "", photos=("/p/007.jpg", "/p/x.jpg"))
    assert [item.order.images for item in lines.items] == [("/p/007.jpg",)]
    assert codes(lines) == [(3, "PHOTO_UNMATCHED"), (4, "LINE_NO_SKU")]
    assert lines.unmatched_photos == ("/p/x.jpg",)


def test_columns_that_cannot_be_understood_refuse_the_list():
    with pytest.raises(SheetError) as caught:
        needs_photos(a_sheet("foto;prompt", "a.jpg;x"))
    assert caught.value.code == "SHEET_COLUMNS"
    with pytest.raises(SheetError) as caught:
        needs_photos(a_sheet("image;prompt;Prompt", "a.jpg;x;y"))
    assert caught.value.code == "SHEET_COLUMN_TWICE"


def test_an_upscale_needs_no_prompt():
    (item,) = read("image", "a.jpg", operation=Operation.UPSCALE, prompt="", model="").items
    assert (item.credits, item.order.prompt) == (20, "")


def test_paths_that_were_found_here_are_taken_as_they_are():
    sheet = Sheet(("image",), (SheetRow(1, ("/p/ odd \\name.jpg ",)),))
    (item,) = read_lines(sheet, BatchRequest((), CHOICES), RULES).items
    assert item.order.images == ("/p/ odd \\name.jpg ",)

"""`productai batch`: what it asks for, what it says before it starts, and how it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.batches import (
    BatchRequest,
    Item,
    Leaving,
    Left,
    Plan,
    Problem,
    Skip,
    Skipping,
    Started,
)
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import KeyMissing, SheetError
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.ports import Balance
from productai_desktop.core.requests import Order
from productai_desktop.core.sheets import Sheet
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeEngine, make_job

Productai = Callable[..., Said]


def an_item(line: int, **changes: Any) -> Item:
    order = Order(Operation.EDIT, (f"/photos/{line}.png",), prompt="x", model="nanobananapro")
    return replace(Item(line, order, 1, 8), **changes)


def a_plan(*items: Item, **changes: Any) -> Plan:
    known: dict[str, Any] = {"balance": Balance(100, "standard"), "balance_fresh": True}
    sheet = Sheet(("image",), (), "/shop/list.csv")
    plan = Plan(BatchRequest(("/shop/list.csv",)), sheet, "s", "a", items, seconds=300.0)
    return replace(plan, **{**known, **changes})


@pytest.fixture
def planned(desk: FakeDesk, engine: FakeEngine, tmp_path: Path) -> Callable[[Plan], None]:
    """Lets the desk make that plan, and start a job for each of its items."""

    def plan(plan: Plan) -> None:
        numbers = range(1, len(plan.items) + 1)
        engine.jobs.update({number: make_job(number) for number in numbers})
        desk.batches.planned = plan
        places = {(item.line, 1): number for item, number in zip(plan.items, numbers, strict=True)}
        desk.batches.started = Started(plan, "b", places, tuple(numbers))

    return plan


def asked(desk: FakeDesk) -> BatchRequest:
    (request,) = desk.batches.requests
    return request


def test_the_options_make_the_request(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None], tmp_path: Path
):
    planned(a_plan(an_item(2)))
    productai(
        "batch", "shots/*.jpg", "https://example.com/a.jpg", "--prompt", "x", "--model", "m",
        "--aspect-ratio", "4:5", "--resolution", "2K", "--format", "jpg", "--project", "P",
        "--recursive", "--photos", "p", "--max-credits", "9", "--first", "3", "--again",
        "--output", str(tmp_path / "out"),
    )  # fmt: skip
    request = asked(desk)
    assert request.sources == (str(Path.cwd() / "shots/*.jpg"), "https://example.com/a.jpg")
    choices = request.choices
    assert (choices.prompt, choices.model, choices.aspect_ratio) == ("x", "m", "4:5")
    assert (choices.resolution, choices.output_format, choices.project) == ("2K", "jpg", "P")
    assert choices.output_folder == str(tmp_path / "out")
    assert (request.recursive, request.again) == (True, True)
    assert request.photos == str(Path.cwd() / "p")
    assert (request.max_credits, request.first) == (9, 3)


@pytest.mark.parametrize(
    ("output", "folder", "name"),
    [
        ("out", "out", ""),
        ("out/{sku}", "out", "{sku}"),
        ("out/v1/{colour}/{sku}.png", "out/v1", "{colour}/{sku}.png"),
        ("{sku}", ".", "{sku}"),
        ("out/a}", "out", "a}"),
    ],
)
def test_an_output_may_end_in_a_name(
    output: str, folder: str, name: str, productai: Productai, desk: FakeDesk, tmp_path: Path,
    planned: Callable[[Plan], None], monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    monkeypatch.chdir(tmp_path)
    planned(a_plan())
    productai("batch", "a.jpg", "--output", output)
    choices = asked(desk).choices
    assert choices.output_folder == str(tmp_path / folder)
    assert choices.output_name == name


def test_a_folder_that_is_there_is_one_whatever_its_name(
    productai: Productai, desk: FakeDesk, tmp_path: Path, planned: Callable[[Plan], None]
):
    (tmp_path / "{odd}").mkdir()
    planned(a_plan())
    productai("batch", "a.jpg", "--output", str(tmp_path / "{odd}"))
    assert asked(desk).choices.output_folder == str(tmp_path / "{odd}")


def test_all_is_said_before_anything_is_ordered(
    productai: Productai, planned: Callable[[Plan], None]
):
    done = [Skip(an_item(line), Skipping.DONE, line + 10) for line in (3, 4, 6)]
    planned(
        a_plan(
            an_item(2),
            an_item(9, before=5),
            skips=(*done, Skip(an_item(7), Skipping.UNCERTAIN, 20)),
            left=(Left(an_item(10), Leaving.FIRST), Left(an_item(11), Leaving.CREDITS)),
            problems=tuple(Problem(line, Fault("LINE_NO_IMAGE")) for line in (5, 12, 13)),
            unmatched_photos=("/p/a.jpg", "/p/b.jpg"),
            repeats={9: 2},
            promised=8,
        )
    )
    said = productai("batch", "list.csv")
    for text in (
        "lines 5, 12–13: The line names no photo. Fill its column image.",
        "Photos that no line asks for (2): a.jpg, b.jpg.",
        "3 lines done already (jobs 13–14, 16); --again repeats them.",
        "an earlier order was never answered and may be paid for. See `productai jobs show 20`.",
        "1 line ordered before, and there is no result: ordered anew.",
        "Lines that are exactly like an earlier one, and ordered too (1): 9 like 2.",
        "1 line left for later by --first (8 credits).",
        "1 line left out by --max-credits (8 credits).",
        "2 edits, 16 credits. About 5 min.",
        "Balance: 100 credits, 8 of them promised to jobs that wait.",
        "productai: 2 done, 3 lines unusable; 16 credits charged.",
        "productai: The results are listed in /results/batch-results.csv",
    ):
        assert f"{text}\n" in said.err
    assert "1 line not ordered: an earlier order" in said.err
    assert said.out == "/results/1.png\n/results/2.png\n"


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, 0),
        ({"problems": (Problem(3, Fault("LINE_NO_IMAGE")),)}, 1),
        ({"left": (Left(an_item(3), Leaving.FIRST),)}, 0),
        ({"left": (Left(an_item(3), Leaving.CREDITS),)}, 4),
        ({"skips": (Skip(an_item(3), Skipping.DONE, 9),)}, 0),
        ({"skips": (Skip(an_item(3), Skipping.UNCERTAIN, 9),)}, 6),
        ({"skips": (Skip(an_item(3), Skipping.OWED, 9),)}, 1),
        ({"skips": (Skip(an_item(3), Skipping.OTHER_ACCOUNT, 9),)}, 3),
    ],
)
def test_the_exit_status_tells_of_every_line(
    changes: dict[str, Any], status: int, productai: Productai, planned: Callable[[Plan], None]
):
    planned(a_plan(an_item(2), **changes))
    assert productai("batch", "list.csv").status == status


def test_a_failed_job_is_told(
    productai: Productai, engine: FakeEngine, planned: Callable[[Plan], None]
):
    async def fails(engine: FakeEngine) -> None:
        engine.put(1, state=State.FAILED, fault=Fault("INVALID_IMAGE_URL"))

    engine.script = fails
    planned(a_plan(an_item(2)))
    said = productai("batch", "list.csv")
    assert said.status == 1
    assert "productai: 1 failed; 0 credits charged." in said.err


def test_a_short_balance_orders_nothing(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None]
):
    planned(a_plan(an_item(2), balance=Balance(10, "standard"), promised=3))
    said = productai("batch", "list.csv")
    assert (said.status, desk.batches.plans) == (4, [])
    assert "It lacks 1 credit." in said.err
    assert "Nothing was ordered." in said.err


def test_an_unknown_balance_is_no_hindrance(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None]
):
    planned(a_plan(an_item(2), balance=None))
    said = productai("batch", "list.csv")
    assert (said.status, len(desk.batches.plans)) == (0, 1)
    assert "The balance is not known." in said.err


def test_nothing_usable_is_wrong_usage(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None]
):
    planned(a_plan(problems=(Problem(2, Fault("LINE_NO_IMAGE")),)))
    said = productai("batch", "list.csv")
    assert (said.status, desk.batches.plans) == (2, [])


def test_all_done_already_is_done(productai: Productai, planned: Callable[[Plan], None]):
    planned(a_plan(skips=(Skip(an_item(2), Skipping.DONE, 9),)))
    said = productai("batch", "list.csv", "--json")
    assert (said.status, said.out) == (0, "")
    assert "Nothing new to order." in said.err


def test_json_is_one_object_a_job_and_nothing_else(
    productai: Productai, planned: Callable[[Plan], None]
):
    planned(a_plan(an_item(2), an_item(3), problems=(Problem(4, Fault("LINE_NO_IMAGE")),)))
    said = productai("batch", "list.csv", "--json")
    assert [row["id"] for row in said.rows] == [1, 2]


def test_a_dry_run_prints_the_plan_and_starts_nothing(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None]
):
    planned(
        a_plan(
            an_item(2),
            problems=(Problem(3, Fault("LINE_NO_IMAGE")),),
            skips=(Skip(an_item(4), Skipping.DONE, 9),),
            left=(Left(an_item(5), Leaving.CREDITS),),
            balance=Balance(1, "standard"),
        )
    )
    said = productai("batch", "list.csv", "--dry-run", "--json")
    assert (said.status, desk.batches.plans) == (1, [])
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [(row["line"], row["status"]) for row in rows] == [
        (2, "planned"), (3, "unusable"), (4, "done"), (5, "left out: credits"),
    ]  # fmt: skip
    assert rows[1]["error"]["code"] == "LINE_NO_IMAGE"
    assert rows[0]["images"][0]["input"] == "/photos/2.png"
    assert productai("batch", "list.csv", "--dry-run").out.count("\n") >= 5


def test_a_list_that_cannot_be_read_is_one_sentence(productai: Productai, desk: FakeDesk):
    desk.batches.planned = SheetError("SHEET_ENCRYPTED", name="list.xlsx")
    said = productai("batch", "list.xlsx")
    assert (said.status, said.out) == (2, "")
    assert said.err == (
        "productai: The list list.xlsx is protected by a password. Nothing was charged. Save it "
        "without one.\n"
    )


def test_without_a_key_nothing_starts(
    productai: Productai, desk: FakeDesk, planned: Callable[[Plan], None]
):
    planned(a_plan(an_item(2)))
    desk.batches.started = KeyMissing(service="x")
    assert productai("batch", "list.csv").status == 3


def test_sources_must_be_given(productai: Productai):
    assert productai("batch").status == 2


def test_only_a_batch_loads_what_reads_lists(tmp_path: Path):
    code = (
        "import sys; from productai_desktop.app import terminal; "
        f"terminal(['jobs', 'list', '--data-dir', {str(tmp_path)!r}]); "
        "print([name for name in ('csv', 'openpyxl', 'defusedxml') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
        env={**os.environ, "PRODUCTAI_API_KEY": "pk_test"},
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.splitlines()[-1] == "[]"

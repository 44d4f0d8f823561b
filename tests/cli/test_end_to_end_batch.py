"""Batches with nothing in between: processes, sockets, files, Ctrl-C and kill -9."""

import csv
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import PHOTO, SCALE, Ended, Terminal, free_port, wait_until

MODEL = ("--model", "gpt-low", "--prompt", "on marble")
#: an enlarged small photo is soon rendered
ENLARGED = ("--operation", "upscale")


class Shop:
    """A folder of photos, a service, and a terminal that orders batches of it."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder / "shop"
        self.folder.mkdir()
        self.sandbox = sandbox
        self.terminal = Terminal(folder, sandbox.base_url, sandbox.key)
        self.results = self.terminal.results

    def photo(self, name: str, shade: int = 0) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        colour = (shade * 37 % 256, shade * 91 % 256, shade * 53 % 256)
        Image.new("RGB", (64, 48), colour).save(path)
        return path

    def photos(self, count: int) -> None:
        for number in range(1, count + 1):
            self.photo(f"photo {number}.png", number)

    def table(self, name: str, text: str, encoding: str = "utf-8-sig") -> str:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    def words(self, *words: str) -> tuple[str, ...]:
        return ("batch", *words, "--output", str(self.results))

    def __call__(self, *words: str) -> Ended:
        return self.terminal(*self.words(*words))

    def charged(self) -> int:
        return len(self.sandbox.charges())

    def files(self) -> list[str]:
        """Results without the lists of results."""
        return [name for name in self.terminal.files() if not name.endswith(".csv")]

    def listed(self, name: str, delimiter: str = ",") -> list[dict[str, str]]:
        text = (self.results / name).read_text(encoding="utf-8-sig")
        return list(csv.DictReader(text.splitlines(), delimiter=delimiter))

    def no_parts(self) -> bool:
        return not list(self.results.glob(".*")) and not list(self.folder.glob(".*"))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with Sandbox(tmp_path / "service", latency=6, tokens=2000, time_scale=SCALE) as sandbox:
        shop = Shop(tmp_path, sandbox)
        yield shop
        assert 429 not in [request.status for request in sandbox.requests()]


def test_a_folder_is_one_edit_a_photo_and_a_list_of_results(shop: Shop) -> None:
    shop.photos(3)
    (shop.folder / "notes.txt").write_text("no photo")
    done = shop(str(shop.folder), *ENLARGED, "--json")
    assert (done.status, len(done.rows), set(done.states)) == (0, 3, {"done"})
    assert shop.files() == [f"photo {n}-upscale.png" for n in (1, 2, 3)]
    assert shop.charged() == 3
    listed = shop.listed("shop-results.csv")
    assert [Path(row["image"]).name for row in listed] == [f"photo {n}.png" for n in (1, 2, 3)]
    assert [row["status"] for row in listed] == ["done"] * 3
    assert [Path(row["result"]).name for row in listed] == shop.files()
    assert {row["credits"] for row in listed} == {"20"}
    assert shop.no_parts()


@pytest.mark.timeout(150)
def test_an_interrupted_batch_goes_on_and_charges_each_photo_once(shop: Shop) -> None:
    shop.photos(40)
    process = shop.terminal.start(*shop.words(str(shop.folder), *ENLARGED))
    wait_until(lambda: len(shop.files()) >= 8)
    process.send_signal(signal.SIGINT)
    broken_off = shop.terminal.end(process)
    assert broken_off.status == 130
    before = shop.charged()
    assert 8 <= before < 40
    statuses = {row["status"] for row in shop.listed("shop-results.csv")}
    assert {"done", "queued"} <= statuses

    again = shop(str(shop.folder), *ENLARGED)
    assert again.status == 0
    assert shop.charged() == 40
    assert len(shop.files()) == 40
    assert [row["status"] for row in shop.listed("shop-results.csv")] == ["done"] * 40
    assert len(shop.terminal.jobs("list").rows) == 40
    assert shop.no_parts()

    third = shop(str(shop.folder), *ENLARGED)
    assert (third.status, shop.charged()) == (0, 40)
    assert "Nothing new to order" in third.err


def test_a_killed_batch_goes_on_and_charges_each_photo_once(shop: Shop) -> None:
    shop.photos(12)
    process = shop.terminal.start(*shop.words(str(shop.folder), *ENLARGED))
    wait_until(lambda: shop.charged() >= 3)
    process.kill()
    shop.terminal.end(process)
    done = shop(str(shop.folder), *ENLARGED)
    if done.status == 6:  # killed between a request and its answer: a person decides
        uncertain = [row for row in shop.terminal.jobs("list").rows if row["state"] == "uncertain"]
        assert len(uncertain) == 1
        assert len(shop.files()) == 11
    else:
        assert done.status == 0
        assert len(shop.files()) == 12
    assert shop.charged() in (11, 12)
    assert len(shop.terminal.jobs("list").rows) == 12


def test_two_of_the_same_batch_at_once_order_it_once(shop: Shop) -> None:
    shop.photos(4)
    shop.terminal.jobs("list")  # the folder is made before both want it
    words = shop.words(str(shop.folder), *ENLARGED)
    both = [shop.terminal.start(*words) for _ in range(2)]
    ended = [shop.terminal.end(process) for process in both]
    assert shop.charged() == 4
    assert 0 in [run.status for run in ended]
    assert {run.status for run in ended} <= {0, 2}


def test_a_list_as_excel_writes_it(shop: Shop) -> None:
    shop.photo("00123.png", 1)
    shop.photo("Tasse grün.png", 2)
    table = shop.table(
        "Liste.csv",
        "sep=;\r\nSKU;Image;Farbe;Output;Format\r\n"
        "00123;00123.png;rot;{farbe}/{sku};jpg\r\n"
        "\r\n"
        "00124;Tasse grün.png;grün;{farbe}/{sku};\r\n"
        "00125;missing.png;blau;;\r\n",
        "cp1252",
    )
    done = shop(table, "--model", "gpt-low", "--prompt", "auf {farbe}em Stoff: {name}", "--json")
    assert done.status == 1
    assert sorted(row["sku"] for row in done.rows) == ["00123", "00124"]
    assert "line 6: There is no photo at missing.png" in done.err
    assert (shop.results / "rot" / "00123.jpg").exists()
    assert (shop.results / "grün" / "00124.png").exists()
    listed = shop.listed("Liste-results.csv", ";")
    assert list(listed[0]) == [
        "SKU", "Image", "Farbe", "Output", "Format", "status", "result", "credits", "job",
        "remote_id", "seconds", "reason",
    ]  # fmt: skip
    assert [row["SKU"] for row in listed] == ["00123", "00124", "00125"]
    assert [row["status"] for row in listed] == ["done", "done", "unusable"]
    assert listed[2]["reason"].startswith("There is no photo")


def test_photos_are_matched_by_sku_and_what_is_left_is_said(shop: Shop) -> None:
    shop.photo("00123.png", 1)
    shop.photo("00124_front.png", 2)
    shop.photo("00125-a.png", 3)
    shop.photo("00125-b.png", 4)
    shop.photo("stray.png", 5)
    table = shop.table("list.csv", "sku\n00123\n00124\n00125\n00126\n")
    done = shop(table, *ENLARGED, "--json")
    assert (done.status, len(done.rows)) == (1, 2)
    assert "line 4: Several photos could show the SKU 00125: 00125-a.png, 00125-b.png" in done.err
    assert "line 5: No photo is named after the SKU 00126" in done.err
    assert "stray.png" in done.err
    assert shop.files() == ["00123-upscale.png", "00124-upscale.png"]


def test_the_first_of_a_list_are_tried_and_the_rest_follows(shop: Shop) -> None:
    shop.photos(5)
    assert shop(str(shop.folder), *ENLARGED, "--first", "2").status == 0
    assert shop.files() == ["photo 1-upscale.png", "photo 2-upscale.png"]
    assert shop(str(shop.folder), *ENLARGED).status == 0
    assert (shop.charged(), len(shop.files())) == (5, 5)


def test_again_repeats_what_is_done_beside_it(shop: Shop) -> None:
    shop.photos(2)
    shop(str(shop.folder), *ENLARGED)
    assert shop(str(shop.folder), *ENLARGED, "--again").status == 0
    assert shop.charged() == 4
    assert shop.files() == [
        "photo 1-upscale-2.png", "photo 1-upscale.png", "photo 2-upscale-2.png",
        "photo 2-upscale.png",
    ]  # fmt: skip


def test_a_changed_photo_is_a_new_edit(shop: Shop) -> None:
    shop.photos(2)
    shop(str(shop.folder), *ENLARGED)
    shop.photo("photo 1.png", 99)
    os.utime(shop.folder / "photo 2.png")  # saved again as it was
    assert shop(str(shop.folder), *ENLARGED).status == 0
    assert shop.charged() == 3


def test_results_in_the_folder_of_the_photos_are_no_photos(shop: Shop) -> None:
    shop.photos(2)
    shop.results = shop.folder
    assert shop(str(shop.folder), *ENLARGED).status == 0
    again = shop(str(shop.folder), *ENLARGED)
    assert (again.status, shop.charged()) == (0, 2)
    assert "2 results of earlier edits" in again.err


def test_a_short_balance_ends_it_before_it_starts(shop: Shop) -> None:
    for number in range(3):
        shop.photo(f"{number}.png", number)
    with Sandbox(shop.folder / "poor", tokens=5, time_scale=SCALE) as poor:
        terminal = Terminal(shop.folder / "poor", poor.base_url, poor.key)
        ended = terminal("batch", str(shop.folder), *MODEL, "--output", str(shop.results))
        assert (ended.status, poor.charges()) == (4, [])
        assert "lacks 1 credit" in ended.err
        capped = terminal(
            "batch", str(shop.folder), *MODEL, "--output", str(shop.results), "--max-credits", "5"
        )
        assert (capped.status, len(poor.charges())) == (4, 2)
        assert "left out by --max-credits" in capped.err


def test_nothing_usable_is_refused_and_nothing_ordered(shop: Shop) -> None:
    table = shop.table("list.csv", "image,prompt\nmissing.png,x\n,y\n")
    ended = shop(table, "--model", "gpt-low")
    assert ended.status == 2
    assert "line 2:" in ended.err
    assert "line 3:" in ended.err
    assert shop.charged() == 0
    assert not shop.results.exists()


def test_a_dry_run_needs_neither_key_nor_network(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, f"http://127.0.0.1:{free_port()}/v1", None)
    planned = terminal(
        "batch", str(PHOTO), "https://example.com/a.jpg", *MODEL, "--dry-run", "--json",
        "--output", str(terminal.results),
    )  # fmt: skip
    assert (planned.status, len(planned.rows)) == (0, 2)
    file, address = planned.rows
    assert (file["images"][0]["format"], file["credits"]) == ("png", 2)
    assert address["images"][0]["bytes"] is None
    assert file["output"] == str(terminal.results / "coffee-gpt-low.png")
    assert not terminal.results.exists()


def test_a_list_of_results_that_somebody_changed_stays(shop: Shop) -> None:
    shop.photos(1)
    shop(str(shop.folder), *ENLARGED)
    mine = shop.results / "shop-results.csv"
    mine.write_text("my notes")
    shop(str(shop.folder), *ENLARGED)
    assert mine.read_text() == "my notes"
    assert [row["status"] for row in shop.listed("shop-results-2.csv")] == ["done"]


def test_a_workbook_is_a_list_with_its_leading_zeros(shop: Shop) -> None:
    shop.photo("00123.png", 1)
    book = openpyxl.Workbook()
    table = book.worksheets[0]
    for row in (["SKU", "EAN", "Output"], [123, 4006381333931, "{ean}_{sku}"]):
        table.append(row)
    table["A2"].number_format = "00000"
    book.save(shop.folder / "list.xlsx")
    done = shop(str(shop.folder / "list.xlsx"), *ENLARGED, "--json")
    assert (done.status, done.row["sku"]) == (0, "00123")
    assert shop.files() == ["4006381333931_00123.png"]
    (listed,) = shop.listed("list-results.csv")
    assert (listed["SKU"], listed["EAN"], listed["status"]) == ("00123", "4006381333931", "done")

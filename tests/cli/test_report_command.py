"""`productai report` prints or writes what may be told, without opening anything."""

import zipfile
from collections.abc import Callable
from pathlib import Path

from productai_desktop import __version__
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk

Productai = Callable[..., Said]


def test_it_is_printed_without_opening_the_books(productai: Productai, desk: FakeDesk) -> None:
    said = productai("report")
    assert said.status == 0
    assert f"ProductAI Desktop  {__version__}\n" in said.out
    assert "Log, times in UTC" in said.out
    assert not desk.opened


def test_it_holds_no_key(productai: Productai, desk: FakeDesk) -> None:
    desk.secrets.append("pk-secret")
    (desk.folder / "logs").mkdir(parents=True)
    (desk.folder / "logs" / "productai.log").write_text("refused: pk-secret\n")
    assert "refused: [secret]\n" in productai("report").out


def test_a_file_is_written_and_none_replaced(productai: Productai, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    target.write_bytes(b"a person's own")
    said = productai("report", "--output", str(target))
    assert said.status == 0
    assert said.out == f"{tmp_path / 'report-2.zip'}\n"
    assert "nothing was sent" in said.err
    assert target.read_bytes() == b"a person's own"
    with zipfile.ZipFile(tmp_path / "report-2.zip") as packed:
        assert packed.namelist() == ["program.txt", "settings.txt", "edits.txt", "log.txt"]


def test_a_file_that_cannot_be_written_ends_with_2(productai: Productai, tmp_path: Path) -> None:
    said = productai("report", "--output", str(tmp_path / "none" / "report.txt"))
    assert said.status == 2
    assert said.out == ""


def test_programs_get_a_line_for_each_part(productai: Productai) -> None:
    rows = productai("report", "--json").rows
    assert [row["part"] for row in rows] == ["program", "settings", "edits", "log"]

"""Names of results: safe, free, and never another file's."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import OutputError
from productai_desktop.core.naming import NAME_BYTES, safe_name
from productai_desktop.store.shelf import DiskShelf
from tests.fakes import a_job


@given(st.text())
def test_any_text_becomes_a_name(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= NAME_BYTES
    assert not set(name) & set('<>:"/\\|?*\n\r\0')
    assert name not in (".", "..")


def test_arabic_stays_and_a_newline_goes() -> None:
    assert safe_name("كوب\nقهوة") == "كوب_قهوة"


def test_names_follow_sku_model_and_content(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path / "data")
    job = a_job(1, destination=str(tmp_path), sku="CUP/0412")
    assert shelf.name_for(job, ".jpg") == tmp_path / "CUP_0412-nanobananapro.jpg"
    file = a_job(1, destination=str(tmp_path / "out.png"))
    assert shelf.name_for(file, ".png") == tmp_path / "out.png"
    (tmp_path / "out.png").touch()
    assert shelf.name_for(file, ".png") == tmp_path / "out-2.png"


def test_a_taken_name_is_not_taken_over(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path / "data")
    part, target = tmp_path / "a.part", tmp_path / "a.png"
    part.write_bytes(b"new")
    target.write_bytes(b"old")
    assert not shelf.place(part, target)
    assert target.read_bytes() == b"old"
    assert part.exists()


def test_a_destination_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError) as caught:
        DiskShelf(tmp_path / "data").check_destination(str(tmp_path / "file" / "folder"))
    assert caught.value.code == "OUTPUT_FAILED"


@pytest.mark.parametrize("ended_at", ["link", "unlink"])
def test_a_result_kept_in_the_data_folder_is_placed_once_wherever_a_process_ended(
    tmp_path: Path, ended_at: str
) -> None:
    shelf = DiskShelf(tmp_path / "data")
    part, target = tmp_path / "data" / ".productai-1.part", tmp_path / "out" / "a.png"
    part.parent.mkdir()
    part.write_bytes(b"result")
    assert shelf.place(part, target)
    near = target.parent / part.name
    if ended_at == "link":
        near.hardlink_to(target)
    assert shelf.placed(part, target)
    assert not near.exists()
    target.write_bytes(b"other file")
    assert not shelf.placed(part, target)

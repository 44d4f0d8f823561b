"""What a batch was asked for outlives the window; a file that is damaged is no batch."""

from pathlib import Path

import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.gui.batch.batch_draft import BatchDraft
from productai_desktop.gui.batch.last_batch import LastBatch
from productai_desktop.gui.order.draft import Draft

DRAFT = BatchDraft(
    sources=("/shop/Müller.csv",),
    recursive=True,
    photos="/shop/photos",
    order=Draft(
        operation=Operation.CUSTOM, prompt="„{sku}“ on marble", custom_model="m", shape=(4, 5)
    ),
    folder="/results",
    name="{sku}",
    trial=True,
    cap=80,
)


def test_a_draft_comes_back_as_it_was(tmp_path: Path):
    LastBatch(tmp_path).keep(DRAFT)
    assert LastBatch(tmp_path).read() == DRAFT
    assert [one.name for one in tmp_path.iterdir()] == ["batch.json"]


def test_what_is_over_is_forgotten(tmp_path: Path):
    last = LastBatch(tmp_path)
    last.forget()
    last.keep(DRAFT)
    last.forget()
    assert last.read() is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"order": 3}', '{"order": {"operation": "bake", "shape": null}}']
)
def test_a_damaged_file_is_no_draft(tmp_path: Path, text: str):
    (tmp_path / "batch.json").write_text(text, "utf-8")
    assert LastBatch(tmp_path).read() is None


def test_values_of_another_kind_are_left_out(tmp_path: Path):
    (tmp_path / "batch.json").write_text(
        '{"sources": ["/a.csv"], "cap": "many", "trial": 1,'
        ' "order": {"operation": "edit", "shape": null, "prompt": 7, "variants": 2}}',
        "utf-8",
    )
    read = LastBatch(tmp_path).read()
    assert read == BatchDraft(sources=("/a.csv",), order=Draft(variants=2))

"""A batch draft asks for exactly what was chosen, and for nothing that its model does not take."""

from pathlib import Path

import pytest

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.gui.batch.batch_draft import FIRST, BatchDraft, sources_of
from productai_desktop.gui.order.draft import Draft

CATALOGUE = builtin()
USUAL = Path("/pictures")


def request(**changes: object):
    draft = BatchDraft(sources=("/shop/list.csv",)).with_changes(**changes)
    return draft.request(CATALOGUE, project="Owesa", usual_folder=USUAL)


def test_the_choices_of_the_order_hold_for_every_line():
    order = Draft(prompt="{sku} on marble", edit_model="nanobananapro", shape=(16, 9), variants=2)
    choices = request(order=order.with_changes(resolution="4K", output_format="jpg")).choices
    assert (choices.prompt, choices.model) == ("{sku} on marble", "nanobananapro")
    assert (choices.resolution, choices.output_format, choices.variants) == ("4K", "jpg", 2)
    model = CATALOGUE.model(Operation.EDIT, "nanobananapro")
    assert model is not None
    assert choices.aspect_ratio is not None
    assert model.ratio_of(choices.aspect_ratio) == (16, 9)
    assert choices.project == "Owesa"


def test_an_upscale_names_no_model_and_has_no_prompt():
    choices = request(order=Draft(operation=Operation.UPSCALE, prompt="x", variants=3)).choices
    assert (choices.model, choices.prompt, choices.variants) == ("", "", 1)


def test_results_go_to_the_usual_folder_unless_another_was_chosen():
    assert request().choices.output_folder == "/pictures"
    assert request(folder="/elsewhere").choices.output_folder == "/elsewhere"


def test_a_trial_is_of_the_first_lines_and_no_cap_is_none():
    assert request().first is None
    assert request(trial=True).first == FIRST
    assert request().max_credits is None
    assert request(cap=80).max_credits == 80


def test_photos_by_sku_go_with_a_list_alone():
    assert request(photos="/photos").photos == "/photos"
    assert request(sources=("/photos",), photos="/others").photos == ""


@pytest.mark.parametrize(
    ("photos", "others", "sources"),
    [
        ((), ("/a/list.xlsx",), ("/a/list.xlsx",)),
        (("/a/one.jpg",), ("/a/LIST.CSV", "/a/two.csv"), ("/a/LIST.CSV",)),
        (("/a/one.jpg",), ("/a/folder",), ("/a/one.jpg", "/a/folder")),
        ((), (), ()),
    ],
)
def test_a_list_among_what_is_dropped_stands_alone(
    photos: tuple[str, ...], others: tuple[str, ...], sources: tuple[str, ...]
):
    assert sources_of(photos, others) == sources

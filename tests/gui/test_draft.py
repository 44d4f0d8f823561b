"""A draft keeps wishes, and fits them to what the chosen model takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.requests import check
from productai_desktop.core.settings import Settings
from productai_desktop.gui.draft import Draft, place, remembered, restored

CATALOGUE = builtin()
READY = Draft(photos=("/p/coffee.png",), prompt="white marble table")


def test_an_empty_draft_asks_for_a_photo_first() -> None:
    problem = Draft().problem(CATALOGUE)
    assert problem is not None
    assert problem.code == "NO_IMAGE"


def test_then_for_a_prompt() -> None:
    problem = READY.with_changes(prompt=" \n").problem(CATALOGUE)
    assert problem is not None
    assert problem.code == "PROMPT_EMPTY"


def test_an_upscale_needs_no_prompt() -> None:
    draft = READY.with_changes(prompt="", operation=Operation.UPSCALE)
    assert draft.problem(CATALOGUE) is None


@pytest.mark.parametrize(
    ("typed", "code"), [("", "MODEL_MISSING"), ("  ", "MODEL_MISSING"), ("a b", "MODEL_UNKNOWN")]
)
def test_a_custom_model_must_be_named(typed: str, code: str) -> None:
    draft = READY.with_changes(operation=Operation.CUSTOM, custom_model=typed)
    problem = draft.problem(CATALOGUE)
    assert problem is not None
    assert problem.code == code


def test_a_prompt_over_the_limit_is_a_problem() -> None:
    problem = READY.with_changes(prompt="x" * 20_000).problem(CATALOGUE)
    assert problem is not None
    assert problem.params == {"length": 20_000, "limit": 10_000}


def test_an_address_in_a_private_network_is_a_problem_unless_the_service_is_here() -> None:
    draft = READY.with_changes(photos=("http://127.0.0.1:9/a.png",))
    problem = draft.problem(CATALOGUE)
    assert problem is not None
    assert problem.code == "INPUT_ADDRESS"
    assert draft.problem(CATALOGUE, loopback_service=True) is None


def test_what_the_model_does_not_take_goes_away_and_comes_back() -> None:
    wishes = READY.with_changes(
        photos=("/a.png", "/b.png"), shape=(4, 3), resolution="4K", output_format="jpg"
    )
    other = wishes.with_changes(edit_model="kontext-pro")
    fitted = other.fitted(CATALOGUE)
    assert (fitted.photos, fitted.shape, fitted.resolution) == (("/a.png",), None, "")
    assert other.idle_photos(CATALOGUE) == ("/b.png",)
    back = other.with_changes(edit_model="nanobananapro").fitted(CATALOGUE)
    assert (back.photos, back.shape, back.resolution) == (("/a.png", "/b.png"), (4, 3), "4K")


def test_a_ratio_is_a_shape_and_is_sent_under_the_models_name_for_it() -> None:
    wide = READY.with_changes(shape=(16, 9))
    assert wide.order(CATALOGUE).aspect_ratio == "LANDSCAPE"
    # GPT's LANDSCAPE is 3:2
    assert wide.with_changes(edit_model="gpt-low").order(CATALOGUE).aspect_ratio is None
    three_to_two = READY.with_changes(shape=(3, 2))
    assert three_to_two.order(CATALOGUE).aspect_ratio == "3:2"
    assert (
        three_to_two.with_changes(edit_model="gpt-low").order(CATALOGUE).aspect_ratio == "LANDSCAPE"
    )


def test_an_upscale_is_one_png_without_prompt_or_model() -> None:
    draft = READY.with_changes(
        operation=Operation.UPSCALE, variants=4, output_format="jpg", shape=(1, 1)
    )
    order = draft.order(CATALOGUE, "/results")
    assert (order.prompt, order.model, order.variants) == ("", "", 1)
    assert (order.output_format, order.aspect_ratio, order.resolution) == ("png", None, None)
    assert draft.credits(CATALOGUE) == 20


def test_an_unknown_model_gives_way_to_the_default() -> None:
    order = READY.with_changes(edit_model="gone").order(CATALOGUE)
    assert (order.model, order.resolution) == ("nanobananapro", "2K")


def test_variants_multiply_the_price() -> None:
    assert READY.with_changes(variants=3).credits(CATALOGUE) == 24


@given(
    operation=st.sampled_from(Operation),
    edit_model=st.sampled_from(["", "gone", *CATALOGUE.models]),
    shape=st.sampled_from([None, (1, 1), (16, 9), (21, 9), (7, 5)]),
    resolution=st.sampled_from(["", "1K", "4K", "8K"]),
    output_format=st.sampled_from(["png", "jpg", "gif"]),
    variants=st.integers(-1, 9),
    count=st.integers(1, 5),
)
def test_every_fitted_draft_can_be_ordered_and_stays_as_it_is(
    operation: Operation,
    edit_model: str,
    shape: tuple[int, int] | None,
    resolution: str,
    output_format: str,
    variants: int,
    count: int,
) -> None:
    draft = Draft(
        operation=operation,
        photos=tuple(f"/{n}.png" for n in range(count)),
        prompt="marble",
        edit_model=edit_model,
        custom_model="custom-owesa-avatars",
        shape=shape,
        resolution=resolution,
        output_format=output_format,
        variants=variants,
    )
    check(draft.order(CATALOGUE), CATALOGUE)
    fitted = draft.fitted(CATALOGUE)
    assert fitted.fitted(CATALOGUE) == fitted
    assert fitted.order(CATALOGUE) == draft.order(CATALOGUE)


@pytest.mark.parametrize(
    ("photos", "arriving", "limit", "at", "placed", "left_out"),
    [
        ((), ("a",), 2, None, ("a",), 0),
        (("a",), ("b",), 2, None, ("a", "b"), 0),
        (("a", "b"), ("c",), 2, None, ("a", "c"), 0),
        (("a", "b"), ("c",), 2, 0, ("c", "b"), 0),
        (("a",), ("b",), 1, None, ("b",), 0),
        ((), ("a", "b", "c"), 2, 1, ("a", "b"), 1),
        ((), tuple("abcdefghijkl"), 1, None, ("a",), 11),
        (("a", "kept"), ("b",), 1, 0, ("b", "kept"), 0),
    ],
)
def test_photos_take_their_places(
    photos: tuple[str, ...],
    arriving: tuple[str, ...],
    limit: int,
    at: int | None,
    placed: tuple[str, ...],
    left_out: int,
) -> None:
    assert place(photos, arriving, limit, at) == (placed, left_out)


@pytest.mark.parametrize("operation", list(Operation))
def test_choices_come_back_through_the_settings(operation: Operation) -> None:
    draft = Draft(
        operation=operation,
        edit_model="" if operation is Operation.CUSTOM else "seedream",
        custom_model="custom-owesa-avatars" if operation is Operation.CUSTOM else "",
        shape=(16, 9),
        resolution="4K",
        output_format="jpg",
        variants=3,
    )
    assert restored(Settings().with_changes(**remembered(draft))) == draft


def test_settings_from_another_hand_do_no_harm() -> None:
    settings = Settings(last_operation="paint", last_aspect_ratio="wide", last_variants=99)
    draft = restored(settings)
    assert (draft.operation, draft.shape, draft.variants) == (Operation.EDIT, None, 4)

"""A draft keeps wishes, and fits them to what the chosen model takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.requests import Order, check
from productai_desktop.core.settings import Settings
from productai_desktop.gui.order.draft import (
    MOST_PHOTOS,
    Draft,
    Placed,
    place,
    remembered,
    repeated,
    restored,
)
from tests.fakes import a_job

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
    assert (fitted.shape, fitted.resolution) == (None, "")
    back = other.with_changes(edit_model="nanobananapro").fitted(CATALOGUE)
    assert (back.shape, back.resolution) == ((4, 3), "4K")


def only(draft: Draft, destination: str = "") -> Order:
    """The one order of a draft."""
    (order,) = draft.orders(CATALOGUE, destination=destination)
    return order


def test_a_ratio_is_a_shape_and_is_sent_under_the_models_name_for_it() -> None:
    wide = READY.with_changes(shape=(16, 9))
    assert only(wide).aspect_ratio == "LANDSCAPE"
    # GPT's LANDSCAPE is 3:2
    assert only(wide.with_changes(edit_model="gpt-low")).aspect_ratio is None
    three_to_two = READY.with_changes(shape=(3, 2))
    assert only(three_to_two).aspect_ratio == "3:2"
    assert only(three_to_two.with_changes(edit_model="gpt-low")).aspect_ratio == "LANDSCAPE"


def test_an_upscale_is_one_png_without_prompt_or_model() -> None:
    draft = READY.with_changes(
        operation=Operation.UPSCALE, variants=4, output_format="jpg", shape=(1, 1)
    )
    order = only(draft, "/results")
    assert (order.prompt, order.model, order.variants) == ("", "", 1)
    assert (order.output_format, order.aspect_ratio, order.resolution) == ("png", None, None)
    assert draft.credits(CATALOGUE) == 20


def test_an_unknown_model_gives_way_to_the_default() -> None:
    order = only(READY.with_changes(edit_model="gone"))
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
    orders = draft.orders(CATALOGUE)
    for order in orders:
        check(order, CATALOGUE)
    fitted = draft.fitted(CATALOGUE)
    assert fitted.fitted(CATALOGUE) == fitted
    assert fitted.orders(CATALOGUE) == orders
    assert {photo for order in orders for photo in order.images} == set(draft.photos)
    assert sum(order.variants for order in orders) == draft.edits(CATALOGUE)


@pytest.mark.parametrize(
    ("photos", "arriving", "at", "over", "placed"),
    [
        ((), ("a",), None, False, Placed(("a",))),
        (("a",), ("b",), None, False, Placed(("a", "b"))),
        (("a", "b"), ("c", "d"), None, False, Placed(("a", "b", "c", "d"))),
        (("a", "b"), ("c",), 0, True, Placed(("c", "b"))),
        (("a", "b"), ("c",), 0, False, Placed(("c", "a", "b"))),
        (("a",), ("b",), 7, True, Placed(("a", "b"))),
        (("a", "b"), ("c", "d", "e"), 1, True, Placed(("a", "c", "d", "e"))),
        (("a",), ("a", "b", "b"), None, False, Placed(("a", "b"), already=2)),
    ],
)
def test_photos_take_their_places(
    photos: tuple[str, ...], arriving: tuple[str, ...], at: int | None, over: bool, placed: Placed
) -> None:
    assert place(photos, arriving, at, over=over) == placed


def test_there_are_never_more_photos_than_a_draft_holds() -> None:
    many = tuple(f"/{n}.jpg" for n in range(MOST_PHOTOS))
    placed = place(("/first.jpg",), many)
    assert len(placed.photos) == MOST_PHOTOS
    assert placed.left_out == 1
    assert placed.photos[0] == "/first.jpg"


TWELVE = READY.with_changes(photos=tuple(f"/{n}.jpg" for n in range(12)), edit_model="seedream")


def test_more_photos_than_one_edit_takes_get_one_each() -> None:
    orders = TWELVE.orders(CATALOGUE)
    assert [order.images for order in orders] == [(photo,) for photo in TWELVE.photos]
    assert TWELVE.credits(CATALOGUE) == 12 * CATALOGUE.models["seedream"].credits
    assert TWELVE.idle_photos(CATALOGUE) == ()


def test_the_first_ones_can_be_sent_together_instead() -> None:
    together = TWELVE.with_changes(each=False)
    assert only(together).images == ("/0.jpg", "/1.jpg")
    assert together.idle_photos(CATALOGUE) == TWELVE.photos[2:]


def test_two_photos_are_sent_together_unless_wished_otherwise() -> None:
    two = READY.with_changes(photos=("/a.jpg", "/b.jpg"))
    assert only(two).images == ("/a.jpg", "/b.jpg")
    apart = two.with_changes(each=True)
    assert [order.images for order in apart.orders(CATALOGUE)] == [("/a.jpg",), ("/b.jpg",)]


def test_what_cannot_be_used_is_left_out_where_each_has_its_own() -> None:
    orders = TWELVE.orders(CATALOGUE, without={"/3.jpg"})
    assert len(orders) == 11
    assert all("/3.jpg" not in order.images for order in orders)
    assert TWELVE.credits(CATALOGUE, {"/3.jpg"}) == 11 * CATALOGUE.models["seedream"].credits


def test_compared_models_each_get_what_they_take() -> None:
    draft = READY.with_changes(
        compare_models=("nanobanana", "kontext-pro", "gone"), shape=(16, 9), resolution="4K"
    )
    banana, kontext = draft.orders(CATALOGUE)
    assert (banana.model, banana.resolution) == ("nanobanana", "4K")
    assert (kontext.model, kontext.resolution) == ("kontext-pro", None)
    models = CATALOGUE.models
    both = models["nanobanana"].credits + models["kontext-pro"].credits
    assert draft.credits(CATALOGUE) == both


def test_wishes_that_a_compared_model_does_not_take_are_named() -> None:
    wishes = READY.with_changes(shape=(4, 3), resolution="4K")
    compared = wishes.with_changes(compare_models=("nanobanana", "kontext-pro"))
    kontext = (CATALOGUE.models["kontext-pro"],)
    assert compared.lacking(CATALOGUE) == (("4:3", kontext), ("4K", kontext))
    assert wishes.with_changes(edit_model="kontext-pro").lacking(CATALOGUE) == ()


def test_compared_models_get_the_same_photos() -> None:
    draft = READY.with_changes(
        photos=("/a.jpg", "/b.jpg"), compare_models=("seedream", "kontext-pro")
    )
    named = [(order.images, order.model) for order in draft.orders(CATALOGUE)]
    assert named == [
        (("/a.jpg",), "seedream"),
        (("/a.jpg",), "kontext-pro"),
        (("/b.jpg",), "seedream"),
        (("/b.jpg",), "kontext-pro"),
    ]


@pytest.mark.parametrize("compared", [(), ("seedream",), ("seedream", "gone")])
def test_fewer_than_two_models_are_no_comparison(compared: tuple[str, ...]) -> None:
    assert only(READY.with_changes(compare_models=compared)).model == "nanobananapro"


def test_nothing_is_compared_where_no_model_is_chosen() -> None:
    draft = READY.with_changes(
        operation=Operation.UPSCALE, compare_models=("seedream", "kontext-pro")
    )
    assert only(draft).model == ""


def test_all_settings_of_an_edit_come_again() -> None:
    job = a_job(
        model="nanobanana", aspect_ratio="LANDSCAPE", resolution="4K", output_format="jpg",
        prompt="linen",
    )  # fmt: skip
    draft = READY.with_changes(compare_models=("seedream", "kontext-pro"))
    order = only(draft.with_changes(**repeated(job, CATALOGUE)))
    assert (order.model, order.prompt, order.output_format) == ("nanobanana", "linen", "jpg")
    assert (order.aspect_ratio, order.resolution) == ("LANDSCAPE", "4K")


def test_an_upscale_that_comes_again_leaves_prompt_and_model() -> None:
    job = a_job(operation=Operation.UPSCALE, model="", prompt="", aspect_ratio=None)
    draft = READY.with_changes(edit_model="seedream", **repeated(job, CATALOGUE))
    assert (draft.operation, draft.prompt, draft.edit_model) == (
        Operation.UPSCALE,
        READY.prompt,
        "seedream",
    )


@pytest.mark.parametrize("operation", list(Operation))
def test_choices_come_back_through_the_settings(operation: Operation) -> None:
    draft = Draft(
        operation=operation,
        edit_model="seedream",
        custom_model="custom-owesa-avatars",
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


def test_a_template_stays_with_the_prompt_that_began_with_it() -> None:
    begun = READY.with_changes(prompt="On {surface}", template="On a table")
    edited = begun.with_changes(prompt="On oak")
    assert only(edited).template == "On a table"
    assert only(edited.with_changes(prompt=" ").with_changes(prompt="Other")).template == ""
    upscale = edited.with_changes(operation=Operation.UPSCALE)
    assert only(upscale).template == ""
    assert only(upscale.with_changes(operation=Operation.EDIT)).template == "On a table"


def test_settings_that_come_again_bring_their_template() -> None:
    job = a_job(template="On a table")
    assert only(READY.with_changes(**repeated(job, CATALOGUE))).template == "On a table"

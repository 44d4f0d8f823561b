"""What a try changed from the one before it."""

from datetime import UTC, datetime
from typing import Any

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.core.jobs import Job
from productai_desktop.core.try_captions import Difference, Kind, differences, prompt_differences

CUP = "Place the cup on a white marble table, shallow depth of field."


def a_try(**changes: Any) -> Job:
    job = Job(
        id=1,
        operation=Operation.EDIT,
        inputs=("/p/cup.jpg",),
        prompt=CUP,
        model="seedream",
        aspect_ratio=None,
        resolution=None,
        output_format="png",
        destination="/r",
        service="sandbox",
        account="",
        credits_expected=3,
        created_at=datetime(2026, 11, 22, tzinfo=UTC),
    )
    return job.evolve(**changes)


def changed(*tries: Job) -> list[list[tuple[Kind, str]]]:
    return [[(one.kind, one.text) for one in found] for found in differences(tries, builtin())]


def test_the_first_try_is_named_by_its_model() -> None:
    assert changed(a_try()) == [[(Kind.MODEL, "seedream")]]
    assert changed() == []


def test_words_that_were_added_stand_together() -> None:
    later = CUP.replace("table,", "table, soft daylight from the left,")
    assert prompt_differences(CUP, later) == (
        Difference(Kind.ADDED, "soft daylight from the left"),
    )


def test_words_that_are_gone_come_after_those_that_were_added() -> None:
    later = "Place the cup on a dark oak table, shallow depth of field."
    assert prompt_differences(CUP, later) == (
        Difference(Kind.ADDED, "dark oak"),
        Difference(Kind.GONE, "white marble"),
    )


def test_case_spaces_and_punctuation_are_no_difference() -> None:
    assert prompt_differences("A cup, on marble.", "a cup  on marble") == ()


def test_a_prompt_of_other_words_is_given_whole() -> None:
    assert prompt_differences(CUP, "Autumn leaves,\nflat lay") == (
        Difference(Kind.PROMPT, "Autumn leaves, flat lay"),
    )


def test_a_long_prompt_is_compared_by_its_words_alone() -> None:
    long = " ".join(f"word{n}" for n in range(1200))
    found = prompt_differences(long, long.replace("word700", "daylight"))
    assert found == (Difference(Kind.ADDED, "daylight"), Difference(Kind.GONE, "word700"))


def test_another_model_comes_before_its_words_and_settings() -> None:
    first = a_try(aspect_ratio="SQUARE", resolution="1K", model="nanobananapro")
    second = first.evolve(prompt=CUP + " Soft daylight", resolution="4K", output_format="jpg")
    third = second.evolve(model="seedream", prompt=CUP)
    assert changed(first, second, third)[1:] == [
        [(Kind.ADDED, "Soft daylight"), (Kind.RESOLUTION, "4K"), (Kind.FORMAT, "jpg")],
        [(Kind.MODEL, "seedream"), (Kind.GONE, "Soft daylight")],
    ]


def test_a_ratio_is_told_by_its_shape_and_not_by_its_name() -> None:
    wide = a_try(model="nanobananapro", aspect_ratio="LANDSCAPE")
    tall = wide.evolve(aspect_ratio="PORTRAIT")
    as_photo = wide.evolve(aspect_ratio=None)
    catalogue = builtin()
    model = catalogue.model(Operation.EDIT, "nanobananapro")
    assert model is not None
    shape = model.ratio_of("PORTRAIT")
    assert shape is not None
    assert changed(wide, tall, as_photo)[1:] == [
        [(Kind.RATIO, f"{shape[0]}:{shape[1]}")],
        [(Kind.RATIO, "")],
    ]


def test_variants_of_one_order_are_told_by_their_number() -> None:
    first = a_try(order="o", variant=1)
    assert changed(first, a_try(order="o", variant=2), a_try(order="p"))[1:] == [
        [(Kind.VARIANT, "2")],
        [(Kind.SAME, "")],
    ]


def test_an_upscale_is_told_as_such_and_has_no_prompt() -> None:
    upscale = a_try(operation=Operation.UPSCALE, model="", prompt="")
    assert changed(a_try(), upscale, upscale, a_try())[1:] == [
        [(Kind.OPERATION, "upscale")],
        [(Kind.SAME, "")],
        [(Kind.MODEL, "seedream")],
    ]


def test_further_photos_are_told() -> None:
    assert changed(a_try(), a_try(inputs=("/p/cup.jpg", "/p/logo.png")))[1] == [(Kind.PHOTOS, "2")]

"""Names of exported files: filled, safe, and each once."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import RequestError
from productai_desktop.core.export_names import (
    EXPORT_PLACEHOLDERS,
    Conflict,
    ExportItem,
    NameState,
    PlannedFile,
    check_export_template,
    plan_names,
)
from productai_desktop.core.marketplaces import Preset
from tests.fakes import a_job

FOLDER = Path("/exports")
SHOP, OTHER = Preset("shop", "Shop"), Preset("other", "Other")


def an_item(number: int = 1, **changes: object) -> ExportItem:
    return ExportItem(Path(f"/results/{number}.png"), a_job(number, **changes))


def planned(
    items: list[ExportItem],
    template: str,
    *presets: Preset,
    conflict: Conflict = Conflict.NUMBER,
    there: tuple[str, ...] = (),
) -> list[PlannedFile]:
    taken = {str(FOLDER / name) for name in there}
    return plan_names(
        items,
        presets or (SHOP,),
        FOLDER,
        template,
        conflict,
        suffix=lambda item, preset: ".jpg",
        taken=lambda path: str(path) in taken,
    )


def names(files: list[PlannedFile]) -> list[str]:
    return [one.path.name for one in files]


def test_sku_model_and_a_number_of_two_digits():
    items = [an_item(one, sku="CUP", model="seedream") for one in (1, 2)]
    made = planned(items, "{sku}_{model}_{n:02}")
    assert names(made) == ["CUP_seedream_01.jpg", "CUP_seedream_02.jpg"]


def test_amazons_names_count_the_variants_of_a_product():
    items = [an_item(one, extra={"ASIN": asin}) for one, asin in enumerate("AAB", 1)]
    assert names(planned(items, "{asin}.{amazon}")) == ["A.MAIN.jpg", "A.PT01.jpg", "B.MAIN.jpg"]


def test_further_columns_of_a_spreadsheet_can_be_named():
    assert names(planned([an_item(extra={"colour": "red"})], "{sku}{colour}")) == ["red.jpg"]


def test_several_presets_are_told_apart_unless_the_template_does():
    item = an_item(sku="CUP")
    assert names(planned([item], "{sku}", SHOP, OTHER)) == ["CUP_shop.jpg", "CUP_other.jpg"]
    assert names(planned([item], "{preset}", SHOP, OTHER)) == ["shop.jpg", "other.jpg"]


def test_names_among_themselves_are_numbered_whatever_was_asked():
    items = [an_item(one, sku=sku) for one, sku in enumerate(("CUP", "cup", "CUP"), 1)]
    made = planned(items, "{sku}", conflict=Conflict.OVERWRITE)
    assert names(made) == ["CUP.jpg", "cup-2.jpg", "CUP-3.jpg"]


@pytest.mark.parametrize(
    ("conflict", "name", "state"),
    [
        (Conflict.NUMBER, "CUP-2.jpg", NameState.NUMBER),
        (Conflict.SKIP, "CUP.jpg", NameState.SKIP),
        (Conflict.OVERWRITE, "CUP.jpg", NameState.OVERWRITE),
    ],
)
def test_a_taken_name(conflict: Conflict, name: str, state: NameState):
    (made,) = planned([an_item(sku="CUP")], "{sku}", conflict=conflict, there=("CUP.jpg",))
    assert (made.path.name, made.state) == (name, state)


def test_a_picture_is_never_replaced_by_its_own_export():
    item = ExportItem(FOLDER / "cup.jpg")
    (made,) = planned([item], "{name}", conflict=Conflict.OVERWRITE, there=("cup.jpg",))
    assert (made.path.name, made.state) == ("cup-2.jpg", NameState.NUMBER)


@pytest.mark.parametrize(
    "template", ["", "{sku", "{what}", "{sku!r}", "{sku:02}", "{n:2}", "{n:02d}", "a/b", "x" * 300]
)
def test_templates_that_cannot_be_used(template: str):
    with pytest.raises(RequestError) as refused:
        check_export_template(template)
    assert refused.value.code == "NAME_TEMPLATE"


@given(
    skus=st.lists(st.text(max_size=220), min_size=1, max_size=6),
    parts=st.lists(
        st.sampled_from([f"{{{p}}}" for p in EXPORT_PLACEHOLDERS] + [".", " "]), max_size=4
    ),
    there=st.lists(st.text(max_size=5), max_size=3),
)
def test_every_name_is_safe_and_free(skus: list[str], parts: list[str], there: list[str]):
    items = [an_item(one, sku=sku) for one, sku in enumerate(skus, 1)]
    taken = tuple(f"{name}.jpg" for name in there)
    made = planned(items, "x" + "".join(parts), SHOP, OTHER, there=taken)
    found = names(made)
    assert len({name.casefold() for name in found}) == len(found) == 2 * len(skus)
    assert not set(found) & set(taken)
    for one in made:
        assert one.path.parent == FOLDER
        assert len(one.path.name.encode(errors="surrogatepass")) <= 255
        assert not set(one.path.name) & set('<>:"/\\|?*\0\n')

"""The catalogue: what the service offers, a user's own file, and mistakes with their line."""

import pytest

from productai_desktop.core.catalogue import (
    CatalogueMistake,
    Operation,
    builtin,
    parse,
    parse_ratio,
)
from productai_desktop.core.photos import PhotoRules
from productai_desktop.core.resources import resource_text

BUILTIN = ("models.toml", resource_text("models.toml"))


def with_own(text: str):
    return parse([BUILTIN, ("own.toml", text)])


@pytest.mark.parametrize(
    ("model", "price", "engine", "images"),
    [
        ("gpt-low", 2, "GPT (Lambda)", 1),
        ("gpt-medium", 3, "GPT (Lambda)", 1),
        ("gpt-high", 8, "GPT (Lambda)", 1),
        ("kontext-pro", 2, "FAL", 1),
        ("kontext-max", 3, "FAL", 1),
        ("nanobanana", 3, "FAL", 2),
        ("nanobananapro", 8, "FAL", 2),
        ("seedream", 3, "FAL", 2),
    ],
)
def test_the_reference_s_models_and_prices(model: str, price: int, engine: str, images: int):
    found = builtin().models[model]
    assert (found.credits, found.engine, found.max_images) == (price, engine, images)
    assert found.credits_published
    assert found.operation is Operation.EDIT
    assert found.advice


def test_the_reference_s_limits_and_paths():
    catalogue = builtin()
    assert len(catalogue.of(Operation.EDIT)) == 8
    assert (catalogue.upload_limit, catalogue.request_limit) == (10_000_000, 15)
    assert catalogue.paths == {
        Operation.EDIT: "/api/generate",
        Operation.UPSCALE: "/api/upscale",
        Operation.CUSTOM: "/api/generate-custom-model",
    }
    assert catalogue.models[catalogue.default_model].name == "Nano Banana Pro"


def test_upscale_costs_twenty_and_takes_one_photo():
    (upscale,) = builtin().of(Operation.UPSCALE)
    assert (upscale.credits, upscale.max_images) == (20, 1)


def test_only_the_two_bananas_have_resolutions():
    with_resolutions = [model.id for model in builtin().models.values() if model.resolutions]
    assert sorted(with_resolutions) == ["nanobanana", "nanobananapro"]
    assert builtin().models["nanobananapro"].resolutions == {"1K": 1024, "2K": 2048, "4K": 4096}


def test_each_shape_is_offered_once():
    model = builtin().models["nanobananapro"]
    offered = model.offered_ratios()
    assert offered[:3] == ("SQUARE", "LANDSCAPE", "PORTRAIT")
    shapes = [model.ratio_of(name) for name in offered]
    assert len(shapes) == len(set(shapes))
    assert "3:2" in offered
    assert "16:9" not in offered
    assert model.ratio_of("16:9") == (16, 9)
    assert model.ratio_of("7:1") is None


def test_a_custom_identifier_stands_for_itself():
    model = builtin().model(Operation.CUSTOM, "custom-owesa-avatars")
    assert model is not None
    assert (model.id, model.name) == ("custom-owesa-avatars", "custom-owesa-avatars")
    assert (model.max_images, model.credits_published) == (1, False)


def test_operations_do_not_share_models():
    catalogue = builtin()
    assert catalogue.model(Operation.EDIT, "upscale") is None
    assert catalogue.model(Operation.EDIT, "no-such") is None
    upscale = catalogue.model(Operation.UPSCALE, "")
    assert upscale is not None
    assert upscale.id == "upscale"


def test_an_own_file_adds_a_model():
    catalogue = with_own('[models.nanobanana2]\nname = "Nano Banana 2"\ncredits = 5\n')
    model = catalogue.models["nanobanana2"]
    assert (model.name, model.credits, model.formats) == ("Nano Banana 2", 5, ("png", "jpg"))
    assert next(iter(catalogue.models)) == "nanobananapro"


def test_an_own_file_overrides_single_keys():
    catalogue = with_own('default_model = "seedream"\n[models.kontext-pro]\ncredits = 3\n')
    assert catalogue.models["kontext-pro"].credits == 3
    assert catalogue.models["kontext-pro"].name == "Kontext Pro"
    assert catalogue.default_model == "seedream"
    assert catalogue.prompt_limit == 10_000


def test_an_own_price_may_be_marked_as_published():
    catalogue = with_own("[models.custom]\ncredits = 4\ncredits_published = true\n")
    assert catalogue.models["custom"].credits_published


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("\n[models.x\n", 2, "not TOML"),
        ('[models.x]\nname = "X"\n', 1, "“credits” is missing"),
        ("[models.x]\ncredits = 5\ncolour = 1\n", 3, "no setting called “colour”"),
        ("\n\n[models.x]\n\ncredits = 0\n", 5, "at least 1"),
        ("[models.x]\ncredits = true\n", 2, "whole number"),
        ("[models.x]\ncredits = 2.5\n", 2, "whole number"),
        ("[models.x]\ncredits = 10_000_000_000\n", 2, "whole number"),
        ('[models."a.b"]\ncredits = "5"\n', 2, "whole number"),
        ("[models.y]\ncredits = 1\n[models.x]\nmax_images = 2\ncredits = -1\n", 5, "“x”"),
        ('[models.x]\ncredits = 5\nratios = { WIDE = "wide" }\n', 3, "“wide” is no ratio"),
        ("[models.x]\ncredits = 5\nratios = 3\n", 3, "must be a table"),
        ('[models.x]\ncredits = 5\nfree_ratios = ["0:1"]\n', 3, "“0:1” is no ratio"),
        ('[models.x]\ncredits = 5\nfree_ratios = "1:1"\n', 3, "list of texts"),
        ("[models.x]\ncredits = 5\nresolutions = { 1K = 0 }\n", 3, "number of pixels"),
        ('[models.x]\ncredits = 5\ndefault_resolution = "8K"\n', 3, "no resolution called “8K”"),
        ('[models.x]\ncredits = 5\nformats = ["gif"]\n', 3, "png and jpg"),
        ("[models.x]\ncredits = 5\nformats = []\n", 3, "png and jpg"),
        ("[models.x]\ncredits = 5\nseconds = [60, 10]\n", 3, "from and to"),
        ("[models.x]\ncredits = 5\nseconds = [1]\n", 3, "from and to"),
        ('[models.x]\ncredits = 5\noperation = "paint"\n', 3, "edit, upscale, custom"),
        ("[models.x]\ncredits = 5\nname = 7\n", 3, "must be a text"),
        ('[models.x]\ncredits = 5\nadvice = "a\\u001b[31m"\n', 3, "on one line"),
        ("[models.x]\ncredits = 5\ncredits_published = 1\n", 3, "true or false"),
        ('[models."two words"]\ncredits = 5\n', 1, "without spaces"),
        ("models = 3\n", 1, "must be a table"),
        ("[models]\nx = 3\n", 2, "must be a table"),
        ("\nprompt_limit = 0\n", 2, "at least 1"),
        ('default_model = "none"\n', 1, "no model called “none”"),
        ("schema = 2\n", 1, "newer version"),
        ("# hello\nbogus = 1\n", 2, "no setting called “bogus”"),
        ("[bogus]\n", 1, "no setting called “bogus”"),
        ('[operations.paint]\npath = "/x"\n', 1, "edit, upscale, custom"),
        ("[operations.edit]\npath = 5\n", 2, "must be a text"),
        ("[models]\nx.credits = 0\n", 2, "at least 1"),
    ],
)
def test_a_mistake_is_a_sentence_with_its_line(text: str, line: int, words: str):
    with pytest.raises(CatalogueMistake) as caught:
        with_own(text)
    assert (caught.value.source, caught.value.line) == ("own.toml", line)
    assert words in caught.value.problem
    assert str(caught.value) == f"own.toml, line {line}: {caught.value.problem}"


def test_a_mistake_in_the_first_file_names_that_file():
    with pytest.raises(CatalogueMistake) as caught:
        parse([("models.toml", "bogus = 1\n"), ("own.toml", "")])
    assert caught.value.source == "models.toml"


def test_nesting_without_end_is_a_mistake_and_no_crash():
    with pytest.raises(CatalogueMistake):
        with_own("x = " + "[" * 100_000)


@pytest.mark.parametrize(
    ("text", "shape"),
    [("16:9", (16, 9)), ("1:1", (1, 1)), ("0:1", None), ("16/9", None), ("1:1 ", None), ("", None)],
)
def test_ratios_are_read_strictly(text: str, shape: tuple[int, int] | None):
    assert parse_ratio(text) == shape


def test_no_model_of_the_reference_is_known_to_be_served_by_fewer_pixels():
    assert {model.longest_side for model in builtin().models.values()} == {0}


def test_a_model_may_name_the_longest_side_that_serves_it():
    own = with_own("[models.seedream]\nlongest_side = 2048")
    rules = PhotoRules.of(own, own.models["seedream"], 6000)
    assert rules == PhotoRules(10_000_000, 2048)
    assert PhotoRules.of(own, own.models["seedream"], 1024).longest_side == 1024
    assert PhotoRules.of(own, own.models["seedream"], 0).longest_side == 2048
    assert PhotoRules.of(own, own.models["nanobanana"], 0).longest_side == 0


@pytest.mark.parametrize("side", ["0", "511", "-1", '"2048"', "2048.5", "true"])
def test_a_longest_side_that_serves_nobody_is_a_mistake(side: str):
    with pytest.raises(CatalogueMistake) as caught:
        with_own(f"[models.seedream]\nlongest_side = {side}")
    assert (caught.value.source, caught.value.line) == ("own.toml", 2)

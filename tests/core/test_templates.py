"""Templates are complete and well formed; own ones survive being written and read."""

from dataclasses import replace

import pytest

from productai_desktop.core.errors import DataError, RequestError
from productai_desktop.core.prompt_hints import builtin_hints
from productai_desktop.core.templates import (
    LONGEST_TITLE,
    OWN_GROUP,
    Template,
    builtin_library,
    check_template,
    next_id,
    own_table,
    parse_own,
    placeholders,
)

LIBRARY = builtin_library()
HINTS = builtin_hints()


def names(text: str) -> list[str]:
    return [one.name for one in placeholders(text)]


@pytest.mark.parametrize("group", LIBRARY.groups, ids=lambda group: group.id)
def test_every_group_has_at_least_five_templates_and_its_languages(group) -> None:
    assert sum(one.group == group.id for one in LIBRARY.templates) >= 5
    assert set(group.titles) == {"de", "he"}


def test_the_groups_are_those_that_people_look_for() -> None:
    assert [group.id for group in LIBRARY.groups] == [
        "clean", "lifestyle", "seasonal", "composition",
    ]  # fmt: skip


@pytest.mark.parametrize("template", LIBRARY.templates, ids=lambda template: template.id)
def test_a_built_in_template_is_a_whole_prompt(template: Template) -> None:
    assert template.group in {group.id for group in LIBRARY.groups}
    assert set(template.titles) == {"de", "he"}
    assert 60 < len(template.text) < 600
    assert template.text.endswith(".")
    assert template.text.count("{") == len(placeholders(template.text))
    missing = {hint.id for hint in HINTS.missing(template.text)}
    assert missing <= {"light"}


def test_built_in_templates_differ() -> None:
    for part in ("id", "title", "text"):
        values = [getattr(one, part) for one in LIBRARY.templates]
        assert len(set(values)) == len(values)


def test_placeholders_are_found_where_they_stand() -> None:
    text = "Place the {product} on a {kind of surface}."
    first, second = placeholders(text)
    assert (first.name, second.name) == ("product", "kind of surface")
    assert text[first.start : first.end] == "{product}"
    assert text[second.start : second.end] == "{kind of surface}"


@pytest.mark.parametrize("text", ["", "no braces", "{}", "{ }", "{1}", '{"a": 1}', "{a\nb}", "{{"])
def test_other_braces_are_no_placeholders(text: str) -> None:
    assert names(text) == []


def test_a_title_is_given_in_the_language_where_there_is_one() -> None:
    template = Template("x", "White", "text", titles={"de": "Weiß"})
    assert [template.title_in(code) for code in ("de", "he", "en")] == ["Weiß", "White", "White"]


@pytest.mark.parametrize(
    ("search", "found"),
    [("", True), ("weiss", True), ("WHITE marble", True), ("marble oak", False)],
)
def test_a_search_finds_every_word_in_title_and_text(search: str, *, found: bool) -> None:
    template = Template("x", "White", "on marble", titles={"de": "Weiß"})
    assert template.found_by(search, "de") is found


def written(*templates: Template) -> str:
    lines = ["schema = 1"]
    for one in templates:
        lines += ["[[templates]]", *(f"{key} = {value!r}" for key, value in own_table(one).items())]
    return "\n".join(lines)


def test_own_templates_come_back_as_they_were_written() -> None:
    mine = Template("own-1", "Oak", "on oak", own=True)
    theirs = Template("own-2", "Grey", "on grey", "clean", project="Owesa spring", own=True)
    assert parse_own(written(mine, theirs), "t.toml") == (mine, theirs)


def test_no_templates_are_no_damage() -> None:
    assert parse_own("", "t.toml") == ()


@pytest.mark.parametrize(
    "source",
    [
        "templates = 3",
        "templates = [1]",
        "[[templates]]\ntitle = 'no text'",
        "[[templates]]\ntitle = 1\ntext = 'x'",
        "[[templates]]\ntitle = ''\ntext = 'x'",
        "schema = 0",
        "schema = 'one'",
        "[[templates",
    ],
)
def test_a_damaged_file_is_told_with_its_path(source: str) -> None:
    with pytest.raises(DataError) as raised:
        parse_own(source, "t.toml")
    assert raised.value.code == "SETTINGS_DAMAGED"
    assert raised.value.params["path"] == "t.toml"


def test_a_file_of_a_newer_version_is_told() -> None:
    with pytest.raises(DataError) as raised:
        parse_own("schema = 2", "t.toml")
    assert raised.value.code == "SETTINGS_NEWER"


def test_title_and_text_are_trimmed() -> None:
    checked = check_template(Template("", "  On \n oak ", "  text\n"))
    assert (checked.title, checked.text, checked.own, checked.group) == (
        "On oak", "text", True, OWN_GROUP,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * (LONGEST_TITLE + 1)}, "title"),
        ({"text": "\n"}, "text"),
        ({"text": "x" * 10_001}, "text"),
    ],
)
def test_what_cannot_be_a_template_is_refused(changes: dict[str, str], option: str) -> None:
    with pytest.raises(RequestError) as raised:
        check_template(replace(Template("", "Oak", "on oak"), **changes))
    assert raised.value.params["option"] == option


def test_identifiers_are_not_given_twice() -> None:
    assert next_id([]) == "own-1"
    assert next_id(["own-1", "own-3"]) == "own-2"

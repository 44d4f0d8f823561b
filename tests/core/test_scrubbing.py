"""What leaves in a report: no key, prompt, photo, name, path or address, however it is written."""

import json
import string
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.scrubbing import LEAST_PRIVATE, Scrubber, found_in, needles

#: what stands around a secret in a log
AROUND = st.text(st.sampled_from(string.ascii_letters + string.digits + " .,:;=()'\"[]→\n"))
KEYS = st.text(st.sampled_from(string.ascii_letters + string.digits + "-_."), min_size=8)
#: texts of people: any script, signs and spaces
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=8).filter(
    lambda text: len(text.strip()) >= 8
)
NAMES = st.text(st.sampled_from(string.ascii_letters + "ÄÖÜäöüßéא -_0123456789"), min_size=1)
SUFFIXES = st.sampled_from(["jpg", "JPEG", "png", "webp", "heic", "tif", "dng", "psd", "csv"])


@given(AROUND, KEYS, AROUND)
def test_a_key_never_gets_through(before: str, key: str, after: str) -> None:
    scrub = Scrubber(secrets=[key])
    assert key not in scrub(f"{before}{key}{after}")
    assert key not in scrub.of_secrets(f"{before}{key}{after}")


@given(AROUND, TEXTS, AROUND)
def test_a_prompt_never_gets_through(before: str, prompt: str, after: str) -> None:
    written = (prompt, repr(prompt), json.dumps(prompt), quote(prompt))
    for text in (f"{before} {one} {after}" for one in written):
        said = Scrubber(private=found_in(text, [prompt]))(text)
        assert prompt.strip() not in said
        assert quote(prompt.strip()) not in said


@given(st.lists(NAMES, min_size=1, max_size=4), SUFFIXES, AROUND)
def test_no_path_of_a_photo_gets_through_though_nobody_knows_it(
    folders: list[str], suffix: str, after: str
) -> None:
    photo = f"{folders[-1].strip() or 'x'}1.{suffix}"
    for path in (
        "/home/ann/" + "/".join([*folders, photo]),
        "C:\\Users\\ann\\" + "\\".join([*folders, photo]),
        "~/" + "/".join([*folders, photo]),
    ):
        said = Scrubber()(f'cannot read "{path}" {after}')
        assert path not in said
        assert photo not in said
        assert "ann" not in said.replace("cannot", "").replace(after, "")


@pytest.mark.parametrize(
    "text",
    [
        "x-api-key: SECRETS",
        "'X-API-Key': 'SECRETS'",
        "Authorization: Bearer SECRETS",
        "Cookie=SECRETS; path=/",
        "api_key=SECRETS",
        "https://host/file.png?X-Amz-Signature=SECRETS",
        "https://SECRETS@host/",
        "https://SECRETS.example.com/a",
        "s3://SECRETS/key",
        "file:///home/SECRETS/cup.png",
        "SECRETS@example.com",
        "/media/SECRETS/stick",
        "(/mnt/SECRETS)",
        "\\\\server\\SECRETS\\photos",
        "D:\\SECRETS",
        "~SECRETS/photos",
        "SECRETS.jpg",
        "SECRETS of a client.PNG",
        "cannot read SECRETS 1 (2).tif today",
        "key abcdef0123SECRETS99887766aabb",
    ],
)
def test_what_looks_secret_or_personal_goes_though_nobody_knows_it(text: str) -> None:
    said = Scrubber()(f"2026-11-23T05:00:00.000Z INFO x: {text}")
    assert "SECRETS" not in said
    assert said.startswith("2026-11-23T05:00:00.000Z INFO x: ")


def test_what_the_log_tells_of_edits_stays() -> None:
    lines = (
        "2026-11-23T05:00:00.000Z INFO productai_desktop.engine.register: job 12: queued → "
        "preparing (ordered)\n"
        "2026-11-23T05:00:01.000Z ERROR productai_desktop.engine.workers: job 12 met a defect\n"
        "ValueError at productai_desktop.engine.preparing:31 > PIL.Image:3305\n"
        "2026-11-23T05:00:02.000Z WARNING productai_desktop.engine.delivery: a poll was refused: "
        "INVALID_API_KEY\n"
    )
    assert (
        Scrubber(secrets=["pk-1234567"], private=["white marble"], names=["root"])(lines) == lines
    )


def test_the_user_of_the_computer_is_nobody_and_it_has_no_name() -> None:
    scrub = Scrubber(names=["anna", "studio-pc", ""])
    assert scrub("by anna, not Hannah, on studio-pc") == "by [person], not Hannah, on [person]"


def test_a_key_goes_whole_though_a_part_of_it_is_private() -> None:
    scrub = Scrubber(secrets=["pk-cup-1234"], private=["cup", "refused: pk"])
    assert scrub("refused: pk-cup-1234, cup") == "refused: [secret], [private]"


def test_a_prompt_goes_whole_though_a_part_of_it_looks_like_a_secret() -> None:
    scrub = Scrubber(private=["the token: a red cup"])
    assert scrub("ERROR x: the token: a red cup!") == "ERROR x: [private]!"


def test_short_texts_go_as_whole_words_only() -> None:
    scrub = Scrubber(private=["log"])
    assert scrub("log, login, 'log'") == "[private], login, '[private]'"


def test_each_line_of_a_prompt_is_looked_for() -> None:
    prompt = "marble table\r\nsoft daylight"
    assert set(needles([prompt])) >= {"marble table", "soft daylight", "soft%20daylight"}
    assert found_in("refused: soft daylight", [prompt]) == ["soft daylight"]


def test_texts_that_say_nothing_are_left_alone() -> None:
    assert found_in("a b c", ["a", " ", "", "\n", "b" * (LEAST_PRIVATE - 1)]) == []


def test_of_very_many_texts_only_those_that_stand_there_are_named() -> None:
    many = (f"a cup on table {number}" for number in range(20_000))
    text = "job 3 failed: a cup on table 777\n" * 1000
    assert set(found_in(text, many)) == {"a cup on table 7", "a cup on table 77"} | {
        "a cup on table 777"
    }


def test_a_persons_own_words_keep_what_is_theirs_to_tell() -> None:
    words = "cup.jpg of ann@example.com went grey, my key is pk-abcdefgh"
    said = Scrubber(secrets=["pk-abcdefgh"], private=["cup.jpg"]).of_secrets(words)
    assert said == "cup.jpg of ann@example.com went grey, my key is [secret]"

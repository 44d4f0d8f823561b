"""When a prompt that the service tells is the one that was sent."""

import pytest

from productai_desktop.core.agreement import Agreement, agreement

PROMPT = "A marble table, soft light from the left; keep the label’s colours"


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (PROMPT, PROMPT),
        (f"  {PROMPT}\n", PROMPT),
        (PROMPT.replace(" ", "\n  ", 3), PROMPT),
        ("caf\u00e9 table", "cafe\u0301 table"),
        ("red\u200b cup", "red cup"),
        ("cup & saucer <new>", "cup &amp; saucer &lt;new&gt;"),
        ("half ½", "half 1⁄2"),
    ],
)
def test_the_same_words_in_another_dress_agree(sent: str, told: str):
    assert agreement(sent, told) is Agreement.SAME


@pytest.mark.parametrize(
    "told", [PROMPT[:40], PROMPT[:40] + "…", PROMPT[:40] + "...", PROMPT + ", photorealistic"]
)
def test_a_prompt_that_was_cut_or_added_to_is_alike(told: str):
    assert agreement(PROMPT, told) is Agreement.ALIKE


@pytest.mark.parametrize("told", [None, "", " \n"])
@pytest.mark.parametrize("sent", [PROMPT, ""])
def test_where_the_service_tells_none_only_a_person_can_say(sent: str, told: str | None):
    assert agreement(sent, told) is Agreement.UNTOLD


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (PROMPT, "A beach at sunset"),
        (PROMPT, PROMPT.replace("left", "right")),
        ("red cup", "red cup on a table"),
        (PROMPT, PROMPT[:20]),
        ("", "A beach at sunset"),
    ],
)
def test_other_words_differ(sent: str, told: str):
    assert agreement(sent, told) is Agreement.DIFFERS

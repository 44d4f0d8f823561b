"""A lost answer, seen by its balance; its number, given by a person; and a text for support."""

import json
from pathlib import Path

from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import PHOTO, Terminal, productai, sandbox

__all__ = ["productai", "sandbox"]  # fixtures


def lose(productai: Terminal, sandbox: Sandbox, kind: str) -> int:
    """Orders an edit whose answer is lost; its number."""
    sandbox.faults.add(Fault("generate", kind))
    ended = productai.generate()
    assert (ended.status, ended.states) == (6, ["uncertain"])
    return int(ended.row["id"])


def measure(productai: Terminal) -> None:
    """Has the balance asked; with a slower clock, for whose 20 seconds a process starts soon."""
    hurried = productai.environment["PRODUCTAI_TIME_SCALE"]
    assert productai.unhurried()("key", "check").status == 0
    productai.environment["PRODUCTAI_TIME_SCALE"] = hurried


def test_the_balance_tells_that_a_lost_answer_was_charged(
    productai: Terminal, sandbox: Sandbox
) -> None:
    measure(productai)
    number = lose(productai, sandbox, "reset_after")
    shown = productai.jobs("show", str(number)).row
    evidence = shown["evidence"]
    assert (evidence["verdict"], evidence["difference"], evidence["others"]) == ("charged", 2, 0)
    assert (evidence["before"]["credits"], evidence["after"]["credits"]) == (100, 98)
    assert "says that it was charged" in shown["error"]["message"]
    said = productai("jobs", "show", str(number))
    assert "balance before  100 credits, " in said.out
    assert "conclusion      the balance says that it was charged" in said.out


def test_the_balance_tells_that_a_lost_answer_was_not_charged(
    productai: Terminal, sandbox: Sandbox
) -> None:
    measure(productai)
    number = lose(productai, sandbox, "reset")
    evidence = productai.jobs("show", str(number)).row["evidence"]
    assert (evidence["verdict"], evidence["difference"]) == ("not charged", 0)
    measure(productai)
    again = productai.jobs("send-again", str(number))
    assert (again.status, again.row["credits"]) == (0, 2)
    assert sandbox.charges() == [(again.row["remote_id"], 2)]


def test_without_a_balance_before_nothing_is_claimed(productai: Terminal, sandbox: Sandbox) -> None:
    number = lose(productai, sandbox, "reset_after")
    shown = productai.jobs("show", str(number)).row
    assert (shown["evidence"]["verdict"], shown["evidence"]["before"]) == ("unknown", None)
    assert shown["evidence"]["after"]["credits"] == 98


def test_an_edit_before_it_has_left_a_balance_for_the_next(
    productai: Terminal, sandbox: Sandbox
) -> None:
    assert productai.generate().status == 0
    number = lose(productai, sandbox, "reset_after")
    evidence = productai.jobs("show", str(number)).row["evidence"]
    assert (evidence["verdict"], evidence["before"]["credits"]) == ("charged", 98)


def test_its_number_is_confirmed_and_a_wrong_one_given_back(
    productai: Terminal, sandbox: Sandbox
) -> None:
    number = lose(productai, sandbox, "reset_after")
    ((remote_id, _),) = sandbox.charges()
    unknown = productai("jobs", "adopt", str(number), str(remote_id + 1))
    assert unknown.status == 2
    assert f"no job {remote_id + 1} for this account" in unknown.err
    adopted = productai.jobs("adopt", str(number), str(remote_id))
    assert (adopted.status, adopted.states) == (0, ["done"])
    assert f"job {remote_id} has the same prompt" in adopted.err
    assert f"jobs disown {number}" in adopted.err
    file = Path(adopted.row["output"])
    back = productai.jobs("disown", str(number))
    assert (back.status, back.states, back.row["remote_id"]) == (0, ["uncertain"], None)
    assert file.exists()
    events = [entry["event"] for entry in productai.jobs("show", str(number)).row["journal"]]
    assert events[-1] == f"not {remote_id}"
    assert productai.jobs("adopt", str(number), str(remote_id)).states == ["done"]
    assert len(sandbox.charges()) == 1


def test_another_prompt_is_refused(productai: Terminal, sandbox: Sandbox) -> None:
    number = lose(productai, sandbox, "reset_after")
    sandbox.faults.add(Fault("generate", "reset_after"))
    other = productai.generate(prompt="a beach at sunset").row["id"]
    (first, _), (second, _) = sandbox.charges()
    refused = productai("jobs", "adopt", str(number), str(second))
    assert refused.status == 2
    assert "another prompt" in refused.err
    assert productai.jobs("adopt", str(number), str(first)).states == ["done"]
    taken = productai("jobs", "adopt", str(other), str(first))
    assert (taken.status, f"belongs to job {number}" in taken.err) == (2, True)


def test_support_is_asked_without_a_word_of_the_work(productai: Terminal, sandbox: Sandbox) -> None:
    measure(productai)
    assert productai.generate("--project", "Shop Meyer", "--sku", "CUP-7").status == 0
    number = lose(productai, sandbox, "reset_after")
    said = productai("jobs", "support")
    assert said.status == 0
    assert "support@productai.photo" in said.err
    assert f"Our number {number}\n" in said.out
    assert "uncertain (CONNECTION_LOST)" in said.out
    period = productai("jobs", "support", "--since", "2020-01-01", "--json")
    (row,) = [json.loads(line) for line in period.out.splitlines()]
    text = row["text"]
    assert "could you please check the 2 edits that we sent since 2020-01-01" in text
    assert str(sandbox.charges()[0][0]) in text
    for secret in (sandbox.key, "marble", PHOTO.name, PHOTO.stem, "CUP-7", "Meyer", "cdn", "/"):
        for told in (said.out, text):
            assert secret not in told.replace(sandbox.base_url, "").replace("http://", "")
    empty = productai("jobs", "support", "--until", "2020-01-01")
    assert "no edit was sent until 2020-01-01" in empty.out
    assert productai("jobs", "support", "--since", "yesterday").status == 2

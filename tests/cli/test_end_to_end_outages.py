"""Service, key and network at their worst, and what the terminal makes of it."""

from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import Terminal, free_port, productai, sandbox, top_up

__all__ = ["productai", "sandbox"]  # fixtures

#: answers that say nothing usable: a web page, an error of the server, nothing, half, a cut
BAD_ANSWERS = ["html", "status", "empty", "truncated", "malformed", "reset"]


def test_credits_that_end_in_the_middle(productai: Terminal, sandbox: Sandbox) -> None:
    top_up(sandbox, 5)
    ended = productai.generate("--variants", "4")
    assert ended.status == 4
    assert sorted(ended.states) == ["done", "done", "queued", "queued"]
    assert set(ended.codes) == {"OUT_OF_TOKENS"}
    assert "Buy credits" in ended.err
    assert sandbox.tokens == 1
    top_up(sandbox, 10)
    resumed = productai.jobs("resume")
    assert (resumed.status, resumed.states) == (0, ["done", "done"])
    assert len(sandbox.charges()) == 4
    assert len(productai.files()) == 4


def test_without_a_key_nothing_is_accepted(tmp_path: Path, sandbox: Sandbox) -> None:
    terminal = Terminal(tmp_path, sandbox.base_url, None)
    refused = terminal.generate()
    assert (refused.status, refused.out) == (3, "")
    assert "key set" in refused.err
    assert terminal.jobs("list").out == ""
    assert sandbox.requests() == []


def test_a_refused_key_keeps_the_job(tmp_path: Path, sandbox: Sandbox) -> None:
    terminal = Terminal(tmp_path, sandbox.base_url, "wrong-key-77")
    refused = terminal.generate()
    assert (refused.status, refused.states) == (3, ["queued"])
    assert refused.codes == ["INVALID_API_KEY"]
    assert terminal("key", "check").status == 3
    assert "wrong-key-77" not in terminal.said
    assert b"wrong-key-77" not in terminal.kept()
    # Under another account it waits, and says so.
    terminal.environment["PRODUCTAI_API_KEY"] = sandbox.key
    other = terminal.jobs("resume")
    assert (other.status, other.out) == (0, "")
    assert "another account" in other.err
    assert sandbox.charges() == []


def test_without_the_service_it_gives_up_and_the_jobs_stay(
    productai: Terminal, sandbox: Sandbox
) -> None:
    sandbox.stop()
    left = productai.generate("--variants", "2")
    assert (left.status, left.states) == (5, ["queued", "queued"])
    assert left.codes == ["NO_CONNECTION", "NO_CONNECTION"]
    assert productai.generate("--no-wait").status == 5
    check = productai("key", "check")
    assert (check.status, check.out) == (5, "")
    sandbox.start()
    resumed = productai.jobs("resume")
    assert (resumed.status, resumed.states) == (0, ["done"] * 3)
    assert len(sandbox.charges()) == 3


def test_an_unknown_host_is_named(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "https://service.invalid/v1", "any-key-1")
    left = terminal.generate()
    assert (left.status, left.states) == (5, ["queued"])
    assert "service.invalid" in left.err


@pytest.mark.parametrize("kinds", [BAD_ANSWERS[:3], BAD_ANSWERS[3:]])
def test_bad_answers_to_orders_are_uncertain_and_never_sent_again(
    productai: Terminal, sandbox: Sandbox, kinds: list[str]
) -> None:
    for turn, kind in enumerate(kinds):
        sandbox.faults.add(Fault("generate", kind, after=turn))
    ended = productai.generate("--variants", "3")
    assert (ended.status, ended.states) == (6, ["uncertain"] * 3)
    for row in ended.rows:
        assert f"adopt {row['id']}" in row["error"]["message"]
    paths = [request.path for request in sandbox.requests()]
    assert paths.count("/v1/api/generate") == 3
    # After a lost answer the service is asked before anything more is sent.
    assert "/v1/api/key-check" in paths
    assert len(sandbox.charges()) == ("truncated" in kinds)
    assert productai.files() == []


@pytest.mark.parametrize("on", ["upload", "job", "result"])
def test_bad_answers_elsewhere_are_asked_again(
    productai: Terminal, sandbox: Sandbox, on: str
) -> None:
    if on != "upload":
        assert productai.generate("--no-wait").status == 0
    for turn, kind in enumerate(["html", "status", "empty", "truncated", "reset"]):
        sandbox.faults.add(Fault(on, kind, after=turn))
    if on == "upload":
        left = productai.generate()
        assert (left.status, left.states) == (5, ["queued"])
    done = productai.jobs("resume")
    assert (done.status, done.states) == (0, ["done"])
    assert len(sandbox.charges()) == 1
    with Image.open(done.row["output"]) as image:
        image.load()


def test_bad_answers_to_the_key_check_are_no_verdict_on_the_key(
    productai: Terminal, sandbox: Sandbox
) -> None:
    for turn, kind in enumerate(BAD_ANSWERS[1:]):
        sandbox.faults.add(Fault("key-check", kind, after=turn))
    checked = productai.unhurried()("key", "check")
    assert (checked.status, "100 credits" in checked.out) == (0, True)


def test_a_service_that_only_says_bad_gateway(productai: Terminal, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("any", "html", times=0))
    left = productai.generate()
    assert (left.status, left.states) == (5, ["queued"])
    check = productai("key", "check")
    assert (check.status, check.out) == (5, "")
    assert "502" in check.err
    assert sandbox.charges() == []


def test_too_many_requests_are_waited_out(productai: Terminal, sandbox: Sandbox) -> None:
    for on in ("upload", "generate", "job"):
        sandbox.faults.add(Fault(on, "status", status=429))
    done = productai.generate("--variants", "2")
    assert (done.status, done.states) == (0, ["done", "done"])
    assert len(sandbox.charges()) == 2
    assert [request.status for request in sandbox.requests()].count(429) == 3


def test_a_result_that_is_no_picture_is_fetched_again(
    productai: Terminal, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault("result", "html", status=200))
    sandbox.faults.add(Fault("result", "truncated", after=1))
    done = productai.generate()
    assert (done.status, done.states) == (0, ["done"])
    with Image.open(done.row["output"]) as image:
        image.load()
    assert [path for path in productai.files() if not path.endswith(".png")] == []
    assert len(sandbox.cdn_requests()) >= 3


def test_the_key_goes_to_the_service_alone(productai: Terminal, sandbox: Sandbox) -> None:
    assert productai.generate().status == 0
    assert {request.headers.get("x-api-key") for request in sandbox.requests()} == {sandbox.key}
    assert [r for r in sandbox.cdn_requests() if "x-api-key" in r.headers] == []
    assert sandbox.cdn_requests()


def test_a_job_that_the_service_refuses_costs_nothing(
    productai: Terminal, sandbox: Sandbox
) -> None:
    address = f"http://127.0.0.1:{free_port()}/gone.png"
    ended = productai.generate(image=address)
    assert (ended.status, ended.states) == (1, ["failed"])
    assert ended.codes == ["INVALID_IMAGE_URL"]
    assert "Nothing was charged" in ended.row["error"]["message"]
    assert sandbox.charges() == []

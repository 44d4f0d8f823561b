"""What the terminal promises, with nothing in between: processes, sockets, files."""

import json
import os
import signal
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from PIL import Image

from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import (
    PHOTO,
    SCALE,
    Terminal,
    free_port,
    productai,
    sandbox,
    wait_until,
)

__all__ = ["productai", "sandbox"]  # fixtures

FIELDS = [
    "id", "remote_id", "state", "inputs", "output", "model", "credits", "seconds", "project", "sku",
    "error",
]  # fmt: skip


def test_generate_delivers_the_file_and_says_so(productai: Terminal, sandbox: Sandbox) -> None:
    output = productai.results / "out.png"
    done = productai.generate(
        "--output", str(output), "--model", "nanobananapro", "--aspect-ratio", "LANDSCAPE",
        "--resolution", "2K", "--project", "Spring", "--sku", "C-1",
    )  # fmt: skip
    assert (done.status, done.err) == (0, "")
    row = done.row
    assert list(row) == FIELDS
    assert row["seconds"] > 0
    del row["seconds"]
    assert row == {
        "id": 1, "remote_id": sandbox.charges()[0][0], "state": "done", "inputs": [str(PHOTO)],
        "output": str(output), "model": "nanobananapro", "credits": 8, "project": "Spring",
        "sku": "C-1", "error": None,
    }  # fmt: skip
    with Image.open(output) as image:
        assert (image.format, image.size) == ("PNG", (2048, 1152))
    assert sandbox.charges() == [(row["remote_id"], 8)]
    assert sandbox.tokens == 92


def test_a_file_of_that_name_stays(productai: Terminal) -> None:
    productai.results.mkdir()
    (productai.results / "out.png").write_text("mine")
    done = productai.generate("--output", str(productai.results / "out.png"))
    assert (done.status, done.row["output"]) == (0, str(productai.results / "out-2.png"))
    assert (productai.results / "out.png").read_text() == "mine"


def test_upscale_and_custom_model(productai: Terminal, sandbox: Sandbox) -> None:
    folder = f"{productai.results}{os.sep}"
    upscaled = productai("upscale", "--image", str(PHOTO), "--output", folder, "--json")
    assert (upscaled.status, upscaled.row["credits"]) == (0, 20)
    custom = productai(
        "custom", "--image", str(PHOTO), "--prompt", "on a table", "--model", "acme-mugs-1",
        "--output", folder, "--json",
    )  # fmt: skip
    assert (custom.status, custom.row["model"]) == (0, "acme-mugs-1")
    assert [request.path for request in sandbox.requests() if request.method == "POST"] == [
        "/v1/api/upload-asset", "/v1/api/upscale", "/v1/api/generate-custom-model",
    ]  # fmt: skip
    with Image.open(upscaled.row["output"]) as large, Image.open(PHOTO) as small:
        assert large.width > small.width


def test_no_wait_returns_with_the_number_and_resume_delivers(
    productai: Terminal, sandbox: Sandbox
) -> None:
    sent = productai.generate("--no-wait", "--variants", "2")
    assert (sent.status, len(sent.rows)) == (0, 2)
    assert {row["remote_id"] for row in sent.rows} == {number for number, _ in sandbox.charges()}
    resumed = productai.jobs("resume")
    assert (resumed.status, resumed.states) == (0, ["done", "done"])
    assert productai.files() == ["coffee-gpt-low-2.png", "coffee-gpt-low.png"]
    assert len(sandbox.charges()) == 2


def test_an_interrupt_keeps_the_job_and_resume_goes_on(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "service", latency=180, time_scale=SCALE) as sandbox:
        terminal = Terminal(tmp_path, sandbox.base_url, sandbox.key)
        process = terminal.start("generate", *terminal.order())
        wait_until(sandbox.charges)
        process.send_signal(signal.SIGINT)
        ended = terminal.end(process)
        assert (ended.status, ended.out) == (130, "")
        assert "jobs resume" in ended.err
        assert terminal.jobs("list").states == ["running"]
        assert terminal.jobs("resume").status == 0
        assert terminal.files() == ["coffee-gpt-low.png"]
        assert len(sandbox.charges()) == 1


def test_a_reader_that_goes_away_costs_no_result(productai: Terminal) -> None:
    process = productai.start("generate", *productai.order())
    assert process.stdout
    process.stdout.close()
    process.stdout = None
    ended = productai.end(process)
    assert (ended.status, ended.err) == (0, "")
    assert productai.files() == ["coffee-gpt-low.png"]


def test_dry_run_needs_neither_key_nor_network(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, f"http://127.0.0.1:{free_port()}/v1", None)
    planned = terminal.generate("--dry-run", "--variants", "3")
    assert (planned.status, planned.err) == (0, "")
    row = planned.row
    assert (row["credits"], row["variants"]) == (6, 3)
    with Image.open(PHOTO) as photo:
        size = photo.size
    (image,) = row["images"]
    assert (image["format"], image["width"], image["height"]) == ("png", *size)
    assert image["bytes"] > 0
    assert not terminal.data.exists()
    assert not terminal.results.exists()


def test_two_terminals_share_one_minute(productai: Terminal, sandbox: Sandbox) -> None:
    productai.jobs("list")  # the folder is made before both want it
    both = [productai.start("generate", *productai.order("--variants", "4")) for _ in range(2)]
    ended = [productai.end(process) for process in both]
    assert [(run.status, run.states) for run in ended] == [(0, ["done"] * 4)] * 2
    assert len(sandbox.charges()) == 8
    assert len(set(productai.files())) == 8
    assert 429 not in [request.status for request in sandbox.requests()]


def test_show_tells_the_history(productai: Terminal) -> None:
    productai.generate(prompt="white marble table")
    shown = productai("jobs", "show", "1")
    assert shown.status == 0
    assert "white marble table" in shown.out
    assert [
        state
        for state in ("queued", "preparing", "hosting", "submitting", "running", "downloading")
        if state not in shown.out
    ] == []
    row = productai.jobs("show", "1").row
    assert row["journal"][-1]["state"] == "done"
    missing = productai("jobs", "show", "7")
    assert (missing.status, missing.out) == (2, "")


def test_cancel_before_sending_costs_nothing(productai: Terminal, sandbox: Sandbox) -> None:
    sandbox.stop()
    left = productai.generate("--no-wait", "--variants", "2")
    assert (left.status, left.states) == (5, ["queued", "queued"])
    cancelled = productai.jobs("cancel", "1", "2")
    assert (cancelled.status, cancelled.states) == (0, ["cancelled", "cancelled"])
    assert productai.jobs("cancel", "1").status == 2
    sandbox.start()
    assert productai.jobs("resume").out == ""
    assert sandbox.charges() == []


def test_an_uncertain_job_is_dismissed_or_sent_again_by_a_person(
    productai: Terminal, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault("generate", "reset_after", times=2))
    assert productai.generate().status == 6
    assert productai.generate().status == 6
    assert "send-again 1" in productai.jobs("list").rows[0]["error"]["message"]
    closed = productai.jobs("dismiss", "1")
    assert (closed.status, closed.states) == (0, ["failed"])
    again = productai.jobs("send-again", "2")
    assert (again.status, again.states) == (0, ["done"])
    assert len(sandbox.charges()) == 3


def test_a_job_that_ended_in_error_is_retried_for_a_new_charge(
    productai: Terminal, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault("generate", "error"))
    failed = productai.generate()
    assert (failed.status, failed.codes) == (1, ["SERVICE_ERROR"])
    assert "2 credits charged" in failed.row["error"]["message"]
    again = productai.jobs("retry", "1")
    assert (again.status, again.states) == (0, ["done"])
    assert "2 credits" in again.err
    assert len(sandbox.charges()) == 2


def test_the_key_lives_in_the_keyring(tmp_path: Path, sandbox: Sandbox) -> None:
    terminal = Terminal(tmp_path, sandbox.base_url, None)
    assert terminal("key", "check").status == 3
    refused = terminal("key", "set", stdin="wrong-key-1\n")
    assert refused.status == 3
    stored = terminal("key", "set", stdin=f"{sandbox.key}\n")
    try:
        assert stored.status == 0
        assert "100 credits" in stored.err
        checked = terminal("key", "check")
        assert (checked.status, "keyring" in checked.out) == (0, True)
        assert terminal.generate().status == 0
    finally:
        cleared = terminal("key", "clear")
    assert cleared.status == 0
    assert terminal("key", "check").status == 3
    assert sandbox.key not in terminal.said
    assert sandbox.key.encode() not in terminal.kept()


def test_practice_mode_needs_nothing(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, None, None)
    done = terminal.generate("--sandbox")
    assert (done.status, done.row["credits"]) == (0, 2)
    assert terminal.files() == ["coffee-gpt-low.png"]


def test_practice_goes_on_after_its_books_are_damaged(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, None, None)
    (terminal.data / "sandbox").mkdir(parents=True)
    (terminal.data / "sandbox" / "sandbox.db").write_text("no database at all")
    assert terminal.generate("--sandbox").status == 0
    assert (terminal.data / "sandbox" / "damaged-sandbox.db").is_file()


def test_a_sandbox_that_cannot_tell_its_port_ends_with_a_sentence(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, None, None)
    ended = terminal("sandbox", "--port-file", str(tmp_path / "missing" / "port"))
    assert (ended.status, ended.out) == (2, "")
    assert "port file" in ended.err


def test_the_sandbox_alone_serves_any_client(tmp_path: Path) -> None:
    host = Terminal(tmp_path / "host", None, None)
    port_file = tmp_path / "port"
    words = ("--port-file", str(port_file), "--key", "k-123", "--tokens", "9", "--latency", "3")
    fault = json.dumps({"on": "key-check", "kind": "html", "after": 1})
    process = host.start("sandbox", *words, "--faults", fault)
    try:
        wait_until(port_file.exists)
        address = f"http://127.0.0.1:{int(port_file.read_text())}/v1"
        asked = urllib.request.Request(f"{address}/api/key-check", headers={"x-api-key": "k-123"})
        with urllib.request.urlopen(asked) as answer:
            assert json.load(answer)["data"]["tokens_remaining"] == 9
        with pytest.raises(urllib.error.HTTPError) as struck:
            urllib.request.urlopen(asked)
        struck.value.close()
        assert struck.value.code == 502
        client = Terminal(tmp_path, address, "k-123")
        assert client.generate().status == 0
    finally:
        process.send_signal(signal.SIGINT)
        ended = host.end(process)
    assert ended.status == 130
    assert ended.out == f"base-url: {address}\nkey: k-123\n"

"""Photos over a bucket or a served folder, with nothing in between: processes, sockets, files."""

import contextlib
import functools
import http.server
import signal
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.server import Sandbox
from tests.cli.real import Terminal, productai, sandbox, wait_until
from tests.s3 import S3, SECRET, s3_server

__all__ = ["productai", "sandbox"]  # fixtures


@pytest.fixture
def s3(tmp_path: Path) -> Iterator[S3]:
    folder = tmp_path / "s3"
    folder.mkdir()
    with s3_server(folder) as server:
        yield server


@pytest.fixture
def over_bucket(productai: Terminal, s3: S3) -> Terminal:
    """A terminal that hosts photos in the bucket."""
    _choose(productai, s3.settings(bucket_prefix="shop+ü/"))
    productai.environment["PRODUCTAI_BUCKET_SECRET"] = SECRET
    return productai


def _choose(terminal: Terminal, lines: str) -> None:
    terminal.data.mkdir(parents=True, exist_ok=True)
    (terminal.data / "settings.toml").write_text(lines, encoding="utf-8")


def _uploads(terminal: Terminal) -> list[tuple[str, str, str]]:
    """Host, address and locator of the uploads in the books."""
    with contextlib.closing(sqlite3.connect(terminal.data / "productai.db")) as books:
        return books.execute("SELECT host, address, locator FROM uploads").fetchall()


def test_a_photo_goes_over_the_bucket_and_is_deleted_when_its_edit_has_ended(
    over_bucket: Terminal, sandbox: Sandbox, s3: S3
) -> None:
    done = over_bucket.generate()
    assert (done.status, done.row["state"]) == (0, "done")
    asked = [request.path for request in sandbox.requests()]
    assert not any(path.endswith("/upload-asset") for path in asked)
    assert s3.objects == []
    assert _uploads(over_bucket) == []


def test_no_secret_and_no_signature_is_written_anywhere(over_bucket: Terminal, s3: S3) -> None:
    _choose(over_bucket, s3.settings(bucket_delete=False))
    assert over_bucket.generate().status == 0
    kept = over_bucket.kept() + over_bucket.said.encode()
    ((host, address, locator),) = _uploads(over_bucket)
    assert host == f"bucket:{s3.endpoint}/photos"
    assert address == f"{s3.endpoint}/photos/{locator}"
    assert locator.encode() in kept  # that the search can find something
    for hidden in (SECRET, "X-Amz-", "Signature="):
        assert hidden.encode() not in kept


def test_a_second_edit_of_a_photo_finds_it_there(
    over_bucket: Terminal, sandbox: Sandbox, s3: S3
) -> None:
    _choose(over_bucket, s3.settings(bucket_delete=False))
    assert over_bucket.generate().status == 0
    (name,) = s3.objects
    before = (s3.folder / "photos" / name).stat().st_mtime_ns
    assert over_bucket.generate(prompt="oak").status == 0
    assert s3.objects == [name]
    assert (s3.folder / "photos" / name).stat().st_mtime_ns == before
    assert len(sandbox.charges()) == 2


def test_what_was_there_and_is_not_any_more_is_brought_once_more(
    over_bucket: Terminal, s3: S3
) -> None:
    _choose(over_bucket, s3.settings(bucket_delete=False))
    assert over_bucket.generate().status == 0
    (name,) = s3.objects
    (s3.folder / "photos" / name).unlink()
    assert over_bucket.generate(prompt="oak").status == 0
    assert s3.objects == [name]


@pytest.mark.parametrize(
    ("told", "secret", "code"),
    [
        ({}, "wrong", "HOST_KEY"),
        ({"bucket_access_key": "AKIAEXAMPLEEXAMPLE99"}, SECRET, "HOST_KEY"),
        ({"bucket_name": "nobody"}, SECRET, "HOST_NO_BUCKET"),
        ({}, "", "HOST_SECRET"),
        ({"bucket_name": ""}, SECRET, "HOST_SETUP"),
        ({"bucket_endpoint": "http://127.0.0.1:9"}, SECRET, "HOST_UNREACHED"),
    ],
)
def test_trouble_of_the_bucket_costs_nothing_and_fails_nothing(
    productai: Terminal, sandbox: Sandbox, s3: S3, told: dict[str, str], secret: str, code: str
) -> None:
    _choose(productai, s3.settings(**told))
    productai.environment["PRODUCTAI_BUCKET_SECRET"] = secret
    given_up = productai.generate()
    assert (given_up.status, given_up.states, given_up.codes) == (5, ["queued"], [code])
    assert sandbox.charges() == []
    _choose(productai, s3.settings())
    productai.environment["PRODUCTAI_BUCKET_SECRET"] = SECRET
    resumed = productai.jobs("resume")
    assert (resumed.status, resumed.states) == (0, ["done"])
    assert s3.objects == []


def test_a_process_that_dies_before_the_upload_is_written_down_leaves_nothing_behind(
    over_bucket: Terminal, sandbox: Sandbox, s3: S3
) -> None:
    sandbox.faults.add(Fault("generate", "never"))
    process = over_bucket.start("generate", *over_bucket.order())
    wait_until(lambda: bool(s3.objects))
    process.kill()
    over_bucket.end(process)
    assert len(_uploads(over_bucket)) == 1
    sandbox.faults.clear()
    over_bucket.jobs("resume")
    for row in over_bucket.jobs("list").rows:
        if row["state"] == "uncertain":
            over_bucket.jobs("dismiss", str(row["id"]))
    over_bucket.jobs("resume")
    assert s3.objects == []


def test_ctrl_c_leaves_the_photo_for_the_resumed_edit(
    over_bucket: Terminal, sandbox: Sandbox, s3: S3
) -> None:
    sandbox.faults.add(Fault("generate", "never"))
    process = over_bucket.start("generate", *over_bucket.order())
    wait_until(lambda: bool(sandbox.charges()))
    process.send_signal(signal.SIGINT)
    assert over_bucket.end(process).status == 130
    assert len(s3.objects) == 1


@pytest.fixture
def web(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address at which it is served."""
    folder = tmp_path / "web root"
    folder.mkdir()
    quiet = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), quiet) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


def test_a_photo_goes_over_a_served_folder(
    productai: Terminal, sandbox: Sandbox, web: tuple[Path, str]
) -> None:
    folder, address = web
    (folder / "mine.txt").write_text("mine")
    _choose(
        productai,
        f'hosting = "folder"\nserved_folder = "{folder}"\nserved_address = "{address}"\n',
    )
    done = productai.generate()
    assert (done.status, done.row["state"]) == (0, "done")
    assert len(sandbox.charges()) == 1
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_a_folder_that_is_not_there_keeps_the_edit_in_the_queue(
    productai: Terminal, sandbox: Sandbox, tmp_path: Path
) -> None:
    _choose(
        productai,
        f'hosting = "folder"\nserved_folder = "{tmp_path / "nas"}"\n'
        'served_address = "http://127.0.0.1:9"\n',
    )
    done = productai.generate()
    assert (done.status, done.states, done.codes) == (5, ["queued"], ["HOST_FOLDER_MISSING"])
    assert sandbox.charges() == []

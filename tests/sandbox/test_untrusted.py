"""Whatever clients and image hosts send, the sandbox answers as a service would, and charges
nothing that it cannot deliver."""

import asyncio
import io
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from productai_desktop.core.catalogue import builtin
from productai_desktop.sandbox.accounts import Accounts, SandboxJob
from productai_desktop.sandbox.photos import MOST_PIXELS, BadPhoto, Photos, checked
from productai_desktop.sandbox.rendering import Renderer
from productai_desktop.sandbox.server import Sandbox

KEY = {"x-api-key": "sandbox-test-key"}
COFFEE = (Path(__file__).parents[1] / "photos" / "coffee.png").read_bytes()


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    options: dict[str, Any] = {"key": KEY["x-api-key"], "requests_per_minute": 5000}
    with Sandbox(tmp_path / "sandbox", latency=0.0, **options) as running:
        yield running


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(
        base_url=sandbox.base_url, headers=KEY, timeout=20, trust_env=False
    ) as client:
        yield client


@pytest.fixture
def host() -> Iterator[Any]:
    """Makes image hosts that answer with the bytes they are given; returns an image address."""
    listening: list[socket.socket] = []

    def made(answer: bytes) -> str:
        door = socket.create_server(("127.0.0.1", 0))
        listening.append(door)

        def serve() -> None:
            visitor, _ = door.accept()
            with visitor:
                visitor.recv(65536)
                visitor.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{door.getsockname()[1]}/photo.png"

    yield made
    for door in listening:
        door.close()


def upload(http: httpx.Client, content: bytes = COFFEE) -> str:
    answer = http.post("/api/upload-asset", files={"file": ("a.png", content, "image/png")})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]["image_url"]


def generate(http: httpx.Client, **changes: Any) -> httpx.Response:
    body = {"prompt": "plain white background", "model": "gpt-low"} | changes
    return http.post("/api/generate", content=json.dumps(body))


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "address",
    [
        "http://[",
        "http://127.0.0.1:1/a b.png",
        "http://127.0.0.1:99999/a.png",
        "http://name:word@127.0.0.1:1/a.png",
        "http:///a.png",
        "http://127.0.0.1:1/\x00",
    ],
)
def test_an_address_that_is_none_is_an_invalid_image_url(
    http: httpx.Client, sandbox: Sandbox, address: str
) -> None:
    answer = generate(http, image_url=address)
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_IMAGE_URL")
    assert sandbox.charges() == []


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"this is not HTTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nabc",
        b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
        b"HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1:1/a.png\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_a_host_that_gives_no_image_is_an_invalid_image_url(
    http: httpx.Client, sandbox: Sandbox, host: Any, sent: bytes
) -> None:
    answer = generate(http, image_url=host(sent))
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_IMAGE_URL")
    assert sandbox.charges() == []


def test_an_image_of_a_host_is_kept_at_submission(http: httpx.Client, host: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(COFFEE)
    answer = generate(http, image_url=host(head + COFFEE))
    told = finished(http, answer.json()["data"]["id"])
    # The host answers only once.
    assert told["status"] == "COMPLETED"


def finished(http: httpx.Client, number: int) -> dict[str, Any]:
    for _ in range(500):
        told = http.get(f"/api/job/{number}").json()["data"]
        if told["status"] not in ("NOT_STARTED", "RUNNING"):
            return told
    raise AssertionError("never finished")


@pytest.mark.parametrize("field", ["prompt", "model", "image_url"])
def test_half_a_surrogate_pair_is_refused(http: httpx.Client, field: str) -> None:
    answer = generate(http, **({"image_url": upload(http)} | {field: "x\ud800"}))
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")


def test_a_phone_s_jpeg_with_a_second_picture_is_a_jpeg(http: httpx.Client) -> None:
    photo = Image.new("RGB", (60, 40), "teal")
    double = encoded(photo, "MPO", save_all=True, append_images=[photo.copy()])
    assert upload(http, double).endswith(".jpg")


def test_an_image_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    side = int(MOST_PIXELS**0.5) + 1
    with pytest.raises(BadPhoto, match="too many pixels"):
        checked(encoded(Image.new("1", (side, side)), "PNG"))


def test_an_upload_without_a_length_ends_at_ten_megabytes(http: httpx.Client) -> None:
    def parts() -> Iterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
        for _ in range(12):
            yield bytes(1_000_000)
        yield b"\r\n--b--\r\n"

    kind = {"content-type": "multipart/form-data; boundary=b"}
    answer = http.post("/api/upload-asset", content=parts(), headers=kind)
    assert (answer.status_code, answer.json()["code"]) == (413, "FILE_TOO_LARGE")


def test_every_request_counts_whatever_its_answer(tmp_path: Path) -> None:
    with Sandbox(tmp_path, key=KEY["x-api-key"], requests_per_minute=3) as running:
        base = running.base_url

        def get(path: str, key: str) -> int:
            return httpx.get(base + path, headers={"x-api-key": key}, trust_env=False).status_code

        assert get("/api/key-check", "wrong") == 401
        assert get("/api/nothing", "wrong") == 404
        assert get("/api/generate", "wrong") == 405
        assert get("/api/key-check", KEY["x-api-key"]) == 429
        assert get("/api/nothing", KEY["x-api-key"]) == 429
        # A wrong key is told first.
        assert get("/api/key-check", "wrong") == 401


def test_threads_at_once_do_not_outrun_the_limit(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "sandbox.db", 1.0)
    admitted: list[bool] = []

    def ask() -> None:
        admitted.extend(accounts.admit("127.0.0.1", 15) is None for _ in range(40))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    accounts.close()
    assert admitted.count(True) == 15


def test_a_result_of_an_earlier_run_may_be_edited_again(
    http: httpx.Client, sandbox: Sandbox
) -> None:
    number = generate(http, image_url=upload(http)).json()["data"]["id"]
    result = httpx.URL(finished(http, number)["image_url"])
    moved = str(result.copy_with(port=1))
    assert generate(http, image_url=moved).status_code == 200


def test_a_model_of_the_user_s_own_catalogue_is_known(tmp_path: Path) -> None:
    catalogue = builtin()
    own = replace(catalogue.models["gpt-low"], id="nanobanana2", credits=5)
    models = {**catalogue.models, own.id: own}
    with (
        Sandbox(
            tmp_path, key=KEY["x-api-key"], catalogue=replace(catalogue, models=models)
        ) as running,
        httpx.Client(base_url=running.base_url, headers=KEY, trust_env=False) as http,
    ):
        assert generate(http, image_url=upload(http), model=own.id).status_code == 200
        assert [charged for _, charged in running.charges()] == [5]


JOB = SandboxJob(
    id=0, key="k", operation="edit", prompt="", model="gpt-low", ratio=None, long_side=64,
    output_format="png", credits=2, started=0.0, latency=0.0, ending="COMPLETED", result="",
)  # fmt: skip


def test_what_cannot_be_kept_is_not_charged(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "sandbox.db", 1.0)
    accounts.open_account("k", 10)

    def full_disk(_: int) -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        accounts.charge(JOB, full_disk)
    assert (accounts.tokens("k"), accounts.jobs()) == (10, [])
    accounts.close()


def test_photos_of_an_undone_charge_do_not_join_the_next_job(tmp_path: Path) -> None:
    photos = Photos(tmp_path)
    photos.keep_inputs(7, [b"one", b"two"])
    photos.keep_inputs(7, [b"three"])
    assert photos.inputs_of(7) == [b"three"]


class _Waiting(Photos):
    """Photos that are read only once the gate is open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.gate = threading.Event()

    def inputs_of(self, job: int) -> list[bytes]:
        self.gate.wait()
        return super().inputs_of(job)


def test_a_poll_does_not_wait_for_a_picture_that_takes_long(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "sandbox.db", 1.0)
    accounts.open_account("k", 10)
    photos = _Waiting(tmp_path)
    renderer = Renderer(accounts, photos)
    job = accounts.charge(JOB, lambda number: photos.keep_inputs(number, [COFFEE]))
    assert job is not None

    async def polls() -> None:
        assert await renderer.finished(job) is None
        photos.gate.set()
        await asyncio.to_thread(renderer.close)
        name = await renderer.finished(job)
        assert name
        assert (photos.results / name).exists()

    asyncio.run(polls())
    accounts.close()


def test_a_job_whose_photos_are_lost_ends_in_error(
    http: httpx.Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    accounts = Accounts(tmp_path / "sandbox" / "sandbox.db", 1.0)
    lost = accounts.charge(replace(JOB, key=KEY["x-api-key"]), lambda _: None)
    accounts.close()
    assert lost is not None
    assert finished(http, lost.id)["status"] == "ERROR"
    assert "could not be rendered" in caplog.text
    caplog.clear()

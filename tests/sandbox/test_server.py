"""The embedded service keeps the API reference, over real sockets."""

import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from productai_desktop.sandbox.faults import Fault, faults_from
from productai_desktop.sandbox.server import Sandbox

PHOTOS = Path(__file__).parents[1] / "photos"
KEY = "sandbox-test-key"


class Client:
    """A client of the service with its key."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(
            base_url=sandbox.base_url, headers={"x-api-key": KEY}, timeout=20, trust_env=False
        )

    def upload(self, content: bytes | None = None) -> str:
        photo = content or (PHOTOS / "coffee.png").read_bytes()
        answer = self.http.post("/api/upload-asset", files={"file": ("a.png", photo, "image/png")})
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]["image_url"]

    def generate(self, **changes: Any) -> httpx.Response:
        body = {"image_url": "", "prompt": "white marble table", "model": "gpt-low"} | changes
        if body["image_url"] == "":
            body["image_url"] = self.upload()
        return self.http.post("/api/generate", json=body)

    def poll(self, number: int) -> dict[str, Any]:
        return self.http.get(f"/api/job/{number}").json()["data"]

    def result(self, number: int) -> bytes:
        """The finished picture, fetched as a stranger."""
        for _ in range(200):
            told = self.poll(number)
            if told["status"] == "COMPLETED":
                return httpx.get(told["image_url"], trust_env=False).content
            assert "image_url" not in told
        raise AssertionError("never completed")


Maker = Callable[..., Client]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    with ExitStack() as stack:

        def made(folder: str = "sandbox", **options: Any) -> Client:
            options = {"key": KEY, "latency": 0.02, "requests_per_minute": 5000} | options
            sandbox = stack.enter_context(Sandbox(tmp_path / folder, **options))
            client = Client(sandbox)
            stack.callback(client.http.close)
            return client

        yield made


def test_an_edit_from_upload_to_picture(make: Maker) -> None:
    client = make()
    answer = client.generate(
        model="nanobananapro", aspect_ratio="LANDSCAPE", resolution="1K", output_format="png"
    )
    assert answer.json()["status"] == "OK"
    data = answer.json()["data"]
    assert data == {"id": data["id"], "status": "RUNNING", "prompt": "white marble table"}
    assert isinstance(data["id"], int)
    with Image.open(io.BytesIO(client.result(data["id"]))) as picture:
        assert (picture.size, picture.format) == ((1024, 576), "PNG")
    assert client.sandbox.charges() == [(data["id"], 8)]
    assert client.sandbox.tokens == 1250 - 8
    told = client.http.get("/api/key-check").json()
    assert told == {
        "status": "OK",
        "data": {"valid": True, "tokens_remaining": 1242, "plan": "standard"},
    }


def test_upscale_costs_twenty_and_doubles(make: Maker) -> None:
    client = make()
    answer = client.http.post("/api/upscale", json={"image_url": client.upload()})
    data = answer.json()["data"]
    assert "prompt" not in data
    with Image.open(io.BytesIO(client.result(data["id"]))) as picture:
        assert picture.size == (1200, 800)
    assert client.sandbox.tokens == 1230


def test_a_custom_model_takes_any_name(make: Maker) -> None:
    client = make()
    body = {"image_url": client.upload(), "prompt": "brand", "model": "custom-owesa-avatars"}
    answer = client.http.post("/api/generate-custom-model", json=body)
    assert answer.status_code == 200
    assert client.result(answer.json()["data"]["id"])


def test_states_follow_each_other(make: Maker) -> None:
    client = make(latency=3600.0)
    number = client.generate().json()["data"]["id"]
    assert client.poll(number)["status"] == "NOT_STARTED"
    again = make(latency=3600.0, time_scale=1e9)
    assert again.result(number)
    assert again.poll(number)["status"] == "COMPLETED"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"model": "dall-e"}, "INVALID_MODEL"),
        ({"model": None}, "INVALID_MODEL"),
        ({"prompt": "  "}, "INVALID_REQUEST"),
        ({"aspect_ratio": "4:3"}, "INVALID_REQUEST"),
        ({"resolution": "2K"}, "INVALID_REQUEST"),
        ({"output_format": "gif"}, "INVALID_REQUEST"),
        ({"image_url": []}, "INVALID_REQUEST"),
        ({"image_url": 7}, "INVALID_REQUEST"),
        ({"image_url": ["http://127.0.0.1:9/a.png"] * 2}, "INVALID_REQUEST"),
        ({"image_url": "http://127.0.0.1:9/nothing.png"}, "INVALID_IMAGE_URL"),
        ({"image_url": "ftp://127.0.0.1/a.png"}, "INVALID_IMAGE_URL"),
        ({"image_url": "file:///etc/hostname"}, "INVALID_IMAGE_URL"),
    ],
)
def test_what_the_reference_forbids_is_refused_and_free(
    make: Maker, changes: dict[str, Any], code: str
) -> None:
    client = make()
    answer = client.generate(**changes)
    assert answer.status_code == 400
    error = answer.json()
    assert (error["status"], error["code"]) == ("ERROR", code)
    assert error["message"]
    assert client.sandbox.tokens == 1250


def test_optional_fields_may_be_null_and_jpeg_is_jpg(make: Maker) -> None:
    client = make()
    answer = client.generate(aspect_ratio=None, resolution=None, output_format="jpeg")
    with Image.open(io.BytesIO(client.result(answer.json()["data"]["id"]))) as picture:
        assert picture.format == "JPEG"


def test_two_images_only_where_the_model_takes_them(make: Maker) -> None:
    client = make()
    both = [client.upload(), client.upload((PHOTOS / "chelsea.png").read_bytes())]
    assert client.generate(image_url=both, model="seedream").status_code == 200
    assert client.generate(image_url=both, model="kontext-pro").status_code == 400


def test_the_key_is_demanded(make: Maker) -> None:
    client = make()
    for headers in ({"x-api-key": "wrong"}, {"x-api-key": ""}):
        answer = client.http.get("/api/key-check", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "INVALID_API_KEY")


def test_the_sixteenth_request_of_a_minute_is_refused_after_a_restart_too(make: Maker) -> None:
    client = make(requests_per_minute=15)
    assert [client.http.get("/api/key-check").status_code for _ in range(16)] == [200] * 15 + [429]
    again = make(requests_per_minute=15)
    answer = again.http.get("/api/key-check")
    assert answer.json()["code"] == "RATE_LIMIT_EXCEEDED"
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    later = make(requests_per_minute=15, time_scale=1e9)
    assert later.http.get("/api/key-check").status_code == 200


def test_without_credits_nothing_is_made(make: Maker) -> None:
    client = make(tokens=3)
    assert client.generate().status_code == 200
    answer = client.generate()
    assert (answer.status_code, answer.json()["code"]) == (402, "OUT_OF_TOKENS")
    assert client.sandbox.tokens == 1
    assert len(client.sandbox.charges()) == 1


def test_jobs_of_others_and_of_nobody_are_not_found(make: Maker) -> None:
    client = make()
    number = client.generate().json()["data"]["id"]
    other = make(key="another")
    for path in (
        f"/api/job/{number}",
        "/api/job/1",
        "/api/job/abc",
        "/api/job/99999999999999999999",
    ):
        answer = other.http.get(path, headers={"x-api-key": "another"})
        assert (answer.status_code, answer.json()["code"]) == (404, "JOB_NOT_FOUND")


def test_jobs_balance_and_uploads_outlive_a_restart(make: Maker, tmp_path: Path) -> None:
    with Sandbox(tmp_path / "sandbox", key=KEY, latency=0.0, requests_per_minute=99) as first:
        client = Client(first)
        address = client.upload()
        number = client.generate(image_url=address).json()["data"]["id"]
        client.http.close()
    moved = address.replace(address.split(":")[2].split("/")[0], "1")
    again = make()
    assert again.sandbox.tokens == 1248
    assert again.result(number)
    assert again.generate(image_url=moved).status_code == 200


def test_uploads_are_checked(make: Maker) -> None:
    client = make()
    for content in (b"", b"no picture", b"\x89PNG\r\n\x1a\n broken"):
        files = {"file": ("a.png", content, "image/png")}
        answer = client.http.post("/api/upload-asset", files=files)
        assert (answer.status_code, answer.json()["status"]) == (400, "ERROR")
    big = {"file": ("a.png", b"x" * 11_000_000, "image/png")}
    assert client.http.post("/api/upload-asset", files=big).status_code == 413
    assert client.http.post("/api/upload-asset", content=b"x").status_code == 400


def test_the_other_origin_never_takes_the_key(make: Maker) -> None:
    client = make()
    address = client.upload()
    assert httpx.URL(address).port != httpx.URL(client.sandbox.base_url).port
    assert httpx.get(address, trust_env=False).headers["content-type"] == "image/png"
    assert httpx.get(address, headers={"x-api-key": KEY}, trust_env=False).status_code == 400
    part = httpx.get(address, headers={"range": "bytes=0-7"}, trust_env=False)
    assert (part.status_code, part.content) == (206, b"\x89PNG\r\n\x1a\n")
    origin = address.rsplit("/", 2)[0]
    for name in ("nothing.png", "..%2fsandbox.db", ".hidden"):
        assert httpx.get(f"{origin}/assets/{name}", trust_env=False).status_code == 404


def test_paths_and_bodies_that_are_not_known(make: Maker) -> None:
    client = make()
    assert client.http.get("/api/nothing").json()["code"] == "NOT_FOUND"
    assert client.http.get("/api/generate").status_code == 405
    for body in (b"", b"{", b"[]", b'"x"', b"[" * 100_000):
        answer = client.http.post("/api/generate", content=body)
        assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")


def test_faults_strike_as_told(make: Maker) -> None:
    client = make()
    plan = client.sandbox.faults
    plan.add(Fault("key-check", "html"))
    plan.add(Fault("key-check", "empty", after=1))
    plan.add(Fault("key-check", "status", after=2, status=503))
    assert client.http.get("/api/key-check").headers["content-type"] == "text/html"
    assert client.http.get("/api/key-check").content == b""
    assert client.http.get("/api/key-check").status_code == 503
    address = client.upload()
    plan.add(Fault("generate", "reset"))
    plan.add(Fault("generate", "reset_after", after=1))
    plan.add(Fault("generate", "truncated", after=2))
    plan.add(Fault("generate", "error", after=3, word="FAILED"))
    for _ in range(3):
        with pytest.raises(httpx.RemoteProtocolError):
            client.generate(image_url=address)
    assert len(client.sandbox.charges()) == 2
    number = client.generate(image_url=address).json()["data"]["id"]
    while client.poll(number)["status"] != "FAILED":
        continue
    assert client.sandbox.tokens == 1250 - 3 * 2


def test_faults_are_read_from_json() -> None:
    assert faults_from(json.loads('{"on": "job", "kind": "html", "times": 0}')) == [
        Fault("job", "html", times=0)
    ]
    for wrong in ({}, [1], {"on": "moon", "kind": "html"}, {"on": "job", "kind": "error"},
                  {"on": "job", "kind": "html", "odd": 1}):  # fmt: skip
        with pytest.raises(ValueError, match=r"\w"):
            faults_from(wrong)


def test_many_at_once_are_charged_once_each(make: Maker) -> None:
    client = make(tokens=10)
    address = client.upload()
    answers: list[int] = []
    threads = [
        threading.Thread(
            target=lambda: answers.append(client.generate(image_url=address).status_code)
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200] * 5 + [402] * 3
    assert client.sandbox.tokens == 0

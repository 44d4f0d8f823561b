"""A stranger's look: only the photo itself, fetched without any key, is good."""

from pathlib import Path

import pytest

from productai_desktop.core.errors import HostFailure, InputError, NetworkFailure
from productai_desktop.net.stranger import BEGINNING_BYTES, MOST_REDIRECTS, look
from tests.net.lying import prepared
from tests.net.scripted import http, scripted

PHOTO = b"\xff\xd8\xff a photo " + bytes(range(256)) * 400


class Pauses:
    """Counts the seconds that were to be slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


def whole(content: bytes = PHOTO, kind: str = "image/jpeg") -> bytes:
    return http(200, content, content_type=kind)


def part(content: bytes = PHOTO, size: int | None = None) -> bytes:
    begin = content[:BEGINNING_BYTES]
    told = f"bytes 0-{len(begin) - 1}/{len(content) if size is None else size}"
    return http(206, begin, content_type="image/jpeg", content_range=told)


@pytest.mark.parametrize("answer", [whole(), part()])
async def test_the_photo_is_good(tmp_path: Path, answer: bytes) -> None:
    async with scripted(answer) as server:
        await look(f"{server.origin}/a.jpg?s=1", prepared(tmp_path, PHOTO), loopback_service=True)
    (request,) = server.requests
    assert (request.method, request.path) == ("GET", "/a.jpg?s=1")
    assert request.headers["range"] == f"bytes=0-{BEGINNING_BYTES - 1}"
    told = {"host", "accept", "accept-encoding", "connection", "user-agent", "range"}
    assert set(request.headers) == told


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (whole(b"<html>sign in</html>", "text/html; charset=utf-8"), "text/html"),
        (whole(b"\xff\xd8\xff another photo"), "image/jpeg"),
        (whole(kind="application/octet-stream"), "application/octet-stream"),
        (whole(PHOTO[:1000]), "a part of it"),
        (part(size=3), "a part of it"),
        (whole(b""), "a part of it"),
    ],
)
async def test_something_else_is_told_of(tmp_path: Path, answer: bytes, found: str) -> None:
    async with scripted(answer) as server:
        with pytest.raises(HostFailure) as caught:
            await look(
                f"{server.origin}/a.jpg", prepared(tmp_path, PHOTO), loopback_service=True,
                pauses=(),
            )  # fmt: skip
    assert (caught.value.code, caught.value.params["found"]) == ("HOST_DIFFERS", found)


@pytest.mark.parametrize(
    "answer",
    [
        whole(kind="application/octet-stream"),
        whole(b"\xff\xd8\xff written anew"),
        whole(b"RIFF\x10\0\0\0WEBPVP8 ", "text/plain"),
        part(b"\x89PNG\r\n\x1a\n as another type"),
    ],
)
async def test_the_services_own_store_may_write_a_photo_anew(tmp_path: Path, answer: bytes) -> None:
    photo = prepared(tmp_path, PHOTO)
    async with scripted(answer) as server:
        await look(f"{server.origin}/a", photo, loopback_service=True, exact=False)


@pytest.mark.parametrize(
    "answer", [whole(b"<html>sign in</html>", "text/html"), whole(b"{}", "image/jpeg"), whole(b"")]
)
async def test_the_services_own_store_has_to_give_a_picture(tmp_path: Path, answer: bytes) -> None:
    async with scripted(answer) as server:
        with pytest.raises(HostFailure, match="HOST_DIFFERS"):
            await look(
                f"{server.origin}/a", prepared(tmp_path, PHOTO), loopback_service=True,
                exact=False, pauses=(),
            )  # fmt: skip


async def test_what_is_not_there_yet_is_looked_for_again(tmp_path: Path) -> None:
    pauses = Pauses()
    answers = (http(404), whole(PHOTO[:99]), http(503), whole())
    async with scripted(*answers) as server:
        await look(
            f"{server.origin}/a.jpg", prepared(tmp_path, PHOTO), loopback_service=True,
            pauses=(1.0, 2.0, 4.0, 8.0), sleep=pauses,
        )  # fmt: skip
    assert pauses.slept == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(("status", "tries"), [(404, 3), (403, 3), (401, 1), (410, 1)])
async def test_what_stays_away_is_not_public(tmp_path: Path, status: int, tries: int) -> None:
    pauses = Pauses()
    async with scripted(http(status)) as server:
        with pytest.raises(HostFailure) as caught:
            await look(
                f"{server.origin}/a.jpg", prepared(tmp_path, PHOTO), loopback_service=True,
                pauses=(1.0, 2.0), sleep=pauses,
            )  # fmt: skip
    assert (caught.value.code, caught.value.params["status"]) == ("HOST_NOT_PUBLIC", status)
    assert len(server.requests) == tries


async def test_a_server_that_is_away_for_a_moment_is_asked_again(tmp_path: Path) -> None:
    pauses = Pauses()
    with pytest.raises(NetworkFailure):
        await look(
            "http://127.0.0.1:9/a.jpg", prepared(tmp_path, PHOTO), loopback_service=True,
            pauses=(1.0, 2.0), sleep=pauses,
        )  # fmt: skip
    assert pauses.slept == [1.0, 2.0]


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://files.example.com/a.jpg", "not https"),
        ("https://192.168.1.20/a.jpg", "private"),
        ("https://nas.local/a.jpg", "private"),
        ("https://127.0.0.1/a.jpg", "private"),
        ("https://user:pass@files.example.com/a.jpg", "credentials"),
        ("https:///a.jpg", "malformed"),
    ],
)
async def test_an_address_that_no_service_could_fetch_is_refused_by_its_text(
    tmp_path: Path, address: str, reason: str
) -> None:
    with pytest.raises(HostFailure) as caught:
        await look(address, prepared(tmp_path, PHOTO), loopback_service=False)
    assert (caught.value.code, caught.value.params["reason"]) == ("HOST_NOT_PUBLIC", reason)


async def test_a_redirect_is_followed_and_judged(tmp_path: Path) -> None:
    photo = prepared(tmp_path, PHOTO)
    async with (
        scripted(whole()) as there,
        scripted(http(302, location=f"{there.origin}/b.jpg")) as here,
    ):
        await look(f"{here.origin}/a.jpg", photo, loopback_service=True)
    assert [request.path for request in there.requests] == ["/b.jpg"]
    async with scripted(http(302, location="http://192.168.1.1/b.jpg")) as here:
        with pytest.raises(HostFailure) as caught:
            await look(f"{here.origin}/a.jpg", photo, loopback_service=True)
    assert caught.value.params["reason"] == "not https"
    async with scripted(http(302, location="/round")) as here:
        with pytest.raises(HostFailure) as caught:
            await look(f"{here.origin}/a.jpg", photo, loopback_service=True)
    assert caught.value.params["reason"] == "too many redirects"
    assert len(here.requests) == MOST_REDIRECTS + 1


async def test_no_more_is_read_than_is_compared(tmp_path: Path) -> None:
    endless = http(200, PHOTO, content_type="image/jpeg", content_length="100000000000")
    photo = prepared(tmp_path, PHOTO[:BEGINNING_BYTES])
    async with scripted(endless) as server:
        with pytest.raises(HostFailure) as caught:  # its length is not the photo's
            await look(f"{server.origin}/a.jpg", photo, loopback_service=True, pauses=())
    assert caught.value.params["found"] == "a part of it"


async def test_who_waits_is_told_what_was_found_instead(tmp_path: Path) -> None:
    told: list[str] = []
    async with scripted(http(404), http(503), whole()) as server:
        await look(
            f"{server.origin}/a.jpg", prepared(tmp_path, PHOTO), loopback_service=True,
            pauses=(0.0, 0.0), doubt=lambda error: told.append(str(error.params["status"])),
        )  # fmt: skip
    assert told == ["404", "503"]


async def test_a_prepared_file_that_is_gone_is_told(tmp_path: Path) -> None:
    photo = prepared(tmp_path, PHOTO)
    photo.path.unlink()
    with pytest.raises(InputError, match="INPUT_VANISHED"):
        await look("https://example.com/a.jpg", photo, loopback_service=True)

"""Uploads: one part with a neutral name, and each answer's meaning."""

import pytest

from productai_desktop.core.errors import (
    InputError,
    InvalidRequest,
    KeyRefused,
    MalformedAnswer,
    RateLimited,
    ServerFailure,
    UploadUnavailable,
)
from productai_desktop.net.service import ServiceClient
from tests.net.asking import KEY, PATHS, RUNNING, client, photo
from tests.net.scripted import bad, good, http, scripted


async def test_an_upload_is_one_part_with_a_neutral_name(tmp_path):
    content = bytes(range(256)) * 4000
    sent = photo(tmp_path, content)
    async with scripted(good({"image_url": "https://cdn.example/u/1.jpg"})) as server:
        assert await client(server).upload(sent) == "https://cdn.example/u/1.jpg"
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/api/upload-asset")
    boundary = request.headers["content-type"].removeprefix("multipart/form-data; boundary=")
    head, _, rest = request.body.partition(b"\r\n\r\n")
    assert head.split(b"\r\n") == [
        b"--" + boundary.encode(),
        b'Content-Disposition: form-data; name="file"; filename="photo.jpg"',
        b"Content-Type: image/jpeg",
    ]
    assert rest == content + f"\r\n--{boundary}--\r\n".encode()


@pytest.mark.parametrize(("kind", "name"), [("png", b"photo.png"), ("webp", b"photo.webp")])
async def test_an_uploads_name_and_type_are_those_of_its_format(tmp_path, kind, name):
    async with scripted(good({"image_url": "http://127.0.0.1:1/u"})) as server:
        await client(server).upload(photo(tmp_path, kind=kind))
    assert name in server.requests[0].body
    assert b"Content-Type: image/" + kind.encode() in server.requests[0].body


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http(404, b"<html>"), UploadUnavailable),
        (bad(405, None), UploadUnavailable),
        (http(413), InvalidRequest),
        (bad(401, "INVALID_API_KEY"), KeyRefused),
        (bad(429, "RATE_LIMIT_EXCEEDED"), RateLimited),
        (http(502), ServerFailure),
        (good({}), MalformedAnswer),
        (good({"image_url": "ftp://x.example/a"}), MalformedAnswer),
        (good({"image_url": "https://x.example/a b"}), MalformedAnswer),
        (good({"image_url": "https://"}), MalformedAnswer),
        (good({"image_url": "file:///etc/passwd"}), MalformedAnswer),
    ],
)
async def test_each_answer_to_an_upload_has_its_own_error(tmp_path, answer, kind):
    async with scripted(answer) as server:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - the exact type is the point
            await client(server).upload(photo(tmp_path))
    assert type(caught.value) is kind


async def test_a_photo_that_is_too_large_or_gone_is_not_sent(tmp_path):
    async with scripted(RUNNING) as server:
        service = ServiceClient(server.origin, KEY, paths=PATHS, upload_limit=5)
        with pytest.raises(InputError) as large:
            await service.upload(photo(tmp_path, b"123456"))
        gone = photo(tmp_path, b"1234")
        gone.path.unlink()
        with pytest.raises(InputError) as vanished:
            await service.upload(gone)
    assert large.value.code == "INPUT_TOO_LARGE"
    assert vanished.value.code == "INPUT_VANISHED"
    assert server.connections == 0

"""The service client over a real socket: what it sends, and what each answer means."""

import asyncio
import hashlib
import ssl
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import (
    InputError,
    InvalidImageUrl,
    InvalidModel,
    InvalidRequest,
    JobNotFound,
    KeyMissing,
    KeyRefused,
    MalformedAnswer,
    NeverSent,
    NoAnswer,
    OutOfCredits,
    RateLimited,
    ServerFailure,
    UploadUnavailable,
)
from productai_desktop.core.ports import Balance, PreparedPhoto, RemoteJob, Submission
from productai_desktop.net.answers import retry_after
from productai_desktop.net.connection import translate
from productai_desktop.net.service import ServiceClient
from tests.net.scripted import Scripted, bad, good, http, scripted

KEY = "pk_test_4f1d"
PROMPT = "white marble table, soft light"
PATHS = {
    Operation.EDIT: "/api/generate",
    Operation.UPSCALE: "/api/upscale",
    Operation.CUSTOM: "/api/generate-custom-model",
}
RUNNING = good({"id": 12345, "status": "RUNNING", "prompt": PROMPT})
PHOTO = ("https://example.com/a.jpg",)
EDIT = Submission(Operation.EDIT, PHOTO, PROMPT, "nanobananapro", "LANDSCAPE", "2K", "png")


def client(server: Scripted, key: str = KEY) -> ServiceClient:
    return ServiceClient(f"{server.origin}/v1", key, paths=PATHS, upload_limit=10_000_000)


def photo(folder: Path, content: bytes = b"\xff\xd8 pixels", kind: str = "jpeg") -> PreparedPhoto:
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}.jpg"
    path.write_bytes(content)
    return PreparedPhoto(path, digest, kind, 10, 10, len(content), ())


async def test_an_edit_is_posted_once_with_the_documented_fields():
    async with scripted(RUNNING) as server:
        job = await client(server).submit(EDIT)
    assert job == RemoteJob(12345, "RUNNING", PROMPT)
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/api/generate")
    assert request.headers["x-api-key"] == KEY
    assert request.headers["content-type"] == "application/json"
    assert request.json == {
        "image_url": "https://example.com/a.jpg",
        "prompt": PROMPT,
        "model": "nanobananapro",
        "output_format": "png",
        "aspect_ratio": "LANDSCAPE",
        "resolution": "2K",
    }


async def test_two_photos_go_as_a_list_and_unset_options_stay_away():
    two = ("https://example.com/a.jpg", "https://example.com/b.jpg")
    async with scripted(RUNNING) as server:
        await client(server).submit(
            Submission(Operation.EDIT, two, PROMPT, "seedream", None, None, "jpg")
        )
    assert server.requests[0].json == {
        "image_url": list(two),
        "prompt": PROMPT,
        "model": "seedream",
        "output_format": "jpg",
    }


async def test_upscale_sends_the_address_alone():
    async with scripted(good({"id": 67890, "status": "RUNNING"})) as server:
        job = await client(server).submit(
            Submission(Operation.UPSCALE, PHOTO, "", "", None, None, "png")
        )
    assert job == RemoteJob(67890, "RUNNING")
    assert server.requests[0].path == "/v1/api/upscale"
    assert server.requests[0].json == {"image_url": PHOTO[0]}


async def test_a_custom_model_is_sent_with_its_prompt():
    async with scripted(RUNNING) as server:
        await client(server).submit(
            Submission(Operation.CUSTOM, PHOTO, PROMPT, "custom-owesa", None, None, "png")
        )
    assert server.requests[0].path == "/v1/api/generate-custom-model"
    assert server.requests[0].json == {
        "image_url": PHOTO[0],
        "prompt": PROMPT,
        "model": "custom-owesa",
    }


async def test_each_submit_has_a_connection_of_its_own():
    kept = RUNNING.replace(b"Connection: close", b"Connection: keep-alive")
    async with scripted(kept) as server:
        service = client(server)
        await service.submit(EDIT)
        await service.submit(EDIT)
    assert len(server.requests) == server.connections == 2


@pytest.mark.parametrize("number", [77, "77", 77.0])
async def test_an_id_may_come_as_a_number_or_in_a_text(number):
    async with scripted(good({"id": number})) as server:
        assert (await client(server).submit(EDIT)).id == 77


@pytest.mark.parametrize("number", [None, "", "abc", 1.5, True, [1], 0, -3, 2**63, "9" * 19])
async def test_any_other_id_is_a_malformed_answer(number):
    async with scripted(good({"id": number, "status": "RUNNING"})) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).submit(EDIT)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (bad(400, None), InvalidRequest),
        (bad(400, "SOMETHING_NEW"), InvalidRequest),
        (bad(400, "INVALID_IMAGE_URL"), InvalidImageUrl),
        (bad(400, "INVALID_MODEL"), InvalidModel),
        (bad(401, "INVALID_API_KEY"), KeyRefused),
        (bad(403, "INVALID_API_KEY"), KeyRefused),
        (bad(402, "OUT_OF_TOKENS"), OutOfCredits),
        (bad(429, "RATE_LIMIT_EXCEEDED"), RateLimited),
        (http(400, b"<h1>Bad Request</h1>"), InvalidRequest),
        (http(401), KeyRefused),
        (http(402, b'{"message": '), OutOfCredits),
        (http(402, b"cut off", content_length="500"), OutOfCredits),
        (http(402, b"x" * 1_100_000), OutOfCredits),
        (http(429, b"[]"), RateLimited),
        (bad(404, "JOB_NOT_FOUND"), ServerFailure),
        (http(404, b"<html>no route</html>"), ServerFailure),
        (http(405), ServerFailure),
        (http(403, b"<html>blocked</html>"), ServerFailure),
        (http(418), ServerFailure),
        (bad(500, None), ServerFailure),
        (bad(500, "OUT_OF_TOKENS"), ServerFailure),
        (http(502, b"<html>Bad Gateway</html>"), ServerFailure),
        (http(503, b"cut off", content_length="500"), ServerFailure),
        (http(302, location="https://elsewhere.example/login?token=abc"), ServerFailure),
        (http(200), MalformedAnswer),
        (http(204), MalformedAnswer),
        (http(200, b"<html>Welcome</html>"), MalformedAnswer),
        (http(200, b'{"status": "OK", "data": {"id": 12'), MalformedAnswer),
        (http(200, b"[" * 100_000), MalformedAnswer),
        (http(200, b'{"data": {"id": ' + b"9" * 10_000 + b"}}"), MalformedAnswer),
        (http(200, b"\xff\xfe"), MalformedAnswer),
        (http(200, b"[1, 2]"), MalformedAnswer),
        (http(200, b'{"status": "OK"}'), MalformedAnswer),
        (http(200, b'{"status": "OK", "data": []}'), MalformedAnswer),
        (http(200, b'{"status": "OK", "data": {}}'), MalformedAnswer),
        (bad(200, "OUT_OF_TOKENS"), MalformedAnswer),
        (http(200, b'{"status": "ERROR", "data": {"id": 5}}'), MalformedAnswer),
        (http(200, b" " * 1_100_000), MalformedAnswer),
        (http(200, b"not gzip", content_encoding="gzip"), MalformedAnswer),
        (http(200, b'{"status"', content_length="500"), NoAnswer),
        (b"", NoAnswer),
        (b"HTTP/1.1 200", NoAnswer),
        (b"SSH-2.0-OpenSSH_9.2\r\n", NoAnswer),
    ],
)  # fmt: skip
async def test_each_answer_to_a_charging_post_has_its_own_error_and_is_asked_for_once(answer, kind):
    async with scripted(answer) as server:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - the exact type is the point
            await client(server).submit(EDIT)
    assert type(caught.value) is kind
    assert len(server.requests) == 1


@pytest.mark.parametrize("word", ['"ok"', '"SUCCESS"', "null", "200"])
async def test_a_paid_job_is_not_lost_for_an_odd_word_beside_it(word):
    body = f'{{"status": {word}, "data": {{"id": 77}}}}'.encode()
    async with scripted(http(201, body)) as server:
        assert (await client(server).submit(EDIT)).id == 77


async def test_a_job_is_asked_for_by_its_number():
    done = {"id": 5, "status": "COMPLETED", "image_url": "https://cdn.example/r.png?sig=1"}
    async with scripted(good(done)) as server:
        job = await client(server).job(5)
    assert (server.requests[0].method, server.requests[0].path) == ("GET", "/v1/api/job/5")
    assert job.completed
    assert job.address == "https://cdn.example/r.png?sig=1"


@pytest.mark.parametrize("name", ["image_url", "output_url", "result_url", "url"])
async def test_a_result_address_is_read_from_each_name_seen_in_the_wild(name):
    data = {"id": 5, "status": "COMPLETED", name: "https://cdn.example/r.png"}
    async with scripted(good(data)) as server:
        assert (await client(server).job(5)).address == "https://cdn.example/r.png"


async def test_image_url_wins_over_the_other_names_unless_it_is_empty():
    both = {"id": 5, "status": "COMPLETED", "url": "https://b.example/", "image_url": None}
    async with scripted(good({**both, "image_url": "https://a.example/"}), good(both)) as server:
        service = client(server)
        assert (await service.job(5)).address == "https://a.example/"
        assert (await service.job(5)).address == "https://b.example/"


async def test_an_unknown_status_is_passed_on_raw():
    async with scripted(good({"id": 5, "status": "Warming_Up"})) as server:
        job = await client(server).job(5)
    assert (job.status, job.completed, job.failed) == ("Warming_Up", False, False)


@pytest.mark.parametrize(
    "data", [{"id": 6, "status": "RUNNING"}, {"id": 5}, {"id": 5, "status": 1}]
)
async def test_another_job_or_one_without_status_is_a_malformed_answer(data):
    async with scripted(good(data)) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).job(5)


@pytest.mark.parametrize(
    "answer", [bad(404, "JOB_NOT_FOUND"), http(404, b"<p>?"), bad(400, "JOB_NOT_FOUND")]
)
async def test_a_job_that_is_not_there_is_job_not_found(answer):
    async with scripted(answer) as server:
        with pytest.raises(JobNotFound):
            await client(server).job(5)


@pytest.mark.parametrize(
    ("data", "balance"),
    [
        ({"valid": True, "tokens_remaining": 1250, "plan": "standard"}, Balance(1250, "standard")),
        ({"tokens_remaining": "12", "plan": None}, Balance(12, "")),
        ({"valid": False}, Balance(0, "", valid=False)),
    ],
)
async def test_key_check_gives_credits_and_plan(data, balance):
    async with scripted(good(data)) as server:
        assert await client(server).key_check() == balance
    assert server.requests[0].path == "/v1/api/key-check"


@pytest.mark.parametrize("data", [{}, {"valid": "yes", "tokens_remaining": 1}, {"valid": True}])
async def test_key_check_without_credits_is_a_malformed_answer(data):
    async with scripted(good(data)) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).key_check()


async def test_without_a_key_nothing_is_sent():
    async with scripted(RUNNING) as server:
        with pytest.raises(KeyMissing) as caught:
            await client(server, key="").submit(EDIT)
        service = client(server)
        await service.close()
        with pytest.raises(KeyMissing):
            await service.key_check()
    assert caught.value.params == {"service": server.origin}
    assert server.connections == 0


@pytest.mark.parametrize("key", ["kéy", "a\r\nHost: b"])
async def test_a_key_that_cannot_be_a_header_is_refused_before_it_is_sent(key):
    async with scripted(RUNNING) as server:
        with pytest.raises(KeyRefused):
            await client(server, key=key).submit(EDIT)
    assert server.connections == 0


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


async def test_a_redirect_is_not_followed_and_named_without_its_query():
    async with scripted(RUNNING) as other:
        where = f"{other.origin}/login?token=abc#x"
        async with scripted(http(307, location=where)) as server:
            with pytest.raises(ServerFailure) as caught:
                await client(server).submit(EDIT)
    assert other.connections == 0
    assert caught.value.params["status"] == 307
    assert caught.value.params["message"] == f"redirects to {other.origin}/login"


async def test_an_error_carries_the_services_words_plain_and_short():
    text = "<b>Image</b>\nnot\tfound &amp; \u202egone " + "x" * 900
    async with scripted(bad(400, "INVALID_IMAGE_URL", text)) as server:
        with pytest.raises(InvalidImageUrl) as caught:
            await client(server).submit(EDIT)
    message = str(caught.value.params["message"])
    assert message.startswith("Image not found & gone xxx")
    assert len(message) == 500


async def test_an_error_page_is_said_without_its_tags_and_scripts():
    page = b"<html><head><title>t</title></head><script>var a=1</script><h1>Bad  Gateway</h1>"
    async with scripted(http(502, page)) as server:
        with pytest.raises(ServerFailure) as caught:
            await client(server).key_check()
    assert caught.value.params == {"status": 502, "message": "Bad Gateway"}


async def test_errors_never_hold_key_prompt_or_signature():
    text = f"{KEY} may not ask for “{PROMPT}” of https://cdn.example/a.png?X-Signature=s3cret"
    async with scripted(bad(400, None, text)) as server:
        with pytest.raises(InvalidRequest) as caught:
            await client(server).submit(EDIT)
    assert caught.value.params["message"] == "… may not ask for “…” of https://cdn.example/a.png"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("0", 0.0), ("86400", 3600.0), ("soon", None), ("-5", None), ("\u0661", None)],
)
async def test_retry_after_is_read_in_seconds_and_bounded(header, seconds):
    answer = bad(429, "RATE_LIMIT_EXCEEDED").replace(
        b"Connection: close", b"Connection: close\r\nRetry-After: " + header.encode()
    )
    async with scripted(answer) as server:
        with pytest.raises(RateLimited) as caught:
            await client(server).key_check()
    assert caught.value.retry_after_seconds == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Sun, 22 Nov 2026 10:00:30 GMT", 30.0),
        ("Sun, 22 Nov 2026 09:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 10:00:00 GMT", 3600.0),
        ("Sun, 99 Nov 2026 10:00:00 GMT", None),
    ],
)
def test_retry_after_may_be_a_date(header, seconds):
    now = datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)
    assert retry_after(header, now) == seconds


@pytest.mark.parametrize("status", [403, 407, 502])
async def test_a_proxy_that_refuses_lets_nothing_through_and_sees_no_key(monkeypatch, status):
    async with scripted(http(status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.origin)
        service = ServiceClient("https://api.example.com/v1", KEY, paths=PATHS, upload_limit=1)
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert caught.value.params["reason"] == "refused by the proxy"
    (request,) = proxy.requests
    assert request.method == "CONNECT"
    assert KEY not in str(request)


async def test_a_proxy_setting_that_cannot_be_used_says_so(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    service = ServiceClient("https://api.example.com/v1", KEY, paths=PATHS, upload_limit=1)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.params["reason"] == "unusable proxy setting"


async def test_a_service_on_this_computer_is_asked_without_the_proxy(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with scripted(RUNNING) as server:
        assert (await client(server).submit(EDIT)).id == 12345


async def test_a_service_that_is_not_there_was_never_sent_to():
    async with scripted(RUNNING) as server:
        service = client(server)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.code == "NO_CONNECTION"
    assert caught.value.params["host"] == "127.0.0.1"


async def test_a_name_that_does_not_exist_was_never_sent_to():
    service = ServiceClient("https://no-such-host.invalid", KEY, paths=PATHS, upload_limit=1)
    with pytest.raises(NeverSent) as caught:
        await service.submit(EDIT)
    assert caught.value.code == "DNS_FAILED"


async def test_a_failed_tls_handshake_was_never_sent():
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(http(400))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        service = ServiceClient(f"https://127.0.0.1:{port}", KEY, paths=PATHS, upload_limit=1)
        with pytest.raises(NeverSent) as caught:
            await service.submit(EDIT)
    assert caught.value.code == "TLS_FAILED"
    assert caught.value.params["reason"]


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (httpx.ConnectTimeout(""), NeverSent, "NO_CONNECTION"),
        (httpx.PoolTimeout(""), NeverSent, "NO_CONNECTION"),
        (httpx.ProxyError("407"), NeverSent, "NO_CONNECTION"),
        (httpx.UnsupportedProtocol(""), NeverSent, "NO_CONNECTION"),
        (httpx.ReadTimeout(""), NoAnswer, "NO_ANSWER"),
        (httpx.WriteTimeout(""), NoAnswer, "NO_ANSWER"),
        (httpx.ReadError(""), NoAnswer, "CONNECTION_LOST"),
        (httpx.WriteError(""), NoAnswer, "CONNECTION_LOST"),
        (httpx.RemoteProtocolError(""), NoAnswer, "CONNECTION_LOST"),
        (httpx.TooManyRedirects(""), NoAnswer, "CONNECTION_LOST"),
    ],
)
def test_only_what_provably_never_left_is_never_sent(error, kind, code):
    ours = translate(error, "api.example")
    assert (type(ours), ours.code) == (kind, code)


def test_a_certificate_that_is_not_trusted_says_why():
    cause = ssl.SSLCertVerificationError(1, "[SSL] certificate verify failed")
    cause.verify_message = "self-signed certificate"
    error = httpx.ConnectError("x")
    error.__cause__ = cause
    ours = translate(error, "api.example")
    assert ours.params == {"host": "api.example", "reason": "self-signed certificate"}


async def test_cancelling_passes_through():
    async with scripted(silent=True) as server:
        task = asyncio.create_task(client(server).submit(EDIT))
        await server.asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

"""Answers that are errors: each its own, plain, short and without secrets."""

from datetime import UTC, datetime

import pytest

from productai_desktop.core.errors import (
    InvalidImageUrl,
    InvalidModel,
    InvalidRequest,
    KeyRefused,
    MalformedAnswer,
    NoAnswer,
    OutOfCredits,
    RateLimited,
    ServerFailure,
)
from productai_desktop.net.answers import retry_after
from tests.net.asking import EDIT, KEY, PROMPT, RUNNING, client
from tests.net.scripted import bad, http, scripted


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

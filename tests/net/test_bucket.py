"""Photos in a bucket: a real S3 server, and a scripted one for what that never says."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from productai_desktop.core.errors import HostFailure, NetworkFailure
from productai_desktop.core.hosting import Bucket
from productai_desktop.core.photos import Hosted
from productai_desktop.net.bucket import BucketHost, base_address, region_of
from productai_desktop.net.connection import Patience
from tests.net.lying import prepared
from tests.net.scripted import Scripted, http, scripted
from tests.s3 import S3, SECRET, s3_server


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3]:
    with s3_server(tmp_path_factory.mktemp("s3")) as server:
        yield server


def host_of(bucket: Bucket, secret: str = SECRET, **told: object) -> BucketHost:
    return BucketHost(bucket, secret, **{"loopback_service": True, "pauses": (), **told})


@pytest.mark.parametrize(
    "prefix", ["", "shop/", "shop +ü%41/(1)/", "日本/a&b=c?d#e/", "~tilde'!*/"]
)
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
async def test_a_photo_lives_from_put_to_remove(
    s3: S3, tmp_path: Path, prefix: str, kind: str
) -> None:
    host, photo = host_of(s3.bucket(prefix=prefix)), prepared(tmp_path, kind=kind)
    hosted = await host.put(photo)
    name = f"{prefix}{photo.sha256}{'.jpg' if kind == 'jpeg' else f'.{kind}'}"
    assert hosted.locator == host.planned(photo) == name
    assert (s3.folder / "photos" / name).read_bytes() == photo.path.read_bytes()
    await host.check(hosted, photo)
    await host.remove(hosted)
    assert not (s3.folder / "photos" / name).exists()
    with pytest.raises(HostFailure) as caught:
        await host.check(hosted, photo)
    assert (caught.value.code, caught.value.params["status"]) == ("HOST_NOT_PUBLIC", 404)
    await host.remove(hosted)  # what is gone already is no failure


async def test_an_address_is_valid_as_long_as_was_chosen_and_is_renewed(
    s3: S3, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    long_ago = now - timedelta(hours=3)
    host = host_of(s3.bucket(hours=2), now=lambda: long_ago)
    # the server refuses to be told so old a time, but for addresses
    photo = prepared(tmp_path)
    await host_of(s3.bucket()).put(photo)
    expired = await host.renewed(Hosted("", host.planned(photo)))
    assert expired.expires_at == long_ago + timedelta(hours=2)
    with pytest.raises(HostFailure) as caught:
        await host.check(expired, photo)
    assert caught.value.code == "HOST_NOT_PUBLIC"
    renewed = await host_of(s3.bucket(hours=2)).renewed(expired)
    assert renewed.expires_at is not None
    assert renewed.expires_at >= now + timedelta(hours=2)
    await host.check(renewed, photo)


@pytest.mark.parametrize("size", [1, 65_536, 65_537, 3_000_000])
async def test_any_size_arrives(s3: S3, tmp_path: Path, size: int) -> None:
    host, photo = host_of(s3.bucket()), prepared(tmp_path, b"x" * size)
    hosted = await host.put(photo)
    await host.check(hosted, photo)
    assert (s3.folder / "photos" / hosted.locator).stat().st_size == size


@pytest.mark.parametrize(
    ("told", "secret", "code"),
    [
        ({}, "wrong", "HOST_KEY"),
        ({"access_key": "AKIAEXAMPLEEXAMPLE99"}, SECRET, "HOST_KEY"),
        ({"name": "nobody"}, SECRET, "HOST_NO_BUCKET"),
    ],
)
@pytest.mark.parametrize("size", [10, 400_000])
async def test_what_is_wrong_is_told(
    s3: S3, tmp_path: Path, told: dict[str, str], secret: str, code: str, size: int
) -> None:
    with pytest.raises(HostFailure) as caught:
        await host_of(s3.bucket(**told), secret).put(prepared(tmp_path, b"x" * size))
    assert caught.value.code == code
    assert secret not in str(caught.value)


async def test_no_server_is_trouble_of_the_network(tmp_path: Path) -> None:
    bucket = Bucket("http://127.0.0.1:9", "photos", access_key="AKIA")
    with pytest.raises(NetworkFailure):
        await host_of(bucket).put(prepared(tmp_path))


def error(status: int, code: str, more: str = "", **headers: str) -> bytes:
    body = f'<?xml version="1.0"?><Error><Code>{code}</Code>{more}</Error>'.encode()
    return http(status, body, content_type="application/xml", **headers)


def at(server: Scripted, **told: object) -> Bucket:
    return Bucket(server.origin, "photos", **{"access_key": "AKIA", **told})


@pytest.mark.parametrize(
    ("answer", "code", "params"),
    [
        (error(403, "AccessDenied"), "HOST_REFUSED", {"status": 403, "reason": "AccessDenied"}),
        (error(403, "RequestTimeTooSkewed"), "HOST_CLOCK", {}),
        (error(301, "PermanentRedirect", x_amz_bucket_region="eu-west-3"),
         "HOST_REGION", {"region": "eu-west-3"}),
        (error(400, "AuthorizationHeaderMalformed", "<Region>sa-east-1</Region>"),
         "HOST_REGION", {"region": "sa-east-1"}),
        (error(307, "TemporaryRedirect"), "HOST_REFUSED", {"reason": "TemporaryRedirect"}),
        (error(404, "NoSuchBucket"), "HOST_NO_BUCKET", {"bucket": "photos"}),
        (error(503, "SlowDown"), "HOST_FAILED", {"reason": "SlowDown"}),
        (http(500, b"<html>oops</html>"), "HOST_FAILED", {"reason": "answer 500"}),
        (http(403), "HOST_REFUSED", {"reason": "answer 403"}),
        (http(403, b"<Error>" + b"<a>" * 40_000), "HOST_REFUSED", {"reason": "answer 403"}),
        (error(403, "&xxe;"), "HOST_REFUSED", {"reason": "answer 403"}),
        (error(403, "A" * 500), "HOST_REFUSED", {"reason": "answer 403"}),
    ],
)  # fmt: skip
async def test_an_answer_becomes_a_reason(
    tmp_path: Path, answer: bytes, code: str, params: dict[str, object]
) -> None:
    async with scripted(answer) as server:
        with pytest.raises(HostFailure) as caught:
            await host_of(at(server)).put(prepared(tmp_path, b"a small photo"))
    assert caught.value.code == code
    assert caught.value.params.items() >= params.items()


async def test_a_wrong_clock_is_made_up_for(tmp_path: Path) -> None:
    server_time = datetime.now(UTC) + timedelta(hours=5)
    skewed = error(403, "RequestTimeTooSkewed", date=format_datetime(server_time, usegmt=True))
    async with scripted(skewed, http(200)) as server:
        host = host_of(at(server))
        hosted = await host.put(prepared(tmp_path, b"a small photo"))
    first, second = (request.headers["x-amz-date"] for request in server.requests)
    assert second[:13] == f"{server_time:%Y%m%dT%H%M}"[:13]
    assert first != second
    assert f"X-Amz-Date={server_time:%Y%m%d}T{server_time:%H}" in hosted.address
    assert server.requests[1].body == b"a small photo"


async def test_a_request_says_what_it_brings_and_no_more(tmp_path: Path) -> None:
    async with scripted(http(200)) as server:
        await host_of(at(server, prefix="a b/")).put(prepared(tmp_path, b"a small photo", "webp"))
    (request,) = server.requests
    assert request.path.startswith("/photos/a%20b/")
    assert request.headers["content-type"] == "image/webp"
    assert request.headers["content-length"] == "13"
    assert SECRET not in str(request)
    assert "cookie" not in request.headers


async def test_logs_tell_no_address_and_no_secret(
    s3: S3, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "productai_desktop")
    server_time = datetime.now(UTC) + timedelta(hours=5)
    skewed = error(403, "RequestTimeTooSkewed", date=format_datetime(server_time, usegmt=True))
    async with scripted(skewed, http(200)) as server:
        await host_of(at(server)).put(prepared(tmp_path, b"a small photo"))
    ours = [entry for entry in caplog.records if entry.name.startswith("productai_desktop")]
    assert ours
    for entry in ours:
        assert "Signature" not in entry.getMessage()
        assert SECRET not in entry.getMessage()


@pytest.mark.parametrize(
    ("endpoint", "name", "region", "base"),
    [
        ("https://s3.eu-central-1.amazonaws.com", "photos", "eu-central-1",
         "https://photos.s3.eu-central-1.amazonaws.com/"),
        ("https://s3.amazonaws.com", "photos", "us-east-1", "https://photos.s3.amazonaws.com/"),
        ("https://s3-us-west-2.amazonaws.com", "photos", "us-west-2",
         "https://photos.s3-us-west-2.amazonaws.com/"),
        ("https://s3.dualstack.eu-west-1.amazonaws.com", "photos", "eu-west-1",
         "https://photos.s3.dualstack.eu-west-1.amazonaws.com/"),
        ("https://photos.s3.eu-central-1.amazonaws.com", "photos", "eu-central-1",
         "https://photos.s3.eu-central-1.amazonaws.com/"),
        ("https://s3.eu-central-1.amazonaws.com", "my.photos", "eu-central-1",
         "https://s3.eu-central-1.amazonaws.com/my.photos/"),
        ("https://0123.r2.cloudflarestorage.com", "photos", "auto",
         "https://0123.r2.cloudflarestorage.com/photos/"),
        ("https://s3.us-west-004.backblazeb2.com", "photos", "us-west-004",
         "https://s3.us-west-004.backblazeb2.com/photos/"),
        ("https://minio.example.com:9000", "photos", "us-east-1",
         "https://minio.example.com:9000/photos/"),
        ("https://nas.example.com/s3", "photos", "us-east-1", "https://nas.example.com/s3/photos/"),
    ],
)  # fmt: skip
def test_what_the_endpoint_tells(endpoint: str, name: str, region: str, base: str) -> None:
    bucket = Bucket(endpoint, name, access_key="AKIA")
    assert region_of(bucket) == region
    assert base_address(bucket) == base
    assert urlsplit(base).hostname
    assert region_of(Bucket(endpoint, name, "mine-1")) == "mine-1"


async def test_photos_bear_the_tag_of_who_brought_them(s3: S3, tmp_path: Path) -> None:
    photo = prepared(tmp_path, b"tagged")
    one = host_of(s3.bucket(prefix="t/"), tag="0123456789ab")
    other = host_of(s3.bucket(prefix="t/"), tag="ba9876543210")
    hosted, theirs = await one.put(photo), await other.put(photo)
    assert hosted.locator == one.planned(photo) == f"t/{photo.sha256}-0123456789ab.jpg"
    await one.remove(hosted)
    await other.check(theirs, photo)
    await other.remove(theirs)


async def test_a_server_that_says_nothing_is_asked_no_further_question(tmp_path: Path) -> None:
    patience = Patience(silence=0.3, answer=0.3)
    async with scripted(silent=True) as server:
        with pytest.raises(NetworkFailure, match="NO_ANSWER"):
            await host_of(at(server), patience=patience).put(prepared(tmp_path, b"a small photo"))
    assert len(server.requests) == 1

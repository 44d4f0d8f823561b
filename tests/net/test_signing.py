"""Signatures are those that botocore gives, whatever a name, a query or an endpoint looks like."""

import hashlib
import string
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import botocore.auth
import botocore.session
import botocore.signers
import pytest
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.utils import percent_encode
from hypothesis import given, settings
from hypothesis import strategies as st

from productai_desktop.core.hosting import Bucket
from productai_desktop.net.bucket import BucketHost
from productai_desktop.net.signing import Signer, quoted_path

ACCESS_KEY, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

odd = "+ü %&=?#:@~!*'(),;[]\\\"<>|^`{}$日é\u0301"
signs = st.sampled_from(string.ascii_letters + string.digits + odd + "-_.")
#: as prefixes with names are: no empty, "." or ".." between slashes
names = st.lists(
    st.text(signs, min_size=1, max_size=12).filter(lambda one: one.strip(".")),
    min_size=1,
    max_size=4,
).map("/".join)
moments = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis wants them so
    datetime(2040, 1, 1),  # noqa: DTZ001
).map(lambda at: at.replace(tzinfo=UTC, microsecond=0))
regions = st.sampled_from(["us-east-1", "eu-central-1", "auto", "us-west-004"])
origins = st.sampled_from(
    [
        "https://s3.eu-central-1.amazonaws.com", "https://photos.s3.amazonaws.com",
        "https://minio.example.com:9000", "http://127.0.0.1:9000", "https://example.com:443",
        "http://localhost:80", "https://[2001:db8::1]:8443",
    ]
)  # fmt: skip
queries = st.dictionaries(
    st.text(signs, min_size=1, max_size=8), st.text(signs, max_size=8), max_size=3
)


@contextmanager
def at_time(at: datetime) -> Iterator[None]:
    """botocore's clock."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (botocore.auth, botocore.signers):
            if hasattr(module, "get_current_datetime"):
                patch.setattr(
                    module, "get_current_datetime", lambda *_, **__: at.replace(tzinfo=None)
                )
        yield


def _address(origin: str, name: str, query: dict[str, str]) -> str:
    pairs = sorted((quote(key, safe="~"), quote(value, safe="~")) for key, value in query.items())
    asked = "&".join(f"{key}={value}" for key, value in pairs)
    return f"{origin}/{quoted_path(name)}" + (f"?{asked}" if asked else "")


@given(name=names)
def test_a_name_is_quoted_as_botocore_does(name: str) -> None:
    assert quoted_path(name) == percent_encode(name, safe="/~")


@given(names, origins, regions, queries, moments, st.binary(max_size=20))
def test_headers_are_signed_as_by_botocore(
    name: str, origin: str, region: str, query: dict[str, str], at: datetime, body: bytes
) -> None:
    address = _address(origin, name, query)
    told = {"Content-Type": "image/jpeg", "Range": "bytes=0-0"}
    theirs = AWSRequest("PUT", address, headers=dict(told), data=body)
    with at_time(at):
        auth = botocore.auth.S3SigV4Auth(Credentials(ACCESS_KEY, SECRET), "s3", region)
        auth.add_auth(theirs)
    sha256 = hashlib.sha256(body).hexdigest()
    ours = Signer(ACCESS_KEY, SECRET, region).headers("PUT", address, told, sha256, at)
    assert ours["Authorization"] == theirs.headers["Authorization"]
    assert ours["x-amz-content-sha256"] == theirs.headers["X-Amz-Content-SHA256"]
    assert ours["x-amz-date"] == theirs.headers["X-Amz-Date"]


@given(names, origins, regions, moments, st.integers(1, 604_800), st.sampled_from(["GET", "PUT"]))
def test_addresses_are_signed_as_by_botocore(
    name: str, origin: str, region: str, at: datetime, seconds: int, method: str
) -> None:
    address = _address(origin, name, {"response-content-type": "image/jpeg"})
    theirs = AWSRequest(method, address)
    with at_time(at):
        auth = botocore.auth.S3SigV4QueryAuth(
            Credentials(ACCESS_KEY, SECRET), "s3", region, expires=seconds
        )
        auth.add_auth(theirs)
    ours = Signer(ACCESS_KEY, SECRET, region).address(method, address, seconds, at)
    assert ours == theirs.url


PLACES = {
    "virtual-hosted": ("https://s3.eu-central-1.amazonaws.com", "photos", "virtual"),
    "a name with dots": ("https://s3.eu-central-1.amazonaws.com", "photos.example.com", "path"),
    "R2": ("https://0123abcd.r2.cloudflarestorage.com", "photos", "path"),
    "B2": ("https://s3.us-west-004.backblazeb2.com", "photos", "path"),
    "MinIO": ("https://minio.example.com:9000", "photos", "path"),
}
REGIONS = {
    "virtual-hosted": "eu-central-1", "a name with dots": "eu-central-1", "R2": "auto",
    "B2": "us-west-004", "MinIO": "us-east-1",
}  # fmt: skip


@cache
def _client(place: str) -> Any:
    endpoint, _, style = PLACES[place]
    config = Config(signature_version="s3v4", s3={"addressing_style": style})
    return botocore.session.Session().create_client(
        "s3", REGIONS[place], endpoint_url=endpoint, aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET, config=config,
    )  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@settings(max_examples=25, deadline=None)
@given(prefix=names, at=moments)
def test_the_address_of_a_photo_is_the_one_that_a_client_of_s3_gives(
    place: str, prefix: str, at: datetime
) -> None:
    endpoint, bucket, _ = PLACES[place]
    photo: Any = SimpleNamespace(sha256="ab" * 32, format="jpeg")
    host = BucketHost(
        Bucket(endpoint, bucket, prefix=f"{prefix}/", access_key=ACCESS_KEY), SECRET,
        loopback_service=False, now=lambda: at,
    )  # fmt: skip
    name = host.planned(photo)
    assert name == f"{prefix}/{'ab' * 32}.jpg"
    with at_time(at):
        theirs = _client(place).generate_presigned_url(
            "get_object", {"Bucket": bucket, "Key": name}, ExpiresIn=24 * 3600
        )
    ours = host._signed(name)
    assert _parts(ours.address) == _parts(theirs)
    assert ours.locator == name


def _parts(address: str) -> tuple[str, str, str, list[tuple[str, str]]]:
    parts = urlsplit(address)
    return parts.scheme, parts.netloc, parts.path, sorted(parse_qsl(parts.query))


def test_a_signer_shows_no_secret() -> None:
    assert SECRET not in repr(Signer(ACCESS_KEY, SECRET, "auto"))

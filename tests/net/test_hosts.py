"""Fetching results: which addresses are asked, that no key comes along, what lands on disk."""

import asyncio

import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import (
    NeverSent,
    NoAnswer,
    OutputError,
    RateLimited,
    ResultError,
    ServerFailure,
)
from productai_desktop.net import hosts
from productai_desktop.net.hosts import check_result_address, fetch
from productai_desktop.net.service import ServiceClient
from tests.net.scripted import bad, good, http, scripted

PICTURE = bytes(range(256)) * 10_000


def redirect(target: str) -> bytes:
    return http(302, location=target, set_cookie="session=1; Path=/")


async def test_a_result_comes_onto_the_disk_whole(tmp_path):
    async with scripted(http(200, PICTURE)) as server:
        await fetch(f"{server.origin}/r.png?sig=1", tmp_path / "a.part", loopback_service=True)
    assert (tmp_path / "a.part").read_bytes() == PICTURE
    assert server.requests[0].path == "/r.png?sig=1"


async def test_the_key_goes_to_the_service_and_to_no_image_host(tmp_path):
    async with scripted(http(200, PICTURE)) as cdn, scripted(redirect("x")) as first:
        first.answers = [redirect(f"{cdn.origin}/real.png")]
        done = {"id": 1, "status": "COMPLETED", "image_url": f"{first.origin}/r.png"}
        async with scripted(good(done)) as service:
            paths = {Operation.EDIT: "/api/generate"}
            client = ServiceClient(service.origin, "pk_secret", paths=paths, upload_limit=1)
            job = await client.job(1)
            await client.download(str(job.address), tmp_path / "a.part")
    assert service.requests[0].headers["x-api-key"] == "pk_secret"
    for host in (first, cdn):
        (request,) = host.requests
        assert "pk_secret" not in str(request)
        assert not {"x-api-key", "cookie", "authorization", "referer"} & set(request.headers)


async def test_a_relative_redirect_is_followed_without_the_hosts_cookies(tmp_path):
    async with scripted(redirect("/b"), http(200, b"x")) as server:
        await fetch(f"{server.origin}/a", tmp_path / "a.part", loopback_service=True)
    assert [request.path for request in server.requests] == ["/a", "/b"]
    assert "cookie" not in server.requests[1].headers


async def test_redirects_end_after_five(tmp_path):
    async with scripted(redirect("/again")) as server:
        with pytest.raises(ResultError) as caught:
            await fetch(f"{server.origin}/a", tmp_path / "a.part", loopback_service=True)
    assert caught.value.code == "RESULT_ADDRESS"
    assert len(server.requests) == 6


@pytest.mark.parametrize("target", ["http://cdn.example/x", "file:///etc/passwd", "http://[", "//"])
async def test_a_redirect_to_an_address_that_is_not_fetched_ends_there(tmp_path, target):
    async with scripted(redirect(target)) as server:
        with pytest.raises(ResultError) as caught:
            await fetch(f"{server.origin}/a", tmp_path / "a.part", loopback_service=True)
    assert caught.value.code == "RESULT_ADDRESS"
    assert not (tmp_path / "a.part").exists()


@pytest.mark.parametrize(
    "address",
    [
        "https://127.0.0.1/r.png",
        "https://localhost/r.png",
        "https://10.0.0.8/r.png",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/r.png",
        "https://[fd00::1]/r.png",
        "https://printer.local/r.png",
        "http://cdn.example.com/r.png",
        "https://user:pw@cdn.example.com/r.png",
        "ftp://cdn.example.com/r.png",
        "https:///r.png",
        "https://cdn.example.com/a b.png",
        "https://cdn.example.com:99999/",
        "",
    ],
)
async def test_a_public_services_results_must_be_https_and_public(address):
    async def public(host: str) -> tuple[str, ...]:
        return ("93.184.216.34",)

    with pytest.raises(ResultError) as caught:
        await check_result_address(address, loopback_service=False, resolve=public)
    assert caught.value.code == "RESULT_ADDRESS"


async def test_a_public_name_that_leads_to_a_private_address_is_not_fetched():
    async def rebound(host: str) -> tuple[str, ...]:
        assert host == "cdn.example.com"
        return ("93.184.216.34", "192.168.1.1")

    with pytest.raises(ResultError) as caught:
        await check_result_address(
            "https://cdn.example.com/r.png", loopback_service=False, resolve=rebound
        )
    assert caught.value.params == {"reason": "private", "host": "cdn.example.com"}


async def test_a_public_https_address_is_fetched():
    asked: list[str] = []

    async def public(host: str) -> tuple[str, ...]:
        asked.append(host)
        return ("93.184.216.34", "2606:2800:220:1::1")

    await check_result_address(
        "https://cdn.example.com/r.png?X-Sig=1", loopback_service=False, resolve=public
    )
    assert asked == ["cdn.example.com"]


async def test_a_name_is_resolved_before_it_is_judged():
    assert "127.0.0.1" in await hosts.resolve_host("127.0.0.1")
    assert await hosts.resolve_host("no-such-host.invalid") == ()


async def test_http_is_for_this_computer_only_even_by_a_service_on_it():
    await check_result_address("http://127.0.0.1:8001/r.png", loopback_service=True)
    await check_result_address("https://cdn.example.com/r.png", loopback_service=True)
    with pytest.raises(ResultError):
        await check_result_address("http://cdn.example.com/r.png", loopback_service=True)


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_an_address_that_has_expired_is_gone(tmp_path, status):
    async with scripted(http(status, b"<Error/>")) as server:
        with pytest.raises(ResultError) as caught:
            await fetch(server.origin + "/r?sig=1", tmp_path / "a.part", loopback_service=True)
    assert caught.value.code == "RESULT_GONE"
    assert caught.value.params == {"status": status, "host": "127.0.0.1"}
    assert not (tmp_path / "a.part").exists()


@pytest.mark.parametrize("status", [204, 206, 400, 418, 500, 503])
async def test_any_other_answer_of_a_host_is_its_failure(tmp_path, status):
    async with scripted(http(status)) as server:
        with pytest.raises(ServerFailure) as caught:
            await fetch(server.origin + "/r?sig=1", tmp_path / "a.part", loopback_service=True)
    assert caught.value.params["status"] == status
    assert "sig" not in str(caught.value)


async def test_a_host_that_asks_for_patience_is_rate_limited(tmp_path):
    answer = bad(429, None).replace(b"Connection:", b"Retry-After: 9\r\nConnection:")
    async with scripted(answer) as server:
        with pytest.raises(RateLimited) as caught:
            await fetch(server.origin, tmp_path / "a.part", loopback_service=True)
    assert caught.value.retry_after_seconds == 9.0


async def test_a_body_shorter_than_announced_is_lost_and_leaves_nothing(tmp_path):
    short = http(200, PICTURE, content_length=str(len(PICTURE) + 1))
    async with scripted(short) as server:
        with pytest.raises(NoAnswer) as caught:
            await fetch(server.origin, tmp_path / "a.part", loopback_service=True)
    assert caught.value.code == "CONNECTION_LOST"
    assert not (tmp_path / "a.part").exists()


@pytest.mark.parametrize("announced", [True, False])
async def test_a_result_beyond_the_limit_is_refused(tmp_path, monkeypatch, announced):
    monkeypatch.setattr(hosts, "RESULT_LIMIT_BYTES", 2_000_000)
    answer = http(200, PICTURE)
    if not announced:
        answer = answer.replace(b"Content-Length: 2560000\r\n", b"")
    async with scripted(answer) as server:
        with pytest.raises(ResultError) as caught:
            await fetch(server.origin, tmp_path / "a.part", loopback_service=True)
    assert caught.value.code == "RESULT_TOO_LARGE"
    assert not (tmp_path / "a.part").exists()


async def test_a_host_that_is_away_was_never_reached(tmp_path):
    async with scripted(http(200)) as server:
        address = server.origin
    with pytest.raises(NeverSent):
        await fetch(address, tmp_path / "a.part", loopback_service=True)


async def test_a_full_disk_is_said_as_such(tmp_path):
    part = tmp_path / "a.part"
    part.symlink_to("/dev/full")
    async with scripted(http(200, PICTURE)) as server:
        with pytest.raises(OutputError) as caught:
            await fetch(server.origin, part, loopback_service=True)
    assert caught.value.code == "DISK_FULL"
    assert not part.is_symlink()


async def test_a_folder_that_is_gone_is_an_output_error(tmp_path):
    async with scripted(http(200, PICTURE)) as server:
        with pytest.raises(OutputError) as caught:
            await fetch(server.origin, tmp_path / "no" / "a.part", loopback_service=True)
    assert caught.value.code == "OUTPUT_FAILED"
    assert caught.value.params["path"] == str(tmp_path / "no" / "a.part")


async def test_cancelling_a_download_passes_through_and_leaves_nothing(tmp_path):
    half = http(200, PICTURE[:100_000], content_length="9999999", connection="keep-alive")
    async with scripted(half) as server:
        task = asyncio.create_task(fetch(server.origin, tmp_path / "a.part", loopback_service=True))
        while not (tmp_path / "a.part").exists():  # noqa: ASYNC110 - a file has no event
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert not (tmp_path / "a.part").exists()

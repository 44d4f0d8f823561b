"""Proxies: the service is reached through them alone, by names that only they know."""

import asyncio
import logging
import subprocess
import traceback
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from jeepney import MessageType, message_bus, new_error, new_method_return
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

from productai_desktop.cli.words import sentence
from productai_desktop.core.errors import NeverSent, NoAnswer, ProductAIError
from productai_desktop.net import desktop_proxy, hosts, proxies
from productai_desktop.net.connection import Patience
from productai_desktop.net.proxies import proxy_for
from productai_desktop.net.service import Patiences, ServiceClient
from tests.net.asking import EDIT, KEY, PATHS, RUNNING
from tests.net.authority import Authority, secure
from tests.net.proxies_made import MadeProxy, running
from tests.net.scripted import http, raw

HOST = "api.example.test"
PASSWORD = "s3cret-word"
SHORT = Patience(connect=0.3, silence=0.3, answer=0.6)


def client(port: int, patience: Patience | None = None) -> ServiceClient:
    patiences = Patiences(submit=patience or Patience(connect=5, silence=5, answer=5))
    address = f"https://{HOST}:{port}/v1"
    return ServiceClient(address, KEY, paths=PATHS, upload_limit=1, patiences=patiences)


async def failed(port: int, patience: Patience | None = None) -> ProductAIError:
    with pytest.raises(ProductAIError) as caught:
        await client(port, patience).submit(EDIT)
    told = "".join(traceback.format_exception(caught.value)) + sentence(caught.value)
    assert PASSWORD not in told
    assert PASSWORD not in str(caught.value.params)
    return caught.value


@pytest.mark.parametrize("login", ["", f"photo%20desk:{PASSWORD}"])
async def test_the_service_is_reached_through_an_http_proxy(
    trusted: Authority, monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    proxy = MadeProxy(login.replace("%20", " "))
    async with running(proxy, proxy.connect), secure(trusted.issue(HOST), RUNNING) as server:
        user = f"{login}@" if login else ""
        monkeypatch.setenv("HTTPS_PROXY", f"http://{user}127.0.0.1:{proxy.port}")
        assert (await client(server.port).submit(EDIT)).id == 12345
    assert proxy.asked == [f"{HOST}:{server.port}"]
    assert server.requests[0].headers["x-api-key"] == KEY
    assert KEY not in "".join(proxy.heads)
    assert "proxy-authorization" not in server.requests[0].headers


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "SOCKS"])
@pytest.mark.parametrize("login", ["", f"desk:{PASSWORD}"])
async def test_the_service_is_reached_through_socks(
    trusted: Authority, monkeypatch: pytest.MonkeyPatch, scheme: str, login: str
) -> None:
    proxy = MadeProxy(login)
    async with running(proxy, proxy.socks), secure(trusted.issue(HOST), RUNNING) as server:
        user = f"{login}@" if login else ""
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://{user}127.0.0.1:{proxy.port}/")
        assert (await client(server.port).submit(EDIT)).id == 12345
    assert proxy.asked == [f"{HOST}:{server.port}"]


@pytest.mark.parametrize("status", [403, 407, 502, 511])
async def test_a_proxy_that_refuses_is_named_and_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    proxy = MadeProxy(refuses=status)
    async with running(proxy, proxy.connect):
        monkeypatch.setenv("https_proxy", f"desk:{PASSWORD}@127.0.0.1:{proxy.port}")
        error = await failed(443)
    assert isinstance(error, NeverSent)
    assert error.code == "PROXY_REFUSED"
    assert error.params == {"host": HOST, "proxy": f"127.0.0.1:{proxy.port}", "status": status}
    assert f"The proxy 127.0.0.1:{proxy.port} does not let this program through" in sentence(error)


@pytest.mark.parametrize(
    ("login", "refuses", "reason"),
    [
        ("", 2, "Connection not allowed by ruleset"),
        ("", 5, "Connection refused"),
        ("other:login", 0, "Invalid username/password"),
    ],
)
async def test_a_socks_proxy_that_refuses_says_why(
    monkeypatch: pytest.MonkeyPatch, login: str, refuses: int, reason: str
) -> None:
    proxy = MadeProxy(login, refuses)
    async with running(proxy, proxy.socks):
        user = f"desk:{PASSWORD}@" if login else ""
        monkeypatch.setenv("ALL_PROXY", f"socks5://{user}127.0.0.1:{proxy.port}")
        error = await failed(443)
    assert isinstance(error, NeverSent)
    assert error.code == "PROXY_FAILED"
    assert reason in str(error.params["reason"])


@pytest.mark.parametrize("kind", ["http", "socks5"])
@pytest.mark.parametrize("way", ["gone", "silent", "nonsense"])
async def test_a_proxy_that_does_not_work_was_never_sent_through(
    monkeypatch: pytest.MonkeyPatch, kind: str, way: str
) -> None:
    proxy = MadeProxy(silent=way == "silent")
    serve = {"http": proxy.connect, "socks5": proxy.socks}[kind]
    async with running(proxy, proxy.nonsense if way == "nonsense" else serve):
        monkeypatch.setenv("ALL_PROXY", f"{kind}://desk:{PASSWORD}@127.0.0.1:{proxy.port}")
        if way != "gone":
            not_sent_through(proxy, await failed(443, SHORT), way)
    if way == "gone":
        not_sent_through(proxy, await failed(443, SHORT), way)


def not_sent_through(proxy: MadeProxy, error: ProductAIError, way: str) -> None:
    assert isinstance(error, NeverSent)
    assert error.code == "PROXY_FAILED"
    assert error.params["proxy"] == f"127.0.0.1:{proxy.port}"
    if way == "silent":
        assert error.params["reason"] == "timed out"


async def test_a_proxy_of_an_unknown_name_is_named_not_the_service(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.invalid:3128")
    error = await failed(443)
    assert (error.code, error.params["proxy"]) == ("PROXY_FAILED", "proxy.invalid:3128")


@pytest.mark.parametrize("kind", ["http", "socks5"])
async def test_a_proxy_that_dies_under_a_charging_post_leaves_it_open(
    trusted: Authority, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    proxy = MadeProxy()
    serve = {"http": proxy.connect, "socks5": proxy.socks}[kind]
    async with (
        running(proxy, serve),
        secure(trusted.issue(HOST), RUNNING, silent=True) as server,
    ):
        monkeypatch.setenv("ALL_PROXY", f"{kind}://127.0.0.1:{proxy.port}")
        posting = asyncio.create_task(failed(server.port))
        await server.asked.wait()
        proxy.cut.set()
        error = await posting
    assert isinstance(error, NoAnswer)
    assert error.code == "CONNECTION_LOST"


@pytest.mark.parametrize("kind", ["http", "socks5"])
async def test_a_certificate_is_judged_and_looked_at_through_the_proxy(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    proxy = MadeProxy()
    serve = {"http": proxy.connect, "socks5": proxy.socks}[kind]
    async with running(proxy, serve), secure(authority.issue(HOST), RUNNING) as server:
        monkeypatch.setenv("ALL_PROXY", f"{kind}://127.0.0.1:{proxy.port}")
        error = await failed(server.port)
    assert error.code == "TLS_FAILED"
    assert error.params["issuer"] == "Corp Web Filter CA (Corp Ltd)"
    assert proxy.asked == [f"{HOST}:{server.port}"] * 2
    assert server.requests == []


async def test_no_password_reaches_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    proxy = MadeProxy(refuses=407)
    async with running(proxy, proxy.connect):
        monkeypatch.setenv("HTTPS_PROXY", f"http://desk:{PASSWORD}@127.0.0.1:{proxy.port}")
        await failed(443)
    assert PASSWORD not in caplog.text


async def test_a_result_is_fetched_through_the_proxy_without_asking_for_its_name_here(
    trusted: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def forbidden(host: str) -> tuple[str, ...]:
        raise AssertionError(f"{host} was looked up")

    monkeypatch.setattr(hosts, "resolve_host", forbidden)
    proxy = MadeProxy()
    picture = http(200, b"picture")
    async with running(proxy, proxy.socks), secure(trusted.issue("cdn.example.com"), picture) as s:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
        address = f"https://cdn.example.com:{s.port}/r.png"
        await hosts.fetch(address, tmp_path / "part", loopback_service=False)
    assert (tmp_path / "part").read_bytes() == b"picture"
    assert "x-api-key" not in s.requests[0].headers


SETTINGS = {"HTTPS_PROXY": "http://a:1", "HTTP_PROXY": "b:2", "ALL_PROXY": "socks5://c"}


@pytest.mark.parametrize(
    ("address", "settings", "used"),
    [
        ("https://x.example/", SETTINGS, "a:1"),
        ("http://x.example/", SETTINGS, "b:2"),
        ("https://x.example/", {"ALL_PROXY": "socks5://c"}, "c:1080"),
        ("https://x.example/", {"HTTP_PROXY": "b:2"}, None),
        ("https://x.example/", {"HTTPS_PROXY": "https://[::1]"}, "[::1]:443"),
        ("https://x.example/", {"HTTPS_PROXY": ""}, None),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "*"}, None),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "a.b, .EXAMPLE"}, None),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "*.example"}, None),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "x.example"}, None),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "ample,y.x.example, ,"}, "a:1"),
        ("https://10.1.2.3/", SETTINGS | {"NO_PROXY": "10.0.0.0/8"}, None),
        ("https://11.1.2.3/", SETTINGS | {"NO_PROXY": "10.0.0.0/8"}, "a:1"),
        ("https://x.example/", SETTINGS | {"NO_PROXY": "10.0.0.0/8"}, "a:1"),
        ("http://127.0.0.1:5/", SETTINGS, None),
        ("http://localhost/", SETTINGS, None),
        ("http://[::1]:5/", SETTINGS, None),
    ],
)
async def test_the_environment_names_the_proxy(
    monkeypatch: pytest.MonkeyPatch, address: str, settings: dict[str, str], used: str | None
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = await proxy_for(address)
    assert (None if found is None else found.name) == used


@pytest.mark.parametrize(
    "setting",
    [
        "carrier-pigeon://desk:s3cret-word@a:1", "http://desk:s3#cret-word@a:99", "http://",
        "http://a:x", "http://a:70000", "http://a b:1", "http://[::1", "sockx",
        "http://desk:s3cret-word@1.2.3.999:1",
    ],
)  # fmt: skip
async def test_a_setting_that_cannot_be_used_is_said_and_not_passed_by(
    monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", setting)
    if setting == "sockx":  # a host like any other
        assert (await proxy_for("https://x.example/")).name == "sockx:80"  # type: ignore[union-attr]
        return
    error = await failed(443)
    assert (error.code, error.params["reason"]) == ("PROXY_FAILED", "unusable proxy setting")


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ([], None),
        (["direct://"], None),
        (["http://proxy.corp:3128", "direct://"], "proxy.corp:3128"),
        (["socks4://old:1", "socks5://new:2"], "new:2"),
        (["socks4://old:1"], None),
    ],
)
async def test_without_a_word_in_the_environment_the_desktop_is_asked(
    monkeypatch: pytest.MonkeyPatch, said: list[str], used: str | None
) -> None:
    asked: list[str] = []

    async def answer(address: str) -> list[str]:
        asked.append(address)
        return said

    monkeypatch.setattr(proxies, "desktop_proxies", answer)
    monkeypatch.setattr(proxies.sys, "platform", "linux")
    found = await proxy_for("https://x.example/secret/path?signature=1")
    assert (None if found is None else found.name) == used
    assert asked == ["https://x.example/"]
    monkeypatch.setenv("HTTPS_PROXY", "http://a:1")
    assert (await proxy_for("https://x.example/")).name == "a:1"  # type: ignore[union-attr]
    assert len(asked) == 1


@pytest.mark.parametrize("platform", ["win32", "darwin"])
async def test_windows_and_macos_are_asked_by_the_standard_library(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(proxies.sys, "platform", platform)
    request = proxies.urllib.request
    monkeypatch.setattr(request, "getproxies", lambda: {"https": "http://corp:8080"})
    monkeypatch.setattr(request, "proxy_bypass", lambda host: host == "intra.example")
    assert (await proxy_for("https://x.example/")).name == "corp:8080"  # type: ignore[union-attr]
    assert await proxy_for("https://intra.example/") is None


@pytest.mark.parametrize("bus", ["", "unix:path=/nowhere/bus", "nonsense", "tcp:host=x", "unix:"])
async def test_where_no_desktop_answers_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, bus: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    assert await desktop_proxy.desktop_proxies("https://x.example/") == []


async def test_a_bus_that_is_silent_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    monkeypatch.setattr(desktop_proxy, "PATIENCE_SECONDS", 0.2)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    async with raw(serve, tmp_path / "bus"):
        assert await desktop_proxy.desktop_proxies("https://x.example/") == []


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of this test's own."""
    address = f"unix:path={tmp_path}/bus"
    running_bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
    )
    assert running_bus.stdout is not None
    running_bus.stdout.readline()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    running_bus.terminate()
    running_bus.wait()
    running_bus.stdout.close()


@asynccontextmanager
async def portal(bus: str, *answer: str) -> AsyncIterator[list[str]]:
    """A desktop that answers each question alike; what it was asked."""
    asked: list[str] = []
    connection = await open_dbus_connection(bus)

    async def serve() -> None:
        while True:
            question = await connection.receive()
            if question.header.message_type is not MessageType.method_call:
                continue
            asked.append(question.body[0])
            if answer:
                reply = new_method_return(question, "as", (list(answer),))
            else:
                reply = new_error(question, "org.freedesktop.portal.Error.Failed")
            await connection.send(reply)

    async with DBusRouter(connection) as router:
        await Proxy(message_bus, router).RequestName("org.freedesktop.portal.Desktop")
    serving = asyncio.ensure_future(serve())
    try:
        yield asked
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        await connection.close()


async def test_a_desktops_portal_names_the_proxy(bus: str) -> None:
    async with portal(bus, "http://proxy.corp:3128", "direct://") as asked:
        found = await proxy_for("https://x.example/r.png?signature=1")
    assert found is not None
    assert found.name == "proxy.corp:3128"
    assert asked == ["https://x.example/"]


async def test_a_portal_that_fails_leaves_the_straight_way(bus: str) -> None:
    async with portal(bus) as asked:
        assert await proxy_for("https://x.example/") is None
    assert asked == ["https://x.example/"]


@pytest.mark.usefixtures("bus")
async def test_a_bus_without_a_portal_leaves_the_straight_way() -> None:
    assert await proxy_for("https://x.example/") is None

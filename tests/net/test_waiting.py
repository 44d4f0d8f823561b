"""How long is waited, and what is left where the waiting ends: silence, drops, breaks, resets."""

import asyncio
import json
import socket
import struct
from pathlib import Path

import pytest

from productai_desktop.core.errors import (
    MalformedAnswer,
    NetworkFailure,
    NeverSent,
    NoAnswer,
    ProductAIError,
    ServerFailure,
)
from productai_desktop.engine.engine import FAREWELL_SECONDS
from productai_desktop.net.connection import CONNECTION_STEPS, SEND_BUFFER_BYTES, Patience
from productai_desktop.net.service import Patiences, ServiceClient
from productai_desktop.store.ledger import OLDEST_SECONDS
from tests.net.asking import EDIT, KEY, PATHS, PROMPT, RUNNING, photo
from tests.net.scripted import Serve, bad, good, http, raw, scripted

BRIEF = Patience(connect=5, silence=0.25, answer=0.5)
#: an answer may take long as long as it comes
STEADY = Patience(connect=5, silence=0.25, answer=5)
UPLOADED = good({"image_url": "https://cdn.example/u/1.jpg"})


def client(port: int, patience: Patience = BRIEF) -> ServiceClient:
    every = Patiences(submit=patience, ask=patience, upload=patience, download=patience)
    return ServiceClient(
        f"http://127.0.0.1:{port}/v1", KEY, paths=PATHS, upload_limit=10_000_000, patiences=every
    )


async def request(reader: asyncio.StreamReader) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def ask(service: ServiceClient, what: str, folder: Path) -> object:
    asked = {
        "submit": lambda: service.submit(EDIT),
        "job": lambda: service.job(5),
        "key-check": service.key_check,
        "upload": lambda: service.upload(photo(folder)),
        "download": lambda: service.download(service._address + "/r.png", folder / "part"),
    }
    return await asked[what]()


ALL = ["submit", "job", "key-check", "upload", "download"]


@pytest.mark.parametrize("what", ALL)
async def test_a_half_open_connection_is_given_up(what: str, tmp_path: Path) -> None:
    """As after a sleep: the connection stands, and nobody is at its other end."""
    async with scripted(silent=True) as server:
        with pytest.raises(NoAnswer) as caught:
            await ask(client(server.port), what, tmp_path)
    assert caught.value.code == "NO_ANSWER"
    assert len(server.requests) == 1
    assert not (tmp_path / "part").exists()


@pytest.mark.parametrize("what", ALL)
async def test_an_answer_that_stops_half_way_is_given_up(what: str, tmp_path: Path) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(RUNNING[:-10])
        await reader.read()

    async with raw(serve) as port:
        with pytest.raises(NoAnswer) as caught:
            await ask(client(port), what, tmp_path)
    assert caught.value.code == "NO_ANSWER"


@pytest.mark.parametrize("part", ["head", "body"])
async def test_an_answer_that_comes_drop_by_drop_is_given_up_in_the_end(part: str) -> None:
    """Each drop ends a silence, so that only the whole has a limit."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        head, body = b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n", b"\r\n"
        writer.write(head if part == "head" else head + body)
        while True:
            writer.write(b"X" if part == "body" else b"X-Drop: 1\r\n")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with raw(serve) as port:
        with pytest.raises(NoAnswer) as caught:
            await client(port).submit(EDIT)
    assert caught.value.code == "NO_ANSWER"


async def test_a_result_may_take_as_long_as_it_comes(tmp_path: Path) -> None:
    """Longer than any silence, and than a whole answer of the service may take."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n")
        for _ in range(15):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    endless = Patience(connect=5, silence=0.25, answer=None)
    async with raw(serve) as port:
        await ask(client(port, endless), "download", tmp_path)
    assert (tmp_path / "part").read_bytes() == b"x" * 15


async def test_an_upload_may_take_as_long_as_it_moves(tmp_path: Path) -> None:
    """The network takes a little at a time, for longer than any silence or answer may last."""
    content, patience = bytes(2_500_000), Patience(connect=5, silence=1, answer=1)
    took: list[float] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        begun = asyncio.get_running_loop().time()
        left = len(content)
        while left > 0:
            left -= len(await reader.read(65_536))
            await asyncio.sleep(0.05)
        took.append(asyncio.get_running_loop().time() - begun)
        writer.write(UPLOADED)

    async with narrow(serve) as port:
        address = await client(port, patience).upload(photo(tmp_path, content))
    assert address == "https://cdn.example/u/1.jpg"
    assert took[0] > patience.silence


async def test_an_upload_that_no_longer_moves_is_given_up(tmp_path: Path) -> None:
    given_up = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        await given_up.wait()

    async with narrow(serve) as port:
        with pytest.raises(NoAnswer) as caught:
            await client(port).upload(photo(tmp_path, bytes(5_000_000)))
        given_up.set()
    assert caught.value.code == "NO_ANSWER"


async def test_little_of_an_upload_waits_unseen_in_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has left the program but not the computer is not waited for as long as the rest."""
    seen: list[int] = []
    kept = socket.socket.setsockopt

    def note(self: socket.socket, level: int, option: int, value: int) -> None:
        if option == socket.SO_SNDBUF:
            seen.append(value)
        kept(self, level, option, value)

    monkeypatch.setattr(socket.socket, "setsockopt", note)
    async with scripted(UPLOADED) as server:
        await client(server.port).upload(photo(tmp_path))
    assert SEND_BUFFER_BYTES in seen


def narrow(serve: Serve):
    """A server whose connections hold little, so that it sets the pace of an upload."""

    async def paced(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened = writer.get_extra_info("socket")
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        await serve(reader, writer)

    return raw(paced)


def reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection as a lost one ends: at once, without a farewell."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


@pytest.mark.parametrize("what", ALL)
@pytest.mark.parametrize("point", ["at once", "after the request", "in the head", "in the body"])
async def test_a_reset_at_any_point_leaves_open_what_became_of_it(
    what: str, point: str, tmp_path: Path
) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if point != "at once":
            await request(reader)
        if point == "in the head":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-")
        elif point == "in the body":
            writer.write(RUNNING[:-10])
        if point.startswith("in"):
            await writer.drain()
            await asyncio.sleep(0.02)  # for a reset takes away what was not read yet
        reset(writer)

    async with raw(serve) as port:
        with pytest.raises(NoAnswer) as caught:
            await ask(client(port, STEADY), what, tmp_path)
    assert caught.value.code == "CONNECTION_LOST"
    assert not (tmp_path / "part").exists()


async def test_a_connection_that_nobody_accepts_was_never_sent() -> None:
    """The listener's queue is full, as of a computer that hangs."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(address)
        impatient = Patience(connect=0.3, silence=5, answer=5)
        with pytest.raises(NeverSent) as caught:
            await client(address[1], impatient).submit(EDIT)
        for filler in fillers:
            filler.close()
    assert (caught.value.code, caught.value.params["reason"]) == ("NO_CONNECTION", "timed out")


def test_who_waits_for_an_order_waits_as_long_as_it_may_take() -> None:
    """A program that ends waits for the answer; the ledger forgets no request before its end."""
    patience = Patiences().submit
    longest = CONNECTION_STEPS * patience.connect + (patience.answer or 0)
    assert longest <= FAREWELL_SECONDS < OLDEST_SECONDS


# what a broken answer still tells

ODD = {"status": "RUNNING", "prompt": f'{PROMPT} "id": 99, '}


def body_of(text: str, **headers: str) -> bytes:
    return http(200, text.encode(), **headers)


@pytest.mark.parametrize(
    ("answer", "kind", "number"),
    [
        (body_of('{"status":"OK","data":{"id":777,"sta', content_length="400"), NoAnswer, 777),
        (body_of('{"status":"OK","data":{"id":"778","sta', content_length="400"), NoAnswer, 778),
        (body_of('{"status":"OK","data":{"id":77', content_length="400"), NoAnswer, None),
        (body_of('{"status":"OK","data":{"i', content_length="400"), NoAnswer, None),
        (body_of('{"status":"OK","data":{"id":779,"sta'), MalformedAnswer, 779),
        (body_of('{"status":"ERROR","data":{"id":780}}'), MalformedAnswer, 780),
        (body_of('{"id": 781, "status": "RUNNING"}'), MalformedAnswer, 781),
        (body_of('{"job": {"job_id": 782}}'), MalformedAnswer, 782),
        (body_of('<html>"id": 783 </html>'), MalformedAnswer, 783),
        (body_of(json.dumps({"status": "OK", "data": ODD})[:-2]), MalformedAnswer, None),
        (body_of(json.dumps({"status": "OK", "data": {"id": -4}})), MalformedAnswer, None),
        (body_of('{"data": {"id": "' + "9" * 19 + '"}}'), MalformedAnswer, None),
        (body_of(" " * 1_100_000), MalformedAnswer, None),
        (bad(500, None), ServerFailure, None),
        (http(500, b'{"status":"ERROR","data":{"id":784}}'), ServerFailure, 784),
        (http(502, b'{"data":{"id":785},', content_length="400"), ServerFailure, 785),
        (b"", NoAnswer, None),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5", NoAnswer, None),
    ],
)
async def test_a_broken_answer_to_an_order_keeps_the_number_that_it_told(
    answer: bytes, kind: type[ProductAIError], number: int | None
) -> None:
    async with scripted(answer) as server:
        with pytest.raises(ProductAIError) as caught:
            await client(server.port, STEADY).submit(EDIT)
    assert type(caught.value) is kind
    assert caught.value.params.get("remote_id") == number
    assert len(server.requests) == 1


async def test_a_number_that_came_before_the_silence_is_kept() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"data":{"id":790,')
        await reader.read()

    async with raw(serve) as port:
        with pytest.raises(NoAnswer) as caught:
            await client(port).submit(EDIT)
    assert caught.value.params["remote_id"] == 790


async def test_only_orders_keep_numbers(tmp_path: Path) -> None:
    async with scripted(http(500, b'{"data":{"id":791}}')) as server:
        for what in ("job", "key-check", "upload"):
            with pytest.raises(ServerFailure) as caught:
                await ask(client(server.port), what, tmp_path)
            assert "remote_id" not in caught.value.params


# who answers in the service's place

PORTAL = b"<html><head><title>Hotel</title></head><body>Welcome! Please sign in.</body></html>"


@pytest.mark.parametrize("what", ["job", "key-check", "upload"])
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(302, location="http://login.hotel.example/?from=x"),
         "redirects to http://login.hotel.example/"),
        (http(307, location="//login.hotel.example/a"), "redirects to //login.hotel.example/a"),
        (http(200, PORTAL, content_type="text/html"), "Welcome! Please sign in."),
        (http(200, b"\n" + PORTAL), "Welcome! Please sign in."),
        (http(511, PORTAL, content_type="text/html"), "Welcome! Please sign in."),
        (http(511), ""),
        (http(200, b'{"captive": true, "user-portal-url": "https://login.example"}'), ""),
    ],
)  # fmt: skip
async def test_a_network_that_wants_to_be_signed_in_to_is_recognised(
    what: str, answer: bytes, said: str, tmp_path: Path
) -> None:
    async with scripted(answer) as server:
        with pytest.raises(NetworkFailure) as caught:
            await ask(client(server.port), what, tmp_path)
    assert caught.value.code == "SIGN_IN_NEEDED"
    assert caught.value.params == {"host": "127.0.0.1", "message": said}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http(302, location="/v2/api/key-check"), ServerFailure),
        (http(302), ServerFailure),
        (http(502, PORTAL, content_type="text/html"), ServerFailure),
        (http(503, PORTAL), ServerFailure),
        (http(200), MalformedAnswer),
        (http(200, b"[1]"), MalformedAnswer),
        (http(200, b'{"status": "OK"}'), MalformedAnswer),
        (bad(200, "SOMETHING"), MalformedAnswer),
    ],
)
async def test_what_the_service_itself_may_have_answered_is_its_failure(
    answer: bytes, kind: type[ProductAIError]
) -> None:
    async with scripted(answer) as server:
        with pytest.raises(ProductAIError) as caught:
            await client(server.port).key_check()
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    "answer", [http(200, PORTAL, content_type="text/html"), http(302, location="http://a.b/")]
)
async def test_nobody_knows_who_took_an_order_that_a_stranger_answers(answer: bytes) -> None:
    async with scripted(answer) as server:
        with pytest.raises((MalformedAnswer, ServerFailure)):
            await client(server.port).submit(EDIT)

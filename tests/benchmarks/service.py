"""An own stand-in of the service for benchmarks: keeps the API reference, and books what it saw.

It shares nothing with the program and its sandbox, runs in a process of its own and does as little
as it can. Started by `python -m tests.benchmarks.service`, it prints one JSON line (`base_url`,
`key`, `control`, `epoch`: the monotonic second at which its clock is 0) and serves until it is
terminated; `GET {control}` is what it saw, times in seconds of its clock. `--scale X` lets that
clock run X times faster.
"""

import argparse
import asyncio
import hashlib
import json
import math
import random
import re
import struct
import time
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.benchmarks.counting import WAYS, counting, others

HOST = "127.0.0.1"
PRICES = {
    "gpt-low": 2, "gpt-medium": 3, "gpt-high": 8, "kontext-pro": 2, "kontext-max": 3,
    "nanobanana": 3, "nanobananapro": 8, "seedream": 3,
}  # fmt: skip
UPSCALE_PRICE = 20
CUSTOM_PRICE = 8
#: share of a job's time in which it is NOT_STARTED
NOT_STARTED_SHARE = 0.1

Answer = tuple[int, str, bytes]


@dataclass
class ServiceJob:
    """What the service knows of a job, and when its client found out."""

    id: int
    prompt: str
    credits: int
    accepted: float
    ready: float
    found: float | None = None
    fetched: float | None = None
    polls: int = 0


class Service:
    """The rules: key, fifteen a minute, charging, states. One client's address is all there is."""

    def __init__(self, options: argparse.Namespace, epoch: float) -> None:
        self._options = options
        self._epoch = epoch
        dice = random.Random(options.seed)
        self._limit = counting(options.counting, options.limit, random.Random(dice.random()))
        self._durations = random.Random(dice.random())
        self._others = others(options.other_way, options.other, random.Random(dice.random()))
        self._credits = options.credits
        self._jobs: dict[int, ServiceJob] = {}
        self._assets: dict[str, int] = {}
        self._contents: dict[str, Answer] = {}
        self._requests: list[tuple[float, str, int]] = []
        self._other_requests: list[tuple[float, bool]] = []
        self._picture = _png()
        self.results_at = ""

    def now(self) -> float:
        return (time.monotonic() - self._epoch) * self._options.scale

    def stats(self) -> dict[str, Any]:
        return {
            "now": self.now(),
            "credits": self._credits,
            "requests": self._requests,
            "others": self._other_requests,
            "jobs": [asdict(job) for job in self._jobs.values()],
            "uploads": self._assets,
        }

    async def share(self) -> None:
        """Lets another client at the same address have its requests."""
        for moment in self._others:
            await asyncio.sleep(max(0.0, moment - self.now()) / self._options.scale)
            now = self.now()
            self._other_requests.append((now, self._limit.admit(now)))

    def api(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Answers and books a request."""
        now = self.now()
        kind = path.removeprefix("/v1/api/").split("/")[0]
        answer = self._answered(method, kind, path, headers, body, now)
        self._requests.append((now, kind, answer[0]))
        return answer

    def _answered(
        self, method: str, kind: str, path: str, headers: dict[str, str], body: bytes, now: float
    ) -> Answer:
        if not self._limit.admit(now):
            return _error(429, "RATE_LIMIT_EXCEEDED")
        if headers.get("x-api-key") != self._options.key:
            return _error(401, "INVALID_API_KEY")
        if (method, kind) == ("GET", "key-check"):
            return _ok(valid=True, tokens_remaining=self._credits, plan="standard")
        if (method, kind) == ("GET", "job"):
            return self._status(path.rpartition("/")[2], now)
        if (method, kind) == ("POST", "upload-asset"):
            return self._upload(headers.get("content-type", ""), body)
        if method == "POST" and kind in ("generate", "upscale", "generate-custom-model"):
            return self._start(kind, body, now)
        return _error(404, "NOT_FOUND")

    def _start(self, kind: str, body: bytes, now: float) -> Answer:
        try:
            asked = json.loads(body)
            images = asked["image_url"]
            prompt = "" if kind == "upscale" else asked["prompt"]
            model = "" if kind == "upscale" else asked["model"]
        except (ValueError, KeyError, TypeError):
            return _error(400, "INVALID_REQUEST")
        images = [images] if isinstance(images, str) else images
        if not 0 < len(images) <= 2 or not all(urlsplit(one).hostname for one in images):
            return _error(400, "INVALID_IMAGE_URL")
        if kind == "generate" and model not in PRICES:
            return _error(400, "INVALID_MODEL")
        price = UPSCALE_PRICE if kind == "upscale" else PRICES.get(model, CUSTOM_PRICE)
        if price > self._credits:
            return _error(402, "OUT_OF_TOKENS")
        self._credits -= price
        took = self._durations.lognormvariate(math.log(self._options.median), self._options.sigma)
        job = ServiceJob(len(self._jobs) + 1001, prompt, price, now, now + took)
        self._jobs[job.id] = job
        return _ok(id=job.id, status="NOT_STARTED", prompt=prompt)

    def _status(self, number: str, now: float) -> Answer:
        job = self._jobs.get(int(number)) if number.isdecimal() else None
        if job is None:
            return _error(404, "JOB_NOT_FOUND")
        job.polls += 1
        if now < job.ready:
            begun = now >= job.accepted + NOT_STARTED_SHARE * (job.ready - job.accepted)
            status = "RUNNING" if begun else "NOT_STARTED"
            return _ok(id=job.id, status=status, prompt=job.prompt)
        job.found = job.found or now
        address = f"{self.results_at}/result/{job.id}.png"
        return _ok(id=job.id, status="COMPLETED", prompt=job.prompt, image_url=address)

    def _upload(self, content_type: str, body: bytes) -> Answer:
        boundary = content_type.partition("boundary=")[2].encode()
        content = body.partition(b"\r\n\r\n")[2].partition(b"\r\n--" + boundary)[0]
        if not boundary or not content:
            return _error(400, "INVALID_REQUEST")
        name = hashlib.sha256(content).hexdigest()
        self._assets[name] = self._assets.get(name, 0) + 1
        kind = "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
        self._contents[name] = (200, kind, content)
        return _ok(image_url=f"{self.results_at}/asset/{name}")

    def results(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """The other origin, where photos and results are fetched; nothing is counted there."""
        asset = self._contents.get(path.removeprefix("/asset/"))
        if asset is not None and "x-api-key" not in headers:
            return asset
        number = re.fullmatch(r"/result/(\d+)\.png", path)
        job = self._jobs.get(int(number[1])) if number else None
        if "x-api-key" in headers or job is None or job.found is None:
            return _error(403, "FORBIDDEN")
        job.fetched = job.fetched or self.now()
        return 200, "image/png", self._picture


def _ok(**data: Any) -> Answer:
    return 200, "application/json", json.dumps({"status": "OK", "data": data}).encode()


def _error(status: int, code: str) -> Answer:
    body = {"status": "ERROR", "message": code.replace("_", " ").lower(), "code": code}
    return status, "application/json", json.dumps(body).encode()


def _png() -> bytes:
    """A valid picture of 16 by 16 grey pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)
    lines = zlib.compress((b"\0" + b"\x90" * 48) * 16)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


async def _listen(answer: Callable[[str, str, dict[str, str], bytes], Answer]) -> str:
    """Serves one request a connection; the origin."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, path, _ = head.split(" ")
            pairs = (line.split(":", 1) for line in lines if ":" in line)
            headers = {name.lower(): value.strip() for name, value in pairs}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            status, kind, content = answer(method, path, headers, body)
            writer.write(
                f"HTTP/1.1 {status} Said\r\nContent-Type: {kind}\r\nConnection: close\r\n"
                f"Content-Length: {len(content)}\r\n\r\n".encode()
                + content
            )
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # a client that was interrupted
        finally:
            writer.close()

    server = await asyncio.start_server(serve, HOST, 0)
    return f"http://{HOST}:{server.sockets[0].getsockname()[1]}"


async def _serve(options: argparse.Namespace) -> None:
    epoch = time.monotonic()
    service = Service(options, epoch)

    def control(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return 200, "application/json", json.dumps(service.stats()).encode()

    service.results_at = await _listen(service.results)
    said = {"base_url": await _listen(service.api) + "/v1", "control": await _listen(control)}
    print(json.dumps({**said, "key": options.key, "epoch": epoch}), flush=True)
    await service.share()
    await asyncio.Event().wait()


def options_of(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.service")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--key", default="bench-key")
    parser.add_argument("--credits", type=int, default=1_000_000)
    parser.add_argument("--median", type=float, default=15.0, help="seconds of a job")
    parser.add_argument("--sigma", type=float, default=0.4, help="of its logarithm")
    parser.add_argument("--limit", type=int, default=15, help="requests a minute")
    parser.add_argument("--counting", choices=WAYS, default="sliding")
    parser.add_argument("--other", type=int, default=0, help="requests a minute of another client")
    parser.add_argument("--other-way", choices=("even", "random", "bursts"), default="random")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    asyncio.run(_serve(options_of()))

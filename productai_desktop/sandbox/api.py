"""The service's endpoints, by the API reference, as one ASGI application."""

import asyncio
import json
import logging
import math
import time
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Message, Receive

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.sandbox.accounts import Accounts, SandboxJob
from productai_desktop.sandbox.faults import Fault
from productai_desktop.sandbox.photos import MOST_BYTES, BadPhoto, Photos
from productai_desktop.sandbox.rendering import Renderer
from productai_desktop.sandbox.requests import Refused, wanted

#: share of a job's time in which it is NOT_STARTED
NOT_STARTED_SHARE = 0.1
MOST_BODY_BYTES = 1_000_000
#: what a form may add to the file in it
FORM_BYTES = 10_000

TARGETS = {
    "/v1/api/key-check": "key-check",
    "/v1/api/generate": "generate",
    "/v1/api/upscale": "upscale",
    "/v1/api/generate-custom-model": "custom",
    "/v1/api/upload-asset": "upload",
}


_log = logging.getLogger(__name__)


def target_of(path: str) -> str:
    """The name by which a fault knows a path."""
    return "job" if path.startswith("/v1/api/job/") else TARGETS.get(path, "any")


class Api:
    """Rules of the service: key, fifteen a minute, validation, charging, states."""

    def __init__(
        self, accounts: Accounts, photos: Photos, renderer: Renderer, catalogue: Catalogue, *,
        key: str, latency: float, time_scale: float, requests_per_minute: int,
        results_at: Callable[[], str],
    ) -> None:  # fmt: skip
        """`results_at` is the origin that serves results and assets."""
        self._accounts = accounts
        self._photos = photos
        self._renderer = renderer
        self._catalogue = catalogue
        self._key = key
        self._latency = latency
        self._time_scale = time_scale
        self._limit = requests_per_minute
        self._results_at = results_at

    def app(self) -> Starlette:
        """The application, to be served below the service's origin."""

        def job_post(operation: Operation) -> Callable[[Request], Any]:
            async def endpoint(request: Request) -> Response:
                return await self._submit(request, operation)

            return endpoint

        return Starlette(
            routes=[
                Route("/v1/api/key-check", self._key_check, methods=["GET"]),
                Route("/v1/api/generate", job_post(Operation.EDIT), methods=["POST"]),
                Route("/v1/api/upscale", job_post(Operation.UPSCALE), methods=["POST"]),
                Route(
                    "/v1/api/generate-custom-model", job_post(Operation.CUSTOM), methods=["POST"]
                ),
                Route("/v1/api/job/{number}", self._job, methods=["GET"]),
                Route("/v1/api/upload-asset", self._upload, methods=["POST"]),
            ],
            exception_handlers={
                Refused: _refused,
                HTTPException: self._no_route,
                ClientDisconnect: _gone,
                Exception: _failed,
            },
        )

    async def _admit(self, request: Request) -> str:
        """The key of a request that may pass. Raises Refused 401 or 429."""
        too_many = await self._count(request)
        key = request.headers.get("x-api-key", "")
        if key != self._key:
            raise Refused(401, "INVALID_API_KEY", "API key missing or invalid")
        if too_many is not None:
            raise too_many
        return key

    async def _count(self, request: Request) -> Refused | None:
        """Counts a request of its IP address, whatever it asks for; the refusal of one too many."""
        address = request.client.host if request.client else ""
        wait = await asyncio.to_thread(self._accounts.admit, address, self._limit)
        if wait is None:
            return None
        return Refused(
            429,
            "RATE_LIMIT_EXCEEDED",
            f"More than {self._limit} requests/minute",
            Retry_After=str(max(1, math.ceil(wait * self._time_scale))),
        )

    async def _no_route(self, request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException):
            raise error
        too_many = await self._count(request)
        if too_many is not None:
            return await _refused(request, too_many)
        code = "METHOD_NOT_ALLOWED" if error.status_code == 405 else "NOT_FOUND"
        return _error(error.status_code, code, str(error.detail), dict(error.headers or {}))

    async def _key_check(self, request: Request) -> Response:
        key = await self._admit(request)
        left = await asyncio.to_thread(self._accounts.tokens, key)
        return _ok({"valid": True, "tokens_remaining": left, "plan": "standard"})

    async def _submit(self, request: Request, operation: Operation) -> Response:
        key = await self._admit(request)
        want = wanted(operation, await _json(request), self._catalogue)
        try:
            photos = [
                await asyncio.to_thread(self._photos.take, address) for address in want.addresses
            ]
        except BadPhoto as error:
            raise Refused(
                400, "INVALID_IMAGE_URL", f"Image URL inaccessible or invalid format: {error}"
            ) from error
        fault: Fault | None = request.scope.get("productai.fault")
        ending = "COMPLETED"
        if fault is not None:
            ending = "RUNNING" if fault.kind == "never" else fault.word
        job = await asyncio.to_thread(
            self._accounts.charge,
            SandboxJob(
                id=0, key=key, operation=operation.value, prompt=want.prompt, model=want.model.id,
                ratio=want.ratio, long_side=want.long_side, output_format=want.output_format,
                credits=want.model.credits, started=time.time(), latency=self._latency,
                ending=ending, result="",
            ),
            lambda number: self._photos.keep_inputs(number, photos),
        )  # fmt: skip
        if job is None:
            raise Refused(402, "OUT_OF_TOKENS", "Insufficient tokens in account")
        self._renderer.begin(job)
        return _ok(await self._told(job, first=True))

    async def _job(self, request: Request) -> Response:
        key = await self._admit(request)
        number = request.path_params["number"]
        known = number.isascii() and number.isdigit() and len(number) < 19
        job = await asyncio.to_thread(self._accounts.job, int(number), key) if known else None
        if job is None:
            raise Refused(404, "JOB_NOT_FOUND", "Job doesn't exist or belongs to another user")
        return _ok(await self._told(job))

    async def _told(self, job: SandboxJob, *, first: bool = False) -> dict[str, Any]:
        """A job as the reference shows it."""
        status = "RUNNING" if first else self._status(job)
        told: dict[str, Any] = {"id": job.id, "status": status}
        if job.prompt is not None:
            told["prompt"] = job.prompt
        if status == "COMPLETED":
            result = job.result or await self._renderer.finished(job)
            if result:
                told["image_url"] = f"{self._results_at()}/results/{result}"
            else:
                told["status"] = "RUNNING" if result is None else "ERROR"
        return told

    def _status(self, job: SandboxJob) -> str:
        age = (time.time() - job.started) * self._time_scale
        if age >= job.latency and job.ending != "RUNNING":
            return job.ending
        return "NOT_STARTED" if age < job.latency * NOT_STARTED_SHARE else "RUNNING"

    async def _upload(self, request: Request) -> Response:
        await self._admit(request)
        bounded = Request(request.scope, _bounded(request.receive, MOST_BYTES + FORM_BYTES))
        try:
            async with bounded.form(max_files=1, max_fields=5) as form:
                file = form.get("file")
                if file is None or isinstance(file, str):
                    raise Refused(400, "INVALID_REQUEST", "a part named “file” is required")
                content = await file.read(MOST_BYTES + 1)
        except (MultiPartException, HTTPException) as error:
            raise Refused(400, "INVALID_REQUEST", "the body is no multipart/form-data") from error
        try:
            name = await asyncio.to_thread(self._photos.keep_asset, content)
        except BadPhoto as error:
            raise Refused(400, "INVALID_IMAGE", str(error)) from error
        return _ok({"image_url": f"{self._results_at()}/assets/{name}"})


def _bounded(receive: Receive, most: int) -> Receive:
    """Passes a body on, up to `most` bytes. Raises Refused 413 beyond."""
    size = 0

    async def counting() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > most:
            raise Refused(413, "FILE_TOO_LARGE", "The file is larger than 10 MB")
        return message

    return counting


async def _json(request: Request) -> dict[str, Any]:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BODY_BYTES:
            raise Refused(413, "INVALID_REQUEST", "the body is too large")
    try:
        parsed = json.loads(body)
        # Half a surrogate pair is no text: it could be neither stored nor sent back.
        json.dumps(parsed, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Refused(400, "INVALID_REQUEST", "the body is no JSON") from error
    if not isinstance(parsed, dict):
        raise Refused(400, "INVALID_REQUEST", "the body must be a JSON object")
    return parsed  # pyright: ignore[reportUnknownVariableType]


def _ok(data: dict[str, Any]) -> Response:
    return JSONResponse({"status": "OK", "data": data})


def _error(status: int, code: str, message: str, headers: dict[str, str]) -> Response:
    body = {"status": "ERROR", "message": message, "code": code}
    return JSONResponse(body, status_code=status, headers=headers)


async def _refused(_: Request, error: Exception) -> Response:
    if not isinstance(error, Refused):
        raise error
    return _error(error.status, error.code, error.message, error.headers)


async def _gone(_: Request, error: Exception) -> Response:
    return _error(400, "INVALID_REQUEST", f"the body never came whole: {error}", {})


async def _failed(_: Request, error: Exception) -> Response:
    _log.error("the sandbox failed", exc_info=error)
    return _error(500, "SERVER_ERROR", f"The sandbox failed: {type(error).__name__}", {})

"""The client of the service: five endpoints of the API reference, and `upload-asset`."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from productai_desktop.core.addresses import is_loopback
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import (
    InputError,
    KeyMissing,
    KeyRefused,
    MalformedAnswer,
    NetworkFailure,
    ServiceFailure,
)
from productai_desktop.core.photos import SUFFIXES, PreparedPhoto
from productai_desktop.core.ports import Balance, RemoteJob, Submission
from productai_desktop.core.settings import origin_of
from productai_desktop.net import answers
from productai_desktop.net.answers import Answer, Endpoint
from productai_desktop.net.connection import Patience, exchange
from productai_desktop.net.hosts import PATIENCE, fetch

ANSWER_LIMIT_BYTES = 1_000_000
#: pieces of an upload; each has to be taken within its patience's silence
CHUNK_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Patiences:
    """How long each kind of request is waited for."""

    #: waiting costs less than an answer that was given up: then nobody knows of a charge
    submit: Patience = field(default_factory=lambda: Patience(silence=120, answer=120))
    #: polls and key-checks, which are simply asked again
    ask: Patience = field(default_factory=Patience)
    #: as many minutes as it takes, while bytes move
    upload: Patience = field(default_factory=lambda: Patience(silence=60, answer=120))
    download: Patience = PATIENCE


class ServiceClient:
    """Talks to one service with one key; each request has a connection of its own.

    Nothing is repeated and no redirect is followed. Raises, besides what the methods say: the
    Refusals that the answer's status and code mean, ServerFailure, MalformedAnswer, NeverSent,
    NoAnswer; KeyMissing without a key.
    """

    def __init__(
        self,
        address: str,
        key: str,
        *,
        paths: Mapping[Operation, str],
        upload_limit: int,
        patiences: Patiences | None = None,
    ) -> None:
        """`address` ends in its `/v1`; `paths` are those of the charging endpoints below it;
        `upload_limit` is in bytes.
        """
        self._address = address.rstrip("/")
        self._host = urlsplit(address).hostname or ""
        self._key = key
        self._paths = paths
        self._upload_limit = upload_limit
        self._patiences = patiences or Patiences()

    async def submit(self, submission: Submission) -> RemoteJob:
        """The charging POST. Anything but NeverSent, a Refusal or KeyMissing may have charged."""
        data, answer = await self._ask(
            Endpoint.SUBMIT,
            "POST",
            self._paths[submission.operation],
            hidden=(submission.prompt,),
            json=_body(submission),
        )
        return answers.remote_job(data, answer)

    async def job(self, remote_id: int) -> RemoteJob:
        """What the service says of a job. Raises JobNotFound for a 404."""
        data, answer = await self._ask(Endpoint.JOB, "GET", f"/api/job/{remote_id}")
        return answers.remote_job(data, answer, asked=remote_id)

    async def key_check(self) -> Balance:
        """Credits and plan of the key. Raises KeyRefused."""
        data, answer = await self._ask(Endpoint.KEY_CHECK, "GET", "/api/key-check")
        return answers.balance(data, answer)

    async def upload(self, photo: PreparedPhoto) -> str:
        """The photo's public address. Raises UploadUnavailable, and InputError INPUT_TOO_LARGE,
        or INPUT_VANISHED where the prepared file is gone.

        The part's file name is neutral: the user's own tells what nobody needs to know.
        """
        if photo.size_bytes > self._upload_limit:
            raise InputError(
                "INPUT_TOO_LARGE", name=photo.path.name, megabytes=photo.size_bytes / 1e6
            )
        boundary = token_hex(16)
        name = f"photo{SUFFIXES[photo.format]}"
        head = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="file"; filename="{name}"\r\n'
            f"Content-Type: image/{photo.format}\r\n\r\n"
        ).encode()
        tail = f"\r\n--{boundary}--\r\n".encode()
        file = await asyncio.to_thread(_open, photo.path)
        try:
            size = await asyncio.to_thread(_size, file)
            data, answer = await self._ask(
                Endpoint.UPLOAD,
                "POST",
                "/api/upload-asset",
                content=_multipart(head, file, tail),
                headers={
                    "Content-Type": f"multipart/form-data; boundary={boundary}",
                    "Content-Length": str(len(head) + size + len(tail)),
                },
            )
        finally:
            await asyncio.to_thread(file.close)
        return answers.uploaded_address(data, answer)

    async def download(self, address: str, part: Path) -> None:
        """Writes a result to `part`, on disk when this returns. The key is not sent along.

        Raises ResultError, NetworkFailure, ServerFailure, RateLimited and OutputError.
        """
        loopback = is_loopback(self._host)
        patience = self._patiences.download
        await fetch(address, part, loopback_service=loopback, patience=patience)

    async def close(self) -> None:
        """Forgets the key. No connection is kept between requests."""
        self._key = ""

    async def _ask(
        self,
        endpoint: Endpoint,
        method: str,
        path: str,
        *,
        hidden: Sequence[str] = (),
        headers: Mapping[str, str] | None = None,
        **body: Any,
    ) -> tuple[dict[str, Any], Answer]:
        """The answer's `data`, and the answer for what is to be said of it."""
        address = self._address + path
        key = self._sendable_key()
        sent = {**(headers or {}), "x-api-key": key}
        status, told, content = 0, dict[str, str](), bytearray()
        try:
            async with exchange(
                method, address, self._patience(endpoint), headers=sent, **body
            ) as response:
                status, told = response.status_code, dict(response.headers)
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > ANSWER_LIMIT_BYTES:
                        raise MalformedAnswer(status=status, message="the answer is too long")
        except (NetworkFailure, ServiceFailure) as error:
            # The body of an error may be lost or too long: its status says enough.
            if not status or 200 <= status < 300:
                answers.note_remote_id(error, endpoint, bytes(content))
                raise
        answer = Answer(endpoint, address, status, told, bytes(content), (key, *hidden))
        return answers.require_data(answer), answer

    def _patience(self, endpoint: Endpoint) -> Patience:
        known = {Endpoint.SUBMIT: self._patiences.submit, Endpoint.UPLOAD: self._patiences.upload}
        return known.get(endpoint, self._patiences.ask)

    def _sendable_key(self) -> str:
        if not self._key:
            raise KeyMissing(service=origin_of(self._address))
        if not self._key.isascii() or not self._key.isprintable():
            raise KeyRefused(message="the key has characters that no key can have")
        return self._key


def _body(submission: Submission) -> dict[str, Any]:
    """The documented fields of an operation and no others."""
    images = submission.image_addresses
    body: dict[str, Any] = {"image_url": images[0] if len(images) == 1 else list(images)}
    if submission.operation is Operation.UPSCALE:
        return body
    body |= {"prompt": submission.prompt, "model": submission.model}
    if submission.operation is Operation.EDIT:
        body["output_format"] = submission.output_format
        if submission.aspect_ratio is not None:
            body["aspect_ratio"] = submission.aspect_ratio
        if submission.resolution is not None:
            body["resolution"] = submission.resolution
    return body


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError("INPUT_VANISHED", name=path.name) from error


def _size(file: BinaryIO) -> int:
    size = file.seek(0, 2)
    file.seek(0)
    return size


async def _multipart(head: bytes, file: BinaryIO, tail: bytes) -> AsyncGenerator[bytes]:
    yield head
    while chunk := await asyncio.to_thread(file.read, CHUNK_BYTES):
        yield chunk
    yield tail

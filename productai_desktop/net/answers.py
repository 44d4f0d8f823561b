"""Answers of the service: how a status and a body become a value or one of our errors.

Source: sections "Status Codes" and "Error Handling" of the API reference, and its service notes.
"""

import html
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import Any, cast
from urllib.parse import urljoin, urlsplit, urlunsplit

from productai_desktop.core.errors import (
    Intercepted,
    InvalidImageUrl,
    InvalidModel,
    InvalidRequest,
    JobNotFound,
    KeyRefused,
    MalformedAnswer,
    OutOfCredits,
    ProductAIError,
    RateLimited,
    Refusal,
    ServerFailure,
    UploadUnavailable,
)
from productai_desktop.core.ports import Balance, RemoteJob

MESSAGE_LIMIT = 500
LONGEST_RETRY_AFTER_SECONDS = 3600.0
_LARGEST_ID = 2**63 - 1
#: a job's number in an answer that cannot be read as a whole; one that may be cut short is none
_NUMBER = re.compile(r'(?ai)(?<!\\)"(?:id|job_?id)"\s*:\s*"?(\d{1,19})"?[\s,}\]]')


class Endpoint(Enum):
    """What was asked; a status may mean different things by it."""

    SUBMIT = "submit"
    JOB = "job"
    KEY_CHECK = "key-check"
    UPLOAD = "upload"


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. Header names are lower case."""

    endpoint: Endpoint
    #: what was asked
    address: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    #: texts that must not appear in errors: the key, the prompt
    hidden: Sequence[str] = field(default=(), repr=False)


def require_data(answer: Answer) -> dict[str, Any]:
    """The `data` of a good answer. Raises a Refusal, ServerFailure, MalformedAnswer or
    Intercepted."""
    if _by_another(answer):
        host = urlsplit(answer.address).hostname or ""
        raise Intercepted(host=host, message=_words_of(answer))
    if not 200 <= answer.status < 300:
        raise failure(answer)
    tree = _tree(answer.body)
    data = tree.get("data")
    # Another word than OK is no reason to lose a job that was paid for; ERROR is.
    if str(tree.get("status")).upper() == "ERROR" or not isinstance(data, dict):
        raise malformed(answer)
    return cast("dict[str, Any]", data)


def failure(answer: Answer) -> ProductAIError:
    """The error of an answer whose status is not 2xx, whatever its body is."""
    status = answer.status
    message = message_of(answer)
    code = _tree(answer.body).get("code")
    if 300 <= status < 400:
        return ServerFailure(status=status, message=_words_of(answer))
    if status == 429 or (400 <= status < 500 and code == "RATE_LIMIT_EXCEEDED"):
        return RateLimited(retry_after(answer.headers.get("retry-after")), message=message)
    kind = _refusal(answer.endpoint, status, code)
    if kind is not None:
        return kind(message=message)
    error = ServerFailure(status=status, message=message)
    note_remote_id(error, answer.endpoint, answer.body)
    return error


def note_remote_id(error: ProductAIError, endpoint: Endpoint, body: bytes) -> None:
    """Keeps the number of a job with the error of a charging POST, as param `remote_id`, where a
    broken answer or the part of it that came still tells one: a person can then look for it."""
    if endpoint is not Endpoint.SUBMIT:
        return
    tree = _tree(body)
    data = tree.get("data")
    inner = cast("dict[str, Any]", data).get("id") if isinstance(data, dict) else None
    number = _whole(inner) or _whole(tree.get("id"))
    if number is None:
        found = _NUMBER.search(body.decode("utf-8", "replace"))
        number = int(found[1]) if found else None
    if number is not None and 0 < number <= _LARGEST_ID:
        error.params["remote_id"] = number


def _by_another(answer: Answer) -> bool:
    """Whether somebody on the way answered in the service's place, such as a hotel's sign-in
    page. Nothing is charged by what this is asked of; of a charging POST nobody can know, and
    its answer is judged as the service's own.
    """
    status = answer.status
    if answer.endpoint is Endpoint.SUBMIT:
        return False
    if 300 <= status < 400:
        return _host(urljoin(answer.address, _location(answer))) != _host(answer.address)
    if status == 511:  # Network Authentication Required (RFC 6585, 6)
        return True
    if not 200 <= status < 300:
        return False
    kind = answer.headers.get("content-type", "").lower()
    if "html" in kind or answer.body.lstrip()[:1] == b"<":
        return True
    tree = _tree(answer.body)
    return bool(tree) and not tree.keys() & {"status", "data", "code"}


def _location(answer: Answer) -> str:
    location = answer.headers.get("location", "")
    return location if is_web_address(urljoin(answer.address, location)) else ""


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""


def _words_of(answer: Answer) -> str:
    """What an answer says, where a redirect says where it leads."""
    if 300 <= answer.status < 400:
        target = without_query(answer.headers.get("location", ""))
        return f"redirects to {target}"[:MESSAGE_LIMIT]
    return message_of(answer)


def _refusal(endpoint: Endpoint, status: int, code: object) -> type[Refusal] | None:
    if endpoint is Endpoint.UPLOAD and status in (404, 405):
        return UploadUnavailable
    if endpoint is Endpoint.JOB and (status == 404 or (status == 400 and code == "JOB_NOT_FOUND")):
        return JobNotFound
    if 400 <= status < 500 and isinstance(code, str) and code in _BY_CODE:
        return _BY_CODE[code]
    # An upload is never charged, so that these need not be held for a failure of the service.
    if endpoint is Endpoint.UPLOAD and status in (413, 415, 422):
        return InvalidRequest
    return _BY_STATUS.get(status)


_BY_CODE: Mapping[str, type[Refusal]] = {
    "INVALID_API_KEY": KeyRefused,
    "OUT_OF_TOKENS": OutOfCredits,
    "INVALID_IMAGE_URL": InvalidImageUrl,
    "INVALID_MODEL": InvalidModel,
}
_BY_STATUS: Mapping[int, type[Refusal]] = {
    400: InvalidRequest,
    401: KeyRefused,
    402: OutOfCredits,
}


def remote_job(data: Mapping[str, Any], answer: Answer, *, asked: int | None = None) -> RemoteJob:
    """A job as the service tells it. Of a new one only the id is needed; of a job that was
    `asked` for, that id and a status. Raises MalformedAnswer.
    """
    number = _whole(data.get("id"))
    status = data.get("status")
    if number is None or not 0 < number <= _LARGEST_ID or (asked is not None and asked != number):
        raise malformed(answer)
    if not isinstance(status, str):
        if asked is not None:
            raise malformed(answer)
        status = ""
    prompt = data.get("prompt")
    names = ("image_url", "output_url", "result_url", "url")
    found = (data.get(name) for name in names)
    address = next((text for text in found if isinstance(text, str) and text), None)
    job = RemoteJob(number, _plain(status)[:100], prompt if isinstance(prompt, str) else None)
    if not job.completed:
        return job
    return RemoteJob(job.id, job.status, job.prompt, address)


def balance(data: Mapping[str, Any], answer: Answer) -> Balance:
    """Raises MalformedAnswer where a valid key's credits are missing."""
    valid = data.get("valid", True)
    credits_left = _whole(data.get("tokens_remaining"))
    if not isinstance(valid, bool) or (valid and credits_left is None):
        raise malformed(answer)
    plan = data.get("plan")
    return Balance(credits_left or 0, _plain(plan)[:100] if isinstance(plan, str) else "", valid)


def uploaded_address(data: Mapping[str, Any], answer: Answer) -> str:
    """The http(s) address of an uploaded photo. Raises MalformedAnswer."""
    address = data.get("image_url")
    if not isinstance(address, str) or not is_web_address(address):
        raise malformed(answer)
    return address


def malformed(answer: Answer) -> MalformedAnswer:
    error = MalformedAnswer(status=answer.status, message=message_of(answer))
    note_remote_id(error, answer.endpoint, answer.body)
    return error


def is_web_address(address: str) -> bool:
    """True for an http(s) address with a host and without blanks, at most 4,000 characters."""
    if len(address) > 4000 or any(ord(sign) <= 32 or ord(sign) == 127 for sign in address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def without_query(address: str) -> str:
    """An address without user, query and fragment, where signatures stand; "" if it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return _plain(urlunsplit((parts.scheme, parts.netloc.rsplit("@", 1)[-1], parts.path, "", "")))


def retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """Seconds of a Retry-After header, which is a number or a date (RFC 9110, 10.2.3); at most
    an hour, None where there is none or it cannot be read.
    """
    if value is None:
        return None
    try:
        if re.fullmatch(r"\d{1,12}(\.\d{1,6})?", value.strip(), re.ASCII):
            seconds = float(value)
        else:
            at = parsedate_to_datetime(value)
            at = at if at.tzinfo else at.replace(tzinfo=UTC)
            seconds = (at - (now or datetime.now(UTC))).total_seconds()
    except (ValueError, OverflowError):
        return None
    return min(max(seconds, 0.0), LONGEST_RETRY_AFTER_SECONDS)


def message_of(answer: Answer) -> str:
    """The service's own words: plain, short, without the key, the prompt or signed addresses."""
    tree = _tree(answer.body)
    text = next((tree[n] for n in ("message", "error") if isinstance(tree.get(n), str)), "")
    if not tree:
        text = answer.body[:20_000].decode("utf-8", "replace")
    for secret in answer.hidden:
        if secret:
            text = text.replace(secret, "…")
    text = re.sub(r"(?is)<(script|style|head)\b.*?(</\1\s*>|\Z)", " ", text)
    text = html.unescape(re.sub(r"<[^<>]*>", " ", text))
    text = _plain(re.sub(r"(https?://[^\s?#\"']*)[?#][^\s\"']*", r"\1", text))
    for secret in answer.hidden:
        if secret:
            text = text.replace(_plain(secret), "…")
    return text[:MESSAGE_LIMIT]


def _plain(text: str) -> str:
    """One line without tags, control or direction characters."""
    text = re.sub(r"<[^<>]*>", " ", text)
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(shown.split())


def _tree(body: bytes) -> dict[str, Any]:
    try:
        tree = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", tree) if isinstance(tree, dict) else {}


def _whole(value: object) -> int | None:
    """A whole number, also one in a text or with nothing but zeros behind its point."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value.strip(), re.ASCII):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) else None

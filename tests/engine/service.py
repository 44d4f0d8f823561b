"""A scripted service for engine tests: answers as told, and remembers what it was asked."""

import asyncio
import itertools
from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from productai_desktop.core.errors import JobNotFound
from productai_desktop.core.photos import Hosted, PreparedPhoto
from productai_desktop.core.ports import Balance, Doubt, RemoteJob, Service, Submission


class ScriptedService:
    """Implements core.ports.Service. Each list holds answers in order; an exception is raised,
    and when a list is empty all goes well."""

    def __init__(self) -> None:
        self.balance = 100
        self.submit_answers: deque[RemoteJob | Exception] = deque()
        self.poll_answers: deque[RemoteJob | Exception | str] = deque()
        self.download_answers: deque[bytes | Exception] = deque()
        self.upload_answers: deque[str | Exception] = deque()
        self.balance_answers: deque[Balance | Exception] = deque()
        self.submissions: list[Submission] = []
        self.polled: list[int] = []
        self.uploads: list[str] = []
        self.downloads: list[str] = []
        self.balance_checks = 0
        #: while it is not set, a submit does not answer
        self.answering = asyncio.Event()
        self.answering.set()
        self.closed = False
        self._numbers = itertools.count(1000)
        self._jobs: dict[int, Submission] = {}

    async def submit(self, submission: Submission) -> RemoteJob:
        self.submissions.append(submission)
        await self.answering.wait()
        if self.submit_answers:
            answer = self.submit_answers.popleft()
            if isinstance(answer, Exception):
                raise answer
            self._jobs[answer.id] = submission
            return answer
        number = next(self._numbers)
        self._jobs[number] = submission
        return RemoteJob(number, "RUNNING", submission.prompt)

    async def job(self, remote_id: int) -> RemoteJob:
        self.polled.append(remote_id)
        if self.poll_answers:
            answer = self.poll_answers.popleft()
            if isinstance(answer, Exception):
                raise answer
            if isinstance(answer, str):
                return RemoteJob(remote_id, answer)
            return answer
        if remote_id not in self._jobs:
            raise JobNotFound(message="no such job")
        address = f"https://cdn.example.com/{remote_id}.png"
        return RemoteJob(remote_id, "COMPLETED", self._jobs[remote_id].prompt, address)

    async def key_check(self) -> Balance:
        self.balance_checks += 1
        if self.balance_answers:
            answer = self.balance_answers.popleft()
            if isinstance(answer, Exception):
                raise answer
            return answer
        return Balance(self.balance, "standard")

    async def upload(self, photo: PreparedPhoto) -> str:
        self.uploads.append(photo.sha256)
        if self.upload_answers:
            answer = self.upload_answers.popleft()
            if isinstance(answer, Exception):
                raise answer
            return answer
        return f"https://cdn.example.com/assets/{len(self.uploads)}.png"

    async def download(self, address: str, part: Path) -> None:
        self.downloads.append(address)
        content = b"picture"
        if self.download_answers:
            answer = self.download_answers.popleft()
            if isinstance(answer, Exception):
                raise answer
            content = answer
        await asyncio.to_thread(part.write_bytes, content)

    async def close(self) -> None:
        self.closed = True

    def knows(self, remote_id: int, prompt: str) -> None:
        """A job that was charged though its answer never arrived."""
        submission = self.submissions[-1]
        assert submission.prompt == prompt
        self._jobs[remote_id] = submission


class ScriptedHost:
    """Implements core.ports.ImageHost over a scripted service, as upload-asset is by default."""

    def __init__(self, service: Service, **told: Any) -> None:
        self._service = service
        self.name = self.way = "upload"
        self.metered = True
        self.removes = self.tidy = False
        #: raised by the next calls, in order; None for all well
        self.put_answers: deque[Exception | None] = deque()
        self.check_answers: deque[Exception | None] = deque()
        self.remove_answers: deque[Exception | None] = deque()
        self.checked: list[str] = []
        self.removed: list[str] = []
        #: signs addresses, and counts how often
        self.signs = False
        self.signed = 0
        for name, value in told.items():
            setattr(self, name, value)

    def planned(self, photo: PreparedPhoto) -> str:
        return f"{photo.sha256}.png" if self.removes else ""

    async def put(self, photo: PreparedPhoto) -> Hosted:
        _next(self.put_answers)
        hosted = Hosted(await self._service.upload(photo), self.planned(photo))
        return await self.renewed(hosted)

    async def renewed(self, hosted: Hosted) -> Hosted:
        if not self.signs:
            return hosted
        self.signed += 1
        until = datetime.now(UTC) + timedelta(hours=1)
        return Hosted(f"{hosted.address}?signature={self.signed}", hosted.locator, until)

    async def remove(self, hosted: Hosted) -> None:
        _next(self.remove_answers)
        self.removed.append(hosted.locator)

    async def check(
        self,
        hosted: Hosted,
        photo: PreparedPhoto,
        *,
        patient: bool = True,
        doubt: Doubt = lambda _: None,
    ) -> None:
        self.checked.append(hosted.address)
        _next(self.check_answers)


def _next(answers: deque[Exception | None]) -> None:
    answer = answers.popleft() if answers else None
    if answer is not None:
        raise answer


def addresses(submissions: Sequence[Submission]) -> list[tuple[str, ...]]:
    """The image addresses of each submission."""
    return [submission.image_addresses for submission in submissions]

"""Adoption: an edit whose answer was lost gets the number that the service has for it.

A question to the service confirms number and prompt; that the picture is the right one only a
person can say, before or after it is fetched.
"""

import asyncio
from abc import abstractmethod
from dataclasses import replace
from typing import Any

from productai_desktop.core.agreement import Agreement, Candidate, agreement
from productai_desktop.core.errors import ConflictError, JobNotFound, ProductAIError
from productai_desktop.core.evidence import Evidence
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import RemoteJob
from productai_desktop.engine.clients import Clients
from productai_desktop.engine.gate import fault_of
from productai_desktop.engine.register import Register
from productai_desktop.engine.workshop import Workshop


class Adoptions:
    """The part of the engine that finds what was lost by its number."""

    _shop: Workshop
    _register: Register
    _clients: Clients

    @abstractmethod
    def _job(self, job_id: int) -> Job: ...

    @abstractmethod
    async def _moved(self, job: Job, event: str, **changes: Any) -> None: ...

    @abstractmethod
    async def _confirm(self, job: Job, remote_id: int) -> RemoteJob: ...

    @abstractmethod
    async def _leave(self, job: Job) -> None: ...

    async def candidate(self, job_id: int, remote_id: int, *, picture: bool = False) -> Candidate:
        """Asks what the service has under a number, and fetches its picture on request. Nothing
        is changed.

        Raises ConflictError, KeyRefused, KeyMissing, ServiceFailure or NetworkFailure.
        """
        job = self._uncertain(job_id)
        for other in self._register.jobs.values():
            if other.remote_id == remote_id and other.service == job.service:
                raise ConflictError("REMOTE_ID_TAKEN", remote_id=remote_id, other=other.id)
        try:
            remote = await self._confirm(job, remote_id)
        except JobNotFound as error:
            raise ConflictError("NUMBER_UNKNOWN", job=job_id, remote_id=remote_id) from error
        agreed = agreement(job.prompt, remote.prompt)
        if agreed is Agreement.DIFFERS:
            raise ConflictError("PROMPT_DIFFERS", job=job_id, remote_id=remote_id)
        found = Candidate(remote_id, remote.status[:50], agreed)
        if picture and remote.completed and remote.address:
            try:
                return replace(found, picture=await self._picture(job, remote.address))
            except ProductAIError as error:
                return replace(found, fault=fault_of(error))
        return found

    async def _picture(self, job: Job, address: str) -> bytes:
        """The content of a result, decoded once to be sure; no file of it stays."""
        shelf, darkroom = self._shop.shelf, self._shop.darkroom
        service = await self._clients.of(job)
        folder = await asyncio.to_thread(shelf.prepared_folder)
        part = folder / f"candidate-{job.id}.part"
        try:
            await service.download(address, part)
            await asyncio.to_thread(lambda: darkroom().check_result(part))
            return await asyncio.to_thread(part.read_bytes)
        finally:
            await asyncio.to_thread(shelf.discard, part)

    async def adopt(self, job_id: int, remote_id: int) -> Candidate:
        """Gives an uncertain job the number that a person found, once the service has confirmed
        it; the person judges the picture when it is there. Raises as `candidate` does."""
        found = await self.candidate(job_id, remote_id)
        await self.take(job_id, found)
        return found

    async def take(self, job_id: int, found: Candidate, *, seen: bool = False) -> None:
        """Gives an uncertain job the number of a candidate; `seen`: a person has said that its
        picture is the right one. Raises ConflictError."""
        job = self._uncertain(job_id)
        event = f"adopted {found.remote_id}" + (", its picture was confirmed" if seen else "")
        await self._moved(
            job,
            event,
            state=State.RUNNING,
            remote_id=found.remote_id,
            remote_status=found.status,
            credits=job.credits + job.credits_expected,
            fault=None,
            evidence=replace(job.evidence or Evidence(), adopted=not seen),
        )

    async def accept(self, job_id: int) -> None:
        """A person has seen the picture of an adopted job: it is the right one."""
        job = self._adopted(job_id)
        evidence = replace(job.evidence or Evidence(), adopted=False)
        await self._moved(job, "its picture was confirmed", evidence=evidence)

    async def disown(self, job_id: int) -> None:
        """A person says that an adopted number is of another edit: the job is uncertain as
        before, and the number is free. A file that was fetched stays where it is."""
        job = self._adopted(job_id)
        evidence = job.evidence or Evidence()
        number = evidence.remote_id if evidence.remote_id != job.remote_id else None
        await self._moved(
            job,
            f"not {job.remote_id}",
            state=State.UNCERTAIN,
            credits=job.credits - job.credits_expected,
            evidence=replace(evidence, adopted=False, remote_id=number),
            fault=None, remote_id=None, remote_status="", result_address="", output="",
            completed_at=None, ended_at=None, polls=0, not_found=0, not_found_since=None,
            cleared=False,
        )  # fmt: skip
        await self._leave(job)

    def _uncertain(self, job_id: int) -> Job:
        job = self._job(job_id)
        if job.state is not State.UNCERTAIN:
            raise ConflictError("WRONG_STATE", job=job.id, state=job.state.value)
        return job

    def _adopted(self, job_id: int) -> Job:
        job = self._job(job_id)
        if not job.adopted:
            raise ConflictError("NOT_ADOPTED", job=job.id)
        return job

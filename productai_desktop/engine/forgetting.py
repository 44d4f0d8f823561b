"""Forgetting a project: its entries, copies and uploads go as far as they can, and what remains is
told."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.holdings import (
    NO_DELETION,
    NOT_NOW,
    NOT_SET_UP,
    SHARED,
    Holdings,
    Lasting,
    Leavings,
)
from productai_desktop.core.hosting import UPLOAD
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.photos import Upload
from productai_desktop.core.ports import ImageHost
from productai_desktop.engine.tidying import removing_hosts
from productai_desktop.engine.workshop import Workshop


class Forgetting:
    """Looks at what is kept of a project, and removes it. Of all services: a name is a name."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop

    async def holdings(self, project: str) -> Holdings:
        """What is kept of a project now."""
        books = self._shop.register.books
        jobs = self._jobs(project)
        alone, shared = await books.project_uploads(project)
        hosts = removing_hosts(self._shop)
        removable = [upload for upload in alone if upload.host in hosts]
        stays = [upload for upload in alone if upload.host not in hosts]
        owed = sum(_owed(job) for job in jobs)
        return Holdings(
            project=project,
            entries=len(jobs) - owed,
            owed=owed,
            prepared=len(await asyncio.to_thread(self._copies, _contents(alone))),
            uploads=len(removable),
            lasting=(*_lasting(stays), *_lasting(shared, SHARED)),
            results=await asyncio.to_thread(_files, jobs),
            backups=await books.copies_with(project),
        )

    async def forget(self, project: str) -> Leavings:
        """Raises ConflictError PROJECT_OWED; then nothing was done. What a host does not remove
        now stays marked in the books, and is tried again with other uploads that nobody needs."""
        register = self._shop.register
        jobs = self._jobs(project)
        results = await asyncio.to_thread(_files, jobs)
        alone, shared = await register.books.project_uploads(project)
        emptied = await register.books.forget_project(project)
        await register.sync()
        prepared = await asyncio.to_thread(self._remove_copies, _contents(alone))
        await asyncio.to_thread(lambda: self._shop.darkroom().forget_previews())
        removed, stays = await self._remove(alone)
        backups, copies = await register.books.forget_in_copies(project)
        return Leavings(
            project=project,
            entries=len(emptied),
            prepared=prepared,
            uploads=removed,
            backups=backups,
            lasting=(*stays, *_lasting(shared, SHARED)),
            results=results,
            copies=tuple(str(path) for path in copies),
        )

    def _jobs(self, project: str) -> list[Job]:
        jobs = self._shop.register.jobs.values()
        return [job for job in jobs if job.project == project and not job.forgotten]

    async def _remove(self, uploads: Sequence[Upload]) -> tuple[int, tuple[Lasting, ...]]:
        """How many were removed from their hosts, and the others."""
        books = self._shop.register.books
        hosts = removing_hosts(self._shop)
        removed, stays, later = 0, list[Upload](), list[Upload]()
        broken = set[str]()
        for upload in uploads:
            host = hosts.get(upload.host)
            if not await books.removes_upload(upload.id):
                continue  # it was removed meanwhile, or somebody needs it again
            if host is None:
                stays.append(upload)
                if upload.host == UPLOAD:  # of what cannot be removed nothing is to be remembered
                    await books.forget_upload(upload.id)
            elif upload.host in broken or not await _gone(host, upload):
                broken.add(upload.host)
                later.append(upload)
            else:
                await books.forget_upload(upload.id)
                removed += 1
        return removed, (*_lasting(stays), *_lasting(later, NOT_NOW))

    def _copies(self, contents: Collection[str]) -> list[Path]:
        """Copies of photos that a project needed; all of them while no photo is being sent: they
        are made anew when they are needed."""
        busy = any(
            job.state in (State.PREPARING, State.HOSTING, State.SUBMITTING)
            for job in list(self._shop.register.jobs.values())
        )
        found = [path for path in self._shop.shelf.prepared_folder().iterdir() if path.is_file()]
        return [path for path in found if not busy or path.name.split(".")[0] in contents]

    def _remove_copies(self, contents: Collection[str]) -> int:
        removed = 0
        for path in self._copies(contents):
            with contextlib.suppress(OSError):  # one that is read just now goes by its age
                path.unlink()
                removed += 1
        return removed


def _owed(job: Job) -> bool:
    return not job.state.ended and not job.state.waiting


def _contents(uploads: Iterable[Upload]) -> set[str]:
    return {upload.sha256 for upload in uploads}


def _files(jobs: Iterable[Job]) -> tuple[str, ...]:
    return tuple(sorted({job.output for job in jobs if job.output and Path(job.output).exists()}))


async def _gone(host: ImageHost, upload: Upload) -> bool:
    try:
        await host.remove(upload.hosted)
    except ProductAIError:
        return False
    return True


def _lasting(uploads: Iterable[Upload], reason: str = "") -> tuple[Lasting, ...]:
    """Uploads by their hosts, as people call these."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for upload in uploads:
        way, _, name = upload.host.partition(":")
        host = upload.service if way == UPLOAD else name.rpartition(" ")[0] or name
        counted[way, host, reason or (NO_DELETION if way == UPLOAD else NOT_SET_UP)] += 1
    return tuple(Lasting(way, host, n, why) for (way, host, why), n in sorted(counted.items()))

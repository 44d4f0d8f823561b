"""A new engine of the same process takes up what the old one had begun."""

import asyncio
from typing import Any

from productai_desktop.core.jobs import State
from productai_desktop.core.photos import PreparedPhoto
from tests.engine.conftest import Bench


async def test_a_job_that_was_being_uploaded_when_settings_changed_goes_on(bench: Bench) -> None:
    watch = await bench.start()
    upload = bench.service.upload
    begun = asyncio.Event()

    async def never(photo: PreparedPhoto) -> Any:
        begun.set()
        await asyncio.Event().wait()
        return await upload(photo)

    bench.service.upload = never
    (job,) = await watch.engine.order(bench.order())
    await asyncio.wait_for(begun.wait(), 10)
    await watch.engine.stop()
    bench.service.upload = upload
    assert watch.engine.jobs[job.id].state is State.QUEUED
    successor = await bench.start_beside(watch)
    await successor.done(job.id)
    assert len(bench.service.submissions) == 1
    await successor.engine.close()

"""Marking: what a result is to say about itself, written before it gets its name."""

import asyncio
import logging
from pathlib import Path

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import OutputError
from productai_desktop.core.jobs import Job
from productai_desktop.core.marks import (
    COMPOSITE,
    NO_ROOM,
    NOT_FOLLOWED,
    Attribution,
    Marked,
    Marks,
)
from productai_desktop.core.settings import Settings
from productai_desktop.engine.workshop import Workshop

#: how the service is called where it is named as the system that made a picture
SERVICE_NAME = "ProductAI"

_log = logging.getLogger(__name__)


async def mark(shop: Workshop, job: Job, part: Path) -> tuple[str, ...]:
    """Writes the marks of a job into its checked result, if the settings say so; the remarks.

    A paid result arrives whatever marking meets: it then stays as it came. The service of the
    practice mode is marked like the real one, so that what is practised is what will be.
    """
    settings = shop.settings()
    marked = Marked(())
    try:
        if settings.write_metadata:
            wanted = marks_of(job, settings, _upscaler(shop))
            marked = await asyncio.to_thread(lambda: shop.darkroom().mark_result(part, wanted))
        await asyncio.to_thread(shop.shelf.keep_sidecar, part, marked.sidecar)
    except OutputError as error:
        _log.warning("job %d: its result is not marked: %s", job.id, error.code)
        return (NO_ROOM,)
    except Exception:  # noqa: BLE001 - a paid result must not wait for our mistake
        _log.exception("job %d: its result could not be marked", job.id)
        return (NOT_FOLLOWED,)
    return marked.remarks


def marks_of(job: Job, settings: Settings, upscaler: str = "") -> Marks:
    """What is true of a job's result.

    The source type that the user chose speaks of edits, with a custom model, too; an enlargement
    always has the photo in it. `upscaler` is the name of the model that enlarges.
    """
    upscale = job.operation is Operation.UPSCALE
    model = upscaler if upscale else job.model
    return Marks(
        source_type=COMPOSITE if upscale else settings.source_type,
        system=f"{SERVICE_NAME} {model}".strip(),
        system_version=job.model,
        prompt=job.prompt if settings.write_prompt else "",
        attribution=job.attribution or Attribution(),
    )


def _upscaler(shop: Workshop) -> str:
    models = shop.catalogue.of(Operation.UPSCALE)
    return models[0].name if models else ""

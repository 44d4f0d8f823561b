"""`productai generate`, `upscale` and `custom`: ordering edits."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from productai_desktop.cli.destination import destination_of, make_ready
from productai_desktop.cli.following import Follower
from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.practice import say_what_is_real
from productai_desktop.cli.rows import json_line, photo_row
from productai_desktop.cli.session import Session, desk_of, may_spend
from productai_desktop.cli.words import credits_text, shown
from productai_desktop.core.addresses import is_address, is_loopback
from productai_desktop.core.catalogue import Model, Operation
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.options import absolute_path
from productai_desktop.core.photos import PreparedPhoto
from productai_desktop.core.requests import Order, check, cost
from productai_desktop.engine.preparing import in_thread

OPERATIONS = {
    "generate": Operation.EDIT,
    "upscale": Operation.UPSCALE,
    "custom": Operation.CUSTOM,
}


async def order(session: Session, arguments: argparse.Namespace) -> Exit:
    """Checks all that can be checked for nothing, orders, and follows what was ordered."""
    wanted = order_of(arguments)
    # The engine checks again, knowing the settings: a service on this computer may be meant there.
    model = check(wanted, session.wiring.catalogue(session.options), loopback_service=True)
    await in_thread(lambda stopped: _prepare(session, wanted, model, stopped))
    async with desk_of(session) as desk:
        if not may_spend(session, desk):
            return Exit.USAGE
        if not wanted.destination:
            folder = desk.output_folder(wanted.project)
            wanted = replace(wanted, destination=str(folder))
        wanted = replace(wanted, naming=desk.settings.output_name)
        await asyncio.to_thread(make_ready, wanted.destination)
        say_what_is_real(session, desk, wanted.images)
        jobs = await desk.engine.order(wanted)
        follower = Follower(
            desk.engine,
            session.out,
            time_scale=session.options.time_scale,
            as_json=arguments.json,
            until_sent=arguments.no_wait,
        )
        return await follower.follow(job.id for job in jobs)


def plan(session: Session, arguments: argparse.Namespace) -> Exit:
    """`--dry-run`: checks, prepares and prints; needs neither key nor network nor books."""
    wanted = order_of(arguments)
    options = session.options
    host = None if options.base_url is None else urlsplit(options.base_url).hostname
    model = check(
        wanted,
        session.wiring.catalogue(options),
        loopback_service=options.practice or is_loopback(host),
    )
    photos = _prepare(session, wanted, model)
    if arguments.json:
        session.out.result(json_line(_plan_row(wanted, model, photos)))
        return Exit.DONE
    for image in wanted.images:
        session.out.result(_plan_line(image, photos.get(image)))
    estimate = "" if model.credits_published else " (an estimate: the service names no price)"
    session.out.result(f"{model.name}: {credits_text(cost(wanted, model))}{estimate}")
    return Exit.DONE


def order_of(arguments: argparse.Namespace) -> Order:
    """What the command line asks for. Raises InputError where a photo is not there."""
    given = vars(arguments)
    return Order(
        operation=OPERATIONS[arguments.command],
        images=tuple(_image(image) for image in arguments.image),
        prompt=given.get("prompt", ""),
        model=given.get("model", ""),
        aspect_ratio=given.get("aspect_ratio"),
        resolution=given.get("resolution"),
        output_format=given.get("format", "png"),
        variants=arguments.variants,
        destination=destination_of(arguments.output),
        project=arguments.project,
        sku=arguments.sku,
    )


def _image(image: str) -> str:
    if is_address(image):
        return image
    if not image:
        raise RequestError("NO_IMAGE")
    path = absolute_path(image)
    if not path.exists():
        raise InputError("INPUT_VANISHED", name=image)
    if path.is_dir():
        raise InputError("INPUT_FOLDER", name=image)
    return str(path)


def _prepare(
    session: Session, wanted: Order, model: Model, stopped: Callable[[], bool] = lambda: False
) -> dict[str, PreparedPhoto]:
    """The files as they would be sent, by path. Raises InputError, so that a photo that cannot
    be used is refused before anything is accepted."""
    files = list(dict.fromkeys(image for image in wanted.images if not is_address(image)))
    if not files:
        return {}
    rules = session.wiring.rules(session.options, model)
    darkroom = session.wiring.darkroom()
    with TemporaryDirectory(prefix="productai-", ignore_cleanup_errors=True) as folder:
        return {file: darkroom.prepare(Path(file), Path(folder), rules, stopped) for file in files}


def _plan_row(wanted: Order, model: Model, photos: dict[str, PreparedPhoto]) -> dict[str, Any]:
    return {
        "dry_run": True,
        "operation": wanted.operation.value,
        "images": [photo_row(image, photos.get(image)) for image in wanted.images],
        "prompt": wanted.prompt,
        "model": wanted.model,
        "aspect_ratio": wanted.aspect_ratio,
        "resolution": wanted.resolution,
        "output_format": wanted.output_format,
        "variants": wanted.variants,
        "output": wanted.destination or None,
        "credits": cost(wanted, model),
        "credits_published": model.credits_published,
    }


def _plan_line(image: str, photo: PreparedPhoto | None) -> str:
    if photo is None:
        return f"{shown(image)}: sent as it is"
    changes = ", ".join(photo.changes) or "unchanged"
    return (
        f"{shown(image)}: {photo.format}, {photo.width} × {photo.height}, "  # noqa: RUF001
        f"{photo.size_bytes} bytes; {changes}"
    )

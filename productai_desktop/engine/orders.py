"""From an order to its jobs: the files are looked at, and each variant becomes a queued job."""

import stat
import uuid
from pathlib import Path

from productai_desktop.core.addresses import is_address
from productai_desktop.core.catalogue import Model
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import Shelf
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import Settings
from productai_desktop.engine.workshop import Workshop


def check_hosting(order: Order, settings: Settings) -> None:
    """Keeps photos of a project that must not be uploaded. Raises RequestError."""
    forbidden = settings.hosting in settings.project(order.project).forbids
    if forbidden and not all(is_address(image) for image in order.images):
        raise RequestError("UPLOAD_FORBIDDEN", project=order.project)


def check_files(order: Order, shelf: Shelf) -> None:
    """Makes sure that the photos can be read and the results written. Blocking.

    Raises InputError or OutputError.
    """
    for image in order.images:
        if not is_address(image):
            _check_readable(Path(image))
    shelf.check_destination(order.destination)


def _check_readable(path: Path) -> None:
    if path.is_dir():
        raise InputError("INPUT_FOLDER", name=path.name)
    if not _is_text(str(path)):
        name = path.name.encode("utf-8", "replace").decode()
        raise InputError("INPUT_UNREADABLE", name=name, reason="its name is no Unicode")
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
            raise InputError("INPUT_UNREADABLE", name=path.name, reason="not a regular file")
        with path.open("rb") as file:
            empty = not file.read(1)
    except FileNotFoundError:
        raise InputError("INPUT_VANISHED", name=path.name) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError("INPUT_UNREADABLE", name=path.name, reason=reason) from error
    if empty:
        raise InputError("INPUT_EMPTY", name=path.name)


def _is_text(path: str) -> bool:
    """Whether the books can hold a path: a file's name may be bytes that are no text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def jobs_of(
    order: Order, model: Model, shop: Workshop, *, urgent: bool, batch: str = ""
) -> list[Job]:
    """One job a variant, not yet in the books; paused where the queue is."""
    number = uuid.uuid4().hex
    return [
        Job(
            id=0,
            operation=order.operation,
            inputs=order.images,
            prompt=order.prompt,
            model=model.id,
            aspect_ratio=order.aspect_ratio,
            resolution=order.resolution,
            output_format=order.output_format,
            destination=order.destination,
            service=shop.service_name,
            account=shop.account,
            credits_expected=model.credits,
            created_at=shop.clock.now(),
            order=number,
            variant=variant,
            batch=batch,
            naming=order.naming,
            project=order.project,
            sku=order.sku,
            note=order.note,
            extra=order.extra,
            template=order.template,
            urgent=urgent,
            state=State.PAUSED if shop.gate.paused else State.QUEUED,
            owner=shop.register.books.owner,
        )
        for variant in range(1, order.variants + 1)
    ]

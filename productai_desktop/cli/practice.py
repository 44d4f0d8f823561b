"""Practice in the terminal: what is no practice in it."""

from collections.abc import Iterable

from productai_desktop.cli.session import Session
from productai_desktop.cli.wiring import Desk
from productai_desktop.cli.words import shown
from productai_desktop.core.addresses import is_address
from productai_desktop.core.hosting import BUCKET, UPLOAD
from productai_desktop.core.settings import PRACTICE


def say_what_is_real(session: Session, desk: Desk, images: Iterable[str]) -> None:
    """Says that photos of this computer go to a real bucket or folder, though the service is that
    of the practice mode."""
    settings = desk.settings
    if desk.engine.service != PRACTICE or settings.hosting == UPLOAD:
        return
    if all(map(is_address, images)):
        return
    place = (
        f"the bucket {settings.bucket_name} at {settings.bucket_endpoint}"
        if settings.hosting == BUCKET
        else f"the folder {settings.served_folder}"
    )
    session.out.message(
        f"productai: The service is for practice, but photos really go to {shown(place, 500)}."
    )

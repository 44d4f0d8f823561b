"""Consent: to what a person agreed before photos were uploaded, as a line of the settings.

`uploads_accepted` holds a line for each place: the service alone for its own upload, else the
service, the way, the place, the hours for which an address is valid, and "kept" or "deleted" for
what becomes of photos, with spaces between.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from productai_desktop.core.hosting import BUCKET, FOLDER, UPLOAD
from productai_desktop.core.settings import PRACTICE, Settings


@dataclass(frozen=True, slots=True)
class Consent:
    """Where photos go on their way to a service, and how long they can be seen there."""

    service: str
    #: one of `core.hosting.WAYS`
    way: str = UPLOAD
    #: address of the bucket or of the folder; "" for the service itself
    place: str = ""
    #: for which an address is valid; 0 where it has no end
    hours: int = 0
    #: photos are deleted when the last edit that needs them has ended
    deletes: bool = False

    @property
    def shown_place(self) -> str:
        """The place as people say it, without the scheme of its address."""
        return _without_scheme(self.place)

    @property
    def shown_service(self) -> str:
        """The service's host; "" in practice mode, which has none."""
        return "" if self.service == PRACTICE else _without_scheme(self.service)

    @property
    def entry(self) -> str:
        """As it stands in the settings."""
        if self.way == UPLOAD:
            return self.service
        last = "deleted" if self.deletes else "kept"
        return f"{self.service} {self.way} {self.place} {self.hours} {last}"

    def covers(self, other: "Consent") -> bool:
        """Whoever agreed to this has agreed to the other: the same place, and nothing that can be
        seen for longer."""
        same = (self.service, self.way, self.place) == (other.service, other.way, other.place)
        longer = other.hours > self.hours
        return same and not longer and (other.deletes or not self.deletes)


def consent_of(entry: str) -> Consent:
    """What a line of the settings says; one that is not understood covers nothing but itself."""
    parts = entry.split(" ")
    if len(parts) != 5 or parts[1] not in (BUCKET, FOLDER) or not parts[3].isdecimal():
        return Consent(entry)
    service, way, place, hours, last = parts
    return Consent(service, way, place, int(hours), last == "deleted")


def consent_needed(settings: Settings, service: str) -> Consent:
    """What an upload to a service takes by the way that the settings choose."""
    if settings.hosting == BUCKET:
        bucket = settings.bucket
        place = f"{bucket.endpoint}/{bucket.name}"
        return Consent(service, BUCKET, place, bucket.hours, bucket.delete)
    if settings.hosting == FOLDER:
        return Consent(service, FOLDER, settings.served.address, 0, settings.served.delete)
    return Consent(service)


def _without_scheme(address: str) -> str:
    return address.partition("://")[2] or address


def agreed(entries: Iterable[str], needed: Consent) -> bool:
    """Whether one of the settings' lines covers what is needed."""
    return any(consent_of(entry).covers(needed) for entry in entries)


def with_consent(entries: tuple[str, ...], given: Consent) -> tuple[str, ...]:
    """The lines with one more, in place of those that it covers."""
    return (*(one for one in entries if not given.covers(consent_of(one))), given.entry)

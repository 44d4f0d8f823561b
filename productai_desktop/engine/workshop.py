"""The parts that every stage of a job's life works with, wired together once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.errors import HostFailure
from productai_desktop.core.photos import PhotoRules
from productai_desktop.core.ports import Clock, Darkroom, ImageHost, Service, Shelf
from productai_desktop.core.settings import Settings
from productai_desktop.engine.forecast import Forecast
from productai_desktop.engine.gate import Gate
from productai_desktop.engine.pacer import Pacer
from productai_desktop.engine.register import Register


@dataclass(frozen=True, slots=True)
class Workshop:
    """One service with one account, and the tools to work for it."""

    #: "sandbox" or the origin
    service_name: str
    #: salted hash of the key
    account: str
    #: None where no key is known
    service: Service | None
    #: makers of clients with the other keys of this service, by account: they only fetch
    fellows: Mapping[str, Callable[[], Service]]
    #: what holds now
    settings: Callable[[], Settings]
    #: images at addresses of this computer may be sent
    loopback: bool
    catalogue: Catalogue
    register: Register
    clock: Clock
    pacer: Pacer
    gate: Gate
    forecast: Forecast
    #: made when first used: it brings Pillow
    darkroom: Callable[[], Darkroom]
    shelf: Shelf
    #: makers of image hosts by way, with what is set for them; raise HostFailure where that does
    #: not suffice
    hosts: Mapping[str, Callable[[], ImageHost]]

    def host(self) -> ImageHost:
        """The image host that the settings choose now. Raises HostFailure."""
        way = self.settings().hosting
        if way not in self.hosts:
            raise HostFailure("HOST_SETUP", host=way, reason=way)
        return self.hosts[way]()

    def rules(self, operation: Operation, model: str) -> PhotoRules:
        """What photos for a model must fit now."""
        return PhotoRules.of(
            self.catalogue, self.catalogue.model(operation, model), self.settings().longest_side
        )

    def answered(self) -> None:
        """The service answered, and not with 429."""
        self.gate.reached()
        self.pacer.accepted()

"""The part of the desk that is about where photos go, and about forgetting what went there."""

import hashlib
from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from productai_desktop.core.errors import KeyMissing
from productai_desktop.core.holdings import Holdings, Leavings
from productai_desktop.core.hosting import WAYS, HostingStep, HostingTest
from productai_desktop.core.options import check_key_text
from productai_desktop.core.ports import ImageHost, Service
from productai_desktop.core.settings import Settings
from productai_desktop.engine.engine import Engine
from productai_desktop.engine.host_trial import tried
from productai_desktop.engine.keys import BucketSecrets
from productai_desktop.engine.workshop import Workshop


class HostMaker(Protocol):
    """Makes the image host of one of `core.hosting.WAYS` by settings, the bucket's secret and a
    service's client; `loopback` tells that the service is on this computer, `tag` tells what is
    brought there from what other computers and accounts bring. Raises HostFailure."""

    def __call__(
        self,
        way: str,
        settings: Settings,
        secret: str | None,
        service: Service,
        *,
        loopback: bool,
        tag: str,
    ) -> ImageHost: ...


class HostingDesk:
    """What a window or a terminal asks of hosting. All methods belong to one event loop."""

    engine: Engine
    #: of the engine in charge
    _shop: Workshop

    def __init__(self, host: HostMaker, secrets: BucketSecrets) -> None:
        self._host = host
        self._secrets = secrets

    @property
    @abstractmethod
    def settings(self) -> Settings: ...

    @abstractmethod
    async def connect(self) -> None: ...

    @abstractmethod
    async def change(self, **changes: Any) -> None: ...

    async def store_bucket_secret(self, secret: str) -> str:
        """Keeps the secret of the bucket in the settings, and uses it: "keyring", or "session"
        where there is no keyring. Raises RequestError for a text that can be none."""
        secret = secret.strip()
        check_key_text(secret, "bucket_secret")
        kept = await self._secrets.keep(self.settings.bucket, secret)
        await self.connect()
        return kept

    async def bucket_secret_source(self) -> str:
        """Where the secret of the bucket in the settings is from: "environment", "session",
        "keyring" or "none"."""
        return (await self._secrets.found(self.settings.bucket))[1]

    async def forget_bucket_secret(self) -> None:
        """Forgets the secret of the bucket in the settings. Raises SecretsUnavailable."""
        try:
            await self._secrets.forget(self.settings.bucket)
        finally:
            await self.connect()

    async def test_hosting(
        self,
        settings: Settings,
        secret: str | None = None,
        progress: Callable[[HostingStep], None] = lambda _: None,
    ) -> HostingTest:
        """Hosts a small picture by settings that need not be stored; with `secret` None the one
        that is kept for their bucket. Tells of each step."""
        shop = self._shop
        if secret is None:
            secret = await self._secrets.find(settings.bucket)

        def made() -> ImageHost:
            if shop.service is None:
                raise KeyMissing(service=shop.service_name)
            return self._host(
                settings.hosting, settings, secret, shop.service,
                loopback=shop.loopback, tag=_tag(shop.account),
            )  # fmt: skip

        return await tried(shop, settings, made, progress)

    async def project_holdings(self, name: str) -> Holdings:
        """What is kept of a project."""
        return await self.engine.holdings(name)

    async def forget_project(self, name: str, *, settings: bool = False) -> Leavings:
        """Forgets a project's edits; with `settings` also what is set for it. Raises ConflictError
        PROJECT_OWED; then nothing was removed."""
        leavings = await self.engine.forget(name)
        if settings:
            projects = tuple(one for one in self.settings.projects if one.name != name)
            chosen = "" if self.settings.last_project == name else self.settings.last_project
            await self.change(projects=projects, last_project=chosen)
        return leavings

    def _hosts(
        self, service: Service | None, account: str, loopback: bool, secret: str | None
    ) -> dict[str, Callable[[], ImageHost]]:
        """Makers of the image hosts for one service."""
        if service is None:
            return {}

        def made(way: str, service: Service) -> ImageHost:
            return self._host(
                way, self.settings, secret, service, loopback=loopback, tag=_tag(account)
            )

        return {way: partial(made, way, service) for way in WAYS}


def _tag(account: str) -> str:
    """Tells apart what two accounts, or the data folders of two computers, bring to one host:
    neither removes what the other still needs. An account's tag is salted in each data folder."""
    return hashlib.sha256(account.encode()).hexdigest()[:12]

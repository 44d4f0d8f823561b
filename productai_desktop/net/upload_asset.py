"""The service's own upload-asset as an image host. It knows no removal."""

from productai_desktop.core.errors import HostFailure
from productai_desktop.core.hosting import UPLOAD
from productai_desktop.core.photos import Hosted, PreparedPhoto
from productai_desktop.core.ports import Service
from productai_desktop.net.stranger import LookedAt


class UploadAssetHost(LookedAt):
    """Implements `core.ports.ImageHost`; how long the service keeps a photo is not known."""

    name = UPLOAD
    way = UPLOAD
    metered = True
    removes = False
    tidy = False

    def __init__(self, service: Service, *, loopback_service: bool) -> None:
        super().__init__(loopback_service=loopback_service, exact=False)
        self._service = service

    def planned(self, photo: PreparedPhoto) -> str:  # noqa: ARG002 - the service names it
        return ""

    async def put(self, photo: PreparedPhoto) -> Hosted:
        return Hosted(await self._service.upload(photo))

    async def renewed(self, hosted: Hosted) -> Hosted:
        return hosted

    async def remove(self, hosted: Hosted) -> None:  # noqa: ARG002 - there is no way
        raise HostFailure("HOST_REFUSED", host=UPLOAD, status=405, reason="no deletion is known")

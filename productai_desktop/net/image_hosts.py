"""Image hosts as the settings choose them."""

from urllib.parse import urlsplit

from productai_desktop.core.errors import HostFailure
from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.core.ports import ImageHost, Service
from productai_desktop.core.settings import Settings
from productai_desktop.net.bucket import BucketHost
from productai_desktop.net.served_folder import ServedFolderHost
from productai_desktop.net.upload_asset import UploadAssetHost


def image_host(
    way: str, settings: Settings, secret: str | None, service: Service, *, loopback: bool, tag: str
) -> ImageHost:
    """The host for one of `core.hosting.WAYS`; `secret` is the bucket's, `loopback` tells that the
    service is on this computer. Of hosts that are shared with others, nothing is used or removed
    that another `tag` has brought there. Raises HostFailure HOST_SETUP or HOST_SECRET."""
    if way == BUCKET:
        bucket = settings.bucket
        if not bucket.complete:
            raise HostFailure("HOST_SETUP", host=bucket.name, reason="bucket")
        if not secret:
            host = urlsplit(bucket.endpoint).hostname or ""
            raise HostFailure("HOST_SECRET", host=host, bucket=bucket.name)
        return BucketHost(bucket, secret, loopback_service=loopback, tag=tag)
    if way == FOLDER:
        if not settings.served.complete:
            raise HostFailure("HOST_SETUP", host=settings.served.folder, reason="folder")
        return ServedFolderHost(settings.served, loopback_service=loopback, tag=tag)
    return UploadAssetHost(service, loopback_service=loopback)

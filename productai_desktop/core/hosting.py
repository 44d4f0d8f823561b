"""Hosting: the ways in which a photo of this computer gets an address that the service fetches."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from productai_desktop.core.addresses import check_service_address
from productai_desktop.core.errors import ProductAIError, RequestError

#: the service's own upload-asset, an S3-compatible bucket, a folder served at an address
UPLOAD, BUCKET, FOLDER = "upload", "bucket", "folder"
WAYS = (UPLOAD, BUCKET, FOLDER)
#: an S3 address signed by version 4 is valid for a week at most
MOST_HOURS = 168

#: steps of a test: the photo was brought there, fetched back as a stranger would, and removed
UPLOADED, FETCHED, REMOVED = "uploaded", "fetched", "removed"


@dataclass(frozen=True, slots=True)
class Bucket:
    """An S3-compatible bucket: AWS, R2, B2, MinIO. Its secret lives in the keyring."""

    #: such as https://s3.eu-central-1.amazonaws.com; http on this computer alone
    endpoint: str = ""
    name: str = ""
    #: "" for the one that the endpoint's name tells, else us-east-1
    region: str = ""
    #: put before the names of photos, such as "productai/"
    prefix: str = ""
    #: the access key's id, which is no secret
    access_key: str = ""
    #: for which an address is valid
    hours: int = 24
    #: photos are deleted when the last edit that needs them has ended
    delete: bool = True

    @property
    def complete(self) -> bool:
        return bool(self.endpoint and self.name and self.access_key)

    @property
    def vault_name(self) -> str:
        """Under which its secret is kept: never used for another bucket or access key."""
        return f"{self.endpoint}/{self.name} {self.access_key}"


@dataclass(frozen=True, slots=True)
class ServedFolder:
    """A folder whose files can be fetched at an address: a NAS, a synced web folder."""

    folder: str = ""
    #: of the folder, such as https://files.example.com/productai
    address: str = ""
    #: photos are deleted when the last edit that needs them has ended
    delete: bool = True

    @property
    def complete(self) -> bool:
        return bool(self.folder and self.address)


@dataclass(frozen=True, slots=True)
class HostingStep:
    """One step of a test that was tried."""

    #: UPLOADED, FETCHED or REMOVED
    name: str
    seconds: float
    #: why it failed; None where it went well
    error: ProductAIError | None = None


@dataclass(frozen=True, slots=True)
class HostingTest:
    """How a test of hosting went: a small picture was really hosted."""

    #: one of WAYS
    way: str
    #: for people: the host's name, the bucket or the folder
    host: str
    #: in order; what comes after a failed step was not tried, but for the removal
    steps: tuple[HostingStep, ...]
    #: the host can remove what was uploaded; else the picture of the test stays there
    removes: bool

    @property
    def good(self) -> bool:
        return all(step.error is None for step in self.steps)


def check_endpoint(address: str) -> str:
    """An address of a bucket's server or a served folder; "" stays "".

    Raises what check_service_address raises.
    """
    return check_service_address(address) if address.strip() else ""


def check_bucket(bucket: Bucket) -> None:
    """Raises RequestError OPTION_INVALID for a name, prefix or time that no bucket can have."""
    if bucket.name and not re.fullmatch(r"[a-z0-9A-Z][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9]", bucket.name):
        raise RequestError("OPTION_INVALID", option="bucket_name", reason="3 to 63 letters")
    if bucket.region and not re.fullmatch(r"[a-z0-9-]{1,40}", bucket.region):
        raise RequestError("OPTION_INVALID", option="bucket_region", reason="such as eu-central-1")
    # what a path means elsewhere would not be what was signed
    parts = bucket.prefix.removesuffix("/").split("/")
    odd = bucket.prefix != "" and any(part in ("", ".", "..") for part in parts)
    if odd or len(bucket.prefix) > 200 or not bucket.prefix.isprintable():
        raise RequestError("OPTION_INVALID", option="bucket_prefix", reason="such as productai/")
    if not re.fullmatch(r"[!-+\--~]{0,128}", bucket.access_key):  # a comma would end it in a header
        raise RequestError("OPTION_INVALID", option="bucket_access_key", reason="no access key id")
    if not 1 <= bucket.hours <= MOST_HOURS:
        raise RequestError("OPTION_INVALID", option="bucket_hours", reason=f"1 to {MOST_HOURS}")


def check_folder(folder: ServedFolder) -> None:
    """Raises RequestError OPTION_INVALID for a folder that is no absolute path."""
    if folder.folder and not PurePath(folder.folder).is_absolute():
        raise RequestError("OPTION_INVALID", option="served_folder", reason="an absolute path")

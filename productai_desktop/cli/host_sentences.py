"""The terminal's sentences about image hosts and what lies there; see `cli.sentences`."""

from collections.abc import Mapping

_WAITS = "The jobs wait, and `productai jobs resume` goes on with them."

#: code -> what happened, what to do next; names in braces are parameters of the error
HOST_SENTENCES: Mapping[str, tuple[str, str]] = {
    "HOST_SETUP": (
        "The way of hosting that was chosen is not set up ({reason}).",
        f"Complete it in the window, under Settings, Hosting, or in settings.toml. {_WAITS}",
    ),
    "HOST_SECRET": (
        "The secret of the bucket {bucket} is missing.",
        f"Enter it in the window, or set PRODUCTAI_BUCKET_SECRET. {_WAITS}",
    ),
    "HOST_KEY": (
        "{host} does not accept the access key ({reason}).",
        f"Check bucket_access_key and its secret. {_WAITS}",
    ),
    "HOST_NO_BUCKET": (
        "There is no bucket {bucket} at {host}.",
        f"Check bucket_name and bucket_endpoint. {_WAITS}",
    ),
    "HOST_REGION": (
        "The bucket at {host} lies in the region {region}.",
        f"Set bucket_region to it. {_WAITS}",
    ),
    "HOST_CLOCK": (
        "{host} refused the time of this computer.",
        f"Set the clock. {_WAITS}",
    ),
    "HOST_REFUSED": (
        "{host} refused this ({reason}).",
        f"The access key needs to put, get and delete objects of the bucket. {_WAITS}",
    ),
    "HOST_FAILED": ("{host} could not take the photo ({reason}).", f"It is tried again. {_WAITS}"),
    "HOST_UNREACHED": (
        "{host} cannot be reached ({reason}).",
        f"Check its address and the connection. {_WAITS}",
    ),
    "HOST_FOLDER_MISSING": (
        "The served folder {host} is not there.",
        f"Connect the drive, or set served_folder anew. {_WAITS}",
    ),
    "HOST_FULL": ("There is no room in {host}.", f"Make room. {_WAITS}"),
    "HOST_READ_ONLY": ("{host} cannot be written to.", f"Check your rights there. {_WAITS}"),
    "HOST_NOT_PUBLIC": (
        "A stranger cannot fetch the uploaded photo from {host} (answer {status}).",
        f"The service must be able to fetch it without signing in. {_WAITS}",
    ),
    "HOST_NOT_PUBLIC: private": (
        "{host} lies in a private network, from where the service cannot fetch photos.",
        f"Use an address on the internet. {_WAITS}",
    ),
    "HOST_NOT_PUBLIC: not https": (
        "{host} leads to an address that is not safe.",
        f"The photo's address must begin with https://. {_WAITS}",
    ),
    "HOST_NOT_PUBLIC: credentials": (
        "{host} leads to an address with a password in it.",
        f"It must be open to all without signing in. {_WAITS}",
    ),
    "HOST_NOT_PUBLIC: malformed": (
        "{host} leads to something that is no address.",
        f"Check what is set for hosting. {_WAITS}",
    ),
    "HOST_NOT_PUBLIC: too many redirects": (
        "{host} leads from address to address without end.",
        f"Check what is set for hosting. {_WAITS}",
    ),
    "HOST_DIFFERS": (
        "A stranger is given something else than the photo by {host} ({found}).",
        f"A page to sign in or to share is no photo: the address must give the file. {_WAITS}",
    ),
    "PROJECT_OWED": (
        "{count} edits of the project “{project}” are at the service, or their answer was lost.",
        "Nothing was removed. Wait for them, or close them first.",
    ),
}

"""The sayings of image hosts: a bucket or a served folder that does not do what it should."""

from collections.abc import Mapping

from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying

HOST_SAYINGS: Mapping[str, Saying] = {
    # what is not set up
    "HOST_SETUP": Saying(
        QT_TRANSLATE_NOOP("words", "The way of hosting that you chose is not set up yet"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Complete it in Settings, Hosting."),
    ),
    "HOST_SETUP: bucket": Saying(
        QT_TRANSLATE_NOOP("words", "The bucket for photos is not set up yet"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Enter its address, name and access key ID in Settings, Hosting.",
        ),
    ),
    "HOST_SETUP: folder": Saying(
        QT_TRANSLATE_NOOP("words", "The folder for photos is not set up yet"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Enter the folder and its address in Settings, Hosting."
        ),
    ),
    "HOST_SECRET": Saying(
        QT_TRANSLATE_NOOP("words", "The secret for the bucket “{bucket}” is missing"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Enter it in Settings, Hosting."),
    ),
    # a bucket
    "HOST_KEY": Saying(
        QT_TRANSLATE_NOOP("words", "{host} does not accept the access key"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check the access key ID and its secret."),
    ),
    "HOST_KEY: SignatureDoesNotMatch": Saying(
        QT_TRANSLATE_NOOP("words", "{host} refused the signature"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check the secret: copy it once more."),
    ),
    "HOST_KEY: InvalidAccessKeyId": Saying(
        QT_TRANSLATE_NOOP("words", "{host} does not know this access key ID"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Check the access key ID, and that the address is right."
        ),
    ),
    "HOST_NO_BUCKET": Saying(
        QT_TRANSLATE_NOOP("words", "There is no bucket “{bucket}” at {host}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check its name and the address."),
    ),
    "HOST_REGION": Saying(
        QT_TRANSLATE_NOOP("words", "The bucket lies in another region: {region}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Enter {region} as its region."),
    ),
    "HOST_CLOCK": Saying(
        QT_TRANSLATE_NOOP("words", "{host} refused the time of this computer"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Set this computer's clock."),
    ),
    "HOST_REFUSED": Saying(
        QT_TRANSLATE_NOOP("words", "{host} refused this ({reason})"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check what is set for it in Settings."),
    ),
    "HOST_REFUSED: AccessDenied": Saying(
        QT_TRANSLATE_NOOP("words", "{host} does not let the access key do this"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Let it put, get and delete objects of this bucket; check the "
            "bucket's name and the prefix.",
        ),
    ),
    # a folder
    "HOST_FOLDER_MISSING": Saying(
        QT_TRANSLATE_NOOP("words", "The folder that is served is not there"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Connect the drive, or choose it anew: {host}"
        ),
    ),
    "HOST_FULL": Saying(
        QT_TRANSLATE_NOOP("words", "There is no room in the folder that is served"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Make room at {host}."),
    ),
    "HOST_READ_ONLY": Saying(
        QT_TRANSLATE_NOOP("words", "The folder that is served cannot be written to"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check your rights at {host}."),
    ),
    # any of them
    "HOST_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "{host} could not take the photo ({reason})"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Try again in a while."),
    ),
    "HOST_UNREACHED": Saying(
        QT_TRANSLATE_NOOP("words", "{host} cannot be reached"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Check its address, the port and your connection."
        ),
    ),
    "HOST_UNREACHED: DNS_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "There is no server called {host}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check its address and your connection."),
    ),
    "HOST_UNREACHED: TLS_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "No safe connection to {host}: its certificate is not trusted"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. The service may refuse it, too. Give the server a certificate "
            "that everyone trusts.",
        ),
    ),
    "HOST_UNREACHED: NO_ANSWER": Saying(
        QT_TRANSLATE_NOOP("words", "{host} did not answer in time"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Try again in a while."),
    ),
    "HOST_UNREACHED: CONNECTION_LOST": Saying(
        QT_TRANSLATE_NOOP("words", "The connection to {host} broke off"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Try again in a while."),
    ),
    # the look of a stranger
    "HOST_NOT_PUBLIC": Saying(
        QT_TRANSLATE_NOOP(
            "words", "A stranger cannot fetch the photo from {host} (answer {status})"
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. The service must be able to fetch it without signing in: check "
            "what is set for hosting, and that nothing blocks strangers there.",
        ),
    ),
    "HOST_NOT_PUBLIC: private": Saying(
        QT_TRANSLATE_NOOP("words", "{host} lies in a private network"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. The service cannot fetch photos from there: use an address on "
            "the internet.",
        ),
    ),
    "HOST_NOT_PUBLIC: not https": Saying(
        QT_TRANSLATE_NOOP("words", "{host} leads to an address that is not safe"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. The photo's address must begin with https://."
        ),
    ),
    "HOST_NOT_PUBLIC: credentials": Saying(
        QT_TRANSLATE_NOOP("words", "{host} leads to an address with a password in it"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. It must be open to all without signing in."
        ),
    ),
    "HOST_NOT_PUBLIC: malformed": Saying(
        QT_TRANSLATE_NOOP("words", "{host} leads to something that is no address"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check what is set for hosting."),
    ),
    "HOST_NOT_PUBLIC: too many redirects": Saying(
        QT_TRANSLATE_NOOP("words", "{host} leads from address to address without end"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check what is set for hosting."),
    ),
    "HOST_DIFFERS": Saying(
        QT_TRANSLATE_NOOP(
            "words", "Strangers get something else than the photo from {host} ({found})"
        ),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Check that the address belongs to this very place."
        ),
    ),
    "HOST_DIFFERS: text/html": Saying(
        QT_TRANSLATE_NOOP("words", "Strangers get a web page from {host}, and not the photo"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. It may be a page to sign in or a preview; the service needs an "
            "address that gives the file itself.",
        ),
    ),
    "HOST_DIFFERS: a part of it": Saying(
        QT_TRANSLATE_NOOP("words", "Strangers get only a part of the photo from {host}"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. It may still be on its way there: try again in a while.",
        ),
    ),
    # a project that is to be forgotten
    "PROJECT_OWED": Saying(
        QT_TRANSLATE_NOOP("words", "“{project}” still has edits that are owed ({count})"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was removed. They are at the service, or their answer was lost: wait for "
            "them, or close them in the queue.",
        ),
    ),
}

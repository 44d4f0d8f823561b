"""The terminal's sentences: by error code, what happened and what to do next."""

from collections.abc import Mapping

from productai_desktop.cli.host_sentences import HOST_SENTENCES
from productai_desktop.cli.photo_sentences import PHOTO_SENTENCES
from productai_desktop.cli.sheet_sentences import SHEET_SENTENCES

#: why an address is not used: the word in the error -> the words for people
ADDRESS_REASONS: Mapping[str, str] = {
    "private": "it leads to this computer or a private network",
    "credentials": "there is a user name in it",
    "malformed": "it is no complete address",
    "not https": "it is not https",
}

#: code -> what happened, what to do next; names in braces are parameters of the error
SENTENCES: Mapping[str, tuple[str, str]] = {
    **SHEET_SENTENCES,
    **PHOTO_SENTENCES,
    **HOST_SENTENCES,
    # photos
    "INPUT_VANISHED": ("There is no photo at {name}.", "Check the path."),
    "INPUT_EMPTY": ("The photo {name} is empty.", "Export or copy it again."),
    "INPUT_DAMAGED": ("The photo {name} is damaged.", "Export or copy it again."),
    "INPUT_TOO_LARGE": (
        "The photo {name} is still too large after preparation ({megabytes} MB).",
        "Save a smaller copy.",
    ),
    "INPUT_TOO_MANY_PIXELS": (
        "The photo {name} has too many pixels ({megapixels} megapixels).",
        "Save a smaller copy.",
    ),
    "INPUT_UNREADABLE": ("The photo {name} cannot be read: {reason}.", "Mend that and try again."),
    "INPUT_ADDRESS": (
        "The image address {name} cannot be sent ({reason}).",
        "Use an https address that everybody can open, or a file.",
    ),
    "INPUT_CHANGED": (
        "The photo {name} was changed while it was read.",
        "Try again when it is written.",
    ),
    "INPUT_FOLDER": ("{name} is a folder.", "Name a photo in it."),
    # orders and options
    "PROMPT_EMPTY": ("The prompt is empty.", "Say what should change."),
    "PROMPT_TOO_LONG": (
        "The prompt has {length} characters; the limit is {limit}.",
        "Shorten it.",
    ),
    "NO_IMAGE": ("No photo was given.", "Name one with --image."),
    "TOO_MANY_IMAGES": (
        "{count} photos are too many: {model} takes {limit}.",
        "Give fewer, or choose another model (`productai models`).",
    ),
    "MODEL_UNKNOWN": (
        "There is no model called {model}.",
        "Choose one of those that `productai models` lists.",
    ),
    "MODEL_MISSING": ("No model was given.", "Name one with --model (`productai models`)."),
    "RATIO_UNKNOWN": (
        "{model} has no aspect ratio {ratio}.",
        "`productai models` lists what it has.",
    ),
    "RESOLUTION_UNKNOWN": (
        "{model} has no resolution {resolution}.",
        "`productai models` lists what it has.",
    ),
    "FORMAT_UNKNOWN": ("The format {format} is not offered here.", "Choose one of: {known}."),
    "VARIANTS_RANGE": ("{variants} variants cannot be ordered.", "Choose 1 to 4."),
    "ADDRESS_NOT_HTTPS": (
        "The service's address {address} is not https.",
        "Only a service on this computer may use http.",
    ),
    "ADDRESS_INVALID": (
        "{address} is no address of a service.",
        "It looks like https://api.productai.photo/v1.",
    ),
    "OPTION_INVALID": ("{option} cannot be used: {reason}.", "Change it and try again."),
    "NAME_TEMPLATE": (
        "The template of result names cannot be used ({reason}).",
        "Mend it in the window, under Settings, Output.",
    ),
    "UPLOAD_FORBIDDEN": (
        "Photos of the project “{project}” are not to be uploaded.",
        "Give addresses instead of files, or change the project in the window's settings.",
    ),
    # limits that the user has set
    "LIMIT_DAY": (
        "Today's limit of {limit} credits is reached.",
        "The edits wait until tomorrow, or until the limit is raised.",
    ),
    "LIMIT_PROJECT": (
        "The limit of {limit} credits for the project “{project}” is reached.",
        "The edits wait until the limit is raised.",
    ),
    "LIMIT_PROJECT_DAY": (
        "Today's limit of {limit} credits for the project “{project}” is reached.",
        "The edits wait until tomorrow, or until the limit is raised.",
    ),
    # keys
    "KEY_MISSING": (
        "There is no key for this service.",
        "Store it with `productai key set`, or use --sandbox.",
    ),
    "KEYRING_MISSING": (
        "This computer has no keyring, so the key cannot be kept.",
        "Set PRODUCTAI_API_KEY instead.",
    ),
    "KEYRING_LOCKED": ("The keyring is locked.", "Unlock it, or set PRODUCTAI_API_KEY."),
    "KEYRING_FAILED": ("The keyring does not work.", "Set PRODUCTAI_API_KEY instead."),
    "INVALID_API_KEY": (
        "The service refuses the key.",
        "Store the right one with `productai key set`, then `productai jobs resume`.",
    ),
    # writing results
    "OUTPUT_READ_ONLY": (
        "The result cannot be written to {path}: writing is not allowed there.",
        "Make it writable; `productai jobs resume` goes on with what was ordered.",
    ),
    "DISK_FULL": (
        "The disk is full: {path} cannot be written.",
        "Make room; `productai jobs resume` goes on with what was ordered.",
    ),
    "OUTPUT_FAILED": (
        "The result cannot be written to {path}: {reason}.",
        "Mend that; `productai jobs resume` goes on with what was ordered.",
    ),
    # jobs
    "JOB_UNKNOWN": ("There is no job {job}.", "`productai jobs list` shows all."),
    "WRONG_STATE": (
        "Job {job} is {state}, so this cannot be done with it.",
        "`productai jobs show {job}` tells more.",
    ),
    "REMOTE_ID_TAKEN": (
        "The service's job {remote_id} belongs to job {other} already.",
        "Look for the right number at the service.",
    ),
    "OTHER_ACCOUNT": (
        "Job {job} belongs to another account or service.",
        "Use the key and address that it was ordered with.",
    ),
    "NUMBER_UNKNOWN": (
        "The service has no job {remote_id} for this account.",
        "Look for the right number at the service, with the account that ordered it.",
    ),
    "NOT_ADOPTED": (
        "Job {job} was given no number by a person that is still to be confirmed.",
        "`productai jobs show {job}` tells more.",
    ),
    "PROMPT_DIFFERS": (
        "The service's job {remote_id} has another prompt, so it is not this one.",
        "Look for the right number at the service.",
    ),
    # data of the program
    "SETTINGS_DAMAGED": ("The settings in {path} cannot be used: {reason}.", "Mend that file."),
    "SETTINGS_NEWER": (
        "The settings in {path} are from a newer version of this program.",
        "Use that version; until then the usual settings hold, and that file is not changed.",
    ),
    "CATALOGUE_DAMAGED": ("The catalogue cannot be used: {reason}.", "Mend that file."),
    "BOOKS_DAMAGED": (
        "The job database is damaged, and no backup could be used; it was put aside as {path}.",
        "A new one was begun; the service's website knows the jobs that it has.",
    ),
    "BOOKS_RESTORED": (
        "The job database was damaged and has been restored; the damaged one is {path}.",
        "See `productai jobs list`: the last jobs may be missing, a queued one may have been sent.",
    ),
    "PROGRAM_REPLACED": (
        "The program was updated or removed while it runs.",
        "Start it again.",
    ),
    "BOOKS_IN_USE": (
        "An older version of this program is still at work on {path}. Nothing was changed.",
        "End it, then start this one again.",
    ),
    "BOOKS_NEWER": (
        "The job database {path} is from a newer version of this program. Nothing was changed.",
        "Install that version, or choose another folder with --data-dir.",
    ),
    "BOOKS_NEWER_KEPT": (
        "The job database {path} is from a newer version of this program. Nothing was changed.",
        "Install that version. To go back for good, put {copy} in its place; later jobs are lost.",
    ),
    "DATA_DIR_READ_ONLY": (
        "The data folder {path} cannot be written: {reason}.",
        "Make it writable, or choose another with --data-dir.",
    ),
    # what the service answers
    "INVALID_REQUEST": (
        "The service refused the request.",
        "Change photo, prompt or model and order it again.",
    ),
    "INVALID_IMAGE_URL": (
        "The service cannot open the photo's address.",
        "Use an address that everybody can open, or a file.",
    ),
    "INVALID_MODEL": (
        "The service does not know this model.",
        "Choose one of those that `productai models` lists.",
    ),
    "OUT_OF_TOKENS": (
        "The account has too few credits.",
        "Buy credits, then `productai jobs resume`.",
    ),
    "JOB_NOT_FOUND": (
        "The service does not know this job.",
        "Check the number and that the key is of the right account.",
    ),
    "UPLOAD_UNAVAILABLE": (
        "This service takes no uploads of photos.",
        "Give the photo as a public https address, or choose another way in Settings, Hosting.",
    ),
    "RATE_LIMIT_EXCEEDED": (
        "The service takes no more requests for now.",
        "Wait a minute; a lower --requests-per-minute helps.",
    ),
    "SERVICE_FAILED": ("The service does not work at present.", "Try again later."),
    "SERVER_FAILURE": ("The service failed (status {status}).", "Try again later."),
    "MALFORMED_ANSWER": ("The service's answer cannot be read.", "Try again later."),
    # the network
    "NO_CONNECTION": (
        "{host} cannot be reached.",
        "Check the network and the service's address, then `productai jobs resume`.",
    ),
    "DNS_FAILED": (
        "The name {host} is not known to the network.",
        "Check the network and the service's address, then `productai jobs resume`.",
    ),
    "TLS_FAILED": (
        "No safe connection to {host} is possible ({reason}).",
        "Check the computer's clock and the service's address.",
    ),
    # a code with a reason of its own words
    "TLS_FAILED: unknown issuer": (
        (
            "The connection to {host} is not trusted: its certificate was issued by “{issuer}”, "
            "which this computer does not trust."
        ),
        (
            "If your company filters the web, ask it to add that issuer to this computer's "
            "certificates; else use another network."
        ),
    ),
    "TLS_FAILED: self-signed": (
        (
            "The connection to {host} is not trusted: its certificate was issued by itself "
            "(“{issuer}”)."
        ),
        "Use another network, or add the certificate to those of this computer if it is yours.",
    ),
    "TLS_FAILED: expired": (
        (
            "The connection to {host} is not trusted: its certificate, issued by “{issuer}”, was "
            "valid until {date}."
        ),
        "Check the computer's clock; else wait until it is renewed.",
    ),
    "TLS_FAILED: not yet valid": (
        (
            "The connection to {host} is not trusted: its certificate, issued by “{issuer}”, is "
            "valid from {date} on."
        ),
        "The computer's clock is probably wrong: set it.",
    ),
    "TLS_FAILED: wrong host": (
        (
            "The connection to {host} is not trusted: somebody answers with the certificate of "
            "{subject}, issued by “{issuer}”."
        ),
        "Check the service's address, and whether this network wants you to sign in.",
    ),
    "PROXY_REFUSED": (
        "The proxy {proxy} does not let this program through to {host} (status {status}).",
        "Check its user name and password in HTTPS_PROXY or in the system's settings.",
    ),
    "PROXY_FAILED": (
        "The proxy {proxy} cannot be used for {host} ({reason}).",
        "Check HTTPS_PROXY, ALL_PROXY or the system's proxy settings.",
    ),
    "SIGN_IN_NEEDED": (
        "Something on this network answers in place of {host}.",
        "You may need to sign in to the network: open any page in a browser.",
    ),
    "NO_ANSWER": ("{host} did not answer in time.", "Try again later."),
    "CONNECTION_LOST": ("The connection to {host} was lost.", "Try again later."),
    "PROGRAM_ENDED": (
        "The program ended before the service's answer was kept.",
        "Look at the service whether it has the job.",
    ),
    # results
    "SERVICE_ERROR": (
        "The service ended the job with {status}.",
        "`productai jobs retry` orders it anew and is charged again.",
    ),
    "JOB_LOST": (
        "The service no longer knows the job.",
        "Ask its support, or order it anew with `productai jobs retry`, which is charged again.",
    ),
    "RESULT_GONE": (
        "The result is no longer at its address (status {status}).",
        "`productai jobs retry` asks the service for it once more, free of charge.",
    ),
    "RESULT_DAMAGED": (
        "The result arrived damaged.",
        "`productai jobs retry` fetches it once more, free of charge.",
    ),
    "RESULT_NOT_IMAGE": (
        "What the service gave as a result is no picture.",
        "`productai jobs retry` fetches it once more, free of charge.",
    ),
    "RESULT_ADDRESS": (
        "The result's address is not safe to fetch ({reason}).",
        "`productai jobs retry` asks for it once more, free of charge.",
    ),
    "RESULT_TOO_LARGE": (
        "The result is too large to be a picture.",
        "`productai jobs retry` fetches it once more, free of charge.",
    ),
    "RESULT_MISSING": (
        "The service completed the job without a result.",
        "`productai jobs retry` asks for it once more, free of charge.",
    ),
    # the program
    "UNCERTAIN": ("No answer came to the order.", ""),
    "UNCERTAIN_CHECK": (
        "An answer was lost, and the service is asked before anything more is sent.",
        "",
    ),
    "DEFECT": (
        "The program made a mistake in {where}: {reason}.",
        "Please report it with the log of the data folder.",
    ),
    "UNKNOWN": ("Something unexpected happened.", "Please report it with what you did."),
}

"""The sayings of what the service and the network did, of refusals to results."""

from collections.abc import Mapping

from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying

SERVICE_SAYINGS: Mapping[str, Saying] = {
    # refusals
    "INVALID_REQUEST": Saying(
        QT_TRANSLATE_NOOP("words", "The service refused the edit"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. It said: {message}"),
    ),
    "INVALID_IMAGE_URL": Saying(
        QT_TRANSLATE_NOOP("words", "The service could not fetch the photo"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Try again; an address must be open to all."
        ),
    ),
    "INVALID_MODEL": Saying(
        QT_TRANSLATE_NOOP("words", "The service does not know this model"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose another model."),
    ),
    "OUT_OF_TOKENS": Saying(
        QT_TRANSLATE_NOOP("words", "Out of credits"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged, and the edits wait. Buy credits, then check again."
        ),
    ),
    "JOB_NOT_FOUND": Saying(
        QT_TRANSLATE_NOOP("words", "The service does not know this edit"),
        QT_TRANSLATE_NOOP(
            "words", "It may have been charged. Ask the service before you make it again."
        ),
    ),
    "UPLOAD_UNAVAILABLE": Saying(
        QT_TRANSLATE_NOOP("words", "This service takes no uploads"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Give the photo's public address instead."),
    ),
    "RATE_LIMIT_EXCEEDED": Saying(
        QT_TRANSLATE_NOOP("words", "The service asks for a slower pace"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. The edits go on by themselves."),
    ),
    # failures of the service and the network
    "SERVICE_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "The service failed"),
        QT_TRANSLATE_NOOP(
            "words", "If it was an order, look at the balance before you send it again."
        ),
    ),
    "SERVER_FAILURE": Saying(
        QT_TRANSLATE_NOOP("words", "The service has a fault ({status})"),
        QT_TRANSLATE_NOOP(
            "words", "If it was an order, look at the balance before you send it again."
        ),
    ),
    "MALFORMED_ANSWER": Saying(
        QT_TRANSLATE_NOOP("words", "The service's answer cannot be read"),
        QT_TRANSLATE_NOOP(
            "words", "If it was an order, look at the balance before you send it again."
        ),
    ),
    "NO_CONNECTION": Saying(
        QT_TRANSLATE_NOOP("words", "No connection to the service"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. It goes on by itself when the connection is back."
        ),
    ),
    "DNS_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "The service's address cannot be found"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Check the connection, or the address in Settings."
        ),
    ),
    "TLS_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "No safe connection to the service"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check this computer's clock and network."),
    ),
    # a code with a reason of its own words
    "TLS_FAILED: unknown issuer": Saying(
        QT_TRANSLATE_NOOP("words", "Not trusted: the certificate is issued by “{issuer}”"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. This computer does not trust the issuer of {host}'s certificate. "
            "If your company filters the web, ask it to add the issuer; else use another network.",
        ),
    ),
    "TLS_FAILED: self-signed": Saying(
        QT_TRANSLATE_NOOP("words", "Not trusted: the certificate is issued by itself (“{issuer}”)"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Somebody answers in place of {host}; use another network.",
        ),
    ),
    "TLS_FAILED: expired": Saying(
        QT_TRANSLATE_NOOP("words", "Not trusted: the service's certificate has expired"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. That of {host}, issued by “{issuer}”, was valid until {date}. "
            "Check this computer's clock.",
        ),
    ),
    "TLS_FAILED: not yet valid": Saying(
        QT_TRANSLATE_NOOP("words", "Not trusted: this computer's clock seems to be wrong"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. The certificate of {host}, issued by “{issuer}”, is valid from "
            "{date} on. Set the clock.",
        ),
    ),
    "TLS_FAILED: wrong host": Saying(
        QT_TRANSLATE_NOOP("words", "Not trusted: “{subject}” answers in place of the service"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. The certificate, issued by “{issuer}”, is not for {host}. "
            "This network may want you to sign in: open a page in a browser.",
        ),
    ),
    "PROXY_REFUSED": Saying(
        QT_TRANSLATE_NOOP("words", "The proxy {proxy} lets nothing through ({status})"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Check its user name and password in the system's settings.",
        ),
    ),
    "PROXY_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "The proxy {proxy} cannot be used"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Check the system's proxy settings ({reason})."
        ),
    ),
    "SIGN_IN_NEEDED": Saying(
        QT_TRANSLATE_NOOP("words", "This network may want you to sign in"),
        QT_TRANSLATE_NOOP(
            "words",
            "Something answers in place of {host}. Open a page in a browser; the edits go on by "
            "themselves.",
        ),
    ),
    "NO_ANSWER": Saying(
        QT_TRANSLATE_NOOP("words", "The service did not answer"),
        QT_TRANSLATE_NOOP(
            "words", "If it was an order, look at the balance before you send it again."
        ),
    ),
    "CONNECTION_LOST": Saying(
        QT_TRANSLATE_NOOP("words", "The connection broke off"),
        QT_TRANSLATE_NOOP(
            "words", "If it was an order, look at the balance before you send it again."
        ),
    ),
    "PROGRAM_ENDED": Saying(
        QT_TRANSLATE_NOOP("words", "The program ended before an answer came"),
        QT_TRANSLATE_NOOP(
            "words",
            "It may have been charged. Look at the balance before you send it again.",
        ),
    ),
    "UNCERTAIN_CHECK": Saying(
        QT_TRANSLATE_NOOP("words", "An order's answer was lost"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing more is sent until the service has answered a question for free."
        ),
    ),
    # results
    "SERVICE_ERROR": Saying(
        QT_TRANSLATE_NOOP("words", "The service failed"),
        QT_TRANSLATE_NOOP(
            "words", "It may have been charged; the balance tells. Trying again costs anew."
        ),
    ),
    "JOB_LOST": Saying(
        QT_TRANSLATE_NOOP("words", "The service lost this edit"),
        QT_TRANSLATE_NOOP(
            "words", "It may have been charged. Ask the service before you make it again."
        ),
    ),
    "RESULT_GONE": Saying(
        QT_TRANSLATE_NOOP("words", "The result can no longer be fetched"),
        QT_TRANSLATE_NOOP(
            "words", "The edit was charged. Try again asks for it once more at no cost."
        ),
    ),
    "RESULT_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "The result arrived damaged"),
        QT_TRANSLATE_NOOP(
            "words", "The edit was charged. Try again fetches it once more at no cost."
        ),
    ),
    "RESULT_NOT_IMAGE": Saying(
        QT_TRANSLATE_NOOP("words", "What arrived is not an image"),
        QT_TRANSLATE_NOOP(
            "words", "The edit was charged. Try again fetches it once more at no cost."
        ),
    ),
    "RESULT_ADDRESS": Saying(
        QT_TRANSLATE_NOOP("words", "The result's address is not safe to fetch"),
        QT_TRANSLATE_NOOP("words", "The edit was charged. Copy the details and ask the service."),
    ),
    "RESULT_TOO_LARGE": Saying(
        QT_TRANSLATE_NOOP("words", "The result is too large to fetch"),
        QT_TRANSLATE_NOOP("words", "The edit was charged. Copy the details and ask the service."),
    ),
    "RESULT_MISSING": Saying(
        QT_TRANSLATE_NOOP("words", "The service gave no result"),
        QT_TRANSLATE_NOOP(
            "words", "The edit was charged. Try again asks for it once more at no cost."
        ),
    ),
    "DEFECT": Saying(
        QT_TRANSLATE_NOOP("words", "The program made a mistake"),
        QT_TRANSLATE_NOOP("words", "Your edits are kept. Copy the details and report it, please."),
    ),
}

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

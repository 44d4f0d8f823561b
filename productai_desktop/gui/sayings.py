"""The sayings: words for every error and fault, as a table to be translated.

Each tells what happened, whether credits were spent, and what to do next.
"""

from collections.abc import Mapping

from productai_desktop.gui.host_sayings import HOST_SAYINGS
from productai_desktop.gui.photo_sayings import PHOTO_SAYINGS
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying
from productai_desktop.gui.service_sayings import SERVICE_SAYINGS
from productai_desktop.gui.sheet_sayings import SHEET_SAYINGS

#: reasons that `core` gives as a word; numbers in them stand as {}
REASONS: Mapping[str, str] = {
    "malformed": QT_TRANSLATE_NOOP("words", "it is not written as an address"),
    "credentials": QT_TRANSLATE_NOOP("words", "it holds a user name or password"),
    "folder": QT_TRANSLATE_NOOP("words", "a folder that exists, with its whole path"),
    "private": QT_TRANSLATE_NOOP(
        "words", "it lies in a private network, where the service cannot fetch it"
    ),
    "from {} to {}": QT_TRANSLATE_NOOP("words", "from {} to {}"),
    "{} to {}": QT_TRANSLATE_NOOP("words", "{} to {} characters"),
    "{} to {} characters": QT_TRANSLATE_NOOP("words", "{} to {} characters"),
    "at most {} characters": QT_TRANSLATE_NOOP("words", "at most {} characters"),
    "a name of one line": QT_TRANSLATE_NOOP("words", "a name of one line"),
    "each name once": QT_TRANSLATE_NOOP("words", "a name that is not taken"),
    "no such key": QT_TRANSLATE_NOOP("words", "the name of a key that was saved"),
}

#: reasons why a template of result names cannot be used
TEMPLATE_REASONS: Mapping[str, str] = {
    "empty": QT_TRANSLATE_NOOP("words", "it is empty"),
    "long": QT_TRANSLATE_NOOP("words", "it is too long"),
    "folder": QT_TRANSLATE_NOOP("words", "it holds a slash"),
    "braces": QT_TRANSLATE_NOOP("words", "its braces do not match"),
}
UNKNOWN_PLACEHOLDER = QT_TRANSLATE_NOOP("words", "there is no placeholder {{{name}}}")

UNFORESEEN = Saying(
    QT_TRANSLATE_NOOP("words", "Something unexpected happened ({code})"),
    QT_TRANSLATE_NOOP("words", "Your edits are kept. Copy the details if you report it."),
)

SAYINGS: Mapping[str, Saying] = {
    **PHOTO_SAYINGS,
    # photos
    "INPUT_VANISHED": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” is no longer there"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Put it back or choose it again."),
    ),
    "INPUT_EMPTY": Saying(
        QT_TRANSLATE_NOOP("words", "The file “{name}” is empty"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose another photo."),
    ),
    "INPUT_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” is damaged"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export or copy it once more."),
    ),
    "INPUT_CHANGED": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” was changed while it was read"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Try again once it is written."),
    ),
    "INPUT_TOO_LARGE": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” stays too large to send ({megabytes} MB)"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Save it smaller or as JPEG."),
    ),
    "INPUT_TOO_MANY_PIXELS": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” has too many pixels ({megapixels} megapixels)"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Save it smaller."),
    ),
    "INPUT_UNREADABLE": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” cannot be opened ({reason})"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Check that you may read the file."),
    ),
    "INPUT_ADDRESS": Saying(
        QT_TRANSLATE_NOOP("words", "The address “{name}” cannot be sent: {reason}"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Use a public address, or the file itself."
        ),
    ),
    "INPUT_FOLDER": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a folder"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose a photo in it."),
    ),
    # requests
    "PROMPT_EMPTY": Saying(
        QT_TRANSLATE_NOOP("words", "The prompt is empty"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Write what should change."),
    ),
    "PROMPT_TOO_LONG": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The prompt is too long ({length} of at most {limit} characters)"
        ),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Shorten it."),
    ),
    "NO_IMAGE": Saying(
        QT_TRANSLATE_NOOP("words", "There is no photo yet"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Drop one, or open it with Ctrl+O."),
    ),
    "TOO_MANY_IMAGES": Saying(
        QT_TRANSLATE_NOOP("words", "{model} takes at most {limit} photos, not {count}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Remove one or choose another model."),
    ),
    "MODEL_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "There is no model called “{model}”"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose a model from the list."),
    ),
    "MODEL_MISSING": Saying(
        QT_TRANSLATE_NOOP("words", "No model is chosen"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Choose one, or write the custom model's identifier."
        ),
    ),
    "RATIO_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "{model} does not make the aspect ratio {ratio}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose one of those offered."),
    ),
    "RESOLUTION_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "{model} does not make the resolution {resolution}"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose one of those offered."),
    ),
    "FORMAT_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "The format {format} cannot be had here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose one of {known}."),
    ),
    "VARIANTS_RANGE": Saying(
        QT_TRANSLATE_NOOP("words", "{variants} variants cannot be ordered at once"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose 1 to 4."),
    ),
    "ADDRESS_NOT_HTTPS": Saying(
        QT_TRANSLATE_NOOP("words", "The service's address must begin with https://"),
        QT_TRANSLATE_NOOP("words", "Without it, others could read your key on its way."),
    ),
    "ADDRESS_INVALID": Saying(
        QT_TRANSLATE_NOOP("words", "“{address}” is not an address of a service"),
        QT_TRANSLATE_NOOP("words", "It looks like https://api.productai.photo/v1."),
    ),
    "OPTION_INVALID": Saying(
        QT_TRANSLATE_NOOP("words", "This value cannot be used"),
        QT_TRANSLATE_NOOP("words", "It must be {reason}."),
    ),
    "NAME_TEMPLATE": Saying(
        QT_TRANSLATE_NOOP("words", "This cannot be a name for files: {reason}"),
        QT_TRANSLATE_NOOP("words", "A name such as {{name}}-{{model}} always works."),
    ),
    "UPLOAD_FORBIDDEN": Saying(
        QT_TRANSLATE_NOOP(
            "words", "Photos of the project “{project}” must not take the way chosen in Hosting"
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Choose another way, give addresses instead of files, or allow it "
            "for the project in Settings.",
        ),
    ),
    # limits that the user has set
    "LIMIT_DAY": Saying(
        QT_TRANSLATE_NOOP("words", "Today's limit of {limit} credits is reached"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. It goes on tomorrow, or when you raise the limit."
        ),
    ),
    "LIMIT_PROJECT": Saying(
        QT_TRANSLATE_NOOP("words", "The limit of {limit} credits for “{project}” is reached"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. It goes on when you raise the limit."),
    ),
    "LIMIT_PROJECT_DAY": Saying(
        QT_TRANSLATE_NOOP("words", "Today's limit of {limit} credits for “{project}” is reached"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. It goes on tomorrow, or when you raise the limit."
        ),
    ),
    # the key
    "KEY_MISSING": Saying(
        QT_TRANSLATE_NOOP("words", "No key for the service yet"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Enter your API key in Settings."),
    ),
    "INVALID_API_KEY": Saying(
        QT_TRANSLATE_NOOP("words", "The service refused the key"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged, and the edits wait. Check the key in Settings."
        ),
    ),
    "KEYRING_MISSING": Saying(
        QT_TRANSLATE_NOOP("words", "This computer has no keyring"),
        QT_TRANSLATE_NOOP(
            "words", "A key is kept for this session only; enter it again next time."
        ),
    ),
    "KEYRING_LOCKED": Saying(
        QT_TRANSLATE_NOOP("words", "The keyring is locked"),
        QT_TRANSLATE_NOOP(
            "words", "Unlock it and try again; until then the key is kept for this session."
        ),
    ),
    "KEYRING_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "The keyring did not answer"),
        QT_TRANSLATE_NOOP(
            "words", "A key is kept for this session only; enter it again next time."
        ),
    ),
    # results on disk
    "OUTPUT_READ_ONLY": Saying(
        QT_TRANSLATE_NOOP("words", "“{path}” cannot be written to"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing is lost. Choose another folder, then try again at no cost."
        ),
    ),
    "DISK_FULL": Saying(
        QT_TRANSLATE_NOOP("words", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing is lost. Make room at “{path}”, then try again at no cost."
        ),
    ),
    "OUTPUT_FAILED": Saying(
        QT_TRANSLATE_NOOP("words", "The result could not be saved ({reason})"),
        QT_TRANSLATE_NOOP("words", "Nothing is lost. Check “{path}”, then try again at no cost."),
    ),
    # conflicts
    "JOB_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "This edit is not in the books"),
        QT_TRANSLATE_NOOP("words", "Nothing was changed."),
    ),
    "WRONG_STATE": Saying(
        QT_TRANSLATE_NOOP("words", "This edit has moved on meanwhile"),
        QT_TRANSLATE_NOOP("words", "Nothing was changed. Look at where it stands now."),
    ),
    "REMOTE_ID_TAKEN": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The service's number {remote_id} belongs to another edit ({other})"
        ),
        QT_TRANSLATE_NOOP("words", "Nothing was changed. Look for another number."),
    ),
    "OTHER_ACCOUNT": Saying(
        QT_TRANSLATE_NOOP("words", "This edit belongs to another account"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was changed. Enter that account's key to go on with it."
        ),
    ),
    "NUMBER_UNKNOWN": Saying(
        QT_TRANSLATE_NOOP("words", "The service has no number {remote_id} for this account"),
        QT_TRANSLATE_NOOP("words", "Nothing was changed. Look for another number."),
    ),
    "NOT_ADOPTED": Saying(
        QT_TRANSLATE_NOOP("words", "There is no number of this edit left to confirm"),
        QT_TRANSLATE_NOOP("words", "Nothing was changed. Look at where it stands now."),
    ),
    "PROMPT_DIFFERS": Saying(
        QT_TRANSLATE_NOOP("words", "Number {remote_id} has another prompt at the service"),
        QT_TRANSLATE_NOOP("words", "Nothing was changed. Look for another number."),
    ),
    # data of the program
    "SETTINGS_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "The settings file is damaged ({reason})"),
        QT_TRANSLATE_NOOP("words", "Standard settings are in use; “{path}” is left as it is."),
    ),
    "SETTINGS_NEWER": Saying(
        QT_TRANSLATE_NOOP("words", "The settings are from a newer version of the program"),
        QT_TRANSLATE_NOOP(
            "words",
            "Standard settings are in use, and changes to them hold until the program is closed: "
            "“{path}” is left as it is.",
        ),
    ),
    "CATALOGUE_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "Your own models.toml has a mistake ({reason})"),
        QT_TRANSLATE_NOOP("words", "The built-in models are in use until it is mended."),
    ),
    "BOOKS_DAMAGED": Saying(
        QT_TRANSLATE_NOOP("words", "The books of your edits are damaged"),
        QT_TRANSLATE_NOOP("words", "New books were begun; the damaged ones are kept at “{path}”."),
    ),
    "BOOKS_RESTORED": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The books of your edits were damaged and are restored from a backup"
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Look whether the last edits are there. One that waits may have been sent already; "
            "check the balance before you start it. The damaged books: “{path}”.",
        ),
    ),
    "PROGRAM_REPLACED": Saying(
        QT_TRANSLATE_NOOP("words", "The program was updated or removed while it runs"),
        QT_TRANSLATE_NOOP(
            "words", "Close it and start it again. Edits that are under way go on then."
        ),
    ),
    "BOOKS_IN_USE": Saying(
        QT_TRANSLATE_NOOP("words", "An older version of the program is still open"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was changed. Close both, and start the newer one again."
        ),
    ),
    "BOOKS_NEWER": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The books of your edits are from a newer version of the program"
        ),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was changed. Install that version to go on with “{path}”."
        ),
    ),
    "BOOKS_NEWER_KEPT": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The books of your edits are from a newer version of the program"
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was changed. Install that version to go on with “{path}”. To go back for "
            "good, put “{copy}” in its place: edits that are not in it yet are lost.",
        ),
    ),
    "DATA_DIR_READ_ONLY": Saying(
        QT_TRANSLATE_NOOP("words", "The program's own folder cannot be written to ({reason})"),
        QT_TRANSLATE_NOOP("words", "Nothing can be ordered until “{path}” can be written."),
    ),
    **SERVICE_SAYINGS,
    **HOST_SAYINGS,
    **SHEET_SAYINGS,
}

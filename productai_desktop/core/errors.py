"""Every error the program knows, as one tree.

    ProductAIError              carries a code and parameters, never a text for people
    ├── UserError               the user can mend it: shown with what to do
    │   ├── InputError          a photo that cannot be used
    │   ├── RequestError        a prompt, model or option that cannot be used
    │   ├── KeyMissing          no key is known for this service
    │   ├── SecretsUnavailable  no keyring, or it stays locked
    │   ├── OutputError         the result cannot be written where it should go
    │   ├── SheetError          a spreadsheet that cannot be used
    │   ├── LineError           a line of a batch that cannot be used
    │   ├── ConflictError       what was asked does not fit the job's state
    │   ├── ProgramError        the program's own files were replaced while it runs
    │   └── DataError           settings, catalogue or books are damaged or from a newer version
    │       └── BooksFailure    the books are locked or cannot be written now; may be repeated
    ├── Refusal                 the service answered and charged nothing
    │   ├── InvalidRequest      400
    │   ├── InvalidImageUrl     400 INVALID_IMAGE_URL
    │   ├── InvalidModel        400 INVALID_MODEL
    │   ├── KeyRefused          401 INVALID_API_KEY
    │   ├── OutOfCredits        402 OUT_OF_TOKENS
    │   ├── JobNotFound         404 JOB_NOT_FOUND
    │   ├── UploadUnavailable   404 or 405 from upload-asset
    │   └── RateLimited         429 RATE_LIMIT_EXCEEDED
    ├── ServiceFailure          the service failed or its answer cannot be read; may be repeated,
    │   ├── ServerFailure       but for a charging POST it leaves open whether it was charged
    │   └── MalformedAnswer
    ├── HostFailure             an image host of the user's own cannot be used now
    ├── NetworkFailure
    │   ├── NeverSent           provably never left this computer
    │   ├── Intercepted         somebody else on the way answered, such as a sign-in page
    │   └── NoAnswer            left, and no whole answer came back
    ├── JobFailed               the service ended a job with ERROR
    ├── ResultError             a result's address or file that cannot be used
    └── Defect                  our bug: logged, reported with a text to copy

Words for people are made of code and parameters in `gui/words.py` and `cli/words.py`.
"""

from typing import ClassVar


class ProductAIError(Exception):
    """Root of the tree. `code` names the error, `params` are the facts its message needs."""

    default_code: ClassVar[str] = "UNKNOWN"

    def __init__(self, code: str | None = None, /, **params: str | float) -> None:
        self.code = code or self.default_code
        self.params: dict[str, str | float] = params
        super().__init__(self.code, params)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({facts})" if facts else self.code


class UserError(ProductAIError):
    """Something the user can mend."""


class InputError(UserError):
    """A photo that cannot be used; params: `name`, and what the code needs.

    Codes: INPUT_VANISHED, INPUT_EMPTY, INPUT_NOT_IMAGE (`reason`, a word, where it is known what
    else it is), INPUT_UNSUPPORTED (`reason`, a word), INPUT_DAMAGED,
    INPUT_TOO_LARGE (`megabytes` of the prepared file), INPUT_TOO_MANY_PIXELS (`megapixels`),
    INPUT_UNREADABLE (`reason`), INPUT_ADDRESS (an address that cannot be sent; `reason`),
    INPUT_FOLDER, INPUT_CHANGED (another program wrote to it while it was read).
    """

    default_code = "INPUT_NOT_IMAGE"


class RequestError(UserError):
    """A request that cannot be sent.

    Codes: PROMPT_EMPTY, PROMPT_TOO_LONG (`length`, `limit`), NO_IMAGE, TOO_MANY_IMAGES (`count`,
    `limit`, `model`), MODEL_UNKNOWN (`model`, `known`), MODEL_MISSING, RATIO_UNKNOWN (`ratio`,
    `model`, `known`), RESOLUTION_UNKNOWN (`resolution`, `model`, `known`), FORMAT_UNKNOWN
    (`format`, `known`), VARIANTS_RANGE (`variants`), NO_PHOTOS (`name` of a source of a batch
    that has none), ADDRESS_NOT_HTTPS (`address`),
    ADDRESS_INVALID (`address`), OPTION_INVALID (`option`, `reason`), NAME_TEMPLATE (`reason`),
    UPLOAD_FORBIDDEN (`project` whose photos must not take the way of hosting that the settings
    choose).
    """

    default_code = "OPTION_INVALID"


class KeyMissing(UserError):
    """No key is known for the service; param `service`."""

    default_code = "KEY_MISSING"


class SecretsUnavailable(UserError):
    """The system's keyring does not serve.

    Codes: KEYRING_MISSING, KEYRING_LOCKED, KEYRING_FAILED.
    """

    default_code = "KEYRING_MISSING"


class OutputError(UserError):
    """A result cannot be written; param `path`. Codes: OUTPUT_READ_ONLY, DISK_FULL, OUTPUT_FAILED
    (`reason`)."""

    default_code = "OUTPUT_FAILED"


class SheetError(UserError):
    """A spreadsheet that cannot be used; param `name`.

    Codes: SHEET_UNREADABLE (`reason`), SHEET_DAMAGED, SHEET_ENCRYPTED, SHEET_OLD (.xls, .ods and
    the like), SHEET_EMPTY, SHEET_QUOTE (`line` whose quotation mark is never closed),
    SHEET_TOO_LARGE (`limit`), SHEET_COLUMNS (neither `image` nor `sku`), SHEET_COLUMN_TWICE
    (`column`), SHEET_ALONE (given with other sources).
    """

    default_code = "SHEET_UNREADABLE"


class LineError(UserError):
    """A line of a batch that cannot be used.

    Codes: LINE_CELLS (`cells`, `columns`: more cells than columns), LINE_FORMULA (`column`, `cell`:
    a formula that has failed), LINE_NO_IMAGE, LINE_NO_SKU, PHOTO_UNMATCHED (`sku`),
    PHOTO_AMBIGUOUS (`sku`, `photos`), PLACEHOLDER_UNKNOWN (`placeholder`, `known`),
    PLACEHOLDER_EMPTY (`placeholder`), PLACEHOLDER_BRACES (`text`), OUTPUT_OUTSIDE (`output`).
    """

    default_code = "LINE_NO_IMAGE"


class ConflictError(UserError):
    """What was asked does not fit the job; params `job`, `state`.

    Codes: JOB_UNKNOWN, WRONG_STATE, REMOTE_ID_TAKEN (`remote_id`, `other`), OTHER_ACCOUNT,
    PROMPT_DIFFERS (`remote_id`), PLAN_OUTDATED (a batch was planned for another service or key,
    or is being started by another program), PROJECT_OWED (`project`, `count` of its edits that
    are at the service or uncertain).
    """

    default_code = "WRONG_STATE"


class ProgramError(UserError):
    """The program's own files. Codes: PROGRAM_REPLACED (updated or removed while it runs)."""

    default_code = "PROGRAM_REPLACED"


class DataError(UserError):
    """Data of the program that cannot be used as it is.

    Codes: SETTINGS_DAMAGED (`path`, `reason`), SETTINGS_NEWER (`path`; both with `binding` where
    they are of a file that may say what must not be done), CATALOGUE_DAMAGED
    (`reason`), BOOKS_DAMAGED and BOOKS_RESTORED (`path` of the damaged file, put aside; `backup`
    that took its place, "" for none), BOOKS_NEWER (`path`), BOOKS_NEWER_KEPT (`path`, and `copy` of
    this version's books, made before the newer changed them), BOOKS_IN_USE (`path`, by a program of
    an older version, so that they are not led forward), DATA_DIR_READ_ONLY (`path`,
    `reason`).
    """

    default_code = "SETTINGS_DAMAGED"


class BooksFailure(DataError):
    """The books cannot be used now, but may be later: another program holds them, or the disk is
    full. Nothing was written. Params: `path` of the folder, `reason`."""

    default_code = "DATA_DIR_READ_ONLY"


class Refusal(ProductAIError):
    """The service answered with a documented error: nothing was charged. Param `message`: its own
    words, at most 500 characters."""


class InvalidRequest(Refusal):
    default_code = "INVALID_REQUEST"


class InvalidImageUrl(Refusal):
    default_code = "INVALID_IMAGE_URL"


class InvalidModel(Refusal):
    default_code = "INVALID_MODEL"


class KeyRefused(Refusal):
    default_code = "INVALID_API_KEY"


class OutOfCredits(Refusal):
    default_code = "OUT_OF_TOKENS"


class JobNotFound(Refusal):
    default_code = "JOB_NOT_FOUND"


class UploadUnavailable(Refusal):
    """This service takes no uploads (404 or 405 from upload-asset)."""

    default_code = "UPLOAD_UNAVAILABLE"


class RateLimited(Refusal):
    """429. `retry_after_seconds` is the service's Retry-After, None where it gave none."""

    default_code = "RATE_LIMIT_EXCEEDED"

    def __init__(self, retry_after_seconds: float | None = None, **params: str | float) -> None:
        super().__init__(None, **params)
        self.retry_after_seconds = retry_after_seconds


class ServiceFailure(ProductAIError):
    """The service failed, or answered what cannot be read. Params: `status` (HTTP), `message`,
    and `remote_id` where a broken answer to a charging POST still told the job's number."""

    default_code = "SERVICE_FAILED"


class ServerFailure(ServiceFailure):
    """A 5xx, or a status that the reference does not know."""

    default_code = "SERVER_FAILURE"


class MalformedAnswer(ServiceFailure):
    """HTML, an empty, truncated or otherwise unreadable answer with a good status."""

    default_code = "MALFORMED_ANSWER"


class HostFailure(ProductAIError):
    """A photo could not be brought to an image host, or cannot be fetched from it: nothing was
    charged, and it may go better later. Params: `host`.

    Codes: HOST_SETUP (`reason`: "bucket" or "folder", of which a setting is missing), HOST_SECRET
    (`bucket` whose secret is not known), HOST_KEY (`reason`), HOST_NO_BUCKET (`bucket`),
    HOST_REGION (`region` in which the bucket is), HOST_CLOCK, HOST_REFUSED (`status`, `reason`: no
    right), HOST_FAILED (`reason`), HOST_UNREACHED (`reason`: the code of a NetworkFailure),
    HOST_FOLDER_MISSING, HOST_FULL, HOST_READ_ONLY (`host` is the folder), HOST_NOT_PUBLIC (`status`
    or `reason`: a stranger cannot fetch what was uploaded), HOST_DIFFERS (a stranger is given
    something else; `found`: its type).
    """

    default_code = "HOST_FAILED"


class NetworkFailure(ProductAIError):
    """No whole answer. Params: `host`, `reason`."""


class NeverSent(NetworkFailure):
    """The request provably never left.

    Codes: NO_CONNECTION, DNS_FAILED; TLS_FAILED, where a certificate was refused with `reason`
    "expired", "not yet valid", "wrong host", "self-signed" or "unknown issuer", and with `issuer`,
    `subject` and `date` as far as known; PROXY_REFUSED (`proxy`, `status`: it did not let us
    through) and PROXY_FAILED (`proxy`, `reason`: it cannot be reached or used).
    """

    default_code = "NO_CONNECTION"


class Intercepted(NetworkFailure):
    """Somebody else on the way answered a question that charges nothing: a network that wants
    to be signed in to. Param `message`: what was said."""

    default_code = "SIGN_IN_NEEDED"


class NoAnswer(NetworkFailure):
    """The request left and no whole answer came.

    Codes: NO_ANSWER, CONNECTION_LOST, PROGRAM_ENDED (this program ended before the answer).
    `remote_id` as of a ServiceFailure."""

    default_code = "NO_ANSWER"


class JobFailed(ProductAIError):
    """The service ended the job. Codes: SERVICE_ERROR (`status`), JOB_LOST, DISMISSED (a
    person closed it; `was`: the code before)."""

    default_code = "SERVICE_ERROR"


class ResultError(ProductAIError):
    """A finished job's result cannot be had as it is.

    Codes: RESULT_GONE (`status`: 403, 404 or 410), RESULT_DAMAGED (`reason`), RESULT_NOT_IMAGE,
    RESULT_ADDRESS (`reason`: an address that is not fetched), RESULT_TOO_LARGE, RESULT_MISSING.
    """

    default_code = "RESULT_DAMAGED"


class Defect(ProductAIError):
    """Our own mistake; params: `where`, `reason`."""

    default_code = "DEFECT"

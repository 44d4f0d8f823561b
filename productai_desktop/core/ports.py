"""The sockets of the engine: what it needs from net, store and imaging, as Protocols.

`app.py` plugs the real parts in, tests plug fakes in. Methods that are not `async` may block and
are called in threads.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from productai_desktop.core.archive import Archive
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.evidence import Charge
from productai_desktop.core.jobs import Job, JournalEntry
from productai_desktop.core.marks import Marked, Marks
from productai_desktop.core.pacing import Admission, Errand, Moment, Pace
from productai_desktop.core.photos import (
    Hosted,
    PhotoRules,
    PreparedPhoto,
    ResultPicture,
    Stamp,
    Upload,
)
from productai_desktop.core.sheets import Sheet


class Clock(Protocol):
    """Time. `monotonic` and `sleep` run `scale` times faster in tests; `now` is the real time."""

    scale: float
    #: names this boot of the computer: monotonic times of different boots cannot be compared
    boot: str

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...

    def moment(self) -> Moment: ...

    async def sleep(self, seconds: float) -> None: ...

    def since(self, then: datetime) -> float:
        """Scaled seconds from a real time until now; never negative."""
        ...


@dataclass(frozen=True, slots=True)
class Balance:
    """An answer of key-check (API reference, `/api/key-check`)."""

    credits: int
    plan: str
    valid: bool = True


@dataclass(frozen=True, slots=True)
class RemoteJob:
    """What the service says of a job. `address` is None until it is completed."""

    id: int
    #: the raw word; see `phase`
    status: str
    prompt: str | None = None
    address: str | None = None

    @property
    def completed(self) -> bool:
        return self.status.upper() == "COMPLETED"

    @property
    def failed(self) -> bool:
        """FAILED and TIMEOUT are seen in the vendor's own clients."""
        return self.status.upper() in ("ERROR", "FAILED", "TIMEOUT")


@dataclass(frozen=True, slots=True)
class Submission:
    """Body of a charging POST."""

    operation: Operation
    image_addresses: tuple[str, ...]
    prompt: str
    model: str
    aspect_ratio: str | None
    resolution: str | None
    output_format: str


class Service(Protocol):
    """A client of the service, for one address and one key.

    `submit` raises NeverSent, a Refusal, or anything else for "may have been charged".
    """

    async def submit(self, submission: Submission) -> RemoteJob: ...

    async def job(self, remote_id: int) -> RemoteJob: ...

    async def key_check(self) -> Balance: ...

    async def upload(self, photo: PreparedPhoto) -> str:
        """Address of the photo after `upload-asset`."""
        ...

    async def download(self, address: str, part: Path) -> None:
        """Writes the result to `part`. Raises ResultError, NetworkFailure, OutputError."""
        ...

    async def close(self) -> None: ...


#: told why a photo is not seen yet, each time it was looked for
Doubt = Callable[[ProductAIError], None]


class ImageHost(Protocol):
    """A place where photos get an address. Raises HostFailure, and what a Service raises."""

    #: as it stands in the books: "upload", or what tells this bucket or folder from all others
    name: str
    #: one of `core.hosting.WAYS`
    way: str
    #: each upload takes a place among the service's requests
    metered: bool
    #: `remove` works
    removes: bool
    #: uploads are removed when the last edit that needs them has ended
    tidy: bool

    def planned(self, photo: PreparedPhoto) -> str:
        """The locator that `put` will give; "" where that is not known before."""
        ...

    async def put(self, photo: PreparedPhoto) -> Hosted: ...

    async def renewed(self, hosted: Hosted) -> Hosted:
        """The same photo at an address that is valid for as long as the host gives."""
        ...

    async def remove(self, hosted: Hosted) -> None:
        """A photo that is gone already is no failure."""
        ...

    async def check(
        self,
        hosted: Hosted,
        photo: PreparedPhoto,
        *,
        patient: bool = True,
        doubt: Doubt = lambda _: None,
    ) -> None:
        """Fetches the beginning as a stranger would, without any key, and compares it; what has
        just been brought there is waited for with patience. Raises HostFailure HOST_NOT_PUBLIC or
        HOST_DIFFERS, a NetworkFailure, or InputError INPUT_VANISHED."""
        ...


class Darkroom(Protocol):
    """Preparation and checking of pictures; blocking."""

    def prepare(
        self,
        source: Path,
        folder: Path,
        rules: PhotoRules,
        stopped: Callable[[], bool] = lambda: False,
    ) -> PreparedPhoto:
        """A copy fit to be sent, below `folder`, named by content. Raises InputError, and
        concurrent.futures.CancelledError soon after `stopped` says so."""
        ...

    def mark_result(self, part: Path, marks: Marks) -> Marked:
        """Writes marks into a result that was checked, without touching its pixels. What is there
        already stays as it is: a second time changes nothing. Raises OutputError."""
        ...

    def check_result(self, part: Path) -> ResultPicture:
        """Decodes it whole. Raises ResultError RESULT_NOT_IMAGE or RESULT_DAMAGED."""
        ...

    def forget_previews(self) -> None:
        """Removes the previews of all results: they are a cache, and show what they were made
        of."""
        ...


class Shelf(Protocol):
    """Files of the program and of the user; blocking. Raises OutputError where it cannot write.

    A result reaches its name so that a kill at any moment neither loses it, nor makes it twice,
    nor writes over another file: download to `part_for`, choose `name_for`, commit that name,
    `place`, commit DONE. `placed` tells at the next start how far it came.
    """

    def prepared_folder(self) -> Path: ...

    def check_destination(self, destination: str) -> None:
        """Makes sure that a result could be written there."""
        ...

    def part_for(self, job: Job) -> Path:
        """Where the download of a job grows: beside its destination, else in the data folder."""
        ...

    def name_for(self, job: Job, suffix: str) -> Path:
        """A name that no file has; `suffix` such as ".png" follows the content."""
        ...

    def place(self, part: Path, target: Path) -> bool:
        """Gives the part its name; False where the name was taken meanwhile."""
        ...

    def placed(self, part: Path, target: Path) -> bool:
        """True if `place` had done its work for these two before the program was ended."""
        ...

    def keep_sidecar(self, part: Path, text: str) -> None:
        """Keeps the text of a sidecar until the result has its name; "" for none any more."""
        ...

    def place_sidecar(self, part: Path, target: Path) -> None:
        """Gives the sidecar that waits for a result, if one does, a name beside it that no other
        file has. A second time changes nothing."""
        ...

    def discard(self, part: Path) -> None:
        """Removes a part and what waits beside it."""
        ...


class Sources(Protocol):
    """Spreadsheets and photos that batches are made of, and their results; blocking."""

    def sheet(self, path: Path) -> Sheet:
        """The first table of a .csv, .tsv or .xlsx. Raises SheetError."""
        ...

    def photos(self, source: str, *, recursive: bool, results: Path) -> list[str]:
        """Absolute paths of what a file, a folder or a glob pattern means, sorted as people count.

        Of folders and patterns only what has a photo's name and is not hidden; the folder for
        `results` is passed by where it lies in another one. Raises RequestError NO_PHOTOS or
        InputError.
        """
        ...

    def stamp(self, path: Path) -> Stamp | None:
        """None where there is no file."""
        ...

    def sha256(self, path: Path) -> str | None:
        """Of a file's content; None where there is none."""
        ...

    def write(self, path: Path, text: str) -> None:
        """Writes a file whole, as UTF-8 with a byte order mark. Raises OutputError."""
        ...


class Vault(Protocol):
    """Keys, named by the service's origin; blocking. Raises SecretsUnavailable."""

    def get(self, service: str) -> str | None: ...

    def set(self, service: str, key: str) -> None: ...

    def delete(self, service: str) -> None: ...


class Books(Protocol):
    """The database. Every method is one transaction on the one writer thread."""

    @property
    def owner(self) -> str:
        """The name of this process, as it stands in the jobs it works on."""
        ...

    @property
    def archive(self) -> Archive: ...

    async def alive(self, owner: str) -> bool:
        """Whether the process of that name still runs."""
        ...

    async def add(self, jobs: Sequence[Job]) -> list[Job]:
        """Writes new jobs, all or none, and returns them with their numbers."""
        ...

    async def move(self, job: Job, event: str, **changes: Any) -> Job | None:
        """Compare and swap: `job` with `changes`, committed with a row of its journal.

        None where another process moved it meanwhile. Raises ValueError for a move that MOVES
        does not know.
        """
        ...

    async def move_all(self, jobs: Sequence[Job], event: str, **changes: Any) -> list[Job]:
        """The same move of many jobs as one transaction; returns those that made it. Jobs that
        were moved meanwhile, or may not make this move, are left alone."""
        ...

    async def label(self, labels: Mapping[int, Mapping[str, Any]]) -> list[Job]:
        """Sets LABELS of jobs, by their numbers, without touching what moves them along."""
        ...

    async def version(self) -> tuple[int, int]:
        """Differs from what it was before if anything was written since, by any process. It
        costs little: no transaction."""
        ...

    async def changes(self, since: int) -> tuple[int, list[Job]]:
        """Jobs committed after mark `since`, oldest first and brief where they are set aside, and
        the new mark; 0 gives all."""
        ...

    async def job(self, number: int) -> Job | None: ...

    async def journal(self, number: int) -> list[JournalEntry]: ...

    async def last_entry(self) -> int:
        """Number of the last entry of all journals: they count up across processes."""
        ...

    async def charges(self, service: str, account: str, since: int) -> list[Charge]:
        """What an account was or may have been charged since an entry of the journals, and what
        is open still; some older ones, too."""
        ...

    async def use_upload(
        self, job: int, service: str, account: str, host: str, sha256: str, locator: str
    ) -> Upload | None:
        """The upload of this content, which the job needs from now on; where there is none, it is
        made without an address. None while it is being removed."""
        ...

    async def keep_upload(self, number: int, hosted: Hosted) -> bool:
        """Where an upload lies; False where it was forgotten meanwhile. Addresses that expire are
        kept without their signatures."""
        ...

    async def take_over_upload(self, service: str, account: str, host: str, sha256: str) -> None:
        """An upload whose removal never ends is needed again: it is not to be removed any more,
        and has no address until it is brought there anew."""
        ...

    async def spoil_upload(self, number: int) -> None:
        """An address serves no more: the upload has none from now on."""
        ...

    async def claim_uploads(self, hosts: Mapping[str, bool], *, left: bool) -> list[Upload]:
        """Uploads at these hosts, told by whether they are tidy, that no open job needs, marked as
        being removed; with `left` also those that were to be removed before."""
        ...

    async def forget_upload(self, number: int) -> None:
        """An upload is gone from its host."""
        ...

    async def release_upload(self, number: int) -> None:
        """An upload could not be removed now."""
        ...

    async def removes_upload(self, number: int) -> bool:
        """Whether an upload is to be removed still: another process may have done it, and the same
        photo may have come there again."""
        ...

    async def uploads_of(self, job: int) -> list[Upload]:
        """Where the photos of a job lie."""
        ...

    async def project_uploads(self, project: str) -> tuple[list[Upload], list[Upload]]:
        """Uploads that jobs of a project alone have used, and those that others used, too."""
        ...

    async def forget_project(self, project: str) -> list[Job]:
        """Empties the entries of a project's jobs, and their journals; returns what is left of
        them. Raises ConflictError PROJECT_OWED; then nothing was done."""
        ...

    async def copies_with(self, project: str) -> int:
        """In how many copies of the books a project stands, or may stand."""
        ...

    async def forget_in_copies(self, project: str) -> tuple[int, list[Path]]:
        """As `forget_project` in the copies, as many as could be changed; and those that could
        not."""
        ...

    async def admit(self, service: str, pace: Pace, errand: Errand, moment: Moment) -> Admission:
        """Books one request if the ledger has room for it; see `core.admission`."""
        ...

    async def answered(self, ticket: int, moment: Moment) -> None:
        """The answer to an admitted request is here: its slot is free a window later."""
        ...

    async def withdraw(self, ticket: int) -> None:
        """An admitted request was not sent after all: its slot is free."""
        ...

    async def refused(
        self, service: str, ticket: int, pace: Pace, hold_seconds: float, moment: Moment,
        *, teaches: bool,
    ) -> int:  # fmt: skip
        """A 429 came for a ticket: admits nothing for some seconds, in any process, and learns a
        lower limit if it `teaches`. Returns the limit that holds."""
        ...

    async def limit(self, service: str, pace: Pace, moment: Moment) -> int:
        """Requests a minute that are allowed now, by what refusals have taught."""
        ...

    async def durations(self, key: str) -> list[tuple[float, float]]:
        """Of the last jobs of a kind, oldest first: seconds from POST to the last answer that it
        was unfinished (0 for none), and to COMPLETED."""
        ...

    async def add_duration(self, key: str, above: float, seconds: float) -> None: ...

    async def fact(self, name: str) -> str | None:
        """A small persistent fact, such as a taught limit or the last known balance."""
        ...

    async def set_fact(self, name: str, value: str) -> None: ...

    async def first_fact(self, name: str, value: str) -> str:
        """Writes a fact unless it is there, and returns what holds: the same in all processes."""
        ...

    async def claim(self, job: Job) -> Job | None:
        """Makes this process the job's owner if it has none or a dead one; None where taken."""
        ...

    async def backup(self) -> None:
        """Copies the database if that is due."""
        ...

    async def close(self) -> None: ...

"""What is kept of a project: what "forget" removes, and what it has to leave."""

from dataclasses import dataclass

#: why uploads stay: no deletion is known; the bucket or folder is not in the settings any more, or
#: its secret is missing; it could not be done now and is tried again; another project needs them
NO_DELETION, NOT_SET_UP, NOT_NOW, SHARED = "no deletion", "not set up", "not now", "shared"


@dataclass(frozen=True, slots=True)
class Lasting:
    """Uploads at one host that stay where they are."""

    #: one of `core.hosting.WAYS`
    way: str
    #: for people: the host's name, the bucket or the folder
    host: str
    count: int
    #: NO_DELETION, NOT_SET_UP, NOT_NOW or SHARED
    reason: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is kept of a project now, for the question beforehand."""

    project: str
    #: edits that have ended or were not sent yet: they would be removed
    entries: int
    #: edits at the service, or whose answer was lost: while there are any, nothing is forgotten
    owed: int
    #: copies of photos that were made ready for sending
    prepared: int
    #: uploads that can be deleted
    uploads: int
    #: uploads that would stay
    lasting: tuple[Lasting, ...]
    #: absolute paths of finished pictures, which are the user's and stay
    results: tuple[str, ...]
    #: copies of the books in which it stands, too
    backups: int


@dataclass(frozen=True, slots=True)
class Leavings:
    """What forgetting a project has removed, and what remains."""

    project: str
    #: edits that were removed from the books
    entries: int
    prepared: int
    #: uploads that were deleted from their hosts
    uploads: int
    #: copies of the books from which it was removed
    backups: int
    lasting: tuple[Lasting, ...]
    results: tuple[str, ...]
    #: absolute paths of copies of the books in which it may stand still
    copies: tuple[str, ...]

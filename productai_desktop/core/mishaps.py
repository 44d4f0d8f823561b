"""What may be told, logged and copied of an error that nobody foresaw: its kinds and places.

The message of an exception may hold a key, a prompt or the path of a client's photo: it is left
out, everywhere.
"""

import errno
from collections.abc import Iterator

from productai_desktop.core.errors import Defect, ProductAIError

#: frames and causes that are told, the innermost ones
_MOST_FRAMES = 24
_MOST_CAUSES = 8


def defect_of(error: BaseException) -> Defect:
    """What can be told of an error: its kinds and places, and those of what caused it."""
    if isinstance(error, Defect):
        return error
    chain = list(_chain(error))
    return Defect(
        where=" < ".join(_places(one) for one in chain),
        reason=" < ".join(_kind(one) for one in chain),
    )


def told(error: BaseException) -> str:
    """The same as one line a cause, for a log."""
    return "\n".join(f"{_kind(one)} at {_places(one)}" for one in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what caused it and so on; of a group its first member."""
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen and len(seen) < _MOST_CAUSES:
        seen.add(id(now))
        yield now
        if isinstance(now, BaseExceptionGroup):
            members: tuple[BaseException, ...] = now.exceptions  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
            now = members[0]
        else:
            now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, ProductAIError):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {errno.errorcode.get(error.errno, error.errno)}"
    # of the database: SQLITE_BUSY and the like
    return f"{name} {getattr(error, 'sqlite_errorname', '')}".rstrip()


def _places(error: BaseException) -> str:
    """Module and line of each frame, the innermost last; no values, which may hold prompts."""
    places: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        places.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(places[-_MOST_FRAMES:]) or "unknown"

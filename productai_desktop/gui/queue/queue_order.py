"""The order of the queue's rows: jobs under their batch, batches and jobs in their group."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from operator import itemgetter
from typing import Any, NamedTuple

from productai_desktop.core.jobs import Job, State

#: a batch of more jobs than this begins folded
OPEN_AT_MOST = 6


class Group(Enum):
    """The groups of the queue, in their order."""

    NEEDS_YOU = "needs"
    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"

    # members are compared by identity; Enum's own goes through their names
    __hash__ = object.__hash__


_NUMBERS: Mapping[str, int] = {group.value: number for number, group in enumerate(Group)}

#: sorts within a group; its last entry is the job's number, or that number negated
Key = tuple[Any, ...]
#: a batch within a group, or a job that stands alone there
Bundle = tuple[Group, str | int]


class Row(NamedTuple):
    """One row: a group's heading, a batch's line (`batch` alone), or a job."""

    group: Group
    job_id: int = 0
    #: the batch that it stands for or under; "" for none
    batch: str = ""

    @property
    def is_heading(self) -> bool:
        return not self.job_id and not self.batch

    @property
    def is_batch(self) -> bool:
        return not self.job_id and bool(self.batch)


class Place(NamedTuple):
    """Where a job belongs, and what it adds to its batch."""

    group: Group
    key: Key
    batch: str
    done: bool
    credits: int


class Step(NamedTuple):
    """Rows that come (`rows` and `keys`) at a position, or the number that go from there."""

    first: int
    going: int
    rows: list[Row]
    keys: list[Key]


class Batch:
    """Orders that were given together: which are listed, and what they amount to."""

    __slots__ = ("credits", "done", "jobs")

    def __init__(self) -> None:
        self.jobs: dict[int, None] = {}
        self.done = 0
        self.credits = 0


def group_of(job: Job) -> Group:
    """Where a job stands in the queue."""
    state = job.state
    if state is State.UNCERTAIN or (state is State.FAILED and not closed(job)):
        return Group.NEEDS_YOU
    if state.waiting:
        return Group.WAITING
    return Group.DONE if state.ended else Group.RUNNING


def closed(job: Job) -> bool:
    """Whether a person gave it up: the engine's `dismiss`, or `abandon`."""
    return job.fault is not None and job.fault.code == "DISMISSED"


def job_credits(job: Job) -> int:
    """What a job has cost or, while nothing is known of that, what it will cost."""
    return job.credits if job.state.ended else max(job.credits, job.credits_expected)


def place_of(job: Job, *, mine: bool) -> Place | None:
    """Where a job belongs; None where it is not listed: cleared, or another account's and over."""
    if job.cleared or not (mine or job.state.waiting or job.state.owed):
        return None
    group = group_of(job)
    key: Key = (job.id,)
    if group is Group.WAITING:
        key = job.turn
    elif group is Group.DONE:
        key = (-(job.ended_at or job.created_at).timestamp(), -job.id)
    return Place(group, key, job.batch, job.state is State.DONE, job_credits(job))


class QueueOrder:
    """Keeps the rows sorted, and plans the fewest steps from one order to the next.

    A change costs the logarithm of the number of rows, and the size of an open batch it is in.
    """

    def __init__(self, folded: Collection[Group] = ()) -> None:
        """`folded` are the groups that begin folded."""
        self.rows: list[Row] = []
        self.batches: dict[str, Batch] = {}
        self._keys: list[Key] = []
        self._places: dict[int, Place] = {}
        self._members: dict[Bundle, list[Key]] = {}
        #: the key by which a bundle's rows stand at present
        self._shown: dict[Bundle, Key] = {}
        self._counts = dict.fromkeys(Group, 0)
        self._folded = set(folded)
        #: batches that a person opened or folded
        self._opened: dict[tuple[Group, str], bool] = {}
        self._touched: dict[Bundle, None] = {}

    # Membership

    def put(self, number: int, place: Place | None) -> None:
        """A job is at another place; None: it is listed no more. `steps` brings the rows along."""
        old = self._places.get(number)
        if old == place:
            return
        if old is not None:
            self._take_out(number, old)
        if place is not None:
            self._put_in(number, place)

    @property
    def touched(self) -> int:
        """How many batches and single jobs wait for `steps` or `rebuild`."""
        return len(self._touched)

    def count(self, group: Group) -> int:
        """Jobs of a group, shown or not."""
        return self._counts[group]

    def members(self, group: Group, batch: str) -> list[int]:
        """Numbers of a batch's jobs in a group, in their order."""
        return [abs(key[-1]) for key in self._members.get((group, batch), ())]

    def listed(self, group: Group) -> Iterator[int]:
        """Numbers of all jobs of a group in their order, shown or not."""
        found = [(members[0], members) for at, members in self._members.items() if at[0] is group]
        for _, members in sorted(found):
            yield from (abs(key[-1]) for key in members)

    def group(self, number: int) -> Group | None:
        """The group of a job; None where it is not listed."""
        place = self._places.get(number)
        return place.group if place is not None else None

    # Folding

    @property
    def folded(self) -> frozenset[Group]:
        """The groups whose rows are not shown."""
        return frozenset(self._folded)

    def is_open(self, row: Row) -> bool:
        """Whether the rows under a heading or a batch's line are shown."""
        if row.is_heading:
            return row.group not in self._folded
        batch = self.batches.get(row.batch)
        usual = batch is None or len(batch.jobs) <= OPEN_AT_MOST
        return self._opened.get((row.group, row.batch), usual)

    def fold(self, row: Row, *, opened: bool) -> None:
        """Shows or hides what stands under a row; `steps` brings the rows along."""
        if row.is_heading:
            (self._folded.discard if opened else self._folded.add)(row.group)
        else:
            self._opened[row.group, row.batch] = opened
            self._touched[row.group, row.batch] = None

    # Rows

    def row_of(self, number: int) -> int:
        """Where a job's row is; -1 where none is shown."""
        place = self._places.get(number)
        if place is None:
            return -1
        bundle: Bundle = (place.group, place.batch or number)
        unit = self._shown.get(bundle)
        if unit is None:
            return -1
        row = bisect_left(self._keys, (_NUMBERS[place.group.value], unit, 1, place.key))
        return row if row < len(self.rows) and self.rows[row].job_id == number else -1

    def line_of(self, group: Group, batch: str = "") -> int:
        """Where a group's heading or a batch's line is; -1 where none is shown."""
        key: Key = (_NUMBERS[group.value],)
        if batch:
            key = (*key, self._shown.get((group, batch), ()), 0)
        row = bisect_left(self._keys, key)
        return row if row < len(self.rows) and self.rows[row] == Row(group, 0, batch) else -1

    def rebuild(self) -> None:
        """Makes all rows anew; for many changes at once."""
        self._touched.clear()
        self._shown.clear()
        self._keys, self.rows = [], []
        bundles: dict[Group, list[tuple[Key, Bundle]]] = {group: [] for group in Group}
        for bundle, members in self._members.items():
            bundles[bundle[0]].append((members[0], bundle))
        for group in Group:
            if self._counts[group]:
                self._keys.append((_NUMBERS[group.value],))
                self.rows.append(Row(group))
            if group not in self._folded:
                self._lay(bundles[group])

    def _lay(self, bundles: list[tuple[Key, Bundle]]) -> None:
        """Adds the rows of a group's bundles, given with their first keys."""
        bundles.sort(key=itemgetter(0))
        for first, bundle in bundles:
            keys, rows = self._wanted(bundle)
            self._shown[bundle] = first
            self._keys += keys
            self.rows += rows

    def steps(self) -> Iterator[Step]:
        """What changes in the rows, one step after the other; each is to be given to `apply`
        before the next is asked for."""
        touched, self._touched = self._touched, {}
        for group in Group:
            if self._counts[group] and self.line_of(group) < 0:
                yield self._coming([(_NUMBERS[group.value],)], [Row(group)])
        for bundle in touched:
            yield from self._bundle_steps(bundle)
        for group in Group:
            heading = self.line_of(group)
            if not self._counts[group] and heading >= 0:
                yield Step(heading, 1, [], [])

    def folding(self, group: Group) -> Iterator[Step]:
        """The step that shows or hides all of a group, as `fold` said."""
        number = _NUMBERS[group.value]
        start = bisect_left(self._keys, (number, ()))
        end = bisect_left(self._keys, (number + 1,))
        bundles = [bundle for bundle in self._members if bundle[0] is group]
        if end > start:
            for bundle in bundles:
                self._shown.pop(bundle, None)
            yield Step(start, end - start, [], [])
        keys: list[Key] = []
        rows: list[Row] = []
        for bundle in sorted(bundles, key=lambda bundle: self._members[bundle][0]):
            more_keys, more_rows = self._wanted(bundle)
            if more_rows:
                self._shown[bundle] = self._members[bundle][0]
                keys += more_keys
                rows += more_rows
        if rows:
            yield Step(start, 0, rows, keys)

    def apply(self, step: Step) -> None:
        """Makes a step."""
        self.rows[step.first : step.first + step.going] = step.rows
        self._keys[step.first : step.first + step.going] = step.keys

    # Within

    def _take_out(self, number: int, place: Place) -> None:
        bundle: Bundle = (place.group, place.batch or number)
        members = self._members[bundle]
        del members[bisect_left(members, place.key)]
        if not members:
            del self._members[bundle]
        del self._places[number]
        self._counts[place.group] -= 1
        self._touched[bundle] = None
        if place.batch:
            batch = self.batches[place.batch]
            del batch.jobs[number]
            batch.done -= place.done
            batch.credits -= place.credits
            self._resized(place.batch, len(batch.jobs) == OPEN_AT_MOST)
            if not batch.jobs:
                del self.batches[place.batch]

    def _put_in(self, number: int, place: Place) -> None:
        bundle: Bundle = (place.group, place.batch or number)
        insort(self._members.setdefault(bundle, []), place.key)
        self._places[number] = place
        self._counts[place.group] += 1
        self._touched[bundle] = None
        if place.batch:
            batch = self.batches.setdefault(place.batch, Batch())
            batch.jobs[number] = None
            batch.done += place.done
            batch.credits += place.credits
            self._resized(place.batch, len(batch.jobs) == OPEN_AT_MOST + 1)

    def _resized(self, batch: str, crossed: bool) -> None:
        """A batch that became large or small may fold or open in all groups."""
        for group in Group if crossed else ():
            if (group, batch) in self._members:
                self._touched[group, batch] = None

    def _wanted(self, bundle: Bundle) -> tuple[list[Key], list[Row]]:
        """The rows of a bundle as they shall be."""
        group, unit = bundle
        members = self._members.get(bundle)
        if members is None or group in self._folded:
            return [], []
        number, first = _NUMBERS[group.value], members[0]
        if len(members) == 1:
            return [(number, first, 1, first)], [Row(group, abs(first[-1]))]
        line = Row(group, 0, str(unit))
        keys: list[Key] = [(number, first, 0)]
        rows = [line]
        if self.is_open(line):
            keys += [(number, first, 1, key) for key in members]
            rows += [Row(group, abs(key[-1]), line.batch) for key in members]
        return keys, rows

    def _bundle_steps(self, bundle: Bundle) -> Iterator[Step]:
        keys, rows = self._wanted(bundle)
        number, unit = _NUMBERS[bundle[0].value], self._shown.pop(bundle, None)
        if keys:
            self._shown[bundle] = self._members[bundle][0]
        if unit is None:
            if rows:
                yield self._coming(keys, rows)
            return
        start = bisect_left(self._keys, (number, unit))
        end = bisect_left(self._keys, (number, unit, 2))
        old = self.rows[start:end]
        kept = set(old) & set(rows)
        stays = (
            bool(kept)
            and (start == 0 or self._keys[start - 1] < keys[0])
            and (end == len(self._keys) or keys[-1] < self._keys[end])
            and [row for row in old if row in kept] == [row for row in rows if row in kept]
        )
        if not stays:
            yield Step(start, end - start, [], [])
            if rows:
                yield self._coming(keys, rows)
            return
        for first, last in reversed(_runs([row not in kept for row in old])):
            yield Step(start + first, last - first, [], [])
        here = [key for key, row in zip(keys, rows, strict=True) if row in kept]
        self._keys[start : start + len(here)] = here
        for first, last in _runs([row not in kept for row in rows]):
            yield Step(start + first, 0, rows[first:last], keys[first:last])

    def _coming(self, keys: list[Key], rows: list[Row]) -> Step:
        return Step(bisect_left(self._keys, keys[0]), 0, rows, keys)


def _runs(marks: list[bool]) -> list[tuple[int, int]]:
    """Where marks stand one after the other: from and to."""
    found: list[tuple[int, int]] = []
    for at, marked in enumerate(marks):
        if marked and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        elif marked:
            found.append((at, at + 1))
    return found

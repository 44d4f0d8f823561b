"""Which request goes next, and when a job is asked about. Pure and deterministic.

The order is that of DESIGN, "Pacing": what a person waits for; questions whose answer is probably
"done"; new submits; other questions. When a question is due follows from what it costs: one that
comes too early takes the place of another request, one that comes late lets a result lie.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from productai_desktop.core.pacing import Errand
from productai_desktop.engine.expectation import Expectation

#: shares of which the cheapest is chosen for a question while other jobs wait to be sent
_SHARES = (0.9, 0.93, 0.95, 0.97, 0.98)
#: a question in vain costs as much as a result that lies ready for so many seconds
_VAIN_SECONDS = 320.0
#: where nothing waits to be sent and few jobs run, each is asked about in turn, one each so many
#: seconds, as soon as this share may be done …
_IDLE_SECONDS = 4.0
_IDLE_SHARE = 0.05
#: … and where many run, each when this share is done
_CROWD = 3
_CROWD_SHARE = 0.9
#: where many jobs wait to be sent, and a person waits for one, that one is asked about each so many
#: seconds from this share on
_PERSON_SECONDS = 8.0
_PERSON_SHARE = 0.3
#: jobs of a kind that is not known well are asked about earlier, so that it becomes known and the
#: first result is seen within half a minute
_FIRST_SHARE = 0.38
_FIRST_LOOK_SECONDS = 26.0
_CURIOUS_SHARE = 0.65
_KNOWN_WEIGHT = 2.5
#: after so many jobs that were done at the first question one is asked about earlier
_LUCKY = 24
#: an overdue job is asked about each time its age has grown by this share, at most by the other
_LEAST_GROWTH = 0.12
_MOST_GROWTH = 0.6
_LEAST_SECONDS = 4.0
_LONGEST_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Traffic:
    """What else there is to do when a question is planned."""

    #: jobs wait to be sent, and may be: a question in vain takes the place of a submit
    busy: bool
    #: jobs at the service that are asked about
    owed: int
    #: how many of them people wait for, if this is one of them
    person: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """When to ask about a job, as ages in seconds: from `early` on where nothing else is to be
    done, from `due` on before new submits."""

    early: float
    due: float


def question(
    expectation: Expectation, asked: float, traffic: Traffic, *, curious: bool = False
) -> Question:
    """When to ask about a job that was unfinished at the age `asked` (0: never asked). `curious`
    asks earlier, to learn about the kind."""
    ages = {share: expectation.later(asked, share) for share in _SHARES}
    due = min(_SHARES, key=lambda share: (1.0 - share) * _VAIN_SECONDS + ages[share])
    latest = _growing(ages[due], asked)
    if curious:
        first = min(expectation.seconds(_FIRST_SHARE), _FIRST_LOOK_SECONDS)
        look = expectation.later(asked, _CURIOUS_SHARE) if asked else first
        latest = min(latest, _growing(look, asked))
    if traffic.busy and traffic.person:
        share = expectation.seconds(_PERSON_SHARE)
        at = asked + max(_PERSON_SECONDS * traffic.person, _LEAST_GROWTH * asked)
        latest = min(latest, at if asked else max(share, _LEAST_SECONDS))
    if traffic.busy:
        return Question(latest, latest)
    if traffic.owed > _CROWD:
        early = _growing(expectation.later(asked, _CROWD_SHARE), asked)
    elif not asked:
        early = max(expectation.seconds(_IDLE_SHARE), _LEAST_SECONDS)
    else:
        early = asked + max(_IDLE_SECONDS * traffic.owed, _LEAST_GROWTH * asked)
    return Question(min(early, latest), latest)


def _growing(age: float, asked: float) -> float:
    """Neither too soon after the last question nor, for a job that is long overdue, too late."""
    if not asked:
        return max(age, _LEAST_SECONDS)
    least = asked + max(_LEAST_SECONDS, _LEAST_GROWTH * asked)
    most = asked + max(_LEAST_SECONDS, _MOST_GROWTH * asked)
    return min(max(least, min(age, most)), asked + _LONGEST_SECONDS)


def is_curious(expectation: Expectation, number: int, asked: Mapping[int, float]) -> bool:
    """Whether a job of those `asked` about (number -> age at the last question, 0 for none) is to
    be asked about early: the oldest of a kind that is not known well, or, now and then, of one
    whose jobs were all done when first asked about. Before the first result of a kind also the
    oldest that was never asked about, so that one slow job does not keep it back."""
    oldest = number == min(asked, default=number)
    if expectation.weight:
        known = expectation.weight >= _KNOWN_WEIGHT
        return oldest and (not known or expectation.lucky >= _LUCKY)
    fresh = min((other for other, age in asked.items() if not age), default=None)
    return oldest or number == fresh


@dataclass(slots=True, eq=False)
class Wish:
    """A request that somebody wants to make. Times are readings of the engine's clock."""

    errand: Errand
    #: the order in which wishes came
    number: int
    #: of those that are equally important the smaller goes first: the turn of a job to be sent
    turn: float = 0.0
    #: not before
    early: float = 0.0
    #: a question that is due goes before submits
    due: float = 0.0

    def importance(self, now: float) -> Errand:
        """What the wish is by now."""
        due = self.errand is Errand.POLL_EARLY and 0.0 < self.due <= now
        return Errand.POLL_DUE if due else self.errand

    def rank(self, now: float) -> tuple[int, float, int]:
        """Smaller goes first."""
        polls = (Errand.POLL_EARLY, Errand.POLL_DUE)
        order = self.due if self.errand in polls else self.turn
        return self.importance(now).value, order, self.number


def next_wish(wishes: Iterable[Wish], now: float) -> tuple[Wish | None, float]:
    """The wish that goes next, None where none may go yet, and the seconds until time alone may
    give another answer."""
    first: Wish | None = None
    change = _LONGEST_SECONDS
    for wish in wishes:
        change = min([change, *(at - now for at in (wish.early, wish.due) if at > now)])
        if wish.early <= now and (first is None or wish.rank(now) < first.rank(now)):
            first = wish
    return first, change

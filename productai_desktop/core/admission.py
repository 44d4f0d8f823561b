"""Whether one more request may leave now: the rule of the request ledger, as a pure function.

From DESIGN, "Pacing": at most so many requests in any minute, a slot being held from sending until
a minute after the answer, which also satisfies services that count in fixed windows or by a
bucket; a burst of some at most, then one each few seconds (the generic cell rate algorithm); and
nothing while a refusal asks to wait. What a person waits for finds a slot within seconds: others
take the last free one only where the next is about to become free, so that this costs nothing
while the requests are spread evenly.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from productai_desktop.core.pacing import Errand, Moment, Pace

WINDOW_SECONDS = 60.0
#: between our clock and the service's; a slot is held from the answer on, which is late enough
MARGIN_SECONDS = 0.05
#: wait before a ledger full of unanswered requests is looked at again
LOOK_AGAIN_SECONDS = 1.0
#: a person waits no longer than this for a slot, or for somewhat more than an even share
PERSON_SECONDS = 4.3
_EVEN_SHARE = 1.1

SPAN_SECONDS = WINDOW_SECONDS + MARGIN_SECONDS

#: after a refusal the limit grows by one request a minute each so many seconds …
FIRST_STEP_SECONDS = 120.0
#: … or ever more slowly, where growing was refused again
_LONGEST_STEP_SECONDS = 1800.0
#: a refusal takes no more than this share of the limit
_MOST_TAKEN = 0.5
#: steps without a refusal after which growing begins anew with the first step
_FORGOTTEN_STEPS = 6


def wait_seconds(
    answered: Sequence[float | None],
    last_sent: float,
    next_even: float,
    held_until: float,
    pace: Pace,
    now: float,
    errand: Errand,
) -> float:
    """Seconds until it is worth asking again; 0 where a request may leave now.

    `answered` are the requests that hold a slot: when each was answered, None while it was not.
    `last_sent` is when the last one left, and `next_even` when the next one would if all left
    evenly. All on one clock.
    """
    if held_until > now:
        return held_until - now
    even = next_even - (pace.burst - 1) * pace.spacing_seconds
    if even > now:
        return even - now
    room = max(1, pace.requests_per_minute) - len(answered)
    dated = sorted(at for at in answered if at is not None)
    if room <= 0:
        needed = -room
        known = needed < len(dated)
        return max(dated[needed] + SPAN_SECONDS - now, 0.01) if known else LOOK_AGAIN_SECONDS
    if errand is Errand.PERSON or not answered:
        return 0.0
    # the next slot becomes free then, or not before a window from now
    free = dated[0] + SPAN_SECONDS - now if dated else SPAN_SECONDS
    share = WINDOW_SECONDS / pace.requests_per_minute
    patience = max(PERSON_SECONDS, _EVEN_SHARE * share)
    if room == 1 and free > patience and pace.requests_per_minute > 1:
        return free - patience if dated else LOOK_AGAIN_SECONDS
    if errand is Errand.POLL_DUE or len(answered) < pace.burst or free <= patience:
        return 0.0
    return max(last_sent + free / room - now, 0.0)


def after(next_even: float, now: float, pace: Pace) -> float:
    """`next_even` once a request has left now."""
    return max(next_even, now) + pace.spacing_seconds


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a refusal (429) has taught about the limit that is left to us."""

    #: requests a minute
    limit: int
    at: datetime
    #: the limit grows by one each so many seconds
    step_seconds: float

    def limited(self, pace: Pace, moment: Moment) -> Pace:
        """The pace that holds now."""
        limit = self.limit + int(self._age(moment) / self.step_seconds)
        return replace(pace, requests_per_minute=min(pace.requests_per_minute, limit))

    def next_step(self, moment: Moment) -> float:
        """How slowly to grow after another refusal: more slowly if it was growing that was
        refused."""
        steps = self._age(moment) / self.step_seconds
        if 1.0 <= steps < _FORGOTTEN_STEPS:
            return min(2.0 * self.step_seconds, _LONGEST_STEP_SECONDS)
        return self.step_seconds if steps < 1.0 else FIRST_STEP_SECONDS

    def _age(self, moment: Moment) -> float:
        return max(0.0, (moment.wall - self.at).total_seconds()) * moment.scale


def after_refusal(known: Lesson | None, pace: Pace, others: int, moment: Moment) -> Lesson:
    """The lesson of a refusal while `others` of our own requests held a slot: the service took
    these and no more."""
    limit = (pace if known is None else known.limited(pace, moment)).requests_per_minute
    least = max(1, round(limit * _MOST_TAKEN))
    step = FIRST_STEP_SECONDS if known is None else known.next_step(moment)
    return Lesson(max(least, min(limit - 1, others)), moment.wall, step)

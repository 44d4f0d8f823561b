"""Which edits a photo has, as the engine and the books tell them."""

from productai_desktop.core.jobs import State
from productai_desktop.gui.compare.tries import Tries
from tests.fakes import a_job


def test_tries_of_a_photo_come_and_go() -> None:
    mug, cup = "/photos/mug.png", "/photos/cup.png"
    jobs = {number: a_job(number, inputs=(mug,)) for number in (1, 2, 3)}
    jobs[4] = a_job(4, inputs=(cup,))
    tries = Tries()
    tries.take(jobs)

    def numbers(photo: str) -> list[int]:
        return [job.id for job in tries.of(photo)]

    assert (numbers(mug), numbers(cup), numbers("/photos/none.png")) == ([1, 2, 3], [4], [])
    for number in (2, 4):
        jobs[number] = jobs[number].evolve(state=State.CANCELLED, cleared=True)
    tries.take(jobs, (2, 4))
    assert (numbers(mug), numbers(cup)) == ([1, 3], [])
    jobs[5] = a_job(5, inputs=(cup,))
    tries.take(jobs, (1, 5))
    tries.take(jobs, (1, 5))
    assert (numbers(mug), numbers(cup)) == ([1, 3], [5])

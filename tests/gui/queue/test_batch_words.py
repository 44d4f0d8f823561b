"""What the line of a batch says and offers."""

from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.gui.queue.batch_words import batch_facts, batch_spoken, batch_text
from productai_desktop.gui.queue.queue_order import QueueOrder, place_of
from productai_desktop.gui.queue.queue_words import RowText
from tests.fakes import FakeEngine, a_job

FAILED = Fault("SERVICE_ERROR")


def said(*jobs: Job) -> RowText:
    """The line of these jobs, which all stand in one group."""
    engine, order = FakeEngine(jobs=jobs), QueueOrder()
    for job in jobs:
        order.put(job.id, place_of(job, mine=True))
    facts = batch_facts(jobs, engine.catalogue)
    return batch_text(facts, order.batches["b"], jobs, engine)


def plain(text: str) -> str:
    """Without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def photos(count: int, **changes: object) -> list[Job]:
    made = {"batch": "b", "prompt": "White background", "credits_expected": 3, **changes}
    return [a_job(n, inputs=(f"/photos/{n}.png",), **made) for n in range(1, count + 1)]


def test_several_photos_are_named_by_what_is_done_to_them() -> None:
    text = said(*photos(12))
    assert plain(text.name) == "12 photos · White background"
    assert text.second == "0 of 12 done · 36 credits"
    assert text.aside == "12 edits"


def test_several_models_of_one_photo_are_named_by_the_photo() -> None:
    models = ("seedream", "nanobananapro", "kontext")
    jobs = [a_job(n, batch="b", sku="CUP-0412", model=model) for n, model in enumerate(models, 1)]
    assert plain(said(*jobs).name) == "CUP-0412 · 3 models"


def test_different_prompts_are_not_told_by_one_of_them() -> None:
    first, second = photos(2)
    text = said(first, second.evolve(prompt="On a beach"))
    assert plain(text.name) == "2 photos · Nano Banana Pro"


def test_what_waits_of_it_can_be_cancelled_and_hurried() -> None:
    assert [offer.label for offer in said(*photos(5)).offers] == [
        "Cancel 5",
        "To the front",
        "Load settings",
    ]


def test_what_failed_of_it_is_tried_again_for_the_price_of_all() -> None:
    text = said(*photos(3, state=State.FAILED, fault=FAILED))
    assert text.offers[0].label == "Try 3 again · 9 credits"


def test_what_is_wrong_stands_on_the_line_that_hides_it() -> None:
    failed = photos(3, state=State.FAILED, fault=FAILED)
    lost = photos(4, state=State.UNCERTAIN)[3]
    text = said(*failed, lost)
    assert text.second == "3 edits: The service failed\nNo answer. May have cost 3 credits"
    assert text.alarm == "warn"
    spoken = plain(batch_spoken(text, opened=False))
    assert "3 edits: The service failed, No answer. May have cost 3 credits, 4 edits" in spoken
    assert said(*failed).alarm == "danger"


def test_answers_lost_in_several_ways_are_one_kind_of_trouble() -> None:
    first, second = photos(2, state=State.UNCERTAIN, fault=Fault("NO_ANSWER"))
    text = said(first, second.evolve(fault=Fault("SERVER_ERROR", {"status": 500})))
    assert text.second == "2 edits: No answer. May have cost 3 credits"


def test_a_line_says_whether_it_is_open() -> None:
    text = said(*photos(3))
    assert plain(batch_spoken(text, opened=False)).endswith(
        "0 of 3 done · 9 credits, 3 edits, hidden"
    )
    assert batch_spoken(text, opened=True).endswith("shown")

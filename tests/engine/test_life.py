"""The life of a job, from an order to a file."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from productai_desktop.core.errors import (
    ConflictError,
    InputError,
    InvalidImageUrl,
    InvalidRequest,
    JobNotFound,
    KeyRefused,
    NeverSent,
    NoAnswer,
    OutOfCredits,
    RateLimited,
    RequestError,
    ResultError,
    ServerFailure,
)
from productai_desktop.core.jobs import State
from productai_desktop.core.ports import Balance
from tests.engine.conftest import Bench


async def test_an_order_becomes_a_file(bench: Bench) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert Path(done.output).read_bytes() == b"picture"
    assert Path(done.output).name == "cup-kontext-pro.png"
    assert (done.remote_id, done.credits, done.changes) == (1000, 2, ("upright",))
    assert not list((bench.folder / "results").glob(".*"))
    assert await watch.events(job.id) == [
        "ordered", "prepare", "prepared", "intent", "answer RUNNING", "poll COMPLETED",
        "checked", "done",
    ]  # fmt: skip


async def test_variants_are_one_upload_and_several_files(bench: Bench) -> None:
    watch = await bench.start()
    jobs = await watch.engine.order(bench.order(variants=3))
    names = {Path((await watch.done(job.id)).output).name for job in jobs}
    assert names == {f"cup-kontext-pro{n}.png" for n in ("", "-2", "-3")}
    assert len({job.order for job in jobs}) == 1
    assert len(bench.service.submissions) == 3


async def test_a_content_is_uploaded_once(bench: Bench) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    (second,) = await watch.engine.order(bench.order())
    await watch.done(second.id)
    assert len(bench.service.uploads) == 1


async def test_a_file_of_the_user_is_never_written_over(bench: Bench) -> None:
    watch = await bench.start()
    target = bench.folder / "out.png"
    target.write_bytes(b"mine")
    (job,) = await watch.engine.order(bench.order(destination=str(target)))
    done = await watch.done(job.id)
    assert target.read_bytes() == b"mine"
    assert Path(done.output).name == "out-2.png"


async def test_what_cannot_be_used_is_not_accepted(bench: Bench) -> None:
    watch = await bench.start()
    empty = bench.folder / "empty.png"
    empty.touch()
    wrong = {
        "INPUT_VANISHED": bench.order(images=(str(bench.folder / "gone.png"),)),
        "INPUT_EMPTY": bench.order(images=(str(empty),)),
        "INPUT_FOLDER": bench.order(images=(str(bench.folder),)),
        "PROMPT_EMPTY": bench.order(prompt=" \n"),
        "PROMPT_TOO_LONG": bench.order(prompt="x" * 20_000),
        "TOO_MANY_IMAGES": bench.order(images=(str(bench.photo),) * 2),
        "RATIO_UNKNOWN": bench.order(aspect_ratio="4:3"),
    }
    for code, order in wrong.items():
        with pytest.raises((InputError, RequestError)) as caught:
            await watch.engine.order(order)
        assert caught.value.code == code
    assert not watch.engine.jobs


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither such names nor pipes")
async def test_pipes_and_names_that_are_no_text_are_not_accepted(bench: Bench) -> None:
    watch = await bench.start()
    pipe = bench.folder / "pipe.png"
    os.mkfifo(pipe)
    nameless = os.fsdecode(os.fsencode(bench.folder) + b"/\xff.png")
    for path in (str(pipe), nameless, "/\ud800.png"):
        with pytest.raises(InputError) as caught:
            async with asyncio.timeout(20):
                await watch.engine.order(bench.order(images=(path,)))
        assert caught.value.code == "INPUT_UNREADABLE"
    assert not watch.engine.jobs


async def test_a_photo_that_is_none_fails_before_anything_is_sent(bench: Bench) -> None:
    bench.photo.write_bytes(b"no picture")
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    failed = await watch.state(job.id, State.FAILED)
    assert failed.fault is not None
    assert failed.fault.code == "INPUT_NOT_IMAGE"
    assert failed.credits == 0
    assert not bench.service.submissions


@pytest.mark.parametrize("error", [NoAnswer(), ServerFailure(status=502), RuntimeError("odd")])
async def test_a_lost_answer_is_uncertain_and_never_sent_again(
    bench: Bench, error: Exception
) -> None:
    bench.service.submit_answers.append(error)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    uncertain = await watch.state(job.id, State.UNCERTAIN)
    assert uncertain.credits == 0
    await watch.until(lambda: watch.engine.status.halted is None)
    assert bench.service.balance_checks == 1
    assert len(bench.service.submissions) == 1


async def test_an_outage_costs_one_question(bench: Bench) -> None:
    bench.service.submit_answers.append(NoAnswer())
    bench.service.balance_answers.extend([NoAnswer(), NoAnswer(), Balance(100, "standard")])
    watch = await bench.start()
    jobs = await watch.engine.order(bench.order(variants=4))
    await watch.until(
        lambda: sum(watch.engine.jobs[job.id].state is State.DONE for job in jobs) == 3
    )
    states = [watch.engine.jobs[job.id].state for job in jobs]
    assert states.count(State.UNCERTAIN) == 1
    assert len(bench.service.submissions) == 4
    assert bench.service.balance_checks >= 3


async def test_what_never_left_is_sent_again(bench: Bench) -> None:
    bench.service.submit_answers.extend([NeverSent(), NeverSent("DNS_FAILED")])
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    assert (await watch.done(job.id)).credits == 2
    assert len(bench.service.submissions) == 3


async def test_a_refusal_for_haste_waits_and_teaches_a_lower_limit(bench: Bench) -> None:
    bench.service.submit_answers.append(RateLimited(7.0))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert len(bench.service.submissions) == 2
    taught = await watch.books.fact("limit:https://api.example.com")
    assert taught is not None
    assert '"limit": 8' in taught


@pytest.mark.parametrize("error", [KeyRefused(), OutOfCredits()])
async def test_key_and_credits_stop_all_submits(bench: Bench, error: Exception) -> None:
    bench.service.submit_answers.append(error)
    watch = await bench.start()
    jobs = await watch.engine.order(bench.order(variants=4))
    await watch.until(lambda: watch.engine.status.halted is not None)
    await watch.until(
        lambda: sum(watch.engine.jobs[job.id].state is State.QUEUED for job in jobs) >= 1
    )
    sent = len(bench.service.submissions)
    halted = watch.engine.status.halted
    assert halted is not None
    assert halted.code == str(getattr(error, "code", ""))
    await watch.engine.refresh_balance(urgent=True)
    for job in jobs:
        await watch.done(job.id)
    assert len(bench.service.submissions) == 5 > sent


async def test_an_address_that_has_expired_is_uploaded_once_more(bench: Bench) -> None:
    watch = await bench.start()
    (first,) = await watch.engine.order(bench.order())
    await watch.done(first.id)
    bench.service.submit_answers.append(InvalidImageUrl(message="gone"))
    (second,) = await watch.engine.order(bench.order())
    await watch.done(second.id)
    assert len(bench.service.uploads) == 2
    sent = [submission.image_addresses[0] for submission in bench.service.submissions]
    assert sent[0] == sent[1] != sent[2]


async def test_a_refused_request_fails_and_charges_nothing(bench: Bench) -> None:
    bench.service.submit_answers.append(InvalidRequest(message="no"))
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    failed = await watch.state(job.id, State.FAILED)
    assert (failed.credits, failed.remote_id) == (0, None)
    await watch.engine.retry(job.id)
    await watch.done(job.id)


async def test_failed_polls_and_downloads_go_on(bench: Bench) -> None:
    bench.service.poll_answers.extend(
        [ServerFailure(status=503), NoAnswer(), "QUEUED_SOMEWHERE", RateLimited(1.0), "RUNNING"]
    )
    bench.service.download_answers.extend(
        [NoAnswer(), ServerFailure(status=500), b"half", ResultError("RESULT_GONE", status=403)]
    )
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    done = await watch.done(job.id)
    assert done.credits == 2
    assert len(bench.service.submissions) == 1


async def test_a_result_that_stays_gone_fails_but_stays_owed(bench: Bench) -> None:
    bench.service.download_answers.extend([ResultError("RESULT_GONE", status=404)] * 99)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    failed = await watch.state(job.id, State.FAILED)
    assert len(bench.service.downloads) >= 4
    bench.service.download_answers.clear()
    assert watch.engine.retry_credits(failed) == 0
    await watch.engine.retry(job.id)
    await watch.done(job.id)
    assert len(bench.service.submissions) == 1


async def test_an_error_of_the_service_costs_and_trying_again_costs_again(bench: Bench) -> None:
    bench.service.poll_answers.append("ERROR")
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    failed = await watch.state(job.id, State.FAILED)
    assert failed.credits == 2
    assert watch.engine.retry_credits(failed) == 2
    await watch.engine.retry(job.id)
    assert (await watch.done(job.id)).credits == 4


async def test_a_job_that_is_not_found_is_believed_after_ten_minutes(bench: Bench) -> None:
    bench.service.poll_answers.extend([JobNotFound()] * 8)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    failed = await watch.state(job.id, State.FAILED)
    assert failed.fault is not None
    assert failed.fault.code == "JOB_LOST"
    assert len(bench.service.polled) >= 3
    assert failed.not_found_since is not None
    assert failed.ended_at is not None
    waited = (failed.ended_at - failed.not_found_since).total_seconds() * bench.clock.scale
    assert waited >= 600


async def test_a_waiting_job_can_be_cancelled_and_a_sent_one_cannot(bench: Bench) -> None:
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order())
    assert watch.engine.status.promised == 2
    await watch.engine.cancel(job.id)
    assert watch.engine.jobs[job.id].state is State.CANCELLED
    assert watch.engine.status.promised == 0
    bench.service.answering.clear()
    watch.run()
    (sent,) = await watch.engine.order(bench.order())
    await watch.state(sent.id, State.SUBMITTING)
    with pytest.raises(ConflictError):
        await watch.engine.cancel(sent.id)


async def test_a_pause_stops_submits_and_lasts(bench: Bench) -> None:
    watch = await bench.start()
    await watch.engine.pause()
    (job,) = await watch.engine.order(bench.order())
    assert job.state is State.PAUSED
    await watch.close()
    again = await bench.start()
    assert again.engine.status.paused
    await again.until(lambda: again.engine.status.held == (job.id,))
    await again.engine.start_held()
    await again.engine.resume()
    await again.done(job.id)


async def test_uncertain_is_sent_again_or_closed_by_a_person(bench: Bench) -> None:
    bench.service.submit_answers.extend([NoAnswer(), NoAnswer()])
    watch = await bench.start()
    jobs = await watch.engine.order(bench.order(variants=2))
    for job in jobs:
        await watch.state(job.id, State.UNCERTAIN)
    await watch.engine.send_again(jobs[0].id)
    await watch.done(jobs[0].id)
    await watch.engine.dismiss(jobs[1].id)
    closed = watch.engine.jobs[jobs[1].id]
    assert closed.state is State.FAILED
    assert closed.fault is not None
    assert closed.fault.code == "DISMISSED"
    assert len(bench.service.submissions) == 3


async def test_the_balance_is_asked_and_counted_down(bench: Bench) -> None:
    watch = await bench.start(watch_balance=True)
    await watch.until(lambda: watch.engine.status.balance == Balance(100, "standard"))
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    balance = watch.engine.status.balance
    assert balance is not None
    assert balance.credits in (98, 100)

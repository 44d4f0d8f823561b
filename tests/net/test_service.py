"""The service client over a real socket: what it sends, and what good answers mean."""

import pytest

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import (
    JobNotFound,
    KeyMissing,
    KeyRefused,
    MalformedAnswer,
)
from productai_desktop.core.ports import Balance, RemoteJob, Submission
from tests.net.asking import EDIT, KEY, PHOTO, PROMPT, RUNNING, client
from tests.net.scripted import bad, good, http, scripted


async def test_an_edit_is_posted_once_with_the_documented_fields():
    async with scripted(RUNNING) as server:
        job = await client(server).submit(EDIT)
    assert job == RemoteJob(12345, "RUNNING", PROMPT)
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/api/generate")
    assert request.headers["x-api-key"] == KEY
    assert request.headers["content-type"] == "application/json"
    assert request.json == {
        "image_url": "https://example.com/a.jpg",
        "prompt": PROMPT,
        "model": "nanobananapro",
        "output_format": "png",
        "aspect_ratio": "LANDSCAPE",
        "resolution": "2K",
    }


async def test_two_photos_go_as_a_list_and_unset_options_stay_away():
    two = ("https://example.com/a.jpg", "https://example.com/b.jpg")
    async with scripted(RUNNING) as server:
        await client(server).submit(
            Submission(Operation.EDIT, two, PROMPT, "seedream", None, None, "jpg")
        )
    assert server.requests[0].json == {
        "image_url": list(two),
        "prompt": PROMPT,
        "model": "seedream",
        "output_format": "jpg",
    }


async def test_upscale_sends_the_address_alone():
    async with scripted(good({"id": 67890, "status": "RUNNING"})) as server:
        job = await client(server).submit(
            Submission(Operation.UPSCALE, PHOTO, "", "", None, None, "png")
        )
    assert job == RemoteJob(67890, "RUNNING")
    assert server.requests[0].path == "/v1/api/upscale"
    assert server.requests[0].json == {"image_url": PHOTO[0]}


async def test_a_custom_model_is_sent_with_its_prompt():
    async with scripted(RUNNING) as server:
        await client(server).submit(
            Submission(Operation.CUSTOM, PHOTO, PROMPT, "custom-owesa", None, None, "png")
        )
    assert server.requests[0].path == "/v1/api/generate-custom-model"
    assert server.requests[0].json == {
        "image_url": PHOTO[0],
        "prompt": PROMPT,
        "model": "custom-owesa",
    }


async def test_each_submit_has_a_connection_of_its_own():
    kept = RUNNING.replace(b"Connection: close", b"Connection: keep-alive")
    async with scripted(kept) as server:
        service = client(server)
        await service.submit(EDIT)
        await service.submit(EDIT)
    assert len(server.requests) == server.connections == 2


@pytest.mark.parametrize("number", [77, "77", 77.0])
async def test_an_id_may_come_as_a_number_or_in_a_text(number):
    async with scripted(good({"id": number})) as server:
        assert (await client(server).submit(EDIT)).id == 77


@pytest.mark.parametrize("number", [None, "", "abc", 1.5, True, [1], 0, -3, 2**63, "9" * 19])
async def test_any_other_id_is_a_malformed_answer(number):
    async with scripted(good({"id": number, "status": "RUNNING"})) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).submit(EDIT)
    assert len(server.requests) == 1


@pytest.mark.parametrize("word", ['"ok"', '"SUCCESS"', "null", "200"])
async def test_a_paid_job_is_not_lost_for_an_odd_word_beside_it(word):
    body = f'{{"status": {word}, "data": {{"id": 77}}}}'.encode()
    async with scripted(http(201, body)) as server:
        assert (await client(server).submit(EDIT)).id == 77


async def test_a_job_is_asked_for_by_its_number():
    done = {"id": 5, "status": "COMPLETED", "image_url": "https://cdn.example/r.png?sig=1"}
    async with scripted(good(done)) as server:
        job = await client(server).job(5)
    assert (server.requests[0].method, server.requests[0].path) == ("GET", "/v1/api/job/5")
    assert job.completed
    assert job.address == "https://cdn.example/r.png?sig=1"


@pytest.mark.parametrize("name", ["image_url", "output_url", "result_url", "url"])
async def test_a_result_address_is_read_from_each_name_seen_in_the_wild(name):
    data = {"id": 5, "status": "COMPLETED", name: "https://cdn.example/r.png"}
    async with scripted(good(data)) as server:
        assert (await client(server).job(5)).address == "https://cdn.example/r.png"


async def test_image_url_wins_over_the_other_names_unless_it_is_empty():
    both = {"id": 5, "status": "COMPLETED", "url": "https://b.example/", "image_url": None}
    async with scripted(good({**both, "image_url": "https://a.example/"}), good(both)) as server:
        service = client(server)
        assert (await service.job(5)).address == "https://a.example/"
        assert (await service.job(5)).address == "https://b.example/"


async def test_an_unknown_status_is_passed_on_raw():
    async with scripted(good({"id": 5, "status": "Warming_Up"})) as server:
        job = await client(server).job(5)
    assert (job.status, job.completed, job.failed) == ("Warming_Up", False, False)


@pytest.mark.parametrize(
    "data", [{"id": 6, "status": "RUNNING"}, {"id": 5}, {"id": 5, "status": 1}]
)
async def test_another_job_or_one_without_status_is_a_malformed_answer(data):
    async with scripted(good(data)) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).job(5)


@pytest.mark.parametrize(
    "answer", [bad(404, "JOB_NOT_FOUND"), http(404, b"<p>?"), bad(400, "JOB_NOT_FOUND")]
)
async def test_a_job_that_is_not_there_is_job_not_found(answer):
    async with scripted(answer) as server:
        with pytest.raises(JobNotFound):
            await client(server).job(5)


@pytest.mark.parametrize(
    ("data", "balance"),
    [
        ({"valid": True, "tokens_remaining": 1250, "plan": "standard"}, Balance(1250, "standard")),
        ({"tokens_remaining": "12", "plan": None}, Balance(12, "")),
        ({"valid": False}, Balance(0, "", valid=False)),
    ],
)
async def test_key_check_gives_credits_and_plan(data, balance):
    async with scripted(good(data)) as server:
        assert await client(server).key_check() == balance
    assert server.requests[0].path == "/v1/api/key-check"


@pytest.mark.parametrize("data", [{}, {"valid": "yes", "tokens_remaining": 1}, {"valid": True}])
async def test_key_check_without_credits_is_a_malformed_answer(data):
    async with scripted(good(data)) as server:
        with pytest.raises(MalformedAnswer):
            await client(server).key_check()


async def test_without_a_key_nothing_is_sent():
    async with scripted(RUNNING) as server:
        with pytest.raises(KeyMissing) as caught:
            await client(server, key="").submit(EDIT)
        service = client(server)
        await service.close()
        with pytest.raises(KeyMissing):
            await service.key_check()
    assert caught.value.params == {"service": server.origin}
    assert server.connections == 0


@pytest.mark.parametrize("key", ["kéy", "a\r\nHost: b"])
async def test_a_key_that_cannot_be_a_header_is_refused_before_it_is_sent(key):
    async with scripted(RUNNING) as server:
        with pytest.raises(KeyRefused):
            await client(server, key=key).submit(EDIT)
    assert server.connections == 0

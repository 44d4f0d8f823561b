"""A report: what of the settings, the books and a person's words it tells, and what not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.facts import INSTALLED, LABELS, Fact, facts_text
from productai_desktop.core.problem_report import (
    EDITS,
    LOG,
    PARTS,
    WORDS,
    Part,
    Report,
    Tally,
    edits_text,
    private_settings,
    settings_text,
    whole_text,
)
from productai_desktop.core.projects import Project
from productai_desktop.core.scrubbing import Scrubber
from productai_desktop.core.settings import Settings

#: of one length, so that none is part of another
WORD = st.text(st.sampled_from("QWXZ"), min_size=8, max_size=8)


@given(st.lists(WORD, min_size=13, max_size=13, unique=True))
def test_nothing_that_a_person_wrote_into_the_settings_is_told(words: list[str]) -> None:
    settings = replace(
        Settings(),
        service_address=f"https://{words[0]}.example.com/v1",
        output_folder=f"/home/ann/{words[1]}",
        output_name=f"{words[2]}-{{n}}",
        bucket_endpoint=f"https://{words[3]}.example.com",
        bucket_name=words[4],
        bucket_prefix=words[5],
        bucket_access_key=words[6],
        served_folder=words[7],
        key_names=(words[8],),
        key_name=words[8],
        projects=(Project(words[9], f"/home/ann/{words[10]}"),),
        last_project=words[9],
        open_with=(words[11],),
        last_custom_model=words[12],
    )
    told = settings_text(settings)
    assert [word for word in words if word in told] == []
    kept = " ".join(private_settings(settings))
    assert [word for word in words if word not in kept] == [words[2]]


def test_names_of_own_computers_are_private_by_themselves_too() -> None:
    settings = replace(
        Settings(),
        service_address="https://gateway.acme.example/v1",
        bucket_endpoint="https://minio.acme.example:9000",
        served_address="https://files.acme.example/photos",
    )
    hosts = {"gateway.acme.example", "minio.acme.example", "files.acme.example"}
    assert hosts <= set(private_settings(settings))
    assert "api.productai.photo" not in private_settings(Settings())


def test_settings_tell_what_was_changed_and_whether_there_is_any() -> None:
    settings = replace(
        Settings(),
        density="compact",
        bucket_endpoint="https://s3.eu-central-1.amazonaws.com",
        bucket_name="photos",
        bucket_access_key="AKIA",
    )
    told = settings_text(settings)
    assert "density = compact  (changed)\n" in told
    assert "burst = 5\n" in told
    assert "bucket: set, at amazonaws.com\n" in told
    assert "bucket: not set" in settings_text(Settings())


def test_edits_are_counted_by_state_and_code() -> None:
    tally = Tally(6, (("DONE", "", 12), ("FAILED", "SERVICE_ERROR", 3)), (("RATE_LIMITED", 2),))
    told = edits_text(tally, ["SETTINGS_DAMAGED"])
    assert "at this start: SETTINGS_DAMAGED" in told
    assert "12  done\n" in told
    assert "3  failed (SERVICE_ERROR)\n" in told
    assert "2  RATE_LIMITED\n" in told


def test_what_is_no_code_is_not_told() -> None:
    told = edits_text(Tally(6, (("FAILED", "a prompt", 1),), (("ann's cup", 1),)), ["/home/ann"])
    assert "OTHER" in told
    assert not {"prompt", "cup", "ann"} & set(told.split())


def test_books_that_cannot_be_read_say_why() -> None:
    assert "SQLITE_NOTADB" in edits_text(Tally(problem="SQLITE_NOTADB"))


def test_a_report_holds_what_is_chosen_after_a_persons_own_words() -> None:
    gathered = Report((Part(EDITS, "none\n"), Part(LOG, "job 1\n")), Scrubber(secrets=["pk-12345"]))
    assert gathered.chosen([LOG]) == (Part(LOG, "job 1\n"),)
    parts = gathered.chosen(PARTS, " It broke with pk-12345. ")
    assert [part.name for part in parts] == [WORDS, EDITS, LOG]
    assert parts[0].text == "It broke with [secret].\n"
    text = whole_text(parts)
    assert text.index("What happened\n") < text.index("none\n") < text.index("job 1\n")


def test_facts_are_told_in_one_order_with_their_labels() -> None:
    text = facts_text([Fact("python", "3.11"), Fact("installed", "portable"), Fact("version", "1")])
    assert text.splitlines() == [
        "ProductAI Desktop  1",
        f"Installed as       {INSTALLED['portable']}",
        "Python             3.11",
    ]
    assert set(LABELS) >= {"qt", "data", "session", "display", "language"}

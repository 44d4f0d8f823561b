"""Reports over a data folder as it stands: scrubbed by what keyring, settings and books know."""

import asyncio
import json
import string
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.errors import DataError, SecretsUnavailable
from productai_desktop.core.facts import Fact
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.problem_report import (
    EDITS,
    LOG,
    PARTS,
    PROGRAM,
    SETTINGS,
    Part,
    Tally,
    whole_text,
)
from productai_desktop.core.scrubbing import ADDRESS, PATH, PERSON, PRIVATE, SECRET
from productai_desktop.core.settings import Settings
from productai_desktop.engine.keys import Keys
from productai_desktop.engine.reporting import Reporting
from productai_desktop.store.open_books import open_books
from tests.fakes import a_job, a_reporting

KEY = "pk-plain-words"
PROMPT = "Drei Tassen\nauf „altem“ Holz"
PHOTO = "/srv/Müller & Söhne/Tassen 1/Ann’s cup.jpg"


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    books, _ = await open_books(tmp_path)
    await books.add(
        [
            a_job(
                0,
                prompt=PROMPT,
                inputs=(PHOTO,),
                project="Müller",
                sku="TSS",
                state=State.FAILED,
                fault=Fault("SERVICE_ERROR", {"message": PROMPT}),
            )
        ]
    )
    await books.close()
    (tmp_path / "logs").mkdir()
    return tmp_path


def log(folder: Path, *lines: str) -> None:
    (folder / "logs" / "productai.log").write_text("".join(f"{line}\n" for line in lines))


async def told(folder: Path, *, secrets: Sequence[str] = (KEY,)) -> str:
    report = await a_reporting(folder, Settings, secrets).report((Fact("qt", "6.11.3"),))
    return whole_text(report.chosen(PARTS))


async def test_all_parts_are_there_and_tell_what_they_should(folder: Path) -> None:
    log(folder, "2026-11-23T05:00:00.000Z INFO productai_desktop.engine: job 1: queued")
    report = await a_reporting(folder, Settings).report((Fact("qt", "6.11.3"),))
    texts = {part.name: part.text for part in report.parts}
    assert list(texts) == [PROGRAM, SETTINGS, EDITS, LOG]
    assert "6.11.3" in texts[PROGRAM]
    assert "failed (SERVICE_ERROR)" in texts[EDITS]
    assert texts[LOG].endswith("job 1: queued\n")
    assert str(folder) not in whole_text(report.parts)


@pytest.mark.parametrize(
    "line",
    [
        KEY,
        f"refused: {KEY}!",
        PROMPT.splitlines()[1],
        repr(PROMPT),
        f"x{PHOTO}x",
        "Ann’s cup.jpg",
        "for Müller.",
        "TSS",
    ],
)
async def test_what_is_known_by_value_is_not_told(folder: Path, line: str) -> None:
    log(folder, f"job 1 met a defect: {line} (again)")
    text = await told(folder)
    assert "job 1 met a defect: " in text
    for private in (KEY, *PROMPT.splitlines(), "Müller", "Söhne", "Ann", "TSS"):
        assert private not in text


#: texts as people write them, of any script and with any sign on the keyboard
SAID = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=6).filter(
    lambda text: len(text.strip()) >= 6
)
KEYS = st.text(st.sampled_from(string.ascii_letters + string.digits + "-_"), min_size=8)


class Kept:
    """A data folder in memory, whose log holds all that it should not."""

    def __init__(self, key: str, prompt: str, photo: str) -> None:
        self.private = (prompt, photo)
        self.lines = [
            f"{way(text)!s} job 7"
            for text in (key, prompt, photo)
            for way in (str, repr, json.dumps)
        ]

    def facts(self) -> tuple[Fact, ...]:
        return (Fact("version", "1.0"), Fact("data", self.private[1]))

    def names(self) -> tuple[str, ...]:
        return ("ann", "studio")

    def log(self) -> str:
        return "".join(f"INFO job 7: {line}\n" for line in self.lines)

    def tally(self) -> Tally:
        return Tally(states=(("FAILED", f"not a code: {self.private[0]}", 1),))

    def private_texts(self) -> Iterator[str]:
        return iter(self.private)

    def write(self, path: Path, parts: Sequence[Part]) -> None:
        raise AssertionError("nothing is written by itself")


@given(KEYS, SAID, SAID)
def test_no_key_prompt_or_photo_ever_gets_into_a_report(key: str, prompt: str, name: str) -> None:
    photo = f"/home/ann/clients/{name.replace('/', '-')}.jpg"
    settings = replace(Settings(), output_folder=f"/results/{name}", key_names=(prompt,))

    async def secrets() -> Sequence[str]:
        return (key,)

    reporting = Reporting(Kept(key, prompt, photo), lambda: settings, lambda: (), secrets)
    report = asyncio.run(reporting.report())
    text = whole_text(report.chosen(PARTS, f"my key is {key}"))
    assert text.count("INFO job 7: ") == 9
    # what the texts of every report hold by themselves tells nothing
    usual = whole_text(asyncio.run(reporting_of_nothing().report()).parts)
    usual += f"What happened my key is {SECRET} {PRIVATE} {PATH} {PERSON} {ADDRESS}"
    for private in (key, prompt.strip(), photo, name.strip()):
        assert private in usual or private not in text


def reporting_of_nothing() -> Reporting:
    async def none() -> Sequence[str]:
        return ()

    files = Kept("", "", "")
    files.lines = [" job 7"]
    return Reporting(files, Settings, lambda: (), none)


async def test_it_tells_of_a_start_that_failed(tmp_path: Path) -> None:
    (tmp_path / "productai.db").write_bytes(b"no database" * 100)

    async def none() -> Sequence[str]:
        return ()

    files = a_reporting(tmp_path, Settings)._files
    reporting = Reporting(files, Settings, lambda: (DataError("SETTINGS_DAMAGED"),), none)
    text = whole_text((await reporting.report()).parts)
    assert "at this start: SETTINGS_DAMAGED" in text
    assert "The books could not be read: SQLITE_NOTADB" in text


async def test_facts_for_the_person_tell_where_the_data_lies(tmp_path: Path) -> None:
    assert Fact("data", str(tmp_path)) in await a_reporting(tmp_path, Settings).facts()


class Drawer:
    """A keyring that waits, or is not there."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.keys = keys
        self.open = threading.Event()
        self.missing = False

    def get(self, service: str) -> str | None:
        if self.missing:
            raise SecretsUnavailable
        if service == "slow":
            self.open.wait()
        return self.keys.get(service)

    def set(self, service: str, key: str) -> None:
        self.keys[service] = key

    def delete(self, service: str) -> None:
        del self.keys[service]


async def test_keys_are_known_as_far_as_the_keyring_tells_them_at_once() -> None:
    drawer = Drawer({"a": "pk-first", "a Studio": "pk-second", "slow": "pk-third"})
    keys = Keys(drawer, lambda _: None, environment="pk-given", environment_origin="a")
    known = await keys.values([("a", ""), ("a", "Studio"), ("b", ""), ("slow", "")], 0.05)
    drawer.open.set()
    await asyncio.sleep(0)
    assert set(known) == {"pk-first", "pk-second", "pk-given"}


async def test_without_a_keyring_nobody_is_bothered() -> None:
    drawer = Drawer({})
    drawer.missing = True
    warnings: list[object] = []
    keys = Keys(drawer, warnings.append, environment=None, environment_origin="a")
    assert await keys.values([("a", "")], 1.0) == ()
    assert warnings == []

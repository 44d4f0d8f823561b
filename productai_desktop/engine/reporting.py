"""Gathers what a person may tell of a problem: facts, settings, counts and the log, scrubbed."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.facts import Fact, facts_text
from productai_desktop.core.problem_report import (
    EDITS,
    LOG,
    PROGRAM,
    SETTINGS,
    Part,
    Report,
    Tally,
    edits_text,
    private_settings,
    settings_text,
)
from productai_desktop.core.scrubbing import Scrubber, found_in
from productai_desktop.core.settings import Settings


class ReportFiles(Protocol):
    """What is on this computer's disk; blocking."""

    def facts(self) -> tuple[Fact, ...]: ...

    def names(self) -> tuple[str, ...]: ...

    def log(self) -> str: ...

    def tally(self) -> Tally: ...

    def private_texts(self) -> Iterator[str]: ...

    def write(self, path: Path, parts: Sequence[Part]) -> None:
        """Raises OutputError."""
        ...


class Reporting:
    """Works whether or not the desk is open: what hinders it from opening is what is told of."""

    def __init__(
        self,
        files: ReportFiles,
        settings: Callable[[], Settings],
        warnings: Callable[[], Sequence[ProductAIError]],
        secrets: Callable[[], Awaitable[Sequence[str]]],
    ) -> None:
        """`secrets` are the keys by value, as far as they can be had at once."""
        self._files = files
        self._settings = settings
        self._warnings = warnings
        self._secrets = secrets

    async def facts(self) -> tuple[Fact, ...]:
        """Of the program and the computer, for the eyes of who uses it."""
        return await asyncio.to_thread(self._files.facts)

    async def report(self, more: Sequence[Fact] = ()) -> Report:
        """All that can be told; `more` are facts that only a window knows."""
        secrets = await self._secrets()
        return await asyncio.to_thread(self._gathered, tuple(more), tuple(secrets))

    async def write(self, path: Path, parts: Sequence[Part]) -> None:
        """Writes a .zip or one text. Raises OutputError."""
        await asyncio.to_thread(self._files.write, path, parts)

    def _gathered(self, more: tuple[Fact, ...], secrets: tuple[str, ...]) -> Report:
        settings, codes = self._settings(), [one.code for one in self._warnings()]
        # where the data lies may be a client's name
        facts = [fact for fact in (*self._files.facts(), *more) if fact.code != "data"]
        log = self._files.log()
        private = chain(private_settings(settings), self._files.private_texts())
        scrub = Scrubber(
            secrets=secrets,
            private=found_in(log, private) if log else (),
            names=self._files.names(),
        )
        # what is composed of our own words holds nobody else's
        composed = {
            PROGRAM: facts_text(facts),
            SETTINGS: settings_text(settings),
            EDITS: edits_text(self._files.tally(), codes),
        }
        parts = [Part(name, scrub.of_secrets(text)) for name, text in composed.items()]
        return Report((*parts, Part(LOG, scrub(log) or "There is none.\n")), scrub)

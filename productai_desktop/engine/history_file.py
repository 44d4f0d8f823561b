"""Writes what a search of the history finds as a table for spreadsheet programs."""

import asyncio
from pathlib import Path

from productai_desktop.core.archive import Archive, Search
from productai_desktop.core.history_table import history_csv, history_lines
from productai_desktop.core.ports import Sources

#: edits that are read at a time
WRITTEN_AT_ONCE = 1000


async def write_history(archive: Archive, sources: Sources, path: Path, search: Search) -> int:
    """Whole or not at all; returns how many edits. Raises OutputError or BooksFailure."""
    numbers = (await archive.find(search)).numbers
    parts, count = [history_csv(())], 0
    for start in range(0, len(numbers), WRITTEN_AT_ONCE):
        jobs = await archive.jobs(numbers[start : start + WRITTEN_AT_ONCE])
        parts.append(await asyncio.to_thread(history_lines, jobs))
        count += len(jobs)
    await asyncio.to_thread(sources.write, path, "".join(parts))
    return count

"""The results of a batch as a table: every column of the input, then what became of each line."""

from collections.abc import Mapping, Sequence

from productai_desktop.core.batches import Item, Plan, Started
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.sheets import Sheet
from productai_desktop.core.spreadsheet_safety import plain

#: columns that are added
ADDED = ("status", "result", "credits", "job", "remote_id", "seconds", "reason")


def input_columns(sheet: Sheet) -> tuple[str, ...]:
    """The columns of the input; of a table of results those of its own input."""
    columns = sheet.columns
    return columns[: -len(ADDED)] if columns[-len(ADDED) :] == ADDED else columns


def result_table(
    started: Started, jobs: Mapping[int, Job], reasons: Mapping[tuple[int, int], str]
) -> list[list[str]]:
    """The head, and a row for each edit and each line that could not be used, as in the input.

    `reasons` are texts for people by line and variant; variant 0 for a line with a problem.
    """
    plan = started.plan
    columns = input_columns(plan.sheet)
    cells = {row.line: _width(row.cells, len(columns)) for row in plan.sheet.rows}
    rows: dict[tuple[int, int], list[str]] = {}
    for item in _items(plan):
        place = (item.line, item.variant)
        rows[place] = _outcome(jobs.get(started.jobs.get(place, 0)), reasons.get(place, ""))
    for problem in plan.problems:
        place = (problem.line, 0)
        rows[place] = ["unusable", "", "0", "", "", "", plain(reasons.get(place, ""))]
    return [
        [*columns, *ADDED],
        *([*cells[line], *rows[line, variant]] for line, variant in sorted(rows) if line in cells),
    ]


def delimited(table: Sequence[Sequence[str]], separator: str) -> str:
    """The table as a spreadsheet program reads it; cells are quoted where they must be."""
    return "".join(
        separator.join(_quoted(cell, separator) for cell in row) + "\r\n" for row in table
    )


def _items(plan: Plan) -> list[Item]:
    skips = [skip.item for skip in plan.skips]
    return [*plan.items, *skips, *(left.item for left in plan.left)]


def _width(cells: Sequence[str], columns: int) -> list[str]:
    return [*cells[:columns], *[""] * (columns - len(cells))]


def _outcome(job: Job | None, reason: str) -> list[str]:
    if job is None:
        return ["not ordered", "", "0", "", "", "", plain(reason)]
    return [
        job.state.value,
        plain(job.output if job.state is State.DONE else ""),
        str(job.credits),
        str(job.id),
        "" if job.remote_id is None else str(job.remote_id),
        "" if job.seconds is None else f"{job.seconds:.1f}",
        plain(reason),
    ]


def _quoted(cell: str, separator: str) -> str:
    if any(sign in cell for sign in (separator, '"', "\r", "\n")) or cell != cell.strip():
        return '"' + cell.replace('"', '""') + '"'
    return cell

"""`productai report`: what may be told of a problem, also where neither window nor books open."""

import argparse
from pathlib import Path

from productai_desktop.cli.outcome import Exit
from productai_desktop.cli.rows import json_line
from productai_desktop.cli.session import Session
from productai_desktop.cli.words import shown
from productai_desktop.core.options import absolute_path
from productai_desktop.core.problem_report import PARTS, whole_text


async def report(session: Session, arguments: argparse.Namespace) -> Exit:
    """Prints it, or writes it to a file that is not there yet; nothing is sent."""
    # not opened: what hinders the books from opening is what is told of
    reporting = session.wiring.desk(session.options).reporting
    gathered = await reporting.report()
    parts = gathered.chosen(PARTS)
    out = session.out
    if arguments.output is not None:
        path = _free(absolute_path(arguments.output))
        await reporting.write(path, parts)
        out.result(shown(str(path), 4096))
        out.message("productai: nothing was sent. Look at the file before you give it to anyone.")
    elif arguments.json:
        for part in parts:
            out.result(json_line({"part": part.name, "text": part.text}))
    else:
        out.result(whole_text(parts).rstrip("\n"))
    return Exit.DONE


def _free(path: Path) -> Path:
    """The path, or where there is such a file one beside it."""
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free

"""The manual pages, made of what the programs' own `--help` is made of."""

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

#: the kind of argument that holds commands, which argparse does not name in public
_Commands: Any = argparse._SubParsersAction  # pyright: ignore[reportPrivateUsage]

EXIT_STATUS = (
    ("0", "all done"),
    ("1", "an edit failed, or a line of a list could not be used"),
    ("2", "wrong usage or unusable input; nothing was accepted"),
    ("3", "the key is missing or was refused"),
    ("4", "out of credits"),
    ("5", "the service is out of reach"),
    ("6", "no answer came to an edit that may have been charged"),
    ("130", "interrupted; jobs stay, and jobs resume goes on with them"),
)
ENVIRONMENT = (
    ("PRODUCTAI_API_KEY", "the key; wins over the keyring, and is never stored"),
    ("PRODUCTAI_BASE_URL", "address of the service, with its /v1"),
    ("PRODUCTAI_DATA_DIR", "folder that holds everything"),
    ("PRODUCTAI_BUCKET_SECRET", "secret of the bucket that photos are hosted in"),
)
FILES = (
    ("~/.local/share/productai-desktop/", "the books, photos on their way, logs"),
    ("~/.config/productai-desktop/", "settings.toml, models.toml, presets.toml"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says beyond its parser."""

    name: str
    version: str
    #: ISO date
    date: str
    see_also: str
    exit_status: bool = False


def manual(parser: argparse.ArgumentParser, page: Page) -> str:
    """The page as troff reads it."""
    lines = [
        f'.TH {page.name.upper()} 1 {page.date} "ProductAI Desktop {page.version}" "User Commands"',
        ".SH NAME",
        f"{plain(page.name)} \\- {plain(_lowered(parser.description or ''))}",
        ".SH SYNOPSIS",
        *_synopsis(parser),
        ".SH DESCRIPTION",
        *_prose(parser.description or ""),
        ".SH OPTIONS",
        *_arguments(parser),
    ]
    if commands := list(_commands(parser)):
        lines += [".SH COMMANDS"]
        for names, command in commands:
            lines += _command(names, command, parser)
    if page.exit_status:
        lines += [".SH EXIT STATUS", *_table(EXIT_STATUS)]
    lines += [".SH ENVIRONMENT", *_table(ENVIRONMENT), ".SH FILES", *_table(FILES)]
    lines += [".SH SEE ALSO", f".BR {page.see_also} (1)"]
    return "\n".join(lines) + "\n"


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def plain(text: str) -> str:
    """Text in which troff finds nothing to obey."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "").replace("~", "\\(ti")
    text = text.replace("'", "\\(aq").replace('"', "\\(dq")
    return re.sub(r"^\.", r"\\&.", text, flags=re.MULTILINE)


def _prose(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
        if number:
            yield ".PP"
        yield from (plain(line.strip()) for line in paragraph.splitlines())


def _table(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, meaning in rows:
        yield from (".TP", f".B {plain(name)}", plain(meaning))


def _actions(parser: argparse.ArgumentParser) -> Iterable[argparse.Action]:
    return parser._actions  # argparse has no public way to list them


def _commands(
    parser: argparse.ArgumentParser, before: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    for action in _actions(parser):
        if not isinstance(action, _Commands):
            continue
        found = cast("dict[str, argparse.ArgumentParser]", action.choices)
        for name, command in found.items():
            yield (*before, name), command
            yield from _commands(command, (*before, name))


def _synopsis(parser: argparse.ArgumentParser) -> Iterator[str]:
    usage = " ".join(parser.format_usage().split()).removeprefix("usage: ")
    program, _, rest = usage.partition(parser.prog + " ")
    yield from (".nh", ".ad l", f".B {plain(parser.prog)}", plain(rest or program), ".ad", ".hy")


def _command(
    names: tuple[str, ...], command: argparse.ArgumentParser, whole: argparse.ArgumentParser
) -> Iterator[str]:
    yield f".SS {plain(' '.join(names))}"
    if any(True for _ in _commands(command)):
        yield from _prose(command.description or "")
        return
    yield from _synopsis(command)
    yield ".PP"
    yield from _prose((command.description or "").capitalize().rstrip(".") + ".")
    shared = {action.dest for action in _actions(whole)}
    yield from _arguments(command, shared)
    if command.epilog:
        yield ".PP"
        yield from _prose(command.epilog)


def _arguments(
    parser: argparse.ArgumentParser, but: set[str] | frozenset[str] = frozenset()
) -> Iterator[str]:
    for action in _actions(parser):
        if action.dest in but or isinstance(action, _Commands):
            continue
        yield ".TP"
        yield _argument(action)
        yield plain(action.help or "")


def _argument(action: argparse.Action) -> str:
    value = action.metavar or (
        "{" + ",".join(map(str, action.choices)) + "}" if action.choices else action.dest.upper()
    )
    value = value if isinstance(value, str) else " ".join(value)
    if not action.option_strings:
        return f"\\fI{plain(value)}\\fR"
    names = ", ".join(f"\\fB{plain(name)}\\fR" for name in action.option_strings)
    return names if action.nargs == 0 else f"{names} \\fI{plain(value)}\\fR"

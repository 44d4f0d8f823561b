"""The arguments of `productai`."""

import argparse
import json
import math
from collections.abc import Callable
from datetime import date
from typing import NoReturn

from productai_desktop import __version__
from productai_desktop.cli.batch_parser import add_batch
from productai_desktop.core.marks import SOURCE_TYPES
from productai_desktop.core.options import add_common

JOB_ACTIONS = {
    "list": "print all jobs, oldest first",
    "show": "print jobs with their history",
    "resume": "go on with every unfinished job of this service and account",
    "retry": "fetch what is owed, free of charge; or order a failed job anew, which is charged",
    "send-again": "send an uncertain job again; it may be charged twice",
    "adopt": "give an uncertain job the number that the service has for it",
    "disown": "give an adopted number back: its picture is not this job's",
    "dismiss": "close an uncertain or failed job without a result",
    "cancel": "stop jobs that were not sent yet; costs nothing",
    "support": "print a text that asks the service's support about jobs, or about a period",
}


class _Parser(argparse.ArgumentParser):
    """One clear sentence for a wrong command line, without the usage of everything."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def build() -> argparse.ArgumentParser:
    """The parser; `command` is None where no command was given."""
    parser = _Parser(
        prog="productai",
        description="Edit product photos through the ProductAI service.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"productai {__version__}")
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        add_common(made)
        return made

    _generate(command("generate", "edit one photo or two by a prompt"))
    upscale = command("upscale", "enlarge a photo")
    _photos(upscale)
    _order(upscale)
    _custom(command("custom", "edit a photo with a model trained for you"))
    batch = command("batch", "edit many photos: files, folders, addresses, or a list of them")
    add_batch(batch, _whole)
    _jobs(command("jobs", "look after jobs"))
    _key(command("key", "store, check or remove the key"))
    _export(command("export", "make files for marketplaces of results or other pictures"))
    _inspect(command("inspect", "print what pictures say about themselves"))
    _json(command("models", "print the models, what they take and what they cost"))
    _sandbox(command("sandbox", "serve the embedded service, for any client"))
    _report(command("report", "print what may be told of a problem: versions, log, counts"))
    return parser


def _generate(parser: argparse.ArgumentParser) -> None:
    _photos(parser)
    _prompt(parser, "model, by its identifier in `productai models`")
    parser.add_argument("--aspect-ratio", metavar="A", help="such as LANDSCAPE or 4:5")
    parser.add_argument("--resolution", metavar="R", help="such as 2K")
    parser.add_argument("--format", choices=("png", "jpg"), default="png", help="default: png")
    _order(parser)


def _custom(parser: argparse.ArgumentParser) -> None:
    _photos(parser)
    _prompt(parser, "identifier of your model")
    _order(parser)


def _photos(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--image",
        action="append",
        required=True,
        metavar="PATH|URL",
        help="photo to edit; may be given twice where the model takes two",
    )


def _prompt(parser: argparse.ArgumentParser, model: str) -> None:
    parser.add_argument("--prompt", required=True, metavar="T", help="what should change")
    parser.add_argument("--model", required=True, metavar="M", help=model)


def _order(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--variants", type=_whole("variants", 1, 4), default=1, metavar="N", help="1 to 4"
    )
    parser.add_argument(
        "--output", metavar="FILE|DIR", help="where results go; default: the output folder"
    )
    parser.add_argument("--project", default="", metavar="P", help="project it belongs to")
    parser.add_argument("--sku", default="", metavar="S", help="article it shows")
    ending = parser.add_mutually_exclusive_group()
    ending.add_argument(
        "--dry-run", action="store_true", help="check, prepare and print the cost; send nothing"
    )
    ending.add_argument(
        "--no-wait", action="store_true", help="return as soon as the service has the order"
    )
    _json(parser)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _jobs(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=_Parser
    )
    number = _whole("a job's number", 1, 2**63 - 1)
    for name, text in JOB_ACTIONS.items():
        action = actions.add_parser(name, help=text, description=text, allow_abbrev=False)
        add_common(action)
        _json(action)
        if name == "adopt":
            action.add_argument("ids", metavar="ID", type=number, nargs=1, help="job")
            action.add_argument(
                "remote_id", metavar="REMOTE_ID", type=number, help="number at the service"
            )
        elif name == "support":
            action.add_argument("ids", metavar="ID", type=number, nargs="*", help="jobs")
            for option, which in (("--since", "first"), ("--until", "last")):
                action.add_argument(
                    option, type=_day, metavar="DATE", help=f"{which} day, such as 2026-11-30"
                )
        elif name not in ("list", "resume"):
            action.add_argument("ids", metavar="ID", type=number, nargs="+", help="jobs")


def _key(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=_Parser
    )
    for name, text in (
        ("set", "store a key, read from the terminal or from standard input"),
        ("check", "ask the service whether it takes the key, and for the credits left"),
        ("clear", "remove the stored key"),
    ):
        add_common(actions.add_parser(name, help=text, description=text, allow_abbrev=False))


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources", nargs="*", metavar="JOB_ID|FILE", help="results by their job's number, or files"
    )
    parser.add_argument(
        "--for",
        action="append",
        default=[],
        dest="presets",
        metavar="PRESET",
        help="as --list names it; may be given several times",
    )
    parser.add_argument("--output", metavar="DIR", help="folder the files go to")
    parser.add_argument(
        "--name",
        default="",
        metavar="TEMPLATE",
        help="such as {sku}_{model}_{n:02}, or {asin}.{amazon} for Amazon",
    )
    parser.add_argument(
        "--conflict",
        choices=("number", "skip", "overwrite"),
        default="number",
        help="what becomes of a file whose name is taken; default: number",
    )
    parser.add_argument("--background", metavar="COLOUR", help="such as #ffffff")
    parser.add_argument(
        "--ai-mark",
        choices=SOURCE_TYPES,
        default="",
        help="mark of AI to write in place of its own",
    )
    parser.add_argument(
        "--kept", action="store_true", help="only results that were kept; of all, if none is named"
    )
    parser.add_argument("--list", action="store_true", help="print presets, rules and sources")
    parser.add_argument("--dry-run", action="store_true", help="check and report; write nothing")
    _json(parser)


def _inspect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="picture of any format")
    _json(parser)


def _sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=_whole("a port", 0, 65535), default=0, metavar="N", help="default: any"
    )
    parser.add_argument("--port-file", metavar="F", help="file to write the port to")
    parser.add_argument("--key", metavar="K", help="the key to accept")
    parser.add_argument("--latency", type=_seconds, metavar="SECONDS", help="how long a job takes")
    parser.add_argument(
        "--tokens", type=_whole("a balance", 0, 10**9), metavar="N", help="credits at the start"
    )
    parser.add_argument("--faults", type=_json_text, metavar="JSON", help="faults to make")


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output", metavar="FILE", help="file to write instead, .zip or .txt; nothing is sent"
    )
    _json(parser)


def _whole(what: str, least: int, most: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 19 and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"{what} must be a whole number from {least} to {most}")

    return parse


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a date such as 2026-11-30") from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError("must be seconds from 0 to 86400")
    return seconds


def _json_text(text: str) -> str:
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        raise argparse.ArgumentTypeError(f"this is not JSON: {error}") from error
    return text

"""The `productai` command from its arguments to its exit status."""

import argparse
import os
from collections.abc import Sequence

from productai_desktop.cli.outcome import Exit, of_error
from productai_desktop.cli.output import Output, standard_output
from productai_desktop.cli.parser import build
from productai_desktop.cli.wiring import Wiring
from productai_desktop.cli.words import NOTHING_SPENT, sentence, shown
from productai_desktop.core.catalogue_file import CatalogueMistake
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.options import Options, absolute_path, options_from

ORDERS = ("generate", "upscale", "custom")


def main(argv: Sequence[str] | None, wiring: Wiring) -> int:
    """Parses, runs and says what went wrong; the exit status of the process.

    `argv` is without the program's name; None takes the process's own.
    """
    out = standard_output()
    parser = build()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as ending:  # argparse has printed help, version or its sentence
        return ending.code if isinstance(ending.code, int) else Exit.USAGE
    if arguments.command is None:
        parser.print_help()
        return Exit.USAGE
    try:
        return _dispatch(arguments, options_from(arguments, os.environ), wiring, out)
    except ProductAIError as error:
        charge = NOTHING_SPENT if arguments.command in (*ORDERS, "batch") else ""
        out.message(f"productai: {sentence(error, charge)}")
        return of_error(error)
    except CatalogueMistake as mistake:
        out.message(f"productai: {shown(str(mistake))}. Mend that file.")
        return Exit.USAGE
    except KeyboardInterrupt:
        out.message("productai: interrupted.")
        return Exit.INTERRUPTED


def _dispatch(arguments: argparse.Namespace, options: Options, wiring: Wiring, out: Output) -> int:
    # Commands are imported when they are run: asyncio and what stands on it would take a quarter
    # of the time that `productai --help` and `productai models` may take.
    if arguments.command == "models":
        from productai_desktop.cli.models_command import models
        from productai_desktop.cli.session import Session

        return models(Session(wiring, options, out), arguments)
    if arguments.command == "inspect":
        from productai_desktop.cli.inspect_command import inspect
        from productai_desktop.cli.session import Session

        return inspect(Session(wiring, options, out), arguments)
    if arguments.command == "sandbox":
        return wiring.serve(
            options,
            port=arguments.port,
            port_file=None if arguments.port_file is None else absolute_path(arguments.port_file),
            key=arguments.key,
            latency=arguments.latency,
            tokens=arguments.tokens,
            faults=arguments.faults,
        )
    from productai_desktop.cli.session import Session, run

    session = Session(wiring, options, out)
    if arguments.command in ORDERS:
        from productai_desktop.cli import edit_commands

        if arguments.dry_run:
            return edit_commands.plan(session, arguments)
        status = run(edit_commands.order(session, arguments), out)
    elif arguments.command == "batch":
        from productai_desktop.cli.batch_command import batch

        status = run(batch(session, arguments), out)
    elif arguments.command == "export":
        from productai_desktop.cli.export_command import export, list_presets

        if arguments.list:
            return list_presets(session, arguments)
        status = run(export(session, arguments), out)
    elif arguments.command == "jobs":
        from productai_desktop.cli.jobs_commands import jobs

        status = run(jobs(session, arguments), out)
    elif arguments.command == "report":
        from productai_desktop.cli.report_command import report

        status = run(report(session, arguments), out)
    else:
        from productai_desktop.cli import key_commands

        if arguments.action == "set":
            status = run(key_commands.set_key(session, key_commands.read_key()), out)
        elif arguments.action == "check":
            status = run(key_commands.check_key(session, arguments), out)
        else:
            status = run(key_commands.clear_key(session, arguments), out)
    return status

"""`productai sandbox`: serves the embedded service alone, for any client."""

import os
import signal
import sys
import threading
from pathlib import Path

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.sandbox.faults import faults_from
from productai_desktop.sandbox.server import Sandbox


def serve(
    data_dir: Path,
    *,
    port: int,
    port_file: Path | None,
    key: str | None,
    latency: float | None,
    tokens: int | None,
    faults: object,
    time_scale: float,
    requests_per_minute: int | None,
    catalogue: Catalogue | None = None,
) -> int:
    """Serves until SIGINT (returns 130) or SIGTERM (returns 0); 2 for what cannot be served."""
    try:
        planned = [] if faults is None else faults_from(faults)
    except ValueError as error:
        print(f"The faults cannot be used: {error}.", file=sys.stderr)
        return 2
    sandbox = Sandbox(
        data_dir, port=port, key=key, latency=latency, tokens=tokens, faults=planned,
        time_scale=time_scale, requests_per_minute=requests_per_minute,
        catalogue=catalogue,
    )  # fmt: skip
    ended = threading.Event()
    status = [0]

    def end(number: int, _: object) -> None:
        status[0] = 130 if number == signal.SIGINT else 0
        ended.set()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    try:
        sandbox.start()
    except OSError as error:
        print(f"The sandbox cannot start: {_reason(error)}.", file=sys.stderr)
        return 2
    try:
        if port_file is not None and (problem := _tell_port(sandbox.port, port_file)):
            print(f"The port file cannot be written: {problem}.", file=sys.stderr)
            return 2
        print(f"base-url: {sandbox.base_url}\nkey: {sandbox.key}", flush=True)
        while not ended.wait(0.5):
            continue
    finally:
        sandbox.stop()
    return status[0]


def _tell_port(port: int, port_file: Path) -> str:
    """Writes the file whole, so that no reader finds half of it; what prevented that, else ""."""
    part = port_file.with_name(f".{port_file.name}.{os.getpid()}.part")
    try:
        part.write_text(f"{port}\n", encoding="ascii")
        part.replace(port_file)
    except OSError as error:
        part.unlink(missing_ok=True)
        return _reason(error)
    return ""


def _reason(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{reason} ({error.filename})" if error.filename else reason

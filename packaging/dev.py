"""Set up the development environment in `.venv`, and run, test, measure or package the program.

Every command sets up what it needs first, and further arguments go on to what it starts. This file
needs nothing but the standard library, and says in words when the Python itself does not fit.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import platform
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "dev-stamp"
UV = "uv==0.13.9"

WINDOW_PACKAGES = (
    *("libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0"),
    *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
)
TEST_PACKAGES = (
    *("xvfb", "xauth", "openbox", "xdotool", "imagemagick", "x11-utils", "wmctrl", "fonts-inter"),
    *("dbus", "gnome-keyring", "at-spi2-core", "libimage-exiftool-perl", "liblcms2-utils"),
    *("binutils", "nsis", "xz-utils"),
)
PACKAGING_PACKAGES = (
    *("chrpath", "debootstrap", "desktop-file-utils", "lintian"),
    *("libwayland-client0", "libwayland-cursor0"),
)
LINTERS = ("ruff format --check", "ruff check", "pyright", "lint-imports")


class SetupError(Exception):
    """What stops a command and the user can mend; the text is for the user (exit status 2)."""


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run `command` in the repository to its end and return its exit status as a shell would.

    Ctrl-C reaches the child by itself, which is then given the time to end.
    """
    with subprocess.Popen([str(part) for part in command], cwd=ROOT, env=env) as process:
        try:
            status = process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise
        except SystemExit:
            process.terminate()
            raise
    return 128 - status if status < 0 else status


def need(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> None:
    """Run `command`, without which nothing else can go on."""
    if status := call(command, env):
        raise SetupError(f"{shlex.join(map(str, command))} failed with exit status {status}.")


def check_python(version: tuple[int, int], project: str) -> None:
    """Refuse a Python outside the range that the text of pyproject.toml, `project`, names."""
    bounds = re.findall(r"\d+", project.partition("requires-python")[2].partition("\n")[0])
    low, high = (int(bounds[0]), int(bounds[1])), (int(bounds[2]), int(bounds[3]))
    if not low <= version < high:
        raise SetupError(
            f"ProductAI Desktop needs Python {low[0]}.{low[1]} to {high[0]}.{high[1] - 1}, but "
            f"{sys.executable} is Python {version[0]}.{version[1]}. Start this with one of those."
        )


def wanted_stamp() -> list[str]:
    """Say what `.venv` must be made for: this Python, this place, these dependencies."""
    digest = hashlib.sha256(UV.encode())
    for name in ("pyproject.toml", "uv.lock"):
        digest.update((ROOT / name).read_bytes())
    return [platform.python_version(), str(VENV), digest.hexdigest()]


def set_up(packages: Sequence[str], groups: Sequence[str] = ()) -> None:
    """Bring the system's `packages` and `.venv` to what is asked; a second time costs nothing.

    `groups` are dependency groups beside the usual ones. Those that were asked for once stay.
    """
    if is_debian(Path("/etc/os-release")):
        install_system(packages)
    made = STAMP.read_text(encoding="utf-8").splitlines() if STAMP.exists() else []
    wanted = wanted_stamp()
    all_groups = sorted({*made[len(wanted) :], *groups})
    wanted += all_groups
    if made == wanted and PYTHON.exists():
        return
    STAMP.unlink(missing_ok=True)
    if not PYTHON.exists() or (made and made[:2] != wanted[:2]):
        need([sys.executable, "-m", "venv", "--clear", VENV])
    need([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV])
    chosen = [word for group in all_groups for word in ("--group", group)]
    need([SCRIPTS / "uv", "sync", "--frozen", "--quiet", *chosen], uv_environment())
    STAMP.write_text("\n".join(wanted), encoding="utf-8")


def uv_environment() -> dict[str, str]:
    """Point uv at `.venv` and its Python, and let it trust the certificates that pip trusts."""
    pip_config = [PYTHON, "-m", "pip", "config", "get", "global.cert"]
    cert = os.environ.get("PIP_CERT") or output(pip_config)
    environment = {"SSL_CERT_FILE": cert, **os.environ} if cert else {**os.environ}
    here = {"VIRTUAL_ENV": VENV, "UV_PROJECT_ENVIRONMENT": VENV, "UV_PYTHON": PYTHON}
    return {**environment, **{name: str(path) for name, path in here.items()}}


def output(command: Sequence[str | Path]) -> str:
    """Return what `command` prints, whether or not it succeeds."""
    words = [str(part) for part in command]
    return subprocess.run(words, check=False, capture_output=True, text=True).stdout.strip()


def is_debian(os_release: Path) -> bool:
    """Tell whether this is Debian or a descendant, where apt brings the system libraries."""
    text = os_release.read_text(encoding="utf-8") if os_release.exists() else ""
    names = re.findall(r"^ID(?:_LIKE)?=(.*)", text, re.MULTILINE)
    return not {"debian", "ubuntu"}.isdisjoint(re.findall(r"\w+", " ".join(names)))


def missing(packages: Iterable[str], dpkg_lines: str) -> list[str]:
    """Return those of `packages` not called installed, be it by their newer names, `…t64`."""
    installed = {line.split()[0] for line in dpkg_lines.splitlines() if line.endswith(" installed")}
    return [name for name in packages if installed.isdisjoint((name, name + "t64"))]


def install_system(packages: Sequence[str]) -> None:
    """Install what is missing of `packages` where that is allowed, or say how to."""
    if importlib.util.find_spec("ensurepip") is None:  # Debian's own Python comes without it
        packages = [*packages, f"python3.{sys.version_info.minor}-venv"]
    asked = [name + suffix for name in packages for suffix in ("", "t64")]
    shown = "--showformat=${Package} ${db:Status-Status}\n"
    absent = missing(packages, output(["dpkg-query", "--show", shown, *asked]))
    if not absent:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *absent]
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and not (shutil.which("sudo") and output([*sudo, "echo", "allowed"])):
        command = f"sudo apt-get update && sudo {shlex.join(install)}"
        raise SetupError(f"Some system packages are missing. This installs them:\n{command}")
    prefix = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive"]
    need([*prefix, "apt-get", "update"])
    need([*prefix, *install])


def setup(_arguments: Sequence[str]) -> int:
    """Install what the program needs, and nothing else."""
    set_up(WINDOW_PACKAGES)
    return 0


def run(arguments: Sequence[str]) -> int:
    """Open the window."""
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in shown):
        raise SetupError("There is no display to open a window on: set DISPLAY or WAYLAND_DISPLAY.")
    set_up(WINDOW_PACKAGES)
    command = [str(SCRIPTS / "productai-desktop"), *arguments]
    if os.name == "posix":  # the window takes this process's place: signals and status are its own
        os.execv(command[0], command)
    return call(command)


def test(arguments: Sequence[str]) -> int:
    """Check style, types and imports, then run the tests; with arguments, pytest alone."""
    set_up(WINDOW_PACKAGES + TEST_PACKAGES)
    if arguments:
        return run_pytest(arguments)
    print("--- pytest, and meanwhile what reads the code", flush=True)
    with ThreadPoolExecutor(1) as beside:  # half of one processor would have nothing to do
        reading = beside.submit(lint)
        status = run_pytest(["-n", "3", "--dist", "worksteal"])
        return status or int(not reading.result())


def lint() -> bool:
    """Run all linters; say what they say once each has ended, and whether none objects."""
    failed: list[str] = []
    for linter in LINTERS:
        name, *options = linter.split()
        command = [str(SCRIPTS / name), *options]
        done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
        print(f"\n--- {linter}\n{done.stdout}{done.stderr}", end="", flush=True)
        if done.returncode:
            failed.append(linter)
    if failed:
        print(f"--- failed: {', '.join(failed)}", flush=True)
    return not failed


def run_pytest(arguments: Sequence[str]) -> int:
    """Run pytest offscreen and, on Linux, with a home, a bus and an unlocked keyring of its own."""
    command = [PYTHON, "-m", "pytest", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # tests start hundreds of processes: compiled once, they take half of the time
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.platform != "linux":
        return call(command, environment)
    if not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")):
        raise SetupError("The tests need dbus-daemon and gnome-keyring-daemon; install them first.")
    bus_command = ("dbus-daemon", "--session", "--nofork", "--print-address")
    unlock = ("gnome-keyring-daemon", "--unlock", "--components=secrets")
    with tempfile.TemporaryDirectory("-productai", ignore_cleanup_errors=True) as home:
        environment.update(fresh_home(Path(home)))
        with subprocess.Popen(
            bus_command, env=environment, stdout=subprocess.PIPE, start_new_session=True
        ) as bus:
            try:
                address = bus.stdout.readline() if bus.stdout else b""
                environment["DBUS_SESSION_BUS_ADDRESS"] = address.decode().strip()
                subprocess.check_output(unlock, env=environment, input=b"test-pass")
                return call(command, environment)
            finally:
                bus.terminate()  # and the keyring ends with its bus


def fresh_home(home: Path) -> dict[str, str]:
    """Lay out an empty home in `home` and return the variables that make it the home."""
    places = {"HOME": home, "XDG_RUNTIME_DIR": home / "run"}
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        places[f"XDG_{name}_HOME"] = home / name
    for place in places.values():
        place.mkdir(mode=0o700, exist_ok=True)
    return {name: str(place) for name, place in places.items()}


def bench(arguments: Sequence[str]) -> int:
    """Measure what has a budget."""
    set_up(WINDOW_PACKAGES + TEST_PACKAGES)
    return call([PYTHON, "-m", "tests.benchmarks", *arguments])


def package(arguments: Sequence[str]) -> int:
    """Make what people install, in dist/; with --verify, install and use it in a bare Debian."""
    packages = WINDOW_PACKAGES + TEST_PACKAGES + PACKAGING_PACKAGES
    if sys.base_prefix == "/usr":  # Debian's own Python keeps its library in a package of its own
        packages = (*packages, f"libpython3.{sys.version_info.minor}")
    set_up(packages, ["package"])
    return call([PYTHON, ROOT / "packaging" / "package.py", *arguments])


def main(argv: Sequence[str]) -> int:
    """Run the command that `argv` names and return the exit status."""
    offered: dict[str, Callable[[Sequence[str]], int]] = {"setup": setup, "run": run, "test": test}
    if (ROOT / "tests" / "benchmarks" / "__main__.py").exists():
        offered["bench"] = bench
    if (ROOT / "packaging" / "package.py").exists():
        offered["package"] = package
    parser = argparse.ArgumentParser(
        prog="packaging/dev.py", description="Set up, run, test and package."
    )
    said = "; ".join(f"{name}: {command.__doc__}" for name, command in offered.items())
    parser.add_argument("command", choices=offered, help=said)
    passes_on = argv[:1] != ["setup"]
    chosen = parser.parse_args(argv[:1] if passes_on else argv).command
    try:
        check_python(sys.version_info[:2], (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        return offered[chosen](argv[1:])
    except SetupError as reason:
        print(reason, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(128 + signal.SIGTERM))
    raise SystemExit(main(sys.argv[1:]))

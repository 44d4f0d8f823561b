"""Tries the built program as a person would, on this machine and without a network."""

import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageGrab

from bundle import build
from bundle.build import NAME, TERMINAL
from bundle.errors import BuildError
from productai_desktop import __version__
from tests.packaging.trial_photos import write_photos

#: nobody answers there: "discard", which no machine serves any more
_NOBODY = "https://127.0.0.1:9/v1"
#: for each step; far above what any takes
_LONGEST_SECONDS = 120
#: how many times faster the embedded service and the engine go
_TIME_SCALE = "8"
#: colours of a window that has painted itself; an empty screen has one
_PAINTED_COLOURS = 50
_SCREEN = "1280x800x24"


class TrialError(BuildError):
    """The built program does not do what it should; the text says what, and what it said."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The built program in an empty home."""

    folder: Path
    home: Path

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Nothing of this Python and this person's desktop."""
        names = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
        kept = {name: os.environ[name] for name in names if name in os.environ}
        own = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run")}
        return {**kept, **own, "PRODUCTAI_TIME_SCALE": _TIME_SCALE, **(more or {})}

    def program(self, name: str) -> str:
        """The path of one of the two programs."""
        return str(build.program(self.folder, name))

    def run(
        self, command: Sequence[str], *, status: int = 0, more: Mapping[str, str] | None = None
    ) -> str:
        """What a command prints. Raises TrialError where it ends otherwise than by `status`."""
        done = subprocess.run(
            command,
            check=False,
            cwd=self.home,
            env=self.environment(more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_LONGEST_SECONDS,
        )
        if done.returncode != status:
            raise TrialError(
                f"{shlex.join(command)} ended with {done.returncode}, not {status}:\n"
                f"{done.stdout}{done.stderr}"
            )
        return done.stdout

    def terminal(self, *words: str, status: int = 0, more: Mapping[str, str] | None = None) -> str:
        """What `productai` prints."""
        return self.run([self.program(TERMINAL), *words], status=status, more=more)


def main(folder: Path) -> None:
    """Tries all of it and prints a line a step. Raises TrialError at the first that fails."""
    with tempfile.TemporaryDirectory("-trial", ignore_cleanup_errors=True) as home:
        (Path(home) / "run").mkdir(mode=0o700)
        trial = Trial(folder, Path(home))
        before = _contents(folder)
        steps = [_names, _catalogue, _formats, _preparation, _edit, _service]
        if sys.platform == "linux":
            steps += [_keyring, _window]
        for step in steps:
            begun = time.monotonic()
            step(trial)
            print(f"  {step.__doc__} {time.monotonic() - begun:.1f} s", flush=True)
        if _contents(folder) != before:
            raise TrialError("The program has written into its own folder.")


def _contents(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*")}


def expect(said: object, wanted: object, what: str) -> None:
    """Raises TrialError where what was `said` is not what was `wanted`."""
    if said != wanted:
        raise TrialError(f"{what}: {said!r}, not {wanted!r}")


def _names(trial: Trial) -> None:
    """Both programs say their version, also through links."""
    for name in (NAME, TERMINAL):
        said = trial.run([trial.program(name), "--version"]).strip()
        expect(said, f"{name} {__version__}", f"{name} --version")
        if os.name == "posix":
            link, further = trial.home / name, trial.home / "further" / name
            link.symlink_to(trial.program(name))
            further.parent.mkdir(exist_ok=True)
            further.symlink_to(link)
            said = trial.run([str(further), "--version"]).strip()
            expect(said, f"{name} {__version__}", f"{name} --version through two links")


def _catalogue(trial: Trial) -> None:
    """The models are there."""
    lines = trial.terminal("models", "--json").splitlines()
    if "nanobananapro" not in [json.loads(line)["id"] for line in lines]:
        raise TrialError("models --json does not name nanobananapro")


def _formats(trial: Trial) -> None:
    """Every format is known."""
    for kind, photo in write_photos(trial.home).items():
        said = json.loads(trial.terminal("inspect", "--json", str(photo)))
        expect(said["format"], kind, f"inspect {photo.name}")


def _preparation(trial: Trial) -> None:
    """Every format is decoded and prepared."""
    for photo in write_photos(trial.home).values():
        said = trial.terminal(*_order(photo), "--dry-run", "--json")
        expect(len(json.loads(said)["images"]), 1, f"generate --dry-run {photo.name}")


def _edit(trial: Trial) -> None:
    """An edit is done in practice mode."""
    photo = write_photos(trial.home)["jpeg"]
    result = trial.home / "result.png"
    said = trial.terminal(*_order(photo), "--output", str(result), "--json")
    expect(json.loads(said)["state"], "done", "generate --sandbox")
    expect(result.read_bytes()[:4], b"\x89PNG", "the result")


def _order(photo: Path) -> list[str]:
    return ["generate", "--sandbox", *("--image", str(photo)), *("--prompt", "a table"),
            *("--model", "nanobanana")]  # fmt: skip


def _service(trial: Trial) -> None:
    """A service that does not answer is told of."""
    key = {"PRODUCTAI_API_KEY": "trial-key-of-nobody"}
    trial.terminal("key", "check", "--base-url", _NOBODY, status=5, more=key)


def _keyring(trial: Trial) -> None:
    """A key goes into the system's keyring and out again."""
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        raise TrialError(
            "The trial of the keyring needs dbus-run-session and gnome-keyring-daemon."
        )
    program = shlex.quote(trial.program(TERMINAL))
    address = f"--base-url {_NOBODY}"
    script = (
        "printf trial-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
        f"echo trial-key-of-nobody | {program} key set {address} && "
        f"{program} key clear {address}"
    )
    said = trial.run(["dbus-run-session", "--", "sh", "-c", script])
    if "The key is stored in the keyring." not in said:
        raise TrialError(f"The keyring: {said}")


def _window(trial: Trial) -> None:
    """The window paints itself on a screen."""
    server = shutil.which("Xvfb")
    if server is None:
        raise TrialError("The trial of the window needs Xvfb.")
    read, write = os.pipe()
    screen = [server, "-displayfd", str(write), "-screen", "0", _SCREEN, "-noreset"]
    with subprocess.Popen(
        screen, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as display:
        os.close(write)
        with os.fdopen(read) as number:
            name = f":{number.readline().strip()}"
        try:
            _paint(trial, name)
        finally:
            display.terminate()


def _paint(trial: Trial, display: str) -> None:
    environment = trial.environment({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
    command = [trial.program(NAME), "--sandbox"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as window:
        try:
            deadline = time.monotonic() + _LONGEST_SECONDS
            while _colours(display) < _PAINTED_COLOURS:
                if window.poll() is not None or time.monotonic() > deadline:
                    window.kill()
                    said = window.communicate()[0]
                    raise TrialError(f"The window does not paint itself: {said}")
                time.sleep(0.2)
        finally:
            window.kill()


def _colours(display: str) -> int:
    try:
        picture = ImageGrab.grab(xdisplay=display)
    except OSError:  # the display is not ready yet
        return 0
    return len(picture.getcolors(picture.width * picture.height) or ())

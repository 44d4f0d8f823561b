"""Install the Debian package in a bare Debian without a network, use it, and remove it.

In the root are Debian's own packages alone, and of those only what the package asks for. The
screen and the accessibility bus are this computer's, reached through their sockets: the program
is seen as a screen reader sees it, and used by a real pointer and real keys. Pictures of the screen
and what the program said are left in `build/verify/`.
"""

import argparse
import configparser
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from linux.bare_root import USER, USER_ID, BareRoot, mirror_here, suite_here

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the eyes and hands of the tests

from tests.window.accessible import AccessibleBus  # noqa: E402
from tests.window.desktop import Desktop, wait_for  # noqa: E402
from tests.window.node import Node  # noqa: E402

PACKAGE = "productai-desktop"
EVIDENCE = ROOT / "build" / "verify"
_ENTRY = "/usr/share/applications/productai-desktop.desktop"
_PROGRAM_FOLDERS = ("/usr/lib/productai-desktop", "/opt/productai-desktop")
_PROMPT = "Place the cup on green moss, morning light, preserve the product"
_TITLE = "ProductAI Desktop"
_SCREEN = (1440, 900)
#: the program's clock runs so many times faster, so that an edit takes seconds
_TIME_SCALE = "20"
_TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "openbox", "xdotool", "dbus-daemon")
_ENDED_SECONDS = 30


class VerifyError(Exception):
    """What was found wrong."""


def main(package: Path, arguments: Sequence[str] = ()) -> int:
    """Verify `package` in a mount namespace of its own; return the exit status."""
    if os.geteuid() != 0:
        print("--verify needs root: it makes a Debian of its own, and enters it.", file=sys.stderr)
        return 2
    lacking = [name for name in _TOOLS if shutil.which(name) is None]
    if lacking:
        print(f"--verify needs {', '.join(lacking)}.", file=sys.stderr)
        return 2
    command = ["unshare", "--mount", sys.executable, "-m", "linux.verify", str(package)]
    paths = os.pathsep.join((str(ROOT / "packaging"), str(ROOT)))
    environ = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run([*command, *arguments], check=False, env=environ, cwd=ROOT).returncode


def verify(package: Path, suite: str, mirror: str) -> None:
    """Go through all steps; raises VerifyError and CalledProcessError."""
    EVIDENCE.mkdir(parents=True, exist_ok=True)
    say(f"a bare Debian {suite} from {mirror}")
    with BareRoot(EVIDENCE / "root", suite, mirror) as root:
        before = prepare(root)
        install(root, package)
        check_libraries(root)
        root.within("/etc/resolv.conf").unlink(missing_ok=True)
        check_cut_off(root)
        check_terminal(root)
        use(root)
        remove(root, before)
    shutil.rmtree(EVIDENCE / "root")


def prepare(root: BareRoot) -> frozenset[str]:
    """Give the root its sources and a person; return what lies there."""
    root.call("apt-get", "update", "--quiet")
    root.call("useradd", "--create-home", "--uid", str(USER_ID), USER)
    return root.listing()


def install(root: BareRoot, package: Path) -> None:
    """Install the package with what it depends on, and with nothing that it only recommends."""
    shutil.copyfile(package, root.within(f"/{package.name}"))
    start = time.monotonic()
    said = root.call("apt-get", "install", "--yes", "--no-install-recommends", f"/{package.name}")
    root.within(f"/{package.name}").unlink()
    (EVIDENCE / "install.log").write_text(said, encoding="utf-8")
    count = said.count("\nSetting up ")
    say(f"installed with {count - 1} packages of Debian in {time.monotonic() - start:.0f} s")


def check_libraries(root: BareRoot) -> None:
    """Every library of the program finds what it needs in the root."""
    folder = next(one for one in _PROGRAM_FOLDERS if root.within(one).is_dir())
    within = root.within(folder)
    libraries = sorted(
        "/" + str(path.relative_to(root.folder))
        for path in within.rglob("*.so*")
        if path.is_file() and not path.is_symlink()
    )
    # what lies beside a library is found by the program, which has loaded it by then
    beside = {path.name for path in within.rglob("*.so*")}
    said = root.call("sh", "-c", 'for one in "$@"; do ldd "$one"; done', "sh", *libraries)
    missing = {
        line.split()[0] for line in said.splitlines() if line.strip().endswith("=> not found")
    } - beside
    if missing:
        raise VerifyError(f"libraries that nothing brings: {', '.join(sorted(missing))}")
    say(f"{len(libraries)} libraries find all that they need")


def check_cut_off(root: BareRoot) -> None:
    """There is no network: no interface but the loopback, no way to anywhere."""
    there = "import socket; print([name for _, name in socket.if_nameindex()])"
    namespace = root.cut_off()[: root.cut_off().index("chroot")]
    said = subprocess.check_output([*namespace, sys.executable, "-c", there], text=True).strip()
    if said != "['lo']":
        raise VerifyError(f"there are networks: {said}")
    reached = "exec 3<>/dev/tcp/1.1.1.1/443"
    if subprocess.run([*namespace, "bash", "-c", reached], check=False, capture_output=True,
                      ).returncode == 0:  # fmt: skip
        raise VerifyError("an address on the internet was reached")
    say("cut off: only the loopback is there, and nothing else is reached")


def check_terminal(root: BareRoot) -> None:
    """The terminal's program works there for a person, and says what it is."""
    say(root.call_as_user("productai", "--version").strip())
    models = [
        json.loads(line) for line in lines(root.call_as_user("productai", "models", "--json"))
    ]
    if len(models) < 8:
        raise VerifyError(f"only {len(models)} models are known")
    for page in ("productai.1.gz", "productai-desktop.1.gz"):
        if not root.within(f"/usr/share/man/man1/{page}").exists():
            raise VerifyError(f"there is no manual page {page}")


def use(root: BareRoot) -> None:
    """A first day: an edit by clicks, an end, another start that still knows it."""
    root.show(Path("/tmp/.X11-unix"))
    with AccessibleBus(USER_ID) as bus, Desktop(*_SCREEN, manager=True) as desktop:
        root.show(bus.home)
        environ = {**bus.environ, "DISPLAY": desktop.display, "PRODUCTAI_TIME_SCALE": _TIME_SCALE}
        with opened(root, environ, desktop, bus) as person:
            edit(person)
        results = sorted(root.within(f"/home/{USER}").rglob("*.png"))
        results = [path for path in results if "Pictures" in path.parts]
        if len(results) != 1:
            raise VerifyError(f"there should be one result, and there are {results}")
        shutil.copyfile(results[0], EVIDENCE / "result.png")
        given = "/" + str(results[0].relative_to(root.folder))
        with opened(root, environ, desktop, bus, given) as person:
            find_again(person)
    jobs = [json.loads(line) for line in lines(root.call_as_user("productai", "jobs", "list",
                                                                 "--json"))]  # fmt: skip
    if [job["state"] for job in jobs] != ["done"]:
        raise VerifyError(f"the terminal should list one edit, done: {jobs}")
    say(f"the terminal lists it, too: {jobs[0]['model']}, {jobs[0]['output']}")


def edit(person: "Person") -> None:
    """A person who has never seen the program: the sample, words of their own, Generate."""
    person.click("push button", "Try it with a sample photo")
    person.see("push button", lambda name: name.startswith("Generate"))
    person.picture("1-welcomed")
    person.click("text", "Prompt")
    person.keys("ctrl+a")
    person.type(_PROMPT)
    wait_for(lambda: person.text("text", "Prompt") == _PROMPT, "the prompt as it was typed")
    person.click("push button", lambda name: name.startswith("Generate"))
    person.see("list item", lambda name: ", Done" in name)
    view = person.see("panel", "Before and after")
    wait_for(lambda: "After" in person.see("panel", "Before and after").description, view.name)
    person.picture("2-done")
    say("one edit by clicks and keys is done, and stands before and after")


def find_again(person: "Person") -> None:
    """The edit is in the queue and in the history of the next start."""
    person.see("list item", lambda name: ", Done" in name)
    person.picture("3-again")
    person.click("check box", "History")
    person.see("list item", lambda name: "green moss" in name)
    person.picture("4-history")
    say("after another start it is in the queue and in the history")


class Person:
    """Sees the window as a screen reader does, and uses it by pointer and keys."""

    def __init__(self, desktop: Desktop, bus: AccessibleBus, pid: int) -> None:
        self._desktop = desktop
        self._bus = bus
        self._owner = bus.application(pid).owner

    def see(self, role: str, name: str | Callable[[str], bool]) -> Node:
        """Wait until such a control is shown."""
        found: list[Node] = []

        def look() -> bool:
            node = self._bus.windows(self._owner).find(role, name)
            found[:] = [node] if node is not None else []
            return bool(found)

        try:
            wait_for(look, f"{role} {name}")
        except TimeoutError:
            self.picture("missing")
            seen = self._bus.windows(self._owner).text()
            (EVIDENCE / "missing.txt").write_text(seen, encoding="utf-8")
            raise
        return found[0]

    def click(self, role: str, name: str | Callable[[str], bool]) -> None:
        """Click in the middle of a control that can be used."""

        def usable() -> bool:
            return "sensitive" in self.see(role, name).states

        wait_for(usable, f"{name} that can be pressed")
        x, y, width, height = self._bus.box(self.see(role, name))
        self._desktop.click(x + width // 2, y + height // 2)

    def keys(self, *keys: str) -> None:
        """Press keys, spelt as xdotool does."""
        self._desktop.hands("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type letters where the keyboard is."""
        self._desktop.hands("type", "--delay", "12", text)

    def text(self, role: str, name: str) -> str:
        """What stands in a field."""
        return self._bus.contents(self.see(role, name))

    def picture(self, name: str) -> None:
        """Leave a picture of the screen among the evidence."""
        time.sleep(1.0)  # so that what fades in or is decoded is there
        self._desktop.picture().save(EVIDENCE / f"{name}.png")


@contextmanager
def opened(
    root: BareRoot, environ: dict[str, str], desktop: Desktop, bus: AccessibleBus, *given: str
) -> Generator[Person]:
    """The program as its desktop entry starts it, closed by its window's own button."""
    command = exec_of(root.within(_ENTRY).read_text(encoding="utf-8"), given)
    program = root.start_as_user(command, environ, EVIDENCE / "program.log")
    try:
        window = desktop.window(_TITLE)
        yield Person(desktop, bus, program.pid)
        desktop.hands("windowactivate", "--sync", window, "key", "alt+F4")
        try:
            status = program.wait(_ENDED_SECONDS)
        except subprocess.TimeoutExpired:
            raise VerifyError("the program does not end when its window is closed") from None
        if status:
            raise VerifyError(f"the program ended with exit status {status}")
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()


def remove(root: BareRoot, before: frozenset[str]) -> None:
    """Remove the package and what came with it: only what the person made may be left."""
    root.call("apt-get", "purge", "--yes", PACKAGE)
    root.call("apt-get", "autoremove", "--purge", "--yes")
    left = sorted(root.listing() - before)
    theirs = [path for path in left if path.startswith(f"/home/{USER}/")]
    (EVIDENCE / "left.txt").write_text("\n".join(left) + "\n", encoding="utf-8")
    if len(theirs) != len(left):
        raise VerifyError(f"left behind: {', '.join(path for path in left if path not in theirs)}")
    lost = sorted(before - root.listing())
    if lost:
        raise VerifyError(f"removed what was there before: {', '.join(lost)}")
    if not any(path.endswith("/productai.db") for path in theirs):
        raise VerifyError("the person's books are gone")
    say(f"removed: nothing is left but the person's own {len(theirs)} files and folders")


def exec_of(entry: str, given: Sequence[str]) -> list[str]:
    """The command of a desktop entry for these files."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.read_string(entry)
    words = parser["Desktop Entry"]["Exec"].split()
    return [word for each in words for word in (given if each in ("%U", "%F") else (each,))]


def lines(text: str) -> list[str]:
    """The lines that hold an object each."""
    return [line for line in text.splitlines() if line.startswith("{")]


def say(text: str) -> None:
    """Tell of a step that was taken."""
    print(f"verify: {text}", flush=True)


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/dev.py package --verify")
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", help="code name of the Debian; this computer's without it")
    parser.add_argument("--mirror", help="where its packages are")
    return parser.parse_args(argv)


def _run(argv: Sequence[str]) -> int:
    given = _parsed(argv)
    sources = [
        path.read_text(encoding="utf-8", errors="replace")
        for folder in (Path("/etc/apt"), Path("/etc/apt/sources.list.d"))
        for path in sorted(folder.glob("*s*"))
        if path.suffix in (".list", ".sources")
    ]
    start = time.monotonic()
    try:
        suite = given.suite or suite_here(Path("/etc/os-release").read_text(encoding="utf-8"))
        verify(given.package, suite, given.mirror or mirror_here(sources))
    except (VerifyError, TimeoutError, ValueError, OSError) as error:
        print(f"verify: FAILED: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"verify: FAILED: {error}\n{error.output}", file=sys.stderr)
        return 1
    say(f"all of it in {time.monotonic() - start:.0f} s; pictures in {EVIDENCE}")
    return 0


if __name__ == "__main__":
    raise SystemExit(_run(sys.argv[1:]))

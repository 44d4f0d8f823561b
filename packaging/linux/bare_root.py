"""A bare Debian of its own folder, in which a program can be installed, cut off and used.

Made by debootstrap from the place that this computer's own packages come from, and unpacked anew
for each use. Needs root, and a mount namespace of the caller's own: what is mounted here must not
outlive it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

#: of the person who uses the program there
USER, USER_ID = "photographer", 1000
#: what is the root's own affair: books, logs and caches of apt and dpkg; how names are resolved
BOOKKEEPING = (
    "/etc/ld.so.cache", "/etc/resolv.conf", "/var/cache/apt", "/var/cache/debconf",
    "/var/cache/ldconfig",
    "/var/lib/apt", "/var/lib/dpkg", "/var/log",
)  # fmt: skip
_SYSTEM = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
_USUAL_MIRROR = "http://deb.debian.org/debian"
#: the loopback is up, as on every computer; there is nothing else
_CUT_OFF = ("unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")


class BareRoot:
    """A fresh root in `folder`; what was mounted in it is gone at the end, the files stay."""

    def __init__(self, folder: Path, suite: str, mirror: str) -> None:
        self.folder = folder
        self._suite = suite
        self._mirror = mirror
        self._mounts = ExitStack()

    def __enter__(self) -> "BareRoot":
        try:
            self._unpack()
            for source in ("/proc", "/dev"):
                self.show(Path(source))
        except BaseException:
            self._mounts.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._mounts.close()

    def show(self, source: Path) -> None:
        """Mount a folder of this computer at its own place in the root."""
        target = self.within(source)
        target.mkdir(parents=True, exist_ok=True)
        self._mounts.enter_context(_mounted(source, target))

    def within(self, path: Path | str) -> Path:
        """Where a path of the root lies on this computer."""
        return self.folder / str(path).lstrip("/")

    def call(self, *command: str) -> str:
        """Run a command there as root, with the network, and return what it prints.

        Raises CalledProcessError.
        """
        environ = {**_SYSTEM, "DEBIAN_FRONTEND": "noninteractive"}
        return self._run(["chroot", str(self.folder), *command], environ)

    def call_as_user(self, *command: str, environ: Mapping[str, str] | None = None) -> str:
        """Run a command there as the person, without a network; returns and raises as `call`."""
        return self._run(self.cut_off(*command), self.environ_of_user(environ))

    def start_as_user(
        self, command: Sequence[str], environ: Mapping[str, str], log: Path
    ) -> "subprocess.Popen[bytes]":
        """Start a program there as the person, without a network; its words go to `log`."""
        with log.open("ab") as words:
            return subprocess.Popen(
                self.cut_off(*command),
                env=self.environ_of_user(environ), stdout=words, stderr=words, cwd="/",
            )  # fmt: skip

    def cut_off(self, *command: str) -> list[str]:
        """The command with which a command runs there as the person, without a network."""
        person = f"--userspec={USER_ID}:{USER_ID}"
        return [*_CUT_OFF, "chroot", person, str(self.folder), *command]

    def environ_of_user(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """The variables of the person."""
        own = {"HOME": f"/home/{USER}", "USER": USER, "LOGNAME": USER, "PATH": _SYSTEM["PATH"]}
        return {**(more or {}), **own, "LANG": "C.UTF-8"}

    def listing(self) -> frozenset[str]:
        """The path of every file and folder there, without what is mounted and the bookkeeping."""
        found: set[str] = set()
        hidden = {"/proc", "/dev", "/tmp", "/sys", "/run", *BOOKKEEPING}
        for folder, folders, files in os.walk(self.folder):
            here = "/" + str(Path(folder).relative_to(self.folder)).removeprefix(".")
            base = here.rstrip("/")
            folders[:] = [name for name in folders if f"{base}/{name}" not in hidden]
            found.update(f"{base}/{name}" for name in (*folders, *files))
        return frozenset(found - hidden)

    def _run(self, command: Sequence[str], environ: Mapping[str, str]) -> str:
        done = subprocess.run(
            command, env=dict(environ), check=False, cwd="/", text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, list(command), done.stdout)
        return done.stdout

    def _unpack(self) -> None:
        kept = self.folder.parent / f"{self._suite}.tar"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if not kept.exists():
            made = self.folder.parent / "debootstrap"
            shutil.rmtree(made, ignore_errors=True)
            self._run(
                ["debootstrap", "--variant=minbase", self._suite, str(made), self._mirror],
                {**os.environ, **_SYSTEM},
            )
            self._run(["tar", "--create", "--file", f"{kept}.part", "-C", str(made), "."], _SYSTEM)
            shutil.rmtree(made)
            Path(f"{kept}.part").rename(kept)
        self._run(["tar", "--extract", "--file", str(kept), "-C", str(self.folder)], _SYSTEM)
        resolver = Path("/etc/resolv.conf")
        if resolver.exists():
            shutil.copyfile(resolver, self.within(resolver))


@contextmanager
def _mounted(source: Path, target: Path) -> Generator[None]:
    subprocess.run(["mount", "--bind", str(source), str(target)], check=True)
    try:
        yield
    finally:
        # lazily, as a process that ends may still hold it
        subprocess.run(["umount", "--lazy", str(target)], check=True)


def suite_here(os_release: str) -> str:
    """The code name in the text of /etc/os-release; raises ValueError where there is none."""
    found = re.search(r"^VERSION_CODENAME=\"?(\w+)", os_release, re.MULTILINE)
    if found is None:
        raise ValueError("this system does not say which Debian it is: give --suite")
    return found[1]


def mirror_here(sources: Sequence[str]) -> str:
    """The place of Debian's packages in the texts of apt's sources, of both their formats."""
    for text in sources:
        for line in text.splitlines():
            found = re.match(r"(?:deb\s+(?:\[[^]]*\]\s*)?|URIs:\s*)(\S+/debian)/?(?:\s|$)", line)
            if found:
                return found[1]
    return _USUAL_MIRROR

"""`packaging/dev.py`: what it asks for, what it refuses, and what it leaves alone."""

import importlib.util
import os
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.fixture
def dev() -> ModuleType:
    """A fresh copy of the module; `packaging` is also a library's name, so it goes by its path."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_program(path: Path, shell: str) -> None:
    path.write_text(f"#!/bin/sh\n{shell}\n", encoding="utf-8")
    path.chmod(0o755)


class Machine:
    """A Debian whose dpkg-query, apt-get and sudo are scripts, and what was asked of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._asked = folder / "asked"
        self.has_installed()
        write_program(folder / "apt-get", f'echo "$DEBIAN_FRONTEND: $*" >> {self._asked}')
        self.lets_sudo(False)

    def has_installed(self, *names: str) -> None:
        lines = "".join(f"echo '{name} installed'\n" for name in names)
        write_program(self._folder / "dpkg-query", f"{lines}exit 1")

    def lets_sudo(self, allowed: bool) -> None:
        write_program(self._folder / "sudo", 'shift; exec "$@"' if allowed else "exit 1")

    @property
    def asked(self) -> list[str]:
        return self._asked.read_text(encoding="utf-8").splitlines() if self._asked.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("DEBIAN_FRONTEND", raising=False)
    return Machine(tmp_path)


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7), (4, 0)])
def test_an_unsupported_python_is_refused_with_the_range(dev: ModuleType, version: tuple[int, int]):
    with pytest.raises(dev.SetupError, match=r"needs Python 3\.11 to 3\.14, but .* is Python \d"):
        dev.check_python(version, PROJECT)


@pytest.mark.parametrize("version", [(3, 11), (3, 14)])
def test_the_first_and_the_last_supported_python_are_taken(
    dev: ModuleType, version: tuple[int, int]
):
    dev.check_python(version, PROJECT)


def test_an_unsupported_python_ends_with_2_and_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    status = dev.main(["setup"])
    monkeypatch.undo()
    assert status == 2
    assert "is Python 3.9. Start this with one of those." in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display")
def test_run_without_a_display_ends_with_2_before_any_set_up():
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PATH")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, SCRIPT, "run"],
        check=False,
        capture_output=True,
        text=True,
        env={**environment, "PATH": ""},
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no display to open a window on")


@pytest.mark.parametrize(
    ("words", "reason"),
    [(["fly"], "invalid choice: 'fly'"), (["setup", "it"], "unrecognized arguments: it")],
)
def test_wrong_usage_ends_with_2(words: list[str], reason: str):
    command = [sys.executable, SCRIPT, *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert reason in done.stderr


def test_ctrl_c_ends_with_130(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    def interrupted(_packages: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "set_up", interrupted)
    assert dev.main(["setup"]) == 130


@pytest.mark.parametrize(
    ("os_release", "debian"),
    [
        ("ID=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\nHOME_URL=https://debian.example\n", False),
        (None, False),
    ],
)
def test_apt_is_for_debian_and_its_descendants(
    dev: ModuleType, tmp_path: Path, os_release: str | None, debian: bool
):
    path = tmp_path / "os-release"
    if os_release is not None:
        path.write_text(os_release, encoding="utf-8")
    assert dev.is_debian(path) is debian


def test_missing_packages_keep_their_order_and_t64_stands_for_the_old_name(dev: ModuleType):
    lines = "libglib2.0-0t64 installed\ndbus config-files\nxauth installed\n"
    assert dev.missing(["xvfb", "libglib2.0-0", "dbus", "xauth"], lines) == ["xvfb", "dbus"]


def test_apt_is_not_reached_when_nothing_is_missing(dev: ModuleType, machine: Machine):
    machine.has_installed("xvfb", "dbus")
    dev.install_system(["xvfb", "dbus"])
    assert machine.asked == []


def test_without_rights_the_command_that_installs_is_said(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
):
    machine.has_installed("dbus")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetupError) as refused:
        dev.install_system(["xvfb", "dbus", "xauth"])
    assert str(refused.value).splitlines()[1:] == [
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xauth"
    ]
    assert machine.asked == []


@pytest.mark.parametrize("user", [0, 1000])
def test_root_and_passwordless_sudo_install_without_questions(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, user: int
):
    machine.lets_sudo(user != 0)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    dev.install_system(["xvfb"])
    assert machine.asked == [
        "noninteractive: update",
        "noninteractive: install -y --no-install-recommends xvfb",
    ]


class Checkout:
    """A checkout in a temporary folder whose set-up records its commands instead of running."""

    def __init__(self, dev: ModuleType, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._dev, self._root = dev, root
        self.fails = ""
        self.ran: list[str] = []
        self.groups: list[str] = []
        scripts = root / ".venv" / "bin"
        places = {"ROOT": root, "VENV": root / ".venv", "STAMP": root / ".venv" / "dev-stamp"}
        for name, place in {**places, "SCRIPTS": scripts, "PYTHON": scripts / "python"}.items():
            monkeypatch.setattr(dev, name, place)
        monkeypatch.setattr(dev, "is_debian", lambda _path: False)
        monkeypatch.setattr(dev, "need", self._need)
        self.change("pyproject.toml", "one")
        self.change("uv.lock", "one")

    def change(self, name: str, text: str) -> None:
        (self._root / name).write_text(text, encoding="utf-8")

    def _need(self, command: list[str | Path], env: dict[str, str] | None = None) -> None:
        step = next(str(word) for word in command if str(word) in ("venv", "install", "sync"))
        self.ran.append(step)
        if step == self.fails:
            raise self._dev.SetupError(step)
        if step == "sync":
            words = [str(word) for word in command]
            self.groups = [after for word, after in pairwise(words) if word == "--group"]
        if step == "venv":
            self._dev.SCRIPTS.mkdir(parents=True, exist_ok=True)
            write_program(self._dev.PYTHON, "exit 0")

    def set_up(self, *groups: str) -> list[str]:
        """Set up and return the steps that this took."""
        self.ran.clear()
        self._dev.set_up([], groups)
        return list(self.ran)


@pytest.fixture
def checkout(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    return Checkout(dev, tmp_path, monkeypatch)


def test_the_second_set_up_does_nothing(checkout: Checkout):
    assert checkout.set_up() == ["venv", "install", "sync"]
    assert checkout.set_up() == []


@pytest.mark.parametrize("name", ["pyproject.toml", "uv.lock"])
def test_changed_dependencies_are_synced_into_the_same_environment(checkout: Checkout, name: str):
    checkout.set_up()
    checkout.change(name, "two")
    assert checkout.set_up() == ["install", "sync"]
    assert checkout.set_up() == []


def test_a_group_that_was_asked_for_once_stays(checkout: Checkout):
    checkout.set_up()
    assert checkout.groups == []
    assert checkout.set_up("package") == ["install", "sync"]
    assert checkout.groups == ["package"]
    assert checkout.set_up("package") == []
    assert checkout.set_up() == []
    checkout.change("uv.lock", "two")
    assert checkout.set_up() == ["install", "sync"]
    assert checkout.groups == ["package"]


def test_another_python_makes_the_environment_anew(
    dev: ModuleType, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
):
    checkout.set_up()
    monkeypatch.setattr(dev.platform, "python_version", lambda: "3.99.0")
    assert checkout.set_up() == ["venv", "install", "sync"]


def test_a_lost_python_makes_the_environment_anew(dev: ModuleType, checkout: Checkout):
    checkout.set_up()
    dev.PYTHON.unlink()
    assert checkout.set_up() == ["venv", "install", "sync"]


def test_a_set_up_that_failed_is_done_again(dev: ModuleType, checkout: Checkout):
    checkout.set_up()
    checkout.change("uv.lock", "two")
    checkout.fails = "sync"
    with pytest.raises(dev.SetupError):
        checkout.set_up()
    checkout.fails = ""
    checkout.change("uv.lock", "one")
    assert checkout.set_up() == ["install", "sync"]


@pytest.mark.parametrize(
    ("own", "expected"), [(None, "/pip/certificates"), ("/own/certificates", "/own/certificates")]
)
def test_uv_trusts_what_pip_trusts_unless_told_otherwise(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, own: str | None, expected: str
):
    monkeypatch.setenv("PIP_CERT", "/pip/certificates")
    monkeypatch.setenv("UV_PYTHON", "3.12")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    if own:
        monkeypatch.setenv("SSL_CERT_FILE", own)
    environment = dev.uv_environment()
    assert environment["SSL_CERT_FILE"] == expected
    assert environment["UV_PROJECT_ENVIRONMENT"] == str(dev.VENV)
    assert environment["UV_PYTHON"] == str(dev.PYTHON)


@pytest.mark.parametrize(
    ("broken", "pytest_status", "status"),
    [([], 0, 0), (["pyright"], 0, 1), ([], 3, 3), (["ruff", "lint-imports"], 3, 3)],
)
def test_every_check_runs_and_any_failure_fails_the_whole(
    dev: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    broken: list[str],
    pytest_status: int,
    status: int,
):
    monkeypatch.setattr(dev, "set_up", lambda _packages: None)
    monkeypatch.setattr(dev, "SCRIPTS", tmp_path)
    for name in ("ruff", "pyright", "lint-imports"):
        write_program(tmp_path / name, f"echo {name} $1; exit {int(name in broken)}")

    def run_pytest(_arguments: list[str]) -> int:
        print("pytest's summary")
        return pytest_status

    monkeypatch.setattr(dev, "run_pytest", run_pytest)
    assert dev.test([]) == status
    lines = capfd.readouterr().out.splitlines()
    said = [line for line in lines if line and not line.startswith("---")]
    assert [line for line in said if line != "pytest's summary"] == [
        *("ruff format", "ruff check", "pyright", "lint-imports")
    ]
    assert "pytest's summary" in said
    assert any(line.startswith("--- failed: ") for line in lines) is bool(broken)


def test_arguments_of_test_go_to_pytest_alone(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "set_up", lambda _packages: None)
    monkeypatch.setattr(dev, "SCRIPTS", Path("no such folder"))
    seen: list[list[str]] = []
    monkeypatch.setattr(dev, "run_pytest", lambda arguments: seen.append(arguments) or 5)
    assert dev.main(["test", "tests/core", "-k", "x"]) == 5
    assert seen == [["tests/core", "-k", "x"]]


def test_packaging_asks_for_its_group_and_its_tools_and_passes_arguments_on(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    asked: list[tuple[list[str], list[str]]] = []
    called: list[list[str]] = []
    monkeypatch.setattr(dev, "set_up", lambda *wanted: asked.append(wanted))
    monkeypatch.setattr(dev, "call", lambda command: called.append(list(map(str, command))) or 3)
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    assert dev.main(["package", "--only", "deb"]) == 3
    assert asked[0][1] == ["package"]
    assert {"lintian", "libxcb-cursor0", f"libpython3.{sys.version_info.minor}"} <= set(asked[0][0])
    assert called == [
        [str(dev.PYTHON), str(ROOT / "packaging" / "package.py"), "--only", "deb"],
    ]


@pytest.mark.parametrize(("shell", "status"), [("exit 7", 7), ("kill -TERM $$", 143)])
def test_exit_statuses_are_those_of_a_shell(dev: ModuleType, shell: str, status: int):
    assert dev.call(["sh", "-c", shell]) == status


@pytest.mark.skipif(sys.platform != "linux", reason="the keyring of the tests is Linux's")
def test_pytest_gets_a_home_a_bus_and_an_unlocked_keyring_of_its_own(
    dev: ModuleType, tmp_path: Path
):
    suite = tmp_path / "test_session.py"
    suite.write_text(
        "import os, pathlib, keyring\n"
        "def test_session():\n"
        "    keyring.set_password('service', 'user', 'secret')\n"
        "    assert keyring.get_password('service', 'user') == 'secret'\n"
        "    names = ('HOME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS')\n"
        "    text = chr(10).join(os.environ[name] for name in names)\n"
        f"    pathlib.Path({str(tmp_path / 'seen')!r}).write_text(text)\n",
        encoding="utf-8",
    )
    options = ["--rootdir", str(tmp_path), "-c", os.devnull, "-p", "no:cacheprovider"]
    assert dev.run_pytest([*options, str(suite)]) == 0
    home, runtime, address = (tmp_path / "seen").read_text(encoding="utf-8").splitlines()
    assert home != os.environ["HOME"]
    assert runtime.startswith(home)
    assert address != os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    assert not Path(home).exists()


def test_the_lock_names_the_canonical_package_hosts_alone_and_hashes_every_file():
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    for package in lock["package"]:
        if package["source"] == {"editable": "."}:
            continue
        assert package["source"] == {"registry": "https://pypi.org/simple"}
        files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
        assert files
        for file in files:
            assert urlsplit(file["url"]).hostname == "files.pythonhosted.org"
            assert file["hash"].startswith("sha256:")

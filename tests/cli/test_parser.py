"""The command line: what is taken, what is refused, and how quickly it answers."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from productai_desktop import __version__
from productai_desktop.core.options import Options
from tests.cli.conftest import Said
from tests.cli.fakes import FakeDesk, FakeWiring

Productai = Callable[..., Said]

START = """
import sys
from productai_desktop.cli.main import main
status = main(sys.argv[1:], None)
heavy = ("asyncio", "httpx", "PIL", "sqlite3", "keyring", "starlette", "uvicorn", "PySide6",
         "qasync", "msgspec", "productai_desktop.gui", "productai_desktop.sandbox")
print("LOADED", sorted(name for name in heavy if name in sys.modules), file=sys.stderr)
"""


def test_alone_it_prints_help_and_ends_with_2(productai: Productai):
    said = productai()
    assert said.status == 2
    assert "usage: productai" in said.out


@pytest.mark.parametrize(
    "command", ["generate", "upscale", "custom", "batch", "jobs", "key", "inspect", "models"]
)
def test_every_command_has_help(productai: Productai, command: str):
    said = productai(command, "--help")
    assert said.status == 0
    assert "--data-dir" in said.out


def test_help_names_the_commands(productai: Productai):
    out = productai("--help").out
    assert "sandbox" in out
    assert "export" in out


def test_version(productai: Productai):
    assert productai("--version").out == f"productai {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("paint",),
        ("generate",),
        ("generate", "--image", "a.png", "--prompt", "x"),
        ("generate", "--image", "a.png", "--model", "seedream"),
        ("generate", "--image", "a", "--prompt", "x", "--model", "m", "--variants", "5"),
        ("generate", "--image", "a", "--prompt", "x", "--model", "m", "--variants", "two"),
        ("generate", "--image", "a", "--prompt", "x", "--model", "m", "--format", "gif"),
        ("generate", "--image", "a", "--prompt", "x", "--model", "m", "--dry-run", "--no-wait"),
        ("upscale", "--image", "a", "--prompt", "x"),
        ("jobs",),
        ("jobs", "list", "--bogus"),
        ("jobs", "retry"),
        ("jobs", "retry", "0"),
        ("jobs", "retry", "1.5"),
        ("jobs", "retry", "99999999999999999999"),
        ("jobs", "adopt", "1"),
        ("key",),
        ("key", "set", "pk-on-the-command-line"),
        ("models", "--js"),
        ("inspect",),
        ("inspect", "--json"),
        ("--requests-per-minute", "0", "models"),
        ("--requests-per-minute", "601", "models"),
        ("models", "--requests-per-minute", "many"),
        ("sandbox", "--port", "70000"),
        ("sandbox", "--latency", "-1"),
        ("sandbox", "--latency", "nan"),
        ("sandbox", "--faults", "{"),
        ("--sandbox", "--base-url", "https://example.com/v1", "jobs", "list"),
        ("--base-url", "http://example.com/v1", "jobs", "list"),
        ("--base-url", "http://127.example.com/v1", "jobs", "list"),
        ("--base-url", "nonsense", "jobs", "list"),
    ],
)
def test_wrong_usage_is_one_sentence_and_status_2(
    productai: Productai, desk: FakeDesk, arguments: tuple[str, ...]
):
    said = productai(*arguments)
    assert said.status == 2
    assert said.out == ""
    assert said.err.startswith("productai")
    assert said.err.count("\n") == 1
    assert not desk.opened


@pytest.mark.parametrize(
    "arguments",
    [
        ("--sandbox", "--data-dir", "d", "--requests-per-minute", "30", "jobs", "list"),
        ("jobs", "--sandbox", "--data-dir", "d", "--requests-per-minute", "30", "list"),
        ("jobs", "list", "--sandbox", "--data-dir", "d", "--requests-per-minute", "30"),
        ("--sandbox", "jobs", "--data-dir", "d", "list", "--requests-per-minute", "30"),
    ],
)
def test_shared_options_stand_anywhere(
    productai: Productai, wiring: FakeWiring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
):  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert productai(*arguments).status == 0
    assert wiring.options == [
        Options(practice=True, data_dir=tmp_path / "d", requests_per_minute=30)
    ]


def test_the_sandbox_is_served_as_asked(
    productai: Productai, wiring: FakeWiring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    productai(
        "sandbox", "--port", "8080", "--port-file", "p", "--key", "k", "--latency", "0.5",
        "--tokens", "0", "--faults", '{"drop": 1}',
    )  # fmt: skip
    productai("sandbox")
    assert wiring.served == [
        {"port": 8080, "port_file": tmp_path / "p", "key": "k", "latency": 0.5, "tokens": 0,
         "faults": '{"drop": 1}'},
        {"port": 0, "port_file": None, "key": None, "latency": None, "tokens": None,
         "faults": None},
    ]  # fmt: skip


def test_models_prints_the_catalogue(productai: Productai):
    said = productai("models")
    assert said.status == 0
    for model in ("nanobananapro", "gpt-low", "kontext-max", "seedream", "upscale", "custom"):
        assert model in said.out
    custom = next(line for line in said.out.splitlines() if line.startswith("custom "))
    assert "about 3" in custom


def test_models_as_json(productai: Productai):
    rows: list[dict[str, Any]] = productai("models", "--json").rows
    pro = next(row for row in rows if row["id"] == "nanobananapro")
    assert (pro["credits"], pro["max_images"], pro["default_resolution"]) == (8, 2, "2K")
    assert pro["aspect_ratios"]["LANDSCAPE"] == "16:9"
    assert len(rows) == 10


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("generate", "--help"), ()])
def test_nothing_heavy_is_loaded_to_print_help(arguments: tuple[str, ...]):
    done = run_python(START, *arguments)
    assert done.stderr.splitlines()[-1] == "LOADED []"


def test_every_module_of_the_terminal_does_without_qt_pillow_and_httpx():
    code = """
import importlib, pkgutil, sys
import productai_desktop.cli as cli
names = [module.name for module in pkgutil.iter_modules(cli.__path__)]
for name in names:
    importlib.import_module("productai_desktop.cli." + name)
heavy = ("PySide6", "shiboken6", "qasync", "PIL", "httpx", "sqlite3", "keyring", "starlette")
print(len(names), [name for name in heavy if name in sys.modules])
"""
    number, loaded = run_python(code).stdout.split(" ", 1)
    assert int(number) >= 12
    assert json.loads(loaded) == []


def test_a_reader_that_goes_away_is_no_error():
    code = """
import sys
from productai_desktop.cli.main import main
from productai_desktop.core.catalogue import builtin
class Wiring:
    def catalogue(self, options):
        return builtin()
sys.stdin.read()
raise SystemExit(main(["models"], Wiring()))
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.close()
    error = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=30), error) == (0, b"")

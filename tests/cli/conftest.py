"""A terminal whose partners are scripted."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.cli.main import main
from tests.cli.fakes import FakeDesk, FakeEngine, FakeWiring


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "BASE_URL", "BUCKET_SECRET", "DATA_DIR", "TIME_SCALE"):
        monkeypatch.delenv(f"PRODUCTAI_{name}", raising=False)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def desk(engine: FakeEngine, tmp_path: Path) -> FakeDesk:
    desk = FakeDesk(engine)
    desk.folder = tmp_path / "Pictures"
    return desk


@pytest.fixture
def wiring(desk: FakeDesk) -> FakeWiring:
    return FakeWiring(desk)


@pytest.fixture
def productai(wiring: FakeWiring, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Runs the command with these arguments, and says what came of it."""

    def run(*arguments: str) -> Said:
        status = main(arguments, wiring)
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return run


@pytest.fixture
def photo(tmp_path: Path) -> str:
    path = tmp_path / "coffee.png"
    path.write_bytes(b"\x89PNG and the rest")
    return str(path)

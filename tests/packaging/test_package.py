"""`packaging/package.py`: which parts it makes, and how it ends where one cannot be made."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import package
import pytest

from bundle import build, inventory, trial
from bundle.errors import BuildError
from legal import licences, sbom, signing, sums
from legal.errors import LegalError
from linux import deb, run_file
from productai_desktop import __version__

MADE = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that were taken, in their order; each is a word here, and takes no time."""
    steps: list[str] = []

    def step(word: str, result: Path | None = None):
        def taken(*_given: object) -> Path | None:
            steps.append(word)
            if result is not None:
                result.parent.mkdir(parents=True, exist_ok=True)
                result.write_bytes(b"")
            return result

        return taken

    monkeypatch.setattr(package, "ROOT", tmp_path)
    monkeypatch.setattr(package, "DIST", tmp_path / "dist")
    monkeypatch.setattr(package, "WORK", tmp_path / "build")
    monkeypatch.setattr(package, "last_change", lambda: MADE)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    for where, name, word, result in (
        (build, "build", "build", None),
        (licences, "write", "licences", None),
        (signing, "sign_binaries", "sign binaries", None),
        (inventory, "check", "measure", None),
        (sbom, "write", "bill", tmp_path / "dist" / "bill.json"),
        (trial, "main", "try", None),
        (deb, "prepare", "deb", None),
        (deb, "pack", "pack deb", tmp_path / "dist" / "a.deb"),
        (deb, "check", "check deb", None),
        (inventory, "check_package", "measure deb", None),
        (run_file, "prepare", "run", None),
        (run_file, "pack", "pack run", tmp_path / "dist" / "a.run"),
        (signing, "sign", "sign", None),
        (sums, "write", "sums", tmp_path / "dist" / "SHA256SUMS"),
    ):
        monkeypatch.setattr(where, name, step(word, result))
    return steps


BUNDLE = ["build", "licences", "sign binaries", "measure", "bill", "try"]


def test_all_parts_are_made_checked_and_signed_before_they_are_summed(made: list[str]):
    assert package.main([]) == 0
    assert made[: len(BUNDLE)] == BUNDLE
    assert set(made) > {"pack deb", "check deb", "measure deb", "pack run"}
    assert made.count("sign") == 2
    assert made.index("check deb") > made.index("pack deb")
    assert made[-1] == "sums"
    assert os.environ["SOURCE_DATE_EPOCH"] == str(int(MADE.timestamp()))


def test_a_part_alone_is_made_of_the_folder_that_is_there(made: list[str], tmp_path: Path):
    build.folder(tmp_path / "dist").mkdir(parents=True)
    assert package.main(["--only", "run"]) == 0
    assert made == ["run", "pack run", "sign", "sums"]


def test_a_folder_that_is_not_there_is_built_first(made: list[str]):
    assert package.main(["--only", "deb"]) == 0
    assert made[: len(BUNDLE)] == BUNDLE
    assert "run" not in made


@pytest.mark.parametrize(
    "error",
    [
        BuildError("what must not travel"),
        LegalError("whose licence is unknown"),
        subprocess.CalledProcessError(2, "strip"),
    ],
)
def test_what_must_not_be_given_away_ends_with_1_and_the_reason(
    made: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
):
    def refuse(_folder: object) -> None:
        raise error

    monkeypatch.setattr(inventory, "check", refuse)
    assert package.main([]) == 1
    assert str(error) in capsys.readouterr().err
    assert "sums" not in made
    assert "deb" not in made


def test_verifying_makes_the_package_where_there_is_none_and_passes_arguments_on(
    made: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    verified: list[tuple[Path, list[str]]] = []

    def verify(found: Path, further: list[str]) -> int:
        verified.append((found, further))
        return 3

    monkeypatch.setattr("linux.verify.main", verify)
    asked = tmp_path / "dist" / f"productai-desktop_{__version__}_amd64.deb"
    for _ in range(2):
        assert package.main(["--verify", "--suite", "trixie"]) == 3
        asked.write_bytes(b"")
    assert verified == [(asked, ["--suite", "trixie"])] * 2
    assert made.count("pack deb") == 1
    assert "run" not in made


def test_what_is_not_understood_is_refused(made: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        package.main(["--fly"])
    assert "unrecognized arguments: --fly" in capsys.readouterr().err
    assert made == []


def test_the_time_of_a_build_is_that_of_the_last_commit_and_now_without_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(package, "ROOT", tmp_path)
    before = datetime.now(UTC)
    assert before <= package.last_change() <= datetime.now(UTC)
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@b.example"]
    subprocess.run([*git, "init", "-q"], check=True)
    dated = {**os.environ, "GIT_COMMITTER_DATE": "2026-11-23T00:00:00Z"}
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "a"], check=True, env=dated)
    assert package.last_change() == MADE

"""What the systems have made becomes one release; recipes name only what is there."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest
import release

from bundle import build
from legal import signing

ROOT = Path(__file__).resolve().parents[2]
RECIPES = (
    ROOT / ".github" / "workflows" / "ci.yml",
    ROOT / ".github" / "workflows" / "release.yml",
    ROOT / "packaging" / "flatpak" / "io.github.productai_desktop.ProductAIDesktop.yml",
    ROOT / "packaging" / "README.md",
    ROOT / "packaging" / "windows" / "IT.md",
)


@pytest.fixture(autouse=True)
def unsigned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.VARIABLE, raising=False)


def made(folder: Path, **files: str) -> Path:
    for system, name in files.items():
        (folder / "made" / system).mkdir(parents=True, exist_ok=True)
        (folder / "made" / system / name).write_text(f"of {system}")
    return folder / "made"


def test_all_files_lie_side_by_side_with_their_sums(tmp_path: Path) -> None:
    systems = made(tmp_path, linux="a.deb", windows="a-setup.exe", macos="a.dmg")
    assert release.main([str(systems), str(tmp_path / "dist")]) == 0
    sums = (tmp_path / "dist" / "SHA256SUMS").read_text().splitlines()
    assert [line.split("  ")[1] for line in sums] == ["a-setup.exe", "a.deb", "a.dmg"]
    assert sums[1].startswith(hashlib.sha256(b"of linux").hexdigest())


def test_no_file_takes_the_place_of_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    systems = made(tmp_path, linux="a.cdx.json", windows="a.cdx.json")
    assert release.main([str(systems), str(tmp_path / "dist")]) == 1
    assert "a.cdx.json" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def test_a_release_that_is_there_or_empty_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main([str(tmp_path / "made"), str(tmp_path / "dist")]) == 1
    assert "nothing" in capsys.readouterr().err
    (tmp_path / "dist").mkdir()
    assert release.main([str(made(tmp_path, linux="a.deb")), str(tmp_path / "dist")]) == 1
    assert list((tmp_path / "dist").iterdir()) == []


@pytest.mark.parametrize(
    ("platform", "machine", "said"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
    ],
)
def test_each_system_names_its_files(
    monkeypatch: pytest.MonkeyPatch, platform: str, machine: str, said: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert build.system() == said


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_recipes_name_files_that_are_there(recipe: Path) -> None:
    named = re.findall(
        r"(?<![\w/.])(?:packaging|productai_desktop|resources|\.ci)/[\w./-]+\w",
        recipe.read_text(encoding="utf-8"),
    )
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_a_release_is_of_the_version_that_its_tag_says() -> None:
    text = RECIPES[1].read_text(encoding="utf-8")
    (asked,) = re.findall(r'run: test "v\$\((sed .*)\)" = "\$GITHUB_REF_NAME"', text)
    said = subprocess.check_output(["sh", "-c", asked], cwd=ROOT, text=True).strip()
    from productai_desktop import __version__

    assert said == __version__

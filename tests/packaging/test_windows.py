"""The setups for Windows: compiled here, and read by what makensis says of them."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from PIL import Image

from productai_desktop.core.photo_names import PHOTO_SUFFIXES
from windows import build

FILES = ("productai-desktop.exe", "productai.exe", "_internal/a b/ü$.txt", "_internal/x.dll")
BOTH = pytest.mark.parametrize("machine", [False, True], ids=["one person", "all"])


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"MZ" + os.urandom(3000))
    return folder


@pytest.fixture(scope="module")
def made(
    bundle: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[bool], tuple[Path, str]]:
    """Each setup with the words of its making, made once."""
    folder = tmp_path_factory.mktemp("dist")
    known: dict[bool, tuple[Path, str]] = {}

    def make(machine: bool) -> tuple[Path, str]:
        if machine not in known:
            setup = folder / build.name("1.2.3", machine=machine)
            done = build.compiled(bundle, setup, "1.2.3", machine=machine, environ=unsigned())
            assert done.returncode == 0, done.stdout[-2000:]
            known[machine] = (setup, done.stdout)
        return known[machine]

    return make


def unsigned() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PRODUCTAI_SIGN"}


@BOTH
def test_it_compiles_without_a_warning(
    made: Callable[[bool], tuple[Path, str]], machine: bool
) -> None:
    setup, said = made(machine)
    assert setup.read_bytes()[:2] == b"MZ"
    assert "warning" not in said.lower()


@BOTH
def test_it_holds_the_folder_and_no_plug_in(
    made: Callable[[bool], tuple[Path, str]], machine: bool
) -> None:
    _, said = made(machine)
    held = re.findall(r'^File: "([^"]+)"', said, re.MULTILINE)
    assert sorted(held) == sorted(PurePosixPath(name).name for name in FILES)
    assert "Plugin command" not in said
    assert not re.search(r"^(Plugins|InitPluginsDir|WriteUninstaller.*TEMP)", said, re.MULTILINE)


def test_a_plug_in_would_be_seen(tmp_path: Path) -> None:
    script = tmp_path / "with.nsi"
    script.write_text(
        f'Unicode true\nOutFile "{tmp_path / "with.exe"}"\nSection\n'
        'System::Call "kernel32::Sleep(i 1)"\nSectionEnd\n'
    )
    said = build.run(["-V4", str(script)], os.environ).stdout
    assert re.search(r'^File: "System.dll"', said, re.MULTILINE) or "Plugin command" in said


def test_only_the_setup_for_all_asks_to_be_elevated(
    made: Callable[[bool], tuple[Path, str]],
) -> None:
    for machine, level in ((False, b'level="asInvoker"'), (True, b'level="requireAdministrator"')):
        assert level in made(machine)[0].read_bytes()


@BOTH
def test_what_it_writes_it_takes_away(
    made: Callable[[bool], tuple[Path, str]], machine: bool
) -> None:
    said = made(machine)[1]
    root = "HKLM" if machine else "HKCU"
    keys = set(
        re.findall(rf"^WriteReg(?:Str|DWORD): ({root}\\[^\n]*?)\\[^\\\n]*=", said, re.MULTILINE)
    )
    assert keys
    gone = tuple(re.findall(rf"^DeleteRegKey: ({root}\S[^\n]*)", said, re.MULTILINE))
    values = re.findall(r"^DeleteRegValue: ([^\n]*)\\ProductAIDesktop.Picture", said, re.MULTILINE)
    left = [key for key in keys if not key.startswith(gone) and key not in values]
    assert left == []
    other = "HKCU" if machine else "HKLM"
    assert not re.search(rf"^(WriteReg|DeleteReg)\w+: {other}", said, re.MULTILINE)
    links = re.findall(r'^CreateShortcut: "([^"]+)"', said, re.MULTILINE)
    assert len(links) == (1 if machine else 2)
    for link in links:
        assert f'Delete: "{link}"' in said


def test_what_others_wrote_of_a_type_stays() -> None:
    """Keys with anything in them, which may be another program's, are not deleted."""
    lines = list(build.unregistering())
    assert {line.split(" $")[0] for line in lines} == {"DeleteRegValue", "DeleteRegKey /ifempty"}
    assert len(lines) == 3 * len(PHOTO_SUFFIXES)


def test_the_uninstaller_for_all_runs_where_it_lies(
    made: Callable[[bool], tuple[Path, str]],
) -> None:
    commands = re.findall(r"UninstallString=([^\n]*)", made(True)[1])
    assert len(commands) == 2
    assert all(command.endswith("_?=$INSTDIR") for command in commands)


def test_only_what_was_installed_is_removed() -> None:
    lines = list(build.removing([PurePosixPath("a/b/c.dll"), PurePosixPath("a/d.dll")]))
    assert lines == [
        'Delete "$INSTDIR\\a\\b\\c.dll"', 'Delete "$INSTDIR\\a\\d.dll"',
        'RMDir "$INSTDIR\\a\\b"', 'RMDir "$INSTDIR\\a"',
    ]  # fmt: skip
    script = build.SCRIPT.read_text(encoding="utf-8")
    assert not re.search(r"RMDir\s+/r", script)


def test_every_sentence_is_said_in_every_language() -> None:
    words = build.SCRIPT.with_name("words.nsh").read_text(encoding="utf-8")
    said = re.findall(r"^LangString (\w+) \$\{(\w+)\} \"(.+)\"$", words, re.MULTILINE)
    names = {name for name, _, _ in said}
    assert {(name, tongue) for name, tongue, _ in said} == {
        (name, tongue) for name in names for tongue in ("ENGLISH", "GERMAN", "HEBREW")
    }
    script = build.SCRIPT.read_text(encoding="utf-8")
    assert set(re.findall(r"\$\((\w+)\)", script)) == names
    assert len({text for _, _, text in said}) == len(said)


def test_the_signer_gets_the_uninstaller_and_both_setups(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, signer = tmp_path / "signed", tmp_path / "signer.py"
    signer.write_text(f"import sys; open({str(log)!r}, 'a').write(sys.argv[1] + '\\n')")
    monkeypatch.setenv("PRODUCTAI_SIGN", f"{sys.executable} {signer}")
    assert build.main(bundle, tmp_path, "1.2.3") == 0
    signed = [Path(line).name for line in log.read_text().splitlines()]
    setups = [build.name("1.2.3", machine=machine) for machine in (False, True)]
    assert [name for name in signed if name in setups] == setups
    assert len(signed) == 4  # and an uninstaller before each


def test_that_nothing_is_signed_is_said(
    bundle: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("PRODUCTAI_SIGN", raising=False)
    assert build.main(bundle, tmp_path, "1.2.3") == 0
    assert "not signed" in capsys.readouterr().err


def test_the_icon_has_every_size(tmp_path: Path) -> None:
    build.write_icon(tmp_path / "app.ico")
    with Image.open(tmp_path / "app.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in build.ICON_SIZES}


def test_a_version_has_four_numbers() -> None:
    assert build.numbers("1.2.3") == "1.2.3.0"
    with pytest.raises(ValueError, match="rc"):
        build.numbers("1.2.3rc1")

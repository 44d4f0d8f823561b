"""SHA256SUMS, and the signer that PRODUCTAI_SIGN names."""

import hashlib
import shlex
import sys
from pathlib import Path

import pytest

from legal import signing, sums
from legal.errors import LegalError

#: writes what it was given to a log, refuses what has "bad" in its name, and leaves a signature
SIGNER = """
import pathlib, sys
*options, path = sys.argv[1:]
with open(options[0], "a") as log:
    log.write(pathlib.Path(path).name + "\\n")
if "bad" in path:
    sys.exit(7)
pathlib.Path(path + ".asc").write_text("signed")
"""


class Signer:
    def __init__(self, folder: Path) -> None:
        self._log = folder / "signed ones.txt"
        script = folder / "signer of ours.py"
        script.write_text(SIGNER, encoding="utf-8")
        command = shlex.join([sys.executable, "-S", str(script), str(self._log)])
        self.environment = {signing.VARIABLE: command}

    @property
    def signed(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").split() if self._log.exists() else []


@pytest.fixture
def signer(tmp_path: Path) -> Signer:
    return Signer(tmp_path)


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "productai-desktop").mkdir(parents=True)
    for name in ("b.run", "a.deb", "a.deb.asc", ".hidden", "SHA256SUMS.asc", "c.cdx.json"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_every_package_has_its_sum_in_the_order_of_names(dist: Path):
    content = sums.write(dist, {}).read_bytes()
    assert content == b"".join(
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n".encode()
        for name in ("a.deb", "b.run", "c.cdx.json")
    )


def test_a_second_time_gives_the_same_sums(dist: Path):
    assert sums.write(dist, {}).read_bytes() == sums.write(dist, {}).read_bytes()


def test_the_sums_are_signed(dist: Path, signer: Signer):
    sums.write(dist, signer.environment)
    assert signer.signed == ["SHA256SUMS"]
    assert (dist / "SHA256SUMS.asc").read_text(encoding="utf-8") == "signed"


def test_programs_and_libraries_are_signed_and_nothing_else(tmp_path: Path, signer: Signer):
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    for name, content in (
        ("program", b"\x7fELF..."),
        ("_internal/library.dll", b"MZ......"),
        ("_internal/library.dylib", b"\xcf\xfa\xed\xfe"),
        ("_internal/text.txt", b"words"),
        ("_internal/empty", b""),
    ):
        (folder / name).write_bytes(content)
    assert signing.sign_binaries(folder, signer.environment) == 3
    assert signer.signed == ["library.dll", "library.dylib", "program"]


def test_nothing_runs_without_a_signer(tmp_path: Path):
    assert signing.sign(tmp_path / "absent", {}) is False
    assert signing.sign(tmp_path / "absent", {signing.VARIABLE: "  "}) is False


@pytest.mark.parametrize(
    ("command", "said"),
    [("'half a quotation", "cannot be read"), ("/nowhere/signer", "cannot be started")],
)
def test_a_signer_that_cannot_be_used_is_told(tmp_path: Path, command: str, said: str):
    with pytest.raises(LegalError, match=said):
        signing.sign(tmp_path, {signing.VARIABLE: command})


def test_what_the_signer_refuses_is_told_with_its_status(tmp_path: Path, signer: Signer):
    with pytest.raises(LegalError, match=r"bad\.exe is not signed: PRODUCTAI_SIGN .* status 7"):
        signing.sign(tmp_path / "bad.exe", signer.environment)

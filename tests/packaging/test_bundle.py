"""What travels in the program's folder: by rule, by the program's imports, and by its lock."""

import os
import re
import sys
import tomllib
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from bundle import inventory, selection, travels
from bundle.errors import BuildError
from productai_desktop import app

ROOT = Path(__file__).resolve().parents[2]
SAID = travels.read()
PLUGINS = "PySide6/Qt/plugins/"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "libQt6Widgets.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/libpyside6.abi3.so.6.11",
        PLUGINS + "platforms/libqxcb.so",
        PLUGINS + "platforms/libqwayland.so",
        PLUGINS + "imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_he.qm",
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
        "libpython3.11.so.1.0",
        "libavif-c6062d5f.so.16.4.2",
        "pillow.libs/libavif-c6062d5f.so.16.4.2",
        "libquadmath-96973f99-934c22de.so.0.0.0",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "certifi/cacert.pem",
        # Windows
        "PySide6\\Qt6Core.dll",
        "PySide6\\QtGui.pyd",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\MSVCP140.dll",
        "libcrypto-3.dll",
        "python311.dll",
        # macOS
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "libcrypto.3.dylib",
    ],
)
def test_what_is_used_travels(name: str):
    assert selection.travels(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Pdf.so.6",
        "PySide6/QtDBus.abi3.so",
        "PySide6/QtQuick.abi3.so",
        PLUGINS + "platforms/libqeglfs.so",
        PLUGINS + "platformthemes/libqgtk3.so",
        PLUGINS + "tls/libqopensslbackend.so",
        PLUGINS + "xcbglintegrations/libqxcb-glx-integration.so",
        PLUGINS + "imageformats/libqpdf.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qtdeclarative_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libssl.so.3",
        "libX11.so.6",
        "libreadline.so.8",
        "numpy-2.4.6.dist-info/METADATA",
        # Windows
        "PySide6\\Qt6Quick.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        # macOS
        "PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf",
    ],
)
def test_what_is_not_used_stays_behind(name: str):
    assert not selection.travels(name)


def test_resources_travel_without_what_translators_need(tmp_path: Path):
    for name in ("models.toml", "translations/de.qm", "translations/de.ts", "icons/README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert selection.resources(tmp_path) == [
        (str(tmp_path / "models.toml"), str(Path("productai_desktop/_resources"))),
        (
            str(tmp_path / "translations/de.qm"),
            str(Path("productai_desktop/_resources/translations")),
        ),
    ]


@pytest.fixture
def well() -> list[inventory.File]:
    """A folder with all that is needed and all that is large, half as large as it may be."""
    needed = [(path.replace("*", "x"), 1000) for path in SAID.needed["linux"]]
    return [*needed, *((giant.path.replace("*", "x"), giant.largest // 2) for giant in SAID.giants)]


def test_a_folder_with_all_that_is_needed_and_known_is_well(well: list[inventory.File]):
    assert inventory.problems(well, "linux", SAID) == []


@pytest.mark.parametrize(
    ("path", "size", "reason"),
    [
        ("_internal/libsomething.so.1", 1_000_000, "1.0 MB, and travels.toml gives no reason"),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.7", 9_000_000, "gives no reason"),
        ("_internal/numpy.libs/libscipy_openblas64_-0.so", 28_000_000, "28.0 MB, more than 27.0"),
        ("_internal/PySide6/Qt/lib/libQt6Qml.so.6", 10, "a part of Qt that the program does not"),
        ("_internal/libgtk-3.so.0", 10, "comes with a plugin of Qt"),
        ("_internal/libstdc++.so.6", 10, "every Linux has its own"),
        ("_internal/libreadline.so.8", 10, "under the GPL"),
        ("_internal/numpy/tests/data.npy", 10, "serves developers"),
        ("_internal/httpx-0.28.1.dist-info/METADATA", 10, "read by installers alone"),
        ("_internal/productai_desktop/_resources/translations/de.ts", 10, "the source of some"),
        ("_internal/PySide6/Qt/translations/qtbase_fr.qm", 10, "does not speak"),
    ],
)
def test_a_giant_that_comes_in_is_named_with_its_reason(
    well: list[inventory.File], path: str, size: int, reason: str
):
    found = inventory.problems([*well, (path, size)], "linux", SAID)
    assert len(found) == 1
    assert found[0].startswith(f"{path}: ")
    assert reason in found[0]


def test_what_is_needed_is_missed(well: list[inventory.File]):
    missing = "_internal/libxcb-cursor.so.0"
    found = inventory.problems([file for file in well if file[0] != missing], "linux", SAID)
    assert found == [f"{missing}: is not there, and the program needs it"]


def test_many_small_files_are_too_much_in_the_end(well: list[inventory.File]):
    small = [(f"_internal/{number}", 999_999) for number in range(300)]
    found = inventory.problems([*well, *small], "linux", SAID)
    assert [sentence.partition(":")[0] for sentence in found] == ["all together"]


def test_a_built_folder_is_refused_with_every_reason(tmp_path: Path):
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libgtk-3.so.0").write_bytes(b"gtk")
    with pytest.raises(BuildError, match=r"must not travel so:\n_internal/libgtk-3\.so\.0: comes "):
        inventory.check(tmp_path)


def test_a_package_above_its_bound_is_refused(tmp_path: Path):
    package = tmp_path / "a.deb"
    with package.open("wb") as file:
        file.truncate(SAID.bounds["deb"] + 1)
    with pytest.raises(BuildError, match=r"a\.deb has .* MB, more than"):
        inventory.check_package(package)
    with package.open("wb") as file:
        file.truncate(SAID.bounds["deb"])
    inventory.check_package(package)


def of_qt(source: str) -> set[str]:
    """The modules of PySide6 that a source imports."""
    lists = re.findall(r"^\s*from PySide6 import ([^#(\n]+|\([^)]*\))", source, re.MULTILINE)
    named = re.findall(r"\bQt\w+", " ".join(lists))
    return {*named, *re.findall(r"^\s*(?:from|import) PySide6\.(\w+)", source, re.MULTILINE)}


@cache
def sources() -> tuple[str, ...]:
    paths = (ROOT / "productai_desktop").rglob("*.py")
    return tuple(path.read_text(encoding="utf-8") for path in paths)


def test_imports_of_qt_are_seen_in_every_form():
    source = (
        "import PySide6.QtPdf\nif True:\n    from PySide6 import QtSql, QtTest\n"
        "from PySide6 import (\n    QtQml,\n)\nfrom PySide6.QtGui import QImage\n"
    )
    assert of_qt(source) == {"QtPdf", "QtSql", "QtTest", "QtQml", "QtGui"}


def test_the_program_imports_of_qt_what_travels_and_no_more():
    assert set().union(*map(of_qt, sources())) == SAID.modules


def test_modules_that_are_left_out_are_imported_nowhere_in_the_program():
    names = "|".join(re.escape(name) for name in SAID.left_out)
    wanted = re.compile(rf"^\s*(?:from|import) (?:{names})\b", re.MULTILINE)
    assert wanted.search("import _bz2")
    assert [found.group() for source in sources() for found in wanted.finditer(source)] == []


def closure(lock: list[dict]) -> set[str]:
    """The distributions that the program needs at any depth, on any system."""
    packages = {package["name"]: package for package in lock}
    found: set[str] = set()
    waiting = [("productai-desktop", "")]
    while waiting:
        name, extra = waiting.pop()
        package = packages[name]
        wanted = package.get("optional-dependencies", {}).get(extra, [])
        for need in (*package.get("dependencies", []), *wanted) if name not in found else wanted:
            waiting += [(need["name"], more) for more in ("", *need.get("extra", []))]
        found.add(name)
    return found - {"productai-desktop"}


def test_the_lock_lets_the_program_need_what_may_travel_and_no_more():
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    assert closure(lock) == SAID.distributions


def test_every_giant_and_family_has_a_reason():
    assert all(len(giant.reason) > 1 for giant in SAID.giants)
    assert all(len(family.reason) > 10 for family in SAID.forbidden)
    assert {giant.largest >= inventory.GIANT for giant in SAID.giants} == {True}


@pytest.mark.parametrize(
    ("started_as", "which"),
    [
        ("/usr/bin/productai", "terminal"),
        ("productai", "terminal"),
        ("C:/Programs/productai.exe", "terminal"),
        ("./productai-desktop", "window"),
        ("/opt/photos", "window"),
        ("productai-desktop.AppImage", "window"),
    ],
)
def test_the_name_it_is_started_by_says_which_program_it_is(
    monkeypatch: pytest.MonkeyPatch, started_as: str, which: str
):
    monkeypatch.setattr(app, "terminal", lambda: "terminal")
    monkeypatch.setattr(app, "window", lambda: "window")
    monkeypatch.setattr(sys, "argv", [started_as])
    assert begin() == which


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {}),
        ({"LD_LIBRARY_PATH": "/bundle", "_PYI_PARENT_PROCESS_LEVEL": "-1"}, {}),
        (
            {"LD_LIBRARY_PATH": "/bundle:/own", "LD_LIBRARY_PATH_ORIG": "/own"},
            {"LD_LIBRARY_PATH": "/own"},
        ),
    ],
)
def test_programs_that_it_starts_get_nothing_of_what_it_was_started_with(
    monkeypatch: pytest.MonkeyPatch, before: dict[str, str], after: dict[str, str]
):
    monkeypatch.setattr(os, "environ", {"HOME": "/home", **before})
    monkeypatch.setattr(app, "window", lambda: os.environ)
    monkeypatch.setattr(sys, "argv", ["productai-desktop"])
    assert begin() == {"HOME": "/home", **after}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a running program is not replaced")
def test_modules_are_read_from_the_file_that_was_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """Also once an update has put another in its place, or a removal none."""
    program = tmp_path / "program"
    program.write_bytes(b"the old modules")
    archive = SimpleNamespace(_filename=str(program))
    loader = SimpleNamespace(pyz_archive=archive)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", loader)
    monkeypatch.setattr(app, "window", lambda: 0)
    monkeypatch.setattr(sys, "argv", ["productai-desktop"])
    begin()
    program.unlink()
    assert Path(archive._filename).read_bytes() == b"the old modules"
    os.close(int(archive._filename.rpartition("/")[2]))


def begin() -> object:
    """Runs what the built program begins with, and returns what it ends with."""
    entry = ROOT / "packaging" / "bundle" / "entry.py"
    with pytest.raises(SystemExit) as ended:
        exec(compile(entry.read_text(encoding="utf-8"), str(entry), "exec"), {})
    return ended.value.code

"""What a bundle is found to be made of, and the bill of materials of it."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from legal import bundle_files, inventory, lock, sbom
from legal.bundle_files import Listing
from legal.component import Component, Kind
from legal.errors import LegalError

PILLOW = Component("pillow", "13.0.0", Kind.DISTRIBUTION, "MIT-CMU", ("Text",), purl="pkg:pypi/p")
JPEG = Component("jpeg", "3", Kind.INNER, "IJG", (), "pillow", "pillow", "https://example.org")
PROGRAM = Component("ProductAI Desktop", "1.2", Kind.PROGRAM, "MIT", ("Text",))
PARTS = [
    JPEG.with_files(["pillow.libs/libjpeg.so"]),
    PROGRAM.with_files(["productai-desktop", "productai_desktop/x.toml"]),
    PILLOW,
]


def digest(path: str) -> str:
    return hashlib.sha256(path.encode()).hexdigest()


def of_files(*files: str, modules: tuple[str, ...] = ()) -> dict[str, Component]:
    """What these files in a bundle are found to be, by name."""
    listed = Listing(files, ("productai-desktop",), modules, ())
    return {part.name: part for part in inventory.components(listed, lock.this_system())}


def recorded(name: str, ending: str) -> str:
    """A file that a distribution really brings here."""
    locked = next(one for one in lock.closure(lock.this_system()) if one.name == name)
    files = inventory.distributions.installed(locked).files or []
    return next(path.as_posix() for path in files if path.as_posix().endswith(ending))


@pytest.fixture(autouse=True)
def with_pyinstaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is installed where packages are made, and not for the tests."""
    loader = Component("PyInstaller", "6", Kind.INNER, "MIT", ("Text",))
    monkeypatch.setattr(inventory.own, "bootloader", lambda: loader)


def test_every_file_is_found_to_be_of_the_part_that_brought_it():
    codec, binding = recorded("msgspec", ".so"), recorded("pyside6-essentials", "QtGui.abi3.so")
    library = recorded("pyside6-essentials", "libQt6Gui.so.6")
    found = of_files(
        codec,
        binding,
        library,
        "productai_desktop/_resources/models.toml",
        "base_library.zip",
        "python3.11/lib-dynload/_json.so",
    )
    assert found["msgspec"].files == (codec,)
    assert found["PySide6 (Qt for Python)"].files == (binding,)
    assert found["Qt"].files == (library,)
    assert found["CPython"].files == ("base_library.zip", "python3.11/lib-dynload/_json.so")
    assert found["ProductAI Desktop"].files == (
        "productai-desktop",
        "productai_desktop/_resources/models.toml",
    )


def test_libraries_within_a_distribution_are_parts_of_their_own():
    raw = recorded("rawpy", "libraw_r.so.25")
    found = of_files(raw)
    assert (found["LibRaw"].files, found["LibRaw"].of) == ((raw,), "rawpy")
    assert "rawpy" in found


def test_distributions_that_the_program_holds_as_modules_are_listed_without_files():
    found = of_files(modules=("httpx", "httpx._client", "json.decoder", "productai_desktop.app"))
    assert found["httpx"].files == ()
    assert "starlette" not in found


def test_a_package_that_the_program_does_not_need_is_refused():
    with pytest.raises(LegalError, match="rich, wheel: these Python packages travel"):
        of_files(modules=("wheel.util", "rich", "rich.console"))


def test_a_library_that_is_nobodys_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(inventory.debian, "_output", lambda *command: "")
    with pytest.raises(LegalError, match=r"libmystery\.so\.1 travels, but is of no Debian package"):
        of_files("libmystery.so.1")


def test_what_python_brings_on_windows_is_named(monkeypatch: pytest.MonkeyPatch):
    listed = Listing(
        ("VCRUNTIME140.dll", "libcrypto-3.dll", "python313.dll", "_ssl.pyd", "productai.ico"),
        ("productai-desktop.exe",),
        (),
        (),
    )
    windows = {**lock.this_system(), "sys_platform": "win32"}
    monkeypatch.setattr(inventory.lock, "closure", lambda system: ())
    found = {part.name: part.files for part in inventory.components(listed, windows)}
    assert found["Microsoft C and C++ libraries"] == ("VCRUNTIME140.dll",)
    assert found["OpenSSL of CPython"] == ("libcrypto-3.dll",)
    assert found["CPython"] == ("_ssl.pyd", "python313.dll")
    assert found["ProductAI Desktop"] == ("productai-desktop.exe", "productai.ico")


def test_an_unknown_library_on_windows_is_refused_by_its_name(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(inventory.lock, "closure", lambda system: ())
    windows = {**lock.this_system(), "sys_platform": "win32"}
    with pytest.raises(LegalError, match=r"mystery\.dll: these files travel"):
        inventory.components(Listing(("mystery.dll",), (), (), ()), windows)


def debian(*command: str) -> str:
    """As dpkg-query answers for a library under the GPL, and for one that is named here."""
    if "--search" in command:
        package = "libreadline8" if "readline" in command[-1] else "libffi8"
        name = command[-1].removeprefix("*/")
        return f"other: /opt/{name}\n{package}:amd64: /lib/x86_64-linux-gnu/{name}\n"
    source = "readline" if "readline" in command[-1] else "libffi"
    return f"8.2-1\n{source}\n8.2-1\n"


def test_a_library_of_debian_brings_its_packages_copyright(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "libffi8").mkdir()
    (tmp_path / "libffi8" / "copyright").write_text("Copyright 1996", encoding="utf-8")
    monkeypatch.setattr(inventory.debian, "_output", debian)
    monkeypatch.setattr(inventory.debian, "DOCUMENTS", tmp_path)
    part = of_files("libffi.so.8")["libffi8 (Debian)"]
    assert (part.version, part.licence, part.texts) == ("8.2-1", "MIT", ("Copyright 1996",))
    assert part.files == ("libffi.so.8",)


def test_a_library_of_debian_whose_licence_nobody_looked_up_is_refused(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(inventory.debian, "_output", debian)
    with pytest.raises(LegalError, match="source package readline, whose licence is not named"):
        of_files("libreadline.so.8")


def test_a_bundles_files_are_listed_without_what_is_only_linked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bundle_files, "modules", lambda program: (program.name,))
    (tmp_path / "_internal" / "PIL").mkdir(parents=True)
    (tmp_path / "_internal" / "PIL" / "a.so").touch()
    (tmp_path / "_internal" / "a.so").symlink_to("PIL/a.so")
    (tmp_path / "productai-desktop").touch()
    (tmp_path / "productai").symlink_to("productai-desktop")
    listed = bundle_files.listing(tmp_path)
    assert listed.files == ("PIL/a.so",)
    assert listed.programs == listed.modules == ("productai-desktop",)


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from walk(component.get("components", []))


def test_the_bill_has_the_shape_of_cyclonedx():
    bill = sbom.bill(PARTS, "1.2", digest)
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    every = list(walk([bill["metadata"]["component"], *bill["components"]]))
    refs = [one["bom-ref"] for one in every]
    assert len(set(refs)) == len(refs) == 6
    for one in every:
        assert one["type"] in ("application", "library", "platform", "file")
        assert one["name"]
        if one["type"] == "file":
            assert one["hashes"] == [{"alg": "SHA-256", "content": digest(one["name"])}]
        else:
            assert one["version"]
            assert one["licenses"][0]["expression"]
    for dependency in bill["dependencies"]:
        assert {dependency["ref"], *dependency["dependsOn"]} <= set(refs)


def test_the_bill_says_what_is_part_of_what():
    bill = sbom.bill(PARTS, "1.2", digest)
    needs = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
    assert needs == {
        "ProductAI-Desktop@1.2": ["pillow@13.0.0"],
        "pillow@13.0.0": ["pillow/jpeg@3"],
    }
    assert bill["components"][0]["hashes"][0]["content"] == digest("pillow.libs/libjpeg.so")


def test_two_parts_of_one_name_are_refused():
    with pytest.raises(LegalError, match=r"pillow@13\.0\.0"):
        sbom.bill([*PARTS, PILLOW], "1.2", digest)


def test_the_same_bundle_gives_the_same_bill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    bundle = tmp_path / "bundle"
    (bundle / "_internal/productai_desktop").mkdir(parents=True)
    (bundle / "_internal/pillow.libs").mkdir()
    (bundle / "productai-desktop").write_text("1", encoding="utf-8")
    for name in ("productai_desktop/x.toml", "pillow.libs/libjpeg.so"):
        (bundle / "_internal" / name).write_text("1", encoding="utf-8")
    monkeypatch.setattr(inventory, "of_bundle", lambda bundle: PARTS)
    dated = {"SOURCE_DATE_EPOCH": "1700000000"}
    first = sbom.write(bundle, tmp_path / "a.json", "1.2", dated).read_bytes()
    assert sbom.write(bundle, tmp_path / "b.json", "1.2", dated).read_bytes() == first
    said = json.loads(first)
    assert said["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    (bundle / "productai-desktop").write_text("2", encoding="utf-8")
    other = json.loads(sbom.write(bundle, tmp_path / "c.json", "1.2", dated).read_bytes())
    assert other["serialNumber"] != said["serialNumber"]
    assert said["serialNumber"].startswith("urn:uuid:")

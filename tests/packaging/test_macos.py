"""The disk image for macOS: what is told of the app, and the steps in their order."""

import os
import plistlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from legal import signing
from legal.errors import LegalError
from macos import build, information
from macos.build import NOTARISE, Command, Image

SIGNER = {signing.VARIABLE: "codesign --timestamp --sign 'A name'"}
NOTARY = {**SIGNER, NOTARISE: "xcrun notarytool submit --wait"}
TOOLS = ("codesign", "ditto", "hdiutil", "xcrun", "spctl")


def steps(tmp_path: Path, environment: Mapping[str, str]) -> list[Command]:
    image = Image(tmp_path / "A.app", tmp_path / "shown", tmp_path / "a.dmg")
    return [
        tuple(word.replace(str(tmp_path), "") for word in command)
        for command in build.plan(image, environment)
    ]


def test_without_hooks_the_app_is_sealed_by_nobodys_name(tmp_path: Path) -> None:
    assert steps(tmp_path, {}) == [
        ("codesign", "--force", "--sign", "-", "/A.app"),
        ("codesign", "--verify", "--deep", "--strict", "/A.app"),
        ("ditto", "/A.app", "/shown/A.app"),
        ("ln", "-s", "/Applications", "/shown/Applications"),
        *steps(tmp_path, {})[4:],
    ]
    assert [command[0] for command in steps(tmp_path, {})[4:]] == ["hdiutil"]


def test_what_is_given_away_is_signed_then_notarised_then_stapled(tmp_path: Path) -> None:
    said = [command for command in steps(tmp_path, NOTARY) if command[0] not in ("ditto", "ln")]
    assert [(command[0], command[-1]) for command in said] == [
        ("codesign", "/A.app"),
        ("codesign", "/A.app"),
        ("hdiutil", "/a.dmg"),
        ("codesign", "/a.dmg"),
        ("xcrun", "/a.dmg"),
        ("xcrun", "/a.dmg"),
        ("spctl", "/a.dmg"),
    ]
    assert said[0][:4] == ("codesign", "--timestamp", "--sign", "A name")
    assert said[5][:3] == ("xcrun", "stapler", "staple")


def test_signed_without_a_notary(tmp_path: Path) -> None:
    assert steps(tmp_path, SIGNER)[-1][-1] == "/a.dmg"
    assert not any("xcrun" in command for command in steps(tmp_path, SIGNER))


@pytest.mark.parametrize(
    "environment", [{NOTARISE: "xcrun notarytool"}, {**SIGNER, NOTARISE: "xcrun 'notarytool"}]
)
def test_hooks_that_do_not_fit_are_refused_before_anything_is_done(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with pytest.raises(LegalError, match=NOTARISE):
        steps(tmp_path, environment)


def test_the_steps_are_run_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    for tool in TOOLS:
        (tools / tool).write_text(f'#!/bin/sh\necho {tool} >> "{log}"\n')
        (tools / tool).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    for variable in (signing.VARIABLE, NOTARISE):
        monkeypatch.delenv(variable, raising=False)
    app = tmp_path / "ProductAI Desktop.app"
    assert build.main(app, tmp_path, "1.2.3") == 0
    assert log.read_text().split() == ["codesign", "codesign", "ditto", "hdiutil"]
    assert sorted(path.name for path in (app / "Contents" / "Resources").iterdir()) == [
        "de.lproj",
        "en.lproj",
        "he.lproj",
    ]
    assert "not signed" in (said := capsys.readouterr().err)
    assert "not notarised" in said


def test_the_app_offers_itself_for_photos_and_takes_nothing_over() -> None:
    told = plistlib.loads(plistlib.dumps(information.information("14.6.1")))
    (photos,) = told["CFBundleDocumentTypes"]
    assert (photos["CFBundleTypeRole"], photos["LSHandlerRank"]) == ("Viewer", "Alternate")
    assert {"public.jpeg", "public.camera-raw-image"} < set(photos["LSItemContentTypes"])
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert told["CFBundleLocalizations"] == ["de", "en", "he"]


def test_every_folder_is_asked_for_in_every_language(tmp_path: Path) -> None:
    information.write_strings(tmp_path)
    english = information.reasons("en")
    for language in ("de", "he"):
        text = (tmp_path / f"{language}.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
        said = dict(line.removesuffix(";").split(" = ") for line in text.splitlines())
        assert {key.strip('"') for key in said} == set(english)
        assert not set(said.values()) & {f'"{text}"' for text in english.values()}


def test_nothing_is_asked_for_at_runtime_but_what_is_said() -> None:
    # the system refuses entitlements with a comment: the reasons stand in the page
    path = Path(build.__file__).with_name("entitlements.plist")
    asked = plistlib.loads(path.read_bytes())
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert b"<!--" not in path.read_bytes()
    page = path.parents[1] / "README.md"
    assert all(name in page.read_text(encoding="utf-8") for name in asked)

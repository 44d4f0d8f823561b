"""Programs for pictures are found as the desktop's own file manager finds them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from productai_desktop.gui.hand_over.desktop_entries import Program, default_id, programs_for

PNG = "image/png"


@pytest.fixture
def environ(tmp_path: Path) -> Mapping[str, str]:
    """A desktop with nothing on it but what a test puts there."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("gimp", "viewer", "shop"):
        (programs / name).write_text("#!/bin/sh\n")
        (programs / name).chmod(0o755)
    return {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "own"),
        "XDG_DATA_DIRS": str(tmp_path / "shared"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "PATH": str(programs),
    }


def entry(folder: str, environ: Mapping[str, str], name: str, program: str, **keys: str) -> None:
    base = Path(environ["HOME"]) / folder / "applications"
    base.mkdir(parents=True, exist_ok=True)
    table = {"Type": "Application", "Name": name.title(), "MimeType": f"{PNG};image/jpeg;"}
    lines = [f"{key}={value}" for key, value in {**table, "Exec": program, **keys}.items()]
    (base / f"{name}.desktop").write_text(
        "# made by a test\n[Desktop Entry]\n" + "\n".join(lines) + "\n[Desktop Action x]\nExec=no\n"
    )


def names(environ: Mapping[str, str], *languages: str) -> list[str]:
    return [program.name for program in programs_for(PNG, environ, languages)]


def test_programs_are_offered_by_name_after_the_usual_one(environ: Mapping[str, str]) -> None:
    entry("shared", environ, "viewer", "viewer %f")
    entry("shared", environ, "gimp", "gimp %U")
    config = Path(environ["XDG_CONFIG_HOME"])
    config.mkdir()
    assert names(environ) == ["Gimp", "Viewer"]
    (config / "mimeapps.list").write_text(
        "[Default Applications]\nimage/png=gone.desktop;viewer.desktop\n"
    )
    assert default_id(PNG, environ) == "viewer.desktop"
    assert names(environ) == ["Viewer", "Gimp"]


def test_what_cannot_open_it_is_not_offered(environ: Mapping[str, str]) -> None:
    entry("shared", environ, "gimp", "gimp %U")
    entry("shared", environ, "text", "gimp %U", MimeType="text/plain;")
    entry("shared", environ, "gone", "not-installed %U")
    entry("shared", environ, "tried", "gimp %U", TryExec="not-installed")
    entry("shared", environ, "vim", "viewer %F", Terminal="true")
    entry("shared", environ, "secret", "viewer %F", NoDisplay="true")
    entry("shared", environ, "removed", "viewer %F", Hidden="true")
    entry("shared", environ, "link", "viewer %F", Type="Link")
    assert names(environ) == ["Gimp"]


def test_a_persons_own_entry_stands_for_that_of_all(environ: Mapping[str, str]) -> None:
    entry("shared", environ, "gimp", "gimp %U")
    entry("own", environ, "gimp", "gimp %U", Hidden="true")
    assert names(environ) == []


def test_names_are_said_in_the_persons_language(environ: Mapping[str, str]) -> None:
    entry("shared", environ, "viewer", "viewer %f", **{"Name[de]": "Betrachter"})
    assert names(environ, "de_AT", "de") == ["Betrachter"]
    assert names(environ, "fr") == ["Viewer"]


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("viewer %f", ["viewer", "/a b.png"]),
        ("viewer %U", ["viewer", "file:///a%20b.png"]),
        ("viewer", ["viewer", "/a b.png"]),
        ('"my viewer" --title=%c --100%% %F', ["my viewer", "--title=V", "--100%", "/a b.png"]),
        (r'viewer "say \\"hi\\"" %f', ["viewer", 'say "hi"', "/a b.png"]),
        ("viewer %i %d %f", ["viewer", "--icon", "eye", "", "/a b.png"]),
    ],
)
def test_a_file_goes_where_the_entry_wants_it(
    environ: Mapping[str, str], line: str, command: list[str]
) -> None:
    Path(environ["PATH"], "my viewer").symlink_to(Path(environ["PATH"], "viewer"))
    entry("shared", environ, "v", line, Icon="eye")
    (program,) = programs_for(PNG, environ)
    assert program.command("/a b.png") == command


def test_a_program_that_was_looked_for_is_given_the_file() -> None:
    assert Program("/opt/shop", "shop").command("/a.png") == ["/opt/shop", "/a.png"]

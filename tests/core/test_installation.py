"""Where a portable folder is looked for: beside a bundle, and nowhere else."""

from pathlib import Path

import pytest

from productai_desktop.core.installation import PORTABLE, Installation, installation_of

CHECKOUT = Path("/home/ann/productai/productai_desktop")
INSIDE = Path("/opt/x/_internal/productai_desktop")


def bundle(executable: str, platform: str = "linux", **environ: str) -> Installation:
    return installation_of(Path(executable), INSIDE, environ, bundled=True, platform=platform)


def test_a_bundle_has_it_beside_its_program() -> None:
    assert bundle("/media/stick/productai/productai-desktop") == Installation(
        "bundle", Path("/media/stick/productai/portable")
    )


def test_an_app_of_macos_has_it_beside_itself() -> None:
    program = "/Volumes/Stick/ProductAI Desktop.app/Contents/MacOS/productai-desktop"
    assert bundle(program, "darwin").portable_place == Path("/Volumes/Stick/portable")


def test_an_appimage_has_it_beside_its_file() -> None:
    mounted = "/tmp/.mount_Pro1"
    made = bundle(
        f"{mounted}/usr/bin/productai-desktop",
        APPDIR=mounted,
        APPIMAGE="/media/stick/ProductAI.AppImage",
    )
    assert made == Installation("appimage", Path("/media/stick/portable"))


def test_the_appimage_of_a_terminal_that_started_it_is_another_ones() -> None:
    made = bundle("/opt/p/productai", APPDIR="/tmp/.mount_Term", APPIMAGE="/home/ann/Term.AppImage")
    assert made == Installation("bundle", Path("/opt/p/portable"))


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (bundle("/usr/lib/productai-desktop/productai-desktop"), "system"),
        (bundle("/app/lib/productai-desktop", FLATPAK_ID="io.github.x"), "flatpak"),
        (
            installation_of(
                Path("/usr/bin/python3"), CHECKOUT, {}, bundled=False, platform="linux"
            ),
            "source",
        ),
        (
            installation_of(
                Path("/v/bin/python"),
                Path("/v/lib/python3.11/site-packages/productai_desktop"),
                {"APPIMAGE": "/x.AppImage", "APPDIR": "/v"},
                bundled=False,
                platform="linux",
            ),
            "package",
        ),
    ],
)
def test_others_are_never_portable(made: Installation, kind: str) -> None:
    assert made == Installation(kind, None)
    assert made.portable_folder() is None


def test_it_is_portable_only_where_there_is_such_a_folder(tmp_path: Path) -> None:
    made = bundle(str(tmp_path / "productai-desktop"))
    assert made.portable_folder() is None
    (tmp_path / PORTABLE).write_text("no folder")
    assert made.portable_folder() is None
    (tmp_path / PORTABLE).unlink()
    (tmp_path / PORTABLE).mkdir()
    assert made.portable_folder() == tmp_path / PORTABLE

"""Make both setups for Windows of the program's folder, by makensis.

Runs wherever NSIS 3 does: what it was checked with is Debian's `nsis`, on Linux.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from legal import signing
from linux import icons
from productai_desktop.core.photo_names import PHOTO_SUFFIXES

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("installer.nsi")
SIGN = Path(__file__).with_name("sign.py")
DRAWING = ROOT / "resources" / "icons" / "app.svg"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(bundle: Path, dist: Path, version: str) -> int:
    """Make the setup for one person and the one for all; return the exit status."""
    if shutil.which("makensis") is None:
        print("The setups need NSIS 3 (makensis), which is not installed.", file=sys.stderr)
        return 2
    if not os.environ.get(signing.VARIABLE):
        print(f"The setups are not signed: {signing.VARIABLE} names no signer.", file=sys.stderr)
    for machine in (False, True):
        setup = dist / name(version, machine=machine)
        said = compiled(bundle, setup, version, machine=machine)
        if said.returncode:
            print(said.stdout, file=sys.stderr)
            return 1
        signing.sign(setup)
    return 0


def name(version: str, *, machine: bool) -> str:
    """The name of a setup's file."""
    return f"productai-desktop-{version}-setup{'-all-users' if machine else ''}.exe"


def compiled(
    bundle: Path,
    setup: Path,
    version: str,
    *,
    machine: bool,
    environ: Mapping[str, str] = os.environ,
) -> subprocess.CompletedProcess[str]:
    """Compile a setup of the program's folder; return makensis' exit status and words."""
    with tempfile.TemporaryDirectory() as text:
        lists = Path(text)
        files = sorted(
            PurePosixPath(path.relative_to(bundle).as_posix())
            for path in bundle.rglob("*")
            if path.is_file()
        )
        write_lists(bundle, files, lists)
        icon = lists / "app.ico"
        write_icon(icon)
        size = sum((bundle / path).stat().st_size for path in files)
        defined = {
            "VERSION": version,
            "NUMBERS": numbers(version),
            "OUTPUT": str(setup),
            "ICON": str(icon),
            "LICENCE": str(ROOT / "LICENSE"),
            "LISTS": str(lists),
            "KILOBYTES": str(-(-size // 1024)),
        }
        if environ.get(signing.VARIABLE):
            defined["SIGNER"] = f'"{sys.executable}" "{SIGN}"'
        words = [f"-D{key}={value}" for key, value in defined.items()]
        if machine:
            words.append("-DMACHINE")
        return run(["-V4", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)], environ)


def run(words: Sequence[str], environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run makensis; its words are those of both its outputs."""
    return subprocess.run(
        ["makensis", *words], check=False, cwd=SCRIPT.parent, env=dict(environ),
        encoding="utf-8", errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def write_lists(bundle: Path, files: Sequence[PurePosixPath], lists: Path) -> None:
    """Write what is installed and removed, file by file and type by type, as NSIS reads it."""
    for list_name, lines in (
        ("install", installing(bundle, files)),
        ("uninstall", removing(files)),
        ("types", registering()),
        ("untypes", unregistering()),
    ):
        text = "".join(f"{line}\n" for line in lines)
        (lists / f"{list_name}.nsh").write_text(text, encoding="utf-8")


def installing(bundle: Path, files: Iterable[PurePosixPath]) -> Iterable[str]:
    """Lines that put each file into its folder."""
    current: PurePosixPath | None = None
    for path in files:
        if path.parent != current:
            current = path.parent
            yield f'SetOutPath "{_installed(current)}"'
        yield f'File "{bundle / path}"'  # as it is: of this computer, not of the installed one


def removing(files: Sequence[PurePosixPath]) -> Iterable[str]:
    """Lines that delete each file, and then each folder that is empty, inner ones first."""
    yield from (f'Delete "{_installed(path)}"' for path in files)
    folders = {folder for path in files for folder in path.parents if folder.parts}
    for folder in sorted(folders, key=lambda one: (-len(one.parts), one)):
        yield f'RMDir "{_installed(folder)}"'


def registering() -> Iterable[str]:
    """Lines by which "Open with" offers the program for each type of picture."""
    for end in sorted(PHOTO_SUFFIXES):
        yield f'WriteRegStr ${{ROOT}} "${{CLASSES}}\\{end}\\OpenWithProgids" "${{PROGID}}" ""'
        yield (
            'WriteRegStr ${ROOT} "${CLASSES}\\Applications\\${PROGRAM}\\SupportedTypes"'
            f' "{end}" ""'
        )


def unregistering() -> Iterable[str]:
    """Lines that take the program out of "Open with", and leave what others wrote there."""
    for end in sorted(PHOTO_SUFFIXES):
        yield f'DeleteRegValue ${{ROOT}} "${{CLASSES}}\\{end}\\OpenWithProgids" "${{PROGID}}"'
        yield f'DeleteRegKey /ifempty ${{ROOT}} "${{CLASSES}}\\{end}\\OpenWithProgids"'
        yield f'DeleteRegKey /ifempty ${{ROOT}} "${{CLASSES}}\\{end}"'


def numbers(version: str) -> str:
    """A version as Windows wants it: four numbers. Raises ValueError for one with other parts."""
    parts = [int(part) for part in version.split(".")]
    return ".".join(map(str, (*parts, 0, 0, 0, 0)[:4]))


def escaped(text: str) -> str:
    """`text` within the quotes of NSIS."""
    return text.replace("$", "$$").replace('"', '$\\"')


def write_icon(path: Path) -> None:
    """Write the program's icon in all sizes as an .ico."""
    from PIL import Image

    drawn: list[Image.Image] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in ICON_SIZES:
            picture = Path(folder) / f"{size}.png"
            icons.paint(icons.drawing_of(size, DRAWING), size, picture)
            with Image.open(picture) as opened:
                drawn.append(opened.convert("RGBA"))
    sizes = [image.size for image in drawn]
    drawn[-1].save(path, format="ICO", sizes=sizes, append_images=drawn[:-1])


def _installed(path: PurePosixPath) -> str:
    within = "\\".join(path.parts)
    return f"$INSTDIR\\{escaped(within)}" if within else "$INSTDIR"

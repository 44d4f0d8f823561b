"""How the program was installed, and where a folder `portable` beside it would lie."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

#: a folder of this name beside the program holds all data
PORTABLE = "portable"
#: of results, in a portable folder
RESULTS = "Results"

#: where programs lie that the system's own packages have brought
_OF_SYSTEM = Path("/usr")


@dataclass(frozen=True, slots=True)
class Installation:
    """What stands on this computer."""

    #: a code of `core.facts.INSTALLED`; one that is "portable", too, has a portable folder
    kind: str
    #: where a portable folder is looked for; None where there can be none
    portable_place: Path | None = None

    def portable_folder(self) -> Path | None:
        """The portable folder, which may be one that cannot be written to; None without one."""
        place = self.portable_place
        return place if place is not None and place.is_dir() else None


def installation_of(
    executable: Path, package: Path, environ: Mapping[str, str], *, bundled: bool, platform: str
) -> Installation:
    """By the running executable and the folder of the program's own package.

    Only a bundle can be portable: what Python runs from elsewhere is told by --data-dir where its
    data lies. In a bundle for macOS "beside the program" is beside the .app, of an AppImage beside
    that file. What the system's packages brought belongs to all who use the computer, and is never
    portable.
    """
    if not bundled:
        return Installation("package" if _is_installed(package) else "source")
    if environ.get("FLATPAK_ID"):
        return Installation("flatpak")
    image = _image(executable, environ)
    if image is not None:
        return Installation("appimage", image.parent / PORTABLE)
    if platform.startswith("linux") and executable.is_relative_to(_OF_SYSTEM):
        return Installation("system")
    return Installation("bundle", _beside(executable, platform) / PORTABLE)


def this_installation() -> Installation:
    """Of the running program."""
    return installation_of(
        Path(sys.executable),
        Path(__file__).parents[1],
        os.environ,
        bundled=bool(getattr(sys, "frozen", False)),
        platform=sys.platform,
    )


def _is_installed(package: Path) -> bool:
    return package.parent.name in ("site-packages", "dist-packages")


def _image(executable: Path, environ: Mapping[str, str]) -> Path | None:
    """The file of the AppImage that runs; another program's may have left its name here."""
    mounted, image = environ.get("APPDIR", ""), environ.get("APPIMAGE", "")
    if not mounted or not image or not executable.is_relative_to(mounted):
        return None
    return Path(image)


def _beside(executable: Path, platform: str) -> Path:
    folder = executable.parent
    if platform == "darwin" and folder.name == "MacOS" and folder.parent.name == "Contents":
        return folder.parents[2]
    return folder

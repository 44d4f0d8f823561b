"""What macOS is told of the app: its Info.plist, and the sentences of it in other languages."""

from pathlib import Path
from typing import Any

#: the photos that "Open With" and the Dock offer the app for, as the system names their types
PHOTO_TYPES = (
    "public.jpeg", "public.png", "org.webmproject.webp", "public.avif", "public.heic",
    "public.heif", "public.tiff", "com.adobe.photoshop-image", "com.microsoft.bmp",
    "com.compuserve.gif", "public.camera-raw-image",
)  # fmt: skip

#: why a folder is asked for, by the key of Info.plist and the language
_REASONS = {
    "en": "Photos that you give to the program are read here, and results are saved here.",
    "de": "Fotos, die Sie dem Programm geben, werden hier gelesen und Ergebnisse hier gesichert.",
    "he": "כאן נקראות תמונות שאתם מוסרים לתוכנה, וכאן נשמרות התוצאות.",
}
_FOLDERS = ("Desktop", "Documents", "Downloads", "NetworkVolumes", "RemovableVolumes")


def information(system: str) -> dict[str, Any]:
    """What Info.plist says beside PyInstaller's own lines.

    `system` is the version of the macOS that builds: the libraries were chosen for it, and may
    need it.
    """
    return {
        "LSMinimumSystemVersion": minimum(system),
        "LSApplicationCategoryType": "public.app-category.photography",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(_REASONS),
        "NSHumanReadableCopyright": "ProductAI Desktop contributors, MIT licence",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photo",
                "CFBundleTypeRole": "Viewer",  # a photo that was given is never written
                "LSHandlerRank": "Alternate",  # what opens photos by itself stays as it is
                "LSItemContentTypes": list(PHOTO_TYPES),
            }
        ],
        **reasons("en"),
    }


def minimum(system: str) -> str:
    """The oldest macOS for what is built on `system`: its major version."""
    return f"{system.partition('.')[0]}.0"


def reasons(language: str) -> dict[str, str]:
    """Why each kind of folder is asked for, by the keys of Info.plist."""
    return {f"NS{folder}UsageDescription": _REASONS[language] for folder in _FOLDERS}


def write_strings(resources: Path) -> None:
    """Write what Info.plist says to people in the app's other languages, into its Resources."""
    for language in sorted(_REASONS):
        strings = resources / f"{language}.lproj" / "InfoPlist.strings"
        strings.parent.mkdir(parents=True, exist_ok=True)
        lines = (f'"{key}" = "{said}";\n' for key, said in reasons(language).items())
        strings.write_text("".join(lines), encoding="utf-8")

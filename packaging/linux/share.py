"""What a desktop finds the program by: entry, icons, description and manual pages."""

import gzip
import shutil
from pathlib import Path

from linux import icons
from linux.manual import Page, manual
from productai_desktop import __version__
from productai_desktop.app import window_parser
from productai_desktop.cli.parser import build as terminal_parser

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).with_name("files")
NAME = "productai-desktop"
TERMINAL = "productai"
APPLICATION = "io.github.productai_desktop.ProductAIDesktop"


def write(share: Path, date: str) -> None:
    """Fills the folder `share` of an installation, as /usr/share; `date` is an ISO date."""
    _copy(FILES / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    description = (FILES / f"{APPLICATION}.metainfo.xml").read_text(encoding="utf-8")
    description = description.replace("@VERSION@", __version__).replace("@DATE@", date)
    metainfo = share / "metainfo" / f"{APPLICATION}.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    metainfo.write_text(description, encoding="utf-8")
    icons.write(ROOT / "resources" / "icons" / "app.svg", share / "icons" / "hicolor", NAME)
    for name, text in pages(date).items():
        page = share / "man" / "man1" / f"{name}.1.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(packed(text))


def pages(date: str) -> dict[str, str]:
    """The manual pages of both programs by their names."""
    window = Page(NAME, __version__, date, TERMINAL)
    terminal = Page(TERMINAL, __version__, date, NAME, exit_status=True)
    return {
        NAME: manual(window_parser(), window),
        TERMINAL: manual(terminal_parser(), terminal),
    }


def packed(text: str) -> bytes:
    """`text` as gzip packs it best, without name and time: the same text, the same bytes."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

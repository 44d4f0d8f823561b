"""The composition root: parses, wires the real parts together, runs a window or a terminal.

`gui`, `cli` and `sandbox`, and with them Qt, Pillow, httpx and the server library, are imported
where they are first used: neither program loads what only the other needs, and the window paints
before it loads what the first paint does not need.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from productai_desktop import __version__
from productai_desktop.core.addresses import is_address
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.installation import RESULTS, this_installation
from productai_desktop.core.options import Options, absolute_path, add_common, options_from

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from productai_desktop.core.catalogue import Catalogue, Model
    from productai_desktop.core.export_names import Conflict, ExportItem, PlannedFile
    from productai_desktop.core.export_report import Exported
    from productai_desktop.core.file_facts import FileFacts
    from productai_desktop.core.marketplaces import Preset, PresetShelf
    from productai_desktop.core.photos import PhotoRules
    from productai_desktop.core.ports import Books, Darkroom, ImageHost, Service
    from productai_desktop.core.settings import Settings
    from productai_desktop.engine.desk import Desk, PracticeService
    from productai_desktop.store.report_files import ReportFiles


def window(argv: Sequence[str] | None = None) -> int:
    """Runs the window program; returns its exit status."""
    given = window_parser().parse_args(argv)
    try:
        options = options_from(given, os.environ)
        from productai_desktop.gui.start import run

        return run(
            _folders(options)[0],
            lambda: _desk_of_window(options),
            photos_of(given.photos),
        )
    except ProductAIError as error:
        from productai_desktop.cli.words import sentence

        print(sentence(error), file=sys.stderr)
        return 2


def window_parser() -> argparse.ArgumentParser:
    """The arguments of the window program; its manual page is made of them, too."""
    parser = argparse.ArgumentParser(
        prog="productai-desktop", description="Edit product photos through ProductAI."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    add_common(parser)
    parser.add_argument(
        "photos",
        nargs="*",
        metavar="FILE",
        help="photos to begin with: files, folders and addresses; an open window takes them",
    )
    return parser


def terminal(argv: Sequence[str] | None = None) -> int:
    """Runs the terminal program `productai`; returns its exit status."""
    from productai_desktop.cli.main import main

    return main(sys.argv[1:] if argv is None else argv, Wiring())


def photos_of(arguments: Sequence[str]) -> list[str]:
    """Photos that were given as arguments: addresses as they are, all others as absolute paths."""
    photos: list[str] = []
    for text in arguments:
        if is_address(text):
            photos.append(text)
        elif text.lower().startswith("file:"):
            from urllib.parse import urlsplit
            from urllib.request import url2pathname

            photos.append(url2pathname(urlsplit(text).path))
        elif text:
            photos.append(str(absolute_path(text)))
    return photos


def _desk_of_window(options: Options) -> Desk:
    """Raises DataError BOOKS_NEWER before anything is written."""
    from productai_desktop.store.newer import refuse_newer

    refuse_newer(_folders(options)[0])
    return Wiring().desk(options, watch_balance=True)


class Wiring:
    """Makes the real parts and hands them to each other."""

    def desk(self, options: Options, *, watch_balance: bool = False) -> Desk:
        """A desk over the real settings, books, keyring, network and disk."""
        from productai_desktop.engine.clock import SystemClock
        from productai_desktop.engine.desk import Desk, Tools
        from productai_desktop.store.log import start_log
        from productai_desktop.store.newer import is_newer
        from productai_desktop.store.presets_file import PresetsFile
        from productai_desktop.store.secrets import KeyringVault
        from productai_desktop.store.settings_file import SettingsFile, read_catalogue
        from productai_desktop.store.shelf import DiskShelf
        from productai_desktop.store.sources import DiskSources

        folder, settings_folder = _folders(options)
        if not is_newer(folder):  # nothing is written there, and the books say why
            start_log(folder / "logs")

        async def books() -> tuple[Books, ProductAIError | None]:
            from productai_desktop.store.open_books import open_books

            return await open_books(folder)

        tools = Tools(
            data_folder=folder,
            settings=SettingsFile(settings_folder / "settings.toml"),
            catalogue=lambda: read_catalogue(settings_folder / "models.toml"),
            books=books,
            service=_service,
            darkroom=lambda: self.darkroom(folder / "cache" / "previews"),
            shelf=DiskShelf(folder),
            sources=DiskSources(),
            vault=KeyringVault(),
            practice=lambda known: _practice(folder, known, options.time_scale),
            clock=SystemClock(options.time_scale),
            pictures_folder=lambda: _pictures_folder(options),
            host=_image_host,
            presets=PresetsFile(settings_folder / "presets.toml"),
            reports=lambda: _reports(options, folder),
        )
        return Desk(options, tools, watch_balance=watch_balance)

    def darkroom(self, previews: Path | None = None) -> Darkroom:
        """`previews` is the folder in which those of results are kept."""
        from productai_desktop.imaging.darkroom import Darkroom as PillowDarkroom
        from productai_desktop.imaging.previews import Previews

        return PillowDarkroom(None if previews is None else Previews(previews))

    def inspect(self, path: Path) -> FileFacts:
        """What a picture's file says about itself. Raises InputError."""
        from productai_desktop.imaging.metadata.inspection import inspect

        return inspect(path)

    def presets(self, options: Options) -> PresetShelf:
        """The program's presets of exports with the user's own over them."""
        from productai_desktop.store.presets_file import PresetsFile

        return PresetsFile(_folders(options)[1] / "presets.toml")

    def plan_export(
        self,
        items: Sequence[ExportItem],
        presets: Sequence[Preset],
        folder: Path,
        template: str,
        conflict: Conflict,
    ) -> list[PlannedFile]:
        """The names of exported files. Raises RequestError NAME_TEMPLATE."""
        from productai_desktop.imaging.export.exporting import plan

        return plan(items, presets, folder, template, conflict)

    def export(
        self, planned: PlannedFile, *, ai_mark: str, write: bool, stopped: Callable[[], bool]
    ) -> Exported:
        """Makes a file and measures it. Raises InputError, OutputError and CancelledError."""
        from productai_desktop.imaging.export.exporting import export

        return export(planned, ai_mark=ai_mark, write=write, stopped=stopped)

    def catalogue(self, options: Options) -> Catalogue:
        """The catalogue with the user's own file over it. Raises DataError CATALOGUE_DAMAGED."""
        from productai_desktop.store.settings_file import read_catalogue

        catalogue, mistake = read_catalogue(_folders(options)[1] / "models.toml")
        if mistake is not None:
            raise mistake
        return catalogue

    def rules(self, options: Options, model: Model) -> PhotoRules:
        """What photos for a model must fit. Raises DataError CATALOGUE_DAMAGED.

        Settings that cannot be read are told of where more depends on them.
        """
        from productai_desktop.core.photos import PhotoRules
        from productai_desktop.store.settings_file import SettingsFile

        settings, _ = SettingsFile(_folders(options)[1] / "settings.toml").read()
        return PhotoRules.of(self.catalogue(options), model, settings.longest_side)

    def serve(
        self,
        options: Options,
        *,
        port: int,
        port_file: Path | None,
        key: str | None,
        latency: float | None,
        tokens: int | None,
        faults: str | None,
    ) -> int:
        """Serves the embedded service alone until it is interrupted; returns the exit status."""
        import json

        from productai_desktop.sandbox.command import serve
        from productai_desktop.store.newer import refuse_newer

        refuse_newer(_folders(options)[0])
        return serve(
            _folders(options)[0] / "sandbox",
            port=port,
            port_file=port_file,
            key=key,
            latency=latency,
            tokens=tokens,
            faults=None if faults is None else json.loads(faults),
            catalogue=self.catalogue(options),
            time_scale=options.time_scale,
            requests_per_minute=options.requests_per_minute,
        )


def _folders(options: Options) -> tuple[Path, Path]:
    """Folder of the data, and of settings.toml and models.toml."""
    chosen = options.data_dir or this_installation().portable_folder()
    if chosen is not None:
        return chosen, chosen
    import platformdirs

    name = "productai-desktop"
    return (
        platformdirs.user_data_path(name, appauthor=False),
        platformdirs.user_config_path(name, appauthor=False),
    )


def _pictures_folder(options: Options) -> Path:
    """Where results go unless the settings say otherwise."""
    portable = this_installation().portable_folder()
    if portable is not None and options.data_dir is None:
        return portable / RESULTS
    import platformdirs

    return platformdirs.user_pictures_path() / "ProductAI"


def _reports(options: Options, folder: Path) -> ReportFiles:
    from productai_desktop.store.report_files import ReportFiles

    def versions() -> Sequence[tuple[str, str]]:
        from productai_desktop.imaging.versions import versions

        return versions()

    installation = this_installation()
    portable = options.data_dir is None and installation.portable_folder() is not None
    return ReportFiles(folder, installation, portable=portable, versions=versions)


def _service(address: str, key: str, catalogue: Catalogue) -> Service:
    from productai_desktop.net.service import ServiceClient

    return ServiceClient(address, key, paths=catalogue.paths, upload_limit=catalogue.upload_limit)


def _image_host(
    way: str, settings: Settings, secret: str | None, service: Service, *, loopback: bool, tag: str
) -> ImageHost:
    from productai_desktop.net.image_hosts import image_host

    return image_host(way, settings, secret, service, loopback=loopback, tag=tag)


def _practice(folder: Path, catalogue: Catalogue, time_scale: float) -> PracticeService:
    from productai_desktop.sandbox.server import Sandbox

    return Sandbox(folder / "sandbox", time_scale=time_scale, catalogue=catalogue)

"""What the terminal needs from the rest of the house, as Protocols that `app` fulfils."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from productai_desktop.core.agreement import Candidate
from productai_desktop.core.archive import Archive
from productai_desktop.core.catalogue import Catalogue, Model
from productai_desktop.core.export_names import Conflict, ExportItem, PlannedFile
from productai_desktop.core.export_report import Exported
from productai_desktop.core.file_facts import FileFacts
from productai_desktop.core.marketplaces import Preset, PresetShelf
from productai_desktop.core.options import Options
from productai_desktop.core.photos import PhotoRules
from productai_desktop.core.ports import Darkroom
from productai_desktop.engine import protocols


class Engine(protocols.Engine, Protocol):
    """The engine, as the terminal sees it."""

    async def adopt(self, job_id: int, remote_id: int) -> Candidate: ...


class Desk(protocols.Desk, Protocol):
    """The one object behind every command that needs the books."""

    @property
    def engine(self) -> Engine: ...
    @property
    def archive(self) -> Archive: ...
    def output_folder(self, project: str | None = None) -> Path: ...


class Wiring(Protocol):
    """The composition root, as the terminal sees it."""

    def desk(self, options: Options) -> Desk: ...

    def darkroom(self) -> Darkroom: ...

    def catalogue(self, options: Options) -> Catalogue:
        """The catalogue with the user's own models.toml, without books, key or network.

        Raises DataError CATALOGUE_DAMAGED.
        """
        ...

    def rules(self, options: Options, model: Model) -> PhotoRules:
        """What photos for a model must fit by catalogue and settings. Raises DataError."""
        ...

    def inspect(self, path: Path) -> FileFacts:
        """What a picture's file says about itself. Raises InputError."""
        ...

    def presets(self, options: Options) -> PresetShelf:
        """Presets of exports."""
        ...

    def plan_export(
        self,
        items: Sequence[ExportItem],
        presets: Sequence[Preset],
        folder: Path,
        template: str,
        conflict: Conflict,
    ) -> list[PlannedFile]:
        """The names of the files. Raises RequestError NAME_TEMPLATE."""
        ...

    def export(
        self, planned: PlannedFile, *, ai_mark: str, write: bool, stopped: Callable[[], bool]
    ) -> Exported:
        """Makes a file and measures it. Raises InputError, OutputError and CancelledError."""
        ...

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
        """Serves the embedded service until it is interrupted; the process's exit status.

        `port` 0 takes any; `latency` in seconds at the service; `faults` is JSON text.
        """
        ...

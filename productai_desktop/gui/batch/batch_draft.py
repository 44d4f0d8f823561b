"""The batch draft: what the person has put together for the next batch, as one frozen value."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from productai_desktop.core.addresses import is_address
from productai_desktop.core.batches import BatchRequest, Choices
from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.engine.batch_sources import is_sheet
from productai_desktop.gui.order.draft import Draft

#: lines that "only the first" tries
FIRST = 3


@dataclass(frozen=True, slots=True)
class BatchDraft:
    """A batch as far as it is put together."""

    #: absolute paths and addresses, or one spreadsheet
    sources: tuple[str, ...] = ()
    #: look into the folders of folders, too
    recursive: bool = False
    #: folder whose photos are matched by SKU; "" for the spreadsheet's own
    photos: str = ""
    #: prompt, model and the like; its photos are of no matter
    order: Draft = field(default_factory=Draft)
    #: folder for results; "" for the usual one
    folder: str = ""
    #: template of their names; "" for the usual one
    name: str = ""
    #: only the first few lines
    trial: bool = False
    #: most credits; 0 for no cap
    cap: int = 0
    again: bool = False

    def with_changes(self, **changes: Any) -> "BatchDraft":
        """The same draft with some choices changed."""
        return replace(self, **changes)

    @property
    def from_sheet(self) -> bool:
        """Whether its lines come from a spreadsheet."""
        return len(self.sources) == 1 and is_sheet(self.sources[0])

    @property
    def title(self) -> str:
        """What its source is called; "" for several."""
        if len(self.sources) != 1:
            return ""
        source = self.sources[0]
        return source if is_address(source) else Path(source).name or source

    def request(self, catalogue: Catalogue, *, project: str, usual_folder: Path) -> BatchRequest:
        """What is asked of the engine."""
        model = self.order.model(catalogue)
        order = self.order.fitted(catalogue).order(model, ())
        wished = self.order.resolution
        named = "" if order.operation is Operation.UPSCALE else order.model
        return BatchRequest(
            sources=self.sources,
            choices=Choices(
                operation=order.operation,
                prompt=order.prompt,
                model=named,
                aspect_ratio=order.aspect_ratio,
                # what was not chosen is for each line's own model to say
                resolution=wished if wished in model.resolutions else None,
                output_format=order.output_format,
                variants=order.variants,
                project=project,
                output_folder=self.folder or str(usual_folder),
                output_name=self.name.strip(),
            ),
            recursive=self.recursive,
            photos=self.photos if self.from_sheet else "",
            max_credits=self.cap or None,
            first=FIRST if self.trial else None,
            again=self.again,
        )


def sources_of(photos: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """The sources that arrived: a spreadsheet stands alone, the first of several."""
    sheet = next((one for one in others if is_sheet(one)), None)
    return (sheet,) if sheet is not None else (*photos, *others)

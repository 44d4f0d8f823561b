"""The draft: what the person has put together so far for the next order, as one frozen value.

A draft keeps wishes: it remembers a ratio, a second photo or a format that the chosen model does
not take, so that going back to another model brings them back. `fitted` is what applies now.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from productai_desktop.core.catalogue import Catalogue, Model, Operation, parse_ratio
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.requests import MOST_VARIANTS, Order, check
from productai_desktop.core.settings import Settings

Shape = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """The next order as far as it is put together."""

    operation: Operation = Operation.EDIT
    #: absolute paths and addresses, in the order to send
    photos: tuple[str, ...] = ()
    prompt: str = ""
    #: identifier of the model for edits; "" for the catalogue's default
    edit_model: str = ""
    #: identifier of the custom model, as typed
    custom_model: str = ""
    #: (width, height) of the wished ratio; None for "as the photo". A shape and not a name,
    #: because LANDSCAPE is 16:9 for one model and 3:2 for another
    shape: Shape | None = None
    #: wished resolution; "" for the model's default
    resolution: str = ""
    output_format: str = "png"
    variants: int = 1

    def with_changes(self, **changes: Any) -> "Draft":
        """The same draft with some wishes changed."""
        return replace(self, **changes)

    def model(self, catalogue: Catalogue) -> Model:
        """The model that applies now; for an edit model that is gone, the default one."""
        found = catalogue.model(self.operation, self._identifier())
        if found is not None:
            return found
        default = catalogue.model(self.operation, catalogue.default_model)
        return default or catalogue.of(self.operation)[0]

    def fitted(self, catalogue: Catalogue) -> "Draft":
        """The draft without what the chosen model or operation does not take."""
        model = self.model(catalogue)
        edit = self.operation is Operation.EDIT
        resolution = self.resolution
        if resolution not in model.resolutions:
            resolution = (model.default_resolution or "") if model.resolutions else ""
        upscale = self.operation is Operation.UPSCALE
        return replace(
            self,
            photos=self.photos[: model.max_images],
            prompt="" if upscale else self.prompt,
            edit_model=model.id if edit else self.edit_model,
            shape=self.shape if ratio_named(model, self.shape) else None,
            resolution=resolution,
            output_format=self.output_format
            if self.output_format in model.formats
            else model.formats[0],
            variants=1 if upscale else min(max(self.variants, 1), MOST_VARIANTS),
        )

    def idle_photos(self, catalogue: Catalogue) -> tuple[str, ...]:
        """Photos that are kept, and not sent because the model takes fewer."""
        return self.photos[self.model(catalogue).max_images :]

    def order(self, catalogue: Catalogue, destination: str = "", project: str = "") -> Order:
        """The order this draft amounts to; `destination` is an absolute file or folder."""
        now = self.fitted(catalogue)
        model = now.model(catalogue)
        return Order(
            operation=now.operation,
            images=now.photos,
            prompt=now.prompt,
            model="" if now.operation is Operation.UPSCALE else now._identifier(),
            aspect_ratio=ratio_named(model, now.shape),
            resolution=now.resolution or None,
            output_format=now.output_format,
            variants=now.variants,
            destination=destination,
            project=project,
        )

    def problem(
        self, catalogue: Catalogue, *, loopback_service: bool = False
    ) -> RequestError | InputError | None:
        """Why this cannot be ordered yet, the most helpful reason first; None where it can.

        `loopback_service` as in `core.requests.check`. Files are not looked at.
        """
        if not self.photos:
            return RequestError("NO_IMAGE")
        try:
            check(self.order(catalogue), catalogue, loopback_service=loopback_service)
        except (RequestError, InputError) as error:
            return error
        return None

    def credits(self, catalogue: Catalogue) -> int:
        """Credits the order will cost by the catalogue."""
        return self.model(catalogue).credits * self.fitted(catalogue).variants

    def _identifier(self) -> str:
        if self.operation is Operation.CUSTOM:
            return self.custom_model.strip()
        return self.edit_model


def ratio_named(model: Model, shape: Shape | None) -> str | None:
    """The aspect_ratio to send for a shape; None for no shape, or one the model does not take."""
    if shape is None:
        return None
    return next((name for name in model.offered_ratios() if model.ratio_of(name) == shape), None)


def place(
    photos: tuple[str, ...], arriving: Sequence[str], limit: int, at: int | None = None
) -> tuple[tuple[str, ...], int]:
    """Photos after some arrived, and how many of those were left out.

    `at` is the slot they were dropped on; without one they fill the free slots, and the last slot
    gives way where none is free. Never more than `limit` of them are used.
    """
    kept = photos[:limit]
    if at is None:
        at = min(len(kept), limit - 1)
    at = min(at, len(kept))
    used = tuple(arriving[: limit - at])
    placed = kept[:at] + used + kept[at + len(used) :]
    return placed + photos[limit:], len(arriving) - len(used)


def restored(settings: Settings) -> Draft:
    """The draft to start with: the last order's choices, without its photos and prompt."""
    operations = {operation.value: operation for operation in Operation}
    operation = operations.get(settings.last_operation, Operation.EDIT)
    custom = operation is Operation.CUSTOM
    return Draft(
        operation=operation,
        edit_model="" if custom else settings.last_model,
        custom_model=settings.last_model if custom else "",
        shape=parse_ratio(settings.last_aspect_ratio),
        resolution=settings.last_resolution,
        output_format=settings.last_format,
        variants=min(max(settings.last_variants, 1), MOST_VARIANTS),
    )


def remembered(draft: Draft) -> dict[str, str | int]:
    """The settings that keep a draft's choices; a ratio is kept as its shape, such as "16:9"."""
    custom = draft.operation is Operation.CUSTOM
    return {
        "last_operation": draft.operation.value,
        "last_model": draft.custom_model.strip() if custom else draft.edit_model,
        "last_aspect_ratio": "" if draft.shape is None else "{}:{}".format(*draft.shape),
        "last_resolution": draft.resolution,
        "last_format": draft.output_format,
        "last_variants": draft.variants,
    }

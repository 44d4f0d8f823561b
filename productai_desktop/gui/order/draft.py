"""The draft: what the person has put together so far for the next orders, as one frozen value.

A draft keeps wishes: it remembers a ratio, further photos or a format that the chosen model does
not take, so that going back to another model brings them back. `fitted` is what applies now.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from productai_desktop.core.catalogue import Catalogue, Model, Operation, parse_ratio
from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.jobs import Job
from productai_desktop.core.requests import MOST_VARIANTS, Order, check
from productai_desktop.core.settings import Settings

#: photos of one draft
MOST_PHOTOS = 1000

Shape = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """The next orders as far as they are put together."""

    operation: Operation = Operation.EDIT
    #: absolute paths and addresses, in the order to send
    photos: tuple[str, ...] = ()
    prompt: str = ""
    #: name of the template that the prompt was begun with; "" for none
    template: str = ""
    #: identifier of the model for edits; "" for the catalogue's default
    edit_model: str = ""
    #: identifiers of models for edits to compare, instead of `edit_model`; fewer than two: none
    compare_models: tuple[str, ...] = ()
    #: identifier of the custom model, as typed
    custom_model: str = ""
    #: whether each photo gets an edit of its own; None: where there are more than one edit takes
    each: bool | None = None
    #: (width, height) of the wished ratio; None for "as the photo". A shape and not a name,
    #: because LANDSCAPE is 16:9 for one model and 3:2 for another
    shape: Shape | None = None
    #: wished resolution; "" for the model's default
    resolution: str = ""
    output_format: str = "png"
    variants: int = 1

    def with_changes(self, **changes: Any) -> "Draft":
        """The same draft with some wishes changed; an emptied prompt forgets its template."""
        changed = replace(self, **changes)
        emptied = "prompt" in changes and not changed.prompt.strip()
        return replace(changed, template="") if emptied else changed

    def model(self, catalogue: Catalogue) -> Model:
        """The model that applies now; for an edit model that is gone, the default one."""
        identifier = self.custom_model.strip()
        if self.operation is not Operation.CUSTOM:
            identifier = self.edit_model
        found = catalogue.model(self.operation, identifier)
        if found is not None:
            return found
        default = catalogue.model(self.operation, catalogue.default_model)
        return default or catalogue.of(self.operation)[0]

    def models(self, catalogue: Catalogue) -> tuple[Model, ...]:
        """The models that will be ordered from: those to compare, else the one."""
        if self.operation is Operation.EDIT:
            named = dict.fromkeys(self.compare_models)
            found = tuple(
                model for name in named if (model := catalogue.model(self.operation, name))
            )
            if len(found) > 1:
                return found
        return (self.model(catalogue),)

    def fitted(self, catalogue: Catalogue, model: Model | None = None) -> "Draft":
        """The draft without what a model, the chosen one unless another is given, does not take."""
        model = model or self.model(catalogue)
        resolution = self.resolution
        if resolution not in model.resolutions:
            resolution = (model.default_resolution or "") if model.resolutions else ""
        upscale = self.operation is Operation.UPSCALE
        taken = self.output_format in model.formats
        return replace(
            self,
            prompt="" if upscale else self.prompt,
            template="" if upscale else self.template,
            edit_model=model.id if self.operation is Operation.EDIT else self.edit_model,
            shape=self.shape if ratio_named(model, self.shape) else None,
            resolution=resolution,
            output_format=self.output_format if taken else model.formats[0],
            variants=1 if upscale else min(max(self.variants, 1), MOST_VARIANTS),
        )

    def limit(self, catalogue: Catalogue) -> int:
        """Photos that one edit takes; with several models, as many as each of them takes."""
        return min(model.max_images for model in self.models(catalogue))

    def apart(self, catalogue: Catalogue) -> bool:
        """Whether each photo gets an edit of its own."""
        if len(self.photos) < 2:
            return False
        return len(self.photos) > self.limit(catalogue) if self.each is None else self.each

    def groups(
        self, catalogue: Catalogue, without: Collection[str] = ()
    ) -> tuple[tuple[str, ...], ...]:
        """The photos of each edit. Those `without` are left out where each has its own."""
        if self.apart(catalogue):
            return tuple((photo,) for photo in self.photos if photo not in without)
        together = self.photos[: self.limit(catalogue)]
        return (together,) if together else ()

    def idle_photos(self, catalogue: Catalogue) -> tuple[str, ...]:
        """Photos that are kept, and not sent because fewer are sent together."""
        return () if self.apart(catalogue) else self.photos[self.limit(catalogue) :]

    def orders(
        self,
        catalogue: Catalogue,
        *,
        destination: str = "",
        naming: str = "",
        project: str = "",
        without: Collection[str] = (),
    ) -> tuple[Order, ...]:
        """The orders this draft amounts to, those of one photo together.

        `destination` is an absolute file or folder, `without` as in `groups`.
        """
        pairs = [(self.fitted(catalogue, model), model) for model in self.models(catalogue)]
        return tuple(
            replace(
                fitted.order(model, images), destination=destination, naming=naming, project=project
            )
            for images in self.groups(catalogue, without)
            for fitted, model in pairs
        )

    def order(self, model: Model, images: tuple[str, ...]) -> Order:
        """One order of a draft that is fitted to the model."""
        named = model.id if self.operation is Operation.EDIT else self.custom_model.strip()
        return Order(
            operation=self.operation,
            images=images,
            prompt=self.prompt,
            model="" if self.operation is Operation.UPSCALE else named,
            aspect_ratio=ratio_named(model, self.shape),
            resolution=self.resolution or None,
            output_format=self.output_format,
            variants=self.variants,
            template=self.template,
        )

    def problem(
        self, catalogue: Catalogue, *, without: Collection[str] = (), loopback_service: bool = False
    ) -> RequestError | InputError | None:
        """Why this cannot be ordered yet, the most helpful reason first; None where it can.

        The first edit stands for all. `loopback_service` as in `core.requests.check`, `without`
        as in `groups`. Files are not looked at.
        """
        groups = self.groups(catalogue, without)
        if not groups:
            return RequestError("NO_IMAGE")
        model = self.models(catalogue)[0]
        order = self.fitted(catalogue, model).order(model, groups[0])
        try:
            check(order, catalogue, loopback_service=loopback_service)
        except (RequestError, InputError) as error:
            return error
        return None

    def lacking(self, catalogue: Catalogue) -> tuple[tuple[str, tuple[Model, ...]], ...]:
        """Wishes, such as "4:3" or "4K", with the compared models that do not take them."""
        models = self.models(catalogue)
        if len(models) < 2:
            return ()
        ratio = "" if self.shape is None else "{}:{}".format(*self.shape)
        without = {
            ratio: tuple(model for model in models if not ratio_named(model, self.shape)),
            self.resolution: tuple(m for m in models if self.resolution not in m.resolutions),
        }
        return tuple((wish, some) for wish, some in without.items() if wish and some)

    def edits(self, catalogue: Catalogue, without: Collection[str] = ()) -> int:
        """Edits that will be made."""
        groups = len(self.groups(catalogue, without))
        return groups * len(self.models(catalogue)) * self.fitted(catalogue).variants

    def credits(self, catalogue: Catalogue, without: Collection[str] = ()) -> int:
        """Credits the orders will cost by the catalogue; for one edit where there is no photo."""
        groups = max(1, len(self.groups(catalogue, without)))
        each = sum(model.credits for model in self.models(catalogue))
        return groups * each * self.fitted(catalogue).variants


def ratio_named(model: Model, shape: Shape | None) -> str | None:
    """The aspect_ratio to send for a shape; None for no shape, or one the model does not take."""
    if shape is None:
        return None
    return next((name for name in model.offered_ratios() if model.ratio_of(name) == shape), None)


class Placed(NamedTuple):
    """Photos after some arrived."""

    photos: tuple[str, ...]
    #: arrivals that were there already
    already: int = 0
    #: arrivals over MOST_PHOTOS
    left_out: int = 0


def place(
    photos: tuple[str, ...], arriving: Sequence[str], at: int | None = None, *, over: bool = False
) -> Placed:
    """Puts arriving photos at the end or before `at`; with `over`, in place of those from `at` on.

    A photo is never there twice.
    """
    there = set(photos)
    fresh = tuple(dict.fromkeys(photo for photo in arriving if photo not in there))
    already = len(arriving) - len(fresh)
    at = len(photos) if at is None else min(at, len(photos))
    used = fresh[:MOST_PHOTOS] if over else fresh[: max(0, MOST_PHOTOS - len(photos))]
    behind = photos[at + len(used) :] if over else photos[at:]
    placed = (photos[:at] + used + behind)[:MOST_PHOTOS]
    return Placed(placed, already, len(fresh) - len(used))


def restored(settings: Settings) -> Draft:
    """The draft to start with: the last order's choices, without its photos and prompt."""
    operations = {operation.value: operation for operation in Operation}
    operation = operations.get(settings.last_operation, Operation.EDIT)
    return Draft(
        operation=operation,
        edit_model=settings.last_model,
        custom_model=settings.last_custom_model,
        shape=parse_ratio(settings.last_aspect_ratio),
        resolution=settings.last_resolution,
        output_format=settings.last_format,
        variants=min(max(settings.last_variants, 1), MOST_VARIANTS),
    )


def remembered(draft: Draft) -> dict[str, str | int]:
    """The settings that keep a draft's choices; a ratio is kept as its shape, such as "16:9"."""
    return {
        "last_operation": draft.operation.value,
        "last_model": draft.edit_model,
        "last_custom_model": draft.custom_model.strip(),
        "last_aspect_ratio": "" if draft.shape is None else "{}:{}".format(*draft.shape),
        "last_resolution": draft.resolution,
        "last_format": draft.output_format,
        "last_variants": draft.variants,
    }


def repeated(job: Job, catalogue: Catalogue) -> dict[str, Any]:
    """Changes that give a draft the settings of a job; its photos are not among them."""
    model = catalogue.model(job.operation, job.model)
    changes: dict[str, Any] = {
        "operation": job.operation,
        "compare_models": (),
        "shape": model.ratio_of(job.aspect_ratio) if model and job.aspect_ratio else None,
        "resolution": job.resolution or "",
        "output_format": job.output_format,
    }
    if job.operation is Operation.UPSCALE:
        return {"operation": job.operation}
    changes |= {"prompt": job.prompt, "template": job.template}
    changes["custom_model" if job.operation is Operation.CUSTOM else "edit_model"] = job.model
    return changes

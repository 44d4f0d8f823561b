"""The reckoning: what a draft costs, what speaks against it, and the orders it amounts to."""

from typing import Protocol
from urllib.parse import urlsplit

from productai_desktop.core.addresses import is_loopback
from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.draft import Draft
from productai_desktop.gui.order.order_words import Cost, lacking_text, skipped_text
from productai_desktop.gui.order.spending import Spending


class Photos(Protocol):
    """What is known of the photos of the draft."""

    def problem_of(self, photo: str) -> ProductAIError | None: ...
    def unusable(self) -> frozenset[str]: ...


class Reckoning:
    """Answers for a draft, from the desk as it stands."""

    def __init__(self, desk: Desk, spending: Spending, photos: Photos) -> None:
        self._desk = desk
        self._spending = spending
        self._photos = photos

    def cost(self, draft: Draft) -> Cost:
        """The cost of all that would be ordered."""
        catalogue, engine = self._desk.catalogue, self._desk.engine
        models, skipped = draft.models(catalogue), self.skipped(draft)
        now = draft.fitted(catalogue)
        status = engine.status
        times = [
            engine.typical(
                now.operation, model.id, draft.fitted(catalogue, model).resolution or None
            )
            for model in models
        ]
        groups = len(draft.groups(catalogue, skipped))
        return Cost(
            credits=draft.credits(catalogue, skipped),
            operation=now.operation,
            published=all(model.credits_published for model in models),
            photos=groups if draft.apart(catalogue) else 0,
            models=len(models),
            variants=now.variants,
            seconds=max(one.seconds for one in times),
            free=None if status.balance is None else status.balance.credits - status.promised,
            low=self._desk.settings.low_balance,
        )

    def warnings(self, draft: Draft, price: int) -> list[str]:
        """Lines on limits, photos that stay behind, and wishes that some models do without."""
        skipped = len(self.skipped(draft))
        lines = [self._spending.warning(price), skipped_text(skipped) if skipped else ""]
        lacking = draft.lacking(self._desk.catalogue)
        lines += [lacking_text(models, wish) for wish, models in lacking]
        return [line for line in lines if line]

    def problem(self, draft: Draft) -> ProductAIError | None:
        """Why nothing can be ordered yet; None where something can."""
        catalogue, skipped = self._desk.catalogue, self.skipped(draft)
        for photo in next(iter(draft.groups(catalogue, skipped)), ()):
            problem = self._photos.problem_of(photo)
            if problem is not None:
                return problem
        return draft.problem(catalogue, without=skipped, loopback_service=self.loopback_service())

    def skipped(self, draft: Draft) -> frozenset[str]:
        """Photos that stay behind when the others are ordered."""
        if not draft.apart(self._desk.catalogue):
            return frozenset()
        unusable = self._photos.unusable()
        return unusable if len(unusable) < len(draft.photos) else frozenset()

    def orders(self, draft: Draft) -> tuple[Order, ...]:
        """The orders, for the current project and as the settings name results."""
        return draft.orders(
            self._desk.catalogue,
            destination=str(self._desk.output_folder()),
            naming=self._desk.settings.output_name,
            project=self._desk.settings.last_project,
            without=self.skipped(draft),
        )

    def loopback_service(self) -> bool:
        """Whether the service runs on this computer, and may be given its addresses."""
        service = self._desk.engine.service
        return service == PRACTICE or is_loopback(urlsplit(service).hostname)

"""What a draft costs, and what speaks against paying it, from the desk as it stands."""

from collections.abc import Collection

from productai_desktop.gui.draft import Draft
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order_words import Cost, lacking_text, skipped_text
from productai_desktop.gui.spending import Spending


def cost_of(draft: Draft, desk: Desk, skipped: Collection[str]) -> Cost:
    """The cost of all orders of a draft without the skipped photos."""
    catalogue, engine = desk.catalogue, desk.engine
    models = draft.models(catalogue)
    now = draft.fitted(catalogue)
    status = engine.status
    times = [
        engine.typical(now.operation, model.id, draft.fitted(catalogue, model).resolution or None)
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
        low=desk.settings.low_balance,
    )


def warnings_of(
    draft: Draft, desk: Desk, spending: Spending, skipped: Collection[str], price: int
) -> list[str]:
    """Lines on limits, photos that stay behind, and wishes that some models do without."""
    lines = [spending.warning(price), skipped_text(len(skipped)) if skipped else ""]
    lines += [lacking_text(models, wish) for wish, models in draft.lacking(desk.catalogue)]
    return [line for line in lines if line]

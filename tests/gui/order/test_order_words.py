"""What the panel says of prices, photos and what will be left."""

import pytest
from PySide6.QtWidgets import QApplication

from productai_desktop.core.catalogue import Operation, builtin
from productai_desktop.gui.order.order_words import (
    Cost,
    balance_warning,
    cost_text,
    detail_text,
    facts_text,
    lacking_text,
    other_way_text,
    question_text,
    title_text,
    totals_text,
)

UPSCALE = Operation.UPSCALE


@pytest.mark.parametrize(
    ("cost", "title"),
    [
        (Cost(8), "Generate · 8 credits"),
        (Cost(1), "Generate · 1 credit"),
        (Cost(3, published=False), "Generate · about 3 credits"),
        (Cost(20, UPSCALE), "Upscale · 20 credits"),
        (Cost(36, photos=12), "12 photos: one edit each · 36 credits"),
        (Cost(240, UPSCALE, photos=12), "12 photos: one upscale each · 240 credits"),
        (Cost(72, photos=12, variants=2), "12 photos: 2 edits each · 72 credits"),
        (Cost(14, models=3), "3 models · 14 credits"),
        (Cost(1168, photos=12, models=3), "12 photos: 3 models each · 1,168 credits"),
        (Cost(3, photos=1), "Generate · 3 credits"),
    ],
)
def test_the_button_says_what_it_does_and_costs(cost: Cost, title: str, qapp: QApplication) -> None:
    assert title_text(cost) == title


@pytest.mark.parametrize(
    ("cost", "detail"),
    [
        (Cost(8, seconds=40.4, free=1128), "about 40 s · 1,120 credits left when done"),
        (Cost(36, photos=12, seconds=20), "about 20 s each"),
        (Cost(8, seconds=20, free=4), "about 20 s"),
    ],
)
def test_then_how_long_it_takes_and_what_is_left(cost: Cost, detail: str) -> None:
    assert detail_text(cost) == detail


@pytest.mark.parametrize(
    ("cost", "warning"),
    [
        (Cost(8, free=1000, low=50), ""),
        (Cost(8, free=58, low=50), ""),
        (Cost(8, free=57, low=50), "Only 49 credits are left after this"),
        (Cost(8, free=9, low=50), "Only 1 credit is left after this"),
        (Cost(8, free=9, low=0), ""),
        (Cost(96, free=40, low=50), "Not enough credits: 96 needed, 40 free"),
        (Cost(96, free=-3, low=50), "Not enough credits: 96 needed, 0 free"),
        (Cost(96, free=None, low=50), ""),
    ],
)
def test_a_low_balance_is_warned_about_before(cost: Cost, warning: str) -> None:
    assert balance_warning(cost) == warning


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (Cost(8), "8 credits, charged when it is sent"),
        (Cost(16, variants=2), "16 credits for 2 variants"),
        (Cost(72, photos=12, variants=2), "24 edits, each charged when it is sent"),
    ],
)
def test_the_line_beneath_says_when_it_is_charged(cost: Cost, text: str) -> None:
    assert cost_text(cost) == text


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (
            Cost(96, photos=12, free=1216),
            "12 photos · 96 credits. 1,120 credits are left after that.",
        ),
        (Cost(96, models=3), "3 edits · 96 credits."),
        (Cost(60, free=61), "This edit costs 60 credits. 1 credit is left after that."),
        (
            Cost(96, photos=12, free=40),
            "12 photos · 96 credits. Not enough credits: 96 needed, 40 free.",
        ),
    ],
)
def test_the_question_says_what_is_spent_and_left(cost: Cost, text: str) -> None:
    assert question_text(cost) == text


@pytest.mark.parametrize(
    ("photos", "limit", "apart", "text"),
    [
        (1, 2, False, ""),
        (2, 2, False, "One edit each"),
        (2, 2, True, "All together"),
        (12, 2, True, "Only the first 2, together"),
        (12, 1, True, "Only the first"),
        (12, 2, False, "One edit each"),
    ],
)
def test_the_other_way_to_send_photos_is_offered(
    photos: int, limit: int, apart: bool, text: str
) -> None:
    assert other_way_text(photos, limit, apart=apart) == text


def test_photos_are_described_by_size_and_file() -> None:
    assert facts_text(6000, 4000, 9_640_000) == "6000 × 4000 · 24 MP · 9.6 MB"
    assert facts_text(100, 100, 900) == "100 × 100 · 0.1 MP · 1 KB"
    assert totals_text(12, 288.0, 1) == "12 photos · 288 MP · 1 cannot be used"
    assert totals_text(1200, 0.0, 0) == "1,200 photos"


def test_models_that_do_without_a_wish_are_named() -> None:
    models = builtin().models
    text = lacking_text((models["kontext-pro"], models["gpt-low"]), "4:3")
    assert text == f"Without 4:3: Kontext Pro, {models['gpt-low'].name}"

"""The order panel puts an order together, says what it costs, and orders once."""

import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import ConflictError, InputError, OutOfCredits, OutputError
from productai_desktop.core.hosting import WAYS
from productai_desktop.core.ports import Balance
from productai_desktop.core.projects import Project
from productai_desktop.core.requests import Order
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.order.generate_button import GenerateButton
from productai_desktop.gui.order.model_picker import ModelPicker
from productai_desktop.gui.order.order_panel import OrderPanel
from productai_desktop.gui.order.ordering import Basket
from productai_desktop.gui.photos.input_tray import InputTray
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk, a_job
from tests.gui.dropping import drop
from tests.gui.waiting import until

Part = TypeVar("Part", bound=QWidget)

PHOTOS = Path(__file__).parents[1].parent / "photos"
COFFEE = str(PHOTOS / "coffee.png")
CHELSEA = str(PHOTOS / "chelsea.png")

NAMES = (
    "operationPicker",
    "inputTray",
    "promptEdit",
    "modelPicker",
    "customModelEdit",
    "aspectPicker",
    "resolutionPicker",
    "formatPicker",
    "variantsPicker",
    "generateButton",
    "costLabel",
)


@pytest.fixture
async def thumbnails() -> AsyncIterator[Thumbnails]:
    made = Thumbnails()
    yield made
    made.close()


@pytest.fixture
def build(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge, thumbnails: Thumbnails
) -> Callable[[], OrderPanel]:
    def made() -> OrderPanel:
        panel = OrderPanel(desk, bridge, thumbnails)
        qtbot.addWidget(panel)
        panel.resize(328, 800)
        panel.show()
        return panel

    return made


@pytest.fixture
async def panel(build: Callable[[], OrderPanel]) -> OrderPanel:
    return build()


@pytest.fixture
def orders(panel: OrderPanel) -> list[Order]:
    """What was ordered; the orders stay on their way."""
    made: list[Order] = []
    panel.ordered.connect(lambda basket: made.extend(basket.orders))
    return made


def part(panel: OrderPanel, kind: type[Part], name: str) -> Part:
    found = panel.findChild(kind, name)
    assert found is not None, name
    return found


def generate(panel: OrderPanel) -> GenerateButton:
    return part(panel, GenerateButton, "generateButton")


def cost(panel: OrderPanel) -> str:
    return part(panel, QLabel, "costLabel").text()


def notice(panel: OrderPanel) -> str:
    return part(panel, QLabel, "photoNotice").text()


def shown(panel: OrderPanel, name: str) -> bool:
    return part(panel, QWidget, name).isVisible()


def press(panel: OrderPanel, name: str) -> None:
    part(panel, QPushButton, name).click()


def choose_model(panel: OrderPanel, identifier: str) -> None:
    picker = part(panel, ModelPicker, "modelPicker")
    picker.setCurrentIndex(picker.findData(identifier))


def make_ready(panel: OrderPanel) -> None:
    panel.add_photos((COFFEE,))
    part(panel, QPlainTextEdit, "promptEdit").setPlainText("white marble table")


@pytest.mark.parametrize("name", NAMES)
async def test_every_part_has_its_name_from_outside_and_for_screen_readers(
    name: str, panel: OrderPanel
) -> None:
    found = panel.findChildren(QWidget, name)
    assert len(found) == 1
    assert found[0].accessibleName()


async def test_a_disabled_button_says_why(panel: OrderPanel) -> None:
    assert (generate(panel).isEnabled(), cost(panel)) == (False, "Add a photo first")
    panel.add_photos((COFFEE,))
    assert (generate(panel).isEnabled(), cost(panel)) == (False, "Write what should change")
    part(panel, QPlainTextEdit, "promptEdit").setPlainText("white marble table")
    assert generate(panel).isEnabled()
    assert "8 credits" in cost(panel)


async def test_a_prompt_over_the_limit_says_so(panel: OrderPanel) -> None:
    make_ready(panel)
    part(panel, QPlainTextEdit, "promptEdit").setPlainText("x" * 20_000)
    assert not generate(panel).isEnabled()
    assert "20000" in cost(panel).replace(",", "")


async def test_a_photo_that_cannot_be_used_stops_the_order(
    panel: OrderPanel, tmp_path: Path
) -> None:
    make_ready(panel)
    (tmp_path / "prose.png").write_text("no image")
    panel.add_photos((str(tmp_path / "prose.png"),), 0)
    await until(lambda: not generate(panel).isEnabled(), "the refusal")
    assert "prose.png" in cost(panel)


async def test_the_button_says_price_time_and_what_is_left(
    panel: OrderPanel, desk: FakeDesk
) -> None:
    desk.engine.set_status(promised=122)
    make_ready(panel)
    button = generate(panel)
    assert button.text() == "Generate · 8 credits"
    assert button.detail == "about 40 s · 1,120 credits left when done"
    press(panel, "variants:4")
    assert button.text() == "Generate · 32 credits"


async def test_the_price_follows_the_balance(panel: OrderPanel, desk: FakeDesk) -> None:
    make_ready(panel)
    desk.engine.set_status(balance=Balance(credits=20, plan="pro"), promised=15)
    await until(lambda: "Not enough" in cost(panel), "the warning")
    assert cost(panel) == "Not enough credits: 8 needed, 5 free"
    # the service decides
    assert generate(panel).isEnabled()


async def test_an_unknown_balance_promises_nothing(panel: OrderPanel, desk: FakeDesk) -> None:
    desk.engine.set_status(balance=None)
    make_ready(panel)
    assert generate(panel).detail == "about 40 s"


async def test_an_upscale_shows_only_what_applies(panel: OrderPanel) -> None:
    panel.add_photos((COFFEE,))
    press(panel, "operation:upscale")
    hidden = "promptEdit modelPicker customModelEdit aspectPicker resolutionPicker formatPicker"
    assert [name for name in hidden.split() if shown(panel, name)] == []
    assert generate(panel).text() == "Upscale · 20 credits"
    assert generate(panel).isEnabled()


async def test_a_custom_model_is_typed_and_its_price_is_an_estimate(
    panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    press(panel, "operation:custom")
    edit = part(panel, QLineEdit, "customModelEdit")
    assert edit.placeholderText() == "custom-owesa-avatars"
    assert (generate(panel).isEnabled(), shown(panel, "modelPicker")) == (False, False)
    assert cost(panel) == "Write the custom model's identifier"
    edit.setText("custom-owesa-avatars")
    assert "about 1,247 credits left" in generate(panel).detail
    assert generate(panel).text() == "Generate · about 3 credits"
    generate(panel).click()
    assert (orders[0].operation, orders[0].model) == (Operation.CUSTOM, "custom-owesa-avatars")


async def test_pickers_offer_what_the_model_takes(panel: OrderPanel) -> None:
    assert shown(panel, "resolution:4K")
    choose_model(panel, "kontext-pro")
    assert not shown(panel, "resolutionPicker")
    assert shown(panel, "aspectPicker")
    assert shown(panel, "formatPicker")


async def test_a_second_photo_gets_its_own_edit_where_the_model_takes_one(
    panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    panel.add_photos((CHELSEA,))
    choose_model(panel, "kontext-pro")
    assert generate(panel).text() == "2 photos: one edit each · 4 credits"
    part(panel, QPushButton, "photosTogether").click()
    assert generate(panel).text() == "Generate · 2 credits"
    assert "“\u2068chelsea.png\u2069” is not sent." in notice(panel)
    generate(panel).click()
    assert [order.images for order in orders] == [(COFFEE,)]


async def test_more_photos_than_fit_become_one_edit_each(
    panel: OrderPanel, orders: list[Order]
) -> None:
    photos = tuple(f"https://example.com/{n}.png" for n in range(12))
    make_ready(panel)
    panel.change(photos=())
    panel.add_photos(photos)
    choose_model(panel, "seedream")
    assert generate(panel).text() == "12 photos: one edit each · 36 credits"
    assert part(panel, QWidget, "photoList").isVisible()
    link = part(panel, QPushButton, "photosTogether")
    assert link.text() == "Only the first 2, together"
    link.click()
    assert generate(panel).text() == "Generate · 3 credits"
    assert "10 photos are not sent" in notice(panel)
    assert link.text() == "One edit each"
    link.click()
    generate(panel).click()
    assert [order.images for order in orders] == [(photo,) for photo in photos]


async def test_the_order_holds_every_choice(
    panel: OrderPanel, orders: list[Order], desk: FakeDesk
) -> None:
    make_ready(panel)
    panel.add_photos((CHELSEA,))
    choose_model(panel, "nanobanana")
    for name in ("aspect:LANDSCAPE", "resolution:4K", "format:jpg", "variants:2"):
        press(panel, name)
    generate(panel).click()
    assert orders == [
        Order(
            operation=Operation.EDIT,
            images=(COFFEE, CHELSEA),
            prompt="white marble table",
            model="nanobanana",
            aspect_ratio="LANDSCAPE",
            resolution="4K",
            output_format="jpg",
            variants=2,
            destination=str(desk.output_folder()),
            naming=desk.settings.output_name,
        )
    ]


async def test_as_photo_sends_no_ratio(panel: OrderPanel, orders: list[Order]) -> None:
    make_ready(panel)
    press(panel, "aspect:SQUARE")
    press(panel, "aspect:")
    generate(panel).click()
    assert orders[0].aspect_ratio is None


async def test_a_double_click_orders_once(
    qtbot: QtBot, panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    panel.ordered.connect(lambda _: panel.order_finished(None))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(generate(panel), left)
    qtbot.mouseDClick(generate(panel), left)
    qtbot.mouseClick(generate(panel), left)
    assert len(orders) == 1


async def test_another_order_can_be_made_after_the_double_click_interval(
    panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    panel.generate()
    panel.order_finished(None)

    def ordered_again() -> bool:
        panel.generate()
        return len(orders) == 2

    await until(ordered_again, "the second order")


async def test_nothing_is_ordered_while_an_order_is_on_its_way(
    panel: OrderPanel, orders: list[Order], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(panel)
    panel.generate()
    assert generate(panel).detail == "Ordering…"
    monkeypatch.setattr(panel._settling, "isActive", lambda: False)
    panel.generate()
    assert len(orders) == 1
    panel.order_finished(None)
    panel.generate()
    assert len(orders) == 2


async def test_ctrl_return_in_the_prompt_orders(
    qtbot: QtBot, panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    prompt = part(panel, QPlainTextEdit, "promptEdit")
    panel.activateWindow()
    prompt.setFocus()
    await until(prompt.hasFocus, "the focus")
    qtbot.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(orders) == 1
    assert prompt.toPlainText() == "white marble table"


async def test_ctrl_return_does_nothing_while_something_is_missing(
    qtbot: QtBot, panel: OrderPanel, orders: list[Order]
) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert orders == []


async def test_ctrl_o_opens_photos(qtbot: QtBot, panel: OrderPanel) -> None:
    panel.activateWindow()
    await until(panel.isActiveWindow, "the window active")
    qtbot.keyClick(panel, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([COFFEE])
    dialog.reject()
    assert panel.draft.photos == (COFFEE,)


async def test_after_success_photos_and_prompt_stay(panel: OrderPanel) -> None:
    make_ready(panel)
    panel.generate()
    panel.order_finished(None)
    assert panel.draft.photos == (COFFEE,)
    assert part(panel, QPlainTextEdit, "promptEdit").toPlainText() == "white marble table"
    assert "8 credits" in cost(panel)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OutOfCredits(), "credits"),
        (ConflictError("OTHER_ACCOUNT", job=1, state="queued"), "account"),
        (OSError("disk"), "could not be ordered"),
    ],
)
async def test_a_failed_order_is_said_in_place_until_something_changes(
    error: Exception, words: str, panel: OrderPanel
) -> None:
    make_ready(panel)
    panel.generate()
    panel.order_finished(error)
    assert words in cost(panel)
    assert generate(panel).isEnabled()
    press(panel, "variants:2")
    assert words not in cost(panel) or "for 2 variants" in cost(panel)


def three_photos(folder: Path) -> list[Path]:
    return [Path(shutil.copy(COFFEE, folder / f"{number}.png")) for number in range(3)]


async def test_files_are_looked_at_again_when_the_window_around_it_becomes_active(
    qtbot: QtBot, panel: OrderPanel, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    window.show()
    photos = three_photos(tmp_path)
    panel.add_photos(tuple(map(str, photos)))
    tray = part(panel, InputTray, "inputTray")
    await until(lambda: all("600" in text for text in tray.captions()), "the facts")
    photos[1].unlink()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    await until(lambda: tray.captions()[1] == "vanished", "what happened meanwhile")


async def test_an_order_that_meets_a_bad_photo_says_in_its_row_which(
    panel: OrderPanel, tmp_path: Path
) -> None:
    photos = three_photos(tmp_path)
    panel.add_photos(tuple(map(str, photos)))
    part(panel, QPlainTextEdit, "promptEdit").setPlainText("white marble table")
    tray = part(panel, InputTray, "inputTray")
    await until(lambda: all("600" in text for text in tray.captions()), "the facts")
    photos[1].unlink()
    panel.generate()
    panel.order_finished(InputError("INPUT_VANISHED", name=photos[1].name))
    assert "no longer there" in cost(panel)
    await until(lambda: tray.captions()[1] == "vanished", "its row")


async def test_a_project_that_forbids_the_way_says_so_in_all_rows_at_once(
    desk: FakeDesk, panel: OrderPanel, tmp_path: Path
) -> None:
    panel.add_photos(tuple(map(str, three_photos(tmp_path))))
    part(panel, QPlainTextEdit, "promptEdit").setPlainText("white marble table")
    tray = part(panel, InputTray, "inputTray")
    await until(lambda: all("600" in text for text in tray.captions()), "the facts")
    panel.generate()
    panel.order_finished(OutOfCredits())
    rows = tray.findChild(QListView)
    assert rows is not None
    told: list[tuple[int, int]] = []
    rows.model().dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    await desk.change(projects=(Project("Owesa", forbids=WAYS),), last_project="Owesa")
    await until(lambda: set(tray.captions()) == {"not to be uploaded"}, "the rows")
    assert (0, 2) in told
    assert "must not take" in cost(panel)  # in place of the failure of before


async def test_a_drop_beside_the_tray_arrives_too(panel: OrderPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(COFFEE)])
    drop(panel, data, QPoint(50, 600))
    assert panel.draft.photos == (COFFEE,)


async def test_photos_can_be_removed_and_swapped(panel: OrderPanel) -> None:
    panel.add_photos((COFFEE, CHELSEA))
    for name in ("swapPhotos", "remove:2"):
        button = panel.findChild(QWidget, name)
        assert button is not None
        button.click()  # pyright: ignore[reportAttributeAccessIssue]
    assert panel.draft.photos == (CHELSEA,)


async def test_choices_are_kept_and_come_back(
    build: Callable[[], OrderPanel], desk: FakeDesk
) -> None:
    first = build()
    choose_model(first, "nanobanana")
    for name in ("aspect:LANDSCAPE", "resolution:1K", "format:jpg", "variants:3"):
        press(first, name)
    await until(lambda: desk.settings.last_variants == 3, "the settings")
    assert desk.settings.last_model == "nanobanana"
    second = build()
    for name in ("aspect:LANDSCAPE", "resolution:1K", "format:jpg", "variants:3"):
        assert part(second, QPushButton, name).isChecked(), name
    assert part(second, ModelPicker, "modelPicker").currentData() == "nanobanana"


async def test_quick_choices_are_written_once(
    panel: OrderPanel, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[dict[str, object]] = []

    async def change(**changes: object) -> None:
        written.append(changes)
        desk.settings = replace(desk.settings, **changes)

    monkeypatch.setattr(desk, "change", change)
    for number in (2, 3, 4):
        press(panel, f"variants:{number}")
    await panel.remember()
    assert written == [{"last_variants": 4}]


async def test_settings_from_a_removed_model_start_with_the_default(
    build: Callable[[], OrderPanel], desk: FakeDesk
) -> None:
    desk.settings = Settings(practice=True, last_model="gone", last_resolution="9K")
    panel = build()
    assert part(panel, ModelPicker, "modelPicker").currentData() == "nanobananapro"
    assert part(panel, QPushButton, "resolution:2K").isChecked()


async def test_the_folder_for_results_is_toldand_changed(
    panel: OrderPanel, desk: FakeDesk, tmp_path: Path
) -> None:
    folder = part(panel, QPushButton, "outputFolder")
    assert str(desk.output_folder()) in folder.accessibleName()
    folder.click()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "chosen"))
    dialog.reject()
    await until(lambda: "chosen" in folder.accessibleName(), "the folder")
    assert desk.settings.output_folder == str(tmp_path / "chosen")


@pytest.mark.parametrize("operation", ["edit", "upscale", "custom"])
async def test_in_a_small_window_the_button_stays_and_nothing_is_cut_off(
    operation: str, panel: OrderPanel
) -> None:
    panel.add_photos((COFFEE, CHELSEA))
    press(panel, f"operation:{operation}")
    panel.resize(300, 360)
    area = part(panel, QScrollArea, "orderScroll")
    await until(lambda: area.verticalScrollBar().isVisible() or operation == "upscale", "a bar")
    button = generate(panel)
    corner = button.mapTo(panel, button.rect().bottomRight())
    assert panel.rect().contains(corner)
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("operation", ["edit", "upscale", "custom"])
async def test_tab_walks_from_top_to_bottom(
    operation: str, qtbot: QtBot, panel: OrderPanel
) -> None:
    make_ready(panel)
    part(panel, QLineEdit, "customModelEdit").setText("custom-owesa-avatars")
    press(panel, f"operation:{operation}")
    panel.activateWindow()
    first = part(panel, QPushButton, f"operation:{operation}")
    first.setFocus()
    await until(first.hasFocus, "the focus")
    walked: dict[str, QPoint] = {}
    focused: QWidget | None = first
    while focused is not None and focused.objectName() not in walked:
        walked[focused.objectName()] = focused.mapTo(panel, focused.rect().center())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = panel.focusWidget()
    names = list(walked)
    assert names[-1] == "generateButton"
    assert {"photo:1", "remove:1", "outputFolder"} <= set(names)
    del walked["remove:1"]  # lies on its photo
    for before, after in pairwise(walked.values()):
        lower = after.y() > before.y() + 8
        beside = abs(after.y() - before.y()) <= 8 and after.x() > before.x()
        assert lower or beside, names


async def test_foreign_names_are_toldas_they_are(panel: OrderPanel, desk: FakeDesk) -> None:
    panel.add_photos(("/p/<img src=x>.png",))
    assert "&lt;img src=x&gt;" in part(panel, QWidget, "photo:1").toolTip()
    await desk.change(output_folder="/p/R&D")
    panel.change(variants=2)
    assert part(panel, QPushButton, "outputFolder").text().endswith("R&&D")


async def test_a_folder_that_cannot_be_kept_does_not_free_the_button(
    panel: OrderPanel, orders: list[Order], desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def change(**_: object) -> None:
        raise OutputError("OUTPUT_READ_ONLY", path="/p")

    monkeypatch.setattr(desk, "change", change)
    make_ready(panel)
    panel.generate()
    part(panel, QPushButton, "outputFolder").click()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/p")
    dialog.reject()
    await until(lambda: "/p" in cost(panel), "the refusal")
    assert generate(panel).detail == "Ordering…"
    assert len(orders) == 1


def file_of(folder: Path, number: int) -> str:
    photo = folder / f"cup-{number}.png"
    photo.write_bytes(Path(CHELSEA).read_bytes())
    return str(photo)


async def test_what_cannot_be_used_stays_behind_and_the_others_are_ordered(
    panel: OrderPanel, orders: list[Order], tmp_path: Path
) -> None:
    (tmp_path / "prose.png").write_text("no image")
    photos = (*(file_of(tmp_path, number) for number in range(3)), str(tmp_path / "prose.png"))
    panel.change(prompt="linen")
    panel.add_photos(photos)
    await until(lambda: "1 photo cannot be used" in cost(panel), "the problem")
    assert generate(panel).text() == "3 photos: one edit each · 24 credits"
    generate(panel).click()
    assert [order.images for order in orders] == [(photo,) for photo in photos[:3]]


async def test_photos_of_which_none_can_be_used_are_not_ordered(
    panel: OrderPanel, tmp_path: Path
) -> None:
    panel.change(prompt="linen")
    panel.add_photos(tuple(str(tmp_path / f"{number}.png") for number in range(3)))
    await until(lambda: not generate(panel).isEnabled(), "the refusal")
    assert "0.png" in cost(panel)


async def test_a_photo_is_never_there_twice(panel: OrderPanel) -> None:
    panel.add_photos((COFFEE, CHELSEA))
    panel.add_photos((CHELSEA,))
    assert panel.draft.photos == (COFFEE, CHELSEA)
    assert "One photo was there already." in notice(panel)


async def test_the_wish_for_one_edit_each_ends_with_the_last_photos(panel: OrderPanel) -> None:
    panel.add_photos((COFFEE, CHELSEA))
    part(panel, QPushButton, "photosTogether").click()
    assert panel.draft.each is True
    panel.change(photos=(COFFEE,))
    panel.add_photos((CHELSEA,))
    assert panel.draft.each is None


async def test_compared_models_are_summed_and_ordered_together(
    panel: OrderPanel, orders: list[Order]
) -> None:
    make_ready(panel)
    panel.change(compare_models=("nanobananapro", "seedream", "kontext-pro"), resolution="4K")
    assert generate(panel).text() == "3 models · 13 credits"
    assert "Without 4K: Seedream, Kontext Pro" in cost(panel)
    generate(panel).click()
    assert [order.model for order in orders] == ["nanobananapro", "seedream", "kontext-pro"]
    assert [order.resolution for order in orders][2] is None


async def test_ctrl_shift_return_orders_at_the_front(qtbot: QtBot, panel: OrderPanel) -> None:
    baskets: list[Basket] = []
    panel.ordered.connect(baskets.append)
    make_ready(panel)
    panel.activateWindow()
    prompt = part(panel, QPlainTextEdit, "promptEdit")
    prompt.setFocus()
    await until(prompt.hasFocus, "the focus")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(prompt, Qt.Key.Key_Return, both)
    assert [basket.front for basket in baskets] == [True]
    assert prompt.toPlainText() == "white marble table"


async def test_keys_are_those_of_the_settings(
    qtbot: QtBot, desk: FakeDesk, build: Callable[[], OrderPanel]
) -> None:
    await desk.change(shortcuts=("generate=Ctrl+G",))
    panel = build()
    baskets: list[Basket] = []
    panel.ordered.connect(baskets.append)
    make_ready(panel)
    panel.activateWindow()
    await until(panel.isActiveWindow, "the window active")
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert baskets == []
    assert "Ctrl+G" in generate(panel).toolTip()
    qtbot.keyClick(panel, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert len(baskets) == 1


async def test_all_settings_of_an_edit_come_again(panel: OrderPanel, orders: list[Order]) -> None:
    job = a_job(
        inputs=(CHELSEA,), model="nanobanana", prompt="linen", aspect_ratio="LANDSCAPE",
        resolution="4K", output_format="jpg",
    )  # fmt: skip
    panel.load(job)
    assert panel.draft.photos == (CHELSEA,)
    assert part(panel, QPlainTextEdit, "promptEdit").toPlainText() == "linen"
    generate(panel).click()
    assert (orders[0].model, orders[0].aspect_ratio) == ("nanobanana", "LANDSCAPE")
    assert (orders[0].resolution, orders[0].output_format) == ("4K", "jpg")


async def test_photos_that_are_there_stay_unless_those_of_the_edit_are_wished(
    panel: OrderPanel,
) -> None:
    panel.add_photos((COFFEE,))
    job = a_job(inputs=(CHELSEA,))
    panel.load(job)
    assert panel.draft.photos == (COFFEE,)
    panel.load(job, photos=True)
    assert panel.draft.photos == (CHELSEA,)


async def test_a_project_gives_its_name_folder_and_hosting(
    panel: OrderPanel, orders: list[Order], desk: FakeDesk, tmp_path: Path
) -> None:
    make_ready(panel)
    owesa = Project("Owesa", folder=str(tmp_path / "owesa"), forbids=WAYS)
    await desk.change(projects=(owesa,), last_project="Owesa", output_name="{sku}")
    assert not generate(panel).isEnabled()
    assert "Photos of the project “Owesa” must not take the way" in cost(panel)
    panel.change(photos=("https://example.com/cup.jpg",))
    generate(panel).click()
    assert (orders[0].project, orders[0].naming) == ("Owesa", "{sku}")
    assert orders[0].destination == str(tmp_path / "owesa")


async def test_limits_and_a_low_balance_are_said_before(panel: OrderPanel, desk: FakeDesk) -> None:
    make_ready(panel)
    await desk.change(limit_per_day=10, practice=False)
    desk.engine.set_status(balance=Balance(credits=22, plan="pro"), spent_today=4)
    await until(lambda: "Only 14 credits are left after this" in cost(panel), "the warning")
    assert "Over today's limit of 10 credits" in cost(panel)
    assert generate(panel).isEnabled()


async def test_what_is_found_out_of_many_photos_is_told_together(panel: OrderPanel) -> None:
    told: list[int] = []
    tray = panel.findChild(InputTray)
    assert tray is not None
    tray.found.connect(lambda: told.append(1))
    panel.add_photos(tuple(f"/p/{number}.png" for number in range(40)))
    await until(lambda: len(tray.unusable()) == 40, "all that is known")
    assert len(told) <= 10

"""Results are exported for several places in one go, and a report says how the files stand."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QWidget,
)

from productai_desktop.core.errors import DataError, OutputError
from productai_desktop.core.export_report import Check, Level
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.marketplaces import RuleKind
from productai_desktop.core.projects import Project
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.export.export_dialog import ExportDialog
from productai_desktop.gui.export.lines_table import LinesTable
from productai_desktop.gui.export.preset_list import PresetList
from tests.fakes import FakeDesk, a_job
from tests.gui.export.scripted import MARK, KeptExports, ScriptedExporting
from tests.gui.waiting import child, until

SMALL = Check(RuleKind.PRODUCT_SHARE, Level.FAIL, 0.62, 0.85, "least")
EDGE = Check(RuleKind.WHITE_BORDER, Level.WARN, 0.98, 1.0, "least")
SIZE = Check(RuleKind.LONGEST_SIDE, Level.PASS, 2048, 1600, "least")


def jobs(count: int = 3, project: str = "") -> list[Job]:
    """Done edits; the first is kept and starred."""
    return [
        a_job(
            number,
            sku=f"CUP-{number}",
            state=State.DONE,
            output=f"/results/{number}.png",
            project=project,
            verdict=Verdict.KEPT if number == 1 else Verdict.UNJUDGED,
            starred=number == 1,
        )
        for number in range(1, count + 1)
    ]


class Shown:
    """The dialog over a script, and hands for it."""

    def __init__(self, desk: FakeDesk, bridge: Bridge, results: list[Job]) -> None:
        self.desk = desk
        self.window = QWidget()
        desk.settings = desk.settings.with_changes(
            export_name=desk.settings.export_name or "{sku}_{preset}_{n:02}"
        )
        self.exporting = ScriptedExporting()
        self.archive = KeptExports()
        desk.archive = self.archive  # pyright: ignore[reportAttributeAccessIssue]
        self.dialog = ExportDialog(desk, bridge, self.exporting, results, self.window)

    @property
    def presets(self) -> PresetList:
        return child(self.dialog, PresetList, "exportPresets")

    def button(self, name: str) -> QPushButton:
        return child(self.dialog, QPushButton, name)

    def text(self, name: str) -> str:
        return child(self.dialog, QLabel, name).text()

    def rows(self, name: str) -> list[tuple[str, ...]]:
        return [line.cells for line in child(self.dialog, LinesTable, name).rows.lines]

    def names(self) -> list[str]:
        return [cells[0] for cells in self.rows("exportNames")]

    async def open(self, *presets: str) -> None:
        """Opens, and ticks presets by the keyboard."""
        self.window.show()
        self.dialog.open()
        await until(lambda: self.presets.presets.entries, "the presets")
        await self.tick(*presets)

    async def tick(self, *presets: str) -> None:
        for preset in presets:
            self.presets.look_at(preset)
            QTest.keyClick(self.presets, Qt.Key.Key_Space)
        await until(lambda: set(presets) <= set(self.presets.presets.ticks), "the ticks")
        if presets:
            await until(self.names, "the names")

    async def press(self, name: str) -> None:
        self.button(name).click()
        await asyncio.sleep(0)

    async def until_report(self, beginning: str) -> None:
        await until(lambda: self.text("exportSummary").startswith(beginning), "the report")


@pytest.fixture
async def make(desk: FakeDesk, bridge: Bridge) -> Callable[..., Shown]:
    return lambda results=None: Shown(desk, bridge, results or jobs())


@pytest.fixture
async def shown(make: Callable[..., Shown]) -> Shown:
    return make()


async def test_nothing_is_exported_before_something_is_ticked(shown: Shown) -> None:
    await shown.open()
    export = shown.button("exportStart")
    await until(lambda: "Tick" in shown.text("exportCount"), "the reason")
    assert not export.isEnabled()
    assert "Tick" in export.accessibleDescription()


async def test_several_presets_name_all_files_before_any_is_written(shown: Shown) -> None:
    await shown.open("amazon", "google")
    await until(lambda: len(shown.names()) == 6, "all names")
    assert shown.names()[:2] == ["CUP-1_amazon_01.jpg", "CUP-1_google_01.png"]
    assert shown.text("exportCount") == "6 files"
    assert shown.button("exportStart").text() == "Export 6 files"
    assert shown.exporting.made == []


async def test_only_the_kept_or_starred_are_exported_where_that_is_chosen(shown: Shown) -> None:
    await shown.open("amazon")
    await shown.press("exportWhich:kept")
    await until(lambda: shown.names() == ["CUP-1_amazon_01.jpg"], "the kept one")
    await shown.press("exportStart")
    await shown.until_report("1 file written.")
    assert shown.exporting.made == [("CUP-1_amazon_01.jpg", "amazon", True)]


async def test_where_none_is_kept_it_says_so(make: Callable[..., Shown]) -> None:
    shown = make([job.evolve(verdict=Verdict.REJECTED) for job in jobs()])
    await shown.open("amazon")
    await shown.press("exportWhich:kept")
    await until(lambda: "among" in shown.text("exportCount"), "the reason")
    assert not shown.button("exportStart").isEnabled()


async def test_a_template_names_the_files_as_it_is_typed(shown: Shown) -> None:
    await shown.open("amazon")
    field = child(shown.dialog, QLineEdit, "exportName")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "{sku}.MAIN")
    await until(lambda: shown.names() == ["CUP-1.MAIN.jpg", "CUP-2.MAIN.jpg", "CUP-3.MAIN.jpg"], "")
    QTest.keyClicks(field, "{nothing}")
    await until(lambda: "{nothing}" in shown.text("exportNameProblem"), "the problem")
    assert not shown.button("exportStart").isEnabled()
    field.selectAll()
    QTest.keyClicks(field, "{sku}")
    await until(lambda: shown.names()[:1] == ["CUP-1.jpg"], "the names")
    assert shown.text("exportNameProblem") == ""


async def test_taken_names_are_numbered_left_out_or_replaced(shown: Shown, desk: FakeDesk) -> None:
    there = desk.output_folder() / "Export" / "CUP-2_amazon_02.jpg"
    there.parent.mkdir(parents=True)
    there.write_text("mine")
    await shown.open("amazon")
    await until(lambda: len(shown.names()) == 3, "the names")
    assert shown.rows("exportNames")[1][::3] == (
        "CUP-2_amazon_02-2.jpg",
        "Name was taken: numbered",
    )
    assert shown.text("exportCount") == "3 files · 1 name is taken"
    conflict = child(shown.dialog, QComboBox, "exportConflict")
    conflict.setCurrentIndex(conflict.findData("skip"))
    conflict.activated.emit(conflict.currentIndex())
    await until(lambda: shown.text("exportCount").startswith("2 files"), "one less")
    conflict.setCurrentIndex(conflict.findData("overwrite"))
    conflict.activated.emit(conflict.currentIndex())
    await until(lambda: shown.rows("exportNames")[1][3] == "Will be replaced", "the word")
    await shown.press("exportStart")
    ask = child(shown.dialog, QFrame, "exportAsk")
    assert ask.isVisible()
    assert shown.exporting.made == []
    assert there.read_text() == "mine"
    assert shown.button("exportAskNo").hasFocus()
    await shown.press("exportAskYes")
    await shown.until_report("3 files written.")
    assert there.read_text() == "picture"


async def test_a_check_writes_nothing_and_tells_the_worst_first(
    shown: Shown, desk: FakeDesk
) -> None:
    shown.exporting.checks = {"amazon": (SIZE, EDGE, SMALL)}
    await shown.open("amazon", "google")
    await until(lambda: len(shown.names()) == 6, "all names")
    await shown.press("exportCheck")
    await shown.until_report("6 files checked. 3 fail a rule.")
    levels = [cells[0] for cells in shown.rows("exportReport")]
    assert levels == ["Failed"] * 3 + ["Warning"] * 3 + ["Passed"] * 6
    first = shown.rows("exportReport")[0]
    assert first[2:] == (
        "Amazon, main image",
        "Product share",
        "62 % product · wanted at least 85 % product",
    )
    assert not (desk.output_folder() / "Export").exists()
    assert not shown.button("exportShowFolder").isVisible()
    child(shown.dialog, QCheckBox, "exportOnlyBad").click()
    assert "Passed" not in [cells[0] for cells in shown.rows("exportReport")]
    assert shown.text("exportAdvice") == (
        "62 % product · wanted at least 85 % product\nChoose “Crop to the product”."
    )


async def test_what_is_written_is_recorded_and_shown_in_its_folder(
    shown: Shown, desk: FakeDesk
) -> None:
    shown.exporting.checks = {"amazon": (SIZE, EDGE)}
    await shown.open("amazon")
    await until(lambda: len(shown.names()) == 3, "the names")
    await shown.press("exportStart")
    await shown.until_report("3 files written. 3 have warnings.")
    assert [one.job for one in shown.archive.exports] == [1, 2, 3]
    kept = shown.archive.exports[0]
    assert (kept.preset, kept.worst, kept.bytes) == ("amazon", "warn", 7)
    assert Path(kept.path).read_bytes() == b"picture"
    assert len(kept.sha256) == 64
    assert shown.button("exportShowFolder").isVisible()
    await until(lambda: desk.settings.export_presets == ("amazon",), "the memory")


async def test_a_file_that_cannot_be_written_is_told_and_the_others_are(shown: Shown) -> None:
    shown.exporting.errors = {"google": OutputError("DISK_FULL", path="/full")}
    await shown.open("amazon", "google")
    await until(lambda: len(shown.names()) == 6, "all names")
    await shown.press("exportStart")
    await shown.until_report("3 files written. 3 could not be made.")
    problem = shown.rows("exportReport")[0][4]
    assert "full" in problem
    assert shown.text("exportAdvice") == problem  # in whole, as the row may not have the room
    assert len(shown.archive.exports) == 3


async def test_the_mark_that_a_place_wants_is_offered_and_changed(shown: Shown) -> None:
    shown.exporting.wanting = {"google"}
    await shown.open("google")
    await until(lambda: len(shown.names()) == 3, "the names")
    await shown.press("exportStart")
    await shown.until_report("3 files written.")
    assert MARK in shown.text("exportOfferText")
    first = list(shown.exporting.made)
    await shown.press("exportOffer")
    await until(lambda: len(shown.exporting.made) == 6, "the files once more")
    await until(lambda: not shown.text("exportOfferText"), "the end of the offer")
    assert shown.exporting.made[3:] == first  # under their own names


async def test_work_that_is_stopped_leaves_nothing_of_the_file_under_way(shown: Shown) -> None:
    shown.exporting.gate = threading.Event()
    await shown.open("amazon")
    await until(lambda: len(shown.names()) == 3, "the names")
    await shown.press("exportStart")
    await until(lambda: shown.text("exportSaid") == "File 1 of 3", "its progress")
    assert not shown.button("exportStart").isEnabled()
    await shown.press("exportStop")
    shown.exporting.gate.set()
    await until(lambda: "Stopped" in shown.text("exportSummary"), "the end")
    assert shown.text("exportSummary") == "0 files written. Stopped before the end."
    assert not shown.exporting.made
    assert not shown.archive.exports
    assert shown.button("exportStart").isEnabled()


async def test_the_report_is_copied_as_a_table_without_formulas(shown: Shown) -> None:
    shown.exporting.checks = {
        "amazon": (Check(RuleKind.PROFILE, Level.WARN, "=SUM(A1)", "sRGB", "is"),)
    }
    await shown.open("amazon")
    await shown.press("exportCheck")
    await shown.until_report("3 files checked.")
    await shown.press("exportCopyReport")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["State", "File", "For", "Rule", "Found"]
    assert lines[1].split("\t")[3:] == [
        "Colour profile",
        "'=SUM(A1) · wanted sRGB",
    ]


async def test_damaged_presets_of_ones_own_leave_those_of_the_program(shown: Shown) -> None:
    reason = "[shop]: there is no setting called “widht”"
    shown.exporting.damaged = DataError("SETTINGS_DAMAGED", path="/p/presets.toml", reason=reason)
    await shown.open("etsy")
    await until(lambda: "/p/presets.toml" in shown.text("exportSaid"), "the warning")
    await until(shown.names, "the names")
    assert "widht" in shown.text("exportSaid")
    assert shown.button("exportStart").isEnabled()


async def test_rules_are_shown_with_source_and_date_and_can_be_copied(shown: Shown) -> None:
    await shown.open("amazon")
    await shown.press("exportPage:rules")
    rules = child(shown.dialog, QTextBrowser, "exportRules")
    assert rules.isVisible()
    assert 'href="https://sellercentral.amazon.com' in rules.toHtml()
    await shown.press("exportCopySources")
    copied = QGuiApplication.clipboard().text()
    assert "White border: at least 100 % pure white" in copied
    assert "https://sellercentral.amazon.com/help/hub/reference/G1881" in copied
    assert "Read on" in copied


async def test_the_folder_of_a_project_is_kept_with_it(
    make: Callable[..., Shown], desk: FakeDesk, tmp_path: Path
) -> None:
    folder = str(tmp_path / "for the shop")
    await desk.change(projects=(Project("Mugs", export_folder=folder, limit_credits=9),))
    shown = make(jobs(project="Mugs"))
    await shown.open("amazon")
    await shown.press("exportStart")
    await shown.until_report("3 files written.")
    assert len(list(Path(folder).iterdir())) == 3
    await until(lambda: desk.settings.export_presets, "the memory")
    assert desk.settings.projects == (Project("Mugs", export_folder=folder, limit_credits=9),)


async def test_return_in_a_field_writes_nothing_but_with_ctrl_all(shown: Shown) -> None:
    await shown.open("amazon")
    await until(lambda: len(shown.names()) == 3, "the names")
    field = child(shown.dialog, QLineEdit, "exportName")
    for part in (field, shown.presets):
        QTest.keyClick(part, Qt.Key.Key_Return)
        assert shown.dialog.isVisible()
        assert not shown.dialog.findChildren(QPushButton, "exportStop")[0].isVisible()
    shown.dialog.activateWindow()
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await shown.until_report("3 files written.")


async def test_the_last_presets_are_ticked_again(
    make: Callable[..., Shown], desk: FakeDesk
) -> None:
    await desk.change(export_presets=("google", "gone"), export_name="{sku}")
    shown = make()
    await shown.open()
    await until(lambda: len(shown.names()) == 3, "the names")
    assert shown.presets.presets.ticks == ("google",)
    assert shown.presets.current == "google"
    assert child(shown.dialog, QLineEdit, "exportName").text() == "{sku}"


async def test_every_control_has_a_name_and_is_reached_by_tab(shown: Shown) -> None:
    await shown.open("amazon")
    reached: list[QWidget] = []
    at: QWidget | None = shown.presets
    for _ in range(500):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is shown.presets:
            break
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(at)
    names = {one.objectName() for one in reached}
    wanted = {"exportWhich:all", "exportShape", "exportColour", "exportMetadata", "exportFolder"}
    wanted |= {"exportName", "exportConflict", "exportNames", "exportCheck", "exportStart"}
    assert wanted <= names
    texts = [
        one.accessibleName() or (one.text() if isinstance(one, QPushButton) else "")
        for one in reached
        if one.objectName().startswith("export")
    ]
    assert all(texts)


async def test_a_preset_is_made_from_another_edited_and_deleted(shown: Shown) -> None:
    await shown.open("amazon")
    assert not shown.button("exportEditPreset").isVisible()
    await shown.press("exportNewPreset")
    title = child(shown.dialog, QLineEdit, "ownTitle")
    await until(title.isVisible, "the form")
    assert title.text() == "Amazon, main image, our way"
    title.clear()
    await shown.press("ownKeep")
    assert shown.text("ownTitleProblem") == "Give it a name."
    title.setText("Our catalogue")
    await shown.press("ownKeep")
    await until(lambda: "taken" in shown.text("ownTitleProblem"), "the refusal")
    title.setText("Posters")
    child(shown.dialog, QSpinBox, "ownWidth").setValue(3000)
    await shown.press("ownKeep")
    await until(lambda: shown.presets.current == "own-2", "the new preset")
    assert set(shown.presets.presets.ticks) == {"amazon", "own-2"}
    assert shown.exporting.owned["own-2"].width == 3000
    await shown.press("exportEditPreset")
    await until(title.isVisible, "the form")
    title.setText("Large posters")
    await shown.press("ownKeep")
    await until(lambda: shown.exporting.all[-1].title == "Large posters", "the change")
    entries = shown.presets.presets
    await until(lambda: entries.entries[-1].title == "Large posters", "its new name")
    assert shown.presets.current == "own-2"
    await shown.press("exportDeletePreset")
    assert "Large posters" in child(shown.dialog, QFrame, "exportDelete").accessibleName()
    await shown.press("exportDeleteYes")
    await until(lambda: "own-2" not in shown.presets.presets.ticks, "its end")
    assert "own-2" not in [one.id for one in shown.exporting.all]

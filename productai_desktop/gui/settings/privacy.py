"""Privacy: what leaves this computer, what stays on it and where, and what a report holds."""

import asyncio
from collections.abc import Collection
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from productai_desktop.core.consent import consent_needed
from productai_desktop.core.errors import OutputError
from productai_desktop.core.hosting import BUCKET, FOLDER, UPLOAD
from productai_desktop.core.jobs import State
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.settings.controls import AskedOnce, Told, push, wrapping
from productai_desktop.gui.settings.output import open_folder
from productai_desktop.gui.settings.page import Changer, Page
from productai_desktop.gui.words import number_text

_WIDE = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
_MEGABYTE = 1_000_000


class PrivacyPage(Page):
    """What is kept, sent and told."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Privacy"))
        self._pasted = desk.data_folder / "pasted"
        self._build_sent()
        self._build_memory()
        self._build_pasted()
        self._build_folders()
        self.add_row(
            self.tr("What a report holds"),
            wrapping(
                self.tr(
                    "The report of an unexpected error names the error and its place in the "
                    "program: no key, no prompt and no path to a photo. The details of an edit "
                    "that failed can name its file. Both go nowhere unless you paste them."
                ),
                "",
            ),
        )

    def refresh(self) -> None:
        settings = self.desk.settings
        self._show_way(settings)
        self._history.setChecked(settings.prompt_history)
        self._hints.setChecked(settings.prompt_hints)
        self._data.setText(f"\u2066{self.desk.data_folder}\u2069")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bridge.spawn(self._measured(), on_error=self._told.tell)

    def _build_sent(self) -> None:
        self._way = wrapping("", "")
        self._way.setObjectName("privacyWay")
        hosting = push("privacyHostingButton", self.tr("Choose another way in Hosting"), "link")
        hosting.clicked.connect(lambda: self.page_requested.emit("hosting"))
        forget = push("privacyForgetButton", self.tr("Forget a project in Projects"), "link")
        forget.clicked.connect(lambda: self.page_requested.emit("projects"))
        self.add_row(
            self.tr("What is sent"),
            wrapping(
                self.tr(
                    "The prompt and your choices go to the service, and the photo by the way that "
                    "you chose; nothing else. GPS position, the names of owners, and the serial "
                    "numbers of camera and lens are removed from the photo before. The program "
                    "counts, measures and reports nothing by itself."
                ),
                "",
            ),
        )
        self.add_row(self.tr("Where photos lie meanwhile"), self._way)
        self.add(_leading(hosting))
        self.add_row(
            self.tr("What can be forgotten"),
            wrapping(
                self.tr(
                    "A project with its edits, the copies made for sending, and those uploads that "
                    "can be deleted. Pictures on your disk stay."
                ),
                "",
            ),
        )
        self.add(_leading(forget))

    def _show_way(self, settings: Settings) -> None:
        """Says of the way in force who can see photos, and for how long."""
        needed = consent_needed(settings, "")
        deleted = (
            self.tr("They are deleted there when the last edit that needs them has ended.")
            if needed.deletes
            else self.tr("They are not deleted there when the edit has ended.")
        )
        place = from_left(needed.shown_place)
        if needed.way == BUCKET:
            text = (
                self.tr(
                    "In your bucket {place}: anyone who has a photo's address can see it, until "
                    "that expires after 1 hour."
                )
                if needed.hours == 1
                else self.tr(
                    "In your bucket {place}: anyone who has a photo's address can see it, until "
                    "that expires after {hours} hours."
                )
            )
        elif needed.way == FOLDER:
            text = self.tr(
                "In the folder that is served at {place}: anyone who has a photo's address can see "
                "it, for as long as it is there."
            )
        elif settings.practice:
            text = self.tr("On this computer: in practice mode nothing leaves it.")
        else:
            text = self.tr(
                "At the service: anyone who has a photo's address can see it. No way to delete it "
                "is known."
            )
        said = text.format(place=place, hours=number_text(needed.hours))
        self._way.setText(said if needed.way == UPLOAD else f"{said} {deleted}")

    def _build_memory(self) -> None:
        self._history = self.check(
            "promptHistoryCheck",
            self.tr("Offer prompts of earlier edits"),
            lambda on: self.changer.apply(history, prompt_history=on),
        )
        history = Told("promptHistory", self._history)
        self.add_check(
            history,
            self.tr("They are on this computer alone. Switched off, none is offered or searched."),
        )
        self._hints = self.check(
            "promptHintsCheck",
            self.tr("Hints beneath the prompt"),
            lambda on: self.changer.apply(hints, prompt_hints=on),
        )
        hints = Told("promptHints", self._hints)
        self.add_check(
            hints, self.tr("Made on this computer, such as: say what the product stands on.")
        )

    def _build_pasted(self) -> None:
        self._size = ElidedLabel()
        self._size.setObjectName("pastedSize")
        self._size.setSizePolicy(_WIDE)
        self._clear = push("clearPastedButton", self.tr("Clear…"))
        self._clear.setAccessibleName(self.tr("Clear pasted pictures"))
        self._clear.clicked.connect(self._ask_clear)
        self._told = Told("pasted", self._size, self._clear)
        self.add_row(
            self.tr("Pasted pictures"),
            self._told,
            self.tr(
                "What you paste without a file is kept as one. Edits not done yet keep theirs."
            ),
        )
        self._asked = AskedOnce("clearPastedQuestion", self.tr("Keep them"))
        self._asked.agreed.connect(self._clear_now)
        self.add(self._asked)

    def _build_folders(self) -> None:
        self._data = ElidedLabel()
        self._data.setObjectName("dataFolder")
        self._data.setSizePolicy(_WIDE)
        show = push("openDataButton", self.tr("Open"))
        show.setAccessibleName(self.tr("Open the folder of data"))
        logs = push("openLogsButton", self.tr("Open logs"))
        told = Told("dataFolder", self._data, show, logs)
        show.clicked.connect(lambda: open_folder(self, self.desk.data_folder, told))
        logs.clicked.connect(lambda: open_folder(self, self.desk.data_folder / "logs", told))
        self.add_row(
            self.tr("Data and logs"),
            told,
            self.tr(
                "Keys and the secret of a bucket are in the system's keyring, and not in this "
                "folder."
            ),
        )

    # pasted pictures

    async def _measured(self) -> None:
        count, size = await asyncio.to_thread(measured, self._pasted)
        self._clear.setEnabled(count > 0)
        if count == 0:
            self._size.setText(self.tr("None"))
            return
        megabytes = number_text(size / _MEGABYTE, 1)
        text = self.tr("1 picture · {size} MB") if count == 1 else self.tr(
            "{count} pictures · {size} MB")  # fmt: skip
        self._size.setText(text.format(count=number_text(count), size=megabytes))

    def _ask_clear(self) -> None:
        self._asked.ask(
            self.tr("Pasted pictures that no edit needs any more are deleted for good."),
            self.tr("Delete them"),
            self._clear,
        )

    def _clear_now(self) -> None:
        self.bridge.spawn(self._cleared(), on_error=self._told.tell)

    async def _cleared(self) -> None:
        over = (State.DONE, State.CANCELLED)
        jobs = tuple(self.desk.engine.jobs.values())
        needed = frozenset(one for job in jobs if job.state not in over for one in job.inputs)
        await asyncio.to_thread(clear, self._pasted, needed)
        self._told.tell(None)
        await self._measured()


def measured(folder: Path) -> tuple[int, int]:
    """How many files lie in a folder, and their bytes; blocking."""
    files = [path for path in folder.glob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def clear(folder: Path, needed: Collection[str]) -> None:
    """Deletes the files of a folder but for those needed; blocking. Raises OutputError."""
    for path in folder.glob("*.png"):
        if str(path) in needed:
            continue
        try:
            path.unlink()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise OutputError("OUTPUT_FAILED", path=str(path), reason=reason) from error


def _leading(widget: QWidget) -> QWidget:
    """As wide as it needs to be, where reading begins."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return row

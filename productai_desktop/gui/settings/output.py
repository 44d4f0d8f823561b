"""Output: the folder for results, what the files are called, and what they say of themselves."""

import asyncio
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.errors import RequestError
from productai_desktop.core.jobs import Job
from productai_desktop.core.naming import (
    DEFAULT_TEMPLATE,
    LONGEST_TEMPLATE,
    PLACEHOLDERS,
    check_template,
    result_stem,
)
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.settings.controls import REST_MILLISECONDS, Told, push, wrapping
from productai_desktop.gui.settings.output_metadata import MetadataRows
from productai_desktop.gui.settings.page import Changer, Page

#: what the placeholders stand for, in the order of `PLACEHOLDERS`
_MEANINGS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("output", "SKU, else the photo's name"),
    "sku": QT_TRANSLATE_NOOP("output", "SKU"),
    "photo": QT_TRANSLATE_NOOP("output", "the photo's name"),
    "model": QT_TRANSLATE_NOOP("output", "model"),
    "project": QT_TRANSLATE_NOOP("output", "project"),
    "date": QT_TRANSLATE_NOOP("output", "day of the order"),
    "time": QT_TRANSLATE_NOOP("output", "time of the order"),
    "ratio": QT_TRANSLATE_NOOP("output", "aspect ratio"),
    "resolution": QT_TRANSLATE_NOOP("output", "resolution"),
    "variant": QT_TRANSLATE_NOOP("output", "number among the variants"),
    "number": QT_TRANSLATE_NOOP("output", "number of the edit"),
    "prompt": QT_TRANSLATE_NOOP("output", "first words of the prompt"),
}


class OutputPage(Page):
    """Where results go."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Output"))
        self._build_folder()
        self._build_template()
        self._metadata = MetadataRows(self)

    def refresh(self) -> None:
        settings = self.desk.settings
        if not self._folder.hasFocus():
            self._folder.setText(settings.output_folder or self._usual())
        self._usual_folder.setEnabled(bool(settings.output_folder))
        project = settings.project(settings.last_project)
        self._of_project.setVisible(bool(project.folder))
        self._of_project.setText(
            self.tr("The project “{project}” has a folder of its own: {folder}").format(
                project=project.name, folder=project.folder
            )
        )
        if not self._template.hasFocus():
            self._template.setText(settings.output_name)
        self._preview_name()
        self._metadata.refresh(settings)

    def flush(self) -> None:
        self._enter_folder()
        self._rest.stop()
        self._enter_template()

    # the folder

    def _build_folder(self) -> None:
        self._folder = QLineEdit()
        self._folder.setObjectName("outputFolderEdit")
        self._folder.setAccessibleName(self.tr("Folder for results"))
        self._folder.setMaxLength(2000)
        self._folder.editingFinished.connect(self._enter_folder)
        choose = push("chooseFolderButton", self.tr("Choose…"))
        choose.clicked.connect(self._choose_folder)
        show = push("openFolderButton", self.tr("Open"))
        show.setToolTip(self.tr("Show the folder"))
        show.clicked.connect(self._open_folder)
        self._usual_folder = push("standardFolderButton", self.tr("Standard"))
        self._usual_folder.setAccessibleName(self.tr("Standard folder"))
        self._usual_folder.clicked.connect(self._back_to_usual)
        self._folder_told = Told("outputFolder", self._folder, choose, show, self._usual_folder)
        self.add_row(self.tr("Folder for results"), self._folder_told)
        self._of_project = wrapping("", "muted")
        self._of_project.setObjectName("projectFolderNote")
        self.add(self._of_project)

    def _usual(self) -> str:
        """The folder in use where none is set and the project has none of its own."""
        settings = self.desk.settings
        folder = self.desk.output_folder()
        return "" if settings.project(settings.last_project).folder else str(folder)

    def _enter_folder(self) -> None:
        entered = self._folder.text().strip()
        if entered == (self.desk.settings.output_folder or self._usual()):
            self._folder_told.tell(None)
        else:
            self.changer.do(self._folder_told, lambda: self._folder_entered(entered))

    async def _folder_entered(self, entered: str) -> None:
        if entered:
            await asyncio.to_thread(check_folder, entered)
        await self.changer.change(self._folder_told, output_folder=entered)

    def _back_to_usual(self) -> None:
        self._folder.clear()
        self._enter_folder()

    def _choose_folder(self) -> None:
        choose_folder(self, self._folder.text(), self._chosen)

    def _chosen(self, folder: str) -> None:
        self._folder.setText(folder)
        self._enter_folder()

    def _open_folder(self) -> None:
        open_folder(self, self.desk.output_folder(), self._folder_told)

    # the names

    def _build_template(self) -> None:
        self._template = QLineEdit()
        self._template.setObjectName("outputNameEdit")
        self._template.setAccessibleName(self.tr("Names of results"))
        self._template.setMaxLength(LONGEST_TEMPLATE + 50)
        # braces and words in Latin letters: written from the left in every language
        self._template.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        usual = push("standardNameButton", self.tr("Standard"))
        usual.setAccessibleName(self.tr("Standard name"))
        usual.clicked.connect(self._usual_template)
        self._template_told = Told("outputName", self._template, usual)
        self._preview = ElidedLabel()
        self._preview.setObjectName("namePreview")
        self._preview.setProperty("role", "muted")
        self._preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._enter_template)
        self._template.textChanged.connect(self._typed)
        self._template.editingFinished.connect(self.flush)
        block = self.add_row(self.tr("Names of results"), self._template_told)
        layout = block.layout()
        assert layout is not None  # made by add_row
        layout.addWidget(self._preview)
        self.add_row(self.tr("Placeholders"), self._placeholders())

    def _placeholders(self) -> QWidget:
        grid_of = QWidget()
        grid = QGridLayout(grid_of)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(spacing().medium)
        grid.setVerticalSpacing(spacing().tiny)
        half = (len(PLACEHOLDERS) + 1) // 2
        for at, name in enumerate(PLACEHOLDERS):
            button = push(f"placeholder:{name}", f"{{{name}}}", "link")
            meaning = QCoreApplication.translate("output", _MEANINGS[name])
            button.setToolTip(self.tr("Insert {{{name}}}").format(name=name))
            button.setAccessibleName(f"{{{name}}}")
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _=False, one=name: self._insert(one))
            said = QLabel(meaning)
            said.setProperty("role", "muted")
            said.setWordWrap(True)
            row, column = at % half, at // half * 2
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(said, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        return grid_of

    def _insert(self, placeholder: str) -> None:
        self._template.insert(f"{{{placeholder}}}")
        self._template.setFocus()

    def _typed(self) -> None:
        self._preview_name()
        self._rest.start()

    def _preview_name(self) -> None:
        entered = self._template.text()
        try:
            stem = result_stem(check_template(entered), _sample(self.desk.settings.last_project))
        except RequestError as error:
            self._template_told.tell(error)
            self._preview.setText("")
            return
        self._template_told.tell(None)
        name = f"\u2066{stem}.{self.desk.settings.last_format}\u2069"
        self._preview.setText(self.tr("Such as: {name}").format(name=name))

    def _enter_template(self) -> None:
        entered = self._template.text().strip()
        if entered != self.desk.settings.output_name:
            self.changer.apply(self._template_told, output_name=entered)

    def _usual_template(self) -> None:
        self._template.setText(DEFAULT_TEMPLATE)
        self.flush()


def _sample(project: str) -> Job:
    """An edit to show names on."""
    return Job(
        id=128,
        operation=Operation.EDIT,
        inputs=("/photos/IMG_4711.jpg",),
        prompt="white marble table, soft light",
        model="nanobananapro",
        aspect_ratio="16:9",
        resolution="2K",
        output_format="png",
        destination="",
        service="",
        account="",
        credits_expected=8,
        created_at=datetime.now(UTC),
        sku="CUP-0412",
        project=project or "spring",
    )


def check_folder(entered: str) -> None:
    """Whether results can go to a folder; blocking. Raises RequestError."""
    folder = Path(os.path.expanduser(entered))  # noqa: PTH111 - pathlib's raises for no such user
    if not folder.is_absolute() or not folder.is_dir():
        raise RequestError("OPTION_INVALID", option="output_folder", reason="folder")


def choose_folder(page: Page, start: str, chosen: Callable[[str], None], title: str = "") -> None:
    """Asks for a folder with the system's dialog; for results unless its title says otherwise."""
    title = title or QCoreApplication.translate("output", "Folder for results")
    dialog = QFileDialog(page, title, start)
    dialog.setObjectName("folderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_folder(page: Page, folder: Path, told: Told) -> None:
    """Shows a folder with the system's program; says so where it does not exist yet."""

    async def shown() -> None:
        if await asyncio.to_thread(folder.is_dir):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            told.tell(None)
        else:
            told.say(
                QCoreApplication.translate(
                    "output", "This folder does not exist yet. The first result makes it."
                )
            )

    page.bridge.spawn(shown(), on_error=told.tell)

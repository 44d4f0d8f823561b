"""Where a batch comes from: a spreadsheet, a folder or photos, and where its photos are."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.batch.batch_draft import BatchDraft
from productai_desktop.gui.batch.plan_words import source_text
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.photos.arrivals import PHOTO_SUFFIXES
from productai_desktop.gui.section import link_button
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.tips import set_tip

#: sources that the tool tip names
_NAMED = 20


class BatchSource(QFrame):
    """Shows the source, and asks for another without holding the program."""

    #: tuple of absolute paths
    chosen = Signal(object)
    #: look into the folders of folders, too
    recursive_chosen = Signal(bool)
    #: folder of the photos that SKUs are matched with; "" for the spreadsheet's own
    photos_chosen = Signal(str)

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._draft = BatchDraft()
        self.setObjectName("batchSource")
        self.setAccessibleName(self.tr("Source of the batch"))
        self._name = ElidedLabel()
        self._files = self._button("batchFiles", self.tr("List or photos…"))
        self._folder = self._button("batchFolder", self.tr("Folder…"))
        self._recursive = QCheckBox(self.tr("With the folders in it"))
        self._recursive.setObjectName("batchRecursive")
        self._photos = ElidedLabel()
        set_role(self._photos, "muted")
        self._photos_link = link_button("batchPhotos", self.tr("Change…"))
        self._photos_link.setAccessibleName(self.tr("Change the folder of the photos"))
        self._lay_out()
        self._files.clicked.connect(self.open_files)
        self._folder.clicked.connect(self.open_folder)
        self._photos_link.clicked.connect(self._ask_photos)
        self._recursive.toggled.connect(self.recursive_chosen)
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()
        self.show_source(self._draft, needs_photos=False)

    def show_source(self, draft: BatchDraft, *, needs_photos: bool) -> None:
        """Shows a draft's source; with `needs_photos` also where its photos are matched."""
        self._draft = draft
        self._name.setText(source_text(draft))
        self._name.setVisible(bool(draft.sources))
        set_tip(self._name, "\n".join(draft.sources[:_NAMED]))
        folder = str(Path(draft.sources[0]).parent) if draft.sources else ""
        self._recursive.blockSignals(True)
        self._recursive.setChecked(draft.recursive)
        self._recursive.blockSignals(False)
        self._recursive.setVisible(bool(draft.sources) and (needs_photos or not draft.from_sheet))
        for part in (self._photos, self._photos_link):
            part.setVisible(needs_photos)
        if needs_photos:
            photos = draft.photos or folder
            text = self.tr("Photos from “{folder}”")
            self._photos.setText(text.format(folder=isolated(Path(photos).name or photos)))
            set_tip(self._photos, photos)

    def open_files(self) -> None:
        """Asks for a spreadsheet or photos."""
        dialog = self._dialog(self.tr("Open a list or photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        lists = "*.csv *.tsv *.xlsx"
        photos = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        dialog.setNameFilters(
            [
                self.tr("Lists and photos ({patterns})").format(patterns=f"{lists} {photos}"),
                self.tr("Lists ({patterns})").format(patterns=lists),
            ]
        )
        dialog.filesSelected.connect(lambda paths: self.chosen.emit(tuple(paths)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        dialog.open()

    def open_folder(self) -> None:
        """Asks for a folder of photos."""
        dialog = self._folder_dialog(self.tr("Open a folder of photos"))
        dialog.fileSelected.connect(lambda path: self.chosen.emit((path,)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        dialog.open()

    def take_focus(self) -> None:
        """Puts the keyboard on the first button."""
        self._files.setFocus()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard walks through."""
        return [self._files, self._folder, self._recursive, self._photos_link]

    def _ask_photos(self) -> None:
        dialog = self._folder_dialog(self.tr("Folder of the photos"))
        dialog.fileSelected.connect(self.photos_chosen)
        dialog.open()

    def _folder_dialog(self, heading: str) -> QFileDialog:
        dialog = self._dialog(heading)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def _dialog(self, heading: str) -> QFileDialog:
        start = str(Path(self._draft.sources[0]).parent) if self._draft.sources else ""
        dialog = QFileDialog(self, heading, start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _show_keys(self) -> None:
        hint = self._shortcuts.hint
        tip = self.tr("A list (CSV, TSV or XLSX), or some photos")
        self._files.setToolTip(hint("photos.open", tip))
        self._folder.setToolTip(hint("photos.folder", self.tr("All photos of a folder")))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._files, 1)
        buttons.addWidget(self._folder, 1)
        photos = QHBoxLayout()
        photos.setSpacing(6)
        photos.addWidget(self._photos)
        photos.addStretch(1)
        photos.addWidget(self._photos_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._name)
        column.addLayout(buttons)
        column.addLayout(photos)
        column.addWidget(self._recursive)

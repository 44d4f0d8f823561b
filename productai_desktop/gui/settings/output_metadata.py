"""What is written into results: whether, which kind of AI picture they are called, the prompt."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from productai_desktop.core.marks import COMPOSITE, TRAINED
from productai_desktop.core.settings import Settings
from productai_desktop.gui.settings.controls import Told
from productai_desktop.gui.settings.page import Page


class MetadataRows:
    """The rows of a page about it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        heading = QLabel(_tr("What results say about themselves"))
        heading.setProperty("role", "title")
        page.add(heading)
        self._build_write()
        self._build_source_type()
        self._build_prompt()

    def refresh(self, settings: Settings) -> None:
        """Shows what is set."""
        self._write.setChecked(settings.write_metadata)
        self._source_type.setCurrentIndex(self._source_type.findData(settings.source_type))
        self._prompt.setChecked(settings.write_prompt)
        why = "" if settings.write_metadata else _tr("Only where metadata is written")
        for control in (self._source_type, self._prompt):
            control.setEnabled(settings.write_metadata)
            control.setToolTip(why)

    def _build_write(self) -> None:
        self._write = self._page.check(
            "writeMetadataCheck",
            _tr("Write metadata into results"),
            lambda on: self._page.changer.apply(told, write_metadata=on),
        )
        told = Told("writeMetadata", self._write)
        self._page.add_check(
            told,
            _tr(
                "Each result then says that AI edited it, and with which model; its colours are "
                "tagged as sRGB; and author, copyright, title and keywords come over from your "
                "photo. The picture itself is not touched, and what the service wrote stays. A "
                "result with Content Credentials (C2PA) is left as it is: its metadata goes into a "
                "file beside it that ends in .xmp, which shops do not read."
            ),
        )

    def _build_source_type(self) -> None:
        self._source_type = self._page.combo("sourceTypeCombo", _tr("What edits are called"))
        self._source_type.addItem(_tr("A photo, edited with AI"), COMPOSITE)
        self._source_type.addItem(_tr("A picture made by AI"), TRAINED)
        self._source_type.activated.connect(self._enter_source_type)
        self._source_type_told = Told("sourceType", self._source_type, fill=False)
        self._page.add_row(
            _tr("What edits are called"),
            self._source_type_told,
            _tr(
                "Shops such as Google Merchant Center demand one of the two. The first is true of "
                "an edit in which your product is still your photo. Upscaled photos always get it."
            ),
        )

    def _build_prompt(self) -> None:
        self._prompt = self._page.check(
            "writePromptCheck",
            _tr("Also the prompt"),
            lambda on: self._page.changer.apply(told, write_prompt=on),
        )
        told = Told("writePrompt", self._prompt)
        self._page.add_check(told, _tr("Whoever gets the picture can then read it."))

    def _enter_source_type(self) -> None:
        chosen = self._source_type.currentData()
        self._page.changer.apply(self._source_type_told, source_type=chosen)


def _tr(text: str) -> str:
    return QCoreApplication.translate("output_metadata", text)

"""The buttons beneath the presets: one of the user's own is made from any, edited and deleted."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.marketplaces import MOST_TITLE, Preset
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.export.exporting import Exporting
from productai_desktop.gui.export.own_preset_form import OwnPresetForm
from productai_desktop.gui.export.rule_words import preset_title
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.settings.controls import AskedOnce, push


class OwnPresets(QWidget):
    """Keeps, through the form, what the user made; a deletion is asked once more in `ask`."""

    #: the form is wanted, or not any more
    form_wanted = Signal(bool)
    #: the presets are others now; identifier of the one to look at, "" for none
    changed = Signal(str)
    #: a ProductAIError
    failed = Signal(object)

    def __init__(
        self,
        exporting: Exporting,
        bridge: Bridge,
        form: OwnPresetForm,
        ask: AskedOnce,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exporting = exporting
        self._bridge = bridge
        self._form = form
        self._ask = ask
        self._preset: Preset | None = None
        self._new = push("exportNewPreset", self.tr("New from this…"))
        self._new.clicked.connect(lambda: self._open(new=True))
        self._edit = push("exportEditPreset", self.tr("Edit…"))
        self._edit.clicked.connect(lambda: self._open(new=False))
        self._delete = push("exportDeletePreset", self.tr("Delete"))
        self._delete.clicked.connect(self._ask_to_delete)
        form.kept.connect(self._keep)
        form.left.connect(lambda: self.form_wanted.emit(False))
        ask.agreed.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().small)
        column.addWidget(self._new)
        row = QHBoxLayout()
        row.setSpacing(spacing().small)
        row.addWidget(self._edit, 1)
        row.addWidget(self._delete, 1)
        column.addLayout(row)
        self.look_at(None)

    def look_at(self, preset: Preset | None) -> None:
        """Another preset is looked at; only the user's own can be changed."""
        self._preset = preset
        self._new.setEnabled(preset is not None)
        for button in (self._edit, self._delete):
            button.setVisible(preset is not None and preset.own)
        self._ask.hide()

    def _open(self, *, new: bool) -> None:
        preset = self._preset
        if preset is None:
            return
        if new:
            title = self.tr("{name}, our way").format(name=preset_title(preset))[:MOST_TITLE]
            preset = replace(preset, id="", title=title, own=True)
        self._form.show_preset(preset)
        self.form_wanted.emit(True)
        self._form.take_focus()

    def _keep(self, own: Preset) -> None:
        self._bridge.spawn(self._kept(own), on_error=self._refuse)

    async def _kept(self, own: Preset) -> None:
        preset = await asyncio.to_thread(self._exporting.keep, own)
        self.form_wanted.emit(False)
        self.changed.emit(preset)

    def _refuse(self, error: ProductAIError) -> None:
        self._form.tell(error)

    def _ask_to_delete(self) -> None:
        if self._preset is not None:
            text = self.tr("Delete the preset “{name}”? Files that were exported stay.")
            shown = text.format(name=isolated(self._preset.title))
            self._ask.ask(shown, self.tr("Delete"), self._delete)

    def _forget(self) -> None:
        if self._preset is not None:
            self._bridge.spawn(self._forgotten(self._preset.id), on_error=self.failed.emit)

    async def _forgotten(self, preset: str) -> None:
        await asyncio.to_thread(self._exporting.forget, preset)
        self.changed.emit("")

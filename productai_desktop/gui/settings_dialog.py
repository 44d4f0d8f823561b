"""Settings: each value is applied as soon as it is entered, a wrong one is told in its place."""

import asyncio
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError, RequestError
from productai_desktop.core.settings import DEFAULT_ADDRESS
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.key_form import KeyForm
from productai_desktop.gui.words import sentence

#: a number that is being counted up is applied when it rests for so long
_REST_MILLISECONDS = 300


class _Told(QWidget):
    """A control with the place below it where a wrong value is told."""

    def __init__(self, name: str, control: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.control = control
        self._problem = QLabel()
        self._problem.setObjectName(f"{name}Problem")
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(control, 1)
        for widget in beside:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._problem)

    def tell(self, error: ProductAIError | None) -> None:
        self._problem.setText("" if error is None else sentence(error))
        self._problem.setVisible(error is not None)
        self.control.setProperty("wrong", error is not None)
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)


class SettingsDialog(QDialog):
    """Opened with open(), never exec(): the loop must go on."""

    #: "system", "light" or "dark", as chosen
    appearance_changed = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        #: settings are written one after the other, in the order of entry
        self._turn = asyncio.Lock()
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._practice = QCheckBox(self.tr("Practice mode (free, nothing leaves this computer)"))
        self._practice.setObjectName("practiceCheck")
        self._practice_told = _Told("practice", self._practice)
        self.key = KeyForm(desk, bridge)
        self._address = self._line("serviceAddressEdit", self.tr("Service address"))
        self._standard = self._button("standardAddressButton", self.tr("Standard"))
        self._address_told = _Told("serviceAddress", self._address, self._standard)
        self._folder = self._line("outputFolderEdit", self.tr("Folder for results"))
        self._choose = self._button("chooseFolderButton", self.tr("Choose…"))
        self._folder_told = _Told("outputFolder", self._folder, self._choose)
        self._requests = QSpinBox()
        self._requests.setObjectName("requestsSpin")
        self._requests.setAccessibleName(self.tr("Requests a minute"))
        self._requests.setRange(1, 600)
        self._requests.lineEdit().setTextMargins(6, 0, 0, 0)
        self._requests_told = _Told("requests", self._requests, _Spring())
        self._appearance = QComboBox()
        self._appearance.setObjectName("appearanceCombo")
        self._appearance.setAccessibleName(self.tr("Appearance"))
        for value, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self._appearance.addItem(text, value)
        self._appearance_told = _Told("appearance", self._appearance, _Spring())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._lay_out()
        self.refresh()
        self._wire()

    def refresh(self) -> None:
        """Shows the settings as they are now."""
        settings = self._desk.settings
        self._practice.setChecked(settings.practice)
        if not self._address.hasFocus():
            self._address.setText(settings.service_address)
        self._standard.setEnabled(settings.service_address != DEFAULT_ADDRESS)
        self._folder.setText(str(self._desk.output_folder()))
        if not self._rest.isActive():
            self._requests.setValue(settings.requests_per_minute)
        self._appearance.setCurrentIndex(self._appearance.findData(settings.appearance))
        self.key.refresh()

    def focus_key(self) -> None:
        """Puts the keyboard where a key is entered."""
        self.key.edit.setFocus()

    # building

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("", self._practice_told)
        for text, widget in (
            (self.tr("Key"), self.key),
            (self.tr("Service address"), self._address_told),
            (self.tr("Folder for results"), self._folder_told),
            (self.tr("Requests a minute"), self._requests_told),
            (self.tr("Appearance"), self._appearance_told),
        ):
            label = QLabel(text)
            label.setProperty("role", "heading")
            label.setContentsMargins(0, 8, 0, 0)
            form.addRow(label, widget)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        for button in close.buttons():
            button.setIcon(QIcon())
            cast(QPushButton, button).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(close)
        self.setMinimumWidth(660)

    def _line(self, name: str, accessible: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(accessible)
        line.setMaxLength(2000)
        return line

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _wire(self) -> None:
        self._practice.clicked.connect(self._switch_practice)
        self._address.editingFinished.connect(self._enter_address)
        self._standard.clicked.connect(self._standard_address)
        self._folder.editingFinished.connect(self._enter_folder)
        self._choose.clicked.connect(self._choose_folder)
        self._requests.valueChanged.connect(self._rest_first)
        self._rest.timeout.connect(self._enter_requests)
        self._appearance.activated.connect(self._enter_appearance)
        self.key.changed.connect(self.refresh)
        self._bridge.engine_changed.connect(self.refresh)

    # entering

    def _switch_practice(self) -> None:
        self._apply(self._practice_told, practice=self._practice.isChecked())

    def _enter_address(self) -> None:
        entered = self._address.text().strip()
        if entered != self._desk.settings.service_address:
            self._apply(self._address_told, service_address=entered)
        else:
            self._address_told.tell(None)

    def _standard_address(self) -> None:
        self._address.setText(DEFAULT_ADDRESS)
        self._enter_address()

    def _enter_folder(self) -> None:
        entered = self._folder.text().strip()
        if entered == str(self._desk.output_folder()):
            self._folder_told.tell(None)
        else:
            self._bridge.spawn(self._folder_entered(entered), on_error=self._folder_told.tell)

    async def _folder_entered(self, entered: str) -> None:
        if entered:
            await asyncio.to_thread(check_folder, entered)
        await self._change(self._folder_told, output_folder=entered)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for results"), self._folder.text())
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.accepted.connect(self._enter_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rest_first(self, _: int) -> None:
        self._rest.start()

    def _enter_requests(self) -> None:
        if self._requests.value() != self._desk.settings.requests_per_minute:
            self._apply(self._requests_told, requests_per_minute=self._requests.value())

    def _enter_appearance(self) -> None:
        chosen = str(self._appearance.currentData())
        self.appearance_changed.emit(chosen)
        self._apply(self._appearance_told, appearance=chosen)

    def _apply(self, told: _Told, **changes: Any) -> None:
        self._bridge.spawn(self._change(told, **changes), on_error=told.tell)

    async def _change(self, told: _Told, **changes: Any) -> None:
        async with self._turn:
            new = {k: v for k, v in changes.items() if getattr(self._desk.settings, k) != v}
            if new:
                await self._desk.change(**new)
        told.tell(None)
        self.refresh()

    def done(self, result: int) -> None:
        """Closing gives what was typed its turn first."""
        if self._rest.isActive():
            self._rest.stop()
            self._enter_requests()
        self._enter_address()
        self._enter_folder()
        super().done(result)


class _Spring(QWidget):
    """Takes the width that a short control leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(220)


def check_folder(entered: str) -> None:
    """Whether results can go to a folder; blocking. Raises RequestError."""
    folder = Path(entered)
    if not folder.is_absolute() or not folder.is_dir():
        raise RequestError("OPTION_INVALID", option="output_folder", reason="folder")

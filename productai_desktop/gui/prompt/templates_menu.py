"""The templates popup: finds, shows and takes a template; saves, renames and deletes own ones."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.templates import Template
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.popup import ListPopup
from productai_desktop.gui.prompt.own_templates import OwnTemplates
from productai_desktop.gui.prompt.placeholders import mark_placeholders
from productai_desktop.gui.prompt.template_form import TemplateForm
from productai_desktop.gui.prompt.template_list import TemplateList, TemplateRow, group_choices
from productai_desktop.gui.section import link_button
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import sentence

_SIZE = QSize(600, 440)


class TemplatesMenu(ListPopup):
    """`chosen(str)` carries the text of the template that the person took, `named(str)` before it
    the title under which that was written."""

    chosen = Signal(str)
    named = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(self.tr("Templates"), self.tr("Search templates"), parent)
        self.setObjectName("templatesMenu")
        self._desk = desk
        self._bridge = bridge
        self._store = OwnTemplates(desk.data_folder)
        self._prompt = ""
        self._model = TemplateList(self)
        self.list.setObjectName("templateList")
        self.search.setObjectName("templateSearch")
        self.list.setModel(self._model)
        self.list.setItemDelegate(TemplateRow(self.list))
        self._form = TemplateForm()
        self._form.hide()
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._show_preview)
        self._model.modelReset.connect(self._show_preview)
        self.taken.connect(self._choose)
        self._save.clicked.connect(self._ask_save)
        self._rename.clicked.connect(self._ask_rename)
        self._delete.clicked.connect(self._ask_delete)
        self._really.clicked.connect(self._remove)
        self._form.saved.connect(self._keep)
        self._form.cancelled.connect(self._show_list)

    def open_for(self, anchor: QWidget, prompt: QWidget, text: str) -> None:
        """Opens at a control; `text` is what "Save as template…" would keep."""
        self._prompt = text
        self._save.setEnabled(bool(text.strip()))
        self._save.setToolTip("" if text.strip() else self.tr("Write a prompt first"))
        self.search.clear()
        self._show_list()
        self.open_at(anchor, _SIZE, prompt)
        self.search.setFocus()
        self._bridge.spawn(self._load(""), on_error=self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self._show_list()
        else:
            super().keyPressEvent(event)

    # building

    def _lay_out(self) -> None:
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._title, "heading")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setObjectName("templatePreview")
        self._text.setAccessibleName(self.tr("Text of the template"))
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self._text, "preview")
        self._rename = link_button("templateRename", self.tr("Rename…"))
        self._delete = link_button("templateDelete", self.tr("Delete"))
        self._really = link_button("templateReallyDelete", self.tr("Really delete"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for link in (self._rename, self._delete, self._really):
            row.addWidget(link)
        row.addStretch(1)
        self._preview = QWidget()
        column = QVBoxLayout(self._preview)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        column.addLayout(row)
        self.beside.addWidget(self._preview, 1)
        self._damage = QLabel()
        self._damage.setWordWrap(True)
        self._damage.setTextFormat(Qt.TextFormat.PlainText)
        self._damage.setObjectName("templatesDamage")
        set_role(self._damage, "warn")
        self._save = link_button("templateSaveAs", self.tr("Save the prompt as a template…"))
        self.inside.addWidget(self._damage)
        self.inside.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._form, 1)

    # showing

    def _show_list(self) -> None:
        self._form.hide()
        self.page.show()
        self._show_damage("")
        self._show_preview()
        self.search.setFocus()

    def _show_form(self) -> None:
        self.page.hide()
        self._form.show()

    def _show_damage(self, problem: str) -> None:
        damage = self._store.damage
        text = problem
        if not text and damage is not None:
            text = self.tr(
                "Your own templates cannot be read ({path}: {reason}). The file is left as it is; "
                "when you save a template, it is put aside."
            ).format(path=damage.params["path"], reason=damage.params.get("reason", damage.code))
        self._damage.setText(text)
        self._damage.setVisible(bool(text))

    def _show_preview(self) -> None:
        template = self._model.template(self.list.currentIndex())
        self._title.setText(str(self.list.currentIndex().data() or ""))
        self._text.setPlainText("" if template is None else template.text)
        mark_placeholders(self._text)
        own = template is not None and template.own
        self._rename.setVisible(own)
        self._delete.setVisible(own)
        self._really.hide()

    def _search(self, text: str) -> None:
        self._model.search(text)
        self.first()

    # doing

    def _choose(self, index: QModelIndex) -> None:
        template = self._model.template(index)
        if template is not None:
            self.close()
            self.named.emit(template.title)
            self.chosen.emit(template.text)

    def _ask_save(self) -> None:
        project = self._desk.settings.last_project
        self._show_form()
        self._form.ask(Template("", "", self._prompt), group_choices(self._model.groups()), project)

    def _ask_rename(self) -> None:
        template = self._model.template(self.list.currentIndex())
        if template is not None and template.own:
            self._show_form()
            self._form.ask(template, (), "")

    def _ask_delete(self) -> None:
        self._delete.hide()
        self._really.show()
        self._really.setFocus()

    def _remove(self) -> None:
        template = self._model.template(self.list.currentIndex())
        if template is not None and template.own:
            self.search.setFocus()
            self._bridge.spawn(self._removed(template.id), on_error=self._refused)

    async def _removed(self, identifier: str) -> None:
        await self._store.remove(identifier)
        await self._load("")

    def _keep(self, template: Template) -> None:
        self._bridge.spawn(self._kept(template), on_error=self._refused)

    async def _kept(self, template: Template) -> None:
        shown = template.id
        if shown:
            await self._store.rename(shown, template.title)
        else:
            shown = (await self._store.add(template)).id
        self._show_list()
        await self._load(shown)

    def _refused(self, error: ProductAIError) -> None:
        if self._form.isVisible():
            self._form.say(sentence(error))
        else:
            self._show_damage(sentence(error))

    async def _load(self, shown: str) -> None:
        """Reads all templates, and makes one of them the current one."""
        library = await self._store.library()
        own = await self._store.read()
        self._model.show_templates(library, own, self._desk.settings.last_project)
        row = self._model.row_of(shown) if shown else -1
        if row < 0:
            self.first()
        else:
            self.list.setCurrentIndex(self._model.index(row))
        self._show_damage("")

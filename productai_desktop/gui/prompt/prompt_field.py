"""The prompt with all that helps to write it: templates, earlier prompts and hints."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from productai_desktop.core.prompt_hints import extended
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.prompt.hint_line import HintLine
from productai_desktop.gui.prompt.prompt_edit import PromptEdit
from productai_desktop.gui.prompt.prompt_history import HistoryMenu, Recall, earlier_prompts
from productai_desktop.gui.prompt.templates_menu import TemplatesMenu
from productai_desktop.gui.section import Section, link_button
from productai_desktop.gui.shortcuts import Shortcuts


class PromptField(QWidget):
    """Heading, links, the text, and the line of hints below it."""

    #: name of the template that the prompt is begun with from now on; "" for none
    template_changed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        counter = QLabel()
        self.edit = PromptEdit(desk.catalogue.prompt_limit, counter)
        self.edit.setObjectName("promptEdit")
        self.hints = HintLine(counter)
        self.templates_link = link_button("promptTemplates", self.tr("Templates ▾"))
        self.templates_link.setAccessibleName(self.tr("Templates"))
        self.history_link = link_button("promptHistory", self.tr("History ▾"))
        self.history_link.setAccessibleName(self.tr("Earlier prompts"))
        self._recall = Recall(self._earlier)
        # made when first opened
        self._templates: TemplatesMenu | None = None
        self._history: HistoryMenu | None = None
        links = (self.templates_link, self.history_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Section(self.tr("Prompt"), self.edit, links=links))
        layout.addWidget(self.hints)
        self.edit.textChanged.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)
        self.templates_link.clicked.connect(self.open_templates)
        self.history_link.clicked.connect(self.open_history)
        self.hints.wanted.connect(self._add)
        self.hints.fill.connect(self._fill)
        self.hints.unwanted.connect(self._stop_hints)
        self._bind(shortcuts)

    def refresh(self) -> None:
        """Looks at prompt and settings anew."""
        settings = self._desk.settings
        self.hints.show_prompt(self.edit.toPlainText(), hinting=settings.prompt_hints)
        self.history_link.setVisible(settings.prompt_history)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard walks through, from top to bottom."""
        hint_stops = self.hints.tab_stops()
        return [self.templates_link, self.history_link, self.edit, *hint_stops]

    def open_templates(self) -> None:
        """Opens the list of templates."""
        if not self.isVisible():
            return
        if self._templates is None:
            self._templates = TemplatesMenu(self._desk, self._bridge, self)
            self._templates.named.connect(self.template_changed)
            self._templates.chosen.connect(self.edit.put)
        self._templates.open_for(self.templates_link, self.edit, self.edit.toPlainText())

    def open_history(self) -> None:
        """Opens the list of earlier prompts, where the settings allow it."""
        if not self.isVisible() or not self._desk.settings.prompt_history:
            return
        if self._history is None:
            self._history = HistoryMenu(self._desk, self)
            self._history.chosen.connect(self._show)
        self._history.open_for(self.history_link, self.edit)

    def _bind(self, shortcuts: Shortcuts | None) -> None:
        if shortcuts is None:
            return
        self._shortcuts = shortcuts
        shortcuts.bind("prompt.previous", self.edit, self._show_earlier)
        shortcuts.bind("prompt.next", self.edit, self._show_later)
        shortcuts.bind("prompt.templates", self, self.open_templates)
        shortcuts.bind("prompt.history", self, self.open_history)
        shortcuts.changed.connect(self._show_tips)
        self._show_tips()

    def _show_tips(self) -> None:
        hint = self._shortcuts.hint
        self.templates_link.setToolTip(
            hint("prompt.templates", self.tr("Prompts to begin with, and your own"))
        )
        self.history_link.setToolTip(
            hint("prompt.history", self.tr("Search the prompts of your edits"))
        )

    def _earlier(self) -> list[str]:
        if not self._desk.settings.prompt_history:
            return []
        return [one.prompt.strip() for one in earlier_prompts(self._desk.engine.jobs.values())]

    def _show_earlier(self) -> None:
        self._show(self._recall.earlier(self.edit.toPlainText()))

    def _show_later(self) -> None:
        self._show(self._recall.later(self.edit.toPlainText()))

    def _show(self, prompt: str | None) -> None:
        if prompt is not None:
            self.template_changed.emit("")
            self.edit.put(prompt)

    def _add(self, phrase: str) -> None:
        self.edit.put(extended(self.edit.toPlainText(), phrase))

    def _fill(self) -> None:
        self.edit.setFocus()
        self.edit.select_placeholder(from_start=True)

    def _stop_hints(self) -> None:
        self.edit.setFocus()
        self._bridge.spawn(self._desk.change(prompt_hints=False))

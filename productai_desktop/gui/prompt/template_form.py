"""The form beneath a list of templates: saves the prompt as a template, or renames one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.templates import LONGEST_TITLE, OWN_GROUP, Template
from productai_desktop.gui.theme import set_role

_TITLE_WORDS = 5


class TemplateForm(QWidget):
    """Asks for title, group and project. `saved(Template)` or `cancelled` ends it."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = Template("", "", "")
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._heading, "heading")
        self._title = QLineEdit()
        self._title.setObjectName("templateTitle")
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setMaxLength(LONGEST_TITLE)
        self._group = QComboBox()
        self._group.setObjectName("templateGroup")
        self._group.setAccessibleName(self.tr("Group"))
        self._only = QCheckBox()
        self._only.setObjectName("templateProject")
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._problem, "danger")
        self._save = QPushButton()
        self._save.setObjectName("templateSave")
        set_role(self._save, "primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("templateCancel")
        self._lay_out()
        self._title.textChanged.connect(self._on_title)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.cancelled)

    def ask(self, template: Template, groups: Sequence[tuple[str, str]], project: str) -> None:
        """Asks about a template; one without an identifier is a new one.

        `groups` are (identifier, title); `project` is the current one, "" for none.
        """
        self._template = template
        new = not template.id
        self._heading.setText(self.tr("Save as template") if new else self.tr("Rename template"))
        self._title.setText(template.title or begin_of(template.text))
        self._group.clear()
        for identifier, title in groups:
            self._group.addItem(title, identifier)
        self._group.setCurrentIndex(max(0, self._group.findData(OWN_GROUP)))
        for part in (self._group_label, self._group):
            part.setVisible(new)
        self._only.setText(
            self.tr("Only in the project “{project}”").format(project=project.replace("&", "&&"))
        )
        self._only.setChecked(False)
        self._only.setVisible(new and bool(project))
        self._project = project
        self._save.setText(self.tr("Save") if new else self.tr("Rename"))
        self.say("")
        self._on_title(self._title.text())
        self._title.selectAll()
        self._title.setFocus()

    def say(self, problem: str) -> None:
        """Says why it could not be saved; "" for nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if focused is self._cancel:
                self.cancelled.emit()
            elif self._save.isEnabled():
                self._tell()
        else:
            super().keyPressEvent(event)

    def _on_title(self, title: str) -> None:
        self._save.setEnabled(bool(title.strip()))
        self._save.setToolTip("" if title.strip() else self.tr("Give it a title first"))

    def _tell(self) -> None:
        kept = self._template
        new = not kept.id
        self.saved.emit(
            Template(
                kept.id,
                self._title.text(),
                kept.text,
                self._group.currentData() if new else kept.group,
                project=self._project if new and self._only.isChecked() else kept.project,
                own=True,
            )
        )

    def _lay_out(self) -> None:
        self._project = ""
        title_label = QLabel(self.tr("Title"))
        title_label.setBuddy(self._title)
        self._group_label = QLabel(self.tr("Group"))
        self._group_label.setBuddy(self._group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addSpacing(4)
        for part in (title_label, self._title, self._group_label, self._group, self._only):
            column.addWidget(part)
        column.addWidget(self._problem)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        column.addLayout(row)


def begin_of(text: str) -> str:
    """The first words of a prompt, for a title to begin with."""
    words = text.split()
    begin = " ".join(words[:_TITLE_WORDS]).rstrip(",.;:")
    return begin[:LONGEST_TITLE]

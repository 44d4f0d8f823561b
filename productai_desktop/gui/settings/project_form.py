"""What is set for one project: its name, folder, hosting and limits."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from productai_desktop.core.hosting import BUCKET, FOLDER, UPLOAD, WAYS
from productai_desktop.core.projects import Project
from productai_desktop.core.requests import LONGEST_NAME
from productai_desktop.engine.status import Spent
from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import Number, Told, push, wrapping
from productai_desktop.gui.settings.output import choose_folder
from productai_desktop.gui.settings.page import Page
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import credits_text, number_text

_MOST_CREDITS = 1_000_000


class ProjectForm(QWidget):
    """Shows one project, and says what was entered for it."""

    #: Told, and the project as it is to be
    entered = Signal(object, object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._project = Project("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing().large)
        self._build_name()
        self._build_folder()
        self._build_hosting()
        self._build_limits()
        self._column.addStretch(1)

    @property
    def project(self) -> Project:
        """The project shown, as it is set."""
        return self._project

    def show_project(self, project: Project) -> None:
        """Shows what is set for a project."""
        other = project.name != self._project.name
        self._project = project
        if other or not self._name.hasFocus():
            self._name.setText(project.name)
        if other or not self._folder.hasFocus():
            self._folder.setText(project.folder)
        if other:
            for told in (self._name_told, self._folder_told, self._forbids_told):
                told.tell(None)
        self._usual.setEnabled(bool(project.folder))
        for way, box in self._forbidden.items():
            box.setChecked(way in project.forbids)
        self._show_effect(project.forbids, self._page.desk.settings.hosting)
        self._all.show_value(project.limit_credits)
        self._day.show_value(project.limit_per_day)

    def show_spent(self, spent: Spent) -> None:
        """Says what the project has cost so far."""
        if not spent.edits:
            self._spent.setText(self.tr("No edits yet."))
            return
        text = (
            self.tr("1 edit · {credits} spent, {today} of them today")
            if spent.edits == 1
            else self.tr("{count} edits · {credits} spent, {today} of them today")
        )
        self._spent.setText(
            text.format(
                count=number_text(spent.edits),
                credits=credits_text(spent.credits),
                today=number_text(spent.credits_today),
            )
        )

    def _show_effect(self, forbids: tuple[str, ...], chosen: str) -> None:
        """Says what forbidding comes to with the way that is chosen for all."""
        if set(forbids) == set(WAYS):
            text = self.tr(
                "Files from this computer cannot be edited in it: only photos with an address of "
                "their own."
            )
        elif chosen in forbids:
            text = self.tr(
                "The way chosen in Hosting is forbidden here: files from this computer cannot be "
                "edited in it until you choose another."
            )
        elif forbids:
            text = self.tr("Photos of this project take the way chosen in Hosting.")
        else:
            text = self.tr("Without a tick, its photos take the way chosen in Hosting.")
        self._effect.setText(text)
        set_role(self._effect, "warn" if chosen in forbids else "muted")

    def flush(self) -> None:
        """Says what was entered and rests still."""
        if self._project.name:
            self._enter_name()
            self._enter_folder()
            self._all.flush()
            self._day.flush()

    # building

    def _add(self, label: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(spacing().tiny)
        heading = wrapping(label, "heading")
        heading.setBuddy(widget.control if isinstance(widget, Told) else widget)
        block.addWidget(heading)
        block.addWidget(widget)
        if hint:
            block.addWidget(wrapping(hint, "muted"))
        self._column.addLayout(block)
        return block

    def _line(self, name: str, accessible: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(accessible)
        return line

    def _build_name(self) -> None:
        self._name = self._line("projectNameEdit", self.tr("Name of the project"))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.editingFinished.connect(self._enter_name)
        self._name_told = Told("projectName", self._name)
        self._spent = wrapping("", "muted")
        self._spent.setObjectName("projectSpent")
        self._add(
            self.tr("Name"),
            self._name_told,
            self.tr("Its edits go along with a new name; files stay where they are."),
        )
        self._column.addWidget(self._spent)

    def _build_folder(self) -> None:
        self._folder = self._line("projectFolderEdit", self.tr("Folder of the project"))
        self._folder.setMaxLength(2000)
        self._folder.setPlaceholderText(self.tr("As in Output"))
        self._folder.editingFinished.connect(self._enter_folder)
        choose = push("chooseProjectFolderButton", self.tr("Choose…"))
        choose.clicked.connect(lambda: choose_folder(self._page, self._folder.text(), self._chosen))
        self._usual = push("usualProjectFolderButton", self.tr("As in Output"))
        self._usual.clicked.connect(lambda: self._chosen(""))
        self._folder_told = Told("projectFolder", self._folder, choose, self._usual)
        self._add(self.tr("Folder for its results"), self._folder_told)

    def _build_hosting(self) -> None:
        self._forbidden: dict[str, QCheckBox] = {}
        boxes = QWidget()
        boxes.setAccessibleName(self.tr("Its photos must not go through"))
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        for way, text in (
            (UPLOAD, self.tr("ProductAI's own upload")),
            (BUCKET, self.tr("a bucket of your own")),
            (FOLDER, self.tr("a folder that is served")),
        ):
            box = QCheckBox(text)
            box.setObjectName(f"projectForbids:{way}")
            box.setAccessibleName(self.tr("Its photos must not go through: {way}").format(way=text))
            box.clicked.connect(self._enter_forbidden)
            self._forbidden[way] = box
            column.addWidget(box)
        self._forbids_told = Told("projectForbids", boxes)
        block = self._add(self.tr("Its photos must not go through"), self._forbids_told)
        self._effect = wrapping("", "muted")
        self._effect.setObjectName("projectForbidsEffect")
        block.addWidget(self._effect)

    def _build_limits(self) -> None:
        self._all = self._limit("projectLimitSpin", self.tr("Spend at most in all"))
        self._all.limit(0, _MOST_CREDITS, 10)
        self._add(self.tr("Spend at most in all"), self._all)
        self._day = self._limit("projectDaySpin", self.tr("Spend at most a day"))
        self._day.limit(0, _MOST_CREDITS, 10)
        self._add(self.tr("Spend at most a day"), self._day)

    def _limit(self, name: str, label: str) -> Number:
        made = Number(name, label, self.tr("credits"), self._enter_limit, none=self.tr("No limit"))
        self._page.calm(made.control)
        return made

    # entering

    def _enter(self, told: Told, **changes: Any) -> None:
        changed = replace(self._project, **changes)
        if self._project.name and changed != self._project:
            self.entered.emit(told, changed)
        else:
            told.tell(None)

    def _enter_name(self) -> None:
        self._enter(self._name_told, name=self._name.text().strip())

    def _enter_folder(self) -> None:
        self._enter(self._folder_told, folder=self._folder.text().strip())

    def _chosen(self, folder: str) -> None:
        self._folder.setText(folder)
        self._enter_folder()

    def _enter_forbidden(self) -> None:
        forbids = tuple(way for way, box in self._forbidden.items() if box.isChecked())
        self._enter(self._forbids_told, forbids=forbids)

    def _enter_limit(self, number: Number) -> None:
        name = "limit_credits" if number is self._all else "limit_per_day"
        self._enter(number, **{name: int(number.value)})

"""Projects: added, renamed, set and removed; edits follow the name of theirs."""

import asyncio

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.projects import Project
from productai_desktop.core.requests import LONGEST_NAME
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import AskedOnce, Told, push, wrapping
from productai_desktop.gui.settings.forgetting import ForgettingPanel
from productai_desktop.gui.settings.output import check_folder
from productai_desktop.gui.settings.page import Changer, Page
from productai_desktop.gui.settings.project_form import ProjectForm
from productai_desktop.gui.settings.project_list import ProjectList
from productai_desktop.gui.words import number_text


class ProjectsPage(Page):
    """The list of projects, and what is set for the one chosen in it."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Projects"))
        #: shown, though another is current in the list, until the list knows it
        self._wanted = ""
        self.add(
            wrapping(
                self.tr(
                    "A project is a name on edits, with a folder and limits of its own. "
                    "Choose the one you work on at the top of the window."
                ),
                "muted",
            )
        )
        self._form = ProjectForm(self)
        self._form.entered.connect(self._enter)
        self._build_list()
        self._asked = AskedOnce("removeProjectQuestion", self.tr("Keep it"))
        self._asked.agreed.connect(self._remove)
        self.add(self._asked)
        self._forgetting = ForgettingPanel(self, self.ensureWidgetVisible)
        self.add(self._forgetting)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(spacing().large)
        beside.addWidget(self._side)
        beside.addWidget(self._form, 1)
        beside.addStretch(0)  # without a form, the list stays where reading begins
        self.add(row)
        bridge.jobs_changed.connect(self._say_spent)

    def refresh(self) -> None:
        projects = self.desk.settings.projects
        wanted = self._wanted or self._form.project.name or self.desk.settings.last_project
        names = tuple(project.name for project in projects)
        self._model.show_names(names)
        row = names.index(wanted) if wanted in names else 0 if names else -1
        self._view.setVisible(bool(names))
        for button in (self._remove_button, self._forget_button):
            button.setVisible(bool(names))
        self._form.setVisible(row >= 0)
        if row >= 0:
            self._wanted = ""
            self._view.setCurrentIndex(self._model.index(row))
            self._show(projects[row])
        else:
            self._form.show_project(Project(""))

    def flush(self) -> None:
        self._form.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_spent()

    # building

    def _build_list(self) -> None:
        self._model = ProjectList(self)
        self._view = QListView()
        self._view.setObjectName("projectList")
        self._view.setAccessibleName(self.tr("Projects"))
        self._view.setProperty("role", "list")
        self._view.setModel(self._model)
        self._view.setUniformItemSizes(True)
        self._view.setItemDelegate(_Narrow(self._view))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMinimumHeight(220)
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._new = QLineEdit()
        self._new.setObjectName("newProjectEdit")
        self._new.setAccessibleName(self.tr("Name of a new project"))
        self._new.setPlaceholderText(self.tr("New project"))
        self._new.setMaxLength(LONGEST_NAME)
        self._new.returnPressed.connect(self._add)
        self._new.textChanged.connect(self._typed)
        self._add_button = push("addProjectButton", self.tr("Add"))
        self._add_button.clicked.connect(self._add)
        self._new_told = Told("newProject", self._new, self._add_button)
        self._remove_button = push("removeProjectButton", self.tr("Remove…"))
        self._remove_button.clicked.connect(self._ask_remove)
        self._remove_button.setToolTip(self.tr("Its edits stay, without a project"))
        self._forget_button = push("forgetProjectButton", self.tr("Forget project…"))
        self._forget_button.setToolTip(
            self.tr("Removes its edits, too, and what can be deleted of its uploads")
        )
        self._forget_button.clicked.connect(self._ask_forget)
        self._side = QWidget()
        self._side.setFixedWidth(220)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().small)
        column.addWidget(self._new_told)
        column.addWidget(self._view, 1)
        column.addWidget(self._remove_button)
        column.addWidget(self._forget_button)
        column.addStretch(0)
        self._typed()

    def _typed(self) -> None:
        entered = bool(self._new.text().strip())
        self._add_button.setEnabled(entered)
        self._add_button.setToolTip("" if entered else self.tr("Enter a name first"))
        self._new_told.tell(None)

    # showing

    def _choose(self, index: QModelIndex) -> None:
        projects = self.desk.settings.projects
        if index.isValid() and index.row() < len(projects):
            chosen = projects[index.row()]
            if chosen.name != self._form.project.name:
                self._form.flush()
                self._asked.hide()
                self._forgetting.leave()
            self._show(chosen)

    def _show(self, project: Project) -> None:
        self._form.show_project(project)
        self._say_spent()

    def _say_spent(self) -> None:
        self._form.show_spent(self.desk.engine.spent_on(self._form.project.name))

    # changing

    def _add(self) -> None:
        name = self._new.text().strip()
        if name and not self._taken(self._new_told, name):
            self._wanted = name
            self.changer.do(self._new_told, lambda: self._added(name))

    async def _added(self, name: str) -> None:
        projects = (*self.desk.settings.projects, Project(name))
        await self.changer.change(self._new_told, projects=projects)
        self._new.clear()

    def _taken(self, told: Told, name: str, but: str = "") -> bool:
        others = {one.name.casefold() for one in self.desk.settings.projects if one.name != but}
        if name.casefold() not in others:
            return False
        told.say(self.tr("There is a project of this name already. Choose another."))
        return True

    def _enter(self, told: Told, entered: Project) -> None:
        before = self._form.project
        if entered.name != before.name and self._taken(told, entered.name, before.name):
            return
        self.changer.do(told, lambda: self._entered(told, before, entered))

    async def _entered(self, told: Told, before: Project, entered: Project) -> None:
        if entered.folder and entered.folder != before.folder:
            await asyncio.to_thread(check_folder, entered.folder)
        settings = self.desk.settings
        projects = tuple(entered if one.name == before.name else one for one in settings.projects)
        if entered.name == before.name:
            await self.changer.change(told, projects=projects)
            return
        self._wanted = entered.name
        chosen = settings.last_project
        chosen = entered.name if chosen == before.name else chosen
        await self.changer.change(told, projects=projects, last_project=chosen)
        await self._move(before.name, entered.name)

    async def _move(self, old: str, new: str) -> None:
        """Gives every edit of a project another; "" for none."""
        numbers = [job.id for job in self.desk.engine.jobs.values() if job.project == old]
        if numbers:
            await self.desk.engine.assign(numbers, new)
        self._say_spent()

    def _ask_remove(self) -> None:
        self._forgetting.leave()
        name = self._form.project.name
        count = sum(job.project == name for job in self.desk.engine.jobs.values())
        if not count:
            text = self.tr("Remove the project “{project}”? It has no edits.")
        elif count == 1:
            text = self.tr("Remove the project “{project}”? Its edit and file stay.")
        else:
            text = self.tr("Remove the project “{project}”? Its {count} edits and files stay.")
        self._asked.ask(
            text.format(project=name, count=number_text(count)),
            self.tr("Remove"),
            self._remove_button,
        )
        self.ensureWidgetVisible(self._asked)

    def _ask_forget(self) -> None:
        self._asked.hide()
        self._forgetting.ask(self._form.project.name, self._forget_button)

    def _remove(self) -> None:
        gone = self._form.project.name
        self.changer.do(self._new_told, lambda: self._removed(gone))

    async def _removed(self, gone: str) -> None:
        settings = self.desk.settings
        await self.changer.change(
            self._new_told,
            projects=tuple(one for one in settings.projects if one.name != gone),
            last_project="" if settings.last_project == gone else settings.last_project,
        )
        await self._move(gone, "")


class _Narrow(QStyledItemDelegate):
    """Names take the width there is, and are elided."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())

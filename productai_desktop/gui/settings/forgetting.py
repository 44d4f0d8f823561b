"""Forget a project: a question that lists what goes and what stays, and what remained of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.holdings import Holdings, Leavings
from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.forgetting_words import going, gone, report, staying
from productai_desktop.gui.settings.output import open_folder
from productai_desktop.gui.settings.page import Page
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text, sentence

_LIST_HEIGHT = 150


class ForgettingPanel(QFrame):
    """Stands on the page of projects while one is asked about, and after it was forgotten."""

    def __init__(self, page: Page, shown: Callable[[QWidget], object]) -> None:
        """`shown` brings what was put in view."""
        super().__init__(page)
        self._page = page
        self._bring = shown
        self._project = ""
        self._asker: QWidget | None = None
        self._folder: Path | None = None
        self._report = ""
        self.setObjectName("forgetProject")
        self.setProperty("role", "group")
        self._build()
        self.hide()

    def ask(self, project: str, asker: QWidget) -> None:
        """Asks about a project, once it is known what is kept of it."""
        self._project, self._asker = project, asker
        self._told.tell(None)
        self._page.bridge.spawn(self._look(project), on_error=self._fail)

    def leave(self) -> None:
        """Takes a question back that stands no more; what was reported stays."""
        if not self._report:
            self._close()

    # building

    def _build(self) -> None:
        self._heading = wrapping("", "heading")
        self._heading.setObjectName("forgetProjectHeading")
        self._goes = wrapping("", "")
        self._goes.setObjectName("forgetProjectGoes")
        self._stays = wrapping("", "")
        self._stays.setObjectName("forgetProjectStays")
        self._list = QPlainTextEdit()
        self._list.setObjectName("forgetProjectReport")
        self._list.setAccessibleName(self.tr("What remains"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setFixedHeight(_LIST_HEIGHT)
        self._final = wrapping(self.tr("This cannot be undone."), "warn")
        self._show = push("forgetProjectFolder", self.tr("Show in folder"))
        self._show.setToolTip(self.tr("Show where the finished pictures are"))
        self._show.clicked.connect(self._show_folder)
        self._copy = push("forgetProjectCopy", self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the list of what remains"))
        self._copy.clicked.connect(self._copy_report)
        self._no = push("forgetProjectNo", self.tr("Cancel"))
        self._no.clicked.connect(self._close)
        self._yes = push("forgetProjectYes", self.tr("Forget for good"))
        set_role(self._yes, "danger")
        self._yes.clicked.connect(self._forget)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing().small)
        row.addWidget(self._show)
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self._told = Told("forgetProject", buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(spacing().small)
        for widget in (self._heading, self._goes, self._stays, self._list, self._final, self._told):
            column.addWidget(widget)

    # asking

    async def _look(self, project: str) -> None:
        holdings = await self._page.desk.project_holdings(project)
        if project == self._project:
            self._show_question(holdings)

    def _show_question(self, holdings: Holdings) -> None:
        owed = holdings.owed
        if owed:
            self._heading.setText(self._owed_text(holdings.project, owed))
            self._goes.setText(
                self.tr(
                    "What is owed is at the service, or its answer was lost. Wait for it, or close "
                    "it in the queue; then forget the project."
                )
            )
        else:
            self._heading.setText(
                self.tr("Forget the project “{project}” for good?").format(project=holdings.project)
            )
            self._goes.setText(_listed(self.tr("This goes:"), going(holdings)))
        self._stays.setText(_listed(self.tr("This remains:"), staying(holdings)))
        self._stays.setVisible(not owed)
        self._set_results(() if owed else holdings.results)
        self._report = ""
        self._list.hide()
        self._copy.hide()
        self._final.setVisible(not owed)
        self._yes.setVisible(not owed)
        self._yes.setEnabled(True)
        self._no.setText(self.tr("Close") if owed else self.tr("Cancel"))
        self._put()

    def _owed_text(self, project: str, owed: int) -> str:
        text = (
            self.tr("“{project}” cannot be forgotten yet: 1 edit of it is still owed.")
            if owed == 1
            else self.tr("“{project}” cannot be forgotten yet: {count} edits of it are still owed.")
        )
        return text.format(project=project, count=number_text(owed))

    def _put(self) -> None:
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(f"{self._goes.text()}\n{self._stays.text()}")
        self.show()
        self._no.setFocus()  # the answer that changes nothing
        self._bring(self)

    def _set_results(self, results: tuple[str, ...]) -> None:
        self._folder = Path(results[0]).parent if results else None
        self._show.setVisible(bool(results))

    def _fail(self, error: ProductAIError) -> None:
        """It cannot be found out what is kept: nothing is forgotten unseen."""
        self._heading.setText(sentence(error))
        self._goes.setText("")
        for widget in (self._stays, self._list, self._final, self._show, self._copy, self._yes):
            widget.hide()
        self._no.setText(self.tr("Close"))
        self._put()

    # forgetting

    def _forget(self) -> None:
        project = self._project
        for button in (self._yes, self._no):
            button.setEnabled(False)
        self._page.changer.do(self._told, lambda: self._forgotten(project))

    async def _forgotten(self, project: str) -> None:
        try:
            leavings = await self._page.desk.forget_project(project, settings=True)
        finally:
            for button in (self._yes, self._no):
                button.setEnabled(True)
        self._show_leavings(leavings)

    def _show_leavings(self, leavings: Leavings) -> None:
        self._told.tell(None)
        self._heading.setText(
            self.tr("The project “{project}” is forgotten.").format(project=leavings.project)
        )
        went = gone(leavings)
        self._goes.setText(_listed(self.tr("This went:"), went) if went else "")
        self._goes.setVisible(bool(went))
        self._stays.setText(self.tr("This remains:"))
        self._stays.show()
        self._report = report(leavings)
        self._list.setPlainText(self._report)
        self._list.show()
        self._copy.show()
        self._final.hide()
        self._yes.hide()
        self._set_results(leavings.results)
        self._no.setText(self.tr("Close"))
        self._put()

    def _close(self) -> None:
        self._project, self._report = "", ""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self._page)
        self.hide()
        self._goes.show()
        if had_keyboard and self._asker is not None and self._asker.isVisible():
            self._asker.setFocus()

    def _show_folder(self) -> None:
        if self._folder is not None:
            open_folder(self._page, self._folder, self._told)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def _listed(heading: str, lines: list[str]) -> str:
    return "\n".join((heading, *(f"• {line}" for line in lines)))

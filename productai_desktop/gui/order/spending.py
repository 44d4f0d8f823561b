"""What limits have against an order, before it is made: it may be given, and then waits."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from productai_desktop.core.projects import Project
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.words import number_text, title


class Spending(QObject):
    """Knows what the current project has cost, where it has limits; counts again when it must."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        #: of a project: what its waiting edits will cost
        self._promised: tuple[str, int] | None = None
        bridge.jobs_changed.connect(self._forget)
        bridge.engine_changed.connect(self._forget)

    def warning(self, price: int) -> str:
        """What the limits have against an order of this price; "" for nothing."""
        settings, status = self._desk.settings, self._desk.engine.status
        project = settings.project(settings.last_project)
        if status.limited is not None and self._concerns(status.limited.params, project):
            return _tr("{reason}: the edit will wait").format(reason=title(status.limited))
        limit = settings.limit_per_day
        if limit and status.spent_today + status.promised + price > limit:
            text = _tr("Over today's limit of {limit} credits: what is over it will wait")
            return text.format(limit=number_text(limit))
        return self._project_warning(project, price)

    def _project_warning(self, project: Project, price: int) -> str:
        if not project.name or not (project.limit_credits or project.limit_per_day):
            return ""
        spent, promised = self._desk.engine.spent_on(project.name), self._promised_to(project.name)
        whole, today = spent.credits + promised, spent.credits_today + promised
        name = isolated(project.name)
        if project.limit_credits and whole + price > project.limit_credits:
            text = _tr("Over the limit of {limit} credits for “{name}”: what is over it will wait")
            return text.format(limit=number_text(project.limit_credits), name=name)
        if project.limit_per_day and today + price > project.limit_per_day:
            text = _tr("Over today's limit of {limit} credits for “{name}”: the rest will wait")
            return text.format(limit=number_text(project.limit_per_day), name=name)
        return ""

    def _concerns(self, params: Mapping[str, object], project: Project) -> bool:
        return params.get("project", project.name) == project.name

    def _promised_to(self, name: str) -> int:
        if self._promised is None or self._promised[0] != name:
            engine = self._desk.engine
            jobs = (one for one in engine.jobs.values() if one.project == name and engine.mine(one))
            self._promised = (name, sum(job.promised for job in jobs))
        return self._promised[1]

    def _forget(self) -> None:
        self._promised = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("spending", text)

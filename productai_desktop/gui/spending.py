"""What limits have against an order, before it is made: it may be given, and then waits."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from productai_desktop.core.jobs import Job
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
        #: of a project on a day: credits in all, and on that day
        self._counted: tuple[tuple[str, date], tuple[int, int]] | None = None
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
        whole, today = self._spent(project.name)
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

    def _spent(self, name: str) -> tuple[int, int]:
        """Credits spent on a project and promised to its waiting edits: in all, and today."""
        day = datetime.now().astimezone().date()
        if self._counted is None or self._counted[0] != (name, day):
            engine = self._desk.engine
            jobs = [one for one in engine.jobs.values() if one.project == name and engine.mine(one)]
            promised = sum(job.promised for job in jobs)
            whole = sum(job.credits for job in jobs)
            today = sum(job.credits for job in jobs if _day(job) == day)
            self._counted = ((name, day), (whole + promised, today + promised))
        return self._counted[1]

    def _forget(self) -> None:
        self._counted = None


def _day(job: Job) -> object:
    return None if job.submitted_at is None else job.submitted_at.astimezone().date()


def _tr(text: str) -> str:
    return QCoreApplication.translate("spending", text)

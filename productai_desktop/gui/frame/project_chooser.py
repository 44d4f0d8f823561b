"""The pills at the top that say, and change, whose the next edit is: its project, and its key."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import elided, isolated
from productai_desktop.gui.pick_popup import PickPopup
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.tips import tip_text

_LONGEST_NAME = 170


class _Chooser(QPushButton):
    """A pill that offers names below itself."""

    def __init__(self, name: str, title: str, more: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self._popup = PickPopup(f"{name}Popup", title, more, self)
        self.clicked.connect(self.offer)

    def offer(self) -> None:
        """Opens the list."""
        raise NotImplementedError

    def _say(self, text: str, name: str, hint: str) -> None:
        """Shows the text with the name in it, shortened where it is long."""
        metrics = QFontMetricsF(self.font())
        shown = elided(metrics, name, _LONGEST_NAME).replace("&", "&&")
        self.setText(f"{text.format(name=shown)} ▾")
        self.setAccessibleDescription(name)
        whole = metrics.horizontalAdvance(name) > _LONGEST_NAME
        self.setToolTip(tip_text(f"{isolated(name)}\n{hint}" if whole else hint))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ProjectChooser(_Chooser):
    """The project of the next edits."""

    manage_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        shortcuts: Shortcuts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("projectChooser", self.tr("Project"), self.tr("Manage projects…"), parent)
        self._desk = desk
        self._bridge = bridge
        self._shortcuts = shortcuts
        self._names: tuple[str, ...] = ()
        self._popup.picked.connect(self._choose)
        self._popup.more_requested.connect(self.manage_requested)
        bridge.settings_changed.connect(self.refresh)
        if shortcuts is not None:
            shortcuts.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says the project as the settings hold it."""
        current = self._desk.settings.last_project
        hint = self.tr("Choose the project of the next edits")
        if self._shortcuts is not None:
            hint = self._shortcuts.hint("project.choose", hint)
        none = self.tr("No project")
        if current:
            self._say(self.tr("Project: {name}"), current, hint)
        else:
            self._say("{name}", none, hint)

    def offer(self) -> None:
        settings = self._desk.settings
        known = [project.name for project in settings.projects]
        current = settings.last_project
        if current and current not in known:
            known.append(current)
        self._names = ("", *known)
        shown = [self.tr("No project"), *known]
        self._popup.offer(shown, self._names.index(current), self)

    def _choose(self, index: int) -> None:
        name = self._names[index]
        if name != self._desk.settings.last_project:
            self._bridge.spawn(self._desk.change(last_project=name))


class KeyChooser(_Chooser):
    """The key that is used; there only where several have names."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("keyChooser", self.tr("Key"), "", parent)
        self._desk = desk
        self._bridge = bridge
        self._names: tuple[str, ...] = ()
        self._popup.picked.connect(self._choose)
        bridge.settings_changed.connect(self.refresh)
        bridge.engine_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says the key in use by its name."""
        settings = self._desk.settings
        self._say(
            self.tr("Key: {name}"),
            settings.key_name or self.tr("first key"),
            self.tr("Choose the key that pays for the next edits"),
        )
        practised = settings.practice or self._desk.key_source == "environment"
        self.setVisible(bool(settings.key_names) and not practised)

    def offer(self) -> None:
        settings = self._desk.settings
        self._names = ("", *settings.key_names)
        shown = [self.tr("first key"), *settings.key_names]
        self._popup.offer(shown, self._names.index(settings.key_name), self)

    def _choose(self, index: int) -> None:
        name = self._names[index]
        if name != self._desk.settings.key_name:
            self._bridge.spawn(self._desk.change(key_name=name))

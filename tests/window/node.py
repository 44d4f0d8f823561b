"""What AT-SPI tells: an accessible with all below it as it was when read, and an event."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

#: bits of AT-SPI's StateType that tests ask about, from atspi-constants.h
STATES: Mapping[str, int] = {
    "active": 1, "checked": 4, "collapsed": 5, "defunct": 6, "editable": 7, "enabled": 8,
    "expandable": 9, "expanded": 10, "focusable": 11, "focused": 12, "modal": 16, "pressed": 20,
    "selectable": 22, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30,
    "checkable": 41, "has popup": 42, "read only": 43,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible as it was when it was read, with all below it."""

    #: name of its program on the bus, and its path there
    owner: str
    path: str
    name: str
    description: str
    #: AT-SPI's name of the role, such as "push button"
    role: str
    states: frozenset[str]
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """This one and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str | Callable[[str], bool] = "") -> "Node | None":
        """The first showing one of a role whose name is that, or as `name` asks."""
        fits = name if callable(name) else (lambda text: text == name)
        for node in self.walk():
            if node.role == role and node.showing and fits(node.name):
                return node
        return None

    @property
    def showing(self) -> bool:
        """It is on the screen and not behind a closed page."""
        return "showing" in self.states and "visible" in self.states

    def text(self, depth: int = 0) -> str:
        """The tree as indented lines: role, name, states worth saying, description."""
        said = sorted(self.states & {"focused", "checked", "pressed", "selected", "expanded"})
        if not self.showing:
            said.append("hidden")
        if "sensitive" not in self.states:
            said.append("disabled")
        line = f"{'  ' * depth}{self.role} “{self.name}”"
        line += f" [{', '.join(said)}]" if said else ""
        line += f" – {self.description}" if self.description else ""
        return "\n".join([line, *(child.text(depth + 1) for child in self.children)])


@dataclass(frozen=True, slots=True)
class Heard:
    """One event that the program told."""

    #: such as "PropertyChange", "StateChanged", "Announcement"
    kind: str
    #: such as "accessible-name", "focused"
    detail: str
    path: str
    #: 1 or 0 of a state
    value: int
    data: Any

"""A person without a mouse and without a screen: keys for hands, and a screen reader for eyes."""

import contextlib
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.window.accessible import AccessibleBus
from tests.window.desktop import ROOT, Desktop, wait_for
from tests.window.node import Node

#: rows of a list are current without having the keyboard
_WITHIN = frozenset({"list item", "table cell", "tree item", "filler", "menu item"})
_TERMINAL = "import sys; from productai_desktop.app import terminal; sys.exit(terminal())"


class Keyboard:
    """Uses the window of one running program."""

    def __init__(
        self, desktop: Desktop, bus: AccessibleBus, program: subprocess.Popen[bytes], data: Path
    ) -> None:
        self._desktop = desktop
        self._bus = bus
        self._data = data
        self.program = program
        self._owner = bus.application(program.pid).owner
        #: path of what was last said to have the keyboard
        self._last = ""
        #: where controls were found, by role and name
        self._stood: dict[tuple[str, str], str] = {}

    # hands

    def press(self, *keys: str) -> None:
        """Presses keys one after another, spelt as xdotool does."""
        self._desktop.hands("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Types letters where the keyboard is."""
        self._desktop.hands("type", "--delay", "12", text)

    def hold(self, key: str) -> None:
        """Holds a key down until `let_go`."""
        self._desktop.hands("keydown", key)

    def let_go(self, key: str) -> None:
        """Lets a key go."""
        self._desktop.hands("keyup", key)

    def answer_file_dialog(self, title: str, path: Path, *more: Path) -> None:
        """Gives paths to a dialog for files, which must come, and must go."""
        self.wait(lambda: self.find("dialog", title), f"the dialog {title}")
        self.wait(lambda: self.where().role == "text", "its field")
        text = " ".join(f'"{one}"' for one in (path, *more)) if more else str(path)
        self.press("ctrl+a")
        self.type(text)
        self.press("Return")
        self.wait(lambda: self.find("dialog", title) is None, f"the end of {title}")

    # eyes

    def tree(self) -> Node:
        """All that the program shows now."""
        return self._bus.windows(self._owner)

    def find(self, role: str, name: str | Callable[[str], bool]) -> Node | None:
        """A control that is shown; where it was found before, the rest is not read again."""
        if callable(name):
            return self.tree().find(role, name)
        path = self._stood.get((role, name))
        node = self._bus.read(self._owner, path) if path else None
        if node is not None and (node.role, node.name) == (role, name) and node.showing:
            return node
        node = self.tree().find(role, name)
        if node is not None:
            self._stood[role, name] = node.path
        return node

    def where(self) -> Node:
        """The control that has the keyboard."""
        for event in self._bus.heard():
            if event.detail == "focused" and event.value:
                self._last = event.path
        node = self._bus.read(self._owner, self._last) if self._last else None
        while node is not None and node.role in _WITHIN:
            parent = self._bus.parent(self._owner, node.path)
            node = self._bus.read(self._owner, parent) if parent else None
        if node is not None and "focused" in node.states and node.showing:
            return node
        return self._searched()

    def _searched(self) -> Node:
        tree = self.tree()
        focused = [
            node
            for node in tree.walk()
            if "focused" in node.states and node.showing and node.role not in _WITHIN
        ]
        return focused[-1] if focused else tree

    def box(self) -> tuple[int, int, int, int]:
        """Where the control with the keyboard is: x, y, width and height on the screen."""
        return self._bus.box(self.where())

    def row(self) -> str:
        """What the current row of the list with the keyboard says, once it has one."""
        found: list[str] = []

        def look() -> bool:
            nodes = self.where().walk()
            found[:] = [
                node.name for node in nodes if node.role in _WITHIN and "focused" in node.states
            ]
            return bool(found)

        self.wait(look, "a current row")
        return found[-1]

    def rows(self, name: str) -> list[str]:
        """What the shown rows of a list say."""
        found = self.find("list", name)
        return [child.name for child in found.children] if found is not None else []

    def see(self, role: str, name: str | Callable[[str], bool]) -> Node:
        """Waits until such a control is shown."""
        found: list[Node] = []

        def look() -> bool:
            node = self.find(role, name)
            found[:] = [node] if node is not None else []
            return bool(found)

        self.wait(look, f"{role} {name}")
        return found[0]

    def text_of(self, role: str, name: str) -> str:
        """What stands in a field."""
        return self._bus.contents(self.see(role, name))

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Waits until it holds, and says what was shown where it never does."""
        try:
            wait_for(condition, what)
        except TimeoutError as error:
            lines = (line.strip() for line in self.tree().text().splitlines())
            shown = "\n".join(line for line in lines if "[hidden" not in line and "“”" not in line)
            raise TimeoutError(
                f"{error}; the keyboard is at {self.where().name}; shown is\n{shown}"
            ) from None

    def picture(self) -> bytes:
        """The pixels of the screen, for what no reader can be told."""
        return self._desktop.picture().tobytes()

    # ways

    def tab_to(self, name: str | Callable[[str], bool], *, key: str = "Tab") -> Node:
        """Goes on by Tab until the control of that name has the keyboard."""
        fits = name if callable(name) else (lambda text: text == name)
        for _ in range(60):
            here = self.where()
            if fits(here.name):
                return here
            before = here.path
            self.press(key)
            self.wait(lambda before=before: self.where().path != before, f"{key} to move on")
        raise LookupError(f"{key} never reaches {name}")

    def go_down_to(self, row: str) -> None:
        """Goes down in the list with the keyboard until that row is the current one."""
        for _ in range(60):
            before = self.row()
            if before == row:
                return
            self.press("Down")
            self.wait(lambda before=before: self.row() != before, f"the row after {before}")
        raise LookupError(f"Down never reaches {row}")

    # books

    def jobs(self) -> list[dict[str, Any]]:
        """All edits as the terminal lists them, oldest first."""
        listed = subprocess.run(
            [sys.executable, "-c", _TERMINAL, "jobs", "list", "--json", "--sandbox",
             "--data-dir", str(self._data)],
            cwd=ROOT, capture_output=True, text=True, check=True, env=self._desktop.environ(),
        )  # fmt: skip
        return [json.loads(line) for line in listed.stdout.splitlines()]

    def books(self, question: str) -> list[tuple[Any, ...]]:
        """What the program's books answer; nothing before there are any."""
        path = self._data / "productai.db"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as books:
            return books.execute(question).fetchall()

    def settings(self) -> str:
        """settings.toml as it is on the disk."""
        return (self._data / "settings.toml").read_text("utf-8")

"""What a screen reader gets of the program: the tree of its accessibles, and the events it tells.

Spoken over the accessibility bus (AT-SPI 2) by jeepney, as a client of its own. Started as
`python -m tests.window.accessible`, it prints the tree of the window in practice mode.
"""

# jeepney has no types: what it gives is Any here
# pyright: reportMissingTypeStubs=false

import os
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.window.desktop import Desktop, wait_for
from tests.window.node import STATES, Heard, Node

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ANSWER_SECONDS = 20.0
#: a session bus usually hears its owner alone
_FOR_TWO = """<busconfig>
  <include>/usr/share/dbus-1/session.conf</include>
  <policy context="mandatory"><allow user="*"/></policy>
</busconfig>
"""
#: widest tree that is walked: rows of long lists are read as far as this
_MOST_CHILDREN = 400
#: so many of what was shown last may lead to a popup
_MOST_SHOWN = 60


class AccessibleBus:
    """A session bus of our own with the accessibility bus on it, and a reader's ears.

    `environ` is what a program must be started with to be on it, and `home` the folder that holds
    the sockets of both. `user` is the number of who may be on it, if that is somebody else.
    """

    def __init__(self, user: int | None = None) -> None:
        self.home = Path(tempfile.mkdtemp("-a11y"))
        self._user = user
        self._daemon: subprocess.Popen[str] | None = None
        self._bus: DBusConnection | None = None
        self._session: DBusConnection | None = None
        self._heard: deque[Heard] = deque()
        #: what was told to show or to have the keyboard, newest last: (program, path)
        self._shown: dict[tuple[str, str], None] = {}
        self.environ: dict[str, str] = {}

    def __enter__(self) -> "AccessibleBus":
        try:
            self._begin()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for connection in (self._bus, self._session):
            if connection is not None:
                connection.close()
        if self._daemon is not None:
            # what the bus has started ends with it
            self._daemon.terminate()
            self._daemon.wait(10)
            assert self._daemon.stdout is not None
            self._daemon.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def _begin(self) -> None:
        run = self.home / "run"
        run.mkdir(mode=0o700)
        which = "--session"
        if self._user is not None:
            for folder in (self.home, run):
                os.chown(folder, self._user, self._user)
            (self.home / "bus.conf").write_text(_FOR_TWO, encoding="utf-8")
            which = f"--config-file={self.home / 'bus.conf'}"
        own = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(run)}
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        self._daemon = subprocess.Popen(
            ["dbus-daemon", which, "--nofork", "--print-address",
             f"--address=unix:path={self.home / 'bus'}"],
            env={**kept, **own}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            user=self._user, group=self._user, cwd="/",
        )  # fmt: skip
        assert self._daemon.stdout is not None
        address = self._daemon.stdout.readline().strip()
        self.environ = {
            **own,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # a reader may ask for what has just gone
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
            # this bus has no unlocked keyring, and asking for one would wait for a person
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self._session = open_dbus_connection(address)
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = self._session.send_and_get_reply(
            new_method_call(where, "GetAddress"), timeout=_ANSWER_SECONDS
        )
        self._bus = open_dbus_connection(reply.body[0])
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for family in ("object:", "window:", "focus:"):
            self._ask(new_method_call(registry, "RegisterEvent", "s", (family,)))
        for interface in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{interface}")
            self._ask(message_bus.AddMatch(rule))

    def application(self, pid: int) -> Node:
        """The tree of the program with this process id, once it is on the bus."""
        found: list[str] = []

        def look() -> bool:
            root = DBusAddress(_ROOT, _REGISTRY, _ACCESSIBLE)
            (children,) = self._ask(new_method_call(root, "GetChildren"))
            for owner, _path in children:
                if self._ask(message_bus.GetConnectionUnixProcessID(owner)) == (pid,):
                    found.append(owner)
            return bool(found)

        wait_for(look, f"the program {pid} on the accessibility bus")
        return self.windows(found[0])

    def windows(self, owner: str) -> Node:
        """All that a program shows now.

        Qt does not count menus and other popups among the windows of its application: a reader
        finds them, as here, by what they tell when they show or take the keyboard.
        """
        self._ask(message_bus.GetId())
        tree = self.read(owner)
        assert tree is not None, "the program has ended"
        known = {node.path for node in tree.walk()}
        popups: list[Node] = []
        for told in list(self._shown):
            if told[0] != owner or told[1] in known:
                continue
            top = self._top(owner, told[1])
            node = self.read(owner, top) if top and top not in known else None
            if node is None or not node.showing:
                self._shown.pop(told, None)  # what was told meanwhile may have taken it
                continue
            popups.append(node)
            known.update(one.path for one in node.walk())
        return replace(tree, children=(*tree.children, *popups))

    def _top(self, owner: str, path: str) -> str:
        """The path of the window that holds an accessible; "" where it is gone."""
        for _ in range(40):
            parent = self.parent(owner, path)
            if parent in ("", _ROOT):
                return path if parent else ""
            path = parent
        return ""

    def parent(self, owner: str, path: str) -> str:
        """The path of what an accessible is in; "" where it is gone."""
        where = DBusAddress(path, owner, _ACCESSIBLE)
        answer = self._ask(Properties(where).get("Parent"))
        return answer[0][1][1] if answer else ""

    def read(self, owner: str, path: str = _ROOT) -> Node | None:
        """The tree of a program from one of its accessibles on; None where that is gone.

        What is within something hidden is left out.
        """
        found: dict[str, tuple[Node, list[str]]] = {}
        level = [path]
        while level:
            facts = self._facts(owner, level)
            found.update(facts)
            level = [child for _, below in facts.values() for child in below]
        made: dict[str, Node] = {}
        for at, (node, below) in reversed(found.items()):
            made[at] = replace(node, children=tuple(made[one] for one in below if one in made))
        return made.get(path)

    def box(self, node: Node) -> tuple[int, int, int, int]:
        """Its x, y, width and height on the screen; zeros where it has no place."""
        where = DBusAddress(node.path, node.owner, "org.a11y.atspi.Component")
        answer = self._ask(new_method_call(where, "GetExtents", "u", (0,)))
        return answer[0] if answer else (0, 0, 0, 0)

    def contents(self, node: Node) -> str:
        """The text that one types into it."""
        where = DBusAddress(node.path, node.owner, "org.a11y.atspi.Text")
        reply = self._ask(new_method_call(where, "GetText", "ii", (0, -1)))
        return str(reply[0]) if reply else ""

    def heard(self) -> list[Heard]:
        """What was told since it was last asked."""
        self._ask(message_bus.GetId())  # and with its answer everything that came before it
        told = list(self._heard)
        self._heard.clear()
        return told

    def _facts(self, owner: str, paths: Sequence[str]) -> dict[str, tuple[Node, list[str]]]:
        """By path, the accessibles that are still there, and the paths of what is in them."""
        answers = iter(self._ask_all([one for at in paths for one in _questions(owner, at)]))
        facts: dict[str, tuple[Node, list[str]]] = {}
        for at in paths:
            name, description, role, states, children = (next(answers) for _ in range(5))
            if role is None or states is None:
                continue  # gone meanwhile
            low, high = states[0]
            node = Node(
                owner,
                at,
                name=name[0][1] if name else "",
                description=description[0][1] if description else "",
                role=role[0],
                states=frozenset(
                    word for word, bit in STATES.items() if (low | high << 32) >> bit & 1
                ),
            )
            open_to_see = node.showing or node.role == "application"
            below = [child for _, child in children[0]] if children and open_to_see else []
            facts[at] = (node, below[:_MOST_CHILDREN])
        return facts

    def _ask(self, message: Message) -> Any:
        (answer,) = self._ask_all([message])
        return answer

    def _ask_all(self, messages: Sequence[Message]) -> list[Any]:
        """The bodies of the answers, in the order asked; None for an error.

        All questions are on their way before the first answer is read: one by one they would
        take the length of the tree times a turn of the program's loop.
        """
        assert self._bus is not None
        serials: dict[int, int] = {}
        for place, message in enumerate(messages):
            serial = next(self._bus.outgoing_serial)
            serials[serial] = place
            self._bus.send(message, serial=serial)
        answers: list[Any] = [None] * len(messages)
        while serials:
            message = self._bus.receive(timeout=_ANSWER_SECONDS)
            header = message.header
            place = serials.pop(header.fields.get(HeaderFields.reply_serial, -1), None)
            if header.message_type is MessageType.signal:
                self._note(message)
            elif place is not None and header.message_type is MessageType.method_return:
                answers[place] = message.body
        return answers

    def _note(self, message: Message) -> None:
        fields = message.header.fields
        if len(message.body) < 4:
            return
        detail, value, _, data = message.body[:4]
        kind, path = fields[HeaderFields.member], fields[HeaderFields.path]
        self._heard.append(Heard(kind, detail, path, value, data[1]))
        if kind == "StateChanged" and detail in ("showing", "focused") and value:
            told = (fields[HeaderFields.sender], path)
            self._shown.pop(told, None)
            self._shown[told] = None
            while len(self._shown) > _MOST_SHOWN:
                del self._shown[next(iter(self._shown))]


def _questions(owner: str, path: str) -> list[Message]:
    """What is asked about one accessible, in the order of `_facts`."""
    where = DBusAddress(path, owner, _ACCESSIBLE)
    return [
        Properties(where).get("Name"),
        Properties(where).get("Description"),
        new_method_call(where, "GetRoleName"),
        new_method_call(where, "GetState"),
        new_method_call(where, "GetChildren"),
    ]


def main() -> None:
    """Prints the tree of the window in practice mode."""
    with (
        tempfile.TemporaryDirectory() as folder,
        AccessibleBus() as bus,
        Desktop(1440, 900, manager=True) as desktop,
    ):
        program = desktop.start_program(Path(folder), 20, bus.environ)
        seen: list[Node] = []

        def furnished() -> bool:
            seen[:] = [bus.application(program.pid)]
            return seen[0].find("list", "Queue") is not None

        wait_for(furnished, "the panels")
        print(seen[0].text())


if __name__ == "__main__":
    sys.exit(main())

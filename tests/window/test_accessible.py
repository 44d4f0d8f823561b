"""What a screen reader gets of the window: every control says its name and what it is, and what
changes by itself is told."""

from collections.abc import Callable, Iterator

import pytest

from tests.window.accessible import AccessibleBus
from tests.window.desktop import Desktop, wait_for
from tests.window.node import Heard, Node
from tests.window.play import Play
from tests.window.scenes import SCENES

#: what a person can use has one of these roles
CONTROLS = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "combo box", "text"),
        *("password text", "spin button", "slider", "list", "list item", "menu item"),
        *("check menu item", "link", "page tab", "table", "table cell", "tree", "tree item"),
        "cell",
        *("canvas", "image", "button", "button menu", "switch", "spin box"),
    }
)
#: windows, and what Qt puts around or into a control, which takes the keyboard for it
AROUND = frozenset({"frame", "dialog", "window", "alert", "application", "popup menu", "menu"})
#: rows may say the same thing twice: they stand for what the person has
ROWS = frozenset({"list item", "table cell", "cell", "tree item"})


@pytest.fixture(scope="module")
def bus() -> Iterator[AccessibleBus]:
    with AccessibleBus() as made:
        yield made


@pytest.fixture(scope="module")
def play(bus: AccessibleBus) -> Iterator[Play]:
    with Desktop(1440, 900, manager=True) as desktop, Play(desktop, bus.environ) as made:
        yield made


def nameless(root: Node) -> list[str]:
    """What does not say what it is, or says it in markup, each with the way to it."""
    found: list[str] = []

    def visit(node: Node, way: tuple[str, ...]) -> None:
        here = (*way, f"{node.role} “{node.name}”")
        if not node.showing:
            return
        if node.role in CONTROLS and not node.name.strip():
            found.append(f"no name: {' / '.join(here[1:])}")
        if "<" in node.name + node.description and "</" in node.name + node.description:
            found.append(f"markup: {' / '.join(here[1:])} – {node.description}")
        # a named panel is right for what is no control of a kind that others know
        sensible = node.role in AROUND | CONTROLS or (node.role == "panel" and node.name)
        sensible = sensible or (node.name and _scrolls(node))
        inner = bool(way) and way[-1].startswith(("text", "list", "scroll pane", "combo box"))
        if "focusable" in node.states and not sensible and not inner:
            found.append(f"takes the keyboard as “{node.role}”: {' / '.join(here[1:])}")
        for child in node.children:
            visit(child, here)

    visit(root, ())
    return found


def _scrolls(node: Node) -> bool:
    """Whether it is an area that is moved by keys and has no role of its own in AT-SPI."""
    return any(bar.role == "scroll bar" for edge in node.children for bar in edge.children)


def twins(root: Node) -> list[str]:
    """Controls that cannot be told from another one in the same named part of the window."""
    seen: set[tuple[str, ...]] = set()
    found: list[str] = []

    def visit(node: Node, way: tuple[str, ...]) -> None:
        if not node.showing:
            return
        here = (*way, node.name) if node.name else way
        said = (*way, node.role, node.name)
        if node.role in CONTROLS - ROWS and node.name:
            if said in seen:
                found.append(" / ".join(said))
            seen.add(said)
        for child in node.children:
            visit(child, here)

    visit(root, ())
    return found


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", SCENES)
def test_every_control_says_what_it_is(bus: AccessibleBus, play: Play, name: str) -> None:
    play.scene(name)
    tree = bus.application(play.pid)
    shown = [node for node in tree.walk() if node.showing and node.role in CONTROLS]
    assert len(shown) > 10, tree.text()
    assert nameless(tree) == []
    assert twins(tree) == []


def announced(heard: Heard) -> str:
    """What is to be read out at once; "" for any other event."""
    return str(heard.data) if heard.kind == "Announcement" else ""


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("offline", lambda heard: "no connection" in str(heard.data).lower()),
        ("spend", lambda heard: "977" in str(heard.data)),
        ("dearer", lambda heard: "24" in str(heard.data)),
        ("finish", lambda heard: str(heard.data).startswith("8 edits")),
        ("finish", lambda heard: "CUP-0411, Done" in announced(heard)),
        ("fail", lambda heard: "The service failed" in str(heard.data)),
        ("fail", lambda heard: "BIKE-78, The service failed" in announced(heard)),
        ("link", lambda heard: announced(heard) == "Try again · 8 credits"),
    ],
)
def test_what_changes_by_itself_is_told(
    bus: AccessibleBus, play: Play, step: str, told: Callable[[Heard], bool]
) -> None:
    play.scene("queue")
    bus.application(play.pid)
    bus.heard()
    play.step(step)
    events: list[Heard] = []

    def hear() -> bool:
        events.extend(bus.heard())
        return any(told(event) for event in events)

    wait_for(hear, "the news")

"""F6 goes around the parts of the window, back to where the keyboard was in each."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.gui.frame.panel_cycle import PanelCycle


def window_of(qtbot: QtBot) -> tuple[QWidget, list[QWidget], list[QLineEdit]]:
    """Three parts with two fields each."""
    window = QWidget()
    row = QHBoxLayout(window)
    parts: list[QWidget] = []
    fields: list[QLineEdit] = []
    for _ in range(3):
        part = QWidget()
        inside = QHBoxLayout(part)
        for _ in range(2):
            fields.append(QLineEdit())
            inside.addWidget(fields[-1])
        row.addWidget(part)
        parts.append(part)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window, parts, fields


def test_the_keyboard_goes_around(qtbot: QtBot) -> None:
    window, parts, fields = window_of(qtbot)
    cycle = PanelCycle(parts, window)
    fields[0].setFocus()
    visited: list[int] = []
    for _ in range(3):
        cycle.next()
        at = window.focusWidget()
        visited.append(next(n for n, field in enumerate(fields) if field is at))
    assert visited == [2, 4, 0]
    cycle.previous()
    assert window.focusWidget() is fields[4]


def test_each_part_remembers_where_the_keyboard_was(qtbot: QtBot) -> None:
    window, parts, fields = window_of(qtbot)
    cycle = PanelCycle(parts, window)
    fields[1].setFocus()
    cycle.next()
    cycle.previous()
    assert window.focusWidget() is fields[1]


def test_a_part_that_takes_no_keyboard_is_passed_over(qtbot: QtBot) -> None:
    window, parts, fields = window_of(qtbot)
    cycle = PanelCycle(parts, window)
    fields[0].setFocus()
    parts[1].setEnabled(False)
    cycle.next()
    assert window.focusWidget() is fields[4]


def test_of_nested_parts_the_inner_one_counts(qtbot: QtBot) -> None:
    window, parts, fields = window_of(qtbot)
    cycle = PanelCycle((parts[0], window, parts[2]), window)
    fields[4].setFocus()
    cycle.next()
    assert window.focusWidget() is fields[0]

"""Keys that clash or that the window needs cannot be given."""

import pytest
from PySide6.QtWidgets import QApplication

from productai_desktop.gui.settings.key_rules import clashing, problem
from productai_desktop.gui.shortcuts import ACTIONS


@pytest.mark.parametrize("action", ACTIONS)
def test_the_usual_keys_clash_with_nothing(action: str) -> None:
    assert clashing(action, ACTIONS[action].keys, {}) is None


def test_local_actions_of_different_widgets_may_share() -> None:
    assert clashing("queue.up", "M", {}) is None
    assert clashing("queue.up", ACTIONS["queue.down"].keys, {}) == "queue.down"


def test_an_action_everywhere_shares_with_none() -> None:
    assert clashing("quit", "Alt+Up", {}) is not None
    assert clashing("quit", "Ctrl+O", {}) == "photos.open"
    assert clashing("quit", "Ctrl+O", {"photos.open": "Ctrl+K"}) is None


@pytest.mark.parametrize("keys", ["Tab", "Esc", "Return", "Shift+Return"])
def test_keys_that_every_window_needs_stay(qapp: QApplication, keys: str) -> None:
    assert qapp is not None
    assert "every window" in problem("quit", keys, {})
    assert "every window" in problem("compare.fit", keys, {})


def test_letters_alone_are_for_one_widget() -> None:
    assert "writes text" in problem("quit", "X", {})
    assert problem("compare.fit", "X", {}) == ""
    assert problem("quit", "F9", {}) == ""
    assert problem("shortcuts", "?", {}) == "", "usual keys are always possible"


def test_one_chord_alone() -> None:
    assert "one chord" in problem("quit", "Ctrl+K, Ctrl+Q", {})
    assert problem("quit", "", {}) == ""

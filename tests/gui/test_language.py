"""The window's language: which one is chosen, and what follows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from productai_desktop.gui import language, words


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.apply(qapp, "en")
    QLocale.setDefault(before)


def test_every_language_is_offered_by_its_own_name():
    assert language.available() == [("en", "English"), ("de", "Deutsch"), ("he", "עברית")]


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("de", ["he-IL", "en"], "de"),
        ("he", ["de"], "he"),
        ("en", ["de"], "en"),
        ("de-AT", [], "de"),
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["fr-FR", "fr", "he-IL"], "he"),
        ("", ["en-GB", "de"], "en"),
        ("", ["iw_IL"], "he"),
        ("", ["C"], "en"),
        ("", ["den-CA"], "en"),
        ("", [], "en"),
        ("fr", ["de"], "en"),
    ],
)
def test_the_setting_counts_before_the_system_and_english_where_nothing_fits(
    setting: str, system: list[str], code: str
):
    assert language.resolve(setting, system) == code


def test_texts_numbers_and_direction_follow_the_language(qapp: QApplication):
    assert language.apply(qapp, "de") == "de"
    assert words.credits_text(1250) == "1.250 Credits"
    assert words.number_text(9.6, 1) == "9,6"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert language.apply(qapp, "he") == "he"
    assert words.credits_text(1250) == "1,250 קרדיטים"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert language.apply(qapp, "en") == "en"
    assert words.credits_text(1250) == "1,250 credits"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_qt_speaks_the_language_too(qapp: QApplication):
    language.apply(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.apply(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_that_was_left_leaves_nothing_behind(qapp: QApplication):
    language.apply(qapp, "de")
    language.apply(qapp, "en")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert qapp.findChildren(QTranslator) == []


def test_a_subclass_finds_the_texts_of_the_class_it_extends(qapp: QApplication):
    class InputTray(QObject):
        pass

    class WideTray(InputTray):
        pass

    language.apply(qapp, "de")
    assert WideTray().tr("Photos") == "Fotos"


def test_a_language_whose_texts_cannot_be_read_leaves_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def gone(name: str) -> None:
        raise FileNotFoundError(name)

    monkeypatch.setattr(language, "resource_path", gone)
    assert language.apply(qapp, "he") == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "he" in caplog.text

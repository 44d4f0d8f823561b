"""`packaging/translate.py`: which texts it finds, what it refuses, and that ours are complete."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def translate(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The script as it is when it is started from its folder."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield importlib.import_module("translate")
    for name in ("translate", "translation_sources"):
        sys.modules.pop(name, None)


@pytest.fixture
def sources(translate: ModuleType) -> ModuleType:
    return sys.modules["translation_sources"]


def found(sources: ModuleType, *modules: str) -> list[tuple[str, str]]:
    result = sources.find_in([(f"gui/m{n}.py", text) for n, text in enumerate(modules)])
    assert result.mistakes == []
    return [(text.context, text.source) for text in result.texts]


def mistakes(sources: ModuleType, module: str) -> list[str]:
    return sources.find_in([("gui/m.py", module)]).mistakes


def test_the_window_is_translated_whole(translate: ModuleType):
    texts = translate.find(ROOT, translate.SOURCES, translate.SHOWN_AS_IS)
    assert texts.mistakes == []
    assert len(texts.texts) > 300
    assert translate.check(translate.FOLDER, [*texts.texts, *translate.OF_QT]) == []


def test_a_text_belongs_to_the_class_it_stands_in(sources: ModuleType):
    module = """
class Outer(QWidget):
    async def build(self, many):
        QLabel(self.tr("One " "and two"))
        self.setText(self.tr("Many" if many else "Few"))
        class Inner(QObject):
            def name(self):
                return self.tr("Within")
"""
    assert found(sources, module) == [
        ("Outer", "One and two"),
        ("Outer", "Many"),
        ("Outer", "Few"),
        ("Inner", "Within"),
    ]


def test_translate_is_known_by_the_name_it_was_imported_as(sources: ModuleType):
    module = """
from PySide6.QtCore import QCoreApplication as Core
text = Core.translate("words", "Waiting")
path.translate(0, 30)
"""
    assert found(sources, module) == [("words", "Waiting")]


def test_functions_that_hand_a_text_on_are_doors_from_every_module(sources: ModuleType):
    words = """
from PySide6.QtCore import QCoreApplication
class Form(QWidget):
    def _row(self, name, text):
        return self.tr(text)
    def build(self):
        self._row("a", "Row")
def spoken(count, text):
    return _tr(text)
def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
"""
    user = """
from gui import m0
from gui.m0 import Form, spoken as said
said(3, "Said")
m0.spoken(3, text="By name")
class Wide(Form):
    def more(self):
        self._row("b", "Wide row")
"""
    assert sorted(found(sources, words, user)) == [
        ("Form", "Row"),
        ("Form", "Wide row"),
        ("words", "By name"),
        ("words", "Said"),
    ]


def test_texts_of_a_table_are_looked_up_only_where_texts_are_marked(sources: ModuleType):
    looked_up = """
from PySide6.QtCore import QCoreApplication
def title(name):
    return QCoreApplication.translate("words", TITLES[name])
"""
    table = 'TITLES = {"a": QT_TRANSLATE_NOOP("words", "Title")}\n'
    assert found(sources, table + looked_up) == [("words", "Title")]
    assert mistakes(sources, looked_up) == [
        "gui/m.py:4: a text of “words” that is no literal, and of no marked table"
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('self.tr(f"{count} edits")', "no literal"),
        ('self.tr("a" + name)', "no literal"),
        ('self.tr("{0} edits".format(count))', "no literal"),
        ('self.tr("a", "why")', "text alone"),
        ('other.tr("a")', "another object"),
        ("names = map(self.tr, texts)", "only to be called"),
        ('QCoreApplication.translate(context, "a")', "context must be a literal"),
        ('QT_TRANSLATE_NOOP("words", text)', "both literals"),
        ('QPushButton("Save", self)', "“Save” is shown"),
        ('label.setText(f"{count} edits")', "is shown"),
        ('painter.drawText(room, flags, "Nothing here")', "is shown"),
    ],
)
def test_what_could_be_shown_without_a_translation_is_a_mistake(
    sources: ModuleType, line: str, problem: str
):
    module = f"class Panel(QWidget):\n    def build(self, count, name, text):\n        {line}\n"
    assert len(found_mistakes := mistakes(sources, module)) == 1
    assert found_mistakes[0].startswith("gui/m.py:3: ")
    assert problem in found_mistakes[0]


def test_what_is_for_no_reader_needs_no_translation(sources: ModuleType):
    module = """
class Panel(QWidget):
    def build(self):
        self.setObjectName("panel")
        QLabel(f"{self.width} × {self.height}")
        QLabel("·", self)
        box.addItem(self.tr("Dark"), "dark")
"""
    assert found(sources, module) == [("Panel", "Dark")]


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("{count} edits", "{zahl} Bearbeitungen", "placeholders"),
        ("{} of {}", "{} von", "placeholders"),
        ("{{name}} always works", "{name} geht immer", "placeholders"),
        ("Save as…", "Speichern unter", "…"),
        ("Nothing was charged.", "Nichts berechnet", "'.'"),
        ("a · b", "eins, zwei", "·"),
        ("one\ntwo", "eins zwei", "\\n"),
        ("in ", "in", "spaces"),
        ("Photos (*.jpg *.png)", "Fotos (*.jpg)", "file patterns"),
        ("<b>All</b>", "Alle", "markup"),
        ("&Save", "Speichern", "mnemonics"),
        ("Settings", "Settings", "English"),
        ("“{name}” is empty", "“{name}” ist leer", "quotation marks"),
        ("Open it, please", "Bitte öffnen Sie es", "Sie"),
    ],
)
def test_a_translation_that_does_not_fit_its_source_is_refused(
    translate: ModuleType, source: str, translation: str, problem: str
):
    assert problem in " ".join(translate.problems("de", source, translation))


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        ("{model} מקבל תמונה", "U+200F"),
        ("JPEG מתאים", "U+200F"),
        ("מתחיל ב-\u2066https://", "isolate"),
        ("הקובץ “{model}”", "quotes"),
    ],
)
def test_hebrew_that_would_be_laid_out_wrongly_is_refused(
    translate: ModuleType, translation: str, problem: str
):
    assert problem in " ".join(translate.problems("he", "{model} takes a photo", translation))


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("de", "{count} photos of “{name}”", "„{name}“: {count} Fotos"),
        ("he", "“{name}” is empty", "\u200f״{name}״ ריק"),
        ("he", "{count} edits", "{count} עריכות"),
        ("he", "the SKU “{sku}”", "מק״ט ״{sku}״"),
        ("de", "{0} %", "{0} %"),
        ("de", "Fish & chips", "Fisch & Fritten"),
    ],
)
def test_a_translation_that_fits_is_taken(
    translate: ModuleType, language: str, source: str, translation: str
):
    assert translate.problems(language, source, translation) == []


def test_an_update_keeps_what_was_translated_and_drops_what_is_gone(
    translate: ModuleType, sources: ModuleType, tmp_path: Path
):
    texts = [sources.Text("A", f"{name} & <b>", "gui/a.py") for name in ("Old", "Gone")]
    assert translate.update(tmp_path, texts) == 4
    for language, marks in translate.QUOTES.items():
        ts = tmp_path / f"{language}.ts"
        done = f"{marks[0]}Alt{marks[1]} & <b>"
        written = ts.read_text(encoding="utf-8").replace(
            '<translation type="unfinished"></translation>',
            f"<translation>{translate.escape(done)}</translation>",
        )
        ts.write_text(written, encoding="utf-8")
    now = [sources.Text("A", "New", "gui/a.py"), texts[0]]
    assert translate.update(tmp_path, now) == 2
    assert translate.read(tmp_path / "de.ts") == {
        ("A", "Old & <b>"): ("„Alt“ & <b>", True),
        ("A", "New"): ("", False),
    }


def test_a_check_tells_a_missing_text_and_files_that_are_out_of_step(
    translate: ModuleType, sources: ModuleType, tmp_path: Path
):
    text = sources.Text("A", "1 credit", "gui/a.py")
    translate.update(tmp_path, [text])
    lines = translate.check(tmp_path, [text, sources.Text("A", "New", "gui/a.py")])
    assert "de, A, “New”: not translated" in lines
    assert "he, A, “1 credit”: not translated" in lines
    (tmp_path / "de.ts").write_text(
        translate.ts_text("de", [translate.Message(text, "1 Credit", True)]),
        encoding="utf-8",
    )
    lines = translate.check(tmp_path, [text])
    assert "de.qm is not what de.ts gives" in lines
    assert not any(line.startswith("de, ") for line in lines)
    translate.update(tmp_path, [text])
    assert "de.ts" not in " ".join(translate.check(tmp_path, [text]))
    assert "de.ts is not up to date with the sources" in translate.check(tmp_path, [])

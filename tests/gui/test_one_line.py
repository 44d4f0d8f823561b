"""Foreign text beside our own: on one line, and in its own direction."""

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from productai_desktop.gui import language
from productai_desktop.gui.one_line import elided, from_left, isolated, one_line


def test_breaks_controls_and_characters_that_turn_others_round_are_gone():
    assert one_line("a\nb\u2028c\x00d\u202ee  f") == "a b c d e f"


def test_a_foreign_name_is_kept_apart_from_its_neighbours():
    assert isolated("תמונה\n(1).png") == "\u2068תמונה (1).png\u2069"


def test_what_is_read_from_the_left_is_marked_only_where_the_window_is_not(qapp: QApplication):
    assert from_left("6000:4000") == "6000:4000"
    language.apply(qapp, "he")
    marked = from_left("Ctrl+,")
    language.apply(qapp, "en")
    assert marked == "\u2066Ctrl+,\u2069"


def test_a_text_is_cut_to_the_width(qapp: QApplication):
    metrics = QFontMetricsF(QFont())
    assert "…" in elided(metrics, "a long name of a photo.png", 60)
    assert "…" not in elided(metrics, "a.png", 600)

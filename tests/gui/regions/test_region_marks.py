"""Marks stay within the photo, and one of them is worked on."""

from PySide6.QtWidgets import QApplication

from productai_desktop.core.regions import MOST_REGIONS, Place
from productai_desktop.gui.regions.region_marks import RegionMarks


def test_a_new_mark_is_worked_on(qapp: QApplication) -> None:
    marks = RegionMarks()
    marks.add("Logo")
    marks.add("Label", Place(0.1, 0.1, 0.2, 0.2))
    assert [one.name for one in marks.regions] == ["Logo", "Label"]
    assert marks.current == 1


def test_a_mark_cannot_leave_the_photo(qapp: QApplication) -> None:
    marks = RegionMarks()
    marks.add("Logo", Place(0.8, 0.9, 0.5, 0.0))
    place = marks.regions[0].place
    assert place.x + place.width <= 1
    assert place.height > 0
    marks.put(0, Place(-0.5, 0.5, 0.25, 0.25))
    assert marks.regions[0].place == Place(0.0, 0.5, 0.25, 0.25)


def test_removing_the_last_one_leaves_none(qapp: QApplication) -> None:
    marks = RegionMarks()
    marks.add("Logo")
    marks.remove(0)
    assert (marks.regions, marks.current) == ((), -1)
    marks.remove(0)
    assert marks.regions == ()


def test_there_are_no_more_than_can_be_kept(qapp: QApplication) -> None:
    marks = RegionMarks()
    for number in range(MOST_REGIONS + 3):
        marks.add(str(number))
    assert len(marks.regions) == MOST_REGIONS
    assert marks.full


def test_what_stays_as_it_was_is_not_told(qapp: QApplication) -> None:
    marks = RegionMarks()
    marks.add("Logo")
    told: list[bool] = []
    marks.changed.connect(lambda: told.append(True))
    marks.rename(0, "Logo")
    marks.put(0, marks.regions[0].place)
    assert told == []
    marks.rename(0, "Label ")
    assert marks.regions[0].name == "Label"
    assert told == [True]

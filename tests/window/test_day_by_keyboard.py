"""A whole day in a real window by keyboard alone, from the first start to Quit, told by what a
screen reader gets and by what lies on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.window.accessible import AccessibleBus
from tests.window.desktop import Desktop
from tests.window.keyboard import Keyboard
from tests.window.node import Node

PHOTOS = Path(__file__).parents[1] / "photos"
COFFEE, CAT = PHOTOS / "coffee.png", PHOTOS / "chelsea.png"
HILL, GIRL = PHOTOS / "Landscape_6.jpg", PHOTOS / "Portrait_8.jpg"
SCREEN = (1440, 900)
SAMPLE_PROMPT = "Place the cup on a white marble table"


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Keyboard]:
    """The first start of a program that knows nothing of its user."""
    with AccessibleBus() as bus, Desktop(*SCREEN, manager=True) as desktop:
        data = tmp_path / "data"
        program = desktop.start_program(data, 40, bus.environ, practice=False)
        desktop.window("ProductAI Desktop")
        yield Keyboard(desktop, bus, program, data)


@pytest.mark.timeout(240)
def test_a_whole_day_is_done_by_keyboard_alone(hands: Keyboard, tmp_path: Path) -> None:
    begin_with_the_sample(hands)
    go_around_by_tab(hands)
    look_closely(hands)
    judge_the_result(hands)
    export_it(hands)
    look_back(hands)
    save_a_copy(hands, tmp_path / "copy.png")
    order_by_choices(hands)
    write_by_template_and_history(hands)
    arrange_the_queue(hands)
    clear_what_is_finished(hands)
    compare_models(hands)
    change_settings_and_a_shortcut(hands)
    work_on_a_project(hands)
    speak_german_and_english_again(hands)
    quit_the_program(hands)


def begin_with_the_sample(hands: Keyboard) -> None:
    """The welcome has the keyboard; two presses lead to the first result."""
    hands.wait(lambda: hands.where().name == "Try it with a sample photo", "the welcome")
    hands.press("Return")
    hands.wait(lambda: hands.where().name == "Generate · 8 credits", "the big button")
    hands.press("Return")
    hands.wait(lambda: listed(hands, ", Done,"), "the first result in the queue")
    view = "Before and after"
    hands.wait(lambda: "After" in hands.see("panel", view).description, "the result in view")
    (job,) = hands.jobs()
    assert (job["state"], Path(job["inputs"][0]).name) == ("done", "coffee-cup.jpg")
    with Image.open(job["output"]) as image:
        assert max(image.size) == 2048
    assert "practice = true" in hands.settings()
    assert "welcomed = true" in hands.settings()


def go_around_by_tab(hands: Keyboard) -> None:
    """Each stop can be seen and says its name; the way passes every part, and leads back."""
    there = stops(hands, "Tab")
    for node in there:
        assert node.showing, node
        assert node.name, node
    names = [node.name for node in there]
    for part in ("Photo 1", "Prompt", "Before and after", "Original and results", "Queue",
                 "Project", "Balance", "Settings", "Use my own key", "Generate"):  # fmt: skip
        assert any(name.startswith(part) for name in names), part
    assert len(set(names)) == len(names)
    back = [node.name for node in stops(hands, "shift+Tab")]
    assert back == [names[0], *reversed(names[1:])]


def look_closely(hands: Keyboard) -> None:
    """The view's single keys: modes, the original while held, actual pixels and back."""
    hands.tab_to("Before and after")
    before = hands.where().description
    for mode in ("Side by side", "What changed", "After", "Split"):
        hands.press("m")
        chosen = f"How to compare: {mode}"
        hands.wait(lambda chosen=chosen: "checked" in hands.see("check box", chosen).states, mode)
    hands.hold("space")
    hands.wait(lambda: "After" not in hands.where().description, "the original")
    hands.let_go("space")
    hands.wait(lambda: hands.where().description == before, "the result again")
    fitted = hands.picture()
    hands.press("z")
    hands.wait(lambda: hands.picture() != fitted, "actual pixels")
    hands.press("f")


def judge_the_result(hands: Keyboard) -> None:
    """Single keys keep, star and rate; the books have it at once, with who judged."""
    hands.tab_to("Before and after")
    hands.press("k", "period", "4")
    judged = ("KEPT", 1, 4)
    hands.wait(lambda: hands.books("SELECT verdict, starred, rating FROM jobs") == [judged], "it")
    ((who,),) = hands.books("SELECT judged_by FROM jobs")
    assert who


def export_it(hands: Keyboard) -> None:
    """Ctrl+E, a place by its tick, Ctrl+Return: the file is there, and the history knows it."""
    hands.press("ctrl+e")
    hands.wait(lambda: hands.where().name == "Export for", "the places")
    hands.press("Home", "space")
    hands.see("push button", "Export 1 file")
    hands.press("ctrl+Return")
    hands.wait(lambda: hands.books("SELECT path FROM exports"), "the file")
    ((path,),) = hands.books("SELECT path FROM exports")
    with Image.open(path) as image:
        assert (image.format, max(image.size) <= 2000) == ("JPEG", True)
    hands.press("Escape")
    hands.wait(lambda: hands.where().name == "Before and after", "the way back")


def look_back(hands: Keyboard) -> None:
    """The history is found by a word, and the edit opens in the compare view."""
    hands.press("ctrl+3")
    hands.wait(lambda: hands.where().name == "Search the history", "the search")
    hands.type("marb")
    hands.tab_to("History")
    hands.press("Home", "Return")
    hands.wait(lambda: "After" in hands.see("panel", "Before and after").description, "the edit")
    hands.tab_to("Before and after")


def save_a_copy(hands: Keyboard, copy: Path) -> None:
    hands.press("ctrl+s")
    hands.answer_file_dialog("Save as", copy)
    hands.wait(copy.exists, "the copy")
    with Image.open(copy) as image:
        image.verify()


def order_by_choices(hands: Keyboard) -> None:
    """A photo by Ctrl+O, words, and each choice by Tab and arrows."""
    hands.tab_to("Remove photo 1")
    hands.press("space")
    hands.see("push button", lambda name: name.startswith("Photo 1: Drop"))
    hands.press("ctrl+o")
    hands.answer_file_dialog("Open photos", COFFEE)
    hands.see("push button", lambda name: name.startswith("Photo 1: coffee.png"))
    write(hands, "white marble table")
    hands.tab_to(lambda name: name.startswith("Nano Banana Pro"))
    hands.press("space")
    hands.wait(lambda: hands.where().name == "Models", "the models")
    hands.type("seed")
    hands.wait(lambda: hands.where().name == "Search models", "the search")
    hands.press("Return")
    hands.wait(lambda: hands.where().name.startswith("Seedream"), "the model taken")
    for first, key, chosen in (
        ("Aspect ratio: As photo", "Right", "Aspect ratio: 1:1"),
        ("Variants: 1", "Right", "Variants: 2"),
        ("Format: PNG", "Right", "Format: JPG"),
    ):
        hands.tab_to(first)
        hands.press(key)
        hands.wait(lambda chosen=chosen: hands.where().name == chosen, chosen)
    hands.see("push button", "Generate · 6 credits")
    hands.press("ctrl+Return")
    hands.wait(lambda: len(listed(hands, ", Done,")) == 3, "both variants")
    ordered = hands.jobs()[1:]
    assert [job["model"] for job in ordered] == ["seedream", "seedream"]
    assert all(job["output"].endswith(".jpg") for job in ordered)
    with Image.open(ordered[0]["output"]) as image:
        assert image.width == image.height


def write_by_template_and_history(hands: Keyboard) -> None:
    hands.press("ctrl+t")
    hands.wait(lambda: hands.where().name == "Search templates", "the templates")
    hands.type("studio")
    hands.press("Return")
    hands.wait(lambda: hands.where().name == "Prompt", "the prompt")
    assert "{product}" in hands.text_of("text", "Prompt")
    hands.press("alt+Up")
    hands.wait(lambda: hands.text_of("text", "Prompt") == "white marble table", "the last prompt")
    hands.press("alt+Up")
    hands.wait(lambda: hands.text_of("text", "Prompt").startswith(SAMPLE_PROMPT), "the first one")


def arrange_the_queue(hands: Keyboard) -> None:
    """While it is paused: a batch, one before it, moves, a cancel that is taken back; then go."""
    hands.press("ctrl+shift+p")
    hands.see("push button", "Resume the queue")
    hands.tab_to("Variants: 2")
    hands.press("Left")
    hands.press("ctrl+o")
    hands.answer_file_dialog("Open photos", CAT, GIRL)
    hands.see("push button", lambda name: name.startswith("3 photos: one edit each"))
    write(hands, "a batch")
    hands.press("ctrl+Return")
    hands.wait(lambda: len(waiting(hands)) == 3, "a batch of three")
    hands.press("ctrl+o")
    hands.answer_file_dialog("Open photos", HILL)
    hands.see("push button", lambda name: name.startswith("4 photos: one edit each"))
    write(hands, "at the front")
    hands.press("ctrl+shift+Return")
    hands.wait(lambda: len(waiting(hands)) == 7, "another batch")
    assert all("at the front" in row for row in waiting(hands)[:4])
    while hands.where().name != "Queue":
        hands.press("F6")
    hands.press("End", "Home", "Down", "Down")
    hands.wait(lambda: hands.row() == waiting(hands)[0], "the first row")
    first, second = waiting(hands)[:2]
    hands.press("alt+Down")
    hands.wait(lambda: waiting(hands)[:2] == [second, first], "the two have changed places")
    last = waiting(hands)[-1]
    hands.go_down_to(last)
    hands.press("ctrl+Home")
    hands.wait(lambda: waiting(hands)[0] == last, "the last is the first")
    hands.press("Delete")
    hands.wait(lambda: listed(hands, ", Cancelled,"), "it is cancelled")
    hands.wait(lambda: "Cancelled" in hands.row(), "it is still the current one")
    hands.press("Right", "Return")
    hands.wait(lambda: len(waiting(hands)) == 7, "it waits again")
    hands.press("ctrl+shift+p")
    hands.see("push button", "Pause the queue")
    hands.wait(lambda: len(listed(hands, ", Done,")) == 10, "all edits")
    assert {job["state"] for job in hands.jobs()} == {"done"}


def clear_what_is_finished(hands: Keyboard) -> None:
    hands.tab_to("More for the queue", key="shift+Tab")
    hands.press("space")
    hands.see("menu item", "Clear finished · 10")
    hands.press("Down", "Return")
    hands.wait(lambda: not hands.rows("Queue"), "an empty queue")
    assert len(hands.jobs()) == 10


def compare_models(hands: Keyboard) -> None:
    """One photo by two models at once, for the sum of what they cost."""
    hands.tab_to("Remove all photos")
    hands.press("space")
    hands.see("push button", lambda name: name.startswith("Photo 1: Drop"))
    hands.press("ctrl+o")
    hands.answer_file_dialog("Open photos", CAT)
    hands.press("ctrl+m")
    hands.wait(lambda: hands.where().name == "Nano Banana Pro", "the models")
    hands.press("Down")
    hands.wait(lambda: hands.where().name == "Nano Banana", "the next model")
    hands.press("space")
    hands.wait(lambda: "checked" in hands.where().states, "its tick")
    hands.press("Escape")
    hands.wait(lambda: generate(hands).name == "2 models · 6 credits", "the sum on the button")
    hands.press("ctrl+Return")
    hands.wait(lambda: len(listed(hands, ", Done,")) == 2, "both results")
    assert {job["model"] for job in hands.jobs()[-2:]} == {"nanobanana", "seedream"}


def change_settings_and_a_shortcut(hands: Keyboard) -> None:
    """A limit on its page, and a shortcut, which then does what it says."""
    open_page(hands, "Queue", "ctrl+comma")
    hands.tab_to("Spend at most a day")
    hands.press("ctrl+a")
    hands.type("5000")
    hands.press("Tab")
    hands.wait(lambda: "limit_per_day = 5000" in hands.settings(), "the limit")
    hands.tab_to("Pages of the settings", key="shift+Tab")
    hands.press("End")
    hands.tab_to("Search shortcuts")
    hands.type("settings")
    hands.tab_to(lambda name: name.startswith("Settings: "))
    hands.press("space", "ctrl+alt+s")
    hands.wait(lambda: 'shortcuts = ["settings=Ctrl+Alt+S"]' in hands.settings(), "the shortcut")
    close_dialog(hands)


def work_on_a_project(hands: Keyboard) -> None:
    """Made in the settings, which the new shortcut opens, and chosen at the top."""
    open_page(hands, "Projects", "ctrl+alt+s")
    hands.tab_to("Name of a new project")
    hands.type("Spring")
    hands.press("Return")
    hands.wait(lambda: 'name = "Spring"' in hands.settings(), "the project")
    close_dialog(hands)
    hands.press("ctrl+p")
    hands.wait(lambda: hands.where().role == "list" and hands.row() == "No project", "the choice")
    hands.press("Down", "Return")
    hands.wait(lambda: 'last_project = "Spring"' in hands.settings(), "the project in use")
    assert hands.see("push button", "Project").description == "Spring"


def speak_german_and_english_again(hands: Keyboard) -> None:
    open_page(hands, "Appearance", "ctrl+alt+s")
    hands.tab_to(lambda name: name in ("Language", "As the system"))
    hands.press("Down", "Down")
    hands.see("dialog", "Einstellungen")
    hands.press("Escape")
    hands.see("text", "Prompt")
    hands.see("panel", "Vorher und nachher")
    hands.wait(lambda: "2 Modelle" in generate(hands, "Modelle").name, "the draft in German")
    assert 'language = "de"' in hands.settings()
    hands.press("ctrl+alt+s")
    hands.see("dialog", "Einstellungen")
    hands.tab_to(lambda name: name in ("Sprache", "Deutsch"))
    hands.press("Up")
    hands.see("dialog", "Settings")
    close_dialog(hands)
    assert 'language = "en"' in hands.settings()


def quit_the_program(hands: Keyboard) -> None:
    hands.press("ctrl+q")
    assert hands.program.wait(20) == 0


# Ways


def stops(hands: Keyboard, key: str) -> list[Node]:
    """Where a key leads, from the control with the keyboard once around; each is on the screen."""
    found = [hands.where()]
    for _ in range(80):
        hands.press(key)
        hands.wait(lambda: hands.where().path != found[-1].path, f"{key} beyond {found[-1].name}")
        here = hands.where()
        x, y, width, height = hands.box()
        assert 0 <= x <= SCREEN[0] - width, here
        assert 0 <= y <= SCREEN[1] - height, here
        assert min(width, height) > 4, here
        if here.path == found[0].path:
            return found
        found.append(here)
    raise AssertionError(f"{key} never comes back: {[node.name for node in found]}")


def write(hands: Keyboard, text: str) -> None:
    """Types another prompt."""
    hands.tab_to("Prompt")
    hands.press("ctrl+a")
    hands.type(text)
    hands.wait(lambda: hands.text_of("text", "Prompt") == text, text)


def listed(hands: Keyboard, state: str) -> list[str]:
    """Rows of the queue that say a state."""
    return [row for row in hands.rows("Queue") if state in row]


def waiting(hands: Keyboard) -> list[str]:
    """Rows of edits that were not sent, in their order."""
    states = (", Paused,", ", Waiting,")
    return [row for row in hands.rows("Queue") if any(state in row for state in states)]


def generate(hands: Keyboard, word: str = "models") -> Node:
    """The big button."""
    return hands.see("push button", lambda name: word in name or name.startswith("Generate"))


def open_page(hands: Keyboard, page: str, keys: str) -> None:
    """Opens Settings and goes to a page by the arrows."""
    hands.press(keys)
    hands.see("dialog", "Settings")
    hands.tab_to("Pages of the settings")
    hands.press("Home")
    hands.go_down_to(page)


def close_dialog(hands: Keyboard) -> None:
    hands.press("Escape")
    hands.wait(lambda: hands.find("dialog", "Settings") is None, "the end of Settings")

"""Help: its menu, and the dialogs that it opens."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from tests.window.scene import Scene


async def menu(scene: Scene) -> None:
    """The menu itself."""
    await scene.press("helpButton")
    await scene.until(lambda: _shows(scene, "helpMenu"), "the menu")


async def about(scene: Scene) -> None:
    """About, with its facts."""
    await _chosen(scene, "helpAbout")
    copy = scene.part("copyAboutButton")
    assert isinstance(copy, QPushButton)
    await scene.until(copy.isEnabled, "the facts")


async def licences(scene: Scene) -> None:
    """The licences."""
    await _chosen(scene, "helpLicences")
    text = scene.part("licencesText")
    assert isinstance(text, QPlainTextEdit)
    await scene.turn()


async def report(scene: Scene) -> None:
    """A report of a problem, with a person's own words."""
    await _chosen(scene, "helpReport")
    words = scene.part("reportWords")
    assert isinstance(words, QPlainTextEdit)
    words.setPlainText("The picture stayed grey after I pressed M.")
    save = scene.part("saveReportButton")
    assert isinstance(save, QPushButton)
    await scene.until(save.isEnabled, "what was gathered")


async def _chosen(scene: Scene, name: str) -> None:
    await menu(scene)
    offered = scene.part("helpMenu")
    (action,) = (one for one in offered.actions() if one.objectName() == name)
    offered.close()
    action.trigger()
    await scene.turn()


def _shows(scene: Scene, name: str) -> bool:
    return any(one.isVisible() for one in scene.window.findChildren(QWidget, name))

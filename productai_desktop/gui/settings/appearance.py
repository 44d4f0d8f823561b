"""Appearance: colours, density and language of the window."""

from functools import partial

from productai_desktop.gui import language
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.settings.controls import Told
from productai_desktop.gui.settings.page import Changer, Page


class AppearancePage(Page):
    """How the window looks."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Appearance"))
        self._colours = self._picker(
            "appearance",
            self.tr("Colours"),
            (("system", self.tr("As the system")), ("light", self.tr("Light")),
             ("dark", self.tr("Dark"))),
        )  # fmt: skip
        colours = Told("appearance", self._colours, fill=False)
        self._colours.chosen.connect(partial(self._enter, colours, "appearance"))
        self.add_row(
            self.tr("Colours"),
            colours,
            self.tr("Where the system asks for more contrast, the window has more."),
        )
        self._density = self._picker(
            "density",
            self.tr("Density"),
            (("comfortable", self.tr("Comfortable")), ("compact", self.tr("Compact"))),
        )
        density = Told("density", self._density, fill=False)
        self._density.chosen.connect(partial(self._enter, density, "density"))
        self.add_row(
            self.tr("Density"), density, self.tr("Compact shows more edits and photos at once.")
        )
        self._language = self.combo("languageCombo", self.tr("Language"))
        self._language.addItem(self.tr("As the system"), "")
        for code, name in language.available():
            self._language.addItem(name, code)
        self._language_told = Told("language", self._language, fill=False)
        self._language.activated.connect(self._enter_language)
        self.add_row(self.tr("Language"), self._language_told)

    def refresh(self) -> None:
        settings = self.desk.settings
        self._colours.show_choice(settings.appearance)
        self._density.show_choice(settings.density)
        self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))

    def _picker(
        self, kind: str, name: str, options: tuple[tuple[str, str], ...]
    ) -> SegmentedPicker:
        picker = SegmentedPicker(kind, name)
        picker.setObjectName(f"{kind}Picker")
        picker.show_options(options)
        return picker

    def _enter(self, told: Told, setting: str, chosen: str) -> None:
        self.changer.apply(told, **{setting: chosen})

    def _enter_language(self) -> None:
        self.changer.apply(self._language_told, language=str(self._language.currentData()))

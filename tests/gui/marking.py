"""A translation that shows what was looked up in it."""

from PySide6.QtCore import QTranslator


class Marking(QTranslator):
    """Shows of every text that it was looked up."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False

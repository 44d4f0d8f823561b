"""Before the first upload to a service: where photos go, and who can see them there."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.question_card import QuestionCard


class UploadNotice(QuestionCard):
    """Asks once for each service."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, "upload", _tr("Your photo will be uploaded"), _tr("I understand, upload")
        )
        self.setObjectName("uploadNotice")
        self.setAccessibleName(self.tr("Before the first upload"))

    def ask(self, service: str) -> None:
        """Shows the notice for a service, given by its origin."""
        host = urlsplit(service).netloc or service
        self.show_question(
            self.tr(
                "To edit a photo, the service must be able to fetch it. So it goes to {host} and "
                "gets a public address there: anyone who has that address can see the photo. "
                "No way to delete it is known.\n\n"
                "It is sent without its GPS position and without the camera's serial number.\n\n"
                "This is said once for each service."
            ).format(host=host)
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("UploadNotice", text)

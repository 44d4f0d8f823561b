"""Before the first upload to a place: where photos go, and who can see them there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from productai_desktop.core.consent import Consent
from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.question_card import QuestionCard
from productai_desktop.gui.words import number_text


class UploadNotice(QuestionCard):
    """Asks once for each place, and again when photos can be seen there for longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, "upload", _tr("Your photo will be uploaded"), _tr("I understand, upload")
        )
        self.setObjectName("uploadNotice")
        self.setAccessibleName(self.tr("Before the first upload"))

    def ask(self, needed: Consent) -> None:
        """Shows the notice for what an upload takes."""
        texts = {BUCKET: self._of_bucket, FOLDER: self._of_folder}
        self.show_question(texts.get(needed.way, self._of_service)(needed))

    def _of_service(self, needed: Consent) -> str:
        return self.tr(
            "To edit a photo, the service must be able to fetch it. So it goes to {host} and "
            "gets a public address there: anyone who has that address can see the photo. "
            "No way to delete it is known.\n\n"
            "It is sent without its GPS position and without the camera's serial number.\n\n"
            "This is said once for each service."
        ).format(host=from_left(needed.shown_service))

    def _of_bucket(self, needed: Consent) -> str:
        seen = (
            self.tr("Anyone who has its address can see the photo, until that expires in 1 hour.")
            if needed.hours == 1
            else self.tr(
                "Anyone who has its address can see the photo, until that expires in {hours} hours."
            ).format(hours=number_text(needed.hours))
        )
        went = self.tr(
            "To edit a photo, the service must be able to fetch it. So it goes into your bucket "
            "{place}."
        ).format(place=from_left(needed.shown_place))
        return self._whole(needed, went, seen)

    def _of_folder(self, needed: Consent) -> str:
        seen = self.tr("Anyone who has its address can see the photo, for as long as it is there.")
        went = self.tr(
            "To edit a photo, the service must be able to fetch it. So it goes into the folder "
            "that is served at {place}."
        ).format(place=from_left(needed.shown_place))
        return self._whole(needed, went, seen)

    def _whole(self, needed: Consent, *said: str) -> str:
        deleted = (
            self.tr("It is deleted there when the last edit that needs it has ended.")
            if needed.deletes
            else self.tr("It is not deleted there when the edit has ended.")
        )
        practice = self.tr(
            "That is so in practice mode, too: only with ProductAI's own upload nothing leaves "
            "this computer."
        )
        about = self.tr(
            "It is sent without its GPS position and without the camera's serial number."
        )
        once = self.tr(
            "This is said once for each place, and again when photos can be seen there for longer."
        )
        first = " ".join((*said, deleted))
        middle = () if needed.shown_service else (practice,)
        return "\n\n".join((first, *middle, about, once))


def _tr(text: str) -> str:
    return QCoreApplication.translate("UploadNotice", text)

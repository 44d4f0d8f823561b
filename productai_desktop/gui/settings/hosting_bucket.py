"""What is set for an S3-compatible bucket, with the examples of its provider."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from productai_desktop.core.hosting import MOST_HOURS
from productai_desktop.core.settings import Settings
from productai_desktop.gui.density import spacing
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.settings.controls import Number, Told, wrapping
from productai_desktop.gui.settings.entry import Entry, with_scheme
from productai_desktop.gui.settings.hosting_form import HostingForm
from productai_desktop.gui.settings.hosting_secret import SecretField
from productai_desktop.gui.settings.page import Page

#: the same in every language
_EXAMPLE_NAME, _EXAMPLE_PREFIX = "owesa-photos", "productai/"


class _Provider(NamedTuple):
    """Whose buckets these are, with examples of what is entered for them."""

    name: str
    #: in the host names of its addresses
    sign: str
    address: str
    #: of a region; where an address names it, or there is none, nothing is entered
    region: str
    #: where keys are made, and what they must be allowed
    advice: str


_PROVIDERS: Mapping[str, _Provider] = {
    "aws": _Provider(
        "AWS", ".amazonaws.com", "https://s3.eu-central-1.amazonaws.com", "eu-central-1",
        QT_TRANSLATE_NOOP(
            "hosting",
            "In AWS, make a user in IAM that may put, get and delete objects of this bucket alone, "
            "and an access key for it. The bucket itself stays private.",
        ),
    ),
    "r2": _Provider(
        "R2", ".r2.cloudflarestorage.com", "https://ACCOUNT.r2.cloudflarestorage.com", "auto",
        QT_TRANSLATE_NOOP(
            "hosting",
            "In Cloudflare, make an access key for R2 with “Object Read & Write” for this bucket. "
            "ACCOUNT in the address stands for the number of your account.",
        ),
    ),
    "b2": _Provider(
        "B2", ".backblazeb2.com", "https://s3.eu-central-003.backblazeb2.com", "eu-central-003",
        QT_TRANSLATE_NOOP(
            "hosting",
            "In Backblaze, make an application key with “Read and Write” for this bucket alone. "
            "Its address stands as “Endpoint” on the bucket; the bucket itself stays private.",
        ),
    ),
    "minio": _Provider(
        "MinIO", "", "https://minio.example.com:9000", "us-east-1",
        QT_TRANSLATE_NOOP(
            "hosting",
            "In MinIO or another server, make an access key that may put, get and delete objects "
            "of this bucket. The service must reach the server from the internet, by https.",
        ),
    ),
}  # fmt: skip


class BucketForm(HostingForm):
    """Where the bucket is, who may write to it, and for how long photos stay."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._provider = SegmentedPicker("bucketProvider", self.tr("Provider"))
        self._provider.show_options([(key, one.name) for key, one in _PROVIDERS.items()])
        self._provider.chosen.connect(self._show_examples)
        self._advice = wrapping("", "muted")
        self._advice.setObjectName("bucketAdvice")
        row = self.add_row(self.tr("Provider"), self._provider)
        row.addWidget(self._advice)
        self._build_place()
        self._build_rights()
        self._build_duration()
        self.entries = (self._address, self._name, self._region, self._prefix, self._key)
        self._show_examples("aws")

    def show_settings(self, settings: Settings) -> None:
        self._address.show_value(settings.bucket_endpoint)
        self._name.show_value(settings.bucket_name)
        self._region.show_value(settings.bucket_region)
        self._prefix.show_value(settings.bucket_prefix)
        self._key.show_value(settings.bucket_access_key)
        self._hours.show_value(settings.bucket_hours)
        self._delete.setChecked(settings.bucket_delete)
        self.secret.show_settings(settings)
        if settings.bucket_endpoint != self._shown_endpoint:
            self._shown_endpoint = settings.bucket_endpoint
            self._show_examples(_provider_of(settings.bucket_endpoint))

    def flush(self) -> None:
        super().flush()
        self._hours.flush()
        self.secret.flush()

    def missing(self, settings: Settings) -> list[str]:
        bucket = settings.bucket
        named = (
            (self.tr("address"), bool(bucket.endpoint)),
            (self.tr("bucket"), bool(bucket.name)),
            (self.tr("access key ID"), bool(bucket.access_key)),
            (self.tr("secret access key"), bool(self.secret.typed) or not self.secret.missing),
        )
        return [name for name, there in named if not there]

    # building

    def _build_place(self) -> None:
        changer = self._page.changer
        label = self.tr("Address of the bucket's server")
        self._address = Entry(
            "bucketEndpoint", label, changer, "bucket_endpoint",
            wrong=self.tr(
                "This must be a server's address without the bucket's name. It begins with "
                "https://, or with http:// where the server runs on this computer."
            ),
            cleaned=with_scheme,
        )  # fmt: skip
        self.add_row(label, self._address)
        label = self.tr("Bucket")
        self._name = Entry(
            "bucketName", label, changer, "bucket_name",
            wrong=self.tr("A bucket's name has 3 to 63 letters, digits, dots and hyphens."),
        )  # fmt: skip
        self._name.edit.setPlaceholderText(_EXAMPLE_NAME)
        region = self.tr("Region (if needed)")
        self._region = Entry(
            "bucketRegion", region, changer, "bucket_region",
            wrong=self.tr("A region looks like eu-central-1."),
        )  # fmt: skip
        self._pair((label, self._name), (region, self._region))
        self._region.edit.setToolTip(
            self.tr("Where the address names it, nothing has to be entered")
        )

    def _build_rights(self) -> None:
        changer = self._page.changer
        label = self.tr("Access key ID")
        self._key = Entry(
            "bucketAccessKey", label, changer, "bucket_access_key",
            wrong=self.tr("An access key ID has no spaces and only Latin letters and digits."),
        )  # fmt: skip
        prefix = self.tr("Prefix (if wanted)")
        self._prefix = Entry(
            "bucketPrefix", prefix, changer, "bucket_prefix",
            wrong=self.tr("A prefix looks like productai/ and begins with no slash."),
        )  # fmt: skip
        self._prefix.edit.setPlaceholderText(_EXAMPLE_PREFIX)
        self._prefix.edit.setToolTip(self.tr("Begins the names of the photos in the bucket"))
        self._pair((label, self._key), (prefix, self._prefix))
        self.secret = SecretField(self._page)
        self.add_row(self.tr("Secret access key"), self.secret)

    def _build_duration(self) -> None:
        label = self.tr("Addresses are valid for")
        self._hours = Number("bucketHoursSpin", label, self.tr("hours"), self._enter_hours)
        self._hours.limit(1, MOST_HOURS)
        self._page.calm(self._hours.control)
        self.add_row(label, self._hours, self.tr(
            "The service fetches a photo within minutes. An address that may expire before is "
            "renewed before it is sent. A week is the most there is."))  # fmt: skip
        self._delete = QCheckBox(self.tr("Delete photos when the edit has ended"))
        self._delete.setObjectName("bucketDeleteCheck")
        self._delete.clicked.connect(self._enter_delete)
        self._delete_told = Told("bucketDelete", self._delete)
        self.add_row("", self._delete_told)
        self._shown_endpoint = ""

    def _pair(self, *columns: tuple[str, Entry]) -> None:
        """Two fields side by side, each beneath its label."""
        both = QWidget()
        grid = QGridLayout(both)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(spacing().medium)
        grid.setVerticalSpacing(spacing().tiny)
        for column, (label, entry) in enumerate(columns):
            heading = wrapping(label, "heading")
            heading.setBuddy(entry.edit)
            grid.addWidget(heading, 0, column)
            grid.addWidget(entry, 1, column)
            grid.setColumnStretch(column, 3 - column)
        self.add_row("", both)

    # entering

    def _show_examples(self, key: str) -> None:
        provider = _PROVIDERS[key]
        self._provider.show_choice(key)
        self._address.edit.setPlaceholderText(provider.address)
        self._region.edit.setPlaceholderText(provider.region)
        self._advice.setText(QCoreApplication.translate("hosting", provider.advice))

    def _enter_hours(self, number: Number) -> None:
        self._page.changer.apply(number, bucket_hours=int(number.value))

    def _enter_delete(self, on: bool) -> None:
        self._page.changer.apply(self._delete_told, bucket_delete=on)


def _provider_of(endpoint: str) -> str:
    """Whose address it is; AWS while there is none, MinIO where nobody else's is."""
    if not endpoint:
        return "aws"
    return next(key for key, one in _PROVIDERS.items() if one.sign in endpoint)

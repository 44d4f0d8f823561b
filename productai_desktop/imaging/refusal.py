"""Refusals: why a file cannot be taken for a photo, before anybody has named the file."""

#: words for a variant of a photo that cannot be read
UNSUPPORTED_REASONS = frozenset(("compression", "layout", "multichannel", "no composite", "raw"))


class NotAnImageError(Exception):
    """The content is of no format that is read here, or of a variant that is not."""


class OtherKindError(NotAnImageError):
    """The content is something else that is known; `kind` is one of `kinds.OTHER_KINDS`."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class CameraRawError(Exception):
    """A TIFF that holds what a camera's sensor saw, for `Raw` to read."""


class UnsupportedError(NotAnImageError):
    """A photo in a variant that cannot be read; `reason` is one of UNSUPPORTED_REASONS."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PixelLimitError(Exception):
    """More than can be decoded; `megapixels` says how many."""

    def __init__(self, megapixels: float) -> None:
        super().__init__(f"{megapixels:.0f} MP")
        self.megapixels = megapixels

"""How the merged picture of a Photoshop document lies in its file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Merged:
    """Channels come one after the other, each with all its rows."""

    #: where the compression is told, before the rows
    start: int
    width: int
    height: int
    #: of the file, with spot colours and saved selections
    channels: int
    #: 1, 8, 16 or 32, which are floats
    bits: int
    #: channels of colour, which come first
    colours: int
    #: the next one says how opaque the picture is
    has_alpha: bool
    is_cmyk: bool
    is_lab: bool
    is_bitmap: bool
    #: PSB: lengths of rows have 32 bits
    is_wide: bool
    has_profile: bool

    @property
    def shown(self) -> int:
        """Channels that are shown."""
        return self.colours + self.has_alpha

    @property
    def row_bytes(self) -> int:
        return (self.width * self.bits + 7) // 8

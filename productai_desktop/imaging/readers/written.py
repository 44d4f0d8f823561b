"""How the samples of a picture are written in its file."""

from dataclasses import dataclass
from typing import Literal

SampleKind = Literal["uint", "int", "float"]


@dataclass(frozen=True, slots=True)
class Samples:
    """A width of 8, 16, 32 or 64 bits ends with a byte; others follow each other bit by bit."""

    bits: int
    kind: SampleKind = "uint"
    big_endian: bool = True
    #: of TIFF 6.0, section 14: 1 none, 2 differences, 3 differences of the bytes of floats
    predictor: int = 1

    @property
    def are_readable(self) -> bool:
        if self.kind == "float":
            return self.bits in (16, 32, 64) and self.predictor in (1, 3)
        whole = self.bits in (8, 16, 32, 64)
        if self.kind == "int":
            return whole and self.predictor in (1, 2)
        return (whole and self.predictor in (1, 2)) or (self.bits <= 32 and self.predictor == 1)

    def row_bytes(self, count: int) -> int:
        """Bytes of a row of so many samples."""
        return (count * self.bits + 7) // 8

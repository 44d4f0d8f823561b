"""The backdrop: how much of a picture's border is pure white."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

#: what is darker than this is no white that was missed, but the product at the border
_DARK = 225
#: of the border, white that was missed and yet counts as none
_MISSED = 0.005


@dataclass(frozen=True, slots=True)
class Backdrop:
    """Shares of the outermost pixels."""

    #: exactly 255, 255, 255
    white: float
    #: nearly white: what a person takes for white and a shop does not
    nearly: float

    @property
    def touched(self) -> bool:
        """White but for a product that reaches the border."""
        return 0.5 <= self.white < 1.0 and self.nearly <= _MISSED


def backdrop_of(image: Image.Image) -> Backdrop:
    """Of a picture of mode RGB."""
    width, height = image.size
    boxes = (
        (0, 0, width, 1),
        (0, height - 1, width, height),
        (0, 1, 1, max(1, height - 1)),
        (width - 1, 1, width, max(1, height - 1)),
    )
    edges = [np.asarray(image.crop(box), dtype=np.int16).reshape(-1, 3) for box in boxes]
    border = np.concatenate(edges)
    darkest = border.min(axis=1)
    return Backdrop(
        float((darkest == 255).mean()),
        float(((darkest < 255) & (darkest >= _DARK)).mean()),
    )

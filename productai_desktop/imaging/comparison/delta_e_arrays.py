"""ΔE00 of many colours at once: what `delta_e` says of two, for arrays."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from productai_desktop.imaging.comparison.delta_e import D50, SRGB_TO_XYZ_D50

Array = NDArray[np.float64]


def labs_of_srgb(colours: ArrayLike) -> Array:
    """Lab of D50 for sRGB of 0 to 255, colours in the last axis; values between are allowed."""
    encoded = np.asarray(colours, dtype=np.float64) / 255
    light = np.where(
        encoded <= 0.04045, encoded / 12.92, (np.maximum(encoded, 0.0) + 0.055) ** 2.4 / 1.055**2.4
    )
    ratio = (light @ np.array(SRGB_TO_XYZ_D50).T) / np.array(D50)
    root = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    x, y, z = np.moveaxis(root, -1, 0)
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=-1)


def delta_e00s(first: ArrayLike, second: ArrayLike) -> Array:
    """ΔE00 of Lab colours, pair by pair; colours in the last axis."""
    l1, a1, b1 = np.moveaxis(np.asarray(first, dtype=np.float64), -1, 0)
    l2, a2, b2 = np.moveaxis(np.asarray(second, dtype=np.float64), -1, 0)
    mean = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(mean / (mean + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    turn, hue = _turns(np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360,
                       c1 * c2 == 0)  # fmt: skip
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    lightness, chroma = ((l1 + l2) / 2 - 50) ** 2, (c1 + c2) / 2
    tone = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    by_l = (l2 - l1) / (1 + 0.015 * lightness / np.sqrt(20 + lightness))
    by_c = (c2 - c1) / (1 + 0.045 * chroma)
    by_h = dh / (1 + 0.015 * chroma * tone)
    blue = np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))
    turning = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(blue)
    return np.sqrt(np.maximum(0.0, by_l**2 + by_c**2 + by_h**2 + turning * by_c * by_h))


def _turns(h1: Array, h2: Array, grey: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Differences and means of hues in degrees."""
    far = np.abs(h2 - h1) > 180
    turn = np.where(far, np.where(h2 > h1, h2 - h1 - 360, h2 - h1 + 360), h2 - h1)
    mean = (h1 + h2) / 2
    mean = np.where(far, np.where(h1 + h2 < 360, mean + 180, mean - 180), mean)
    return np.where(grey, 0.0, turn), np.where(grey, h1 + h2, mean)

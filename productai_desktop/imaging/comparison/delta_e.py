"""ΔE00 of two colours: CIEDE2000, as a person sees how far apart they are.

CIE 142-2001 in the notation of Sharma, Wu and Dalal (2005), with kL = kC = kH = 1. Standard
library alone, so that a pointer that moves over a picture need not wait for numpy.
"""

import math

#: L from 0 to 100, a and b
Lab = tuple[float, float, float]
#: red, green and blue, 0 to 255
Rgb = tuple[int, int, int]

#: sRGB (IEC 61966-2-1) to XYZ, adapted to D50 by Bradford, as ICC profiles have it
SRGB_TO_XYZ_D50 = (
    (0.4360747, 0.3850649, 0.1430804),
    (0.2225045, 0.7168786, 0.0606169),
    (0.0139322, 0.0971045, 0.7141733),
)
D50 = (0.96422, 1.0, 0.82521)


def lab_of_srgb(rgb: Rgb) -> Lab:
    """Lab of D50 for an sRGB colour of 8 bits."""
    light = [_linear(value / 255) for value in rgb]
    x, y, z = (
        _root(sum(share * part for share, part in zip(row, light, strict=True)) / white)
        for row, white in zip(SRGB_TO_XYZ_D50, D50, strict=True)
    )
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def delta_e00_of_srgb(first: Rgb, second: Rgb) -> float:
    """ΔE00 of two sRGB colours of 8 bits."""
    return delta_e00(lab_of_srgb(first), lab_of_srgb(second))


def delta_e00(first: Lab, second: Lab) -> float:
    """ΔE00 of two Lab colours of the same white."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    mean = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * math.sqrt(mean / (mean + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn, hue = 0.0, h1 + h2
    if c1 * c2 != 0:
        turn = h2 - h1
        hue = (h1 + h2) / 2
        if abs(h2 - h1) > 180:
            turn += -360 if h2 > h1 else 360
            hue += 180 if h1 + h2 < 360 else -180
    dl, dc = l2 - l1, c2 - c1
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    lightness, chroma = ((l1 + l2) / 2 - 50) ** 2, (c1 + c2) / 2
    tone = (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )
    by_l = dl / (1 + 0.015 * lightness / math.sqrt(20 + lightness))
    by_c = dc / (1 + 0.045 * chroma)
    by_h = dh / (1 + 0.015 * chroma * tone)
    blue = math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2)))
    turning = -2 * math.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * math.sin(blue)
    return math.sqrt(max(0.0, by_l**2 + by_c**2 + by_h**2 + turning * by_c * by_h))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _root(ratio: float) -> float:
    return ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116

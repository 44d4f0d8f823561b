"""The light on a finished scene: tone, colour, glow and vignette, as the prompt wishes."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from dataclasses import dataclass
from math import exp
from random import Random

from PIL import Image, ImageChops, ImageEnhance, ImageOps

from productai_desktop.sandbox import backdrops
from productai_desktop.sandbox.words import Rgb, Wish


@dataclass(frozen=True, slots=True)
class _Light:
    """What a kind of light does to a picture."""

    #: gains of red, green and blue
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    contrast: float = 1.0
    saturation: float = 1.0
    #: brightness of the corners, 1 for no vignette
    corners: float = 1.0
    #: colour of a glow from one side
    glow: Rgb | None = None


_DEFAULT = _Light((1.07, 1.04, 1.0), 1.12, 1.14, 0.72, (70, 58, 40))
_LIGHTS = {
    "warm": _Light((1.12, 1.02, 0.84), 1.03, 1.08, 0.86, (84, 54, 14)),
    "evening": _Light((1.14, 0.94, 0.78), 1.06, 1.12, 0.7, (120, 62, 20)),
    "cool": _Light((0.88, 1.0, 1.14), 1.03, 0.94, 0.88, (16, 40, 72)),
    "dramatic": _Light((0.96, 0.94, 0.94), 1.38, 1.05, 0.3),
    "bright": _Light((1.18, 1.18, 1.17), 1.0, 1.04, 1.0, (26, 26, 26)),
    "soft": _Light((1.07, 1.07, 1.08), 0.9, 0.98, 1.0, (36, 36, 34)),
    "dark": _Light((0.66, 0.67, 0.72), 1.1, 0.95, 0.5),
}
_LOOKS = {
    "vintage": _Light((1.1, 1.0, 0.82), 0.86, 0.62, 0.6),
    "autumn": _Light((1.16, 0.98, 0.76), 1.05, 1.15, 0.85, (74, 40, 8)),
    "vivid": _Light((1.02, 1.02, 1.02), 1.12, 1.45, 1.0),
    "mono": _Light((1.02, 1.02, 1.02), 1.12, 0.0, 0.85),
}


def lit(image: Image.Image, wish: Wish, rng: Random) -> Image.Image:
    """The picture in the light that was asked for, a little different for each seed."""
    kinds = [_LIGHTS[name] for name in wish.lights[:2]]
    kinds += [_LOOKS[name] for name in wish.looks if name in _LOOKS]
    if not kinds:
        # A new background or colour is the edit: the light on it changes but a little.
        kinds = [_DEFAULT if wish.empty else _Light((1.02, 1.01, 1.0), 1.04, 1.04, 0.94)]
    white = wish.surface_colour is not None and min(wish.surface_colour) > 235
    if white and not wish.lights and not wish.looks:
        # A white that was asked for stays white.
        kinds = [_Light((1.04, 1.04, 1.04), 1.02, 1.04)]
    level, warmth = rng.uniform(0.97, 1.04), rng.uniform(-0.025, 0.035)
    warmth *= 0.3 if white else 1.0
    drift = [level * (1 + warmth), level, level * (1 - warmth)]
    contrast, saturation, corners = 1.0, 1.0, 1.0
    gains = drift
    side = rng.random()
    for kind in kinds:
        gains = [gain * other for gain, other in zip(gains, kind.gains, strict=True)]
        contrast *= kind.contrast
        saturation *= kind.saturation
        corners *= kind.corners
    table: list[int] = []
    for gain in gains:
        table += [_toned(value, gain, contrast) for value in range(256)]
    if saturation != 1.0:
        image = ImageEnhance.Color(image).enhance(saturation)
    image = image.point(table)
    for kind in kinds:
        if kind.glow is not None and "mono" not in wish.looks:
            image = ImageChops.screen(image, _glow(image.size, kind.glow, side))
    if corners < 1.0:
        fall = backdrops.pool(image.size, max(0.2, corners))
        image = ImageChops.multiply(image, Image.merge("RGB", (fall, fall, fall)))
    if "mono" in wish.looks:
        image = ImageOps.grayscale(image).convert("RGB")
    return image


def _toned(value: int, gain: float, contrast: float) -> int:
    """One entry of a tone curve: gain, then contrast about the middle, with a soft shoulder."""
    lit = value * gain
    lit = 118 + (lit - 118) * contrast
    if lit > 230:
        lit = 230 + 25 * (1 - exp((230 - lit) / 25))
    return max(0, min(255, round(lit)))


def _glow(size: tuple[int, int], colour: Rgb, side: float) -> Image.Image:
    """A glow that comes from the upper left (side below 0.5) or the upper right."""
    fall = backdrops.disc(104)
    field = Image.new("RGB", (64, 64))
    field.paste(colour, (-44 if side < 0.5 else 4, -52), fall)
    return field.resize(size, Image.Resampling.BICUBIC)

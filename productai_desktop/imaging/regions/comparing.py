"""Comparing: two aligned pictures of a region, their light, blur and noise evened out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from productai_desktop.imaging.comparison.delta_e_arrays import delta_e00s, labs_of_srgb
from productai_desktop.imaging.regions.aligning import correlation
from productai_desktop.imaging.regions.canvas import Floats, blurred, boxed, grey

#: Gaussians that a picture may be blurrier by, in pixels of the patch
_BLURS = (0.0, 0.5, 0.8, 1.1, 1.5, 2.0, 2.6, 3.4)
#: windows of a patch's longer side
_WINDOWS = 12
#: grey levels of a change that nobody sees in a flat place
_FLAT = 9.0
#: times that the gains of two channels differ by in another light
_GAINS_APART = 1.18
#: share of a patch's shorter side that is its rim
_RIM = 0.04
#: pixels that a small part may be off after the alignment of the whole
_SHIFTS = tuple((y, x) for y in (-1.0, 0.0, 1.0) for x in (-1.0, 0.0, 1.0))


@dataclass(frozen=True, slots=True)
class Measures:
    """How two aligned pictures differ."""

    #: correlation of the lightness of the whole, -1 to 1
    whole: float
    #: mean of the windows' likeness, 0 to 1
    mean: float
    #: likeness of the worst window, 0 to 1
    worst: float
    #: blur that evens them, in pixels of the patch: above 0 where the second is blurrier
    blur: float
    #: mean ΔE00 as they are
    delta_e: float
    #: ΔE00 of the worst window once the light of the whole is evened
    worst_colour: float
    #: usual difference in lightness between the region's parts, in grey levels
    contrast: float


def measures(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> Measures:
    """Of two pictures of the same size, height x width x 3, sRGB."""
    inner = _inner(first.shape)
    first, second = first[inner], second[inner]
    blur = _blur_between(grey(first), grey(second))
    one, other = first.astype(np.float32), second.astype(np.float32)
    raw = float(delta_e00s(labs_of_srgb(one), labs_of_srgb(other)).mean())
    if blur > 0:
        one = _blurred_colours(one, blur)
    elif blur < 0:
        other = _blurred_colours(other, -blur)
    lit = _in_light_of(one, other)
    side = _window(first.shape)
    light_one, light_other = grey_of(one), _locally_lit(grey_of(one), grey_of(lit))
    likeness = _likeness(light_one, light_other, side)
    colours = _colour_windows(one, lit, side)
    return Measures(
        correlation(light_one, grey_of(other)),
        float(likeness.mean()),
        float(likeness.min()),
        blur,
        raw,
        float(colours.max()),
        float(np.percentile(light_one, 95) - np.percentile(light_one, 5)),
    )


def grey_of(colours: Floats) -> Floats:
    """The lightness of RGB values that are floats."""
    return colours @ np.array((0.299, 0.587, 0.114), dtype=np.float32)


def _window(shape: tuple[int, ...]) -> int:
    return int(np.clip(max(shape[:2]) / _WINDOWS, 7, min(shape[:2])))


def _inner(shape: tuple[int, ...]) -> tuple[slice, slice]:
    """What does not touch the rim, where what lies behind a label begins."""
    rim = max(3, round(_RIM * min(shape[:2])))
    rim = rim if min(shape[:2]) > 6 * rim else 0
    return slice(rim, shape[0] - rim), slice(rim, shape[1] - rim)


def _blurred_colours(values: Floats, sigma: float) -> Floats:
    return np.stack([blurred(values[..., one], sigma) for one in range(3)], axis=-1)


def _blur_between(first: Floats, second: Floats) -> float:
    """The Gaussian by which the second is blurrier; below 0 where the first is."""
    best, chosen = -2.0, 0.0
    for sigma in _BLURS:
        for sign in (1.0, -1.0) if sigma else (1.0,):
            one = blurred(first, sigma) if sign > 0 else first
            other = blurred(second, sigma) if sign < 0 else second
            # a difference in the finest detail alone: what is common to both would hide it
            score = correlation(one - blurred(one, 3.0), other - blurred(other, 3.0))
            if score > best + 0.004:
                best, chosen = score, sign * sigma
    return chosen


def _in_light_of(first: Floats, second: Floats) -> Floats:
    """The second in the light of the first: each channel by a gain and an offset, found from the
    pixels that agree. Light changes the contrast of all channels alike, or ink of another colour
    would be taken for light."""
    common = _gain(second.mean(axis=2), first.mean(axis=2))[0]
    made = np.empty_like(second)
    for channel in range(3):
        own = second[..., channel]
        gain, _ = _gain(own, first[..., channel])
        gain = float(np.clip(gain, common / _GAINS_APART, common * _GAINS_APART))
        # the offset of most pixels: ink is less than its ground
        made[..., channel] = gain * own + float(np.median(first[..., channel] - gain * own))
    return made


def _gain(x: Floats, y: Floats) -> tuple[float, float]:
    """Gain and offset that make y of x, by the pixels that agree."""
    trust = np.ones_like(x)
    gain, offset = 1.0, 0.0
    for _ in range(6):
        total = float(trust.sum()) + 1e-6
        mean_x, mean_y = float((trust * x).sum()) / total, float((trust * y).sum()) / total
        spread = float((trust * (x - mean_x) ** 2).sum()) / total
        both = float((trust * (x - mean_x) * (y - mean_y)).sum()) / total
        # drawn to 1 where there is no contrast to tell it by
        gain = float(np.clip((both + 60.0) / (spread + 60.0), 0.4, 2.5))
        offset = mean_y - gain * mean_x
        error = np.abs(gain * x + offset - y)
        usual = max(2.0, 1.48 * float(np.median(error)))
        trust = 1 / (1 + (error / (2 * usual)) ** 2)
    return gain, offset


def _locally_lit(first: Floats, second: Floats) -> Floats:
    """The second with the slow changes of light of the first."""
    sigma = max(first.shape) / 5
    step = max(1, int(sigma / 6))
    mean_one, mean_other = (_slow(one, sigma, step) for one in (first, second))
    strong = _slow((second - mean_other) ** 2, sigma, step)
    both = _slow((second - mean_other) * (first - mean_one), sigma, step)
    gain = np.clip((both + 80) / (strong + 80), 0.5, 2.0)
    return (second - mean_other) * gain + mean_one


def _slow(values: Floats, sigma: float, step: int) -> Floats:
    if step == 1:
        return blurred(values, sigma)
    rows, columns = values.shape
    pad = np.pad(values, ((0, -rows % step), (0, -columns % step)), mode="edge")
    small = pad.reshape(pad.shape[0] // step, step, pad.shape[1] // step, step).mean(axis=(1, 3))
    smooth = blurred(small.astype(np.float32), sigma / step)
    wide = np.repeat(np.repeat(smooth, step, axis=0), step, axis=1)[:rows, :columns]
    return blurred(wide, step / 2)


def _shifted(values: Floats, down: float, across: float) -> Floats:
    y, x = int(down), int(across)
    wide = np.pad(values, 1, mode="edge")
    return wide[1 + y : 1 + y + values.shape[0], 1 + x : 1 + x + values.shape[1]]


def _likeness(first: Floats, second: Floats, side: int) -> Floats:
    """Of each window, 0 to 1, at the best of small shifts: as SSIM's structure and contrast, with
    a floor, so that the noise of a flat place does not count."""
    mean = boxed(first, side)
    own = boxed(first**2, side) - mean**2
    best = np.zeros_like(mean)
    for down, across in _SHIFTS:
        other = _shifted(second, down, across)
        error = boxed((first - other) ** 2, side)
        mean_other = boxed(other, side)
        spread = boxed(other**2, side) - mean_other**2
        best = np.maximum(best, 1 - error / (np.maximum(own, 0) + np.maximum(spread, 0)
                                             + 2 * _FLAT**2))  # fmt: skip
    return best


def _colour_windows(first: Floats, second: Floats, side: int) -> Floats:
    """ΔE00 of the windows' mean colours, so that noise and edges do not count."""
    means = [np.stack([boxed(one[..., c], side) for c in range(3)], axis=-1)
             for one in (first, second)]  # fmt: skip
    return delta_e00s(labs_of_srgb(means[0]), labs_of_srgb(means[1])).astype(np.float32)

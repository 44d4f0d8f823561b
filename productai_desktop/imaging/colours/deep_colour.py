"""Deep colour: pixels of 16 bits as 8-bit sRGB, with dither, by bands of rows.

Profiles of curves and a matrix (all that cameras, converters and screens use) are followed
exactly, in floats. Those of tables (presses, scanners) are only known to LittleCMS, which Pillow
lets work on 8 bits: there the values are dithered to 8 bits as they are and converted after. The
dither is noise of one step, the same in all channels of a pixel and in every run: values that 8
bits can say stay as they are, grey stays grey, and gradients get no edges.
"""

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PIL import Image

from productai_desktop.imaging.colours import icc
from productai_desktop.imaging.colours.colour import to_srgb, without_opaque
from productai_desktop.imaging.colours.meaning import Meaning
from productai_desktop.imaging.readers.deep import CHANNELS, Deep, DeepMode, shown_mode
from productai_desktop.imaging.stopping import stop_if

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from productai_desktop.imaging.readers.deep import Band

    #: rows, width, channels of 16 bits to 8 bits
    Convert = Callable[[NDArray[np.uint16], NDArray[np.float32]], NDArray[np.uint8]]

#: XYZ relative to D50 to linear sRGB: the inverse of its colorants (IEC 61966-2-1, Bradford)
_FROM_D50 = (
    (3.1341359, -1.6173864, -0.4906619),
    (-0.9787954, 1.9162544, 0.0334427),
    (0.0719554, -0.2289768, 1.4053860),
)
_D50 = (0.9642, 1.0, 0.8249)
_NOISE_SIDE = 1024
_ROWS = 256
_LARGE_PIXELS = 40_000_000


def to_eight_bit_srgb(
    image: Deep, meant: Meaning, size: tuple[int, int], stopped: Callable[[], bool]
) -> Image.Image:
    """The picture in mode L, RGB or RGBA, of a size that is not larger than its own; of its own
    where it is large and no more than twice as wide: 16 bits of both were too much to hold.

    Raises one of DECODE_ERRORS, and CancelledError soon after `stopped` says so.
    """
    if size[0] * 2 > image.width and image.width * image.height > _LARGE_PIXELS:
        size = (image.width, image.height)
    source = _reduced(image, size, stopped)
    shaped = _shaped(image.mode, meant)
    if shaped is not None:
        mode, convert = shaped
        return without_opaque(_gathered(mode, convert, source, size, stopped))
    plain_mode = shown_mode(image.mode)
    dithered = _gathered(plain_mode, _plain(plain_mode), source, size, stopped)
    return to_srgb(dithered, meant, in_place=True)


def _shaped(mode: DeepMode, meant: Meaning) -> "tuple[str, Convert] | None":
    """How a mode is converted exactly, and to what; None where LittleCMS must."""
    if mode == "CMYK" or mode == "CMYKA":
        return None
    target = {"L": "L", "LA": "RGBA", "RGBA": "RGBA", "LABA": "RGBA"}.get(mode, "RGB")
    if mode in ("LAB", "LABA"):
        return target, _from_lab
    if meant.profile is None:
        return target, _plain(mode)
    shaper = icc.shaper(meant.profile)
    return None if shaper is None else (target, _by_shaper(shaper, grey=mode in ("L", "LA")))


def _gathered(
    mode: str,
    convert: "Convert",
    source: "Generator[Band]",
    size: tuple[int, int],
    stopped: Callable[[], bool],
) -> Image.Image:
    import numpy as np

    noise = np.random.default_rng(5).random((_NOISE_SIDE, _NOISE_SIDE), dtype=np.float32)
    # A value within some thousandths of a step is meant to be that step.
    noise = noise * np.float32(0.99) + np.float32(0.005)
    whole = Image.new(mode, size)
    for top, band in source:
        for start in range(0, len(band), _ROWS):
            stop_if(stopped)
            rows = band[start : start + _ROWS]
            small = convert(rows, _noise_of(noise, top + start, rows.shape[0], size[0]))
            piece = Image.frombuffer(mode, (size[0], len(rows)), small.tobytes(), "raw", mode, 0, 1)
            whole.paste(piece, (0, top + start))
    return whole


def _noise_of(
    noise: "NDArray[np.float32]", top: int, rows: int, width: int
) -> "NDArray[np.float32]":
    """The noise for some rows; the tile is shifted from one to the next, so that no pattern is
    seen."""
    import numpy as np

    numbers = np.arange(top, top + rows)
    shifts = (numbers // _NOISE_SIDE * 379) % _NOISE_SIDE
    columns = np.arange(width)
    across = columns[None, :] + (columns // _NOISE_SIDE * 223)[None, :] + shifts[:, None]
    return noise[(numbers % _NOISE_SIDE)[:, None], across % _NOISE_SIDE][:, :, None]


def _plain(mode: DeepMode) -> "Convert":
    import numpy as np

    expands = mode == "LA"
    channels = CHANNELS[mode]

    def convert(rows: "NDArray[np.uint16]", noise: "NDArray[np.float32]") -> "NDArray[np.uint8]":
        values = rows[:, :, :channels].astype(np.float32)
        values *= np.float32(1 / 257)
        values += noise
        small = values.astype(np.uint8)
        return small[:, :, [0, 0, 0, 1]] if expands else small

    return convert


def _by_shaper(shaper: icc.Shaper, *, grey: bool) -> "Convert":
    import numpy as np

    encode = _encoding()
    matrix = None
    if shaper.matrix is not None and not grey:
        matrix = (np.array(_FROM_D50) @ shaper.matrix).astype(np.float32)

    def convert(rows: "NDArray[np.uint16]", noise: "NDArray[np.float32]") -> "NDArray[np.uint8]":
        count = 1 if grey else 3
        light = np.stack([np.take(shaper.curves[i], rows[:, :, i]) for i in range(count)], axis=-1)
        if matrix is not None:
            light = light @ matrix.T
        alpha = rows[:, :, count:]
        coloured = _encoded(light, noise, encode)
        if alpha.shape[2] == 0:
            return coloured
        if grey:
            coloured = np.repeat(coloured, 3, axis=2)
        return np.concatenate((coloured, _eight(alpha)), axis=2)

    return convert


def _from_lab(rows: "NDArray[np.uint16]", noise: "NDArray[np.float32]") -> "NDArray[np.uint8]":
    """CIE 15, with 65535 for L* 100 and 0x8080 for a* and b* of 0."""
    import numpy as np

    values = rows[:, :, :3].astype(np.float32)
    fy = (values[:, :, 0] / 655.35 + 16) / 116
    fx = fy + (values[:, :, 1] / 257 - 128) / 500
    fz = fy - (values[:, :, 2] / 257 - 128) / 200
    f = np.stack((fx, fy, fz), axis=-1)
    xyz = np.where(f > 6 / 29, f**3, (f - 4 / 29) * np.float32(108 / 841))
    xyz *= np.array(_D50, dtype=np.float32)
    light = xyz.astype(np.float32) @ np.array(_FROM_D50, dtype=np.float32).T
    coloured = _encoded(light, noise, _encoding())
    alpha = rows[:, :, 3:]
    return np.concatenate((coloured, _eight(alpha)), axis=2) if alpha.shape[2] else coloured


def _encoding() -> "NDArray[np.float32]":
    """sRGB of 0 to 255 for light in 65536 steps (IEC 61966-2-1)."""
    import numpy as np

    light = np.linspace(0.0, 1.0, 65536)
    curve = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return (curve * 255).astype(np.float32)


def _encoded(
    light: "NDArray[np.float32]", noise: "NDArray[np.float32]", encode: "NDArray[np.float32]"
) -> "NDArray[np.uint8]":
    import numpy as np

    np.clip(light, 0.0, 1.0, out=light)
    light *= 65535
    light += 0.5
    values = np.take(encode, light.astype(np.uint16))
    values += noise
    return values.astype(np.uint8)


def _eight(alpha: "NDArray[np.uint16]") -> "NDArray[np.uint8]":
    import numpy as np

    return ((alpha.astype(np.uint32) * 255 + 32895) >> 16).astype(np.uint8)


def _reduced(image: Deep, size: tuple[int, int], stopped: Callable[[], bool]) -> "Generator[Band]":
    """The bands of the picture at a size, still of 16 bits."""
    if size == (image.width, image.height):
        yield from image.bands()
        return
    planes = _planes(image, size, stopped)
    import numpy as np

    for top in range(0, size[1], _ROWS):
        box = (0, top, size[0], min(size[1], top + _ROWS))
        yield top, np.stack([np.asarray(plane.crop(box)) for plane in planes], axis=-1)


def _planes(image: Deep, size: tuple[int, int], stopped: Callable[[], bool]) -> list[Image.Image]:
    """One picture of 16 bits for each channel. First boxes of whole pixels are averaged band by
    band, so that no more than four times the pixels of the goal are held, then Lanczos."""
    import numpy as np

    factor = max(1, min(image.width // size[0], image.height // size[1]))
    width, height = image.width // factor, image.height // factor
    channels = CHANNELS[image.mode]
    whole = np.empty((channels, height, width), dtype=np.uint16)
    rest: NDArray[np.uint16] | None = None
    row = 0
    for _, band in image.bands():
        stop_if(stopped)
        rows = band if rest is None else np.concatenate((rest, band))
        count = min(len(rows) // factor, height - row)
        used = rows[: count * factor, : width * factor]
        whole[:, row : row + count] = _boxes(used, factor, image.mode.endswith("A"))
        rest = rows[count * factor :]
        row += count
    planes = list[Image.Image]()
    for channel in range(channels):
        stop_if(stopped)
        plane = Image.fromarray(whole[channel])
        planes.append(plane.resize(size, Image.Resampling.LANCZOS))
    return planes


def _boxes(rows: "NDArray[np.uint16]", factor: int, alpha: bool) -> "NDArray[np.uint16]":
    """Averages of factor × factor pixels, channels first; colours weigh by their alpha."""  # noqa: RUF002
    import numpy as np

    if factor == 1:
        return rows.transpose(2, 0, 1)
    shape = (len(rows) // factor, factor, rows.shape[1] // factor, factor, rows.shape[2])
    boxes = rows.reshape(shape)
    if not alpha:
        sums = boxes.sum(axis=(1, 3), dtype=np.uint32)
        return (sums // (factor * factor)).astype(np.uint16).transpose(2, 0, 1)
    weights = boxes[..., -1:].astype(np.float32)
    opacity = weights.sum(axis=(1, 3))
    colours = (boxes[..., :-1] * weights).sum(axis=(1, 3)) / np.maximum(opacity, 1)
    plain = boxes[..., :-1].mean(axis=(1, 3), dtype=np.float32)
    averages = np.empty((*opacity.shape[:2], rows.shape[2]), dtype=np.float32)
    averages[..., :-1] = plain
    np.copyto(averages[..., :-1], colours, where=opacity > 0)
    averages[..., -1:] = opacity / (factor * factor)
    return averages.round().astype(np.uint16).transpose(2, 0, 1)

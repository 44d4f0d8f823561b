"""Where the subject of a photo is, estimated by colour and place, and its recolouring."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from collections import Counter
from operator import add

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps, ImageStat

from productai_desktop.sandbox.words import Rgb

#: longest side at which the subject is sought
_SIDE = 200
_COLOURS = 28
_ROUNDS = 3
#: how far (of 255) a plain background may stray from its own colour
_PLAIN = 26
#: shares of the photo that a subject may fill
_LEAST_SHARE, _MOST_SHARE = 0.03, 0.8
#: share of pixels on the wrong side of an outline, above which it is made convex
_MOST_DOUBT = 0.03
#: share of its convex outline that a doubtful subject must fill
_LEAST_ROUND = 0.78
#: of a belief's sum: what a colour's likelihood gives, and what a place's distance from the middle
_STRENGTH = tuple(128 + (value - 128) * 1.7 for value in range(256))
_NEARNESS = tuple((124 - at) * 0.5 for at in range(256))
#: a sum within 0 to 255; those below 0, down to -256, are counted from the end
_BYTES = bytes((*range(256), *[255] * 256, *[0] * 256))
_ABOVE_HALF = bytes(255 if value > 128 else 0 for value in range(256))


def mask_of(photo: Image.Image, alpha: Image.Image | None) -> Image.Image:
    """A grey mask the size of the photo (RGB): 255 on the subject, soft towards the rest.

    A photo with an alpha channel says it itself. Otherwise colours that gather in the middle
    rather than along the border are taken as the subject's; where that tells nothing, a feathered
    ellipse is.
    """
    if alpha is not None:
        return alpha
    small = photo.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    if min(small.size) < 16:
        return ellipse(photo.size)
    smooth = small.filter(ImageFilter.GaussianBlur(0.8))
    found = _before_plain(smooth) or _by_colours(smooth)
    if found is None:
        return ellipse(photo.size)
    soft = found.filter(ImageFilter.GaussianBlur(1.8))
    soft = soft.point([max(0, min(255, (value - 96) * 3)) for value in range(256)])
    return soft.resize(photo.size, Image.Resampling.BICUBIC)


def ellipse(size: tuple[int, int]) -> Image.Image:
    """A feathered ellipse that fills most of the size."""
    fall = [max(0, min(255, (168 - step) * 5)) for step in range(256)]
    return Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC).point(fall)


def recolour(photo: Image.Image, mask: Image.Image, target: Rgb) -> Image.Image:
    """The photo with its subject's own colour turned into `target`; light and shade stay.

    Only what has the subject's prevailing hue changes, so that a white rim stays white; a subject
    without a hue changes as a whole.
    """
    hue, saturation, _ = photo.convert("HSV").split()
    core = mask.point([255 if value > 160 else 0 for value in range(256)])
    vivid = saturation.point([255 if value > 90 else 0 for value in range(256)])
    counted = ImageChops.multiply(core, vivid)
    chosen = mask
    if counted.histogram()[255] > 0.2 * max(1, core.histogram()[255]):
        chosen = ImageChops.multiply(mask, _near_hue(hue, saturation, _prevailing(hue, counted)))
    grey = ImageOps.grayscale(photo)
    counts = grey.histogram(chosen.point([255 if value > 128 else 0 for value in range(256)]))
    weight = sum(counts)
    mean = sum(value * count for value, count in enumerate(counts)) / weight if weight else 128
    middle = max(24, min(208, round(mean)))
    shade = (target[0] // 10, target[1] // 10, target[2] // 10)
    dyed = ImageOps.colorize(grey, shade, (255, 255, 255), mid=target, midpoint=middle)
    return Image.composite(dyed, photo, chosen)


def _near_hue(hue: Image.Image, saturation: Image.Image, centre: int) -> Image.Image:
    near: list[int] = []
    for value in range(256):
        away = min((value - centre) % 256, (centre - value) % 256)
        near.append(max(0, min(255, (15 - away) * 36)))
    coloured = saturation.point([max(0, min(255, (value - 50) * 5)) for value in range(256)])
    return ImageChops.multiply(hue.point(near), coloured).filter(ImageFilter.GaussianBlur(0.8))


def _prevailing(hue: Image.Image, counted: Image.Image) -> int:
    counts = hue.histogram(counted)
    return max(range(256), key=lambda at: sum(counts[(at + step) % 256] for step in range(-5, 6)))


def _before_plain(small: Image.Image) -> Image.Image | None:
    """What stands before a plain background, black and white; None where it is not plain."""
    width, height = small.size
    frame = Image.new("L", small.size, 255)
    frame.paste(0, (3, 3, width - 3, height - 3))
    red, green, blue = ImageStat.Stat(small, frame).median
    ground = Image.new("RGB", small.size, (int(red), int(green), int(blue)))
    away = ImageChops.difference(small, ground).split()
    most = ImageChops.lighter(ImageChops.lighter(away[0], away[1]), away[2])
    counts = most.histogram(frame)
    if sum(counts[_PLAIN:]) > 0.08 * sum(counts):
        return None
    whole = _one_piece(most.point([255 if value > _PLAIN else 0 for value in range(256)]))
    return whole if _may_be(whole) else None


def _by_colours(small: Image.Image) -> Image.Image | None:
    """What has the colours of the middle, black and white; None where they do not tell it apart."""
    size = small.size
    painted = small.quantize(_COLOURS, kmeans=2)
    colours = painted.tobytes()
    radius = Image.radial_gradient("L").resize(size, Image.Resampling.BILINEAR).tobytes()
    nearness = [_NEARNESS[at] for at in radius]
    # The gradient is 0 in the middle, 181 at the middle of an edge, 255 in a corner.
    belief = bytes(255 if at < 100 else 0 if at > 172 else 128 for at in radius)
    for _ in range(_ROUNDS):
        likely = _likely(colours, belief)
        by_colour = Image.frombytes("L", size, colours.translate(likely))
        spread = by_colour.filter(ImageFilter.GaussianBlur(1.6)).tobytes()
        sums = map(add, map(_STRENGTH.__getitem__, spread), nearness)
        belief = bytes(map(_BYTES.__getitem__, map(round, sums)))
    hard = Image.frombytes("L", size, belief.translate(_ABOVE_HALF))
    hard = hard.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MedianFilter(5))
    hard = hard.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.MinFilter(5))
    whole = _one_piece(hard)
    if _doubt(colours, whole.tobytes()) > _MOST_DOUBT:
        hull = _hull(whole)
        if whole.histogram()[255] < _LEAST_ROUND * hull.histogram()[255]:
            return None
        rounded = hull.filter(ImageFilter.GaussianBlur(5))
        whole = rounded.point([255 if value > 118 else 0 for value in range(256)])
    return whole if _may_be(whole) else None


def _may_be(whole: Image.Image) -> bool:
    """Whether a mask's share of the photo is one that a subject may have."""
    share = whole.histogram()[255] / (whole.width * whole.height)
    return _LEAST_SHARE < share < _MOST_SHARE


def _likely(colours: bytes, belief: bytes) -> bytes:
    """For each colour of the palette, how likely (0 to 255) it is the subject's."""
    inside = [0] * 256
    outside = [0] * 256
    for (index, value), count in Counter(zip(colours, belief, strict=True)).items():
        inside[index] += value * count
        outside[index] += (255 - value) * count
    all_inside, all_outside = max(1, sum(inside)), max(1, sum(outside))
    likely: list[int] = []
    for one, other in zip(inside, outside, strict=True):
        for_it, against = one / all_inside, other / all_outside
        likely.append(round(255 * (for_it + 1e-5) / (for_it + against + 2e-5)))
    return bytes(likely)


def _doubt(colours: bytes, whole: bytes) -> float:
    """The share of pixels whose colour lies mostly on the other side of the outline."""
    inside, outside = [0] * 256, [0] * 256
    for (index, value), count in Counter(zip(colours, whole, strict=True)).items():
        (inside if value else outside)[index] += count
    return sum(map(min, inside, outside)) / len(colours)


def _one_piece(hard: Image.Image) -> Image.Image:
    """The largest connected piece of a black and white mask, with its holes filled."""
    width, height = hard.size
    cells = bytearray(hard.tobytes())
    largest: list[int] = []
    seen = bytearray(len(cells))
    for start in range(len(cells)):
        if cells[start] and not seen[start]:
            piece = _reach(cells, seen, [start], width)
            largest = max(largest, piece, key=len)
    alone = bytearray(len(cells))
    for at in largest:
        alone[at] = 255
    rim = [*range(width), *range(len(cells) - width, len(cells))]
    rim += [row * width + side for row in range(height) for side in (0, width - 1)]
    empty = bytearray(0 if cell else 255 for cell in alone)
    outside = bytearray(len(cells))
    _reach(empty, outside, [at for at in rim if empty[at]], width)
    return Image.frombytes("L", hard.size, bytes(0 if out else 255 for out in outside))


def _hull(whole: Image.Image) -> Image.Image:
    """The convex outline of a black and white mask, filled (Andrew's monotone chain)."""
    width, height = whole.size
    cells = whole.tobytes()
    ends: list[tuple[int, int]] = []
    for row in range(height):
        line = cells[row * width : (row + 1) * width]
        if 255 in line:
            ends += [(line.index(255), row), (line.rindex(255), row)]
    ends.sort()
    outline: list[tuple[int, int]] = []
    for points in (ends, ends[::-1]):
        half: list[tuple[int, int]] = []
        for point in points:
            while len(half) > 1 and _turn(half[-2], half[-1], point) <= 0:
                half.pop()
            half.append(point)
        outline += half[:-1]
    hull = whole.copy()
    if len(outline) > 2:
        ImageDraw.Draw(hull).polygon(outline, fill=255)
    return hull


def _turn(one: tuple[int, int], two: tuple[int, int], three: tuple[int, int]) -> int:
    """Positive where the way from `one` over `two` to `three` turns left."""
    across = (two[0] - one[0]) * (three[1] - one[1])
    return across - (two[1] - one[1]) * (three[0] - one[0])


def _reach(cells: bytearray, seen: bytearray, starts: list[int], width: int) -> list[int]:
    """Marks in `seen` and returns all set cells connected with the starts by their sides."""
    todo = list(dict.fromkeys(starts))
    for at in todo:
        seen[at] = 1
    reached: list[int] = []
    while todo:
        at = todo.pop()
        reached.append(at)
        column = at % width
        for near, within in (
            (at - 1, column > 0),
            (at + 1, column < width - 1),
            (at - width, at >= width),
            (at + width, at + width < len(cells)),
        ):
            if within and cells[near] and not seen[near]:
                seen[near] = 1
                todo.append(near)
    return reached

"""Painted surroundings for a subject: surfaces, landscapes and studio sweeps, from noise alone."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from productai_desktop.sandbox.words import Rgb

Size = tuple[int, int]
Stops = tuple[tuple[float, Rgb], ...]

#: longest side at which a backdrop is painted; larger ones are enlarged from it
_PAINTED_SIDE = 1280

_SUNSET: Stops = (
    (0.0, (62, 56, 104)),
    (0.22, (168, 88, 118)),
    (0.38, (244, 138, 88)),
    (0.47, (255, 206, 128)),
    (0.475, (196, 120, 96)),
    (0.62, (112, 82, 104)),
    (0.66, (214, 168, 132)),
    (1.0, (150, 104, 84)),
)
_BEACH: Stops = (
    (0.0, (92, 164, 222)),
    (0.42, (206, 230, 242)),
    (0.425, (52, 148, 178)),
    (0.58, (126, 206, 206)),
    (0.61, (240, 246, 240)),
    (0.64, (236, 216, 178)),
    (1.0, (218, 188, 142)),
)
_SKY: Stops = ((0.0, (70, 138, 206)), (1.0, (214, 232, 246)))
_SNOW: Stops = ((0.0, (170, 196, 222)), (0.5, (226, 236, 246)), (1.0, (248, 250, 253)))


def paint(surface: str, colour: Rgb | None, size: Size, rng: Random) -> Image.Image:
    """An RGB picture of `size` of the surface that `words.Wish` names, tinted by `colour`.

    Landscapes have their ground in the lower part; materials are seen from above.
    """
    factor = min(1.0, _PAINTED_SIDE / max(size))
    small = (max(8, round(size[0] * factor)), max(8, round(size[1] * factor)))
    if surface == "marble":
        image = _marble(colour or (244, 243, 241), small, rng)
    elif surface == "wood":
        image = _wood(colour or (176, 122, 76), small, rng)
    elif surface == "stone":
        image = _stone(colour or (150, 150, 148), small, rng)
    elif surface == "sunset":
        image = _shore(_SUNSET, small, rng, sun=True)
    elif surface == "beach":
        image = _shore(_BEACH, small, rng, sun=False)
    elif surface == "sky":
        image = _clouds(small, rng)
    elif surface in _BOKEH:
        image = _bokeh(surface, small, rng)
    else:
        image = _sweep(colour or (222, 222, 224), small)
    return image if small == size else image.resize(size, Image.Resampling.BICUBIC)


def noise(size: Size, cells: Size, rng: Random) -> Image.Image:
    """Smooth grey noise with about `cells` humps across and down."""
    across, down = max(2, cells[0]), max(2, cells[1])
    grain = Image.frombytes("L", (across, down), rng.randbytes(across * down))
    return grain.resize(size, Image.Resampling.BICUBIC)


def ramp(stops: Stops, size: Size) -> Image.Image:
    """A vertical gradient through colours at heights from 0 (top) to 1."""
    rows = bytearray()
    for row in range(256):
        rows += bytes(_between(stops, row / 255))
    strip = Image.frombytes("RGB", (1, 256), bytes(rows))
    return strip.resize(size, Image.Resampling.BILINEAR)


def pool(size: Size, edge: float) -> Image.Image:
    """A grey round light: 255 in the middle, `edge` (0 to 1) of it in the corners."""
    fall = [round(255 * (1 - (1 - edge) * (step / 255) ** 2)) for step in range(256)]
    return Image.radial_gradient("L").point(fall).resize(size, Image.Resampling.BICUBIC)


def disc(side: int, strength: float = 1.0) -> Image.Image:
    """A grey square with a light in its middle that fades to 0 at the inscribed circle."""
    # Pillow's radial gradient is 255 in the corners and 181 at the middle of the edges.
    fall = [max(0, round((255 - step * 255 / 180) * strength)) for step in range(256)]
    return Image.radial_gradient("L").point(fall).resize((side, side), Image.Resampling.BICUBIC)


def _between(stops: Stops, at: float) -> Rgb:
    low = stops[0]
    for high in stops:
        if high[0] >= at:
            span = high[0] - low[0]
            return mix(low[1], high[1], (at - low[0]) / span if span else 0.0)
        low = high
    return low[1]


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """The colour that lies `share` of the way from `one` to `other`."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def is_dark(colour: Rgb) -> bool:
    """Whether white shows better on the colour than black."""
    return 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] < 110


def _lit(image: Image.Image, edge: float) -> Image.Image:
    light = pool(image.size, edge)
    return ImageChops.multiply(image, Image.merge("RGB", (light, light, light)))


def _sweep(colour: Rgb, size: Size) -> Image.Image:
    """A studio paper sweep: wall, soft fold, floor."""
    bright = mix(colour, (255, 255, 255), 0.1 if is_dark(colour) else 0.35)
    # A white that was asked for stays white.
    white = min(colour) > 235
    fold = mix(colour, (0, 0, 0), 0.02 if white else 0.07)
    floor = mix(colour, (255, 255, 255), 0.12)
    image = ramp(((0.0, colour), (0.35, bright), (0.62, fold), (0.75, floor), (1.0, colour)), size)
    return _lit(image, 0.96 if white else 0.86)


def _veins(size: Size, scale: int, width: float, rng: Random) -> Image.Image:
    """White winding lines on black, fading in places."""
    side = round(1.5 * max(size))
    square = (side, side)
    flow = Image.blend(
        noise(square, (scale, scale * 2), rng), noise(square, (scale * 3, scale * 4), rng), 0.3
    )
    flow = Image.blend(flow, noise(square, (scale * 8, scale * 8), rng), 0.06)
    ridge = flow.point([max(0, round(255 - abs(v - 128) * 255 / width)) for v in range(256)])
    fade = noise(square, (scale + 1, scale + 1), rng)
    ridge = ImageChops.multiply(
        ridge, fade.point([max(0, min(255, v * 2 - 130)) for v in range(256)])
    )
    turned = ridge.rotate(rng.uniform(20, 50), Image.Resampling.BILINEAR)
    left, top = (side - size[0]) // 2, (side - size[1]) // 2
    return turned.crop((left, top, left + size[0], top + size[1]))


def _marble(colour: Rgb, size: Size, rng: Random) -> Image.Image:
    line: Rgb = (214, 208, 198) if is_dark(colour) else mix(colour, (84, 84, 92), 0.72)
    image = Image.new("RGB", size, colour)
    haze = noise(size, (5, 4), rng).filter(ImageFilter.GaussianBlur(max(size) / 40))
    image.paste(mix(colour, line, 0.22), mask=haze.point([v * 7 // 10 for v in range(256)]))
    for scale, width, strength in ((3, 26, 0.35), (3, 8, 0.75), (6, 7, 0.4)):
        veins = _veins(size, scale, width, rng)
        image.paste(line, mask=veins.point([round(v * strength) for v in range(256)]))
    return _lit(image, 0.84)


def _wood(colour: Rgb, size: Size, rng: Random) -> Image.Image:
    width, height = size
    planks = 5
    image = Image.new("RGB", size)
    dark = mix(colour, (24, 10, 4), 0.5)
    light = mix(colour, (255, 236, 206), 0.22)
    for plank in range(planks):
        top, bottom = height * plank // planks, height * (plank + 1) // planks
        board = (width, max(1, bottom - top))
        fibres = Image.blend(noise(board, (3, 70), rng), noise(board, (5, 16), rng), 0.5)
        fibres = Image.blend(fibres, noise(board, (40, 90), rng), 0.15)
        toned = ImageOps.colorize(fibres, dark, light, mid=mix(colour, dark, rng.uniform(0, 0.3)))
        image.paste(toned, (0, top))
        if plank:
            draw = ImageDraw.Draw(image)
            draw.line(
                (0, top, width, top), fill=mix(dark, (0, 0, 0), 0.5), width=max(1, height // 240)
            )
    return _lit(image.filter(ImageFilter.GaussianBlur(max(size) / 1600)), 0.74)


def _stone(colour: Rgb, size: Size, rng: Random) -> Image.Image:
    grain = Image.blend(noise(size, (7, 5), rng), noise(size, (160, 120), rng), 0.35)
    grain = Image.blend(grain, noise(size, (30, 24), rng), 0.3)
    return _lit(
        ImageOps.colorize(
            grain, mix(colour, (0, 0, 0), 0.35), mix(colour, (255, 255, 255), 0.3), mid=colour
        ),
        0.78,
    )


def _shore(stops: Stops, size: Size, rng: Random, *, sun: bool) -> Image.Image:
    """Sky, sea and sand; the horizon lies at nearly half the height."""
    width, height = size
    image = ramp(stops, size)
    swell = noise(size, (26, 150), rng).point([max(0, v - 150) for v in range(256)])
    sea = Image.new("L", size)
    sea.paste(swell.crop((0, 0, width, height // 6)), (0, round(height * 0.475)))
    image.paste((255, 226, 184) if sun else (255, 255, 255), mask=sea)
    grain = noise(size, (200, 150), rng).point([max(0, v - 128) // 3 for v in range(256)])
    sand = Image.new("L", size)
    sand.paste(grain.crop((0, 0, width, height // 3)), (0, round(height * 0.67)))
    image.paste((92, 66, 50), mask=sand)
    if sun:
        across = rng.uniform(0.62, 0.82) if rng.random() < 0.5 else rng.uniform(0.18, 0.38)
        for radius, strength in ((0.5, 0.6), (0.2, 0.7), (0.07, 1.0)):
            side = round(2 * radius * min(size))
            glow = disc(side, strength)
            corner = (round(width * across - side / 2), round(height * 0.42 - side / 2))
            image.paste((255, 222, 160), (corner[0], corner[1]), glow)
    return image.filter(ImageFilter.GaussianBlur(max(size) / 300))


def _clouds(size: Size, rng: Random) -> Image.Image:
    image = ramp(_SKY, size)
    puffs = Image.blend(noise(size, (6, 5), rng), noise(size, (16, 12), rng), 0.35)
    image.paste(
        (255, 255, 255), mask=puffs.point([max(0, min(235, v * 3 - 380)) for v in range(256)])
    )
    return image.filter(ImageFilter.GaussianBlur(max(size) / 90))


#: gradient behind, and the colours of the discs of light before it
_BOKEH: dict[str, tuple[Stops, tuple[Rgb, ...]]] = {
    "garden": (
        ((0.0, (120, 168, 82)), (0.55, (64, 116, 52)), (0.68, (98, 134, 62)), (1.0, (66, 98, 44))),
        ((190, 222, 130), (226, 240, 176), (84, 146, 66)),
    ),
    "autumn": (
        ((0.0, (214, 142, 66)), (0.6, (146, 78, 36)), (0.7, (158, 96, 50)), (1.0, (110, 62, 34))),
        ((248, 190, 92), (226, 118, 48), (190, 70, 34)),
    ),
    "room": (
        (
            (0.0, (214, 196, 174)),
            (0.6, (176, 150, 124)),
            (0.66, (142, 104, 76)),
            (1.0, (176, 134, 98)),
        ),
        ((255, 236, 200), (240, 208, 160), (150, 120, 96)),
    ),
    "city": (
        ((0.0, (18, 22, 44)), (0.6, (40, 34, 62)), (0.7, (30, 28, 44)), (1.0, (16, 16, 26))),
        ((255, 190, 96), (236, 96, 128), (92, 168, 255)),
    ),
    "snow": (_SNOW, ((255, 255, 255), (255, 255, 255), (214, 230, 246))),
}


def _bokeh(surface: str, size: Size, rng: Random) -> Image.Image:
    """A place far out of focus: patches and discs of light above a calm ground."""
    stops, colours = _BOKEH[surface]
    width, height = size
    image = ramp(stops, size)
    upper = Image.new("L", size)
    upper.paste(noise((width, height * 2 // 3), (9, 6), rng).point([v // 3 for v in range(256)]))
    image.paste(colours[-1], mask=upper.filter(ImageFilter.GaussianBlur(max(size) / 60)))
    discs = image.copy()
    draw = ImageDraw.Draw(discs)
    for _ in range(34):
        radius = rng.uniform(0.012, 0.05) * max(size)
        x, y = rng.uniform(0, width), abs(rng.gauss(0, 0.28)) * height
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=rng.choice(colours))
    image = Image.blend(image, discs, 0.42)
    return _lit(image.filter(ImageFilter.GaussianBlur(max(size) / 150)), 0.8)

"""Pairs of pictures with a marked label and a known answer: what edits leave, and what they spoil.

All of it is drawn from a seed on real photographs, so that a pair is the same on every machine.
"""

import io
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from productai_desktop.core.regions import Region

_PHOTOS = Path(__file__).parents[1] / "photos"
#: the thresholds were chosen on the first two; the others were held out
SCENES: Mapping[str, tuple[str, str]] = {
    "chosen on": ("coffee.png", "Landscape_6.jpg"),
    "held out": ("chelsea.png", "Portrait_8.jpg"),
}
_WORDS: Mapping[str, tuple[str, ...]] = {
    "chosen on": (
        "NORDLICHT",
        "Café Anna",
        "ACME",
        "Bergquell",
        "SOLARIS 9",
        "Zitrus & Co",
        "KYOTO",
    ),
    "held out": ("HAVENWOOD", "Lumen", "OTTO KRAFT", "Miel d'Or", "PICO", "Brightside", "VALE 27"),
}
UNALTERED = ("in place", "moved", "scaled", "relit", "recompressed", "blurred", "turned", "all")
ALTERED = (
    "letter changed", "letter missing", "mirrored", "colour changed", "warped", "smeared",
    "replaced",
)  # fmt: skip
Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture, what an edit made of it, and the truth."""

    original: Image.Image
    result: Image.Image
    region: Region
    #: of UNALTERED or ALTERED
    kind: str

    @property
    def altered(self) -> bool:
        return self.kind in ALTERED


@dataclass(frozen=True, slots=True)
class _Label:
    """A label's design."""

    letters: tuple[str, ...]
    ink: Rgb
    #: None: printed on the product itself
    ground: Rgb | None
    sign: str
    stroke: int
    #: letters whose places are kept when they change
    widths: tuple[float, ...]


def pair(seed: int, kind: str, part: str, longest: int = 1400) -> Pair:
    """A pair of a kind; `part` is one of SCENES."""
    draw = random.Random(f"{part} {kind} {seed}")
    scene = _scene(draw, part, longest)
    label = _design(draw, draw.choice(_WORDS[part]))
    width = round(scene.width * draw.uniform(0.12, 0.34))
    size = (width, round(width * draw.uniform(0.3, 0.5)))
    left = round(draw.uniform(0.15, 0.85 - width / scene.width) * scene.width)
    top = round(draw.uniform(0.2, 0.72 - size[1] / scene.height) * scene.height)
    original = _printed(scene, _drawn(label, size), (left, top))
    spoiled = _SPOILS[kind](draw, label, size, part) if kind in _SPOILS else _drawn(label, size)
    product = _printed(scene, spoiled, (left, top))
    slack = draw.uniform(0.0, 0.08)
    region = Region(
        "label",
        (left - slack * size[0]) / scene.width,
        (top - slack * size[1]) / scene.height,
        size[0] * (1 + 2 * slack) / scene.width,
        size[1] * (1 + 2 * slack) / scene.height,
    )
    result = _edited(draw, product, (left, top, *size), kind, part)
    return Pair(original, result, region, kind)


def _scene(draw: random.Random, part: str, longest: int) -> Image.Image:
    with Image.open(_PHOTOS / draw.choice(SCENES[part])) as opened:
        photo = ImageOps.exif_transpose(opened).convert("RGB")
    if draw.random() < 0.5:
        photo = ImageOps.mirror(photo)
    scale = longest / max(photo.size)
    return photo.resize((round(photo.width * scale), round(photo.height * scale)))


def _design(draw: random.Random, word: str) -> _Label:
    dark = tuple(draw.randrange(0, 110) for _ in range(3))
    light = tuple(draw.randrange(170, 256) for _ in range(3))
    inverse = draw.random() < 0.4
    ink, ground = (light, dark) if inverse else (dark, light)
    plain = draw.random() < 0.25
    return _Label(
        tuple(word), ink, None if plain else ground,  # type: ignore[arg-type]
        draw.choice(("ring", "leaf", "bars", "none")), draw.choice((0, 0, 2)), _widths(word),
    )  # fmt: skip


def _widths(word: str) -> tuple[float, ...]:
    font = ImageFont.load_default(100)
    return tuple(font.getlength(letter) + 6 for letter in word)


def _drawn(label: _Label, size: tuple[int, int]) -> Image.Image:
    """RGBA; drawn large and made smaller, as print is."""
    wide, high = 4 * 240, round(4 * 240 * size[1] / size[0])
    ground = (*label.ground, 255) if label.ground else (*label.ink, 0)
    image = Image.new("RGBA", (wide, high), ground)
    brush = ImageDraw.Draw(image)
    ink = (*label.ink, 255)
    room = wide * 0.9
    left = wide * 0.05
    if label.sign != "none":
        side = high * 0.5
        box = (left, high * 0.25, left + side, high * 0.75)
        if label.sign == "ring":
            brush.ellipse(box, outline=ink, width=round(side * 0.14))
        elif label.sign == "leaf":
            brush.pieslice(box, 200, 40, fill=ink)
        else:
            for bar in range(3):
                top = box[1] + bar * side / 3
                brush.rectangle((box[0], top, box[2] - bar * side / 4, top + side / 5), fill=ink)
        left += side * 1.15
        room -= side * 1.15
    points = min(100 * room / sum(label.widths), high * 0.62)
    font = ImageFont.load_default(points)
    across = left + (room - sum(label.widths) * points / 100) / 2
    for letter, width in zip(label.letters, label.widths, strict=True):
        brush.text(
            (across + width * points / 200, high / 2), letter, ink, font, "mm",
            stroke_width=label.stroke * 2, stroke_fill=ink,
        )  # fmt: skip
        across += width * points / 100
    return image.resize(size, Image.Resampling.LANCZOS)


def _printed(scene: Image.Image, label: Image.Image, at: tuple[int, int]) -> Image.Image:
    """The label on the scene, in the scene's light."""
    made = scene.copy()
    box = (*at, at[0] + label.width, at[1] + label.height)
    beneath = scene.crop(box).filter(ImageFilter.GaussianBlur(12))
    light = np.asarray(beneath.convert("L"), dtype=np.float32)
    light = 0.75 + 0.25 * light / max(1.0, float(light.mean()))
    colours = np.asarray(label.convert("RGB"), dtype=np.float32) * light[..., None]
    shaded = Image.fromarray(np.clip(colours, 0, 255).astype(np.uint8))
    made.paste(shaded, at, label.getchannel("A"))
    return made


# What spoils a label

_Spoil = Callable[[random.Random, _Label, tuple[int, int], str], Image.Image]
_ALPHABET = "ABCDEFGHKLMNOPRSTUVXZ"


def _other_letters(label: _Label, letters: tuple[str, ...]) -> _Label:
    return _Label(letters, label.ink, label.ground, label.sign, label.stroke, label.widths)


def _letter(draw: random.Random, label: _Label) -> int:
    return draw.choice([n for n, one in enumerate(label.letters) if one.isalnum()])


def _letter_changed(
    draw: random.Random, label: _Label, size: tuple[int, int], part: str
) -> Image.Image:
    where = _letter(draw, label)
    old = label.letters[where]
    pool = [one for one in _ALPHABET if one != old.upper()]
    new = draw.choice(pool)
    letters = list(label.letters)
    letters[where] = new.lower() if old.islower() else new
    return _drawn(_other_letters(label, tuple(letters)), size)


def _letter_missing(
    draw: random.Random, label: _Label, size: tuple[int, int], part: str
) -> Image.Image:
    letters = list(label.letters)
    letters[_letter(draw, label)] = " "
    return _drawn(_other_letters(label, tuple(letters)), size)


def _mirrored(draw: random.Random, label: _Label, size: tuple[int, int], part: str) -> Image.Image:
    return ImageOps.mirror(_drawn(label, size))


def _colour_changed(
    draw: random.Random, label: _Label, size: tuple[int, int], part: str
) -> Image.Image:
    """The ink, or the ground, takes another colour of about the same lightness."""
    what = "ink" if label.ground is None or draw.random() < 0.6 else "ground"
    old = label.ink if what == "ink" else label.ground or label.ink
    lightness = sum(old) / 3
    hues = [(1, -0.6, -0.6), (-0.6, 0.8, -0.6), (-0.6, -0.6, 1), (0.7, 0.7, -1)]
    draw.shuffle(hues)
    strength = 70.0
    made = [tuple(int(np.clip(lightness + strength * one, 0, 255)) for one in hue) for hue in hues]
    # of two, the one that is further away: a change that nobody sees is none
    new = max(made[:2], key=lambda one: sum(abs(a - b) for a, b in zip(one, old, strict=True)))
    ink, ground = (new, label.ground) if what == "ink" else (label.ink, new)
    other = _Label(label.letters, ink, ground, label.sign, label.stroke, label.widths)  # type: ignore[arg-type]
    return _drawn(other, size)


def _displaced(image: Image.Image, across: np.ndarray, down: np.ndarray) -> Image.Image:
    pixels = np.asarray(image)
    rows, columns = pixels.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns]
    from_y = np.clip(np.round(y + down), 0, rows - 1).astype(int)
    from_x = np.clip(np.round(x + across), 0, columns - 1).astype(int)
    return Image.fromarray(pixels[from_y, from_x])


def _warped(draw: random.Random, label: _Label, size: tuple[int, int], part: str) -> Image.Image:
    image = _drawn(label, (size[0] * 3, size[1] * 3))
    y, x = np.mgrid[0 : image.height, 0 : image.width].astype(np.float32)
    swing = image.height * draw.uniform(0.07, 0.12)
    phase = draw.uniform(0, 6.28)
    down = swing * np.sin(phase + x / image.width * draw.uniform(6, 12))
    across = swing * 0.6 * np.sin(phase + y / image.height * 6)
    return _displaced(image, across, down).resize(size, Image.Resampling.LANCZOS)


def _smeared(draw: random.Random, label: _Label, size: tuple[int, int], part: str) -> Image.Image:
    """Letters melt into each other in a part of the label, as a model invents them."""
    image = _drawn(label, (size[0] * 3, size[1] * 3))
    noise = np.random.default_rng(draw.randrange(1 << 30))
    grain = max(4, image.height // 7)
    fields: list[np.ndarray] = []
    for _ in range(2):
        small = noise.normal(size=(image.height // grain + 2, image.width // grain + 2))
        field = Image.fromarray(small.astype(np.float32)).resize(
            image.size, Image.Resampling.BICUBIC
        )
        fields.append(np.asarray(field))
    _, x = np.mgrid[0 : image.height, 0 : image.width].astype(np.float32)
    centre, reach = draw.uniform(0.35, 0.75) * image.width, 0.22 * image.width
    where = np.exp(-(((x - centre) / reach) ** 4))
    strength = image.height * draw.uniform(0.07, 0.11)
    moved = _displaced(image, fields[0] * strength * where, fields[1] * strength * where)
    soft = moved.filter(ImageFilter.GaussianBlur(image.height / 60))
    mask = Image.fromarray((where * 255).astype(np.uint8))
    return Image.composite(soft, moved, mask).resize(size, Image.Resampling.LANCZOS)


def _replaced(draw: random.Random, label: _Label, size: tuple[int, int], part: str) -> Image.Image:
    word = draw.choice([one for one in _WORDS[part] if one != "".join(label.letters)])
    other = _design(draw, word)
    made = _Label(other.letters, label.ink, label.ground, other.sign, other.stroke, other.widths)
    return _drawn(made, size)


_SPOILS: Mapping[str, _Spoil] = {
    "letter changed": _letter_changed,
    "letter missing": _letter_missing,
    "mirrored": _mirrored,
    "colour changed": _colour_changed,
    "warped": _warped,
    "smeared": _smeared,
    "replaced": _replaced,
}


# What every edit does


def _edited(
    draw: random.Random, product: Image.Image, box: tuple[int, int, int, int], kind: str, part: str
) -> Image.Image:
    """The product in its result: moved, scaled, turned, relit, blurred, recompressed."""
    every = kind == "all" or kind in ALTERED
    moved = kind in ("moved", "scaled", "turned") or (every and draw.random() < 0.7)
    made = product
    if moved:
        made = _elsewhere(draw, product, box, kind, part)
    if draw.random() < 0.5:
        longest = draw.choice((1024, 1600, 2048))
        scale = longest / max(made.size)
        made = made.resize((round(made.width * scale), round(made.height * scale)))
    if kind == "relit" or every:
        made = _relit(draw, made)
    if kind == "blurred" or (every and draw.random() < 0.4):
        made = made.filter(ImageFilter.GaussianBlur(draw.uniform(0.5, 1.1)))
    quality = draw.randrange(62, 96) if kind == "recompressed" or every else 92
    return _recompressed(made, quality)


def _elsewhere(
    draw: random.Random, product: Image.Image, box: tuple[int, int, int, int], kind: str, part: str
) -> Image.Image:
    """What surrounds the label, cut out, posed on another scene of another ratio."""
    left, top, wide, high = box
    around = 0.45
    cut = (
        max(0, round(left - around * wide)), max(0, round(top - around * 1.4 * high)),
        min(product.width, round(left + (1 + around) * wide)),
        min(product.height, round(top + high + around * 1.4 * high)),
    )  # fmt: skip
    piece = product.crop(cut).convert("RGBA")
    scene = _scene(draw, part, product.width)
    ratio = draw.choice((1.0, 0.8, 1.25, product.width / product.height))
    scene = ImageOps.fit(scene, (round(product.height * ratio), product.height))
    scene = scene.filter(ImageFilter.GaussianBlur(2))
    scale = draw.uniform(0.6, 1.6) if kind != "moved" else 1.0
    scale = min(scale, 0.9 * scene.width / piece.width, 0.9 * scene.height / piece.height)
    wide, high = round(piece.width * scale), round(piece.height * scale)
    corners = np.array(((0, 0), (wide, 0), (wide, high), (0, high)), dtype=float)
    if kind not in ("moved", "scaled"):
        angle = np.radians(draw.uniform(-6, 6))
        centre = corners.mean(axis=0)
        turn = np.array(((np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))))
        corners = (corners - centre) @ turn.T + centre
        bend = 0.03 * wide
        corners += np.array([[draw.uniform(-bend, bend) for _ in range(2)] for _ in range(4)])
    low = corners.min(axis=0)
    corners -= low
    reach = corners.max(axis=0)
    at = np.array((draw.uniform(0, max(1.0, scene.width - reach[0])),
                   draw.uniform(0, max(1.0, scene.height - reach[1]))))  # fmt: skip
    corners += at
    flat = np.array(((0, 0), (piece.width, 0), (piece.width, piece.height), (0, piece.height)))
    posed = piece.transform(
        scene.size, Image.Transform.PERSPECTIVE, _coefficients(corners, flat),
        Image.Resampling.BICUBIC,
    )  # fmt: skip
    scene.paste(posed.convert("RGB"), (0, 0), posed.getchannel("A"))
    return scene


def _coefficients(to: np.ndarray, source: np.ndarray) -> tuple[float, ...]:
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(to, source, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return tuple(np.linalg.solve(np.array(rows), source.astype(float).ravel()))


def _relit(draw: random.Random, image: Image.Image) -> Image.Image:
    pixels = np.asarray(image, dtype=np.float32) / 255
    pixels = pixels ** draw.uniform(0.82, 1.22) * draw.uniform(0.75, 1.15)
    warmth = draw.uniform(-0.09, 0.09)
    pixels *= np.array((1 + warmth, 1.0, 1 - warmth), dtype=np.float32)
    y, x = np.mgrid[0 : 1 : image.height * 1j, 0 : 1 : image.width * 1j]
    slope = draw.uniform(-0.25, 0.25) * (x - 0.5) + draw.uniform(-0.25, 0.25) * (y - 0.5)
    pixels *= (1 + slope)[..., None].astype(np.float32)
    noise = np.random.default_rng(draw.randrange(1 << 30))
    pixels += noise.normal(scale=draw.uniform(0, 0.012), size=pixels.shape).astype(np.float32)
    return Image.fromarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8))


def _recompressed(image: Image.Image, quality: int) -> Image.Image:
    memory = io.BytesIO()
    image.save(memory, "JPEG", quality=quality)
    memory.seek(0)
    with Image.open(memory) as opened:
        return opened.convert("RGB")

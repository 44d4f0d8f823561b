"""The sandbox's results: from encoded photos and a prompt to an encoded, marked picture."""

# Pillow types `resize` and `point` by numpy, which is not part of the program.
# pyright: reportUnknownMemberType=false

from collections.abc import Sequence
from io import BytesIO
from random import Random

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from productai_desktop.sandbox.scene import Photo, compose
from productai_desktop.sandbox.words import read

#: longest side of an enlarged photo, in pixels
MOST_UPSCALED = 8192
#: the mark's letters, as a share of the longest side
_MARK_SHARE = 0.02
_LEAST_MARK = 10


def render(
    photos: Sequence[bytes],
    *,
    prompt: str,
    ratio: tuple[int, int] | None,
    long_side: int,
    output_format: str,
    seed: int,
    scale: int | None = None,
) -> bytes:
    """The result of a job as PNG or JPEG ("png" or "jpg"), marked "sandbox" in a corner.

    `photos` are one or two PNG, JPEG or WebP files. The result has the ratio (width, height), or
    the first photo's own, with `long_side` pixels at its longest; nothing is stretched or cropped.
    With a `scale` the first photo is enlarged by it, to at most MOST_UPSCALED, and prompt, ratio
    and long_side do not count. The same arguments give the same bytes; another seed, another
    variant. Raises ValueError for other formats or no photo, OSError for what does not decode.
    """
    if output_format not in ("png", "jpg"):
        raise ValueError(f"no such output format: {output_format!r}")
    if not photos:
        raise ValueError("no photo to edit")
    if scale is not None:
        return _encoded(_marked(_enlarged(photos[0], scale)), output_format)
    decoded = [_decoded(photo, long_side) for photo in photos[:2]]
    size = _size(ratio or _own_ratio(photos[0]), long_side)
    result = compose(decoded, read(prompt), size, Random(seed))
    return _encoded(_marked(result), output_format)


def _size(ratio: tuple[int, int], long_side: int) -> tuple[int, int]:
    """Width and height with `long_side` at the longest, the other rounded."""
    width, height = ratio
    short = max(1, round(long_side * min(ratio) / max(ratio)))
    return (long_side, short) if width >= height else (short, long_side)


def _own_ratio(photo: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(photo)) as opened:
        width, height = opened.size
        # Orientations 5 to 8 lie on their side (EXIF 2.32, tag 0x0112).
        turned = opened.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (height, width) if turned else (width, height)


def _decoded(photo: bytes, side: int | None) -> Photo:
    """The photo upright, made smaller where it is longer than `side`."""
    with Image.open(BytesIO(photo)) as opened:
        longest = max(opened.size)
        if side is not None and longest > side:
            width, height = (length * side // longest for length in opened.size)
            opened.draft("RGB", (width, height))
        opened.load()
        ImageOps.exif_transpose(opened, in_place=True)
    image: Image.Image = opened
    if image.mode.startswith(("I", "F")):
        # 16-bit grey: Pillow's own conversion would clip it to white.
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    alpha: Image.Image | None = None
    if image.has_transparency_data:
        image = image.convert("RGBA")
        alpha = image.getchannel("A")
        paper = Image.new("RGB", image.size, (255, 255, 255))
        paper.paste(image, mask=alpha)
        image = paper
        if alpha.getextrema() == (255, 255):
            alpha = None
    elif image.mode != "RGB":
        image = image.convert("RGB")
    if side is not None and max(image.size) > side:
        image.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        alpha = alpha.resize(image.size) if alpha is not None else None
    return Photo(image, alpha)


def _enlarged(photo: bytes, scale: int) -> Image.Image:
    image = _decoded(photo, None).image
    factor = min(float(max(1, scale)), MOST_UPSCALED / max(image.size))
    target = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    # Sharpened before it grows: the same look for a fraction of the time and memory.
    crisp = image.filter(ImageFilter.UnsharpMask(radius=1.2, percent=90, threshold=2))
    return crisp.resize(target, Image.Resampling.LANCZOS)


def _marked(image: Image.Image) -> Image.Image:
    """The picture with a small "sandbox" label in its lower right corner."""
    letters = max(_LEAST_MARK, round(max(image.size) * _MARK_SHARE))
    font = ImageFont.load_default(letters)
    left, top, right, bottom = font.getbbox("sandbox")
    width, height = round(right - left + 1.3 * letters), round(1.7 * letters)
    label = Image.new("RGB", (width, height), (28, 28, 28))
    at = ((width - (right - left)) / 2 - left, (height - (bottom - top)) / 2 - top)
    ImageDraw.Draw(label).text(at, "sandbox", fill=(255, 255, 255), font=font)
    pill = Image.new("L", (width * 3, height * 3))
    ImageDraw.Draw(pill).rounded_rectangle(
        (0, 0, width * 3 - 1, height * 3 - 1), radius=height * 1.5, fill=225
    )
    shape = pill.resize((width, height), Image.Resampling.LANCZOS)
    margin = round(0.7 * letters)
    corner = (max(0, image.width - width - margin), max(0, image.height - height - margin))
    image.paste(label, corner, shape)
    return image


def _encoded(image: Image.Image, output_format: str) -> bytes:
    buffer = BytesIO()
    if output_format == "png":
        image.save(buffer, "PNG", compress_level=1)
    else:
        image.save(buffer, "JPEG", quality=90, subsampling=0)
    return buffer.getvalue()

"""The sandbox's results: sizes, formats, edits that show, and the mark."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from productai_desktop.sandbox.pictures import MOST_UPSCALED, render

PHOTOS = Path(__file__).parents[1] / "photos"
COFFEE = (PHOTOS / "coffee.png").read_bytes()
CHELSEA = (PHOTOS / "chelsea.png").read_bytes()

Rgb = tuple[int, int, int]


def edit(
    *photos: bytes,
    prompt: str = "",
    ratio: tuple[int, int] | None = None,
    side: int = 320,
    seed: int = 1,
) -> Image.Image:
    data = render(
        photos or (COFFEE,),
        prompt=prompt,
        ratio=ratio,
        long_side=side,
        output_format="png",
        seed=seed,
    )
    return Image.open(BytesIO(data))


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def product(mode: str = "RGB", ground: tuple[int, ...] = (240, 240, 240)) -> Image.Image:
    """A blue block in the middle of a plain ground."""
    image = Image.new(mode, (160, 120), ground)
    ImageDraw.Draw(image).rectangle((55, 30, 105, 90), fill=(30, 60, 160))
    return image


def mean(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Rgb:
    """The mean colour of a part, given in shares of width and height."""
    box = (
        round(left * image.width),
        round(top * image.height),
        round(right * image.width),
        round(bottom * image.height),
    )
    red, green, blue = ImageStat.Stat(image.crop(box)).mean
    return round(red), round(green), round(blue)


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures of one size, 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


@pytest.mark.parametrize(
    ("ratio", "side", "size"),
    [
        ((16, 9), 2048, (2048, 1152)),
        ((1, 1), 256, (256, 256)),
        ((9, 16), 320, (180, 320)),
        ((4, 3), 400, (400, 300)),
        ((21, 9), 1024, (1024, 439)),
        (None, 300, (300, 200)),
    ],
)
def test_the_result_has_exactly_the_size_asked_for(
    ratio: tuple[int, int] | None, side: int, size: tuple[int, int]
) -> None:
    assert edit(ratio=ratio, side=side).size == size


@pytest.mark.parametrize("prompt", ["", "white marble table"])
@pytest.mark.parametrize("size", [(1, 1), (3, 700), (700, 3), (17, 16)])
def test_odd_photos_are_edited_like_others(prompt: str, size: tuple[int, int]) -> None:
    photo = encoded(Image.new("RGB", size, (200, 30, 30)))
    assert edit(photo, prompt=prompt, ratio=(16, 9), side=160).size == (160, 90)


def test_png_and_jpg_are_what_they_say() -> None:
    kinds: list[str | None] = []
    for output_format in ("png", "jpg"):
        data = render(
            [COFFEE], prompt="", ratio=None, long_side=200, output_format=output_format, seed=1
        )
        with Image.open(BytesIO(data)) as image:
            image.load()
            assert image.mode == "RGB"
            kinds.append(image.format)
    assert kinds == ["PNG", "JPEG"]


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="gif"):
        render([COFFEE], prompt="", ratio=None, long_side=200, output_format="gif", seed=1)


def test_no_photo_is_refused() -> None:
    with pytest.raises(ValueError, match="no photo"):
        render([], prompt="", ratio=None, long_side=200, output_format="png", seed=1)


@pytest.mark.parametrize("prompt", ["", "zzz", "Ünïcödé 写真", "x" * 20_000])
def test_a_prompt_that_says_nothing_known_still_shows(prompt: str) -> None:
    before = Image.open(BytesIO(COFFEE)).resize((320, 213))
    assert unlike(edit(prompt=prompt), before) > 5


def test_the_same_request_gives_the_same_bytes_and_another_seed_a_variant() -> None:
    for prompt in ("white marble table", "warm light", ""):
        first = edit(prompt=prompt, seed=5)
        assert first.tobytes() == edit(prompt=prompt, seed=5).tobytes()
        assert 0.3 < unlike(first, edit(prompt=prompt, seed=6)) < 40


def test_a_background_changes_around_the_subject() -> None:
    photo = encoded(product())
    result = edit(photo, prompt="put it on a red background")
    red, green, blue = mean(result, 0.02, 0.02, 0.12, 0.3)
    assert red > green + 80
    assert red > blue + 80
    red, green, blue = mean(result, 0.45, 0.45, 0.55, 0.55)
    assert blue > red + 60


def test_white_means_white() -> None:
    assert min(mean(edit(prompt="pure white background"), 0.01, 0.01, 0.1, 0.2)) > 222


def test_a_colour_goes_to_the_subject_and_stays_off_its_surroundings() -> None:
    photo = encoded(product())
    result = edit(photo, prompt="make the block green", side=160)
    red, green, blue = mean(result, 0.42, 0.4, 0.58, 0.6)
    assert green > red + 30
    assert green > blue + 30
    corner = mean(result, 0.02, 0.02, 0.12, 0.3)
    assert max(corner) - min(corner) < 25


def test_what_is_to_be_kept_is_not_painted() -> None:
    plain = edit(prompt="zzz")
    assert edit(prompt="zzz, keep the red cup and preserve its blue rim").tobytes() == (
        plain.tobytes()
    )


def test_black_and_white_has_no_colour() -> None:
    result = edit(prompt="Black and white, dramatic")
    red, green, blue = result.crop((0, 0, 200, 150)).split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()


@pytest.mark.parametrize(
    ("prompt", "holds"),
    [
        ("warm light", lambda now, was: now[0] - now[2] > was[0] - was[2] + 10),
        ("cool light", lambda now, was: now[0] - now[2] < was[0] - was[2] - 10),
        ("much brighter", lambda now, was: sum(now) > sum(was) + 15),
        ("dark and moody", lambda now, was: sum(now) < sum(was) - 60),
    ],
)
def test_light_goes_where_the_prompt_says(prompt: str, holds: Callable[[Rgb, Rgb], bool]) -> None:
    was = mean(Image.open(BytesIO(CHELSEA)).convert("RGB"), 0, 0, 1, 0.8)
    assert holds(mean(edit(CHELSEA, prompt=prompt), 0, 0, 1, 0.8), was)


SURFACES = (
    "marble", "wooden table", "concrete", "beach", "sunset beach", "garden", "autumn", "kitchen",
    "sky", "snow", "city at night", "studio", "black background",
)  # fmt: skip


def test_every_place_looks_different() -> None:
    results = [edit(prompt=surface, ratio=(1, 1), side=160) for surface in SURFACES]
    for index, one in enumerate(results):
        for other in results[index + 1 :]:
            assert unlike(one, other) > 3


def test_a_wider_canvas_crops_and_stretches_nothing() -> None:
    """A square photo with marked corners in a wide canvas keeps its corners and its shape."""
    image = Image.new("RGB", (120, 120), (128, 128, 128))
    draw = ImageDraw.Draw(image)
    for x, y in ((15, 15), (85, 15), (15, 85), (85, 85)):
        draw.rectangle((x, y, x + 19, y + 19), fill=(240, 20, 20))
    result = edit(encoded(image), prompt="", ratio=(2, 1), side=240)
    for x, y in ((25, 25), (95, 25), (25, 95)):
        red, green, _ = mean(
            result, (60 + x - 4) / 240, (y - 4) / 120, (60 + x + 4) / 240, (y + 4) / 120
        )
        assert red > green + 80
    # Beyond the photo's edges there is picture, not emptiness.
    assert min(mean(result, 0.02, 0.2, 0.15, 0.6)) > 30


def test_a_photo_lies_as_its_exif_orientation_says() -> None:
    image = Image.new("RGB", (120, 60), (20, 20, 200))
    image.paste((220, 20, 20), (0, 0, 60, 60))
    exif = Image.Exif()
    exif[0x0112] = 6
    result = edit(encoded(image, "JPEG", exif=exif), prompt="", side=240)
    assert result.size == (120, 240)
    top, bottom = mean(result, 0.2, 0.05, 0.8, 0.4), mean(result, 0.2, 0.6, 0.8, 0.85)
    assert top[0] > top[2] + 80
    assert bottom[2] > bottom[0] + 80


def test_two_photos_stand_in_one_scene() -> None:
    red = product()
    red.paste((200, 20, 20), (55, 30, 106, 91))
    result = edit(encoded(product()), encoded(red), prompt="together", ratio=(2, 1))
    left, right = mean(result, 0.22, 0.45, 0.32, 0.55), mean(result, 0.68, 0.45, 0.78, 0.55)
    assert left[2] > left[0] + 50
    assert right[0] > right[2] + 50


def test_the_first_of_two_stands_above_the_second_when_asked() -> None:
    red = product()
    red.paste((200, 20, 20), (55, 30, 106, 91))
    result = edit(
        encoded(product()), encoded(red), prompt="first on top of the second", ratio=(1, 1)
    )
    top, bottom = mean(result, 0.46, 0.2, 0.54, 0.35), mean(result, 0.46, 0.65, 0.54, 0.8)
    assert top[2] > top[0] + 50
    assert bottom[0] > bottom[2] + 50


def test_a_cut_out_photo_shows_the_backdrop_through() -> None:
    photo = encoded(product("RGBA", (0, 255, 0, 0)))
    result = edit(photo, prompt="yellow background", ratio=(1, 1))
    corner, middle = mean(result, 0.02, 0.02, 0.1, 0.1), mean(result, 0.46, 0.46, 0.54, 0.54)
    assert corner[0] > 150 > corner[2] + 30
    assert middle[2] > middle[0] + 50


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "I;16", "CMYK"])
def test_every_kind_of_pixel_is_read(mode: str) -> None:
    image = Image.linear_gradient("L")
    if mode == "I;16":
        image = image.convert("I").point(lambda value: value * 257).convert("I;16")
    else:
        image = image.convert("RGB" if mode in ("P", "CMYK") else "L").convert(mode)
    result = edit(encoded(image, "JPEG" if mode == "CMYK" else "PNG"), prompt="soft light")
    top, bottom = mean(result, 0.3, 0.0, 0.7, 0.15), mean(result, 0.3, 0.75, 0.7, 0.9)
    assert sum(bottom) > sum(top) + 150


def test_upscale_enlarges_the_photo_and_nothing_else() -> None:
    data = render(
        [COFFEE],
        prompt="make it green",
        ratio=(1, 1),
        long_side=64,
        output_format="png",
        seed=1,
        scale=2,
    )
    result = Image.open(BytesIO(data))
    assert result.size == (1200, 800)
    again = result.resize((600, 400), Image.Resampling.BOX).crop((0, 0, 450, 360))
    assert unlike(again, Image.open(BytesIO(COFFEE)).crop((0, 0, 450, 360))) < 6


def test_upscale_stops_at_the_longest_side() -> None:
    photo = encoded(Image.new("RGB", (3000, 30), (90, 120, 150)))
    data = render(
        [photo], prompt="", ratio=None, long_side=64, output_format="jpg", seed=1, scale=4
    )
    assert Image.open(BytesIO(data)).size == (MOST_UPSCALED, 82)


@pytest.mark.parametrize("side", [128, 320, 1600])
def test_the_mark_is_legible_in_the_lower_right_corner(side: int) -> None:
    result = edit(prompt="black background", ratio=(4, 3), side=side)
    corner = result.crop((result.width * 5 // 9, result.height * 5 // 6, *result.size))
    white = sum(corner.convert("L").histogram()[140:])
    # Letters of at least 10 pixels or 2 % of the longest side, before a dark label.
    assert white > 0.5 * max(10, side * 0.02) ** 2
    other = result.crop((0, result.height * 5 // 6, result.width // 6, result.height))
    assert sum(other.convert("L").histogram()[140:]) == 0

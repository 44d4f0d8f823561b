"""Pictures: previews first, the monitor's colours, and bounds for large ones."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtGui import QColor

from productai_desktop.gui import pictures
from productai_desktop.gui.pictures import FIRST_SIDE, PICTURE_SIDE, PictureReader
from productai_desktop.imaging.darkroom import Darkroom
from productai_desktop.imaging.previews import SIDE, Previews

PROFILES = Path(__file__).parents[1] / "imaging" / "profiles"
P3 = (PROFILES / "DisplayP3-v4.icc").read_bytes()
#: a strong green that sRGB does not have
P3_GREEN = (20, 250, 20)


def saved(path: Path, image: Image.Image, profile: bytes = b"") -> str:
    image.save(path, icc_profile=profile or None)
    return str(path)


def middle(image: object) -> tuple[int, int, int]:
    colour: QColor = image.pixelColor(image.width() // 2, image.height() // 2)  # type: ignore[attr-defined]
    return colour.red(), colour.green(), colour.blue()


def test_a_result_is_first_seen_by_its_preview_and_then_whole(tmp_path: Path) -> None:
    kept = Previews(tmp_path / "previews")
    path = saved(tmp_path / "result.png", Image.new("RGB", (3000, 1500), (200, 30, 40)))
    Darkroom(kept).check_result(Path(path))
    reader = PictureReader(kept.folder)
    (preview,) = kept.folder.iterdir()
    before = preview.stat().st_mtime_ns
    first = reader(path, FIRST_SIDE)
    assert preview.stat().st_mtime_ns > before  # it was looked at
    assert (first.width, first.height, first.whole) == (3000, 1500, False)
    assert first.levels[0].width() == SIDE
    whole = reader(path, PICTURE_SIDE)
    assert whole.whole
    assert middle(whole.levels[0]) == (200, 30, 40)
    assert reader(path, 100).levels[0].width() == 100


@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_the_first_sight_of_an_unseen_file_may_be_smaller(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"large.{suffix}", Image.new("RGB", (6000, 600), "teal"))
    first = PictureReader()(path, FIRST_SIDE)
    assert first.levels[0].width() == 1500
    assert (first.width, first.height, first.whole) == (6000, 600, False)


def test_a_result_of_2k_is_whole_at_first_sight(tmp_path: Path) -> None:
    path = saved(tmp_path / "2k.jpg", Image.new("RGB", (FIRST_SIDE, FIRST_SIDE), "teal"))
    assert PictureReader()(path, FIRST_SIDE).whole


def test_a_picture_larger_than_the_bound_is_shown_with_fewer_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 1_000_000)
    path = saved(tmp_path / "huge.png", Image.new("RGB", (4000, 1000), "teal"))
    shown = PictureReader()(path, PICTURE_SIDE)
    assert shown.levels[0].width() * shown.levels[0].height() <= 1_000_000
    assert (shown.width, shown.levels[0].width()) == (4000, 2000)
    assert shown.whole  # as whole as it gets: nobody need ask again


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1)])
def test_pictures_of_any_shape_are_read(tmp_path: Path, size: tuple[int, int]) -> None:
    path = saved(tmp_path / "thin.png", Image.new("RGB", size, "teal"))
    for side in (40, FIRST_SIDE, PICTURE_SIDE):
        picture = PictureReader(tmp_path, lambda: P3)(path, side)
        assert (picture.width, picture.height) == size
        assert not picture.levels[-1].isNull()
        assert not picture.values.isNull()


def test_srgb_goes_to_the_monitor_and_its_values_stay(tmp_path: Path) -> None:
    path = saved(tmp_path / "red.png", Image.new("RGB", (60, 40), (250, 30, 30)))
    shown = PictureReader(None, lambda: P3)(path, PICTURE_SIDE)
    assert middle(shown.values) == (250, 30, 30)
    expected = ImageCms.profileToProfile(
        Image.new("RGB", (1, 1), (250, 30, 30)),
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(P3)),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert expected is not None
    assert middle(shown.levels[0]) == pytest.approx(expected.getpixel((0, 0)), abs=1)
    assert middle(shown.levels[0])[0] < 240  # the same red is a smaller number there


@pytest.mark.parametrize("side", [300, FIRST_SIDE, PICTURE_SIDE])
def test_a_wide_colour_reaches_a_wide_monitor_whole(tmp_path: Path, side: int) -> None:
    path = saved(tmp_path / "wide.png", Image.new("RGB", (400, 300), P3_GREEN), P3)
    wide = PictureReader(None, lambda: P3)(path, side)
    assert middle(wide.levels[0]) == pytest.approx(P3_GREEN, abs=2)
    usual = PictureReader()(path, side)
    assert usual.srgb is None
    assert middle(usual.levels[0]) == middle(wide.values)  # cut to sRGB


def test_a_preview_is_shown_in_the_monitor_s_colours(tmp_path: Path) -> None:
    kept = Previews(tmp_path / "previews")
    path = saved(tmp_path / "result.png", Image.new("RGB", (2500, 100), (250, 30, 30)))
    Darkroom(kept).check_result(Path(path))
    shown = PictureReader(kept.folder, lambda: P3)(path, FIRST_SIDE)
    usual = PictureReader(None, lambda: P3)(path, FIRST_SIDE)
    assert middle(shown.levels[0]) == pytest.approx(middle(usual.levels[0]), abs=4)
    assert middle(shown.values) == pytest.approx((250, 30, 30), abs=4)


def test_grey_and_transparency_keep_their_values_on_a_monitor(tmp_path: Path) -> None:
    grey = saved(tmp_path / "grey.png", Image.new("L", (50, 50), 120))
    shown = PictureReader(None, lambda: P3)(grey, PICTURE_SIDE)
    assert middle(shown.levels[0]) == pytest.approx((120, 120, 120), abs=1)
    cut = Image.new("RGBA", (50, 50), (250, 30, 30, 255))
    cut.paste((0, 0, 0, 0), (0, 0, 50, 20))
    clear = PictureReader(None, lambda: P3)(saved(tmp_path / "cut.png", cut), PICTURE_SIDE)
    assert clear.levels[0].pixelColor(5, 5).alpha() == 0
    assert clear.levels[0].pixelColor(5, 45).alpha() == 255
    assert middle(clear.levels[0])[0] < 240

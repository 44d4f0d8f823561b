"""Photos matched to SKUs by their names."""

from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.core.batch_photos import match_photos, sku_key


def found(skus: list[str], *photos: str) -> dict[str, str]:
    return dict(match_photos(skus, photos).found)


def test_a_photo_is_named_after_its_sku_whatever_the_case():
    assert found(["ab-1"], "/p/AB-1.JPG") == {"ab-1": "/p/AB-1.JPG"}


def test_unicode_forms_of_a_name_are_one():
    assert found(["Größe"], "/p/Gro\u0308ße.jpg") == {"grösse": "/p/Gro\u0308ße.jpg"}


def test_leading_zeros_count():
    match = match_photos(["123"], ["/p/00123.jpg"])
    assert not match.found
    assert match.unused == ("/p/00123.jpg",)


def test_a_name_may_go_on_after_a_sign():
    assert found(["00123"], "/p/00123_front.jpg") == {"00123": "/p/00123_front.jpg"}
    assert found(["00123"], "/p/001234.jpg", "/p/00123a.jpg") == {}


def test_the_very_name_comes_before_longer_ones():
    match = match_photos(["7"], ["/p/7.jpg", "/p/7-back.jpg"])
    assert match.found == {"7": "/p/7.jpg"}
    assert match.unused == ("/p/7-back.jpg",)


def test_several_photos_of_one_sku_are_ambiguous():
    match = match_photos(["7"], ["/p/7_a.jpg", "/p/7_b.jpg", "/p/8.jpg"])
    assert match.found == {}
    assert match.ambiguous == {"7": ("/p/7_a.jpg", "/p/7_b.jpg")}
    assert match.unused == ("/p/8.jpg",)
    assert match_photos(["7"], ["/p/7.jpg", "/q/7.png"]).ambiguous == {
        "7": ("/p/7.jpg", "/q/7.png")
    }


def test_a_photo_belongs_to_the_longest_sku_that_fits():
    match = match_photos(["A", "A-1"], ["/p/A-1.jpg", "/p/A-1_b.jpg", "/p/A_x.jpg"])
    assert match.found == {"a": "/p/A_x.jpg", "a-1": "/p/A-1.jpg"}


def test_signs_that_no_file_name_holds_are_underscores():
    assert found(["AB/12"], "/p/AB_12.jpg") == {"ab_12": "/p/AB_12.jpg"}


def test_an_empty_sku_matches_nothing():
    assert match_photos(["", " "], ["/p/_.jpg"]).unused == ("/p/_.jpg",)


@given(
    st.lists(st.text("ab1_-", min_size=1, max_size=4)),
    st.lists(st.text("ab1_-", min_size=1, max_size=6), unique=True),
)
def test_every_photo_is_used_or_named(skus: list[str], stems: list[str]):
    photos = [f"/p/{stem}.jpg" for stem in stems]
    match = match_photos(skus, photos)
    told = [*match.found.values(), *match.unused]
    told += [photo for several in match.ambiguous.values() for photo in several]
    assert sorted(told) == sorted(photos)
    for key, photo in match.found.items():
        assert sku_key(photo[3:-4]).startswith(key)

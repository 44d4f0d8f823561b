"""The sayings of files that are no photos, and of photos that cannot be read."""

from collections.abc import Mapping

from productai_desktop.gui.saying import QT_TRANSLATE_NOOP, Saying

#: as SAYINGS; a reason that is told by itself stands behind the code
PHOTO_SAYINGS: Mapping[str, Saying] = {
    "INPUT_NOT_IMAGE": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is not a photo this program can read"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. JPEG, PNG and WebP always work."),
    ),
    "INPUT_NOT_IMAGE: svg": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is an SVG drawing, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: pdf": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a PDF document, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export the page as JPEG."),
    ),
    "INPUT_NOT_IMAGE: eps": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a PostScript drawing, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: video": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a video, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Save a frame of it as JPEG."),
    ),
    "INPUT_NOT_IMAGE: sound": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a sound, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose another photo."),
    ),
    "INPUT_NOT_IMAGE: archive": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is an archive or a packed document, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Unpack it and choose the photos in it."),
    ),
    "INPUT_NOT_IMAGE: web page": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a web page, not a photo"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Save the picture on it instead of the page."
        ),
    ),
    "INPUT_NOT_IMAGE: jpegxl": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a JPEG XL picture, which is not read here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: jpeg2000": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a JPEG 2000 picture, which is not read here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: icon": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is an icon, not a photo"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Choose another photo."),
    ),
    "INPUT_NOT_IMAGE: xcf": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a GIMP project, which is not read here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: exr": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is an OpenEXR picture, which is not read here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_NOT_IMAGE: hdr": Saying(
        QT_TRANSLATE_NOOP("words", "“{name}” is a Radiance picture, which is not read here"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_UNSUPPORTED": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” is in a variant that cannot be read"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_UNSUPPORTED: compression": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” is compressed in a way that cannot be read"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as JPEG, PNG or TIFF."),
    ),
    "INPUT_UNSUPPORTED: layout": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” has channels that cannot be read"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Export it as RGB, in TIFF, PNG or JPEG."),
    ),
    "INPUT_UNSUPPORTED: multichannel": Saying(
        QT_TRANSLATE_NOOP("words", "The photo “{name}” is in multichannel mode"),
        QT_TRANSLATE_NOOP("words", "Nothing was charged. Convert it to RGB or CMYK."),
    ),
    "INPUT_UNSUPPORTED: no composite": Saying(
        QT_TRANSLATE_NOOP("words", "The document “{name}” was saved without its merged picture"),
        QT_TRANSLATE_NOOP(
            "words",
            "Nothing was charged. Save it with “Maximize Compatibility”, or export it.",
        ),
    ),
    "INPUT_UNSUPPORTED: raw": Saying(
        QT_TRANSLATE_NOOP(
            "words", "The RAW photo “{name}” is of a camera or compression that is not known"
        ),
        QT_TRANSLATE_NOOP(
            "words", "Nothing was charged. Convert it to DNG, or export it as TIFF or JPEG."
        ),
    ),
}

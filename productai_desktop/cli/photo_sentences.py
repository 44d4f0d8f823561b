"""What the terminal says of files that are no photos, or photos that cannot be read."""

from collections.abc import Mapping

_EXPORT = "Export it as JPEG, PNG or TIFF."

#: as SENTENCES; a reason that is told by itself stands behind the code
PHOTO_SENTENCES: Mapping[str, tuple[str, str]] = {
    "INPUT_NOT_IMAGE": (
        "{name} is no picture that can be read.",
        "Use a JPEG, PNG, WebP or another common picture.",
    ),
    "INPUT_NOT_IMAGE: svg": ("{name} is an SVG drawing, not a photo.", _EXPORT),
    "INPUT_NOT_IMAGE: pdf": ("{name} is a PDF document, not a photo.", "Export the page as JPEG."),
    "INPUT_NOT_IMAGE: eps": ("{name} is a PostScript drawing, not a photo.", _EXPORT),
    "INPUT_NOT_IMAGE: video": ("{name} is a video, not a photo.", "Save a frame of it as JPEG."),
    "INPUT_NOT_IMAGE: sound": ("{name} is a sound, not a photo.", "Name a photo."),
    "INPUT_NOT_IMAGE: archive": (
        "{name} is an archive or a packed document, not a photo.",
        "Unpack it and name the photos in it.",
    ),
    "INPUT_NOT_IMAGE: web page": (
        "{name} is a web page, not a photo.",
        "Save the picture on it instead of the page.",
    ),
    "INPUT_NOT_IMAGE: jpegxl": ("{name} is a JPEG XL picture, which is not read here.", _EXPORT),
    "INPUT_NOT_IMAGE: jpeg2000": (
        "{name} is a JPEG 2000 picture, which is not read here.",
        _EXPORT,
    ),
    "INPUT_NOT_IMAGE: icon": ("{name} is an icon, not a photo.", _EXPORT),
    "INPUT_NOT_IMAGE: xcf": ("{name} is a GIMP project, which is not read here.", _EXPORT),
    "INPUT_NOT_IMAGE: exr": ("{name} is an OpenEXR picture, which is not read here.", _EXPORT),
    "INPUT_NOT_IMAGE: hdr": ("{name} is a Radiance picture, which is not read here.", _EXPORT),
    "INPUT_UNSUPPORTED": ("The photo {name} is in a variant that cannot be read.", _EXPORT),
    "INPUT_UNSUPPORTED: compression": (
        "The photo {name} is compressed in a way that cannot be read.",
        _EXPORT,
    ),
    "INPUT_UNSUPPORTED: layout": (
        "The photo {name} has channels that cannot be read.",
        "Export it as RGB, in TIFF, PNG or JPEG.",
    ),
    "INPUT_UNSUPPORTED: multichannel": (
        "The photo {name} is in multichannel mode.",
        "Convert it to RGB or CMYK.",
    ),
    "INPUT_UNSUPPORTED: no composite": (
        "The document {name} was saved without its merged picture.",
        "Save it with “Maximize Compatibility”, or export it as TIFF or JPEG.",
    ),
    "INPUT_UNSUPPORTED: raw": (
        "The RAW photo {name} is of a camera or compression that is not known.",
        "Convert it to DNG, or export it as TIFF or JPEG.",
    ),
}

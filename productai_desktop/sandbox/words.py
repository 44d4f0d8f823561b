"""What a prompt wishes, as far as plain words tell: surroundings, colours, light and looks."""

import re
from dataclasses import dataclass

Rgb = tuple[int, int, int]

COLOURS: dict[str, Rgb] = {
    "red": (196, 30, 38),
    "green": (38, 140, 66),
    "blue": (36, 88, 190),
    "yellow": (240, 200, 44),
    "orange": (238, 128, 30),
    "purple": (118, 58, 168),
    "violet": (118, 58, 168),
    "lavender": (190, 170, 224),
    "pink": (238, 138, 172),
    "magenta": (204, 36, 140),
    "brown": (122, 78, 46),
    "black": (26, 26, 28),
    "white": (246, 246, 244),
    "grey": (150, 151, 153),
    "gray": (150, 151, 153),
    "beige": (222, 205, 178),
    "cream": (242, 232, 210),
    "gold": (212, 170, 66),
    "silver": (190, 193, 198),
    "teal": (24, 128, 128),
    "turquoise": (54, 190, 184),
    "cyan": (46, 186, 214),
    "navy": (26, 40, 92),
    "mint": (168, 222, 194),
    "burgundy": (112, 22, 44),
    "olive": (112, 116, 46),
}

_SURFACES = {
    "marble": "marble",
    "wood wooden oak walnut pine bamboo planks": "wood",
    "beach seaside ocean sea coast sand sandy desert": "beach",
    "sunset sunrise dusk": "sunset",
    "garden forest meadow jungle leaves plants park grass nature field outdoors outdoor": "garden",
    "autumn fall": "autumn",
    "kitchen room cafe café restaurant interior office bedroom home shelf": "room",
    "concrete stone slate cement granite rock": "stone",
    "sky clouds cloudy": "sky",
    "snow snowy winter ice christmas": "snow",
    "city night bokeh neon street": "city",
    "studio gradient cyclorama": "studio",
}
_SURFACE_OF = {word: name for words, name in _SURFACES.items() for word in words.split()}
_GROUNDS = frozenset(
    (
        "background",
        "backdrop",
        "wall",
        "table",
        "tabletop",
        "surface",
        "floor",
        "cloth",
        "scene",
        "countertop",
        "counter",
        "desk",
        "setting",
        "environment",
    )
)
_LIGHTS = {
    "warm golden cosy cozy candlelight": "warm",
    "evening sunset sunrise dusk": "evening",
    "cool cold icy moonlight": "cool",
    "dramatic moody cinematic spotlight contrast": "dramatic",
    "bright brighter airy brighten lighter": "bright",
    "soft daylight natural diffused diffuse gentle": "soft",
    "dark darker night darken low-key": "dark",
}
_LIGHT_OF = {word: name for words, name in _LIGHTS.items() for word in words.split()}
_LOOKS = {
    "blur blurred blurry": "blur",
    "vintage retro sepia nostalgic old-fashioned": "vintage",
    "autumn autumnal": "autumn",
    "monochrome grayscale greyscale": "mono",
    "vivid vibrant saturated colourful colorful": "vivid",
}
_LOOK_OF = {word: name for words, name in _LOOKS.items() for word in words.split()}
_LIGHT_NOUNS = frozenset(("light", "lights", "lighting", "glow", "hour", "rays"))
_FILLERS = frozenset(
    (
        "a",
        "an",
        "the",
        "to",
        "is",
        "in",
        "into",
        "of",
        "with",
        "be",
        "it",
        "its",
        "pure",
        "plain",
        "solid",
        "clean",
        "simple",
        "bright",
        "dark",
        "light",
        "soft",
        "deep",
        "pale",
        "smooth",
        "seamless",
        "pastel",
        "nice",
        "very",
        "completely",
        "all",
    )
)
_MONO = re.compile(r"\b(?:black[ -](?:and|&)[ -]white|b ?[&/] ?w)\b")
_KEPT = re.compile(
    r"\b(?:keep|preserv\w*|retain\w*|maintain\w*|without|avoid|don.?t|do not)\b"
    r"(?:(?!\b(?:and|but|then|while)\b)[^.,;!\n])*"
)
_STACKED = re.compile(r"\b(?:on top of|above|stacked?|onto)\b")


@dataclass(frozen=True, slots=True)
class Wish:
    """The part of a prompt that the sandbox can paint; empty fields were not asked for."""

    #: name of a backdrop of `backdrops.paint`, "plain" included; None: the photo's own
    surface: str | None = None
    surface_colour: Rgb | None = None
    subject_colour: Rgb | None = None
    lights: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    #: two photos: the first above the second rather than beside it
    stacked: bool = False

    @property
    def empty(self) -> bool:
        """Whether no word of the prompt was understood."""
        return not (self.surface or self.subject_colour or self.lights or self.looks)


def read(prompt: str) -> Wish:
    """The wish in an English prompt of any length; what is to be kept or avoided is left out."""
    text = prompt[:20_000].lower()
    stacked = _STACKED.search(text) is not None
    text = _KEPT.sub(" ", text)
    mono = _MONO.search(text) is not None
    tokens = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", _MONO.sub(" ", text))
    subject_colour, surface_colour, lights = _colours(tokens)
    surface = _surface(tokens, surface_colour)
    looks = ["mono"] if mono else []
    for index, token in enumerate(tokens):
        if token in _LIGHT_OF and not _is_place(tokens, index, surface):
            lights.append(_LIGHT_OF[token])
        if token in _LOOK_OF:
            looks.append(_LOOK_OF[token])
    return Wish(
        surface=surface,
        surface_colour=surface_colour,
        subject_colour=subject_colour,
        lights=tuple(dict.fromkeys(lights)),
        looks=tuple(dict.fromkeys(looks)),
        stacked=stacked,
    )


def _colours(tokens: list[str]) -> tuple[Rgb | None, Rgb | None, list[str]]:
    """Colours of the subject and of its surroundings, and lights named by a colour."""
    subject: Rgb | None = None
    surface: Rgb | None = None
    lights: list[str] = []
    for index, token in enumerate(tokens):
        colour = COLOURS.get(token)
        if colour is None:
            continue
        if _next(tokens, index) in _LIGHT_NOUNS:
            lights.append("warm" if colour[0] >= colour[2] else "cool")
        elif _of_surroundings(tokens, index):
            surface = surface or colour
        else:
            subject = subject or colour
    return subject, surface, lights


def _of_surroundings(tokens: list[str], index: int) -> bool:
    """Whether the colour at `index` belongs to a ground: "white marble", "background to blue"."""
    if any(token in _GROUNDS or token in _SURFACE_OF for token in tokens[index + 1 : index + 3]):
        return True
    before = index - 1
    while before >= 0 and (tokens[before] in _FILLERS or tokens[before] in COLOURS):
        before -= 1
    return before >= 0 and (tokens[before] in _GROUNDS or tokens[before] in ("on", "against"))


def _surface(tokens: list[str], colour: Rgb | None) -> str | None:
    places = [
        _SURFACE_OF[token]
        for index, token in enumerate(tokens)
        if token in _SURFACE_OF and _next(tokens, index) not in _LIGHT_NOUNS
    ]
    if "beach" in places and "sunset" in places:
        return "sunset"
    if places:
        # A material or a place says more than "studio" or a time of year.
        return next((name for name in places if name not in ("studio", "autumn")), places[0])
    if colour is not None:
        return "plain"
    return "wood" if "table" in tokens or "tabletop" in tokens else None


def _is_place(tokens: list[str], index: int, surface: str | None) -> bool:
    """Whether a word such as "sunset" was already taken as the surroundings."""
    taken = _SURFACE_OF.get(tokens[index]) is not None and surface is not None
    return taken and _next(tokens, index) not in _LIGHT_NOUNS


def _next(tokens: list[str], index: int) -> str:
    return tokens[index + 1] if index + 1 < len(tokens) else ""

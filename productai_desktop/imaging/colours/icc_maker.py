"""Making ICC profiles of colour spaces that files name by numbers, not by a profile."""

import struct
from collections.abc import Callable

#: x and y of red, green, blue and white
Chromaticities = tuple[float, float, float, float, float, float, float, float]
#: three rows
Matrix = tuple[tuple[float, float, float], ...]
#: a value of 0 to 1 to the light that it means
Curve = Callable[[float], float]

_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD: Matrix = (
    (0.8951, 0.2664, -0.1614),
    (-0.7502, 1.7135, 0.0367),
    (0.0389, -0.0685, 1.0296),
)
#: points of a curve that no single gamma describes
_POINTS = 4096


def made(name: str, colorants: Matrix, curve: float | Curve) -> bytes:
    """An ICC profile, version 2.1 (ICC.1:1998-09): the columns of `colorants` are XYZ of red,
    green and blue relative to D50; `curve` is a gamma or a function.
    """
    if callable(curve):
        points = [
            min(65535, max(0, round(curve(i / (_POINTS - 1)) * 65535))) for i in range(_POINTS)
        ]
        tone = b"curv\0\0\0\0" + struct.pack(f">I{_POINTS}H", _POINTS, *points)
    else:
        tone = b"curv\0\0\0\0" + struct.pack(">IH", 1, min(65535, max(1, round(curve * 256))))
    title = name.encode("ascii", "replace") + b"\0"
    red, green, blue = zip(*colorants, strict=True)
    tags = (
        (b"desc", b"desc\0\0\0\0" + struct.pack(">I", len(title)) + title + bytes(78)),
        (b"wtpt", _xyz(_D50)),
        (b"rXYZ", _xyz(red)),
        (b"gXYZ", _xyz(green)),
        (b"bXYZ", _xyz(blue)),
        (b"rTRC", tone),
        (b"gTRC", tone),
        (b"bTRC", tone),
        (b"cprt", b"text\0\0\0\0none\0"),
    )
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places = dict[bytes, int]()
    for signature, data in tags:
        place = places.setdefault(data, start + len(body))  # the curves share theirs
        table += signature + struct.pack(">II", place, len(data))
        if place == start + len(body):
            body += data + bytes(-len(data) % 4)
    head = bytearray(128)
    struct.pack_into(
        ">I4xI4s4s4s6H4s", head, 0, start + len(body), 0x02100000, b"mntr", b"RGB ", b"XYZ ",
        1998, 11, 1, 0, 0, 0, b"acsp",
    )  # fmt: skip
    head[68:80] = _xyz(_D50)[8:]
    return bytes(head) + table + body


def colorants_of(xy: Chromaticities) -> Matrix:
    """Columns XYZ of red, green and blue, adapted to D50 by Bradford (ICC.1:2022, annex E).

    Raises ValueError for chromaticities that span no colours.
    """
    try:
        columns = [_xyz_of(*xy[i : i + 2]) for i in (0, 2, 4)]
        white = _xyz_of(*xy[6:8])
        plain: Matrix = tuple(zip(*columns, strict=True))
        shares = _times(_inverse(plain), white)
        scaled: Matrix = tuple(
            (row[0] * shares[0], row[1] * shares[1], row[2] * shares[2]) for row in plain
        )
        cone_white, cone_d50 = _times(_BRADFORD, white), _times(_BRADFORD, _D50)
        ratios = [to / of for to, of in zip(cone_d50, cone_white, strict=True)]
    except ZeroDivisionError as error:
        raise ValueError("the chromaticities span no colours") from error
    back = _inverse(_BRADFORD)
    adapted = [
        _times(back, _scaled(_times(_BRADFORD, column), ratios))
        for column in zip(*scaled, strict=True)
    ]
    return tuple(zip(*adapted, strict=True))


def _xyz_of(x: float, y: float) -> tuple[float, float, float]:
    return (x / y, 1.0, (1 - x - y) / y)


def _scaled(values: tuple[float, ...], ratios: list[float]) -> tuple[float, float, float]:
    return (values[0] * ratios[0], values[1] * ratios[1], values[2] * ratios[2])


def _times(matrix: Matrix, vector: tuple[float, ...]) -> tuple[float, float, float]:
    x, y, z = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return (x, y, z)


def _inverse(m: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = m
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    rows = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return tuple((x / determinant, y / determinant, z / determinant) for x, y, z in rows)


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(
        ">3i", *(round(min(2.0, max(-2.0, value)) * 65536) for value in values)
    )

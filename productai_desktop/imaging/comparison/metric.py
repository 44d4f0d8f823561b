"""The metric of ΔE00 in sRGB: how much a small step of red, green and blue counts at each colour.

ΔE00 of two colours is near the length of their difference by the metric at the colour half way
between them: within 7 % for nine tenths of pairs up to ΔE 10, and it needs no roots of three
colours a pixel. Far apart, where nobody counts, it may be a third off.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from productai_desktop.imaging.comparison.delta_e_arrays import delta_e00s, labs_of_srgb

#: of each colour, the highest bits that choose a cell
BITS = 5
_STEP = 2.0

Table = NDArray[np.float32]


@cache
def metric() -> tuple[Table, ...]:
    """The lower triangle of a factor F, for each cell: |Fᵀ·(red, green, blue)| is ΔE00.

    In the order rr, gr, br, gg, bg, bb; a cell is (red << 10) + (green << 5) + blue of BITS each.
    Takes 0.2 s once.
    """
    middles = (np.arange(1 << BITS, dtype=np.float64) + 0.5) * float(256 >> BITS)
    cells: NDArray[np.float64] = np.stack(
        np.meshgrid(middles, middles, middles, indexing="ij"), -1
    ).reshape(-1, 3)
    axes: NDArray[np.float64] = np.eye(3)
    form = np.empty((len(cells), 3, 3))
    for i in range(3):
        form[:, i, i] = _squared(cells, axes[i])
    for i in range(3):
        for j in range(i):
            both = _squared(cells, axes[i] + axes[j])
            form[:, i, j] = form[:, j, i] = (both - form[:, i, i] - form[:, j, j]) / 2
    values, vectors = np.linalg.eigh(form)
    form = (vectors * np.maximum(values, 1e-6)[:, None, :]) @ vectors.transpose(0, 2, 1)
    factor = np.linalg.cholesky(form).astype(np.float32)
    places = ((0, 0), (1, 0), (2, 0), (1, 1), (2, 1), (2, 2))
    return tuple(np.ascontiguousarray(factor[:, i, j]) for i, j in places)


def _squared(cells: NDArray[np.float64], way: NDArray[np.float64]) -> NDArray[np.float64]:
    """Squared ΔE00 of one step along a way, around each cell's middle."""
    half = way * _STEP / 2
    return (delta_e00s(labs_of_srgb(cells - half), labs_of_srgb(cells + half)) / _STEP) ** 2

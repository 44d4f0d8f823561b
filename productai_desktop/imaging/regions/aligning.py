"""Aligning: the exact pose of a region in a result, by least squares on the pixels themselves."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from productai_desktop.imaging.regions.canvas import Canvas, Floats, Pose, blurred, grey, through

_ROUNDS = 14
#: a step that moves a corner by less, in pixels of the patch, is the last
_STILL = 0.03
#: grey levels over which a pixel speaks against a pose no louder: a changed letter pulls little
_LOUD = 1.5
#: pixels a side that a pose may move a corner in all, as shares of the patch's longer side
_MOST_DRIFT = 0.45


@dataclass(frozen=True, slots=True)
class Alignment:
    """A pose and how well it fits."""

    pose: Pose
    #: correlation of the aligned lightness, -1 to 1
    score: float


def aligned(
    template: Floats, result: Canvas, pose: Pose, weight: Floats | None = None, freedoms: int = 8
) -> Alignment:
    """Refines a pose so that the result seen through it is the template, whatever its light.

    `weight` (0 to 1, as large as the template) says which pixels count. `freedoms`: 4 for place,
    size and turn, 6 with shear, 8 with perspective.
    """
    rows, columns = template.shape
    weight = np.ones_like(template) if weight is None else weight
    smooth = blurred(template, 0.8)
    slopes = _slopes(smooth, freedoms)
    corners = np.array(((0.0, 0.0), (columns, 0.0), (0.0, rows), (columns, rows)))
    best, best_score = pose, -1.0
    at = pose
    for _ in range(_ROUNDS):
        seen = blurred(grey(result.patch(at, columns, rows)), 0.8)
        score, evened, spread = _evened(smooth, seen, weight)
        if score > best_score:
            best, best_score = at, score
        error = evened - smooth
        loud = _LOUD * max(spread, 1.0)
        trust = weight / np.maximum(1.0, np.abs(error) / loud)
        step = _solved(slopes, error, trust)
        if step is None:
            break
        change = _motion(step, rows, columns, freedoms)
        moved = through(change, corners)
        if np.abs(moved - corners).max() > 0.5 * max(rows, columns):
            break
        at = at @ np.linalg.inv(change)
        at = at / at[2, 2]
        if np.abs(moved - corners).max() < _STILL:
            break
    seen = blurred(grey(result.patch(at, columns, rows)), 0.8)
    score, _, _ = _evened(smooth, seen, weight)
    if score >= best_score:
        best, best_score = at, score
    return Alignment(best, best_score)


def plausible(pose: Pose, start: Pose, rows: int, columns: int) -> bool:
    """Whether a refined pose is still a picture of the same thing: near where it began, no
    folding, no more perspective than a camera gives."""
    corners = np.array(((0.0, 0.0), (columns, 0.0), (columns, rows), (0.0, rows)))
    now, before = through(pose, corners), through(start, corners)
    size = max(np.ptp(before[:, 0]), np.ptp(before[:, 1]))
    if np.abs(now - before).max() > _MOST_DRIFT * size:
        return False
    sides = np.roll(now, -1, axis=0) - now
    turns = sides[:, 0] * np.roll(sides, -1, axis=0)[:, 1]
    turns -= sides[:, 1] * np.roll(sides, -1, axis=0)[:, 0]
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    ratios = (lengths[0] / lengths[2], lengths[1] / lengths[3])
    return bool(turns.min() > 0) and all(0.6 < ratio < 1.67 for ratio in ratios)


def correlation(first: Floats, second: Floats, weight: Floats | None = None) -> float:
    """Of two pictures of the same size, -1 to 1; 0 where one has no structure."""
    share = np.ones_like(first) if weight is None else weight
    total = float(share.sum()) + 1e-6
    one = first - float((share * first).sum()) / total
    other = second - float((share * second).sum()) / total
    strength = float((share * one * one).sum() * (share * other * other).sum())
    return float((share * one * other).sum()) / math.sqrt(strength) if strength > 1e-3 else 0.0


def _evened(template: Floats, seen: Floats, weight: Floats) -> tuple[float, Floats, float]:
    """The correlation, what is seen in the template's light, and the usual error of that."""
    total = float(weight.sum()) + 1e-6
    mean_t, mean_s = float((weight * template).sum()) / total, float((weight * seen).sum()) / total
    one, other = template - mean_t, seen - mean_s
    both = float((weight * one * other).sum())
    strength_t, strength_s = float((weight * one**2).sum()), float((weight * other**2).sum())
    score = both / math.sqrt(strength_t * strength_s) if strength_t * strength_s > 1e-3 else 0.0
    gain = math.sqrt(strength_t / strength_s) if strength_s > 1e-3 else 1.0
    evened = other * np.float32(gain) + np.float32(mean_t)
    spread = 1.48 * float(np.median(np.abs(evened - template)))
    return score, evened, spread


def _slopes(template: Floats, freedoms: int) -> NDArray[np.float64]:
    """How each pixel changes with each freedom of a motion: pixels x freedoms."""
    down, across = np.gradient(template.astype(np.float64))
    rows, columns = template.shape
    v, u = np.mgrid[0:rows, 0:columns].astype(np.float64)
    u, v = (u - columns / 2) * 2 / columns, (v - rows / 2) * 2 / rows
    if freedoms == 4:
        parts = [across, down, across * u * columns / 2 + down * v * rows / 2,
                 -across * v * rows / 2 + down * u * columns / 2]  # fmt: skip
        parts[2] *= 2 / max(rows, columns)
        parts[3] *= 2 / max(rows, columns)
    else:
        parts = [across, down, across * u, across * v, down * u, down * v]
        if freedoms == 8:
            half = (columns / 2, rows / 2)
            inward = across * u * half[0] + down * v * half[1]
            scale = 2 / max(rows, columns)
            parts += [-inward * u * scale, -inward * v * scale]
    return np.stack([part.ravel() for part in parts], axis=1)


def _solved(
    slopes: NDArray[np.float64], error: Floats, trust: Floats
) -> NDArray[np.float64] | None:
    weighted = slopes * trust.ravel()[:, None]
    square = slopes.T @ weighted
    square += np.eye(len(square)) * (1e-4 * np.trace(square) / len(square) + 1e-6)
    right: NDArray[np.float64] = weighted.T @ error.ravel().astype(np.float64)
    try:
        solved = np.asarray(np.linalg.inv(square) @ right, dtype=np.float64)
    except np.linalg.LinAlgError:
        return None
    return solved


def _motion(step: NDArray[np.float64], rows: int, columns: int, freedoms: int) -> Pose:
    """The motion of a patch's own pixels that a step of the freedoms means."""
    cx, cy = columns / 2, rows / 2
    change = np.eye(3)
    if freedoms == 4:
        grow, turn = step[2] * 2 / max(rows, columns), step[3] * 2 / max(rows, columns)
        change[:2] = ((1 + grow, -turn, step[0]), (turn, 1 + grow, step[1]))
    else:
        change[:2] = (
            (1 + step[2] / cx, step[3] / cy, step[0]),
            (step[4] / cx, 1 + step[5] / cy, step[1]),
        )
        if freedoms == 8:
            scale = 2 / max(rows, columns)
            change[2, :2] = (step[6] * scale / cx, step[7] * scale / cy)
    centre = np.array(((1, 0, cx), (0, 1, cy), (0, 0, 1.0)))
    return centre @ change @ np.linalg.inv(centre)

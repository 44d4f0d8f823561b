"""Tries of one photo that are looked at, judged and compared."""

from datetime import timedelta

from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.regions import Finding, Inspection, Region, RegionResult
from tests.fakes import NOON, a_job
from tests.window.scene import Scene

_BEGUN = "Place the cup on a white table."
_NANO, _SEEDREAM, _FLUX = "nanobananapro", "seedream", "kontext-max"
_LOGO = Region("", 0.3, 0.1, 0.42, 0.2)
#: prompt, model, and what is thought of it
_TRIES: tuple[tuple[str, str, dict[str, object]], ...] = (
    (_BEGUN, _SEEDREAM, {"verdict": Verdict.REJECTED, "reason": "Logo or text is wrong"}),
    (f"{_BEGUN} Soft daylight.", _SEEDREAM, {"rating": 2}),
    (f"{_BEGUN} Soft daylight.", _NANO, {"verdict": Verdict.KEPT, "rating": 5, "starred": True}),
    (f"{_BEGUN} Soft daylight.", _FLUX, {}),
    (f"{_BEGUN} Soft daylight from the left.", _NANO, {"aspect_ratio": "LANDSCAPE"}),
    ("Place the cup on a dark oak table. Soft daylight from the left.", _NANO, {"rating": 3}),
    ("Autumn leaves, flat lay, warm evening light", _NANO, {"verdict": Verdict.REJECTED}),
    (f"{_BEGUN} Soft daylight.", _NANO, {"resolution": "4K", "verdict": Verdict.KEPT}),
    (f"{_BEGUN} Soft daylight.", _NANO, {"resolution": "4K", "output_format": "jpg"}),
)


def _tries(scene: Scene, photo: str) -> list[Job]:
    made: list[Job] = []
    for number, (prompt, model, changes) in enumerate(_TRIES, 1):
        warmth = 0.7 + (number * 7 % 10) / 10
        sent = NOON + timedelta(minutes=number)
        settings: dict[str, object] = {"aspect_ratio": None, "resolution": "2K", **changes}
        made.append(
            a_job(
                number,
                inputs=(photo,),
                prompt=prompt,
                model=model,
                state=State.DONE,
                output=scene.result(f"tries-{number}.png", photo, warmth=warmth),
                credits=8 if model == _NANO else 3,
                submitted_at=sent,
                ended_at=sent + timedelta(seconds=21 + number),
                **settings,
            )
        )
    last = made[-1]
    return [*made, last.evolve(id=10, state=State.RUNNING, output="", credits=8)]


async def tries(scene: Scene, photo: str) -> None:
    """Ten tries of one cup, the last of them still at the service; the third is looked at. The
    logo was looked for in some of them."""
    for number, finding in zip((1, 2, 3, 4, 7), (*Finding, Finding.ALTERED), strict=True):
        found = Inspection((RegionResult(_LOGO, finding),), NOON)
        await scene.desk.archive.keep_inspection(number, found.stored())
    scene.engine.put(*_tries(scene, photo))
    scene.window.order_panel.add_photos((photo,))
    await scene.turn()
    scene.window.choose(3)
    pane = scene.window.compare_pane
    await scene.until(lambda: pane.current_result() is not None, "the result in view")
    await scene.until(lambda: len(pane.filmstrip.frames) == 11, "ten tries")


async def rejecting(scene: Scene, photo: str) -> None:
    """The line that asks why a result is rejected."""
    await tries(scene, photo)
    scene.window.choose(4)
    await scene.turn()
    scene.part("compareView").setFocus()
    await scene.keys("X")
    await scene.until(scene.window.compare_pane.answer_line.isVisible, "the question")


async def four_up(scene: Scene, photo: str) -> None:
    """The original and three tries at once."""
    await tries(scene, photo)
    pane = scene.window.compare_pane
    frames = {one.job_id: one for one in pane.filmstrip.frames}
    pane.filmstrip.compared.emit(tuple(frames[number] for number in (0, 2, 3, 4)))
    await scene.until(lambda: len(pane.view.stage.several) == 4, "four pictures")

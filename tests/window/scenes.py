"""The states that the window can be in, each reached over a scripted desk as a person would."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from productai_desktop.core.batches import Plan, Problem
from productai_desktop.core.errors import Defect, ProductAIError, SheetError
from productai_desktop.core.holdings import NO_DELETION, NOT_NOW, Holdings, Lasting
from productai_desktop.core.hosting import (
    BUCKET,
    FETCHED,
    REMOVED,
    UPLOADED,
    HostingStep,
    HostingTest,
)
from productai_desktop.core.jobs import Fault, Job, State, Verdict
from productai_desktop.core.ports import Balance
from productai_desktop.core.projects import Project
from productai_desktop.core.regions import Region, photo_subject, stored_marks
from productai_desktop.core.settings import Settings
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.history.history_page import HistoryPage
from productai_desktop.gui.regions.regions_dialog import RegionsDialog
from tests.fake_plans import a_plan, a_start, unmatched
from tests.fakes import NOON, a_job
from tests.window import export_scenes, help_scenes, review_scenes
from tests.window.scene import Scene

_PHOTOS = Path(__file__).parents[1] / "photos"
COFFEE, CAT = str(_PHOTOS / "coffee.png"), str(_PHOTOS / "chelsea.png")
HILL, GIRL = str(_PHOTOS / "Landscape_6.jpg"), str(_PHOTOS / "Portrait_8.jpg")
PROMPT = (
    "Place the cup on a white marble table, soft daylight from the left, shallow depth of field. "
    "Preserve the exact shape, colours, materials and branding."
)
Found = TypeVar("Found", bound=QObject)


Play = Callable[[Scene], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a state begins and how it is reached."""

    play: Play
    settings: Settings = field(default_factory=lambda: Settings(practice=True, welcomed=True))
    #: the window has its panels
    furnished: bool = True


def _own_key(**changes: Any) -> Settings:
    base = Settings(welcomed=True, uploads_accepted=("https://api.productai.photo",))
    return base.with_changes(**changes)


# Photos and orders


async def _nothing(scene: Scene) -> None:
    await scene.turn()


async def _photo(scene: Scene) -> None:
    scene.window.order_panel.add_photos((COFFEE,))
    scene.window.order_panel.change(prompt=PROMPT)
    await scene.turn()


def _copy(scene: Scene, source: str, name: str, number: int) -> str:
    """The photo again, as another file."""
    target = scene.folder / f"{name}-{number}.jpg"
    target.write_bytes(Path(source).read_bytes())
    return str(target)


async def _many(scene: Scene) -> None:
    copies = [COFFEE, CAT, HILL, GIRL]
    for number in range(70, 78):
        source = HILL if number % 2 else GIRL
        copies.append(_copy(scene, source, "BIKE-autumn-catalogue-front", number))
    scene.window.order_panel.add_photos(tuple(copies))
    scene.window.order_panel.change(prompt=PROMPT)
    await scene.turn()


def _then(first: Play, *steps: Play) -> Play:
    async def play(scene: Scene) -> None:
        await first(scene)
        for step in steps:
            await step(scene)

    return play


def _press(name: str) -> Play:
    return lambda scene: scene.press(name)


def _keys(keys: str) -> Play:
    return lambda scene: scene.keys(keys)


# The queue


def _jobs(scene: Scene) -> list[Job]:
    """Jobs of each group, the last six of them one batch."""
    make = partial(_job, scene)
    shoe = partial(_copy, scene, GIRL, "shoe")
    done = State.DONE
    waits = Fault("SUBMIT_UNCERTAIN", {"credits": 8})
    return [
        make(1, done, sku="CUP-0408", output=scene.result("one.png", COFFEE, warmth=1.3)),
        make(
            2,
            done,
            sku="CUP-0409",
            output=scene.result("two.png", COFFEE, warmth=0.8),
            model="seedream",
        ),
        make(3, done, sku="CUP-0410", output=scene.result("three.png", COFFEE, warmth=1.6)),
        make(4, State.UNCERTAIN, sku="CUP-0412", fault=waits),
        make(5, State.FAILED, sku="BIKE-77", inputs=(HILL,), fault=Fault("SERVICE_ERROR", {})),
        make(6, State.RUNNING, sku="CUP-0411", remote_id=12345),
        make(7, State.DOWNLOADING, sku="BIKE-78", inputs=(HILL,), remote_id=12346),
        make(8, State.CANCELLED, sku="PET-002", inputs=(CAT,)),
        make(9, State.QUEUED, sku="PET-003", inputs=(CAT,), prompt="Pure white background"),
        make(10, State.QUEUED, inputs=(GIRL,), prompt="Garage, warm evening light"),
        *(
            make(10 + n, State.QUEUED, sku=f"SHOE-{n:03}", inputs=(shoe(n),), batch="b")
            for n in range(1, 5)
        ),
        make(
            15,
            done,
            sku="SHOE-005",
            batch="b",
            inputs=(shoe(5),),
            output=scene.result("four.png", HILL),
        ),
        make(16, State.RUNNING, sku="SHOE-006", inputs=(shoe(6),), batch="b", remote_id=12347),
    ]


def _job(scene: Scene, number: int, state: State, **changes: Any) -> Job:
    sent = NOON + timedelta(seconds=number)
    owed = state in (State.DONE, State.RUNNING, State.DOWNLOADING, State.FAILED)
    base = {
        "inputs": (COFFEE,),
        "prompt": PROMPT,
        "state": state,
        "service": scene.engine.service,
        "credits": 8 if owed else 0,
        "submitted_at": sent if owed else None,
        "ended_at": sent + timedelta(seconds=26) if state.ended else None,
    }
    return a_job(number, **{**base, **changes})


async def _queue(scene: Scene) -> None:
    scene.engine.put(*_jobs(scene))
    scene.engine.set_status(
        balance=Balance(credits=1250, plan="pro"),
        queue_seconds=190.0,
        next_send_seconds=3.0,
        used_by_others=5,
        spent_today=86,
        sent_today=14,
    )
    await _photo(scene)
    scene.window.choose(3)
    view = scene.window.compare_pane
    await scene.until(lambda: view.current_result() is not None, "the result in view")
    scene.window.queue_panel.view.scrollToTop()


async def _result(scene: Scene) -> None:
    for number, warmth in enumerate((1.2, 0.8, 1.6, 1.4), 1):
        output = scene.result(f"try-{number}.png", COFFEE, warmth=warmth)
        scene.engine.put(_job(scene, number, State.DONE, output=output, sku=f"CUP-{number:04}"))
    await _photo(scene)
    scene.window.choose(3)
    view = scene.window.compare_pane
    await scene.until(lambda: view.current_result() is not None, "the result in view")


async def _logo(scene: Scene) -> None:
    """The cup's rim and its spoon are marked, and looked for in a result."""
    await _result(scene)
    marks = (Region("Rim", 0.3, 0.1, 0.42, 0.2), Region("Spoon", 0.62, 0.55, 0.12, 0.3))
    await scene.desk.archive.keep_marks(photo_subject(COFFEE), stored_marks(marks))
    scene.window.compare_pane.view.setFocus()
    await scene.keys("L")
    dialog = scene.part("regionsDialog")
    assert isinstance(dialog, RegionsDialog)
    await scene.until(lambda: dialog.check.pairs, "what was found")
    await scene.press("regionVerdict:same")


def _status(**changes: Any) -> Play:
    async def play(scene: Scene) -> None:
        await _queue(scene)
        scene.engine.set_status(**changes)
        await scene.turn()

    return play


async def _held(scene: Scene) -> None:
    await _queue(scene)
    scene.engine.set_status(held=(9, 10, 11), held_credits=24)
    await scene.turn()


async def _crash(scene: Scene) -> None:
    await _queue(scene)
    scene.window.bridge.failed.emit(Defect(where="gui/filmstrip.py:88", reason="ValueError"))
    await scene.turn()


# The history


async def _past(scene: Scene) -> None:
    """Some weeks of edits, in practice and not, two of them made of results."""
    files = [scene.result(f"past-{n}.png", COFFEE, warmth=0.7 + n / 6) for n in range(5)]
    for n in range(1, 61):
        at = NOON + timedelta(hours=7 * n)
        failed = n % 9 == 0
        scene.engine.put(
            _job(
                scene,
                n,
                State.FAILED if failed else State.DONE,
                sku=f"CUP-{n:04}" if n % 4 else "",
                model=("nanobananapro", "seedream", "nanobanana")[n % 3],
                output="" if failed else files[n % 5],
                fault=Fault("SERVICE_ERROR", {}) if failed else None,
                created_at=at,
                ended_at=at + timedelta(seconds=26),
                project="Museum shop" if n % 3 else "",
                rating=n % 6,
                starred=n % 5 == 0,
                verdict=Verdict.UNJUDGED if failed else tuple(Verdict)[n % 3],
                note="Ask Ann about the handle" if n % 6 == 0 else "",
                parents=(n - 1,) if n in (59, 60) else (),
                service="https://api.productai.photo" if n % 5 else "sandbox",
            )
        )
    await scene.keys("Ctrl+3")
    (page,) = scene.window.findChildren(HistoryPage)
    await scene.until(page.model.rowCount, "the history")
    await scene.until(lambda: page.model.job(1), "the first edit")


async def _past_edit(scene: Scene) -> None:
    await _past(scene)
    (page,) = scene.window.findChildren(HistoryPage)
    page.look_at(60)
    await scene.until(lambda: page.details.tree.buttons, "where it comes from")


async def _past_filtered(scene: Scene) -> None:
    await _past(scene)
    (page,) = scene.window.findChildren(HistoryPage)
    page.filters.field.setText("marble")
    page.filters.verdicts.pick([Verdict.KEPT.value])
    page.filters.days.pick(["own"])
    await scene.until(lambda: page.model.rowCount() < 60, "what fits")


async def _past_gone(scene: Scene) -> None:
    await _past(scene)
    scene.engine.move(60, output=str(Path("/elsewhere/CUP-0060.png")))
    (page,) = scene.window.findChildren(HistoryPage)
    page.look_at(60)
    await scene.until(lambda: page.findChildren(QObject, "historyGone"), "the missing file")


# The batch page


_LIST = str(Path("/shop/autumn-catalogue.csv"))
_WRONG = (
    unmatched(5),
    Problem(9, Fault("LINE_NO_SKU", {})),
    Problem(14, Fault("PHOTO_AMBIGUOUS", {"sku": "00014", "photos": "00014_a.jpg, 00014_b.jpg"})),
    Problem(17, Fault("PLACEHOLDER_EMPTY", {"placeholder": "colour"})),
)


def _list(**changes: Any) -> Play:
    """A list of forty lines that was looked through."""

    async def play(scene: Scene) -> None:
        lines = [line for line in range(2, 39) if line not in (5, 9, 14, 17, 20, 21, 22)]
        plan = a_plan(lines, done=(20, 21, 22), wrong=_WRONG, **changes)
        scene.engine.set_status(balance=plan.balance, promised=122)
        await _load(scene, plan)

    return play


async def _load(scene: Scene, planned: Plan | ProductAIError) -> None:
    """Drops a list on the window."""
    scene.desk.batches.planned = planned
    scene.window.order_panel.change(prompt="Place {sku} on a {colour} table")
    scene.window.receive((_LIST,))
    shown = planned.count if isinstance(planned, Plan) else 1
    said = "batchStart" if shown else "batchProblems"
    await scene.until(lambda: not _shows(scene, "batchStep"), "the plan")
    scene.part(said)


def _shows(scene: Scene, name: str) -> bool:
    try:
        scene.part(name)
    except LookupError:
        return False
    return True


async def _started(scene: Scene) -> None:
    await _list()(scene)
    planned = scene.desk.batches.planned
    assert isinstance(planned, Plan)
    started = scene.desk.batches.started = a_start(planned)
    make = partial(_job, scene, batch="b", output_format="png")
    states = [*[State.DONE] * 11, State.FAILED, State.RUNNING, State.RUNNING, State.DOWNLOADING]
    for place, (item, number) in enumerate(zip(planned.items, started.followed, strict=True)):
        state = states[place] if place < len(states) else State.QUEUED
        fault = Fault("SERVICE_ERROR", {}) if state is State.FAILED else None
        output = scene.result("one.png", COFFEE) if state is State.DONE else ""
        scene.engine.put(make(number, state, sku=item.order.sku, fault=fault, output=output))
    for line in (20, 21, 22):
        output = scene.result("two.png", COFFEE)
        scene.engine.put(make(line, State.DONE, sku=f"{line:05}", batch="", output=output))
    scene.engine.set_status(queue_seconds=190.0, promised=120)
    await scene.press("batchStart")
    await scene.until(lambda: _shows(scene, "costNotice"), "the question")
    await scene.until(lambda: scene.part("costAcceptButton").isEnabled(), "the answer")
    await scene.press("costAcceptButton")
    await scene.until(lambda: _shows(scene, "batchOpenList"), "the batch under way")


# Questions


async def _upload(scene: Scene) -> None:
    await _photo(scene)
    await scene.press("generateButton")
    await scene.until(lambda: scene.part("uploadNotice"), "the notice")


async def _confirm(scene: Scene) -> None:
    await _many(scene)
    await scene.press("generateButton")
    await scene.until(lambda: scene.part("costNotice"), "the question")


# Dialogs


def _settings(page: int) -> Play:
    async def play(scene: Scene) -> None:
        await _photo(scene)
        scene.window.open_settings()
        await scene.turn()
        pages = scene.part("settingsPages")
        pages.setFocus()
        await scene.keys("Home")
        for _ in range(page):
            await scene.keys("Down")

    return play


async def _bucket(scene: Scene) -> None:
    """A bucket that was just tested."""
    scene.desk.bucket_secret = "secret"
    steps = (HostingStep(UPLOADED, 0.4), HostingStep(FETCHED, 0.1), HostingStep(REMOVED, 0.2))
    scene.desk.hosting_test = HostingTest(BUCKET, "owesa-photos", steps, removes=True)
    await _settings(_PAGES.index("hosting"))(scene)
    await scene.until(lambda: _shows(scene, "replaceSecretButton"), "the secret")
    await scene.press("testHostingButton")
    await scene.until(lambda: _shows(scene, "hostingTestResult"), "the result")


async def _forget(scene: Scene) -> None:
    """A project that is asked about before it is forgotten."""
    stays = (
        Lasting("upload", "https://api.productai.photo", 12, NO_DELETION),
        Lasting("bucket", "https://s3.eu-central-1.amazonaws.com/owesa-photos", 2, NOT_NOW),
    )
    results = tuple(f"/home/owesa/Pictures/spring/CUP-{number:04}.png" for number in range(30))
    name = _PROJECTS[0].name
    scene.desk.holdings = {name: Holdings(name, 34, 0, 12, 14, stays, results, 2)}
    await _settings(_PAGES.index("projects"))(scene)
    await scene.press("forgetProjectButton")
    await scene.until(lambda: _shows(scene, "forgetProject"), "the question")


async def _view(scene: Scene, mode: Mode) -> None:
    """Chooses a way to compare."""
    pane = scene.window.compare_pane
    pane.view.set_mode(mode)
    await scene.until(lambda: pane.view.stage.mode is mode, "the other view")


async def _changed(scene: Scene) -> None:
    """What changed, once it is known."""
    view = scene.window.compare_pane.view
    await _view(scene, Mode.DIFFERENCE)
    await scene.until(lambda: view.stage.heat is not None, "what changed")


async def _several(scene: Scene) -> None:
    """The original and three results."""
    view = scene.window.compare_pane.view
    await _view(scene, Mode.SEVERAL)
    await scene.until(lambda: len(view.stage.several) == 4, "four pictures")


async def _apart(scene: Scene) -> None:
    """One side enlarged alone."""
    view = scene.window.compare_pane.view
    await scene.until(lambda: len(view.stage.sides()) == 2, "both pictures")
    await _view(scene, Mode.SIDE_BY_SIDE)
    view.zoom_to(1.0)
    view.zoom_to(2.0, view.rect().center().toPointF() * 1.5, alone=True)
    await scene.turn()


async def _colours(scene: Scene) -> None:
    """A lying divider, and the colour under a point."""
    scene.part("compareView").setFocus()
    await scene.keys("D")
    await scene.keys("P")


async def _sheet(scene: Scene) -> None:
    scene.part("compareView").setFocus()
    await scene.keys("?")


_PAGES = (
    *("account", "hosting", "output", "queue"),
    *("projects", "appearance", "privacy", "shortcuts"),
)
_PROJECTS = (
    Project("Owesa spring", "/home/owesa/Pictures/spring", limit_credits=2000, limit_per_day=200),
    Project("Museum shop"),
)
_BUCKET: Mapping[str, Any] = {
    "hosting": BUCKET,
    "bucket_endpoint": "https://s3.eu-central-1.amazonaws.com",
    "bucket_name": "owesa-photos",
    "bucket_prefix": "productai/",
    "bucket_access_key": "AKIAEXAMPLEEXAMPLE00",
}
_HISTORY = tuple(f"{PROMPT} Version {number}." for number in range(1, 4))

SCENES: Mapping[str, Setting] = {
    "welcome": Setting(_nothing, Settings()),
    "empty": Setting(_nothing),
    "photo": Setting(_photo),
    "result": Setting(_result),
    "side": Setting(_then(_result, lambda s: _view(s, Mode.SIDE_BY_SIDE))),
    "after": Setting(_then(_result, lambda s: _view(s, Mode.AFTER))),
    "changed": Setting(_then(_result, _changed)),
    "several": Setting(_then(_result, _several)),
    "apart": Setting(_then(_result, _apart)),
    "colours": Setting(_then(_result, _colours)),
    "tries": Setting(lambda scene: review_scenes.tries(scene, COFFEE)),
    "rejecting": Setting(lambda scene: review_scenes.rejecting(scene, COFFEE)),
    "four-up": Setting(lambda scene: review_scenes.four_up(scene, COFFEE)),
    "export": Setting(_then(_result, export_scenes.choosing)),
    "export-conflicts": Setting(_then(_result, export_scenes.conflicts)),
    "export-report": Setting(_then(_result, export_scenes.report)),
    "export-rules": Setting(_then(_result, export_scenes.rules)),
    "export-preset": Setting(_then(_result, export_scenes.own_preset)),
    "batch": Setting(_many),
    "list-empty": Setting(_then(_nothing, _press("batchTab"))),
    "list": Setting(_list()),
    "list-short": Setting(_list(balance=Balance(credits=300, plan="pro"))),
    "list-broken": Setting(
        lambda scene: _load(scene, SheetError("SHEET_DAMAGED", name="autumn-catalogue.csv"))
    ),
    "list-started": Setting(_started),
    "queue": Setting(
        _queue,
        _own_key(projects=_PROJECTS, last_project="Owesa spring", key_names=("Museum",)),
    ),
    "logo": Setting(_logo),
    "queue-menu": Setting(_then(_queue, _press("queueMenuButton"))),
    "held": Setting(_held),
    "offline": Setting(
        _status(
            offline=Fault("NO_CONNECTION", {"host": "api.productai.photo", "reason": "timed out"})
        )
    ),
    "paused": Setting(_status(paused=True)),
    "limited": Setting(_status(limited=Fault("LIMIT_DAY", {"limit": 100, "spent": 96}))),
    "broke": Setting(_status(halted=Fault("OUT_OF_TOKENS", {}), balance=Balance(0, "pro"))),
    "low": Setting(_status(balance=Balance(credits=52, plan="pro")), _own_key()),
    "crash": Setting(_crash),
    "models": Setting(_then(_photo, _press("modelPicker"))),
    "compare-models": Setting(_then(_photo, _keys("Ctrl+M"))),
    "templates": Setting(_then(_photo, _keys("Ctrl+T"))),
    "history": Setting(_then(_queue, _keys("Ctrl+H"))),
    "past": Setting(_past),
    "past-empty": Setting(_keys("Ctrl+3")),
    "past-filtered": Setting(_past_filtered),
    "past-lineage": Setting(_past_edit),
    "past-gone": Setting(_past_gone),
    "past-spend": Setting(_then(_past, _press("historyPages:spend"))),
    "balance": Setting(_then(_queue, _press("balanceLabel")), _own_key()),
    "project": Setting(
        _then(_photo, _keys("Ctrl+P")),
        Settings(practice=True, welcomed=True, projects=_PROJECTS, last_project="Museum shop"),
    ),
    "upload": Setting(_upload, Settings(welcomed=True)),
    "confirm": Setting(_confirm),
    "shortcuts": Setting(_then(_photo, _sheet)),
    "help": Setting(_then(_queue, help_scenes.menu)),
    "about": Setting(_then(_queue, help_scenes.about)),
    "licences": Setting(_then(_queue, help_scenes.licences)),
    "report": Setting(_then(_queue, help_scenes.report)),
    "settings-bucket": Setting(_bucket, _own_key(**_BUCKET)),
    "upload-bucket": Setting(_upload, Settings(welcomed=True).with_changes(**_BUCKET)),
    "forget": Setting(_forget, _own_key(projects=_PROJECTS, last_project="Owesa spring")),
    **{
        f"settings-{name}": Setting(_settings(number), _own_key(projects=_PROJECTS))
        for number, name in enumerate(_PAGES)
    },
}


async def set_up(name: str, scene: Scene) -> None:
    """Brings the window into the state of that name."""
    await SCENES[name].play(scene)


def settings_of(name: str, folder: Path, **changes: Any) -> Settings:
    """The settings with which a state begins."""
    return replace(SCENES[name].settings, output_folder=str(folder), **changes)


# What happens while a scene stands


async def _finish(scene: Scene) -> None:
    """The edit that one looks at is done."""
    scene.window.choose(6)
    await scene.turn()
    output = scene.result("five.png", HILL)
    scene.engine.move(6, state=State.DONE, output=output, ended_at=NOON + timedelta(minutes=1))
    await scene.turn()


async def _fail(scene: Scene) -> None:
    """The edit that one looks at has failed."""
    scene.window.choose(7)
    await scene.turn()
    scene.engine.move(7, state=State.FAILED, fault=Fault("SERVICE_ERROR", {}), ended_at=NOON)
    await scene.turn()


async def _link(scene: Scene) -> None:
    """The keyboard goes to the first thing that can be done with the edit one looks at."""
    scene.window.choose(5)
    scene.part("queueView").setFocus()
    await scene.turn()
    await scene.keys("Right")


async def _offline(scene: Scene) -> None:
    scene.engine.set_status(
        offline=Fault("NO_CONNECTION", {"host": "api.productai.photo", "reason": "timed out"})
    )
    await scene.turn()


async def _spend(scene: Scene) -> None:
    scene.engine.set_status(balance=Balance(credits=977, plan="pro"))
    await scene.turn()


async def _dearer(scene: Scene) -> None:
    scene.window.order_panel.change(variants=3)
    await scene.turn()


STEPS: Mapping[str, Play] = {
    "finish": _finish,
    "fail": _fail,
    "link": _link,
    "offline": _offline,
    "spend": _spend,
    "dearer": _dearer,
}

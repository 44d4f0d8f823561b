"""A proof sheet holds what a client has to know, and is there whole or not at all."""

import threading
from concurrent.futures import CancelledError
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from productai_desktop.core.errors import OutputError, ProductAIError
from productai_desktop.core.file_facts import AiFacts
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.regions import Finding, Inspection, Place, Region, RegionResult
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.proof.proof_page import ProofPage, gathered
from productai_desktop.gui.proof.proof_painting import PAGE, PagePainter
from productai_desktop.gui.proof.proof_sheets import ProofSheets
from productai_desktop.gui.proof.proof_words import ai_text, fact_rows, logo_text, verdict_text
from productai_desktop.gui.proof.proof_writing import write_proof
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until

COFFEE = str(Path(__file__).parents[2] / "photos" / "coffee.png")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOGO = Region("Logo", 0.25, 0.5, 0.25, 0.125)
FOUND = RegionResult(LOGO, Finding.MOVED, Place(0.3, 0.5, 0.25, 0.125), 0.97, 1.25)
LOST = RegionResult(Region("Seal", 0.1, 0.1, 0.2, 0.2), Finding.UNKNOWN)


@pytest.fixture
def page(tmp_path: Path) -> ProofPage:
    result = tmp_path / "result.jpg"
    with Image.open(COFFEE) as image:
        image.convert("RGB").resize((300, 200)).save(result)
    job = a_job(
        7,
        state=State.DONE,
        inputs=(COFFEE,),
        output=str(result),
        sku="CUP-1",
        prompt="A cup " * 400,
        verdict=Verdict.KEPT,
        judged_by="anna",
        judged_at=NOON,
    )
    return ProofPage(job, "Nano Banana Pro", Inspection((FOUND, LOST), NOON))


def _painted(page: ProofPage, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(PAGE.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    PagePainter(painter, QApplication.font().family(), direction).paint(page, gathered(page), 1, 1)
    painter.end()
    return image


def test_the_files_are_named_by_their_hashes(page: ProofPage, qapp: QApplication) -> None:
    facts = gathered(page)
    rows = fact_rows(page, facts)
    for path in (COFFEE, page.job.output):
        assert ("SHA-256", sha256(Path(path).read_bytes()).hexdigest()) in rows
    assert ("Model", "Nano Banana Pro") in rows
    assert [pair[0] for pair in facts.pairs] == [LOST, FOUND]
    assert [pair[2] is None for pair in facts.pairs] == [True, False]


def test_an_original_that_is_gone_is_said(page: ProofPage, qapp: QApplication) -> None:
    gone = ProofPage(page.job.evolve(inputs=("/nowhere/cup.png",)), page.model, page.inspection)
    facts = gathered(gone)
    assert facts.before.image is None
    assert facts.after.image is not None
    assert any("not found" in text for _, text in fact_rows(gone, facts))


def test_an_address_is_not_fetched(page: ProofPage, qapp: QApplication) -> None:
    far = ProofPage(page.job.evolve(inputs=("https://a.example/c.png",)), page.model, None)
    assert gathered(far).before.image is None


def test_verdicts_say_who_and_when(page: ProofPage, qapp: QApplication) -> None:
    assert "anna" in verdict_text(page.job)
    rejected = page.job.evolve(verdict=Verdict.REJECTED, judged_by="", reason="the E became an F")
    assert verdict_text(rejected).startswith("Rejected on ")
    assert verdict_text(rejected).endswith("the E became an F")
    assert verdict_text(page.job.evolve(verdict=Verdict.UNJUDGED)) == "Not judged yet"


def test_the_persons_word_on_the_logo_is_told_from_the_programs(qapp: QApplication) -> None:
    found = Inspection((FOUND,), NOON)
    assert logo_text(None) == "Not checked"
    assert "the program" in logo_text(found)
    assert "anna" in logo_text(found.judged(Finding.ALTERED, "anna", NOON))


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (None, "The file could not be read"),
        (AiFacts(), "The file has none"),
        (AiFacts(elsewhere=("EXIF",)), "Named outside of the usual place"),
    ],
)
def test_the_ai_mark_is_what_the_file_says(
    facts: AiFacts | None, text: str, qapp: QApplication
) -> None:
    assert ai_text(facts) == text
    marked = AiFacts("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
    assert "trainedAlgorithmicMedia" in ai_text(marked)
    assert "http" not in ai_text(marked)


def test_a_page_is_mirrored_where_one_reads_from_the_right(
    page: ProofPage, qapp: QApplication
) -> None:
    ways = Qt.LayoutDirection
    left, right = _painted(page, ways.LeftToRight), _painted(page, ways.RightToLeft)
    inked = [
        [
            sum(image.pixelColor(x, y).lightness() < 128 for y in range(40, 62))
            for x in range(40, 555)
        ]
        for image in (left, right)
    ]
    assert sum(inked[0][:200]) > sum(inked[0][300:])
    assert sum(inked[1][:200]) < sum(inked[1][300:])


def test_nothing_is_painted_over_the_margins(page: ProofPage, qapp: QApplication) -> None:
    many = Inspection((FOUND, LOST) * 5, NOON)
    image = _painted(ProofPage(page.job, page.model, many), Qt.LayoutDirection.LeftToRight)
    for x in (*range(30), *range(566, 595)):
        assert all(image.pixelColor(x, y) == QColor("white") for y in range(0, 842, 2))
    assert all(image.pixelColor(x, y) == QColor("white") for x in range(595) for y in (5, 835))


def test_a_pdf_is_written_in_a_thread_with_a_page_an_edit(
    page: ProofPage, tmp_path: Path, qapp: QApplication
) -> None:
    family = QApplication.font().family()
    path = tmp_path / "proof.pdf"
    thread = threading.Thread(target=write_proof, args=(path, [page, page], family))
    thread.start()
    thread.join()
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 2
    assert not list(tmp_path.glob("*.part"))


def test_what_is_stopped_leaves_the_old_file(
    page: ProofPage, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "proof.pdf"
    path.write_bytes(b"old")
    with pytest.raises(CancelledError):
        write_proof(path, [page], QApplication.font().family(), stopped=lambda: True)
    assert path.read_bytes() == b"old"
    assert {one.name for one in tmp_path.iterdir()} == {"proof.pdf", "result.jpg"}


def test_a_folder_that_is_gone_is_said(page: ProofPage, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_proof(tmp_path / "gone" / "proof.pdf", [page], "Inter")


async def test_asking_writes_the_sheet_and_offers_to_open_it(
    desk: FakeDesk, bridge: Bridge, page: ProofPage, tmp_path: Path
) -> None:
    assert page.inspection is not None
    desk.archive.inspections[7] = page.inspection.stored()
    window = QWidget()
    opened: list[Path] = []
    sheets = ProofSheets(desk, bridge, window, open_file=opened.append)
    sheets.ask([_without_result(page.job), page.job])
    dialog = child(window, QFileDialog, "proofDialog")
    assert dialog.selectedFiles()[0].endswith("CUP-1-proof.pdf")
    path = tmp_path / "for the client.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    await until(lambda: window.findChildren(QMessageBox, "proofWritten"), "the word of it")
    assert path.read_bytes().count(b"/Type /Page\n") == 1
    box = child(window, QMessageBox, "proofWritten")
    child(box, QPushButton, "openProofButton").click()
    assert opened == [path]


async def test_a_sheet_that_cannot_be_written_is_told(
    desk: FakeDesk, bridge: Bridge, page: ProofPage, tmp_path: Path
) -> None:
    window = QWidget()
    told: list[ProductAIError] = []
    bridge.failed.connect(told.append)
    sheets = ProofSheets(desk, bridge, window)
    sheets.ask([page.job])
    dialog = child(window, QFileDialog, "proofDialog")
    dialog.fileSelected.emit(str(tmp_path / "gone" / "proof.pdf"))
    dialog.reject()
    await until(lambda: told, "the failure")
    assert isinstance(told[0], OutputError)


async def test_edits_without_a_result_ask_nothing(
    desk: FakeDesk, bridge: Bridge, page: ProofPage
) -> None:
    window = QWidget()
    ProofSheets(desk, bridge, window).ask([_without_result(page.job)])
    assert not window.findChildren(QFileDialog)


def _without_result(job: Job) -> Job:
    return job.evolve(output="")

"""The coaching log on paper: lying, in ICF's columns, over as many pages as it takes."""

from dataclasses import replace
from datetime import UTC, date

import pytest
from PySide6.QtGui import QPageLayout, QPageSize
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.hours import choose_credential, log_content, set_training
from coachdesk.desk.practice import change_practice
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.credential import Credential
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.handout import Header, PaperSize
from coachdesk.domain.handout.log import LogContent, LogFigures, LogLine
from coachdesk.domain.ids import SessionId
from coachdesk.domain.kept_hours import KeptHours
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Attendance, Payment, Session
from coachdesk.handouts.render import coaching_log, log_file
from coachdesk.ui.handouts.printing import printer_for
from coachdesk.words import Words
from tests.handouts.reading import TEXT, sizes, texts, things

WORDS = Words("en", UTC)
LINE = LogLine(name="Amina", code="AAAA", contact="amina@client.example", people=1,
               start=DayText("2025-10-09"), end=DayText("2026-04-02"), paid=585,
               pro_bono=0)  # fmt: skip
SHORT = LogContent(
    header=Header(practice="Stillwater", on=DayText("2026-04-14")),
    totals=LogFigures(minutes=18750, paid=16860, recent=5775, clients=34),
    credential="pcc",
    needs=LogFigures(minutes=30000, paid=27000, recent=3000, clients=25),
    lines=(LINE, replace(LINE, name="", code="K7RW", contact="", people=6, pro_bono=75)),
    left_out=(("no_consent", 8), ("not_live", 2)),
)


def pages(content: LogContent, paper: PaperSize = PaperSize.A4) -> list[str]:
    return texts(coaching_log(content, paper, WORDS))


def test_it_says_what_the_hours_come_to_and_each_row_in_its_columns() -> None:
    said = " ".join(pages(SHORT)[0].split())
    for part in (
        "14 April 2026",
        "Toward PCC 312.5 of 500 hours that count",
        "Paid 281 of 450",
        "Last 18 months 96.25 50 needed",
        "Clients 34 25 needed",
        "Client name Contact Individual or group Number in group Start End Paid hours Pro bono",
        "Amina amina@client.example Individual 1 9 Oct 2025 2 Apr 2026 9.75 –",
        "Client K7RW – Group 6 9 Oct 2025 2 Apr 2026 9.75 1.25",
        "Total 19.50 1.25",
        "Sessions left out: 8 no consent to be listed · 2 in writing, not live",
        "Page 1 of 1",
    ):
        assert part in said


@pytest.mark.parametrize("paper", list(PaperSize))
def test_a_long_one_goes_on_with_its_head_and_ends_with_its_sum(paper: PaperSize) -> None:
    names = [f"Client number {n} " + "of the harbour " * (n % 3) for n in range(70)]
    lines = tuple(replace(LINE, name=name, contact="x" * (n % 60)) for n, name in enumerate(names))
    pdf = coaching_log(replace(SHORT, lines=lines), paper, WORDS)
    found = texts(pdf)
    assert len(found) > 3
    assert all("Individual or group" in page for page in found)
    assert [f"Page {n} of {len(found)}" in page for n, page in enumerate(found, 1)] == [
        True for _ in found
    ]
    assert "Total" in found[-1]
    assert "Client number 69" in found[-1]  # the sum is never alone
    whole = " ".join(" ".join(found).split())
    assert all(f"Client number {n} " in whole for n in range(70))
    for (wide, high), inside in zip(sizes(pdf), things(pdf), strict=True):
        assert wide > high
        edge = 17 * 72 / 25.4
        assert all(each.left > edge and each.right < wide - edge for each in inside)
        assert all(each.bottom > 20 for each in inside if each.kind == TEXT)


@pytest.mark.parametrize(
    ("language", "name"),
    [("de", "Coaching-Protokoll"), ("es", "Registro de coaching"), ("fr", "Journal de coaching")],
)
def test_it_speaks_the_language_of_the_practice(language: str, name: str) -> None:
    content = replace(SHORT, header=replace(SHORT.header, language=language))
    assert name in pages(content)[0]
    assert log_file(content, WORDS) == f"{name} 2026-04-14.pdf"


def test_it_holds_what_counts_and_the_names_of_those_who_agreed(
    desk: Desk, client: Client, engagement: Engagement
) -> None:
    other = add_client(desk, "Nadia Unlisted")
    theirs = desk.vault.where(Engagement, client_id=other.id)[0]
    for number, (whose, payment) in enumerate(
        ((engagement, Payment.PAID), (engagement, Payment.PRO_BONO), (theirs, Payment.PAID))
    ):
        session = Session(
            id=SessionId(f"s{number}"), engagement_id=whose.id, stage="opening",
            created_at=desk.now(), planned_at=desk.now(), minutes=45,
            attendance=Attendance.HELD, payment=payment,
        )  # fmt: skip
        desk.do("test", lambda unit, made=session: unit.put(made))
    agreed = Answer(id="a", engagement_id=engagement.id, session_id=SessionId("s0"),
                    key="choice.log", value=True)  # fmt: skip
    old = KeptHours(id="k", code="K7RW", day=DayText("2024-05-01"), minutes=60,
                    payment=Payment.PAID)  # fmt: skip
    desk.do("test", lambda unit: (unit.put(agreed), unit.put(old)))
    choose_credential(desk, Credential.MCC)
    set_training(desk, DayText("2024-01-01"))
    change_practice(desk, language="de", confidentiality="Confidential")
    content = log_content(desk)
    assert [(each.name, each.code, each.paid, each.pro_bono) for each in content.lines] == [
        ("Mara Lindell", client.code, 45, 45), ("", "K7RW", 60, 0),
    ]  # fmt: skip
    assert content.totals == LogFigures(minutes=150, paid=105, recent=90, clients=2)
    assert content.left_out == (("no_consent", 1),)
    said = pages(content)[0]
    assert "Auf dem Weg zum MCC" in said
    assert "Nadia" not in said
    since = log_content(desk, date(2025, 1, 1))
    assert [each.name for each in since.lines] == ["Mara Lindell"]
    assert since.totals == content.totals


def test_a_lying_sheet_is_printed_on_the_paper_it_lies_on(qtbot: QtBot) -> None:
    (wide, high) = sizes(coaching_log(SHORT, PaperSize.LETTER, WORDS))[0]
    layout = printer_for((wide, high)).pageLayout()
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert layout.pageSize().id() is QPageSize.PageSizeId.Letter
    assert printer_for((high, wide)).pageLayout().orientation() is QPageLayout.Orientation.Portrait

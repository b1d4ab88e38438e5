"""Numbered documents: a year's numbers have no gap and none twice, whatever is done or undone."""

import random
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from coachdesk.desk.backups import put_in_place
from coachdesk.desk.clients import add_client, change_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.editing import edit
from coachdesk.desk.invoice_page import document_of, page_of
from coachdesk.desk.invoicing import (
    Draft,
    begin,
    chargeable,
    correction_of,
    issue,
    line_of,
    own_line,
    receipt_for,
)
from coachdesk.desk.money import fees, money, set_fee, set_session_fee, settle, sums
from coachdesk.desk.portability import export_archive, import_archive
from coachdesk.desk.practice import choose_for_practice
from coachdesk.domain.accounts import State
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.fees import Standing
from coachdesk.domain.given import Given
from coachdesk.domain.ids import SessionId
from coachdesk.domain.invoice import Invoice, InvoiceKind
from coachdesk.domain.money import Amount
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.session import Attendance, Payment, Session, Span
from coachdesk.storage.records import money as kept_money
from coachdesk.storage.restore import bring_beside
from coachdesk.storage.vault import open_vault
from tests.conftest import HandClock, made_desk
from tests.desk.erased import erase

ONE_LINE = (own_line("Coaching", "1", "95.00"),)


def hold(desk: Desk, engagement: Engagement, days_ago: int, **changes: Any) -> Session:
    at = desk.now() - timedelta(days=days_ago)
    made: dict[str, Any] = {
        "clock": (Span(at, at + timedelta(hours=1)),),
        "finished_at": at + timedelta(hours=1),
        "attendance": Attendance.HELD,
    }
    session = Session(
        id=SessionId(desk.new_id()), engagement_id=engagement.id, stage="second", created_at=at,
        planned_at=at, **(made | changes),
    )  # fmt: skip
    desk.do("session.held", lambda unit: unit.insert(session))
    return session


def priced(desk: Desk, engagement: Engagement, basis: FeeBasis, price: str, agreed: int) -> None:
    choose_for_practice(desk, currency="EUR")
    set_fee(
        desk, engagement.id, fee_basis=basis, price=Amount(price), agreed_sessions=agreed or None
    )


def bill(desk: Desk, engagement: Engagement, *, everything: bool = True) -> Invoice:
    draft = begin(desk, engagement.id)
    things = chargeable(desk, engagement.id) if everything else ()
    lines = tuple(line_of(each, "Coaching session", draft.currency) for each in things)
    return issue(desk, changed(draft, lines=lines or ONE_LINE))


def changed(draft: Draft, **changes: Any) -> Draft:
    return replace(draft, **changes)


def numbers(documents: Sequence[Invoice]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for each in documents:
        found.setdefault(each.year, []).append(each.number)
    return {year: sorted(each) for year, each in found.items()}


def assert_gapless(documents: Sequence[Invoice]) -> None:
    for found in numbers(documents).values():
        assert found == list(range(1, len(found) + 1))


def test_an_invoice_asks_for_what_is_open_and_is_settled(
    desk: Desk, client: Client, engagement: Engagement, clock: HandClock
) -> None:
    priced(desk, engagement, FeeBasis.PER_SESSION, "95.00", 6)
    hold(desk, engagement, 20)
    hold(desk, engagement, 13, price=Amount("60.00"))
    hold(desk, engagement, 6, payment=Payment.PRO_BONO)
    (owed,) = money(desk).owed
    assert (owed.uncharged, owed.sessions, owed.packages) == (Decimal("155.00"), 2, 0)
    made = bill(desk, engagement)
    assert (made.year, made.number, made.due_on) == (2026, 1, "2026-04-28")
    assert chargeable(desk, engagement.id) == ()
    (owed,) = money(desk).owed
    assert (owed.uncharged, owed.open[0].open) == (0, Decimal("155.00"))
    page = page_of(desk, made)
    assert (page.number, page.total) == ("2026-001", "155.00")
    assert [each.day for each in page.lines] == ["2026-03-25", "2026-04-01"]
    clock.turn(days=3)
    settle(desk, made.id)
    assert money(desk).owed == ()
    standing = fees(desk, engagement.id)
    assert standing is not None
    assert (standing.used, standing.left) == (2, 4)
    assert {each.standing for each in standing.sessions} == {Standing.PAID}
    assert sums(money(desk).rows)[0].open == 0


def test_a_package_is_asked_for_once_and_lasts_for_its_sessions(
    desk: Desk, engagement: Engagement
) -> None:
    priced(desk, engagement, FeeBasis.PACKAGE, "1000.00", 3)
    hold(desk, engagement, 20)
    assert [each.is_package for each in chargeable(desk, engagement.id)] == [True]
    bill(desk, engagement)
    assert chargeable(desk, engagement.id) == ()
    (owed,) = money(desk).owed
    assert (owed.uncharged, owed.open[0].open) == (0, Decimal("1000.00"))


def test_a_correction_may_ask_for_the_same_session_at_its_right_price(
    desk: Desk, engagement: Engagement
) -> None:
    priced(desk, engagement, FeeBasis.PER_SESSION, "95.00", 0)
    session = hold(desk, engagement, 2)
    wrong = bill(desk, engagement)
    set_session_fee(desk, session.id, price=Amount("110.00"))
    (thing,) = chargeable(desk, engagement.id, wrong.id)
    draft = correction_of(desk, wrong, engagement.id)
    line = line_of(thing, "Coaching session", "EUR")
    right = issue(desk, changed(draft, lines=(*draft.lines, line)))
    assert page_of(desk, right).total == "15.00"
    assert chargeable(desk, engagement.id) == ()  # it stands on the correction now
    (owed,) = money(desk).owed
    assert (owed.uncharged, owed.open[0].open) == (0, Decimal("110.00"))
    again = correction_of(desk, wrong, engagement.id)  # all of it, what was replaced once
    assert [(each.quantity, each.price) for each in again.lines] == [("-1", "110.00")]


def test_a_correction_is_a_new_document_and_the_old_one_stays(
    desk: Desk, engagement: Engagement
) -> None:
    priced(desk, engagement, FeeBasis.PER_SESSION, "95.00", 0)
    hold(desk, engagement, 2)
    wrong = bill(desk, engagement)
    kept = desk.vault.get(Invoice, wrong.id)
    back = issue(desk, correction_of(desk, wrong, engagement.id))
    assert desk.vault.get(Invoice, wrong.id) == kept
    assert (back.number, back.kind, page_of(desk, back).about) == (
        2, InvoiceKind.CORRECTION, "2026-001",
    )  # fmt: skip
    assert page_of(desk, back).total == "-95.00"
    assert {row.document.id: row.state for row in money(desk).rows}[wrong.id] is State.TAKEN_BACK
    assert len(chargeable(desk, engagement.id)) == 1  # it can be asked for again
    again = bill(desk, engagement)
    with pytest.raises(RuleBroken, match=r"invoice\.twice"):
        issue(desk, changed(begin(desk, engagement.id), lines=again.lines))
    receipt = issue(desk, receipt_for(desk, again, engagement.id))
    assert page_of(desk, receipt).about == "2026-003"
    assert_gapless(desk.vault.all(Invoice))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"currency": ""}, "invoice.no_currency"),
        ({"lines": ()}, "invoice.no_lines"),
        ({"lines": (own_line("", "1", "5"),)}, "invoice.no_text"),
        ({"lines": (own_line("Coaching", "1", ""),)}, "invoice.no_price"),
    ],
)
def test_what_cannot_be_issued_takes_no_number(
    desk: Desk, engagement: Engagement, changes: dict[str, Any], rule: str
) -> None:
    draft = changed(begin(desk, engagement.id), currency="EUR", lines=ONE_LINE)
    with pytest.raises(RuleBroken) as refused:
        issue(desk, changed(draft, **changes))
    assert refused.value.rule == rule
    assert issue(desk, draft).number == 1


def test_an_erased_client_leaves_numbers_and_amounts(
    desk: Desk, client: Client, engagement: Engagement
) -> None:
    draft = changed(begin(desk, engagement.id), currency="EUR", lines=ONE_LINE)
    issue(desk, draft)
    erase(desk, client.id, keep_hours=False)
    (left,) = desk.vault.all(Invoice)
    assert (left.client_id, left.addressee, left.code) == ("", "", client.code)
    assert [(each.text, each.price) for each in left.lines] == [("", "95.00")]
    assert desk.vault.all(Given) == ()
    (row,) = money(desk).rows
    assert row.client is None
    other = add_client(desk, "Ines Solberg")
    begun = begin(desk, desk.vault.where(Engagement, client_id=other.id)[0].id)
    assert issue(desk, changed(begun, currency="EUR", lines=ONE_LINE)).number == 2


def test_the_page_given_is_found_with_its_document(desk: Desk, engagement: Engagement) -> None:
    made = issue(desk, changed(begin(desk, engagement.id), currency="EUR", lines=ONE_LINE))
    choose_for_practice(desk, address="Moved since")
    (record,) = desk.vault.all(Given)
    assert document_of(desk, record) == made
    assert "Moved since" not in page_of(desk, made).sender


ACTS = st.lists(
    st.sampled_from(["issue", "undo", "redo", "rename", "settle", "correct", "year", "restore"]),
    max_size=25,
)


@given(ACTS)
@limits(max_examples=12)
def test_numbers_have_no_gap_under_undo_and_restoring(
    empty_vault: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[str]
) -> None:
    path = Path(shutil.copy(empty_vault, tmp_path_factory.mktemp("acts") / "P.coachdesk"))
    clock = HandClock()
    desk = made_desk(open_vault(path), clock)
    choose_for_practice(desk, currency="EUR")
    client = add_client(desk, "Mara Lindell")
    engagement = desk.vault.where(Engagement, client_id=client.id)[0]
    copy = Path(shutil.copy(path, path.with_name("Copy.coachdesk")))
    told: list[tuple[int, int]] = []
    for number, act in enumerate(acts):
        clock.turn(hours=1)
        documents = desk.vault.all(Invoice)
        gone = desk.journey(engagement.id) is None  # its beginning was undone
        if act == "issue" and not gone:
            choose_for_practice(desk, currency="EUR")  # that may have been undone as well
            made = bill(desk, engagement)
            told.append((made.year, made.number))
        elif act in ("undo", "redo"):
            getattr(desk, act)()
        elif act == "rename":
            change_client(desk, client.id, name=f"Mara {number}")
        elif act == "settle" and documents:
            settle(desk, documents[-1].id)
        elif act == "correct" and documents and not gone:
            made = issue(desk, changed(
                correction_of(desk, documents[0], engagement.id), lines=ONE_LINE
            ))  # fmt: skip
            told.append((made.year, made.number))
        elif act == "year":
            clock.turn(days=200)
        elif act == "restore":
            put_in_place(desk, bring_beside(copy, path, None), None)
    kept = desk.vault.all(Invoice)
    assert kept_money.documents(desk.vault) == kept  # the quick way of reading them
    assert_gapless(kept)
    assert len(told) == len(set(told)), "a number was given twice"
    assert set(told) == {(each.year, each.number) for each in kept}
    desk.put_down()


def test_a_client_with_a_document_is_not_taken_back(desk: Desk) -> None:
    choose_for_practice(desk, currency="EUR")
    client = add_client(desk, name="New One")
    own = desk.vault.where(Engagement, client_id=client.id)[0]
    change_client(desk, client.id, phone="1")
    issued = issue(desk, replace(begin(desk, own.id), lines=ONE_LINE))
    while desk.undo() is not None:
        assert desk.vault.get(Client, client.id) is not None
    assert desk.vault.all(Client)[-1].phone == "", "what else was done is taken back still"
    assert (page_of(desk, issued).addressee, desk.vault.where(Given, engagement_id=own.id)) != (
        "",
        (),
    )


def test_restoring_an_older_copy_keeps_what_was_issued_since(
    desk: Desk, client: Client, engagement: Engagement, vault_path: Path, tmp_path: Path
) -> None:
    choose_for_practice(desk, currency="EUR")
    first = bill(desk, engagement)
    copy = Path(shutil.copy(vault_path, tmp_path / "Copy.coachdesk"))
    later = add_client(desk, "Ines Solberg")
    second = bill(desk, desk.vault.where(Engagement, client_id=later.id)[0])
    third = bill(desk, engagement)
    put_in_place(desk, bring_beside(copy, vault_path, None), None)
    kept = {each.number: each for each in desk.vault.all(Invoice)}
    assert kept[1] == first
    assert kept[3] == third
    stripped = kept[2]
    assert (stripped.id, stripped.client_id, stripped.addressee) == (second.id, "", "")
    assert "Ines" not in str(stripped)
    assert page_of(desk, third).number == "2026-003"
    assert bill(desk, engagement).number == 4


def test_taking_in_an_older_archive_keeps_what_was_issued_since(
    desk: Desk, engagement: Engagement
) -> None:
    choose_for_practice(desk, currency="EUR")
    first = bill(desk, engagement)
    archive = export_archive(desk, "1")
    second = bill(desk, engagement)
    import_archive(desk, archive)
    assert desk.vault.all(Invoice) == (first, second)
    assert bill(desk, engagement).number == 3


def test_the_copy_of_another_practice_takes_no_numbers_over(
    desk: Desk, engagement: Engagement, vault_path: Path, empty_vault: Path, tmp_path: Path
) -> None:
    choose_for_practice(desk, currency="EUR")
    bill(desk, engagement)
    other = Path(shutil.copy(empty_vault, tmp_path / "Other.coachdesk"))
    vault = open_vault(other)
    stranger = made_desk(vault, HandClock(datetime(2026, 1, 5, tzinfo=UTC)))
    ids = random.Random(4)
    stranger.new_id = lambda: f"{ids.getrandbits(64):016x}"
    add_client(stranger, "Tomasz Nowak")
    vault.close()
    put_in_place(desk, bring_beside(other, vault_path, None), None)
    assert desk.vault.all(Invoice) == ()


def test_what_is_owed_in_the_list_is_what_the_rules_say(desk: Desk, engagement: Engagement) -> None:
    chance = random.Random(7)
    choose_for_practice(desk, currency="EUR")
    for n in range(120):
        ways: dict[str, Any] = {
            "attendance": chance.choice([None, *Attendance]),
            "payment": chance.choice([None, *Payment]),
            "price": Amount(chance.choice(["", "", "40.00", "0.00"])),
            "settled_on": DayText(chance.choice(["", "", "2026-01-02", "31 February"])),
        }
        if chance.random() < 0.3:
            ways |= {"clock": (), "finished_at": None}
        hold(desk, engagement, n, **ways)
    for basis in (None, *FeeBasis):
        set_fee(desk, engagement.id, fee_basis=basis, price=Amount("90.00"), agreed_sessions=30)
        things = chargeable(desk, engagement.id)
        total = sum((each.price for each in things), Decimal(0))
        owed = money(desk).owed
        assert (owed[0].uncharged, owed[0].sessions + owed[0].packages) == (total, len(things))


def test_a_session_paid_in_cash_is_not_asked_for(desk: Desk, engagement: Engagement) -> None:
    priced(desk, engagement, FeeBasis.PER_SESSION, "95.00", 0)
    session = hold(desk, engagement, 2)
    set_session_fee(desk, session.id, settled_on=day_text(desk.today()))
    assert money(desk).owed == ()
    desk.undo()
    assert money(desk).owed[0].sessions == 1
    edit(desk, "x", Session, session.id, payment=Payment.PRO_BONO)
    assert money(desk).owed == ()

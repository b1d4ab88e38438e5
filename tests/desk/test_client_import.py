"""Clients out of a table: told beforehand, kept in parts, one step to undo."""

from collections.abc import Sequence

import pytest

from coachdesk.desk.client_import import PART, Importing
from coachdesk.desk.client_plan import Decision, Fate, Plan, Reason, Twins, phone_key, plan
from coachdesk.desk.clients import add_client, archive_clients, change_client, engagements
from coachdesk.desk.desk import Desk
from coachdesk.domain.area import Area
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import ClientRow, Column, read_row
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.unit import Unit

COLUMNS = (Column.NAME, Column.EMAIL, Column.PHONE, Column.TAGS, Column.STATUS)


def rows(*lines: str) -> list[ClientRow]:
    return [read_row(n, line.split("|"), COLUMNS) for n, line in enumerate(lines, 2)]


def planned(desk: Desk, twins: Twins, *lines: str) -> Plan:
    return plan(desk.vault.all(Client), rows(*lines), twins)


def carried_out(desk: Desk, made: Plan) -> None:
    importing = Importing(desk, made)
    while importing.step():
        pass
    importing.finish()


def what(decisions: tuple[Decision, ...]) -> list[tuple[str, str]]:
    return [(each.fate.value, each.reason.value) for each in decisions]


def test_a_plan_tells_each_row_s_fate_and_changes_nothing(desk: Desk) -> None:
    known = add_client(desk, "Mara Lindell")
    change_client(desk, known.id, email="Mara@Example.org")
    old = add_client(desk, "Old Friend")
    archive_clients(desk, [old.id])
    before = desk.vault.all(Client)
    lines = (
        "Ada|ada@x",
        "M. L.|mara@example.org|1",
        "mara  LINDÉLL||2",
        "|x@y",
        "Ada|",
        "Old Friend||3",
    )
    assert what(planned(desk, Twins.SKIP, *lines).decisions) == [
        ("new", ""), ("skipped", "same_email"), ("skipped", "same_name"),
        ("skipped", "no_name"), ("skipped", "same_name"), ("skipped", "same_name"),
    ]  # fmt: skip
    assert what(planned(desk, Twins.FILL, *lines).decisions) == [
        ("new", ""), ("filled", "same_email"), ("skipped", "nothing_new"),
        ("skipped", "no_name"), ("skipped", "nothing_new"), ("skipped", "archived"),
    ]  # fmt: skip
    added = planned(desk, Twins.ADD, *lines)
    assert (added.count(Fate.NEW), added.reasons()) == (5, {Reason.NO_NAME: 1})
    assert desk.vault.all(Client) == before


def test_filling_leaves_what_is_there_and_knows_of_rows_further_up(desk: Desk) -> None:
    known = add_client(desk, "Mara")
    change_client(desk, known.id, phone="1", tags=("a",))
    lines = ("Mara|m@x|2|b, a", "Ada|||new|active", "Ada|a@x||late")
    carried_out(desk, planned(desk, Twins.FILL, *lines))
    mara, ada = sorted(desk.vault.all(Client), key=lambda each: each.name, reverse=True)
    assert (mara.phone, mara.email, mara.tags) == ("1", "m@x", ("a", "b"))
    assert (ada.email, ada.tags, ada.status) == ("a@x", ("new", "late"), ClientStatus.ACTIVE)


def test_a_phone_number_tells_who_it_is_unless_the_addresses_differ(desk: Desk) -> None:
    known = add_client(desk, "Zoë Amadi")
    change_client(desk, known.id, email="zoe@x", phone="01632 960031")
    lines = ("Z. Amadi||+44 (0)1632 960-031", "Tom|tom@x|01632960031", "Kim||0031")
    assert what(planned(desk, Twins.SKIP, *lines).decisions) == [
        ("skipped", "same_phone"), ("new", ""), ("new", ""),
    ]  # fmt: skip
    assert phone_key("+49 30 1234567") == phone_key("030 / 123 45 67") == "301234567"


def test_many_rows_are_one_step_to_undo_and_to_do_again(desk: Desk) -> None:
    known = add_client(desk, "Mara")
    before = desk.vault.all(Client), desk.vault.all(Area)
    lines = [f"Client {n}|c{n}@x" for n in range(2 * PART + 3)]
    carried_out(desk, planned(desk, Twins.FILL, *lines, "Mara|m@x"))
    after = desk.vault.all(Client)
    assert len(after) == len(lines) + 1
    assert len({each.code for each in after}) == len(after)
    assert all(engagements(desk, each.id) for each in after)
    desk.undo()
    assert (desk.vault.all(Client), desk.vault.all(Area)) == before
    desk.redo()
    assert len(desk.vault.all(Client)) == len(after)
    desk.undo()
    desk.undo()
    assert desk.vault.get(Client, known.id) is None, "the step before it is the one before"


def test_stopping_takes_back_what_was_kept_so_far(desk: Desk) -> None:
    importing = Importing(desk, planned(desk, Twins.SKIP, *(f"C {n}" for n in range(PART + 1))))
    assert importing.step()
    assert len(desk.vault.all(Client)) == PART
    importing.take_back()
    assert desk.vault.all(Client) == ()
    assert desk.vault.all(Area) == ()


def test_a_part_that_cannot_be_kept_is_not_half_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = Importing(desk, planned(desk, Twins.SKIP, *(f"C {n}" for n in range(PART + 5))))
    importing.step()
    insert_all, left = Unit.insert_all, [1]

    def full(unit: Unit, records: Sequence[object]) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise StorageError(Fault.FULL)
        insert_all(unit, records)

    monkeypatch.setattr(Unit, "insert_all", full)
    with pytest.raises(StorageError):
        importing.step()
    assert len(desk.vault.all(Client)) == PART
    monkeypatch.undo()
    importing.take_back()
    assert desk.vault.all(Client) == ()


def test_several_are_archived_in_one_step(desk: Desk) -> None:
    three = [add_client(desk, name).id for name in ("Ada", "Ben", "Cem")]
    assert archive_clients(desk, three[:2]) == 2
    assert archive_clients(desk, [*three, "gone"]) == 1
    desk.undo()
    desk.undo()
    assert {each.status for each in desk.vault.all(Client)} == {ClientStatus.ENQUIRY}

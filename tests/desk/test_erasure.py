"""Erasing a client: all of theirs goes, from the bytes of the file too, and nothing else does."""

import sqlite3
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from coachdesk.desk.clients import add_client, change_client, find
from coachdesk.desk.desk import Desk
from coachdesk.desk.erasure import (
    GROUPS,
    Left,
    copies_to_purge,
    is_named,
    kept_hours,
    preview,
    purge,
)
from coachdesk.desk.portability import export_archive, import_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.ids import ClientId
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.session import Session, is_held
from coachdesk.storage.backup import make_copy, source_of
from coachdesk.storage.key import new_key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.tables import IN_ENGAGEMENT
from coachdesk.storage.vault import open_vault
from coachdesk.system import resources
from tests.conftest import HandClock, made_desk
from tests.desk.erased import erase
from tests.storage.test_migrations import old_vault

PIECE = 40  # signs
SAMPLE = read_json(resources.text("sample", "practice.json"))


@pytest.fixture
def practice(desk: Desk) -> Desk:
    """The sample practice: twelve clients, some with a long way behind them."""
    import_archive(desk, SAMPLE)
    return desk


def texts(plain: Any) -> Iterator[str]:
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict | list):
        for each in plain.values() if isinstance(plain, dict) else plain:
            yield from texts(each)


def own_texts(archive: Any, name: str) -> list[str]:
    """What only one client's records say, ids too, in pieces: a page of the file parts a text."""
    theirs = {
        text[start : start + PIECE]
        for client in archive["clients"]
        if client["name"] == name
        for text in texts(client)
        for start in range(0, len(text), PIECE)
        if len(text[start : start + PIECE]) > 5
    }
    rest = {**archive, "clients": [each for each in archive["clients"] if each["name"] != name]}
    others = "\n".join(texts(rest))
    return sorted(text for text in theirs if text not in others and not text.startswith("20"))


def found_in(path: Path, wanted: list[str]) -> list[str]:
    """Which texts the bytes of a file hold, in any of three encodings or as JSON writes them."""
    content = path.read_bytes()
    return [
        text
        for text in wanted
        if any(
            form.encode(encoding) in content
            for form in {text, text.replace("\n", "\\n").replace('"', '\\"')}
            for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        )
    ]


def without(archive: Any, name: str) -> Any:
    kept = [each for each in archive["clients"] if each["name"] != name]
    return {**archive, "exported_at": "", "clients": kept}


def mara(desk: Desk) -> Client:
    return find(desk, "Mara Lindell")[0]


def test_every_kind_that_belongs_to_a_client_is_told_in_one_group() -> None:
    told = [kind for kinds in GROUPS.values() for kind in kinds]
    assert len(told) == len(set(told))
    assert set(told) == {*IN_ENGAGEMENT, *GROUPS["engagements"][:1]}


def test_the_preview_counts_what_goes_and_changes_nothing(practice: Desk) -> None:
    before = export_archive(practice, "")
    found = preview(practice, mara(practice).id)
    counted = {each.group: each.count for each in found.going}
    (own,) = [each for each in before["clients"] if each["name"] == "Mara Lindell"]
    engagements = own["engagements"]
    assert counted["engagements"] == len(engagements)
    assert counted["sessions"] == sum(len(each["sessions"]) for each in engagements)
    assert counted["goals"] == sum(len(each["goals"]) for each in engagements)
    assert counted["notes"] == sum(
        session["private_note"] is not None for each in engagements for session in each["sessions"]
    )
    assert all(counted.values())
    assert export_archive(practice, "") == before


def test_the_bytes_of_the_file_hold_nothing_of_an_erased_client(practice: Desk) -> None:
    path = practice.vault.path
    wanted = own_texts(export_archive(practice, ""), "Mara Lindell")
    assert len(wanted) > 300
    seen = found_in(path, wanted)  # what is looked for would be found, but where a page ends
    assert len(seen) > 0.98 * len(wanted)
    erase(practice, mara(practice).id, keep_hours=False)
    assert found_in(path, wanted) == []
    practice.vault.close()
    assert found_in(path, wanted) == []
    for beside in path.parent.iterdir():
        assert found_in(beside, wanted) == []


def test_no_other_client_loses_anything(practice: Desk) -> None:
    before = export_archive(practice, "")
    erase(practice, mara(practice).id, keep_hours=False)
    after = export_archive(practice, "")
    assert without(after, "") == without(before, "Mara Lindell")
    assert practice.vault.check() == ()


def test_a_numbered_document_stays_without_the_words_of_an_erased_client(
    practice: Desk, tmp_path: Path
) -> None:
    client = find(practice, "Zoë Amadi")[0]
    copy = make_copy(source_of(practice.vault), tmp_path / "Backups", practice.now())
    before = practice.vault.all(Invoice)
    assert {each.client_id for each in before} == {client.id}
    words = [
        text for each in before for line in each.lines for text in (line.text, line.session_id)
    ]
    words += [client.id, "Fenwick Street\nHexley HX1 4PB", "The Fenwick Trust"]
    assert all(found_in(practice.vault.path, [each]) for each in words)
    erase(practice, client.id, keep_hours=False)
    assert purge([copy.path], client.id, None).cleaned == 1
    assert practice.vault.all(Invoice) == tuple(
        replace(
            each,
            client_id=ClientId(""),
            addressee="",
            note="",
            lines=tuple(replace(line, text="", session_id="") for line in each.lines),
        )
        for each in before
    )
    assert found_in(practice.vault.path, words) == found_in(copy.path, words) == []


def test_what_could_be_undone_is_forgotten_and_everyone_is_told(desk: Desk) -> None:
    first, second = add_client(desk, "Mara Lindell"), add_client(desk, "Someone else")
    change_client(desk, second.id, name="Somebody")
    told: list[bool] = []
    desk.watch(lambda changes: told.append(changes.everything))
    erase(desk, first.id, keep_hours=False)
    assert told == [True]
    assert desk.undo() is None
    assert desk.redo() is None
    assert [each.name for each in desk.vault.all(Client)] == ["Somebody"]


def test_hours_stay_as_day_minutes_code_and_kind_alone_where_that_is_wanted(practice: Desk) -> None:
    client, before = mara(practice), len(kept_hours(practice))
    held = [
        session
        for engagement in export_archive(practice, "")["clients"][0]["engagements"]
        for session in engagement["sessions"]
        if is_held(practice.vault.get(Session, session["id"]) or pytest.fail("gone"))
    ]
    erased = erase(practice, client.id, keep_hours=True)
    kept = [each for each in kept_hours(practice) if each.code == client.code]
    assert len(kept) == erased.hours
    assert 0 < erased.hours <= len(held)
    assert len(kept_hours(practice)) == before + erased.hours
    told = {"id", "code", "day", "minutes", "payment", "people"}
    assert {field.name for field in fields(kept[0])} == told
    assert all(each.minutes > 0 and len(each.day) == 10 for each in kept)
    travelled = export_archive(practice, "")["practice"]["kept_hours"]
    assert [each["code"] for each in travelled].count(client.code) == erased.hours


def test_no_hours_stay_where_that_is_not_wanted(practice: Desk) -> None:
    before = kept_hours(practice)
    assert erase(practice, mara(practice).id, keep_hours=False).hours == 0
    assert kept_hours(practice) == before


def test_a_vault_that_can_only_be_read_keeps_its_client(practice: Desk, vault_path: Path) -> None:
    client = mara(practice)
    practice.vault.close()
    reading = open_vault(vault_path, read_only=True)
    desk = made_desk(reading, HandClock())
    with pytest.raises(StorageError) as caught:
        erase(desk, client.id, keep_hours=False)
    assert caught.value.fault is Fault.READ_ONLY
    assert desk.vault.get(Client, client.id) == client
    reading.close()


def test_a_name_typed_with_other_capitals_and_spaces_is_the_name(client: Client) -> None:
    assert is_named(client, " mara  LINDELL ")
    assert not is_named(client, "Mara")
    assert not is_named(client, "")


# Copies


def test_a_client_goes_from_the_copies_and_nobody_else_does(practice: Desk, tmp_path: Path) -> None:
    homes = [tmp_path / "Backups", tmp_path / "Stick"]
    copies = [make_copy(source_of(practice.vault), each, practice.now()) for each in homes]
    times = [each.path.stat().st_mtime_ns for each in copies]
    old_vault(practice.vault.path.with_name("Practice before schema 3 (was 2).coachdesk"), 2)
    archive = export_archive(practice, "")
    wanted = own_texts(archive, "Mara Lindell")
    client = mara(practice)
    erase(practice, client.id, keep_hours=False)
    found = copies_to_purge(practice.vault.path, homes)
    assert len(found) == 3
    purged = purge(found, client.id, None)
    assert purged.left == ()
    assert purged.cleaned >= 2
    for copy, time in zip(copies, times, strict=True):
        assert found_in(copy.path, wanted) == []
        assert copy.path.stat().st_mtime_ns == time
        opened = open_vault(copy.path)
        kept = export_archive(made_desk(opened, HandClock()), "")
        opened.close()
        assert without(kept, "") == without(archive, "Mara Lindell")
    for folder in (practice.vault.path.parent, *homes):
        assert [each.name for each in folder.iterdir() if each.name.startswith(".")] == []


def test_a_client_goes_from_a_copy_of_an_older_schema_which_keeps_its_schema(
    tmp_path: Path,
) -> None:
    path = old_vault(tmp_path / "Practice before schema 3 (was 2).coachdesk", 2)
    with sqlite3.connect(path) as reader:
        (known,) = reader.execute("SELECT id FROM client WHERE name = 'Mara Lindell'").fetchone()
    reader.close()
    assert found_in(path, ["Mara Lindell"])
    assert purge([path], known, None).cleaned == 1
    assert found_in(path, ["Mara Lindell", known]) == []
    with sqlite3.connect(path) as reader:
        assert reader.execute("SELECT count(*) FROM client").fetchone() == (11,)
        assert reader.execute("PRAGMA user_version").fetchone() == (2,)
    reader.close()


def test_copies_that_do_not_open_are_told_by_name_and_left(practice: Desk, tmp_path: Path) -> None:
    client = mara(practice)
    other = make_copy(source_of(practice.vault), tmp_path / "Backups", practice.now()).path
    rekey(other, None, new_key("a passphrase of before"))
    broken = other.with_name("Practice 2020-01-01 120000Z.coachdesk")
    broken.write_bytes(practice.vault.path.read_bytes()[:9000])
    before = {path: path.read_bytes() for path in (other, broken)}
    purged = purge([other, broken], client.id, None)
    assert purged.cleaned == 0
    assert purged.left == (Left(other.name, Fault.LOCKED), Left(broken.name, Fault.DAMAGED))
    assert {path: path.read_bytes() for path in (other, broken)} == before


def test_a_client_goes_from_a_practice_and_a_copy_with_a_passphrase(
    practice: Desk, tmp_path: Path
) -> None:
    client, path = mara(practice), practice.vault.path
    practice.vault.close()
    key = new_key("four quiet words together")
    rekey(path, None, key)
    vault = open_vault(path, key=key)
    desk = made_desk(vault, HandClock())
    copy = make_copy(source_of(vault), tmp_path / "Backups", desk.now()).path
    erase(desk, client.id, keep_hours=False)
    assert purge([copy], client.id, key).cleaned == 1
    vault.close()
    for each in (path, copy):
        again = open_vault(each, key=key)
        assert again.get(Client, client.id) is None
        assert len(again.all(Client)) == 11
        again.close()
        with pytest.raises(StorageError):
            open_vault(each)

"""The sample practice: it fits, it is whole, and its days are always current."""

import json
import re
from collections import defaultdict
from dataclasses import fields
from datetime import UTC, date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import export_archive, import_archive, read_archive, read_json
from coachdesk.desk.sample import SAMPLE_TODAY, dated
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.moments import moment_of
from coachdesk.domain.question import QUESTIONS
from coachdesk.domain.session import Session, held_at, is_held, is_planned
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.storage.tables import IN_ENGAGEMENT, KINDS
from coachdesk.system import resources

A_YEAR = "Zoë Amadi"
TEXT = resources.text("sample", "practice.json")
SAMPLE = read_json(TEXT)
DAYS = re.compile(r"\b\d{4}-\d\d-\d\d")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A desk with the sample practice, as written."""
    import_archive(desk, SAMPLE)
    return desk


def test_the_sample_fits_the_published_schema() -> None:
    schema = json.loads(resources.text("schema", "archive.schema.json"))
    jsonschema.Draft202012Validator(schema).validate(SAMPLE)


def test_the_sample_comes_out_as_it_went_in(filled: Desk) -> None:
    again = export_archive(filled, SAMPLE["app_version"])
    assert {**again, "exported_at": ""} == {**SAMPLE, "exported_at": ""}


def test_there_are_twelve_clients_at_every_point_of_the_journey(filled: Desk) -> None:
    assert len(filled.vault.all(Client)) == 12
    ahead = {each.stage for each in filled.vault.all(Session) if is_planned(each)}
    held = {each.stage for each in filled.vault.all(Session) if is_held(each)}
    assert ahead == held == set(STAGE_KEYS)
    statuses = {each.status for each in filled.vault.all(Client)}
    assert statuses == set(ClientStatus) - {ClientStatus.ARCHIVED}


def test_names_come_in_many_scripts(filled: Desk) -> None:
    names = " ".join(each.name for each in filled.vault.all(Client))
    for sign in "ëŁßễΕОá":
        assert sign in names


def test_every_kind_of_record_is_shown(filled: Desk) -> None:
    assert [kind.__name__ for kind in KINDS if not filled.vault.all(kind)] == []


def test_one_client_has_a_year_with_every_field_filled(filled: Desk) -> None:
    client = find(filled, A_YEAR)[0]
    found: dict[type[Any], list[Any]] = defaultdict(list, {Client: [client]})
    for engagement in engagements(filled, client.id):
        found[Engagement].append(engagement)
        for kind in IN_ENGAGEMENT:
            found[kind] += filled.vault.where(kind, engagement_id=engagement.id)
    missing = [
        f"{kind.__name__}.{field.name}"
        for kind in (Client, Engagement, *IN_ENGAGEMENT)
        for field in fields(kind)
        if all(getattr(each, field.name) in (None, "", (), False) for each in found[kind])
    ]
    assert missing == []
    held = sorted(held_at(each) for each in found[Session])
    assert held[-1] - held[0] > timedelta(days=365)


def test_one_client_has_answered_every_question(filled: Desk) -> None:
    client = find(filled, A_YEAR)[0]
    asked = {(stage, key) for (stage, _), keys in QUESTIONS.items() for key in keys}
    stages = {each.id: each.stage for each in filled.vault.all(Session)}
    answered = {
        (stages[each.session_id], each.key)
        for engagement in engagements(filled, client.id)
        for each in filled.vault.where(Answer, engagement_id=engagement.id)
    }
    assert sorted(asked - answered) == []


def test_the_areas_of_the_year_were_rated_three_times(filled: Desk) -> None:
    client = find(filled, A_YEAR)[0]
    first = filled.journey(engagements(filled, client.id)[0].id)
    assert first is not None
    times: dict[str, set[str]] = defaultdict(set)
    for rating in first.ratings():
        times[rating.area_id].add(rating.session_id)
    assert max(map(len, times.values())) >= 3


def days_in(text: str) -> list[date]:
    return [date.fromisoformat(each) for each in DAYS.findall(text)]


@settings(max_examples=12, deadline=None)
@given(st.dates(date(2027, 1, 1), date(2199, 12, 31)))
def test_no_day_stays_behind(today: date) -> None:
    before, after = days_in(TEXT), days_in(json.dumps(dated(SAMPLE, SAMPLE_TODAY, today, UTC)))
    assert len(before) == len(after)
    away = (today - SAMPLE_TODAY).days
    assert all(abs((new - old).days - away) < 7 for old, new in zip(before, after, strict=True))


@settings(max_examples=12, deadline=None)
@given(st.dates(date(2026, 1, 1), date(2099, 12, 31)))
def test_what_lay_ahead_lies_ahead_and_what_was_past_is_past(today: date) -> None:
    moved = dated(SAMPLE, SAMPLE_TODAY, today, UTC)
    for old, new in zip(sessions_of(SAMPLE), sessions_of(moved), strict=True):
        was, now = (moment_of(each["planned_at"]) for each in (old, new))
        assert (was.date() > SAMPLE_TODAY) == (now.date() > today)
        assert (was.date() < SAMPLE_TODAY) == (now.date() < today)
        if was.date() != SAMPLE_TODAY:
            assert was.weekday() == now.weekday()
            assert now.weekday() < 5
        assert was.time() == now.time()


def sessions_of(archive: Any) -> list[Any]:
    return [
        session
        for client in archive["clients"]
        for engagement in client["engagements"]
        for session in engagement["sessions"]
    ]


@settings(max_examples=12, deadline=None)
@given(st.dates(date(2026, 1, 1), date(2099, 12, 31)))
def test_daily_logs_reach_up_to_yesterday(today: date) -> None:
    moved = dated(SAMPLE, SAMPLE_TODAY, today, UTC)
    marks = {
        date.fromisoformat(mark["on"])
        for client in moved["clients"]
        for engagement in client["engagements"]
        for mark in engagement["day_marks"]
    }
    assert today - timedelta(days=1) in marks
    assert max(marks) <= today


def test_three_sessions_are_due_today(desk: Desk) -> None:
    import_archive(desk, dated(SAMPLE, SAMPLE_TODAY, desk.today(), UTC))
    today = [
        each
        for each in desk.vault.all(Session)
        if is_planned(each) and each.planned_at and each.planned_at.date() == desk.today()
    ]
    assert len(today) == 3


def test_hours_are_the_coachs_own() -> None:
    zone = ZoneInfo("America/New_York")
    moved = dated(SAMPLE, SAMPLE_TODAY, date(2026, 7, 14), zone)
    hours = {moment_of(each["planned_at"]).astimezone(zone).hour for each in sessions_of(moved)}
    assert hours == {moment_of(each["planned_at"]).hour for each in sessions_of(SAMPLE)}


def test_moved_days_still_fit(desk: Desk) -> None:
    moved = dated(SAMPLE, SAMPLE_TODAY, date(2031, 3, 2), UTC)
    assert len(read_archive(moved)) == len(read_archive(SAMPLE))
    assert dated(SAMPLE, SAMPLE_TODAY, SAMPLE_TODAY, UTC) == SAMPLE

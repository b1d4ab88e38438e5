"""Where a client stands: what each act makes of it, in any order, and every step taken back."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from coachdesk.desk.attention import signs
from coachdesk.desk.clients import (
    add_client,
    archive_clients,
    begin_engagement,
    complete_engagement,
    engagements,
    set_status,
)
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, change_session, set_answer, start
from coachdesk.domain.client import Client, is_reading_only
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.session import Attendance, Mode
from tests.conftest import HandClock

S = ClientStatus
Act = Callable[[Desk, str, str], object]
SETS: dict[str, ClientStatus] = {f"set {each.value}": each for each in ClientStatus}
ACTS: dict[str, Act] = {
    **{
        name: lambda desk, client, _, status=status: set_status(desk, client, status)
        for name, status in SETS.items()
    },
    "archive": lambda desk, client, _: archive_clients(desk, [client]),
    "complete": lambda desk, _, engagement: complete_engagement(desk, engagement, completed=True),
    "reopen": lambda desk, _, engagement: complete_engagement(desk, engagement, completed=False),
    "begin": lambda desk, client, _: begin_engagement(desk, client),
    "decide": lambda desk, _, engagement: set_answer(
        desk, Place(engagement, "introductory"), "decision", "start"
    ),
    "start": lambda desk, _, engagement: start(desk, Place(engagement, "opening"), Mode.PHONE),
}


def follows(act: str, status: ClientStatus) -> ClientStatus:
    """The rule: which status an act makes of one."""
    if act in SETS:
        return SETS[act]
    if act == "start":
        return status
    if act == "decide":  # to go on makes a client of an enquiry; nobody else is moved by it
        return S.ACTIVE if status is S.ENQUIRY else status
    return {"archive": S.ARCHIVED, "complete": S.COMPLETED}.get(act, S.ACTIVE)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=st.lists(st.sampled_from(sorted(ACTS)), min_size=1, max_size=6))
@example(acts=["start", "decide", "set paused", "archive", "archive", "begin"])
@example(acts=["set archived", "set active", "complete", "reopen"])
def test_every_act_moves_a_client_by_one_rule_and_undo_moves_it_back(
    desk: Desk, clock: HandClock, acts: list[str]
) -> None:
    client = add_client(desk, "Mara Lindell")
    engagement = engagements(desk, client.id)[0]

    def now() -> Client:
        found = desk.vault.get(Client, client.id)
        assert found is not None
        return found

    stood = [now()]
    steps = [desk.last_step()]
    for act in acts:
        clock.turn(minutes=1)
        before = now()
        ACTS[act](desk, client.id, engagement.id)
        after = now()
        assert after.status is follows(act, before.status)
        moved = after.status is not before.status
        assert after.status_since == (desk.now() if moved else before.status_since)
        assert is_reading_only(after) is (after.status is S.ARCHIVED)
        if desk.last_step() is not steps[-1]:
            stood.append(after)
            steps.append(desk.last_step())
    while len(stood) > 1:
        desk.undo()
        stood.pop()
        assert now() == stood[-1]


def test_only_present_clients_are_worth_a_look(desk: Desk, clock: HandClock) -> None:
    client = add_client(desk, "Mara Lindell")
    engagement = engagements(desk, client.id)[0]
    place = Place(engagement.id, "introductory")
    start(desk, place, Mode.PHONE)
    change_session(desk, place, attendance=Attendance.HELD, shared_notes="We met.")
    clock.turn(days=timedelta(40).days)
    found = {}
    for status in ClientStatus:
        set_status(desk, client.id, status)
        found[status] = len(signs(desk))
    assert found == {each: 2 if each is S.ACTIVE else 0 for each in ClientStatus}

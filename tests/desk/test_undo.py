"""Undo gives back the exact state before, redo the exact state after, whatever was done."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from coachdesk.desk import areas, clients, goals, priorities, sessions, steps, strategy, thinking
from coachdesk.desk.desk import Desk, Source
from coachdesk.desk.method import switch_section
from coachdesk.desk.portability import export_archive
from coachdesk.desk.sessions import Place
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.habit import DayState, Habit
from coachdesk.domain.step import Outcome, Step
from coachdesk.domain.strategy import Barrier, ResourceKind
from coachdesk.domain.thought import Channel, Thought
from coachdesk.storage.vault import open_vault
from tests.conftest import HandClock, day, made_desk

LIFE = next(iter(AreaSet))
SIGNS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))
WORDS = st.text(SIGNS, min_size=1, max_size=12)
PICK = st.integers(0, 50)
SCALE = st.one_of(st.none(), st.integers(1, 10))
STAGES = st.sampled_from(("introductory", "opening", "second", "third", "check_in"))


class Practice(RuleBasedStateMachine):
    """A practice in which anything is done, in any order, with a state kept for every step."""

    vault_file: Path

    def __init__(self) -> None:
        super().__init__()
        self._folder = self.vault_file.parent
        copy = Path(shutil.copy(self.vault_file, self._folder / "undo.coachdesk"))
        self.vault = open_vault(copy)
        self.clock = HandClock()
        self.desk: Desk = made_desk(self.vault, self.clock)
        self.before: list[dict[str, Any]] = []  # the state before each step that can be undone
        self.after: list[dict[str, Any]] = []  # the state after each step that can be redone

    def teardown(self) -> None:
        self.vault.close()

    @initialize()
    def begin(self) -> None:
        client = clients.add_client(self.desk, "Mara Lindell")
        self.engagement = self.vault.where(Engagement, client_id=client.id)[0].id
        self.client = client.id
        self.before = [{}]

    # Helpers

    def state(self) -> dict[str, Any]:
        archive = export_archive(self.desk, "test")
        archive["exported_at"] = ""
        return archive

    def act(self, what: Callable[[], object]) -> None:
        """Do something; it is a step only when the desk says so."""
        was, last = self.state(), self.desk.last_step()
        self.clock.turn(seconds=1)
        try:
            what()
        except RuleBroken:
            assert self.state() == was
            return
        if self.desk.last_step() is not last:
            self.before.append(was)
            self.after.clear()
        else:
            assert self.state() == was, "something changed that cannot be undone"

    def one(self, kind: type[Any], at: int) -> str:
        found = self.vault.where(kind, engagement_id=self.engagement)
        return found[at % len(found)].id if found else "gone"

    def ids(self, kind: type[Any]) -> list[str]:
        return [each.id for each in self.vault.where(kind, engagement_id=self.engagement)]

    def place(self, stage: str) -> Place:
        return Place(self.engagement, stage)

    # Acts

    @rule(stage=STAGES, key=st.sampled_from(("why_now", "wins", "decision")), text=WORDS)
    def answer(self, stage: str, key: str, text: str) -> None:
        self.act(lambda: sessions.set_answer(self.desk, self.place(stage), key, text))

    @rule(stage=STAGES, energy=SCALE, notes=WORDS)
    def change_session(self, stage: str, energy: int | None, notes: str) -> None:
        self.act(
            lambda: sessions.change_session(
                self.desk, self.place(stage), energy_leaving=energy, shared_notes=notes
            )
        )

    @rule(stage=STAGES, text=WORDS)
    def note(self, stage: str, text: str) -> None:
        self.act(lambda: sessions.change_note(self.desk, self.place(stage), text=text))

    @rule(stage=STAGES)
    def start_and_finish(self, stage: str) -> None:
        self.act(lambda: sessions.start_next(self.desk, self.place(stage), None))
        self.act(lambda: sessions.finish(self.desk, self.place(stage)))

    @rule(stage=STAGES, days=st.one_of(st.none(), st.integers(-3, 30)))
    def plan(self, stage: str, days: int | None) -> None:
        when = None if days is None else self.desk.now() + timedelta(days=days)
        self.act(lambda: sessions.plan_next(self.desk, self.place(stage), when))

    @rule(status=st.sampled_from(ClientStatus))
    def status(self, status: ClientStatus) -> None:
        self.act(lambda: clients.set_status(self.desk, self.client, status))

    @rule(at=PICK, now=SCALE, desired=SCALE)
    def rate(self, at: int, now: int | None, desired: int | None) -> None:
        area, place = self.one(Area, at), self.place("opening")
        self.act(lambda: areas.rate(self.desk, place, area, now=now, desired=desired))

    @rule(name=WORDS)
    def add_area(self, name: str) -> None:
        self.act(lambda: areas.add_area(self.desk, self.engagement, LIFE, name))

    @rule(at=PICK)
    def remove_area(self, at: int) -> None:
        self.act(lambda: areas.remove_area(self.desk, self.one(Area, at)))

    @rule(order=st.randoms(use_true_random=False))
    def order_areas(self, order: Any) -> None:
        ids = self.ids(Area)
        order.shuffle(ids)
        self.act(lambda: areas.order_areas(self.desk, ids))

    @rule(at=PICK, text=WORDS)
    def add_goal(self, at: int, text: str) -> None:
        area = self.one(Area, at)
        self.act(lambda: goals.add_goal(self.desk, self.engagement, text, area))

    @rule(at=PICK, why=WORDS, aim=st.one_of(st.none(), st.floats(-99, 99)))
    def change_goal(self, at: int, why: str, aim: float | None) -> None:
        goal = self.one(Goal, at)
        self.act(lambda: goals.change_goal(self.desk, goal, why=why, target=aim))

    @rule(at=PICK, status=st.sampled_from(GoalStatus))
    def goal_status(self, at: int, status: GoalStatus) -> None:
        goal = self.one(Goal, at)
        self.act(lambda: goals.set_goal_status(self.desk, goal, status, session_id="", reason=""))

    @rule(at=PICK)
    def remove_goal(self, at: int) -> None:
        self.act(lambda: goals.remove_goal(self.desk, self.one(Goal, at)))

    @rule(order=st.randoms(use_true_random=False), most=st.integers(0, 3))
    def propose(self, order: Any, most: int) -> None:
        ids = self.ids(Goal)
        order.shuffle(ids)
        self.act(lambda: priorities.propose(self.desk, self.engagement, ids, most))

    @rule(at=PICK, text=WORDS)
    def plan_strategy(self, at: int, text: str) -> None:
        goal = self.one(Goal, at)
        self.act(lambda: strategy.change_strategy(self.desk, goal, approach=text))
        self.act(lambda: strategy.add_barrier(self.desk, goal, text, "then I wait"))
        self.act(lambda: strategy.add_resource(self.desk, goal, ResourceKind.TOOLS, text))

    @rule(at=PICK)
    def remove_barrier(self, at: int) -> None:
        self.act(lambda: strategy.remove_row(self.desk, Barrier, self.one(Barrier, at)))

    @rule(at=PICK, stage=STAGES, text=WORDS)
    def add_step(self, at: int, stage: str, text: str) -> None:
        goal = self.one(Goal, at)
        goal = "" if goal == "gone" else goal
        self.act(lambda: steps.add_step(self.desk, self.place(stage), text, goal))

    @rule(at=PICK, outcome=st.one_of(st.none(), st.sampled_from(Outcome)), learned=WORDS)
    def review(self, at: int, outcome: Outcome | None, learned: str) -> None:
        step = self.one(Step, at)
        if step != "gone":
            place = self.place("check_in")
            self.act(lambda: steps.review(self.desk, place, step, outcome=outcome, learned=learned))

    @rule(at=PICK)
    def first_step(self, at: int) -> None:
        self.act(lambda: steps.make_first(self.desk, self.one(Step, at)))

    @rule(at=PICK)
    def remove_step(self, at: int) -> None:
        self.act(lambda: steps.remove_step(self.desk, self.one(Step, at)))

    @rule(text=WORDS)
    def think(self, text: str) -> None:
        place = self.place("second")
        self.act(lambda: thinking.add_thought(self.desk, place, chosen=text))
        self.act(lambda: thinking.add_habit(self.desk, place, text))

    @rule(at=PICK, text=WORDS)
    def remind(self, at: int, text: str) -> None:
        thought = self.one(Thought, at)
        self.act(lambda: thinking.set_reminder(self.desk, thought, Channel.READ, what=text))

    @rule(at=PICK, number=st.integers(1, 28), state=st.one_of(st.none(), st.sampled_from(DayState)))
    def mark_day(self, at: int, number: int, state: DayState | None) -> None:
        habit, on = self.one(Habit, at), day(f"2026-04-{number:02}")
        self.act(lambda: thinking.mark_day(self.desk, habit, on, state))

    @rule(at=PICK)
    def remove_thinking(self, at: int) -> None:
        self.act(lambda: thinking.remove_thought(self.desk, self.one(Thought, at)))
        self.act(lambda: thinking.remove_habit(self.desk, self.one(Habit, at)))

    @rule(letters=st.lists(st.sampled_from("abc"), min_size=2, max_size=4))
    def type_in_one_visit(self, letters: list[str]) -> None:
        """Several saves of one visit to a field are one step."""
        source, text = Source(visit=f"visit-{self.clock().timestamp()}"), ""
        was, before = self.state(), len(self.before)
        for letter in letters:
            text += letter
            self.act(
                lambda text=text: sessions.set_answer(
                    self.desk, self.place("opening"), "stood_out", text, source
                )
            )
        if len(self.before) > before:
            # A visit that ends where it began leaves nothing to take back.
            self.before[before:] = [was] if self.state() != was else []

    # Back and forward

    @precondition(lambda self: len(self.before) > 1)
    @rule()
    def undo(self) -> None:
        was = self.state()
        assert self.desk.undo() is not None
        self.after.append(was)
        assert self.state() == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        was = self.state()
        assert self.desk.redo() is not None
        self.before.append(was)
        assert self.state() == self.after.pop()

    @precondition(lambda self: len(self.before) > 1)
    @rule()
    def all_the_way_back_and_forth(self) -> None:
        end, count = self.state(), len(self.before) - 1
        for expected in reversed(self.before[1:]):
            self.desk.undo()
            assert self.state() == expected
        for _ in range(count):
            self.desk.redo()
        assert self.state() == end

    @invariant()
    def desk_knows_what_can_be_redone(self) -> None:
        assert self.desk.can_redo() == bool(self.after)


def run(vault_file: Path, examples: int, length: int) -> None:
    Practice.vault_file = vault_file
    run_state_machine_as_test(
        Practice,
        settings=settings(
            max_examples=examples,
            stateful_step_count=length,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_undo_restores_the_exact_state_before_and_redo_the_state_after(vault_path: Path) -> None:
    run(vault_path, examples=40, length=25)


@pytest.mark.release
@pytest.mark.timeout(3600)
def test_undo_restores_the_exact_state_before_in_many_long_stories(vault_path: Path) -> None:
    run(vault_path, examples=400, length=60)


def test_of_two_steps_that_are_alike_the_later_is_taken_back_first(vault_path: Path) -> None:
    vault = open_vault(vault_path)
    desk = made_desk(vault, HandClock())
    for on in (False, True, False):  # the first step and the third say the very same
        switch_section(desk, "opening", "influences", on=on)
    used = []
    while desk.undo() is not None:
        used.append(desk.method().uses("opening", "influences"))
    assert used == [True, False, True]
    while desk.redo() is not None:
        used.append(desk.method().uses("opening", "influences"))
    assert used[3:] == [False, True, False]
    vault.close()


def test_a_visit_that_ends_where_it_began_leaves_no_step(
    desk: Desk, engagement: Engagement
) -> None:
    place, visit = sessions.Place(engagement.id, "opening"), Source(visit="one")
    sessions.set_answer(desk, place, "stood_out", "Sleep")
    before = desk.last_step()
    for text in ("Sleep well", "Sleep"):
        sessions.set_answer(desk, place, "stood_out", text, visit)
    assert desk.last_step() is before

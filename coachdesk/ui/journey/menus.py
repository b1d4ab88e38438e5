"""The menus of a client's page: further acts on the client, on a stage, on the view."""

from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.desk.clients import (
    begin_engagement,
    complete_engagement,
    engagements,
    set_status,
    skip_stage,
    unskip_stage,
)
from coachdesk.desk.sessions import repeat_stage
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.session import Mode, held_at, is_held
from coachdesk.domain.stage import stage_of
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.labels import name_of_session, stage_label
from coachdesk.ui.journey.reason import ask_reason
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.stepper import OVERVIEW

if TYPE_CHECKING:
    from coachdesk.domain.journey import Journey
    from coachdesk.ui.journey.running import SessionRunner


class MenuPage(Protocol):
    """What the menus ask of the client's page, which makes them."""

    engagement_wanted: Any
    runner: "SessionRunner"
    header: Any
    stepper: Any

    def journey(self) -> "Journey | None":
        """The journey shown."""
        ...

    def open_stage(self, stage: str, section: str = "", session_id: str = "") -> None:
        """Show a stage."""
        ...


def offer_menus(room: Room, page: MenuPage) -> None:
    """Show the menus where the header and the stepper ask for them."""

    def show_stage_menu(stage: str, at: QPoint) -> None:
        if stage != OVERVIEW:
            stage_menu(room, page, stage).popup(at)

    page.header.menu_wanted.connect(lambda at: client_menu(room, page).popup(at))
    page.header.visibility_wanted.connect(lambda at: visibility_menu(room, page).popup(at))
    page.stepper.menu_wanted.connect(show_stage_menu)


def client_menu(room: Room, page: MenuPage) -> QMenu:
    """Details, pausing, archiving, a new engagement and the earlier ones."""
    words, desk, look = room.words, room.desk, room.look
    menu = _menu(page)
    journey = page.journey()
    if journey is None:
        return menu
    client = journey.client
    details = menu.addAction(icon(look, "user"), words("Client details"))
    details.triggered.connect(lambda: page.open_stage("introductory", "welcome"))
    access = menu.addAction(icon(look, "file-text"), words("Access pack…"))
    access.triggered.connect(lambda: _offer_access(room, page, client.id))
    if not desk.reading_only:
        menu.addSeparator()
        for status, text, name in _moves(room, client.status):
            action = menu.addAction(icon(look, name), text)
            action.triggered.connect(
                lambda _=False, status=status: room.autosave.run(
                    lambda: set_status(desk, client.id, status)
                )
            )
        if journey.engagement.completed_at is not None:
            reopen = menu.addAction(icon(look, "undo"), words("Reopen this engagement"))
            reopen.triggered.connect(
                lambda: room.autosave.run(
                    lambda: complete_engagement(desk, journey.engagement.id, completed=False)
                )
            )
        menu.addSeparator()
        new = menu.addAction(icon(look, "plus"), words("New engagement"))

        def begin() -> None:
            begun = []
            if room.autosave.run(lambda: begun.append(begin_engagement(desk, client.id))):
                page.engagement_wanted.emit(begun[0].id)

        new.triggered.connect(begin)
        menu.addSeparator()
        gone = menu.addAction(icon(look, "trash"), words("Erase this client…"))
        gone.triggered.connect(lambda: _ask_to_erase(room, page, client.id))
    others = [each for each in engagements(desk, client.id) if each.id != journey.engagement.id]
    for each in others:
        since = words.paper_day(desk.local(each.started_at).date())
        text = words("Engagement {n}, since {day}", n=each.number, day=since)
        action = menu.addAction(icon(look, "history"), text)
        action.triggered.connect(lambda _=False, each=each: page.engagement_wanted.emit(each.id))
    return menu


def _offer_access(room: Room, page: MenuPage, client_id: str) -> None:
    from coachdesk.ui.access.sheet import offer_access

    offer_access(room, cast(QWidget, page), client_id)


def _ask_to_erase(room: Room, page: MenuPage, client_id: str) -> None:
    from coachdesk.ui.erasing.sheet import ask_to_erase

    ask_to_erase(room, cast(QWidget, page), client_id)


def stage_menu(room: Room, page: MenuPage, stage: str) -> QMenu:
    """A stage's sessions, a further one, and leaving the stage out."""
    words, desk, look = room.words, room.desk, room.look
    menu = _menu(page)
    journey = page.journey()
    if journey is None:
        return menu
    for session in reversed(journey.held(stage)):
        name = name_of_session(words, journey, stage, session)
        day = words.paper_day(desk.local(held_at(session)).date())
        text = (
            f"{name}, {day}"
            if is_held(session)
            else words("{name}, planned {day}", name=name, day=day)
        )
        action = menu.addAction(icon(look, "history"), text)
        action.triggered.connect(
            lambda _=False, session=session: page.open_stage(stage, "", session.id)
        )
    if desk.reading_only:
        return menu
    menu.addSeparator()
    engagement_id = journey.engagement.id
    if journey.held(stage):
        again = menu.addAction(icon(look, "plus"), _again_words(room, stage))

        def add() -> None:
            made = []
            if room.autosave.run(lambda: made.append(repeat_stage(desk, engagement_id, stage))):
                page.open_stage(stage)

        again.triggered.connect(add)
    if journey.skipped(stage) is None:
        skip = menu.addAction(icon(look, "minus"), words("Skip this stage…"))

        def leave_out(reason: str) -> None:
            room.autosave.run(lambda: skip_stage(desk, engagement_id, stage, reason))

        skip.triggered.connect(
            lambda: ask_reason(
                room,
                cast(QWidget, page),
                words("Skip “{stage}”", stage=stage_label(words, stage, journey.method)),
                words("Why, if you want to note it"),
                words("Skip"),
                leave_out,
            )
        )
    else:
        back = menu.addAction(icon(look, "undo"), words("Do not skip this stage"))
        back.triggered.connect(
            lambda: room.autosave.run(lambda: unskip_stage(desk, engagement_id, stage))
        )
    return menu


def visibility_menu(room: Room, page: MenuPage) -> QMenu:
    """How the running session is held."""
    words, look = room.words, room.look
    menu = _menu(page)
    for mode, text, name in (
        (Mode.IN_ROOM, words("In the room: no names, notes closed"), "users"),
        (Mode.PHONE, words("By phone"), "headphones"),
        (Mode.VIDEO, words("By video"), "laptop"),
    ):
        action = menu.addAction(icon(look, name), text)
        action.triggered.connect(lambda _=False, mode=mode: page.runner.set_mode(mode))
    return menu


def _menu(page: MenuPage) -> QMenu:
    menu = QMenu(cast(QWidget, page))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _moves(room: Room, status: ClientStatus) -> list[tuple[ClientStatus, str, str]]:
    words = room.words
    back = words("Bring back") if status is ClientStatus.ARCHIVED else words("Make active")
    moves = {
        ClientStatus.ACTIVE: (back, "undo"),
        ClientStatus.PAUSED: (words("Pause"), "pause"),
        ClientStatus.ARCHIVED: (words("Archive"), "archive"),
    }
    return [(each, *moves[each]) for each in moves if each is not status]


def _again_words(room: Room, stage: str) -> str:
    if stage_of(stage).repeats:
        return room.words("New check-in")
    return room.words("Another session of this stage")

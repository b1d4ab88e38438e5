"""The client's header: who, a line of facts, and what can be done now."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus, initials_shown
from coachdesk.domain.engagement import Approach
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import (
    Mode,
    Session,
    elapsed,
    held_at,
    is_held,
    is_open,
    is_running,
    length_minutes,
)
from coachdesk.domain.stage import STAGES
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.labels import mode_label, name_of_session
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.avatar import Avatar
from coachdesk.ui.widgets.clock import NEAR_THE_END, ClockPill
from coachdesk.ui.widgets.controls import Button, IconButton, Pill
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, plain_tip

HEIGHT, LOW_HEIGHT = 68, 60


class ClientHeader(QWidget):
    """The header of a client's page.

    Signals:
        start_wanted: start or resume the session, in the mode chosen (``Mode`` or ``None``).
        pause_wanted, finish_wanted: what they say.
        notes_wanted: show the private notes.
        handout_wanted: open the handout sheet on a kind.
        menu_wanted: show the menu of further acts, at a place on the screen.
        visibility_wanted: change how the running session is held.
    """

    start_wanted = Signal(object)
    pause_wanted = Signal()
    finish_wanted = Signal()
    notes_wanted = Signal()
    handout_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    visibility_wanted = Signal(QPoint)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setFixedHeight(look.px(HEIGHT))
        line = row(self, spacing=look.px(10))
        line.setContentsMargins(look.px(28), 0, look.px(24), 0)
        self._avatar = Avatar(look, 40)
        line.addWidget(self._avatar)
        line.addSpacing(look.px(2))
        who = column(spacing=look.px(1))
        first = row(spacing=look.px(10))
        self.name = Label(look, "", Type.TITLE, elide=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.status = Pill(look, "")
        first.addWidget(self.name, 0)
        first.addWidget(self.status)
        first.addStretch(1)
        self.facts = Label(look, "", Type.BODY, "ink2", elide=True)
        who.addStretch(1)
        who.addLayout(first)
        who.addWidget(self.facts)
        who.addStretch(1)
        line.addLayout(who, 1)

        self.seen = Button(look, "", "private", icon="eye", size="compact")
        self.seen.clicked.connect(self._on_seen)
        self.clock = ClockPill(look, words("Session clock"), words("Pause the clock"))
        self.clock.pause_wanted.connect(self.pause_wanted)
        self.notes = Button(look, words("Private notes"), "quiet", icon="notebook")
        self.notes.clicked.connect(self.notes_wanted)
        self.handouts = Button(
            look, words("Handouts"), "secondary", icon="printer", after="chevron-down"
        )
        self.handouts.clicked.connect(self._on_handouts)
        self.start = Button(look, words("Start session"), "primary", icon="play")
        self.start.clicked.connect(self.offer_start)
        self.focus = Button(look, words("Focus"), "secondary", icon="maximize")
        self.focus.setToolTip(plain_tip(words("Only this section, in larger text  F11")))
        self.focus.clicked.connect(room.changes.focus_wanted)
        self.finish = Button(look, words("Finish"), "secondary", icon="circle-stop")
        self.finish.clicked.connect(self.finish_wanted)
        self.more = IconButton(look, "more", words("More"), kind="secondary", size=34)
        self.more.clicked.connect(self._on_more)
        for each in (
            self.seen, self.clock, self.notes, self.handouts, self.start, self.focus, self.finish,
            self.more,
        ):  # fmt: skip
            line.addWidget(each)
        self._mode: Mode | None = None
        self._planned_mode: Mode | None = None
        self._said = ""
        self._stage = ""
        self._facts: tuple[str, ...] = ("",)

    def show_journey(
        self, journey: Journey, stage: str, session: Session | None, *, reading: bool
    ) -> None:
        """Show a client, and the session of the page that is open ("" for the overview)."""
        room, client = self._room, journey.client
        self._stage = stage
        name = room.name_of(client)
        self.name.set_text(name)
        held = {each.stage for each in journey.sessions if is_held(each)}
        latest = [each.key for each in STAGES if each.key in held]
        self._avatar.show_client(
            initials_shown(name, client.name),
            len(held) / len(STAGES),
            latest[-1] if latest else "",
        )
        self._facts = (
            self._session_facts(journey, stage, session) if stage else self._client_facts(journey)
        )
        self.status.show_word(*self._status_word(client, stage))
        running = journey.open_session()
        here = running is not None
        in_room = running is not None and running.mode is Mode.IN_ROOM
        self._mode = session.mode if session else None
        ahead = session if stage else journey.next_planned()
        self._planned_mode = ahead.mode if ahead else None
        self._show_seen(running.mode if running else None, client)
        self.clock.setVisible(here)
        self.finish.setVisible(here)
        self.focus.setVisible(here and bool(stage))
        self.notes.setVisible(not here and not reading)
        self.handouts.setVisible(not here)
        # The overview has a start of its own, in the strip of the next session.
        self.start.setVisible(bool(stage) and not here and not reading)
        self.more.setVisible(not in_room)
        again = bool(session and is_held(session) and stage)
        self.start.set_text(room.words("Resume session") if again else room.words("Start session"))
        self.show_time(running)
        self._fit()

    def _show_seen(self, mode: Mode | None, client: Client) -> None:
        """Show how the running session is held, and so who sees the screen."""
        words, first_name = self._room.words, self._room.first_name_of(client)
        in_room = words("{name} can see this screen", name=first_name)
        kind, icon_name, text = {
            Mode.IN_ROOM: ("private", "eye", in_room),
            Mode.PHONE: ("chip", "headphones", words("By phone")),
            Mode.VIDEO: ("chip", "laptop", words("By video")),
        }.get(mode or Mode.WRITING, ("chip", "", ""))
        self.seen.setVisible(bool(text))
        self.seen.set_kind(kind)
        self.seen.set_icon(icon_name)
        self.seen.set_text(text)
        self.seen.setAccessibleName(words("{seen}. Change how this session is held", seen=text))

    def show_time(self, running: Session | None) -> None:
        """Show the clock of the open session."""
        if running is None:
            return
        words, now = self._room.words, self._room.desk.now()
        past = elapsed(running, now)
        planned = running.planned_minutes
        left = timedelta(minutes=planned) - past
        near = planned > 0 and past / timedelta(minutes=planned) >= NEAR_THE_END
        text = words("of {n} min", n=planned)
        if near and left > timedelta():
            text = words("{n} min left", n=max(1, round(left / timedelta(minutes=1))))
        self.clock.show_time(
            past,
            planned,
            text,
            paused=not is_running(running),
            pause_name=words("Pause the clock") if is_running(running) else words("Resume"),
        )
        if near and planned:
            self._announce(f"{running.id}/{left > timedelta()}", text if left > timedelta() else "")

    def _announce(self, moment: str, text: str) -> None:
        """Tell a screen reader, once, that the end is near, and that it has come."""
        if moment != self._said:
            self._said = moment
            said = text or self._room.words("The planned time is over")
            self.clock.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.clock, said))

    def offer_start(self) -> None:
        """Ask how the session is held, unless that is known, and start it."""
        if self._mode is not None and self.start.text() == self._room.words("Resume session"):
            self.start_wanted.emit(self._mode)
            return
        self.offer_modes(self.start)

    def offer_modes(self, below: QWidget) -> None:
        """Show the ways a session is held, below a button."""
        menu = self.mode_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

    def mode_menu(self) -> QMenu:
        """The three ways a session is held, on the one it was planned for."""
        words, look = self._room.words, self._room.look
        menu = QMenu(self)
        for mode, text, name in (
            (Mode.IN_ROOM, words("In the room"), "users"),
            (Mode.PHONE, words("By phone"), "headphones"),
            (Mode.VIDEO, words("By video"), "laptop"),
        ):
            action = menu.addAction(icon(look, name), text)
            action.setData(mode)
        menu.triggered.connect(lambda action: self.start_wanted.emit(Mode(action.data())))
        actions = menu.actions()
        planned = (each for each in actions if each.data() == self._planned_mode)
        menu.setActiveAction(next(planned, actions[0]))
        return menu

    def set_low(self, low: bool) -> None:
        """Be lower in a low window."""
        self.setFixedHeight(self._room.look.px(LOW_HEIGHT if low else HEIGHT))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be left out in a narrow window."""
        self.clock.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say name and facts in full: facts become shorter first, then buttons lose their words."""
        words, look = self._room.words, self._room.look
        self.notes.show_words(words("Private notes"))
        self.handouts.show_words(words("Handouts"))
        self.focus.show_words(words("Focus"))
        status = self.status.sizeHint().width() + look.px(10) if self.status.text() else 0
        name = self.name.sizeHint().width() + status
        metrics = look.metrics(Type.BODY)
        for button in (self.notes, self.handouts, self.focus, None):
            room = self._room_for_words()
            fitting = (each for each in self._facts if metrics.horizontalAdvance(each) < room)
            facts = next(fitting, None)
            if button is None or (facts is not None and name <= room):
                self.facts.set_text(facts or self._facts[-1])
                return
            button.show_words("")

    def _room_for_words(self) -> int:
        """What the avatar and the controls shown leave for name and facts, px."""
        look = self._room.look
        controls = (
            self.seen, self.clock, self.notes, self.handouts, self.start, self.focus, self.finish,
            self.more,
        )  # fmt: skip
        shown = [each for each in controls if not each.isHidden()]
        taken = sum(each.sizeHint().width() + look.px(10) for each in shown)
        return self.width() - taken - look.px(28 + 24 + 40 + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._room.look.colour("canvas"))

    def _on_more(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _on_seen(self) -> None:
        self.visibility_wanted.emit(self.seen.mapToGlobal(QPoint(0, self.seen.height() + 4)))

    def _on_handouts(self) -> None:
        from coachdesk.domain.handout import HandoutKind
        from coachdesk.ui.handouts.choices import ICONS, kind_name
        from coachdesk.ui.journey.catalogue import handouts_for

        menu = QMenu(self)
        fitting = [HandoutKind(kind) for kind in handouts_for(self._stage)]
        others = [kind for kind in HandoutKind if kind not in fitting]
        for kinds in filter(None, (fitting, others)):
            if not menu.isEmpty():
                menu.addSeparator()
            for kind in kinds:
                name = kind_name(self._room.words, kind)
                menu.addAction(icon(self._room.look, ICONS[kind]), name).setData(kind.value)
        menu.triggered.connect(lambda action: self.handout_wanted.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.handouts.mapToGlobal(QPoint(0, self.handouts.height() + 4)))

    def _session_facts(
        self, journey: Journey, stage: str, session: Session | None
    ) -> tuple[str, ...]:
        """The facts of a session, in full first, then ever shorter."""
        words, desk = self._room.words, self._room.desk
        name = name_of_session(words, journey, stage, session)
        if session is None:
            return (name,)
        days: tuple[str, ...] = ()
        begun = is_held(session)
        if begun or session.planned_at is not None:
            held_on = desk.local(held_at(session)).date()
            days = (words.full_day(held_on), words.day(held_on))
        how = ""
        if begun and not is_open(session):
            spent = length_minutes(session, desk.now())
            how = words("{n} of {m} min", n=spent, m=session.planned_minutes)
        elif session.mode is not None:
            how = mode_label(words, session.mode)
        wordings = [(name, day, how) for day in days or ("",)] + [(name, *days[-1:]), (name,)]
        return tuple(" · ".join(part for part in parts if part) for parts in wordings)

    def _client_facts(self, journey: Journey) -> tuple[str, ...]:
        """The facts of a client, in full first, then ever shorter."""
        words, desk = self._room.words, self._room.desk
        held = [each for each in journey.sessions if is_held(each)]
        hours = sum(length_minutes(each, desk.now()) for each in held) / 60
        approach = {
            Approach.WHOLE_PERSON: words("Whole person"),
            Approach.WORKPLACE: words("Workplace"),
        }
        parts = []
        if journey.engagement.approach is not None:
            parts.append(approach[journey.engagement.approach])
        since = words.paper_day(desk.local(journey.engagement.started_at).date())
        parts.append(words("since {day}", day=since))
        if held:
            count = words.count("{n} session", "{n} sessions", len(held))
            parts.append(f"{count}, " + words("{n} hours", n=words.number(round(hours, 1))))
        return tuple(" · ".join(parts[:many]) for many in range(len(parts), 0, -1))

    def _status_word(self, client: Client, stage: str) -> tuple[str, str]:
        words = self._room.words
        word, tone = {
            ClientStatus.ENQUIRY: (words("Enquiry"), "plain"),
            ClientStatus.ACTIVE: (words("Active"), "plain"),
            ClientStatus.PAUSED: (words("Paused"), "attention"),
            ClientStatus.COMPLETED: (words("Completed"), "good"),
            ClientStatus.ARCHIVED: (words("Archived"), "info"),
        }[client.status]
        everyday = client.status in (ClientStatus.ACTIVE, ClientStatus.ENQUIRY)
        return ("", "plain") if stage and everyday else (word, tone)

"""The running session: starting, pausing and finishing it, and its heartbeat.

Time is never kept here; it is read from the stored instants of the session's clock.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from coachdesk.desk import sessions
from coachdesk.desk.sessions import Place
from coachdesk.domain.errors import StorageError
from coachdesk.domain.ids import SessionId
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import AWAY_AFTER, HEARTBEAT, Mode, Session, away, is_running
from coachdesk.domain.stage import next_stage
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.stepper import OVERVIEW


class SessionRunner(QObject):
    """Runs the session of one engagement.

    Signals:
        ticked: a second has passed on a running clock.
    """

    ticked = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._engagement = ""
        self._away = timedelta()
        self._elsewhere: set[SessionId] = set()  # left running while another client is shown
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self._last_beat = self._back_at = room.desk.now()

    def show_engagement(self, engagement_id: str) -> None:
        """Follow another engagement; a clock found running was left by a crash or a close.

        Unless the coach only looked at another client meanwhile: that is no absence.
        """
        left = self.running()
        if left is not None and is_running(left) and not self._away:
            self._elsewhere.add(left.id)
        self._engagement = engagement_id
        running = self.running()
        attended = running is None or running.id in self._elsewhere
        now = self._room.desk.now()
        self._away = away(running, now) if running and not attended else timedelta()
        if running is not None:
            self._elsewhere.discard(running.id)
            self._last_beat = self._back_at = now
        if running is not None or self._elsewhere:
            self._second.start()
        else:
            self._second.stop()

    def running(self) -> Session | None:
        """The session whose clock was started and that is not finished."""
        journey = self._journey()
        return journey.open_session() if journey else None

    def place(self) -> Place | None:
        """Where the running session is kept; ``None`` when none runs."""
        session = self.running()
        return Place(self._engagement, session.stage, session.id) if session else None

    def away_minutes(self) -> int:
        """Minutes the running clock went unattended and nobody has decided about, else 0."""
        return round(self._away / timedelta(minutes=1)) if self.running() else 0

    def count_absence(self, *, counted: bool) -> None:
        """Count the time away, or leave it out of the session."""
        running = self.running()
        self._away = timedelta()
        if running is None:
            return
        if counted:
            self._last_beat = self._room.desk.now()
            self._beat(running.id)
        else:
            session_id, back_at = running.id, self._back_at
            desk = self._room.desk
            self._room.autosave.run(lambda: sessions.leave_out_absence(desk, session_id, back_at))
            self._last_beat = desk.now()

    def start(self, stage: str, mode: Mode | None) -> str:
        """Start or resume the session of a stage; returns the stage, empty when it failed.

        From the overview the next planned session is started, else that of the next stage.
        """
        journey = self._journey()
        if journey is None:
            return ""
        place = Place(self._engagement, stage)
        if stage == OVERVIEW:
            planned = journey.next_planned()
            stage = planned.stage if planned else next_stage(journey).key
            place = Place(self._engagement, stage, planned.id if planned else "")
        desk = self._room.desk
        kept = self._room.autosave.run(lambda: sessions.start_next(desk, place, mode))
        self._last_beat = desk.now()
        self._second.start()
        return stage if kept else ""

    def pause_or_resume(self) -> None:
        """Pause the running clock, or let a paused one run on."""
        session = self.running()
        if session is None:
            return
        self._away = timedelta()  # whoever pauses is here, and counts what ran
        place = Place(self._engagement, session.stage, session.id)
        desk = self._room.desk
        self._last_beat = desk.now()
        if is_running(session):
            self._room.autosave.run(lambda: sessions.pause(desk, place))
        else:
            self._room.autosave.run(lambda: sessions.start(desk, place, session.mode))

    def set_mode(self, mode: Mode) -> None:
        """Change how the running session is held."""
        session = self.running()
        if session is not None:
            place = Place(self._engagement, session.stage, session.id)
            desk = self._room.desk
            self._room.autosave.run(lambda: sessions.change_session(desk, place, mode=mode))

    def finish(self) -> str:
        """Finish the running session; returns its stage, empty when none ran."""
        session = self.running()
        if session is None:
            return ""
        place = Place(self._engagement, session.stage, session.id)
        self._away = timedelta()
        kept = self._room.autosave.run(lambda: sessions.finish(self._room.desk, place))
        self._second.stop()
        return session.stage if kept else ""

    def _journey(self) -> Journey | None:
        return self._room.desk.journey(self._engagement) if self._engagement else None

    def _on_second(self) -> None:
        session = self.running()
        now = self._room.desk.now()
        gap = now - self._last_beat
        if gap > AWAY_AFTER:
            self._elsewhere.clear()  # the machine slept: that is asked about on coming back
        if session is None:
            self._attend_elsewhere(now, gap)
            return
        if gap >= HEARTBEAT:
            self._beat(*self._elsewhere)
        if is_running(session) and gap > AWAY_AFTER:
            # The machine slept: timers stood still while the clock on the wall went on.
            self._away = away(session, now)
            self._last_beat = self._back_at = now
        elif is_running(session) and gap >= HEARTBEAT:
            self._mark_attended(session, now)
        self.ticked.emit()

    def _attend_elsewhere(self, now: datetime, gap: timedelta) -> None:
        """Keep the clocks of clients who are not shown attended; stop when there is none."""
        if not self._elsewhere:
            self._second.stop()
        elif gap >= HEARTBEAT:
            self._beat(*self._elsewhere)
            self._last_beat = now

    def _mark_attended(self, session: Session, now: datetime) -> None:
        if self._away:
            self._last_beat = now  # until it is decided, the absence keeps its beginning
        else:
            self._last_beat = now
            self._beat(session.id)

    def _beat(self, *session_ids: SessionId) -> None:
        try:
            for session_id in session_ids:
                sessions.heartbeat(self._room.desk, session_id)
        except StorageError:
            return  # the start is kept; a missed heartbeat costs no time

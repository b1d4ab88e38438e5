"""The one message at the top of a client's page that stays until it is handled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import set_status
from coachdesk.domain.client import is_reading_only
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Mode
from coachdesk.ui.autosave import Saving
from coachdesk.ui.journey.running import SessionRunner
from coachdesk.ui.room import Room
from coachdesk.ui.trouble import not_saved, why_only_read
from coachdesk.ui.widgets.banner import Banner
from coachdesk.ui.widgets.layout import column


class ClientBanner(QWidget):
    """Shows the most serious message there is: not saved, away, reading only, perhaps shared.

    No system says in a way that can be relied on whether a window is being shared. So by video the
    coach is reminded once a session, while other names can be seen.

    Signals:
        handled: the message was dealt with.
    """

    handled = Signal()

    def __init__(self, room: Room, runner: SessionRunner, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._runner = room, runner
        self._journey: Journey | None = None
        self._shown = ""
        around = column(self)
        pad = room.look.px(28)
        around.setContentsMargins(pad, room.look.px(12), pad, 0)
        self.banner = Banner(room.look)
        around.addWidget(self.banner)
        self.banner.acted.connect(self._on_acted)
        self.banner.other_acted.connect(self._on_other)
        room.autosave.changed.connect(self._on_saving)
        runner.ticked.connect(self._on_tick)
        self.hide()

    def show_journey(self, journey: Journey) -> None:
        """Show what there is to say about a journey."""
        self._journey = journey
        words, desk = self._room.words, self._room.desk
        client, show = journey.client, self.banner.show_message
        state = self._room.autosave.state
        away = self._runner.away_minutes()
        self._shown = "saving" if state.saving is Saving.FAILED else "away" if away else "reading"
        if state.saving is Saving.FAILED:
            trouble = not_saved(words, state.fault)
            rest = f"{trouble.happened} {trouble.safe}"
            show("danger", words("Not saved yet."), rest, words("Try again"))
        elif away:
            said = words.count("You were away {n} minute.", "You were away {n} minutes.", away)
            show("attention", said, words("Count it?"), words("Count"), words("Leave out"))
        elif is_reading_only(client):
            since = client.status_since
            day = words.paper_day(desk.local(since).date()) if since else ""
            rest = words("This client was archived on {day}.", day=day) if day else ""
            show(
                "info",
                words("Reading only."),
                rest,
                "" if desk.reading_only else words("Bring back"),
            )
        elif desk.reading_only:
            rest = why_only_read(words, desk.vault.path)
            show("info", words("Reading only."), rest)
        elif self._may_be_shared():
            self._shown = "shared"
            rest = words(
                "If you share your screen, {name} can read other names here. CoachDesk cannot tell "
                "whether you do.",
                name=self._room.first_name_of(client),
            )
            show("info", words("By video."), rest, words("Hide names"), words("All right"), "eye")
        else:
            show("info", "", "")
        self.setVisible(not self.banner.isHidden())

    def _on_saving(self) -> None:
        if self._journey is not None:
            self.show_journey(self._journey)

    def _on_tick(self) -> None:
        away = self._runner.away_minutes() > 0
        if away != (self._shown == "away") and self._journey is not None:
            self.show_journey(self._journey)

    def _may_be_shared(self) -> bool:
        """Whether other names can be seen by video and the coach was not yet reminded."""
        room, running = self._room, self._runner.running()
        if running is None or running.mode is not Mode.VIDEO or room.hides_names:
            return False
        return not room.look.focused and _told_key(running.id) not in room.notices.told_once

    def _on_acted(self) -> None:
        if self._shown == "shared":
            self._note_told()
            self._room.changes.names_wanted.emit()
        elif self._shown == "saving":
            self._room.autosave.flush()
        elif self._shown == "away":
            self._runner.count_absence(counted=True)
        elif self._journey is not None:
            client_id, desk = self._journey.client.id, self._room.desk
            self._room.autosave.run(lambda: set_status(desk, client_id, ClientStatus.ACTIVE))
        self.handled.emit()

    def _on_other(self) -> None:
        if self._shown == "shared":
            self._note_told()
        else:
            self._runner.count_absence(counted=False)
        self.handled.emit()

    def _note_told(self) -> None:
        running = self._runner.running()
        if running is not None:
            self._room.notices.told_once.add(_told_key(running.id))


def _told_key(session_id: str) -> str:
    return f"shared {session_id}"

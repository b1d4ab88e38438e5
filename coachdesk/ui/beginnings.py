"""Beginning with a client: someone new, or a client with nothing recorded yet."""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import add_client, begin_engagement, client_of
from coachdesk.domain.client import checked_name
from coachdesk.domain.stage import STAGES
from coachdesk.ui.frame import Frame
from coachdesk.ui.new_client import NewClientSheet


def ask_for_client(window: Frame, parent: QWidget, name: str) -> None:
    """Ask for a new client's name and open them on the introductory session."""
    if window.room.desk.reading_only:
        window.room.say(window.room.words("This practice is open for reading only."))
        return
    window.room.autosave.flush()
    NewClientSheet(window.room, parent, name, partial(_add, window)).open()


def offer_engagement(window: Frame, client_id: str) -> None:
    """Tell that nothing is recorded for a client, and offer to begin an engagement.

    A client who is gone altogether, erased or replaced, is passed over.
    """
    if client_of(window.room.desk, client_id) is None:
        return
    words = window.room.words
    said = words("Nothing is recorded for this client yet.")
    if window.room.desk.reading_only:
        window.room.say(said)
    else:
        begin = partial(_begin, window, client_id)
        window.undoing.toasts.show_toast(said, words("Begin an engagement"), begin)


def _add(window: Frame, name: str) -> None:
    kept = checked_name(name)
    made: list[str] = []
    if window.room.autosave.run(lambda: made.append(add_client(window.room.desk, kept).id)):
        window.sidebar.clients.refresh()
        window.open_client(made[0], STAGES[0].key)


def _begin(window: Frame, client_id: str) -> None:
    if window.room.autosave.run(lambda: begin_engagement(window.room.desk, client_id)):
        window.open_client(client_id)

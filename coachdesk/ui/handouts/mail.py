"""A new e-mail with the print attached: a draft that the system's mail program opens.

The drafts lie in a private folder that goes when the program does.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from coachdesk.desk.practice import practice
from coachdesk.domain.client import Client, first_name
from coachdesk.exchange.eml import Draft, attachment_name, draft_bytes
from coachdesk.system.drafts import Drafts
from coachdesk.ui.room import Room


class _Kept(QObject):
    """The drafts of this program, there until it ends."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.drafts = Drafts()
        app.aboutToQuit.connect(self.drafts.clear)


def open_draft(name: str, content: bytes) -> bool:
    """Hand a draft to the system's mail program; whether one took it.

    Raises:
        OSError: the draft could not be written.
    """
    app = QCoreApplication.instance()
    assert app is not None, "there is no program"
    kept = app.findChild(_Kept) or _Kept(app)
    return open_file(kept.drafts.write(name, content))


def open_file(path: Path) -> bool:
    """Open a file with the system's program for it; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def draft_of(
    room: Room, client: Client, pdf: bytes, name: str, *, language: str, handouts: int
) -> bytes:
    """A draft to the client in the handout's language. Its subject tells nothing of them."""
    from coachdesk.handouts.render import letter

    profile = practice(room.desk)
    coach = profile.coach.strip() or profile.name.strip()
    subject, text = letter(
        room.words, language, name=first_name(client), coach=coach, handouts=handouts
    )
    return draft_bytes(Draft(to=client.email, subject=subject, text=text, name=name, pdf=pdf))


def draft_name(name: str) -> str:
    """What the file of a draft is called beside its PDF."""
    return attachment_name(name).removesuffix(".pdf") + ".eml"

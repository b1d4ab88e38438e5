"""The sheets that set, change and remove the passphrase. Each says what nobody can undo."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from coachdesk.domain.errors import Fault
from coachdesk.ui.accessible import announce
from coachdesk.ui.labelled import labelled
from coachdesk.ui.lock.fields import PassphraseField
from coachdesk.ui.protect.changing import Changing
from coachdesk.ui.protect.new_passphrase import NewPassphrase
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import FIELD_HEIGHT
from coachdesk.ui.widgets.layout import add_all, column
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Paragraph


class KeySheet(Sheet):
    """What the three sheets share: the work under way, and how it went.

    Signals:
        changed: the practice is written anew under what was asked for.
    """

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget, title: str, act: str, kind: str) -> None:
        super().__init__(room.look, parent, title, width=500)
        self.room, self.words = room, room.words
        self.changing = Changing(room, self)
        self.changing.done.connect(self._on_done)
        self.changing.wrong.connect(self.on_wrong)
        self.changing.failed.connect(self._on_failed)
        self.news = Paragraph(room.look, "", Type.BODY, "danger")
        self.news.hide()
        self.ok = Button(room.look, act, kind)
        self.ok.clicked.connect(self.on_ok)
        self.cancel = Button(room.look, self.words("Not now"), "quiet")
        self.cancel.clicked.connect(self.reject)

    def begin(self, known: str, wanted: str) -> None:
        """Change the passphrase; the sheet waits."""
        self._set_busy(busy=True)
        self._say(self.words("Your practice is being rewritten. This takes a moment."), "ink2")
        self.changing.change(known, wanted)

    def on_ok(self) -> None:
        """The main button was pressed."""

    def on_wrong(self) -> None:
        """The present passphrase is not the right one."""
        self._set_busy(busy=False)

    def reject(self) -> None:
        if not self.changing.under_way:  # the file is being written; a moment, and it can close
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.changing.under_way:
            event.ignore()
        else:
            super().closeEvent(event)

    def finish(self) -> None:
        """Put the news and the buttons at the foot."""
        self.body.addWidget(self.news)
        self.add_buttons(*self.buttons())

    def buttons(self) -> tuple[Button, ...]:
        """The buttons at the foot, the main one last."""
        return (self.cancel, self.ok)

    def _set_busy(self, *, busy: bool) -> None:
        self.ok.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self.news.hide()

    def _say(self, text: str, tone: str) -> None:
        self.news.set_tone(tone)
        self.news.set_text(text)
        self.news.show()
        announce(self, text)

    def _on_done(self) -> None:
        self.accept()
        self.changed.emit()

    def _on_failed(self, fault: Fault) -> None:
        if not self.room.desk.is_open:
            self.reject()
            return
        self._set_busy(busy=False)
        happened = not_saved(self.words, fault).happened
        self._say(self.words("{happened} Nothing was changed.", happened=happened), "danger")


class PresentPassphrase(QWidget):
    """Asks for the passphrase there is now, or for the code of the recovery sheet."""

    entered = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(4))
        name = words("Present passphrase")
        self.field = PassphraseField(look, words, name=name, height=FIELD_HEIGHT)
        self.field.entered.connect(self.entered)
        self.field.edited.connect(self._on_edited)
        help_text = words("or the code of the recovery sheet")
        lines.addWidget(labelled(look, name, self.field, help_text))
        self.complaint = Paragraph(look, "", Type.BODY, "danger")
        self.complaint.hide()
        lines.addWidget(self.complaint)
        self.setFocusProxy(self.field)

    def say_wrong(self) -> None:
        """Mark the field and say under it that it is not right."""
        said = self._room.words("That is not the present passphrase.")
        self.field.set_wrong(said)
        self.field.setFocus()
        self.field.selectAll()
        self.complaint.set_text(said)
        self.complaint.show()
        announce(self, said)

    def _on_edited(self) -> None:
        self.field.set_wrong("")
        self.complaint.hide()


class SetSheet(KeySheet):
    """Gives a practice its first passphrase."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        words = room.words
        super().__init__(
            room, parent, words("Set a passphrase"), words("Set passphrase"), "primary"
        )
        self.say(words("Your notes are then encrypted, and CoachDesk asks for it when it starts."))
        self.say(words("Nobody can reset it for you. The recovery sheet, which comes next, is the "
                       "only other key."))  # fmt: skip
        self.say(words("Backups made until now stay readable without it."))
        self.new = NewPassphrase(room)
        self.new.entered.connect(self.on_ok)
        self.body.addWidget(self.new)
        self.finish()
        self.new.setFocus()

    def on_ok(self) -> None:
        wanted = self.new.passphrase()
        if wanted:
            self.begin("", wanted)


class ChangeSheet(KeySheet):
    """Gives a practice another passphrase."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        words = room.words
        super().__init__(
            room, parent, words("Change the passphrase"), words("Change passphrase"), "primary"
        )
        self.say(words("Nobody can reset it for you. The recovery sheet you have will no longer "
                       "fit; a new one comes next."))  # fmt: skip
        self.say(words("Backups made until now keep the passphrase they were made under."))
        self.present = PresentPassphrase(room)
        self.new = NewPassphrase(room)
        self.present.entered.connect(self.new.first.setFocus)
        self.new.entered.connect(self.on_ok)
        add_all(self.body, self.present, self.new)
        self.finish()
        self.present.setFocus()

    def on_ok(self) -> None:
        wanted = self.new.passphrase()
        if wanted:
            self.begin(self.present.field.value(), wanted)

    def on_wrong(self) -> None:
        super().on_wrong()
        self.present.say_wrong()


class RemoveSheet(KeySheet):
    """Takes the passphrase away."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        words = room.words
        super().__init__(
            room, parent, words("Remove the passphrase?"), words("Remove passphrase"), "danger"
        )
        self.say(words("Anyone who gets at this laptop, or at a copy of the file, can then read "
                       "your notes."))  # fmt: skip
        self.say(words("Backups made until now keep the passphrase they were made under."))
        self.present = PresentPassphrase(room)
        self.present.entered.connect(self.on_ok)
        self.body.addWidget(self.present)
        self.cancel.set_text(words("Keep it"))
        self.cancel.set_kind("primary")
        self.finish()
        self.present.setFocus()

    def buttons(self) -> tuple[Button, ...]:
        return (self.ok, self.cancel)

    def on_ok(self) -> None:
        self.begin(self.present.field.value(), "")

    def on_wrong(self) -> None:
        super().on_wrong()
        self.present.say_wrong()

"""Restoring while no practice is open: what is in a copy is shown before it takes the place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.ui.copies_words import not_opened, said_contents
from coachdesk.ui.labelled import labelled
from coachdesk.ui.lock.fields import PassphraseField
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.trouble_frame import TroubleFrame
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import FIELD_HEIGHT, Choice
from coachdesk.ui.widgets.layout import FlowLayout, add_all, row
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.ui.work import Work
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.domain.backup import Contents

LOCKED = (Fault.LOCKED, Fault.WRONG_KEY)

# Opens a copy on a worker, with a passphrase where one was typed: what is in it, and its key.
LookInto = Callable[[Path, str], "tuple[Contents, Any]"]


class RestorePage(TroubleFrame):
    """The copies, what is in the one chosen, and the button that restores it.

    ``copies`` are paths with what they are called; ``kept`` says what becomes of the file there.

    Signals:
        chosen: restore a copy; carries its path and the key that opened it.
        back_wanted: leave everything as it is.
    """

    chosen = Signal(object, object)
    back_wanted = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        copies: list[tuple[str, str]],
        look_into: LookInto,
        kept: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words("Restore a copy"), kept, parent, icon="history")
        self._words, self._look_into, self._work = words, look_into, Work(self)
        self._key: Any = None
        self.choice = Choice(look, words("Copy"), copies)
        self.choice.chosen.connect(lambda _path: self._open())
        self.contents = Paragraph(look, "", Type.BODY_STRONG)
        name = words("Passphrase of this copy")
        self.passphrase = PassphraseField(look, words, name=name, height=FIELD_HEIGHT)
        self.passphrase.entered.connect(self._open)
        self.unlock = Button(look, words("Open the copy"))
        self.unlock.clicked.connect(self._open)
        self._locked = QWidget()
        asking = row(self._locked, spacing=look.px(8))
        asking.addWidget(labelled(look, name, self.passphrase), 1)
        asking.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        self._locked.hide()
        self.ok = Button(look, words("Restore this copy"), "primary", icon="history")
        self.ok.clicked.connect(self._on_ok)
        self.back = Button(look, words("Back"), "quiet")
        self.back.clicked.connect(self.back_wanted)
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(10))
        flow.addWidget(self.ok)
        flow.addWidget(self.back)
        copy = labelled(look, words("Copy"), self.choice)
        add_all(self.lines, look.px(8), copy, self.contents, self._locked, look.px(10),
                buttons)  # fmt: skip
        self.setFocusProxy(self.back)
        self._open()

    def say(self, text: str, tone: str = "ink") -> None:
        """Show a sentence where the contents are told."""
        self.contents.set_tone(tone)
        self.contents.set_text(text)

    def refuse(self, error: Exception) -> None:
        """Tell that the copy could not take the place, and let another be chosen."""
        for each in (self.choice, self.back):
            each.setEnabled(True)
        self._on_not_opened(error)

    def _open(self) -> None:
        path, passphrase = Path(self.choice.value()), self.passphrase.value()
        self._key = None
        self.ok.setEnabled(False)
        self.say(self._words("Opening the copy"), "ink2")
        look_into = self._look_into
        self._work.run(lambda: look_into(path, passphrase), self._on_opened, self._on_not_opened)

    def _on_opened(self, found: "tuple[Contents, Any]") -> None:
        contents, self._key = found
        self._locked.hide()
        self.passphrase.clear()
        told = said_contents(self._words, contents)
        self.say(self._words("This copy is whole. In it: {contents}.", contents=told))
        self.ok.setEnabled(True)
        self.setFocusProxy(self.ok)
        self.ok.setFocus()

    def _on_not_opened(self, error: Exception) -> None:
        locked = isinstance(error, StorageError) and error.fault in LOCKED
        self._locked.setVisible(locked)
        self.passphrase.clear()
        if locked:
            self.passphrase.setFocus()
        self.say(not_opened(self._words, error), "attention" if locked else "danger")

    def _on_ok(self) -> None:
        for each in (self.ok, self.choice, self.back):
            each.setEnabled(False)
        self.say(self._words("Restoring"), "ink2")
        self.chosen.emit(Path(self.choice.value()), self._key)

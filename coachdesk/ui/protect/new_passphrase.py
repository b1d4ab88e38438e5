"""A new passphrase, typed twice, with a sentence on how strong it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coachdesk.domain.passphrase import SHORTEST, Strength, strength
from coachdesk.ui.accessible import announce
from coachdesk.ui.labelled import labelled
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words

TONES = {
    Strength.SHORT: "ink2",
    Strength.WEAK: "danger",
    Strength.FAIR: "attention",
    Strength.STRONG: "good",
}


def secret_field(room: Room, name: str) -> LineField:
    """A line that shows dots, and of which no keyboard learns words."""
    field = LineField(room.look, name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    return field


def strength_words(words: Words, passphrase: str) -> str:
    """How strong a passphrase is, and what would help, in a sentence."""
    return {
        Strength.SHORT: words.count(
            "At least {n} character, please. A few words you can picture do best.",
            "At least {n} characters, please. A few words you can picture do best.",
            SHORTEST,
        ),
        Strength.WEAK: words("Weak: a few more words would help."),
        Strength.FAIR: words("Fair: one more unusual word would make it strong."),
        Strength.STRONG: words("Strong."),
    }[strength(passphrase)]


class Reveal(Button):
    """Shows what stands in secret fields, or hides it again."""

    def __init__(self, room: Room, *fields: LineField) -> None:
        self._words, self._fields = room.words, fields
        super().__init__(room.look, room.words("Show"), "quiet", icon="eye", size="compact")
        self.clicked.connect(lambda: self.show_all(shown=not self.shown))

    @property
    def shown(self) -> bool:
        """Whether the fields can be read."""
        return self._fields[0].echoMode() is QLineEdit.EchoMode.Normal

    def show_all(self, *, shown: bool) -> None:
        """Show or hide what stands in the fields."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for each in self._fields:
            each.setEchoMode(mode)
        self.set_text(self._words("Hide") if shown else self._words("Show"))
        self.set_icon("eye-off" if shown else "eye")


class NewPassphrase(QWidget):
    """The two fields, the sentence on strength, and the eye.

    Signals:
        entered: Enter was pressed in the second field.
    """

    entered = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(12))
        self.first = secret_field(room, words("New passphrase"))
        self.again = secret_field(room, words("The same again"))
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)
        self.first.edited.connect(self._on_edited)
        self.again.edited.connect(lambda: self._complain(""))
        self.reveal = Reveal(room, self.first, self.again)
        self.said = Paragraph(look, strength_words(words, ""), Type.BODY, "ink2")
        self.complaint = Paragraph(look, "", Type.BODY, "danger")
        self.complaint.hide()
        upper, lower = column(spacing=look.px(4)), column(spacing=look.px(4))
        add_all(upper, labelled(look, words("New passphrase"), self.first), self.said)
        lines.addLayout(upper)
        # The eye stands after both fields: Tab leads from one to the other.
        under = row(spacing=look.px(8))
        under.addWidget(self.complaint, 1)
        under.addStretch(0)
        under.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignTop)
        add_all(lower, labelled(look, words("The same again"), self.again), under)
        lines.addLayout(lower)
        self.setFocusProxy(self.first)

    def passphrase(self) -> str:
        """The passphrase, if it may be taken; else empty, and the fields say why."""
        words, typed = self._room.words, self.first.value()
        if strength(typed) is Strength.SHORT:
            said = strength_words(words, typed)
            self.first.set_wrong(said)
            self.first.setFocus()
        elif typed != self.again.value():
            said = words("The two are not the same. Please type the second one again.")
            self.again.set_wrong(said)
            self.again.setFocus()
            self.again.selectAll()
        else:
            self._complain("")
            return typed
        self._complain(said, keep_marks=True)
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.reveal.show_all(shown=False)
        self._on_edited()

    def _on_edited(self) -> None:
        typed = self.first.value()
        said = strength_words(self._room.words, typed)
        self.said.set_tone(TONES[strength(typed)])
        self.said.set_text(said)
        self.first.setAccessibleDescription(said)
        self._complain("")

    def _complain(self, sentence: str, *, keep_marks: bool = False) -> None:
        if not keep_marks:
            for each in (self.first, self.again):
                if each.property("wrong"):
                    each.set_wrong("")
        self.complaint.set_text(sentence)
        self.complaint.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

"""The two ways to say the key: the passphrase, and the groups of the recovery sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from coachdesk.domain.recovery import GROUPS, fits, split, wrong_groups
from coachdesk.ui.lock.caps import caps_lock
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.words import Words

HEIGHT = 44


class PassphraseField(LineField):
    """A line of dots with an eye at its end.

    Signals:
        caps_told: a key told whether Caps Lock is on.
    """

    caps_told = Signal(bool)

    def __init__(self, look: Look, words: Words, *, name: str = "", height: int = HEIGHT) -> None:
        super().__init__(look, name or words("Passphrase"))
        self._words = words
        self._caps: bool | None = None
        self.setObjectName("secret")  # the style's name for how it waits
        self.setFixedHeight(look.px(height))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = IconButton(look, "eye", words("Show the passphrase"), size=30, parent=self)
        self.eye.clicked.connect(lambda: self.reveal(shown=not self.shown))
        self.setTextMargins(0, 0, look.px(34), 0)
        self.reveal(shown=False)

    @property
    def shown(self) -> bool:
        """Whether the passphrase can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def reveal(self, *, shown: bool) -> None:
        """Show the passphrase, or dots in its place."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-off" if shown else "eye")
        words = self._words
        self.eye.set_name(words("Hide the passphrase") if shown else words("Show the passphrase"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._caps = caps_lock(event, self._caps)
        if self._caps is not None:
            self.caps_told.emit(self._caps)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.eye.sizeHint().height()
        gap = (self.height() - side) // 2
        self.eye.setGeometry(self.width() - side - gap, gap, side, side)


class CodeField(GrowingField):
    """Takes the groups of the recovery sheet, in either case, with or without blanks.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words("The groups of the recovery sheet"), role=Type.READING,
                         rows=3, most=4)  # fmt: skip
        self._words = words

    def is_whole(self) -> bool:
        """Whether all groups are there and fit."""
        groups = split(self.value())
        return len(groups) == GROUPS and all(map(fits, groups, range(GROUPS)))

    def said(self) -> str:
        """Which group cannot be right, or how many are there."""
        wrong, groups = wrong_groups(self.value()), split(self.value())
        if wrong:
            n = wrong[0] + 1
            return self._words(
                "Group {n} is not as it stands on the sheet. Please look again.", n=n
            )
        if len(groups) > GROUPS:
            return self._words("There are only {n} groups on the sheet.", n=GROUPS)
        right = sum(map(fits, groups, range(len(groups))))
        return self._words("{n} of {all} groups", n=right, all=GROUPS)

    def is_wrong(self) -> bool:
        """Whether something typed cannot stand on a sheet."""
        return bool(wrong_groups(self.value())) or len(split(self.value())) > GROUPS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

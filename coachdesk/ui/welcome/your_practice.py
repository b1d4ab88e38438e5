"""The first step of the welcome: who the coach is, as it will stand on handouts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coachdesk.desk.practice import practice, set_logo
from coachdesk.domain.handout import PaperSize
from coachdesk.ui.labelled import labelled
from coachdesk.ui.languages import language_options
from coachdesk.ui.logo import LogoField
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice, LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class YourPractice(QWidget):
    """Name, practice, contact, logo, paper, language. Only the name is needed.

    Signals:
        done: the name is there; go on.
        sample_wanted: look around in the sample practice first.
    """

    done = Signal()
    sample_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self._binder = PracticeBinder(room, self)
        lines = column(self, spacing=look.px(18))
        head = column(spacing=look.px(4))
        said = words("This appears on your handouts. Only the name is needed, and you can change "
                     "all of it later.")  # fmt: skip
        add_all(
            head, Label(look, words("Your practice"), Type.DISPLAY),
            Paragraph(look, said, Type.READING, "ink2"),
        )  # fmt: skip
        lines.addLayout(head)
        self.coach = self._line(words("Your name"))
        self.name = self._line(words("Practice name"))
        self.email = self._line(words("E-mail"))
        self.phone = self._line(words("Phone"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(14))
        optional = words("optional")
        for at, (label, field, help_text) in enumerate(
            (
                (words("Your name"), self.coach, ""),
                (words("Practice name"), self.name, optional),
                (words("E-mail"), self.email, optional),
                (words("Phone"), self.phone, optional),
            )
        ):
            grid.addWidget(labelled(look, label, field, help_text), at // 2 * 2, at % 2)
        self.complaint = Paragraph(look, "", Type.BODY, "danger")
        self.complaint.hide()
        grid.addWidget(self.complaint, 1, 0, 1, 2)
        lines.addLayout(grid)
        self.logo = LogoField(look, words)
        self.logo.chosen.connect(self._on_logo)
        self.logo.removed.connect(lambda: self._on_logo(b"", ""))
        self._binder.also(lambda found: self.logo.show_logo(found.logo, found.logo_name))
        lines.addWidget(labelled(look, words("Logo"), self.logo, optional))
        self.paper = Segments(
            look,
            [(PaperSize.A4, words("A4")), (PaperSize.LETTER, words("US Letter"))],
            name=words("Paper"), clearable=False, height=36,
        )  # fmt: skip
        self.paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._binder.choice(self.paper, "paper", PaperSize)
        self.language = Choice(look, words("Language of handouts"), language_options())
        self._binder.choice(self.language, "language", str)
        pair = QGridLayout()
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setHorizontalSpacing(look.px(18))
        pair.addWidget(labelled(look, words("Paper"), self.paper), 0, 0)
        pair.addWidget(labelled(look, words("Language of handouts"), self.language), 0, 1)
        pair.setColumnStretch(0, 1)
        pair.setColumnStretch(1, 1)
        lines.addLayout(pair)
        buttons = row(spacing=look.px(14))
        self.go_on = Button(look, words("Continue"), "primary", size="large")
        self.go_on.clicked.connect(self._on_go_on)
        self.sample = Button(look, words("Look around in a sample practice"), "quiet")
        self.sample.clicked.connect(self.sample_wanted)
        add_all(buttons, self.go_on, self.sample, None)
        lines.addLayout(buttons)
        self._show_kept()

    def texts(self) -> dict[str, str]:
        """What stands in the fields, by the names of the profile's fields."""
        fields = {"coach": self.coach, "name": self.name, "email": self.email, "phone": self.phone}
        return {name: field.value().strip() for name, field in fields.items()}

    def say_not_kept(self) -> None:
        """Say that the words could not be kept just now."""
        self._complain(self._room.words("That could not be saved just now. Your words stay here."))

    def _line(self, name: str) -> LineField:
        field = LineField(self._room.look, name)
        field.entered.connect(self._on_go_on)
        return field

    def _show_kept(self) -> None:
        found = practice(self._room.desk)
        self.coach.show_value(found.coach)
        self.name.show_value(found.name)
        self.email.show_value(found.email)
        self.phone.show_value(found.phone)
        self._binder.refresh()

    def _on_go_on(self) -> None:
        words = self._room.words
        missing = not self.coach.value().strip()
        sentence = words("Your name is needed; everything else can wait.") if missing else ""
        self.coach.set_wrong(sentence)
        self._complain(sentence)
        if missing:
            self.coach.setFocus()
        else:
            self.done.emit()

    def _complain(self, sentence: str) -> None:
        self.complaint.set_text(sentence)
        self.complaint.setVisible(bool(sentence))

    def _on_logo(self, content: bytes, name: str) -> None:
        self._room.autosave.run(lambda: set_logo(self._room.desk, content, name))
        self._binder.refresh()

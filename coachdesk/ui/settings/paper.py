"""Language and paper: what handouts speak and are laid out for, and how long records are kept."""

from coachdesk.domain.handout import PaperSize
from coachdesk.ui.languages import language_options
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import Choice, NumberField

MOST_YEARS = 100


class Paper(SettingsPart):
    """The language and paper of handouts, and years of keeping."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(
            room,
            words("Language and paper"),
            words("Of handouts. Each client can have a language of their own."),
        )
        self.binder = PracticeBinder(room, self)
        self.language = Choice(look, words("Language of handouts"), language_options())
        self.language.setFixedWidth(look.px(160))
        self.binder.choice(self.language, "language", str)
        self.size_choice = Segments(
            look,
            [(PaperSize.A4, words("A4")), (PaperSize.LETTER, words("US Letter"))],
            name=words("Paper"),
            clearable=False,
        )
        self.binder.choice(self.size_choice, "paper", PaperSize)
        self.years = NumberField(look, words("Years to keep records"), width=76)
        self.binder.whole_number(self.years, "keep_years", 0, MOST_YEARS)
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Language of handouts"),
                    words("The pages your clients take home. The program itself stays English."),
                    self.language,
                ),
                self.row_of(
                    words("Paper"),
                    words("Each page is laid out for its paper; nothing is scaled."),
                    self.size_choice,
                ),
            )
        )
        records = self.group(words("Records"))
        records.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Years to keep records"),
                    words("After the last session. The closing reminds you of the day."),
                    self.years,
                ),
            )
        )
        self.body.addStretch(1)

    def refresh(self) -> None:
        super().refresh()
        self.binder.refresh()

"""Paper and records: the paper handouts are laid out for, and how long records are kept."""

from coachdesk.domain.handout import PaperSize
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import NumberField

MOST_YEARS = 100


class Paper(SettingsPart):
    """Paper size and years of keeping."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(room, words("Paper and records"))
        self.binder = PracticeBinder(room, self)
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
                    words("Paper"),
                    words("Each page is laid out for its paper; nothing is scaled."),
                    self.size_choice,
                ),
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

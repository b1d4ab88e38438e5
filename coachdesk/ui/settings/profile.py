"""Profile and branding: who the coach is, and how it looks on paper."""

from PySide6.QtWidgets import QGridLayout

from coachdesk.desk.practice import set_logo
from coachdesk.domain.privacy import ShownAs
from coachdesk.ui.labelled import labelled
from coachdesk.ui.logo import LogoField
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.settings.beside import PartWithPreview
from coachdesk.ui.settings.colour_field import ColourField
from coachdesk.ui.settings.specimen import page_words, specimen, starter_areas
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField, LineField


class Profile(PartWithPreview):
    """The profile of the practice."""

    def __init__(self, room: Room) -> None:
        words = room.words
        super().__init__(
            room,
            words("Profile and branding"),
            words("What stands on handouts and in the agreement. Changes apply at once."),
        )
        self.binder = PracticeBinder(room, self)
        self.binder.typed.connect(self._show_page)
        self._build_contact()
        self._build_paper()
        self.body.addStretch(1)

    def refresh(self) -> None:
        super().refresh()
        self.binder.refresh()
        self._show_page()

    def _show_page(self) -> None:
        """Show the page beside as the practice would now print it."""
        desk = self.room.desk
        if not desk.is_open:
            return
        profile = self.binder.as_typed()
        content = specimen(profile, starter_areas(desk), desk.today(), self.words)
        self.preview.show_content(content, profile.paper, page_words(self.words, profile))

    def _build_contact(self) -> None:
        words, look = self.words, self.look
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(14))
        for at, (name, label) in enumerate(
            (
                ("coach", words("Your name")),
                ("name", words("Practice name")),
                ("email", words("E-mail")),
                ("phone", words("Phone")),
                ("website", words("Website")),
            )
        ):
            field = LineField(look, label)
            self.binder.text(field, name)
            grid.addWidget(labelled(look, label, field), at // 2, at % 2)
        self.body.addLayout(grid)
        about = GrowingField(look, words("About you"), role=Type.READING, rows=3, most=10)
        self.binder.text(about, "about")
        self.body.addWidget(
            labelled(look, words("About you"), about, words("shown in the introductory session"))
        )

    def _build_paper(self) -> None:
        words, look, reading = self.words, self.look, self.room.desk.reading_only
        group = self.group(words("On paper"))
        self.place_fold(group)
        self.logo = LogoField(look, words)
        self.logo.chosen.connect(self._on_logo)
        self.logo.removed.connect(lambda: self._on_logo(b"", ""))
        self.logo.set_reading(reading)
        self.binder.also(lambda found: self.logo.show_logo(found.logo, found.logo_name))
        group.addWidget(labelled(look, words("Logo"), self.logo))
        self.colour = ColourField(look, words)
        self.colour.chosen.connect(lambda colour: self.binder.choose(brand=colour))
        self.colour.set_reading(reading)
        self.binder.also(lambda found: self.colour.show_colour(found.brand))
        group.addWidget(labelled(look, words("Colour"), self.colour))
        line = LineField(look, words("Line at the foot"))
        self.binder.text(line, "confidentiality")
        group.addWidget(
            labelled(look, words("Line at the foot"), line, words("on every page of a handout"))
        )
        self.shown_as = Segments(
            look,
            [
                (ShownAs.FULL, words("Full name")),
                (ShownAs.FIRST, words("First name")),
                (ShownAs.CODE, words("Code")),
            ],
            name=words("Clients are named by"),
            clearable=False,
        )
        self.binder.choice(self.shown_as, "client_shown_as", ShownAs)
        group.addWidget(labelled(look, words("Clients are named by"), self.shown_as))

    def _on_logo(self, content: bytes, name: str) -> None:
        self.room.autosave.run(lambda: set_logo(self.room.desk, content, name))
        self.binder.refresh()

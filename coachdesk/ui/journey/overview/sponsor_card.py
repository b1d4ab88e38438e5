"""The sponsor under the journey: who pays, what they may know, and what is marked for them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.domain.sponsor import Shared, has_sponsor, shared_goals, shared_of
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column
from coachdesk.ui.widgets.text import Label, Paragraph


class SponsorCard(QFrame):
    """The sponsor; hidden where nobody but the client pays.

    Signals:
        stage_wanted: open where the sponsor is written down; carries stage and section keys.
    """

    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setProperty("card", "true")
        lines = column(self, spacing=look.px(6))
        lines.setContentsMargins(*(look.px(each) for each in (18, 14, 18, 14)))
        lines.addWidget(Label(look, words("Sponsor"), Type.HEADING))
        self.who = Paragraph(look, "", Type.BODY_STRONG, lines=2)
        self.role = Paragraph(look, "", Type.BODY, "ink2", lines=2)
        self._may = Label(look, words("May know"), Type.CAPTION, "ink2")
        self.may = Paragraph(look, "", Type.BODY, lines=4)
        self._never = Label(look, words("Never"), Type.CAPTION, "ink2")
        self.never = Paragraph(look, "", Type.BODY, lines=4)
        self.shared = Paragraph(look, "", Type.BODY, "ink2")
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(self.stage_wanted)
        self.open = Button(look, words("What is agreed"), "link", after="arrow-right")
        self.open.clicked.connect(lambda: self.stage_wanted.emit("opening", "approach"))
        add_all(lines, self.who, self.role, self._may, self.may, self._never, self.never)
        add_all(lines, self.shared, self.open, self.empty)

    def show_journey(self, journey: Journey) -> None:
        """Show the sponsor of a journey."""
        words, found = self._room.words, journey.engagement
        self.setVisible(has_sponsor(found))
        name, role = found.sponsor_name.strip(), found.sponsor_role.strip()
        may, never = found.sponsor_may_know.strip(), found.sponsor_never.strip()
        for label, part, text in (
            (None, self.who, name),
            (None, self.role, role),
            (self._may, self.may, may),
            (self._never, self.never, never),
        ):
            part.setVisible(bool(text))
            part.set_text(text)
            if label is not None:
                label.setVisible(bool(text))
        known = any((name, role, may, never))
        self.shared.setVisible(known)
        self.shared.set_text(shared_words(self._room, journey))
        self.open.setVisible(known)
        if known:
            self.empty.hide()
        else:
            self.empty.show_way(
                words("Who pays, and what they may know, is agreed in the Opening session."),
                words("The sponsor"), ("opening", "approach"),
            )  # fmt: skip


def shared_words(room: Room, journey: Journey) -> str:
    """How many goals are marked for the sponsor, and how many with how they are going."""
    words, goals = room.words, shared_goals(journey)
    if not goals:
        return words("No goal is marked for the sponsor.")
    going = sum(shared_of(each) is Shared.PROGRESS for each in goals)
    said = words.count("{n} goal marked for the sponsor", "{n} goals marked for the sponsor",
                       len(goals))  # fmt: skip
    more = words.count("{n} with its progress", "{n} with their progress", going)
    return f"{said}, {more}" if going else said

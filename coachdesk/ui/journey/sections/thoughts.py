"""Thoughts that support success: pairs of thoughts, with the story above as a reminder."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.desk.thinking import add_thought, order_thoughts, remove_thought
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.cards import CardList
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.thought_card import ThoughtCard
from coachdesk.ui.journey.sections.wide import WideSection
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.text import Label


class Thoughts(WideSection):
    """The pairs of thoughts of an engagement."""

    def build(self) -> None:
        words = self.words
        self.body.setContentsMargins(0, self.look.px(8), 0, self.look.px(14))
        self.story = _StoryLine(self.context)
        self.body.addWidget(self.story)
        head = row(spacing=self.look.px(10))
        self.add_button = Button(self.look, words("Thought"), "quiet", icon="plus")
        self.add_button.setAccessibleName(words("Add a thought"))
        self.add_button.clicked.connect(self._on_add)
        title = Label(self.look, words("Thoughts that support success"), Type.SECTION)
        add_all(head, title, None, self.add_button)
        self.body.addLayout(head)
        self.none = Label(self.look, words("No thoughts were written down."), Type.BODY, "ink2")
        self.body.addWidget(self.none)
        self.cards = CardList(
            self.context, lambda each: ThoughtCard(self.context, each, words("Thought menu"))
        )
        self.cards.reordered.connect(
            lambda ids: self.context.act(lambda: order_thoughts(self.room.desk, ids))
        )
        self.cards.removal_wanted.connect(
            lambda each: self.context.act(lambda: remove_thought(self.room.desk, each))
        )
        self.body.addWidget(self.cards)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        reading = self.context.reading_only
        thoughts = journey.thoughts()
        self.story.show_journey(journey)
        self.add_button.setVisible(not reading)
        self.none.setVisible(reading and not thoughts)
        self.cards.show_cards([each.id for each in thoughts], journey)

    def _on_add(self) -> None:
        waiting = self.cards.card("")
        made: list[str] = []
        if waiting is None:
            desk, place = self.room.desk, self.context.place()
            self.context.act(lambda: made.append(add_thought(desk, place).id))
        card = waiting or (self.cards.card(made[0]) if made else None)
        if card is not None:
            card.first_field().setFocus()


class _StoryLine(QWidget):
    """The client story on one line, above the thoughts it leads to."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        look, words = context.room.look, context.room.words
        self._look = look
        whole = column(self)
        line = row(spacing=look.px(14))
        line.setContentsMargins(look.px(32), 0, 0, look.px(8))
        self.words = Label(look, "", Type.WORDS_FIELD, elide=True)
        self.confirmed = Pill(look, words("Read back, confirmed"), "good", icon="check")
        line.addWidget(self.words, 1)
        line.addWidget(self.confirmed)
        whole.addLayout(line)
        whole.addWidget(rule())

    def show_journey(self, journey: Journey) -> None:
        """Show the story as it is kept; nothing while there is none."""
        story = " ".join(journey.engagement.story.split())
        self.setVisible(bool(story))
        self.words.set_text(f"“{story}”")
        self.confirmed.setVisible(journey.engagement.story_confirmed_at is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(18)
        box = QRectF(0, 0, side, self.height() - self._look.px(8))
        paint_icon(QPainter(self), "book-open", self._look.colour("second"), box)

"""Habits that carry the thinking: a few at a time, each with a cue and a tiny version."""

from coachdesk.desk.thinking import add_habit, order_habits, remove_habit
from coachdesk.domain.habit import is_ongoing
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.cards import CardList
from coachdesk.ui.journey.sections.habit_card import HabitCard
from coachdesk.ui.journey.sections.wide import WideSection
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.text import Label

PLENTY = 3  # suggested, never forced


class Habits(WideSection):
    """The habits of an engagement."""

    def build(self) -> None:
        words = self.words
        self.body.setContentsMargins(0, self.look.px(14), 0, self.look.px(14))
        head = row(spacing=self.look.px(10))
        self.add_button = Button(self.look, words("Habit"), "quiet", icon="plus")
        self.add_button.setAccessibleName(words("Add a habit"))
        self.add_button.clicked.connect(self._on_add)
        self.plenty = Label(self.look, "", Type.CAPTION, "ink2")
        title = Label(self.look, words("Habits that carry it"), Type.SECTION)
        add_all(head, title, None, self.plenty, self.add_button)
        self.body.addLayout(head)
        self.none = Label(self.look, words("No habits were written down."), Type.BODY, "ink2")
        self.body.addWidget(self.none)
        self.cards = CardList(
            self.context, lambda each: HabitCard(self.context, each, words("Habit menu"))
        )
        self.cards.reordered.connect(
            lambda ids: self.context.act(lambda: order_habits(self.room.desk, ids))
        )
        self.cards.removal_wanted.connect(
            lambda each: self.context.act(lambda: remove_habit(self.room.desk, each))
        )
        self.body.addWidget(self.cards)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        words, reading = self.words, self.context.reading_only
        habits = journey.habits()
        many = sum(map(is_ongoing, habits)) > PLENTY
        self.plenty.set_text(
            words("More than three at once is a lot; all are kept")
            if many
            else words("One to three is plenty")
        )
        self.plenty.setVisible(not reading)
        self.add_button.setVisible(not reading)
        self.none.setVisible(reading and not habits)
        self.cards.show_cards([each.id for each in habits], journey)

    def _on_add(self) -> None:
        waiting = self.cards.card("")
        made: list[str] = []
        if waiting is None:
            desk, place = self.room.desk, self.context.place()
            self.context.act(lambda: made.append(add_habit(desk, place).id))
        card = waiting or (self.cards.card(made[0]) if made else None)
        if card is not None:
            card.first_field().setFocus()

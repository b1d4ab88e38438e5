"""What influences this: six influences with a line each, and folded below who the client is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.domain.engagement import Person, PersonalValue
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import INFLUENCES, influence_key
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.people_list import PeopleList
from coachdesk.ui.journey.sections.values_list import ValuesList
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import card, column, row, rule
from coachdesk.ui.widgets.text import Label

CLOSE = 600  # the width at 100 % text below which a line stands under its influence
FOLDED = ("strengths", "roles", "energisers", "drainers")


class Influences(SectionView):
    """Six rows, each helps, hinders or both; values, strengths and people under a fold."""

    def build(self) -> None:
        words = self.words
        self._lines: list[QBoxLayout] = []
        self.body.addLayout(
            heading(
                self.context,
                words("What influences this"),
                words("What helps, what hinders, what does both. A line is enough."),
            )
        )
        self.body.addWidget(self._build_rows())
        self.folded = self._build_folded()
        self.fold = Button(
            self.look,
            words("Values, strengths and people"),
            "quiet",
            after="chevron-down",
        )
        self.fold.clicked.connect(lambda: self.show_folded(self.folded.isHidden()))
        line = row()
        line.addWidget(self.fold)
        line.addStretch(1)
        self.body.addLayout(line)
        self.folded.hide()
        self.body.addWidget(self.folded)
        self._unfolded_once = False

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        if not self._unfolded_once and _has_folded(self, journey):
            self._unfolded_once = True
            self.show_folded(True, focus=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        close = self.width() / self.look.scale < CLOSE
        for line in self._lines:
            line.setDirection(
                QBoxLayout.Direction.TopToBottom if close else QBoxLayout.Direction.LeftToRight
            )

    def show_folded(self, shown: bool, *, focus: bool = True) -> None:
        """Unfold values, strengths and people, or fold them again."""
        self.folded.setVisible(shown)
        self.fold.set_after("chevron-up" if shown else "chevron-down")
        self._unfolded_once = True
        add = self.values.rows.add_field
        if shown and focus and add is not None:
            add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_rows(self) -> QWidget:
        words = self.words
        names = {
            "people": (words("People"), words("Who backs this, who would rather not")),
            "health": (words("Health"), words("Sleep, energy, what the body says")),
            "time": (words("Time"), words("What the week leaves room for")),
            "money": (words("Money"), words("What it costs, what it brings")),
            "beliefs": (words("Beliefs"), words("What seems possible, or allowed")),
            "season": (words("Season"), words("What this time of life asks for")),
        }
        effects = [
            ("helps", words("Helps")), ("hinders", words("Hinders")), ("both", words("Both"))
        ]  # fmt: skip
        holder = card()
        lines = column(holder)
        lines.setContentsMargins(1, 1, 1, 1)
        for at, key in enumerate(INFLUENCES):
            if at:
                lines.addWidget(rule())
            name, example = names[key]
            one = QWidget()
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight, one)
            line.setSpacing(self.look.px(8))
            line.setContentsMargins(*(self.look.px(each) for each in (19, 8, 19, 8)))
            label = Label(self.look, name, Type.BODY_STRONG)
            label.setFixedWidth(self.look.px(64))
            effect = Segments(
                self.look, effects, name=words("{influence}, helps or hinders", influence=name)
            )
            self.binder.answer_choice(effect, influence_key(key, "effect"))
            said = LineField(
                self.look, words("{influence}, how", influence=name), placeholder=example,
                role=Type.WORDS_FIELD,
            )  # fmt: skip
            self.binder.answer(said, influence_key(key, "line"))
            head = row(spacing=self.look.px(16))
            head.addWidget(label)
            head.addWidget(effect)
            head.addSpacing(self.look.px(8))
            head.addStretch(1)
            line.addLayout(head)
            line.addWidget(said, 1)
            self._lines.append(line)
            lines.addWidget(one)
        return holder

    def _build_folded(self) -> QWidget:
        words, form = self.words, self.form
        made = QWidget()
        lines = column(made, spacing=self.look.px(16))
        self.values = ValuesList(self.context)
        self.binder.also(self.values.show_journey)
        lines.addWidget(self.values)
        for pair in (
            (
                ("strengths", words("Strengths"), words("What comes easily")),
                ("roles", words("Roles"), words("Mother, lead planner, sister")),
            ),
            (
                ("energisers", words("Gives energy"), words("After what you feel more alive")),
                ("drainers", words("Takes energy"), words("After what you feel emptied")),
            ),
        ):
            lines.addWidget(
                form.side_by_side(*(form.words_row(key, text, eg) for key, text, eg in pair))
            )
        self.people = PeopleList(self.context)
        self.binder.also(self.people.show_journey)
        lines.addWidget(self.people)
        return made


def _has_folded(view: Influences, journey: Journey) -> bool:
    session = view.context.session()
    return bool(
        journey.all(PersonalValue)
        or journey.all(Person)
        or any(journey.answer_text(session, key) for key in FOLDED)
    )

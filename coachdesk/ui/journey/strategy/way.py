"""The way to a goal in words: approach, options, milestones, who helps, what to stop, warnings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from coachdesk.desk.strategy import add_milestone, add_supporter, order_rows
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of, day_text
from coachdesk.domain.strategy import MOST_MILESTONES, Milestone, Supporter
from coachdesk.ui.journey.strategy.barriers import Arrow
from coachdesk.ui.journey.strategy.part import Part, RecordRow
from coachdesk.ui.journey.strategy.record_list import RecordList
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import Paragraph

TOP = Qt.AlignmentFlag.AlignTop


class Approach(Part):
    """The way there in one sentence."""

    def build(self) -> None:
        words = self.words
        label = words("The way there, in one sentence")
        field = GrowingField(
            self.look, label, placeholder=words("I protect the evening, so the morning works"),
            rows=1,
        )  # fmt: skip
        self.tie_strategy(field, "approach")
        self.lines.addWidget(self.form.labelled(label, field))


class MilestoneRow(RecordRow):
    """One milestone: reached or not, what, how it is known, by when."""

    kind = Milestone

    def build(self) -> None:
        look, words = self.look, self.words
        reached = Tick(look, name=words("Reached"))
        reached.setFixedWidth(look.px(24))
        reached.setFixedHeight(look.px(29))
        self.binder.tick(
            reached,
            lambda journey: bool(self.record(journey).reached_on),
            lambda on, source: self.write(
                source, reached_on=day_text(self.room.desk.today()) if on else ""
            ),
        )
        title = self.first_line("title", words("Milestone"))
        measure = self.words_line(
            "measure", words("How it is known"), words("known by …"), Type.WORDS_SMALL
        )
        day = DayField(
            look,
            words,
            words("By when"),
            self.room.desk.today,
            placeholder=words("by when"),
            plain=True,
        )
        day.setProperty("tone", "ink2")
        day.setFixedWidth(look.px(138))
        self.binder.day(
            day,
            lambda journey: self.record(journey).on,
            lambda text, source: self.write(source, on=text),
            self._judged,
        )
        self.line.addWidget(reached, 0, TOP)
        self.line.addWidget(title, 5, TOP)
        self.line.addWidget(measure, 4, TOP)
        self.line.addWidget(day, 0, TOP)
        self.day = day
        self.line.addWidget(self.remove_button(words("Remove this milestone")), 0, TOP)

    def fit(self, narrow: bool) -> None:
        self.put(self.day, under=narrow, at=3)

    def _judged(self, journey: Journey) -> str:
        milestone: Milestone = self.record(journey)
        day = day_of(milestone.on)
        late = day is not None and day < self.room.desk.today() and not milestone.reached_on
        return self.words("This day has passed.") if late else ""


class Milestones(Part):
    """Two to six points on the way."""

    def build(self) -> None:
        words = self.words
        self.head(words("Milestones"))
        self.list = RecordList(
            self.context,
            add=words("Add a milestone"),
            placeholder=words("A point on the way, Enter for the next one"),
            make=lambda record_id: MilestoneRow(self.context, record_id),
            keep=lambda text: add_milestone(self.room.desk, self.goal_id, text),
            order=lambda ids: order_rows(self.room.desk, Milestone, ids),
            icon="flag",
        )
        self.lines.addWidget(self.list)
        self.note = Paragraph(self.look, "", Type.CAPTION, "ink2")
        self.lines.addWidget(self.note)

    def fit(self, narrow: bool) -> None:
        self.list.fit(narrow)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        shown = journey.of_goal(Milestone, self.goal_id)
        self.list.show_records([each.id for each in shown], journey)
        many = len(shown) > MOST_MILESTONES
        self.note.set_text(self.words("Two to six milestones are plenty.") if many else "")
        self.note.setVisible(many)


class SupporterRow(RecordRow):
    """One person who helps, and what to ask of them."""

    kind = Supporter

    def build(self) -> None:
        words = self.words
        who = self.first_line("who", words("Who helps"))
        ask = self.words_line("ask", words("What to ask"), words("what to ask"), Type.WORDS_SMALL)
        self.line.addWidget(who, 4, TOP)
        self.line.addWidget(Arrow(self.look), 0, TOP)
        self.line.addWidget(ask, 6, TOP)
        self.line.addWidget(self.remove_button(words("Remove this person")), 0, TOP)


class Supporters(Part):
    """Who helps."""

    def build(self) -> None:
        words = self.words
        self.head(words("Who helps, and what to ask"))
        self.list = RecordList(
            self.context,
            add=words("Add someone who helps"),
            placeholder=words("Someone who helps"),
            make=lambda record_id: SupporterRow(self.context, record_id),
            keep=lambda text: add_supporter(self.room.desk, self.goal_id, text),
            order=lambda ids: order_rows(self.room.desk, Supporter, ids),
            icon="user-plus",
        )
        self.lines.addWidget(self.list)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        shown = journey.of_goal(Supporter, self.goal_id)
        self.list.show_records([each.id for each in shown], journey)


class Sentences(Part):
    """Options considered, and what keeps the plan honest."""

    def build(self) -> None:
        words, form = self.words, self.form
        self.lines.setSpacing(self.look.px(14))
        options = words("Options considered")
        self.lines.addWidget(
            form.labelled(
                options, self._field("options", options, words("Other ways there, and why not"))
            )
        )
        self.three: QBoxLayout = row(spacing=self.look.px(14))
        for name, label, example in (
            ("stop_doing", words("What to stop"), words("Answering after nine")),
            ("early_warning", words("An early sign it slips"), words("Two short nights in a row")),
            ("accountability", words("Who hears how it goes"), words("Sam, on Sunday evenings")),
        ):
            self.three.addWidget(form.labelled(label, self._field(name, label, example)), 1, TOP)
        self.lines.addLayout(self.three)

    def fit(self, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self.three.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _field(self, name: str, label: str, example: str) -> GrowingField:
        field = GrowingField(self.look, label, placeholder=example, rows=2)
        self.tie_strategy(field, name)
        return field

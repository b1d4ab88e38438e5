"""The skills the client is building: where they stand, where they should, how to practise."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import add_skill, change_skill, order_skills, remove_skill
from coachdesk.domain.engagement import Skill
from coachdesk.domain.journey import Journey
from coachdesk.domain.text import lines_of
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.legend import Legend
from coachdesk.ui.widgets.rating_track import RatingTrack
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label

TRACK = 150


class Skills(SectionView):
    """One row a skill."""

    reading_width = False

    def build(self) -> None:
        words, look = self.words, self.look
        head = row(spacing=look.px(16))
        title = words("Skills {name} is building", name=self.context.first_name)
        head.addWidget(Label(look, title, Type.SECTION))
        head.addStretch(1)
        legend = Legend(look)
        legend.show_signs(("first", words("now")), ("ring", words("desired")))
        legend.setFixedWidth(legend.sizeHint().width() + look.px(8))
        head.addWidget(legend, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.rows = RowList(
            look, add=words("Add a skill"), placeholder=words("Saying no early"), icon="plus",
            indent=48,
        )  # fmt: skip
        self.rows.added.connect(lambda text: self._add([text]))
        self.rows.lines_pasted.connect(lambda text: self._add(list(lines_of(text))))
        self.rows.reordered.connect(
            lambda ids: self.context.act(lambda: order_skills(self.room.desk, ids))
        )
        self.rows.set_reading(self.context.reading_only)
        self.body.addWidget(self.rows)
        self.body.addWidget(Label(look, words("Keys 1 to 9 rate, 0 is ten."), Type.CAPTION, "ink3"))
        self.binder.also(self._show_skills)

    def first_field(self) -> QWidget | None:
        return self.rows.add_field

    def _show_skills(self, journey: Journey) -> None:
        ids = [each.id for each in journey.all(Skill)]
        self.rows.show_rows(ids, lambda key: SkillRow(self.context, key))
        for key in ids:
            found = self.rows.row(key)
            if isinstance(found, SkillRow):
                found.show_journey(journey)

    def _add(self, names: list[str]) -> None:
        for name in names:
            self.context.act(partial(add_skill, self.room.desk, self.context.engagement_id, name))


class SkillRow(QWidget):
    """A skill with its track and how it is practised."""

    spoken = "group"

    def __init__(self, context: StageContext, skill_id: str) -> None:
        super().__init__()
        self._context, self._id = context, skill_id
        look, words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        lines = column(self)
        lines.setContentsMargins(*(look.px(each) for each in (19, 6, 8, 6)))
        line = row(spacing=look.px(14))
        self.name = self._field("name", words("Skill"), "")
        self.name.emptied.connect(self._remove)
        self.track = RatingTrack(look, "", "", width=TRACK)
        self.track.setEnabled(not context.reading_only)
        self.track.now_rated.connect(lambda value: self._rate(now=value))
        self.track.desired_rated.connect(lambda value: self._rate(desired=value))
        self.figures = Label(look, "", Type.BODY, "ink2")
        self.figures.setFixedWidth(look.px(54))
        practise = self._field(
            "practise_by", words("Practise by"), words("practise by: one no a week")
        )
        remove = IconButton(look, "x", words("Remove this skill"), size=28, drawn=14)
        remove.clicked.connect(self._remove)
        remove.setVisible(not context.reading_only)
        line.addWidget(self.name, 5)
        line.addWidget(self.track)
        line.addWidget(self.figures)
        line.addWidget(practise, 6)
        line.addWidget(remove)
        lines.addLayout(line)

    def show_journey(self, journey: Journey) -> None:
        """Show the skill as it is kept."""
        words, skill = self._context.room.words, journey.find(Skill, self._id)
        if skill is None:
            return
        self.binder.refresh(journey)
        self.track.now_stop.setAccessibleName(words("{skill}, now", skill=skill.name))
        self.track.desired_stop.setAccessibleName(words("{skill}, desired", skill=skill.name))
        now, desired = (
            words("{n} of 10", n=value) if value else words("not rated")
            for value in (skill.now, skill.desired)
        )
        self.track.show_values(skill.now, skill.desired, now, desired)
        ends = ["–" if value is None else str(value) for value in (skill.now, skill.desired)]
        self.figures.set_text(" → ".join(ends) if skill.now or skill.desired else "")

    def _field(self, name: str, label: str, example: str) -> LineField:
        look, desk, key = self._context.room.look, self._context.room.desk, self._id
        field = LineField(look, label, placeholder=example, plain=True)
        field.setMinimumWidth(look.px(80))
        self.binder.text(
            field,
            lambda journey: getattr(journey.find(Skill, key), name, ""),
            lambda text, source: change_skill(desk, key, source, **{name: text}),
        )
        return field

    def _rate(self, **rating: int | None) -> None:
        desk, changes = self._context.room.desk, dict[str, Any](rating)
        if not self._context.act(lambda: change_skill(desk, self._id, **changes)):
            self.show_journey(self._context.journey())

    def _remove(self) -> None:
        if not self._context.reading_only:
            desk = self._context.room.desk
            self._context.act(lambda: remove_skill(desk, self._id))

"""The people around the client: a name or initials, and who they are to them."""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import add_person
from coachdesk.desk.values import change_person, order_people, remove_person
from coachdesk.domain.engagement import Person
from coachdesk.domain.journey import Journey
from coachdesk.domain.text import lines_of
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label


class PeopleList(QWidget):
    """The list; Enter in the last line adds the next person."""

    def __init__(self, context: StageContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look, words = context.room.look, context.room.words
        whole = column(self, spacing=look.px(6))
        head = row(spacing=look.px(8))
        head.addWidget(Label(look, words("People around them"), Type.HEADING))
        head.addWidget(Label(look, words("initials are enough"), Type.CAPTION, "ink3"))
        head.addStretch(1)
        whole.addLayout(head)
        self.rows = RowList(
            look, add=words("Add a person"), placeholder=words("Jonas, or J."), icon="plus",
            words=True,
        )  # fmt: skip
        self.rows.added.connect(lambda text: self._add([text]))
        self.rows.lines_pasted.connect(lambda text: self._add(list(lines_of(text))))
        self.rows.reordered.connect(
            lambda ids: context.act(lambda: order_people(context.room.desk, ids))
        )
        self.rows.set_reading(context.reading_only)
        whole.addWidget(self.rows)

    def show_journey(self, journey: Journey) -> None:
        """Show the people that are kept."""
        ids = [each.id for each in journey.all(Person)]
        self.rows.show_rows(ids, lambda key: _PersonRow(self._context, key))
        for key in ids:
            found = self.rows.row(key)
            if isinstance(found, _PersonRow):
                found.binder.refresh(journey)

    def _add(self, names: list[str]) -> None:
        context = self._context
        for name in names:
            said, _, relation = name.partition(",")
            context.act(
                partial(add_person, context.room.desk, context.engagement_id, said, relation)
            )
        self.show_journey(context.journey())


class _PersonRow(QWidget):
    spoken = "group"

    def __init__(self, context: StageContext, person_id: str) -> None:
        super().__init__()
        self._context, self._id = context, person_id
        look, words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        line = row(self, spacing=look.px(12))
        line.setContentsMargins(look.px(19), look.px(4), look.px(10), look.px(4))
        name = self._field("name", words("Name or initials"))
        name.emptied.connect(self._remove)
        line.addWidget(name, 1)
        example = words("sister, manager, neighbour")
        line.addWidget(self._field("relation", words("Who they are"), example), 1)
        remove = IconButton(look, "x", words("Remove this person"), size=28, drawn=14)
        remove.clicked.connect(self._remove)
        remove.setVisible(not context.reading_only)
        line.addWidget(remove)

    def _field(self, name: str, label: str, example: str = "") -> LineField:
        look, desk, key = self._context.room.look, self._context.room.desk, self._id
        field = LineField(look, label, placeholder=example, role=Type.WORDS_SMALL, plain=True)
        self.binder.text(
            field,
            lambda journey: getattr(journey.find(Person, key), name, ""),
            lambda text, source: change_person(desk, key, source, **{name: text}),
        )
        return field

    def _remove(self) -> None:
        if not self._context.reading_only:
            desk = self._context.room.desk
            self._context.act(lambda: remove_person(desk, self._id))

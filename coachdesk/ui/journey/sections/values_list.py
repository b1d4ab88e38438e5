"""The values a client holds dear: up to ten, the top five ranked, each lived today 1 to 10."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from coachdesk.desk.clients import add_value
from coachdesk.desk.values import change_value, rank_value, remove_value
from coachdesk.domain.engagement import PersonalValue
from coachdesk.domain.journey import Journey
from coachdesk.domain.text import lines_of
from coachdesk.domain.values import MOST_VALUES, TOP_VALUES, in_order, next_rank
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.digits import digit_of
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label


class ValuesList(QWidget):
    """The list. A digit on a value's rank puts it there; Delete takes it from the top five."""

    def __init__(self, context: StageContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look, words = context.room.look, context.room.words
        whole = column(self, spacing=look.px(6))
        head = row(spacing=look.px(8))
        head.addWidget(Label(look, words("Values"), Type.HEADING))
        head.addWidget(Label(look, words("up to ten; number the top five"), Type.CAPTION, "ink3"))
        head.addStretch(1)
        lived = Label(look, words("Lived today"), Type.CAPTION, "ink3")
        lived.setFixedWidth(look.px(167))
        head.addWidget(lived)
        head.addSpacing(look.px(44))
        whole.addLayout(head)
        self.rows = RowList(
            look, add=words("Add a value"), placeholder=words("Honesty, freedom, family …"),
            icon="plus", words=True,
        )  # fmt: skip
        self.rows.added.connect(self._on_added)
        self.rows.lines_pasted.connect(self._on_pasted)
        self.rows.reordered.connect(self._on_reordered)
        self.rows.set_reading(context.reading_only)
        whole.addWidget(self.rows)

    def show_journey(self, journey: Journey) -> None:
        """Show the values that are kept."""
        values = in_order(journey.all(PersonalValue))
        known = {each.id: each for each in values}
        self.rows.show_rows(list(known), lambda key: _ValueRow(self._context, known[key]))
        for key in known:
            found = self.rows.row(key)
            if isinstance(found, _ValueRow):
                found.show_journey(journey)
        full = len(values) >= MOST_VALUES
        self.rows.set_reading(self._context.reading_only or full)

    def _on_added(self, text: str) -> None:
        self._add([text])

    def _on_pasted(self, text: str) -> None:
        self._add(list(lines_of(text)))

    def _add(self, names: list[str]) -> None:
        desk, engagement = self._context.room.desk, self._context.engagement_id
        for name in names:
            self._context.act(partial(add_value, desk, engagement, name))
        self.show_journey(self._context.journey())

    def _on_reordered(self, ids: list[str]) -> None:
        """Alt and an arrow: the value that moved takes the rank of its new place."""
        before = [each.id for each in in_order(self._context.journey().all(PersonalValue))]
        focus = self.window().focusWidget()
        moved = next(
            (
                each
                for each in ids
                if (found := self.rows.row(each)) is not None
                and focus is not None
                and found.isAncestorOf(focus)
            ),
            "",
        )
        if not moved:
            return
        rank = ids.index(moved) + 1
        up = ids.index(moved) < before.index(moved)
        ranked_now = sum(
            each.rank is not None for each in self._context.journey().all(PersonalValue)
        )
        fits = rank <= min(TOP_VALUES, ranked_now + (1 if up else 0))
        desk = self._context.room.desk
        self._context.act(lambda: rank_value(desk, moved, rank if fits else None))
        self.show_journey(self._context.journey())


class _ValueRow(QWidget):
    spoken = "group"

    def __init__(self, context: StageContext, value: PersonalValue) -> None:
        super().__init__()
        self._context, self._id = context, value.id
        look, words, desk = context.room.look, context.room.words, context.room.desk
        self.binder = Binder(context, self)
        line = row(self, spacing=look.px(12))
        line.setContentsMargins(look.px(14), look.px(4), look.px(10), look.px(4))
        self.rank = RankButton(look)
        self.rank.setEnabled(not context.reading_only)
        self.rank.clicked.connect(self._on_rank)
        self.rank.ranked = self._rank
        self.name = LineField(look, words("Value"), role=Type.WORDS_SMALL, plain=True)
        self.binder.text(
            self.name,
            lambda journey: getattr(journey.find(PersonalValue, value.id), "name", ""),
            lambda text, source: change_value(desk, value.id, source, name=text),
        )
        self.name.emptied.connect(self._remove)
        self.lived = ScaleDots(look, words("{value}, lived today", value=value.name), dot=12, gap=5)
        self.binder.scale(
            self.lived,
            lambda journey: getattr(journey.find(PersonalValue, value.id), "lived", None),
            lambda number, source: change_value(desk, value.id, source, lived=number),
        )
        self.remove = IconButton(look, "x", words("Remove {value}", value=value.name), size=28,
                                 drawn=14)  # fmt: skip
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(not context.reading_only)
        line.addWidget(self.rank)
        line.addWidget(self.name, 1)
        line.addWidget(self.lived)
        line.addWidget(self.remove)

    def show_journey(self, journey: Journey) -> None:
        self.binder.refresh(journey)
        value = journey.find(PersonalValue, self._id)
        if value is not None:
            words = self._context.room.words
            said = words("rank {n}", n=value.rank) if value.rank else words("no rank")
            self.rank.show_rank(value.rank, words("{value}, {rank}", value=value.name, rank=said))

    def _on_rank(self) -> None:
        values = self._context.journey().all(PersonalValue)
        mine = next((each for each in values if each.id == self._id), None)
        self._rank(next_rank(values) if mine is not None and mine.rank is None else None)

    def _rank(self, rank: int | None) -> None:
        desk = self._context.room.desk
        self._context.act(lambda: rank_value(desk, self._id, rank))

    def _remove(self) -> None:
        if not self._context.reading_only:
            desk = self._context.room.desk
            self._context.act(lambda: remove_value(desk, self._id))


class RankButton(QAbstractButton):
    """A value's rank: a press gives the next free one or takes it away, a digit 1 to 5 sets it."""

    focus_ring = "round"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: int | None = None
        self.ranked: Callable[[int | None], None] = _nothing
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(look.px(26), look.px(26))

    def show_rank(self, rank: int | None, spoken: str) -> None:
        """Show a rank; ``None`` is an empty ring."""
        self._shown = rank
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(26), self._look.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = digit_of(event)
        if found is not None and found[0] <= TOP_VALUES:
            self.ranked(found[0])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.ranked(None)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = box.height() / 2
        if self._shown is None:
            rounded_box(painter, box, radius, look.colour("surface"), look.colour("field"), 1.2)
            return
        rounded_box(painter, box, radius, look.colour("accentTint"))
        painter.setFont(look.font(Type.CAPTION_STRONG))
        painter.setPen(look.colour("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._shown))


def _nothing(_rank: int | None) -> None:
    return

"""What might get in the way, how likely and how heavy it is, and the move past it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.desk.strategy import add_barrier, order_rows
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import Barrier
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.strategy.part import Part, RecordRow
from coachdesk.ui.journey.strategy.record_list import RecordList
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, plain_tip

DOT, GAP, CROSS = 9, 3, 24
TOP = Qt.AlignmentFlag.AlignTop


class Arrow(QWidget):
    """An arrow between two fields; a picture, not a control."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(16), self._look.px(29))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(15)
        box = QRectF(0, 0, side, self.height())
        paint_icon(QPainter(self), "arrow-right", self._look.colour("ink3"), box)


class BarrierRow(RecordRow):
    """One barrier."""

    kind = Barrier

    def build(self) -> None:
        look, words = self.look, self.words
        self.line.setSpacing(look.px(10))
        self._captions: list[Label] = []
        what = self.first_line("what", words("What might get in the way"))
        self.move_past = self.words_line(
            "move",
            words("How to move past it"),
            words("If …, then …"),
            Type.WORDS_SMALL,
        )
        self.line.addWidget(what, 3, TOP)
        self.line.addWidget(Arrow(look), 0, TOP)
        self.line.addWidget(self.move_past, 6, TOP)
        self.scales = (
            self._scale("likelihood", words("How likely")),
            self._scale("impact", words("How heavy")),
        )
        for each in self.scales:
            self.line.addWidget(each, 0, TOP)
        self.line.addWidget(self.remove_button(words("Remove this barrier")), 0, TOP)

    def fit(self, narrow: bool) -> None:
        self.put(*self.scales, under=narrow, at=3)
        for each in self._captions:
            each.setVisible(narrow)

    def _scale(self, name: str, label: str) -> QWidget:
        look = self.look
        made = QWidget()
        line = row(made, spacing=look.px(8))
        caption = Label(look, label, Type.CAPTION, "ink3")
        caption.hide()
        self._captions.append(caption)
        dots = ScaleDots(look, label, tone="clay", dot=DOT, gap=GAP, high=5)
        dots.setFixedHeight(look.px(29))
        dots.setToolTip(plain_tip(label))
        self._tie_scale(dots, name)
        line.addWidget(caption)
        line.addWidget(dots)
        return made

    def _tie_scale(self, dots: ScaleDots, name: str) -> None:
        self.binder.scale(
            dots,
            lambda journey: getattr(self.record(journey), name),
            lambda value, source: self.write(source, **{name: value}),
        )


class Barriers(Part):
    """The barriers of a goal, each with its if-then move."""

    def build(self) -> None:
        look, words = self.look, self.words
        likely = Label(look, words("How likely"), Type.CAPTION, "ink3")
        heavy = Label(look, words("How heavy"), Type.CAPTION, "ink3")
        width = 5 * look.px(DOT) + 4 * look.px(GAP) + 2
        for each in (likely, heavy):
            each.setMinimumWidth(width)
        self.figure = Label(look, "", Type.CAPTION, "ink3")
        self.figure.setFixedWidth(look.px(CROSS + 4))
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.captions, self._narrow = (likely, heavy), False
        title = words("What might get in the way, and how to move past it")
        self.head(title, likely, heavy, self.figure)
        self.list = RecordList(
            self.context,
            add=words("Add what might get in the way"),
            placeholder=words("Something that might get in the way"),
            make=lambda record_id: BarrierRow(self.context, record_id),
            keep=lambda text: add_barrier(self.room.desk, self.goal_id, text),
            order=lambda ids: order_rows(self.room.desk, Barrier, ids),
        )
        self.lines.addWidget(self.list)

    def fit(self, narrow: bool) -> None:
        self._narrow = narrow
        self.list.fit(narrow)
        for each in self.captions:
            each.setVisible(bool(self.figure.full_text()) and not narrow)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        shown = journey.of_goal(Barrier, self.goal_id)
        self.figure.set_text(str(len(shown)) if shown else "")
        for each in self.captions:
            each.setVisible(bool(shown) and not self._narrow)
        self.list.show_records([each.id for each in shown], journey)

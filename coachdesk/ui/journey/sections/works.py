"""What works and what does not, yet, in one card, with the way to adjust a strategy at its foot."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.goal_standing import standing_of
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.text import Paragraph


class WordsCard(QFrame):
    """A card of titled fields for the client's words, one under the other."""

    def __init__(self, context: StageContext, binder: Binder) -> None:
        super().__init__()
        self._context, self._binder = context, binder
        self._look = context.room.look
        self.setProperty("card", "true")
        self.lines: QVBoxLayout = column(self)

    def add(
        self, question: str, title: str, icon: str, tone: str, placeholder: str = "", rows: int = 2
    ) -> GrowingField:
        """Add a field that answers a question."""
        look = self._look
        if self.lines.count():
            self.lines.addWidget(rule())
        part = column(spacing=look.px(4))
        part.setContentsMargins(*(look.px(each) for each in (18, 13, 14, 12)))
        part.addWidget(TonedHead(look, title, icon, tone))
        field = GrowingField(look, title, placeholder=placeholder, rows=rows, kind="plain")
        self._binder.answer(field, question)
        part.addWidget(field)
        self.lines.addLayout(part)
        return field


class WorksCard(WordsCard):
    """What works, what does not, yet, and *Adjust strategy*."""

    def __init__(self, context: StageContext, binder: Binder) -> None:
        super().__init__(context, binder)
        look, words = context.room.look, context.room.words
        self.add(
            "what_works", words("What works"), "thumbs-up", "good",
            words("Phone in the hall, every night"),
        )  # fmt: skip
        self.add(
            "what_does_not", words("What does not, yet"), "barrier", "clay",
            words("Waiting for the right moment"),
        )  # fmt: skip
        self.foot = QWidget()
        whole = column(self.foot)
        whole.addWidget(rule())
        line = row(spacing=look.px(12))
        line.setContentsMargins(*(look.px(each) for each in (18, 10, 12, 10)))
        self.hint = Paragraph(look, "", Type.BODY, "ink2")
        self.adjust = Button(look, words("Adjust strategy"), "secondary", icon="pencil")
        self.adjust.clicked.connect(self._on_adjust)
        line.addWidget(self.hint, 1)
        line.addWidget(self.adjust)
        whole.addLayout(line)
        binder.also(self._show_foot)

    def end(self) -> None:
        """Put the foot below the fields added so far."""
        self.lines.addStretch(1)
        self.lines.addWidget(self.foot)

    def _show_foot(self, journey: Journey) -> None:
        words, goals = self._context.room.words, journey.priorities()
        self.foot.setVisible(bool(goals) and not self._context.reading_only)
        late = [
            n for n, goal in enumerate(goals, 1) if standing_of(self._context, journey, goal).late
        ]
        said = words.listed([str(n) for n in late])
        self.hint.set_text(
            words.count("Goal {which} may need a new step.", "Goals {which} may need a new step.",
                        len(late), which=said) if late else ""
        )  # fmt: skip

    def _on_adjust(self) -> None:
        goals = self._context.journey().priorities()
        if len(goals) == 1:
            self._open(goals[0].id)
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        metrics, most = menu.fontMetrics(), self._look.px(360)
        for n, goal in enumerate(goals, 1):
            text = metrics.elidedText(goal.statement, Qt.TextElideMode.ElideRight, most)
            action = menu.addAction(f"{n}  {text.replace('&', '&&')}")
            action.triggered.connect(lambda _=False, goal_id=goal.id: self._open(goal_id))
        menu.popup(self.adjust.mapToGlobal(QPoint(0, self.adjust.height() + 4)))

    def _open(self, goal_id: str) -> None:
        from coachdesk.ui.journey.sections.adjust import AdjustSheet

        self._context.room.autosave.flush()
        AdjustSheet(self._context, goal_id, self.window()).open()


class TonedHead(QWidget):
    """A few words with their sign, both in one tone."""

    def __init__(self, look: Look, text: str, icon: str, tone: str) -> None:
        super().__init__()
        self._look, self._text, self._icon, self._tone = look, text, icon, tone
        self.setFixedHeight(look.px(22))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side, ink = look.px(16), look.colour(self._tone)
        paint_icon(painter, self._icon, ink, QRectF(0, 0, side, self.height()))
        left = side + look.px(8)
        place = QRectF(left, 0, self.width() - left, self.height())
        text_line(painter, look.font(Type.HEADING), ink, place, self._text)

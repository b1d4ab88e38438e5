"""Approach: what the sessions after this one stay on. Switching loses nothing."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.desk.clients import change_engagement, choose_approach
from coachdesk.domain.engagement import Approach
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, wrapped_lines
from coachdesk.words import Words


def approach_options(words: Words) -> list[tuple[str, str]]:
    """The two approaches with their names."""
    return [
        (Approach.WHOLE_PERSON, words("Whole person")),
        (Approach.WORKPLACE, words("Workplace")),
    ]


class ApproachSection(SectionView):
    """Two cards with a line each on what they are good for, and the sponsor where there is one."""

    def build(self) -> None:
        words = self.words
        name = self.context.first_name
        self.body.addLayout(
            heading(
                self.context,
                words("Where the work begins"),
                words("Either way, today asks for goals in every area of life."),
            )
        )
        said = {
            Approach.WHOLE_PERSON: words(
                "Look at the whole of life first, then choose what matters most. Good when "
                "{name} wants a change, or is not sure where to begin.",
                name=name,
            ),
            Approach.WORKPLACE: words(
                "Later sessions stay on work: time is saved, and work time is paid for. Good when "
                "an employer asked for it, or the goal is clear.",
            ),
        }
        self.cards = ApproachCards(
            self.look, [(key, text, said[Approach(key)]) for key, text in approach_options(words)],
            words("Approach"),
        )  # fmt: skip
        self.cards.chosen.connect(self._on_chosen)
        self.cards.set_reading(self.context.reading_only)
        self.body.addWidget(self.cards)
        self.body.addWidget(
            Label(
                self.look,
                words("Change it whenever you like. Nothing rated or written is lost."),
                Type.BODY,
                "ink3",
            )
        )
        self.sponsor = self._build_sponsor()
        self.body.addWidget(self.sponsor)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        engagement = journey.engagement
        self.cards.show_value(engagement.approach or "")
        self.sponsor.setVisible(
            engagement.approach is Approach.WORKPLACE
            or any(
                (
                    engagement.sponsor_name,
                    engagement.sponsor_role,
                    engagement.sponsor_may_know,
                    engagement.sponsor_never,
                )
            )
        )

    def first_field(self) -> QWidget | None:
        return self.cards.stop()

    def _on_chosen(self, key: str) -> None:
        choose(self.context, key)

    def _build_sponsor(self) -> QWidget:
        words, form = self.words, self.form
        made = QWidget()
        lines = column(made, spacing=self.look.px(14))
        lines.setContentsMargins(0, self.look.px(10), 0, 0)
        lines.addLayout(
            heading(
                self.context,
                words("The sponsor"),
                words("Who pays for the work, and what was agreed about telling them."),
            )
        )
        for line in (
            (
                form.labelled(words("Name"), self._line("sponsor_name", words("Sponsor’s name"))),
                form.labelled(words("Role"), self._line("sponsor_role", words("Sponsor’s role"))),
            ),
            (
                form.labelled(
                    words("May know"),
                    self._text(
                        "sponsor_may_know",
                        words("What the sponsor may know"),
                        words("Dates held, and the goals marked for sharing"),
                    ),
                ),
                form.labelled(
                    words("Stays between us"),
                    self._text(
                        "sponsor_never",
                        words("What stays between us"),
                        words("Everything said about home"),
                    ),
                ),
            ),
        ):
            lines.addWidget(form.side_by_side(*line))
        return made

    def _line(self, name: str, label: str) -> LineField:
        field = LineField(self.look, label)
        self._tie(field, name)
        return field

    def _text(self, name: str, label: str, example: str) -> GrowingField:
        field = GrowingField(self.look, label, placeholder=example)
        self._tie(field, name)
        return field

    def _tie(self, field: LineField | GrowingField, name: str) -> None:
        self.binder.text(
            field,
            lambda journey: getattr(journey.engagement, name),
            lambda value, source: change_engagement(
                self.room.desk, self.context.engagement_id, source, **{name: value}
            ),
        )


def choose(context: StageContext, key: str) -> None:
    """Choose an approach at once; every part of the page follows."""
    desk = context.room.desk
    context.act(lambda: choose_approach(desk, context.engagement_id, Approach(key)))


class ApproachSwitch(Segments):
    """The same choice at the right end of the tabs."""

    def __init__(self, context: StageContext, parent: QWidget | None = None) -> None:
        words = context.room.words
        super().__init__(
            context.room.look,
            approach_options(words),
            name=words("Approach"),
            clearable=False,
            parent=parent,
        )
        self.setEnabled(not context.reading_only)
        self.chosen.connect(lambda key: choose(context, key))

    def show_journey(self, journey: Journey) -> None:
        """Show the approach chosen."""
        self.show_value(journey.engagement.approach or "")


class ApproachCards(QWidget):
    """One of a few cards; one Tab stop, arrows move between them, Space or Enter chooses.

    Signals:
        chosen: the coach chose; carries the key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        options: list[tuple[str, str, str]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        line = row(self, spacing=look.px(16))
        self._cards: dict[str, _Card] = {}
        for key, title, said in options:
            card = _Card(look, title, said)
            card.clicked.connect(self._on_clicked)
            self._cards[key] = card
            line.addWidget(card, 1)
        self._place_stop()

    def show_value(self, key: str) -> None:
        """Show a choice without telling anyone."""
        for each, card in self._cards.items():
            card.setChecked(each == key)
        self._place_stop()

    def stop(self) -> QWidget:
        """The card that takes the keyboard."""
        chosen = (card for card in self._cards.values() if card.isChecked())
        return next(chosen, next(iter(self._cards.values())))

    def set_reading(self, reading: bool) -> None:
        """Show for reading only."""
        for card in self._cards.values():
            card.setEnabled(not reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = list(self._cards.values())
        at = next((n for n, each in enumerate(cards) if each.hasFocus()), -1)
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1
        }.get(Qt.Key(event.key()))  # fmt: skip
        if at >= 0 and step is not None:
            cards[max(0, min(len(cards) - 1, at + step))].setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cards[at].click()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        key = next(key for key, card in self._cards.items() if card is self.sender())
        self.show_value(key)
        self.chosen.emit(key)

    def _place_stop(self) -> None:
        stop = self.stop()
        for card in self._cards.values():
            strong = card is stop
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)


class _Card(QAbstractButton):
    def __init__(self, look: Look, title: str, said: str) -> None:
        super().__init__()
        self._look, self._said = look, said
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        return look.px(50) + len(self._lines(width)) * look.line(Type.READING) + look.px(16)

    def sizeHint(self) -> QSize:
        width = self._look.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(90))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        on, over = self.isChecked(), self.underMouse() and self.isEnabled()
        edge = "accent" if on else "field" if over else "lineStrong"
        fill = "editRow" if on else "surface"
        box = QRectF(self.rect())
        rounded_box(
            painter, box, look.px(12), look.colour(fill), look.colour(edge), 1.5 if on else 1
        )
        pad, side = look.px(18), look.px(18)
        ring = QRectF(pad, look.px(17), side, side)
        rounded_box(
            painter, ring, side / 2, look.colour("surface"),
            look.colour("accent" if on else "field"), 1.6,
        )  # fmt: skip
        if on:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(look.colour("accent"))
            inner = side * 0.26
            painter.drawEllipse(ring.center(), inner, inner)
        if self.hasFocus():
            # Inside the card: beside it the cards' own parent would cut the ring off.
            inner_ring = box.adjusted(4, 4, -4, -4)
            rounded_box(painter, inner_ring, look.px(9), None, look.colour("accent"), 2)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(Type.HEADING))
        title = QRectF(pad + side + look.px(10), look.px(14), self.width(), look.px(24))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font(Type.READING))
        painter.setPen(look.colour("ink2"))
        leading = look.line(Type.READING)
        for n, text in enumerate(self._lines(self.width())):
            line = QRectF(title.x(), look.px(44) + n * leading, self.width(), leading)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _lines(self, width: int) -> list[str]:
        room = width - self._look.px(18 + 18 + 10 + 18)
        return wrapped_lines(self._said, self._look, Type.READING, room)

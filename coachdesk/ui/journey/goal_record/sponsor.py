"""What of a goal the sponsor sees: marked by the client, told by sign, word and colour."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from coachdesk.desk.goals import share_goal
from coachdesk.domain.area import AreaSet
from coachdesk.domain.goal import Goal
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.journey import Journey
from coachdesk.domain.sponsor import Shared, may_be_shared, shared_of
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.labels import shared_options
from coachdesk.ui.labelled import labelled
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words

SIGNS = {Shared.NOTHING: "eye-off", Shared.GOAL: "eye", Shared.PROGRESS: "eye"}


def mark_words(words: Words, shared: Shared) -> str:
    """What the sponsor sees of a goal, in a few words."""
    return {
        Shared.NOTHING: words("Not for the sponsor"),
        Shared.GOAL: words("Sponsor: the goal"),
        Shared.PROGRESS: words("Sponsor: goal and progress"),
    }[shared]


def mark_of(words: Words, journey: Journey, goal: Goal) -> str:
    """The mark of a goal that is shared; empty for all others, and where there is no sponsor."""
    shared = shared_of(goal)
    shown = shared is not Shared.NOTHING and may_be_shared(journey, goal)
    return mark_words(words, shared) if shown else ""


def preview_button(context: StageContext) -> Button:
    """A button that opens the report, as it now stands, with what the sponsor would see."""
    words = context.room.words
    made = Button(context.room.look, words("Preview what the sponsor sees"), "secondary",
                  icon="eye", size="compact")  # fmt: skip
    made.clicked.connect(lambda: context.handout_wanted.emit(HandoutKind.SPONSOR))
    return made


class SponsorRow(QWidget):
    """The choice in the full record, and whose it is; hidden outside the workplace."""

    def __init__(self, context: StageContext, binder: Binder, goal_id: str) -> None:
        super().__init__()
        self._context, self._goal_id = context, goal_id
        look, words = context.room.look, context.room.words
        lines = column(self, spacing=look.px(4))
        self.choice = Segments(
            look,
            shared_options(words),
            name=words("The sponsor sees"),
            icons={str(key): sign for key, sign in SIGNS.items()},
            tones={Shared.GOAL: "info", Shared.PROGRESS: "info"},
            clearable=False,
        )
        binder.choice(
            self.choice,
            lambda journey: shared_of(goal) if (goal := journey.find(Goal, goal_id)) else "",
            lambda key, _source: _share(context, goal_id, Shared(key)),
        )
        lines.addWidget(labelled(look, words("The sponsor sees"), self.choice))
        self.said = Paragraph(look, "", Type.CAPTION, "ink2")
        lines.addWidget(self.said)
        binder.also(self._show)

    def _show(self, journey: Journey) -> None:
        words, goal = self._context.room.words, journey.find(Goal, self._goal_id)
        self.setVisible(goal is not None and journey.main_set is AreaSet.WORK)
        if goal is None:
            return
        free = may_be_shared(journey, goal)
        self.choice.setEnabled(free and not self._context.reading_only)
        if not free:
            self.choice.show_value(Shared.NOTHING)
            self.said.set_text(words("Goals of the rest of life never go to the sponsor."))
        else:
            name = self._context.first_name
            self.said.set_text(words("Only what {name} has agreed to show.", name=name))


class SponsorButton(Button):
    """The same choice as a mark on a goal's card or row: a press opens the three ways."""

    def __init__(self, context: StageContext, goal_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context.room.look, "", "chip", icon="eye-off", size="compact",
                         parent=parent)  # fmt: skip
        self._context, self._goal_id = context, goal_id
        self._shared = Shared.NOTHING
        if context.reading_only:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            self.clicked.connect(self._on_clicked)

    def show_journey(self, journey: Journey) -> None:
        """Show what is kept; hidden where the goal is not one for a sponsor."""
        words, goal = self._context.room.words, journey.find(Goal, self._goal_id)
        offered = goal is not None and may_be_shared(journey, goal)
        shared = Shared.NOTHING if goal is None else shared_of(goal)
        nothing = shared is Shared.NOTHING
        self.setVisible(offered and not (nothing and self._context.reading_only))
        self._shared = shared
        self.set_kind("chip" if nothing else "info")
        self.set_icon(SIGNS[shared])
        self.set_text(mark_words(words, shared))

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_shared_actions(menu, self._context, self._goal_id, self._shared)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.setActiveAction(menu.actions()[list(Shared).index(self._shared)])


def add_shared_actions(menu: QMenu, context: StageContext, goal_id: str, shared: Shared) -> None:
    """Put the three ways into a menu, the present one ticked."""
    group = QActionGroup(menu)
    for key, text in shared_options(context.room.words):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == shared)
        group.addAction(action)
        action.triggered.connect(
            lambda _=False, key=key: context.act(lambda: _share(context, goal_id, Shared(key)))
        )


class SponsorMark(QWidget):
    """A sign and a word where a goal that is shared stands in a list. Not a control."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._text = look, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_mark(self, text: str) -> None:
        """Show a mark; an empty one hides it."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        look = self._look
        wide = look.metrics(Type.CAPTION).horizontalAdvance(self._text) + look.px(20)
        return QSize(round(wide), look.line(Type.CAPTION) + look.px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side, ink = look.px(13), look.colour("info")
        paint_icon(painter, "eye", ink, QRectF(0, 0, side, self.height()))
        x = side + look.px(5)
        room = QRectF(x, 0, self.width() - x, self.height())
        text_line(painter, look.font(Type.CAPTION), ink, room, self._text)


def _share(context: StageContext, goal_id: str, shared: Shared) -> None:
    share_goal(context.room.desk, goal_id, shared, session_id=context.session_key())

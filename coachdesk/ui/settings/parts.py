"""What every page of the settings is made of: a scrolling column, groups, rows in a card."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from coachdesk.ui.banners import BannerStack
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import card, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph

WIDEST = 780


class SettingsPart(QScrollArea):
    """One page of the settings, with its title and a line under it."""

    widest = WIDEST  # px, at 100 % text

    def __init__(self, room: Room, title: str, said: str = "") -> None:
        super().__init__()
        self.room, self.look, self.words = room, room.look, room.words
        look = room.look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        around = row(page)
        around.setContentsMargins(*(look.px(each) for each in (24, 30, 28, 28)))
        inner = QWidget()
        inner.setMaximumWidth(look.px(self.widest))
        around.addWidget(inner, 1000)
        around.addStretch(1)
        self.body = column(inner, spacing=look.px(16))
        self._banner = BannerStack(room, gap=0)
        self.body.addWidget(self._banner)
        self.head = column(spacing=look.px(2))
        self.head.addWidget(Label(look, title, Type.SECTION))
        if said:
            self.head.addWidget(Paragraph(look, said, Type.BODY, "ink2"))
        self.body.addLayout(self.head)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def first_stop(self) -> QWidget | None:
        """Where the keyboard goes on after the window was built anew; ``None`` for nowhere."""
        return None

    def refresh(self) -> None:
        """Show what is kept."""
        self._banner.refresh()

    def group(self, title: str) -> QVBoxLayout:
        """Begin a group under a heading; returns the column it is filled in."""
        self.body.addSpacing(self.look.px(8))
        made = column(spacing=self.look.px(10))
        made.addWidget(Label(self.look, title, Type.HEADING))
        self.body.addLayout(made)
        return made

    def card_of_rows(self, *rows: QWidget) -> QFrame:
        """A card of rows with hairlines between them."""
        made = card()
        lines = column(made)
        for at, each in enumerate(rows):
            if at:
                lines.addWidget(rule())
            lines.addWidget(each)
        return made

    def row_of(self, title: str, said: str, *controls: QWidget) -> QWidget:
        """A row: what it is, a word about it, and its control at the right."""
        return SettingRow(self.look, title, said, *controls)


class SettingRow(QWidget):
    """A row of a card; where it is too narrow the control stands under the words."""

    def __init__(self, look: Look, title: str, said: str, *controls: QWidget) -> None:
        super().__init__()
        self._look, self._controls = look, controls
        self._line = row(self, spacing=look.px(14))
        self._line.setContentsMargins(*(look.px(each) for each in (18, 11, 16, 11)))
        lines = column(spacing=look.px(1))
        lines.addStretch(1)
        self._name = Label(look, title, Type.BODY_STRONG)
        lines.addWidget(self._name)
        self._said = Paragraph(look, said, Type.CAPTION, "ink2")
        lines.addWidget(self._said)
        if not said:
            self._said.hide()
        lines.addStretch(1)
        self._line.addLayout(lines, 1)
        if controls:
            self._name.setBuddy(controls[0])
        for each in controls:
            self._line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, said: str, tone: str = "ink2") -> None:
        """Say something else about it."""
        self._said.set_tone(tone)
        self._said.set_text(said)
        self._said.setVisible(bool(said))

    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._controls), default=0)
        return QSize(widest + self._look.px(34), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = sum(each.sizeHint().width() + self._look.px(14) for each in self._controls)
        words = max(self._name.sizeHint().width(), self._look.px(200))
        narrow = self.width() < words + beside + self._look.px(34)
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

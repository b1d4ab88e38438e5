"""The last step of the welcome: how to begin."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class Start(QWidget):
    """Ways to begin, and none of them a must.

    Signals:
        new_client_wanted: begin with a client.
        sample_wanted: look around in the sample practice.
        table_wanted: choose a spreadsheet's table of clients.
        archive_wanted: choose an archive to read.
        restore_wanted: choose a copy to restore.
        finished: just show the desk.
        back_wanted: go back to the first step.
    """

    new_client_wanted = Signal()
    sample_wanted = Signal()
    table_wanted = Signal()
    archive_wanted = Signal()
    restore_wanted = Signal()
    finished = Signal()
    back_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(12))
        head = column(spacing=look.px(4))
        add_all(
            head, Label(look, words("Ready"), Type.DISPLAY),
            Paragraph(look, words("How would you like to begin?"), Type.READING, "ink2"),
        )  # fmt: skip
        lines.addLayout(head)
        lines.addSpacing(look.px(6))
        self.new = Way(
            look, "user-plus", words("Add your first client"),
            words("A name is enough to begin."),
            main=True,
        )  # fmt: skip
        self.sample = Way(
            look, "users", words("Look around in a sample practice"),
            words("Twelve invented clients, in a window of their own."),
        )  # fmt: skip
        self.table = Way(
            look, "list-checks", words("Bring in clients from a spreadsheet"),
            words("A table saved as CSV. You see first what comes of it."),
        )  # fmt: skip
        self.table.clicked.connect(self.table_wanted)
        self.archive = Way(
            look, "folder", words("Open an archive of CoachDesk"),
            words("Everything you exported on another laptop."),
        )  # fmt: skip
        self.new.clicked.connect(self.new_client_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.archive.clicked.connect(self.archive_wanted)
        self.restore = Way(
            look, "history", words("Restore from a backup"),
            words("A copy from another laptop, a stick, or a folder."),
        )  # fmt: skip
        self.restore.clicked.connect(self.restore_wanted)
        self.restore.setVisible(room.copies is not None)
        add_all(lines, self.new, self.sample, self.table, self.restore, self.archive)
        lines.addSpacing(look.px(6))
        foot = row(spacing=look.px(8))
        back = Button(look, words("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(self.back_wanted)
        desk = Button(look, words("Just show me the desk"), "quiet")
        desk.clicked.connect(self.finished)
        add_all(foot, desk, None, back)
        lines.addLayout(foot)
        lines.addStretch(1)


class Way(QAbstractButton):
    """One way to begin: a sign, what it is, what it brings."""

    focus_ring = "box"

    def __init__(
        self, look: Look, icon: str, title: str, said: str, *, main: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._icon, self._title, self._said, self._main = look, icon, title, said, main
        self.setAccessibleName(f"{title}. {said}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(look.px(76))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(420), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        if self._main:
            fill, edge = look.colour("accentHover" if over else "accent"), None
            ink, faint, well = (look.colour("onAccent"),) * 2 + (None,)
        else:
            fill, edge = look.colour("inset" if over else "surface"), look.colour("lineStrong")
            ink, faint, well = look.colour("ink"), look.colour("ink2"), look.colour("accentTint")
        rounded_box(painter, box, look.px(12), fill, edge)
        pad, side = look.px(20), look.px(36)
        disc = QRectF(pad, (box.height() - side) / 2, side, side)
        if well is not None:
            rounded_box(painter, disc, side / 2, well)
        inset = side * 0.25
        sign = look.colour("onAccent" if self._main else "accent")
        paint_icon(painter, self._icon, sign, disc.adjusted(inset, inset, -inset, -inset))
        x = disc.right() + look.px(16)
        width = box.width() - x - look.px(48)
        top = (box.height() - look.px(42)) / 2
        upper, lower = (QRectF(x, top + look.px(each), width, look.px(21)) for each in (0, 21))
        text_line(painter, look.font(Type.HEADING), ink, upper, self._title)
        text_line(painter, look.font(Type.BODY), faint, lower, self._said)
        arrow = look.px(16)
        place = QRectF(box.right() - pad - arrow, 0, arrow, box.height())
        paint_icon(painter, "arrow-right", faint, place)

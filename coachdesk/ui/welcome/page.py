"""The welcome on the first start: who the coach is, a passphrase or none, and how to begin.

It can be left any time.
"""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QStackedWidget, QWidget

from coachdesk.desk.practice import change_practice
from coachdesk.desk.protection import is_protected
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.welcome.panel import LARGE_TEXT, Panel
from coachdesk.ui.welcome.protect import Protect
from coachdesk.ui.welcome.start import Start
from coachdesk.ui.welcome.steps import Steps
from coachdesk.ui.welcome.your_practice import YourPractice
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.sign import Icon
from coachdesk.ui.widgets.text import Label

PANEL, PAGE = 41, 59  # shares of the window's width, in percent
WIDEST = 672
PRACTICE, PROTECT, START = range(3)


class Welcome(QWidget):
    """The first start.

    Signals:
        finished: the coach is through, or does not want to be asked.
        new_client_wanted: begin with a client.
        sample_wanted: look around in the sample practice.
        table_wanted: bring in clients from a spreadsheet.
        archive_chosen: read an archive; carries the file's path.
    """

    finished = Signal()
    new_client_wanted = Signal()
    sample_wanted = Signal()
    table_wanted = Signal()
    archive_chosen = Signal(str)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setAccessibleName(words("Welcome to CoachDesk"))
        line = row(self)
        self.panel = Panel(look, words)
        self.panel.show_protected(protected=is_protected(room.desk))
        line.addWidget(self.panel, PANEL)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        scroll.setWidget(page)
        line.addWidget(scroll, PAGE)
        middle = row(page)
        middle.setContentsMargins(*(look.px(each) for each in (40, 28, 40, 28)))
        inner = QWidget()
        inner.setMaximumWidth(look.px(WIDEST))
        middle.addStretch(1)
        middle.addWidget(inner, 1000)
        middle.addStretch(1)
        self._fill(inner)
        self.setFocusProxy(self.practice.coach)

    def _fill(self, inner: QWidget) -> None:
        look, words = self._room.look, self._room.words
        lines = column(inner)
        head = row()
        self.skip = Button(look, words("Skip"), "quiet", keys="Esc", size="compact")
        self.skip.clicked.connect(self._on_skip)
        add_all(head, None, self.skip)
        lines.addLayout(head)
        lines.addStretch(2)
        self.steps = Steps(look, words, 3)
        lines.addWidget(self.steps)
        lines.addSpacing(look.px(14))
        self.pages = QStackedWidget()
        self.practice = YourPractice(self._room)
        self.practice.done.connect(self._on_practice)
        self.practice.sample_wanted.connect(self.sample_wanted)
        self.start = Start(self._room)
        self.start.new_client_wanted.connect(self.new_client_wanted)
        self.start.sample_wanted.connect(self.sample_wanted)
        self.start.table_wanted.connect(self.table_wanted)
        self.start.archive_wanted.connect(self._on_archive)
        self.start.restore_wanted.connect(self._on_restore)
        self.start.finished.connect(self.finished)
        self.start.back_wanted.connect(lambda: self._show(PROTECT))
        self.protect = Protect(self._room)
        self.protect.done.connect(lambda: self._show(START))
        self.protect.back_wanted.connect(lambda: self._show(PRACTICE))
        self.protect.protected.connect(lambda: self.panel.show_protected(protected=True))
        for page in (self.practice, self.protect, self.start):
            self.pages.addWidget(page)
        lines.addWidget(self.pages)
        lines.addStretch(3)
        self._foot = QWidget()
        stays = self._foot.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # every step begins at the same height
        self._foot.setSizePolicy(stays)
        foot_lines = column(self._foot, spacing=look.px(10))
        foot_lines.addWidget(rule())
        foot = row(spacing=look.px(8))
        self.archive = Button(look, words("Open an archive…"), "link")
        self.archive.clicked.connect(self._on_archive)
        moving = Label(look, words("Moving from another laptop?"), Type.BODY, "ink2")
        self.restore = Button(look, words("Restore from a backup…"), "link")
        self.restore.clicked.connect(self._on_restore)
        self.restore.setVisible(self._room.copies is not None)
        sign = Icon(look, "archive")
        ways = row(spacing=look.px(8))
        add_all(foot, sign, moving, None)
        foot_lines.addLayout(foot)
        # Large words need a line of their own.
        (foot_lines if look.scale > LARGE_TEXT else foot).addLayout(ways)
        add_all(ways, self.archive, self.restore, None if look.scale > LARGE_TEXT else 0)
        lines.addWidget(self._foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_skip()
        else:
            super().keyPressEvent(event)

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.steps.show_step(step)
        self._foot.setVisible(step == PRACTICE)
        stops = (self.practice.coach, self.protect.first_stop(), self.start.new)
        stops[step].setFocus()

    def _keep(self) -> bool:
        """Keep what was written so far; ``False`` when it could not be kept."""
        desk, texts = self._room.desk, self.practice.texts()
        known: dict[str, Any] = {name: text for name, text in texts.items() if text}
        return not known or self._room.autosave.run(lambda: change_practice(desk, **known))

    def _on_practice(self) -> None:
        if self._keep():
            self._show(PROTECT)
        else:
            self.practice.say_not_kept()

    def _on_skip(self) -> None:
        if self.protect.under_way:  # a moment, and the practice is open again
            return
        self._keep()
        self.finished.emit()

    def _on_archive(self) -> None:
        words = self._room.words
        dialog = QFileDialog(self, words("Open an archive of CoachDesk"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Archives of CoachDesk") + " (*.json)")
        dialog.fileSelected.connect(self.archive_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_restore(self) -> None:
        from coachdesk.ui.settings.security.restore_sheet import RestoreSheet

        if self._room.copies is None or self.protect.under_way:
            return
        sheet = RestoreSheet(self._room, self._room.copies, self.window())
        sheet.accepted.connect(self.finished)
        sheet.open()

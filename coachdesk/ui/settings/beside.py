"""A settings page with something to look at beside it: docked where there is room, else folded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.settings.page_preview import TALLEST, PagePreview
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Paragraph

DOCKED_FROM = 860  # a window of 1360 with its client list
SHARE, LEAST, MOST = 0.42, 330, 470
FOLDED = 340


class PartWithPreview(SettingsPart):
    """The column of fields keeps scrolling; the page beside it stays in view.

    Call ``place_fold`` where the page belongs when there is no room beside.
    """

    def __init__(self, room: Room, title: str, said: str = "") -> None:
        super().__init__(room, title, said)
        self.preview = PagePreview(room)
        self._dock = QWidget(self)
        lines = column(self._dock, spacing=self.look.px(8))
        lines.setContentsMargins(0, self.look.px(30), self.look.px(28), 0)
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = room.words
        lines.addWidget(Paragraph(self.look, words("As it will print"), Type.BODY_STRONG))
        self._docked = QWidget()
        column(self._docked).addWidget(self.preview)
        lines.addWidget(self._docked)
        said_below = words("An invented client on your own page. It follows what you type.")
        lines.addWidget(Paragraph(self.look, said_below, Type.CAPTION, "ink2"))
        self.fold = Fold(self.look, words, words("See how a page looks"), self._fill_fold)
        self._folded: QVBoxLayout | None = None

    def place_fold(self, column_of: QVBoxLayout) -> None:
        """Put the fold at the end of a column."""
        column_of.addWidget(self.fold)
        self._fit()

    def is_docked(self) -> bool:
        """Whether the page stands beside the fields."""
        return self.width() >= self.look.px(DOCKED_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fill_fold(self, inner: QVBoxLayout) -> None:
        self._folded = inner
        inner.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)
        self.preview.set_width(min(self.look.px(FOLDED), max(160, self.fold.width() - 8)))

    def _fit(self) -> None:
        docked, look = self.is_docked(), self.look
        self.fold.setVisible(not docked)
        self._dock.setVisible(docked)
        if not docked:
            self.setViewportMargins(0, 0, 0, 0)
            if self._folded is not None and self._docked.isAncestorOf(self.preview):
                self._folded.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)
                self.preview.set_width(look.px(FOLDED))
            return
        inside = self._docked.layout()
        if inside is not None and not self._docked.isAncestorOf(self.preview):
            inside.addWidget(self.preview)
        width = round(min(look.px(MOST), max(look.px(LEAST), self.width() * SHARE)))
        page = width - look.px(28)
        room = self.height() - look.px(30 + 20 + 16 + 48 + 16)
        self.preview.set_width(max(look.px(200), min(page, round(room / TALLEST))))
        self.setViewportMargins(0, 0, width, 0)
        bar = self.verticalScrollBar()
        right = self.width() - (bar.width() if bar.isVisible() else 0)
        self._dock.setGeometry(right - width, 0, width, self.height())

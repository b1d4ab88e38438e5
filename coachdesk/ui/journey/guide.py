"""The guide beside the page: prompts to ask, what was said earlier, and the private notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from coachdesk.domain.session import Mode
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.notes import PrivateNotes
from coachdesk.ui.journey.part_time import PartTime
from coachdesk.ui.journey.prompts import PromptList
from coachdesk.ui.motion import slide_in
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import add_all, column, row

WIDTH, STRIP = 292, 44
PROMPTS, NOTES = "prompts", "notes"


class Guide(QWidget):
    """The guide panel, docked or as a strip of two icons.

    Signals:
        opened: the strip wants to be opened on a part; carries ``prompts`` or ``notes``.
        fold_wanted: the panel lying over the page wants to be a strip again.
    """

    spoken = "group"

    opened = Signal(str)
    fold_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._context: StageContext | None = None
        self._by_video = ""  # the session by video at whose beginning the notes were closed
        self._section = ""
        look, words = room.look, room.words
        self.setAccessibleName(words("Guide"))
        self._stack = QStackedWidget(self)
        whole = column(self)
        whole.addWidget(self._stack)
        self._panel = QWidget()
        self._strip = self._build_strip()
        self._stack.addWidget(self._panel)
        self._stack.addWidget(self._strip)
        inner = column(self._panel)
        pad = look.px(16)
        inner.setContentsMargins(pad + 1, look.px(14), pad, look.px(12))
        self.parts = Segments(
            look,
            [(PROMPTS, words("Prompts")), (NOTES, words("Private notes"))],
            name=words("Guide"),
            icons={PROMPTS: "message-question", NOTES: "lock"},
            clearable=False,
        )
        self.parts.setSizePolicy(
            QSizePolicy.Policy.Expanding, self.parts.sizePolicy().verticalPolicy()
        )
        self.parts.chosen.connect(self._on_part)
        self._drawer = self._opens = False
        self.fold = IconButton(look, "chevron-right", words("Fold the guide"), keys="Shift+F9")
        self.fold.clicked.connect(self.fold_wanted)
        head = row(spacing=look.px(4))
        add_all(head, self.parts, self.fold)
        inner.addLayout(head)
        inner.addSpacing(look.px(16))
        self._pages = QStackedWidget()
        self.prompts = PromptList(room)
        self.notes = PrivateNotes(room)
        self._pages.addWidget(self.prompts)
        self._pages.addWidget(self.notes)
        inner.addWidget(self._pages, 1)
        self.part_time = PartTime(room)
        inner.addWidget(self.part_time)
        self.show_part(PROMPTS)

    def show_place(self, context: StageContext | None, section: str) -> None:
        """Show what belongs to a section; ``None`` empties the guide."""
        self._context, self._section = context, section
        self.prompts.show_place(context, section)
        self.notes.show_place(context)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        if self._context is None:
            return
        running = self._context.journey().open_session()
        in_room = running is not None and running.mode is Mode.IN_ROOM
        self.notes.set_locked(in_room)
        by_video = running.id if running and running.mode is Mode.VIDEO else ""
        if by_video and by_video != self._by_video:
            self.show_part(PROMPTS)  # a screen may be shared: the notes wait to be asked for
        self._by_video = by_video
        self.prompts.refresh()
        self.notes.refresh()
        self.part_time.show_place(self._context, self._section, running, in_room=in_room)

    def show_part(self, part: str) -> None:
        """Show prompts or private notes."""
        self.parts.show_value(part)
        self._on_part(part)

    def part(self) -> str:
        """Which part is shown."""
        return self.parts.value()

    def set_strip(self, strip: bool, *, over_page: bool = False) -> None:
        """Be a strip of two icons, or the whole panel, beside the page or lying over it."""
        was_strip, self._drawer = self.is_strip(), over_page and not strip
        self._stack.setCurrentWidget(self._strip if strip else self._panel)
        self.fold.setVisible(self._drawer)
        self.setFixedWidth(self._room.look.px(STRIP if strip else WIDTH))
        self._opens = self._drawer and (was_strip or self._opens)
        self.updateGeometry()

    def arrive(self) -> None:
        """Come in as a drawer, if it was just opened as one; it lies where it is to be."""
        if self._opens:
            self._opens = False
            slide_in(self._room.look, self)

    def beside(self) -> int:
        """How much of the width it takes from the page, px; lying over it, as much as a strip."""
        return self._room.look.px(STRIP) if self._drawer else self.width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drawer and event.key() == Qt.Key.Key_Escape:
            self.fold_wanted.emit()
        else:
            super().keyPressEvent(event)

    def is_strip(self) -> bool:
        """Whether only the strip is shown."""
        return self._stack.currentWidget() is self._strip

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._room.look.colour("sidebar"))
        edge = "private" if self.part() == NOTES and not self.is_strip() else "line"
        painter.fillRect(0, 0, 1, self.height(), self._room.look.colour(edge))

    def _build_strip(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made, spacing=look.px(2))
        lines.setContentsMargins(look.px(6), look.px(8), look.px(6), 0)
        for part, name, text, keys in (
            (PROMPTS, "message-question", words("Prompts"), "Shift+F9"),
            (NOTES, "lock", words("Private notes"), "Ctrl+Shift+P"),
        ):
            button = IconButton(look, name, text, keys=keys)
            button.setProperty("part", part)
            button.clicked.connect(self._on_strip)
            lines.addWidget(button)
        lines.addStretch(1)
        return made

    def _on_strip(self) -> None:
        self.opened.emit(str(self.sender().property("part")))

    def _on_part(self, part: str) -> None:
        self._pages.setCurrentWidget(self.notes if part == NOTES else self.prompts)
        self.update()

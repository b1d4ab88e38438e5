"""The page in place of a practice that cannot be opened: what happened, what is safe, what next.

It never opens, makes or changes a file itself: it only says what the coach chose.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.errors import Fault
from coachdesk.system.paths import VAULT_NAME
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.trouble import not_opened
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import FlowLayout, add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

WIDEST = 640

# Trouble that may pass by itself, or by plugging something in: trying again is worth most.
PASSING = (Fault.MISSING, Fault.BUSY, Fault.READ_ONLY, Fault.FULL, Fault.UNREACHABLE)


class TroublePage(QWidget):
    """What stands in the window while the practice cannot be opened.

    Signals:
        try_again: open the same file once more.
        choose_other: open another practice; carries the file's path.
        make_new: begin a new practice; carries the path of a file to be made.
        quit_wanted: leave.
    """

    try_again = Signal()
    choose_other = Signal(str)
    make_new = Signal(str)
    quit_wanted = Signal()

    def __init__(
        self, look: Look, words: Words, fault: Fault, path_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._path = look, words, Path(path_text)
        trouble = not_opened(words, fault, self._path.name)
        self.setAccessibleName(f"{trouble.happened} {trouble.safe}")
        around = row(self)
        pad = look.px(40)
        around.setContentsMargins(pad, pad, pad, pad)
        inner = QWidget()
        inner.setMaximumWidth(look.px(WIDEST))
        around.addStretch(1)
        around.addWidget(inner, 1000)
        around.addStretch(1)
        lines = column(inner, spacing=look.px(8))
        lines.addStretch(2)
        self.title = Paragraph(look, trouble.happened, Type.TITLE)
        self.safe = Paragraph(look, trouble.safe, Type.READING, "ink2")
        self.place = Label(look, path_text, Type.CAPTION, "ink2", elide=True)
        add_all(lines, _Sign(look), look.px(8), self.title, self.safe, look.px(2), self.place)
        lines.addSpacing(look.px(14))
        lines.addWidget(self._buttons(fault))
        lines.addStretch(3)

    def _buttons(self, fault: Fault) -> QWidget:
        look, words = self._look, self._words
        holder = QWidget()
        flow = FlowLayout(holder, look.px(10))
        passing = fault in PASSING
        self.again = Button(
            look, words("Try again"), "primary" if passing else "secondary", icon="repeat"
        )
        self.again.clicked.connect(self.try_again)
        self.other = Button(
            look, words("Open another practice…"), "secondary" if passing else "primary",
            icon="folder",
        )  # fmt: skip
        self.other.clicked.connect(self._on_other)
        self.new = Button(look, words("Begin a new practice…"), "secondary", icon="plus")
        self.new.clicked.connect(self._on_new)
        leave = Button(look, words("Quit"), "quiet")
        leave.clicked.connect(self.quit_wanted)
        first, second = (self.again, self.other) if passing else (self.other, self.again)
        for button in (first, second, self.new, leave):
            flow.addWidget(button)
        self.setFocusProxy(first)
        return holder

    def _on_other(self) -> None:
        dialog = self._dialog(self._words("Open another practice"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose_other)
        dialog.open()

    def _on_new(self) -> None:
        dialog = self._dialog(self._words("Begin a new practice"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A file that is there already is opened, never written over.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(VAULT_NAME.rpartition(".")[2])
        dialog.selectFile(self._free_name())
        dialog.fileSelected.connect(self.make_new)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        made = QFileDialog(self, title)
        suffix = VAULT_NAME.rpartition(".")[2]
        made.setNameFilters(
            [
                self._words("CoachDesk practices") + f" (*.{suffix})",
                self._words("All files") + " (*)",
            ]
        )
        if self._path.parent.is_dir():
            made.setDirectory(str(self._path.parent))
        made.finished.connect(made.deleteLater)
        return made

    def _free_name(self) -> str:
        """A name for a new practice that no file beside the troubled one bears."""
        stem, _, suffix = VAULT_NAME.rpartition(".")
        names = (VAULT_NAME, *(f"{stem} {number}.{suffix}" for number in range(2, 100)))
        taken = {self._path.name}
        return next(
            (
                name
                for name in names
                if name not in taken and not (self._path.parent / name).exists()
            ),
            VAULT_NAME,
        )


class _Sign(QWidget):
    """The sign over the words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.px(52), look.px(52))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour("attentionTint"))
        inset = box.width() * 0.28
        place = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, "alert", look.colour("attention"), place)

"""The page in place of a practice that cannot be opened: what happened, what is safe, what next.

It never opens, makes or changes a file itself: it only says what the coach chose.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.domain.ailment import PASSING, Ailment, Finding
from coachdesk.system.paths import VAULT_NAME
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.trouble_frame import TroubleFrame
from coachdesk.ui.trouble_words import beside, is_lost, not_opened
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import FlowLayout
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words


class TroublePage(TroubleFrame):
    """What stands in the window while the practice cannot be opened.

    ``newest`` tells the newest copy within a sentence, empty where there is none. ``recovery``
    offers the recovery sheet.

    Signals:
        try_again: open the same file once more.
        restore_wanted: show the copies, the newest first.
        copy_chosen: restore a copy from elsewhere; carries the file's path.
        recovery_wanted: open the practice with its recovery sheet.
        folder_wanted: show the folder with the copies a sync program made.
        choose_other: open another practice; carries the file's path.
        make_new: begin a new practice; carries the path of a file to be made.
        quit_wanted: leave.
    """

    try_again = Signal()
    restore_wanted = Signal()
    copy_chosen = Signal(str)
    recovery_wanted = Signal()
    folder_wanted = Signal()
    choose_other = Signal(str)
    make_new = Signal(str)
    quit_wanted = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        finding: Finding,
        parent: QWidget | None = None,
        *,
        newest: str = "",
        recovery: bool = False,
    ) -> None:
        self._words, self._path, self.finding = words, Path(finding.path), finding
        trouble = not_opened(words, finding, self._path.name)
        super().__init__(look, trouble.happened, trouble.safe, parent)
        self.place = Label(look, finding.path, Type.CAPTION, "ink2", elide=True)
        self.lines.addWidget(self.place)
        twins = beside(words, finding.conflicts)
        self.beside = Paragraph(look, twins, Type.BODY, "ink2")
        self.beside.setVisible(bool(twins))
        self.lines.addWidget(self.beside)
        self.lines.addSpacing(look.px(14))
        self._make_buttons(newest)
        main = self._main(newest=newest, recovery=recovery)
        self.lines.addWidget(self._in_order(main, newest=newest, recovery=recovery))
        self.setFocusProxy(main)

    def _make_buttons(self, newest: str) -> None:
        look, words = self._look, self._words
        self.restore = Button(look, words("Restore the copy of {when}…", when=newest),
                              icon="history")  # fmt: skip
        self.restore.clicked.connect(self.restore_wanted)
        self.elsewhere = Button(look, words("Restore a copy from elsewhere…"), icon="usb")
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.recover = Button(look, words("Use the recovery sheet…"), icon="file-text")
        self.recover.clicked.connect(self.recovery_wanted)
        forgotten = self.finding.ailment is Ailment.FORGOTTEN
        again = words("Back to the passphrase") if forgotten else words("Try again")
        self.again = Button(look, again, icon="lock" if forgotten else "repeat")
        self.again.clicked.connect(self.try_again)
        self.other = Button(look, words("Open another practice…"), icon="folder")
        self.other.clicked.connect(self._on_other)
        self.new = Button(look, words("Begin a new practice…"), "quiet", icon="plus")
        self.new.clicked.connect(self._on_new)
        self.folder = Button(look, words("Show the folder"), "quiet", icon="folder")
        self.folder.clicked.connect(self.folder_wanted)
        self.leave = Button(look, words("Quit"), "quiet")
        self.leave.clicked.connect(self.quit_wanted)

    def _main(self, *, newest: str, recovery: bool) -> Button:
        """The one thing that helps most."""
        ailment = self.finding.ailment
        if ailment is Ailment.FORGOTTEN and recovery:
            return self.recover
        if is_lost(self.finding) and newest:
            return self.restore
        if ailment in PASSING or ailment is Ailment.MISSING:
            return self.again
        return self.elsewhere if is_lost(self.finding) else self.other

    def _in_order(self, main: Button, *, newest: str, recovery: bool) -> QWidget:
        lost = is_lost(self.finding)
        shown = {
            self.recover: recovery and self.finding.ailment is Ailment.FORGOTTEN,
            self.restore: lost and bool(newest),
            self.elsewhere: lost,
            self.again: self.finding.ailment is not Ailment.COPY,
            self.other: True,
            self.new: True,
            self.folder: bool(self.finding.conflicts),
            self.leave: True,
        }
        main.set_kind("primary")
        holder = QWidget()
        flow = FlowLayout(holder, self._look.px(10))
        for button in (main, *(each for each in shown if each is not main)):
            if shown[button]:
                flow.addWidget(button)
            else:
                button.setParent(holder)
                button.hide()
        return holder

    # Choosing files

    def _on_elsewhere(self) -> None:
        dialog = self._dialog(self._words("Restore a copy from elsewhere"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.copy_chosen)
        dialog.open()

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

"""The sheet that reads a filled form: what came back beside what is here, taken over as one step.

The file is read by a child process, which this sheet waits for on a worker and can end.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.form_rows import FormReading
from coachdesk.desk.form_taking import Accepted, accept
from coachdesk.desk.forms import answers_in, given_as
from coachdesk.desk.giving import can_be_made_again
from coachdesk.domain.form import FilledForm, FormProblem, FormRefused
from coachdesk.system.child import Child, ChildFailed, Failure
from coachdesk.ui.accessible import announce
from coachdesk.ui.day_words import read_day
from coachdesk.ui.handouts.form_file import form_child, read_form_bytes, read_form_file
from coachdesk.ui.handouts.form_page import FormPage, document_name, given_words
from coachdesk.ui.handouts.form_trouble import problem_sentence, problem_title
from coachdesk.ui.handouts.making import pdf_of, sheets_of
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.rows import Disc
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, clear, column, row, rule
from coachdesk.ui.widgets.sheet import SHADE, Sheet
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.ui.work import Work

WIDE = 920


class FormSheet(Sheet):
    """Reads a file and shows its answers.

    Signals:
        another_wanted: choose another file.
        taken_over: answers were taken over; carries the documents' names and ``Accepted``.
    """

    another_wanted = Signal()
    taken_over = Signal(str, object)

    def __init__(self, room: Room, window: QWidget, file: Path) -> None:
        wide = min(WIDE, int((window.window().width() - 2 * SHADE) / room.look.scale))
        super().__init__(room.look, window, room.words("Read a filled form"), width=wide)
        self._room, self._file = room, file
        self._readings: list[FormReading] = []
        self.page: FormPage | None = None
        self.take: Button | None = None
        self._child: Child = form_child()
        self._work = Work(self)
        room.autosave.flush()
        self._show_waiting()
        child = self._child
        self._work.run(lambda: read_form_file(child, file), self._on_read, self._on_failed)

    def done(self, result: int) -> None:
        """Close; a file still being read is given up."""
        self._work.drop()
        self._child.stop()
        super().done(result)

    def _place(self, owner: QWidget) -> None:
        super()._place(owner)
        if self.page is not None:  # adjusting stops at two thirds of the screen
            height = min(self.sizeHint().height(), owner.height() - 2 * SHADE)
            self.resize(self.width(), height)
            corner = owner.mapToGlobal(owner.rect().topLeft())
            self.move(self.x(), corner.y() + max(SHADE, (owner.height() - height) // 3))

    # Waiting

    def _show_waiting(self) -> None:
        look, words = self._room.look, self._room.words
        self.waiting = Paragraph(
            look, words("Reading “{name}”", name=self._file.name), Type.BODY, "ink2"
        )
        self.body.addWidget(self.waiting)
        stop = Button(look, words("Stop"), "secondary", icon="circle-stop")
        stop.clicked.connect(self.reject)
        self.add_buttons(stop)
        stop.setFocus()

    def _anew(self) -> None:
        clear(self.body)

    # Refused

    def _on_failed(self, error: Exception) -> None:
        words = self._room.words
        if isinstance(error, FormRefused):
            self._show_refused(error)
        elif isinstance(error, ChildFailed):
            if error.failure is not Failure.STOPPED:
                self._show_trouble(
                    words("The reader could not be started"),
                    words("Nothing was changed. Please start CoachDesk again."),
                )
        elif isinstance(error, OSError):
            self._show_trouble(
                words("“{name}” cannot be read", name=self._file.name),
                words("It may have been moved, or be on a disk that is not connected."),
            )
        else:
            raise error

    def _show_refused(self, refused: FormRefused) -> None:
        words, problem = self._room.words, refused.problem
        known = [
            reading
            for each in refused.document_ids
            if (reading := self._answers(FilledForm(document_id=each, version=1, values=())))
        ]
        printed = problem in (FormProblem.FLATTENED, FormProblem.PRINTED)
        if printed and not known:
            problem = FormProblem.FOREIGN
        said = problem_sentence(words, problem)
        if known:
            told = f"{document_name(self._room, known[0])} ({given_words(self._room, known[0])})"
            said = words("It is {document}. {sentence}", document=told, sentence=said)
        self._show_trouble(problem_title(words, problem), said)

    def _show_trouble(self, title: str, said: str) -> None:
        look, words = self._room.look, self._room.words
        self._child.close()
        self._anew()
        line = row(spacing=look.px(18))
        line.setContentsMargins(0, look.px(6), 0, look.px(6))
        line.addWidget(Disc(look, "file-text", side=52), 0, Qt.AlignmentFlag.AlignTop)
        text = column(spacing=look.px(4))
        self.trouble = Paragraph(look, title, Type.SECTION)
        self.sentence = Paragraph(look, said, Type.BODY, "ink2")
        nothing = Paragraph(look, words("Nothing was changed."), Type.BODY, "ink2")
        add_all(text, self.trouble, self.sentence, nothing)
        line.addLayout(text, 1)
        self.body.addLayout(line)
        close = Button(look, words("Close"), "quiet")
        close.clicked.connect(self.reject)
        other = Button(look, words("Choose another file…"), "primary", icon="folder")
        other.clicked.connect(self._on_another)
        self.add_buttons(close, other)
        self._settle(other)
        announce(self, f"{title}. {said}")

    def _on_another(self) -> None:
        self.accept()
        self.another_wanted.emit()

    # Read

    def _answers(self, form: FilledForm, again: FilledForm | None = None) -> FormReading | None:
        desk, words = self._room.desk, self._room.words
        days = partial(read_day, today=desk.today(), words=words)
        return answers_in(desk, form, days, again)

    def _on_read(self, forms: Sequence[FilledForm]) -> None:
        """The file is read; now the same pages are made again, to know what they held."""
        desk, words, child = self._room.desk, self._room.words, self._child
        records = [given_as(desk, form.document_id) for form in forms]
        sheets = [sheets_of(each) for each in records if each and can_be_made_again(each)]
        if not sheets:
            self._show_answers(forms, ())
            return
        self._work.run(
            lambda: read_form_bytes(child, pdf_of(sheets, words)),
            lambda again: self._show_answers(forms, again),
            # A page that cannot be made again any more: what was kept of it says most of it.
            lambda _error: self._show_answers(forms, ()),
        )

    def _show_answers(self, forms: Sequence[FilledForm], again: Sequence[FilledForm]) -> None:
        look, words = self._room.look, self._room.words
        self._child.close()
        held = {each.document_id: each for each in again}
        found = [
            (form.document_id, self._answers(form, held.get(form.document_id))) for form in forms
        ]
        self._readings = [reading for _, reading in found if reading is not None]
        unknown = [document for document, reading in found if reading is None]
        if not self._readings:
            self._show_trouble(
                words("This form was not handed out from this practice"),
                words(
                    "It is {document}, which is not among the handouts given here. If you keep"
                    " another practice, open that one and read the form there.",
                    document=words.listed(unknown),
                ),
            )
            return
        self._anew()
        self.page = FormPage(self._room, self._readings, unknown)
        self.page.chosen.connect(self._count)
        self.page.grown.connect(self._fit)
        self.body.addWidget(self.page, 1)
        self.body.addWidget(rule())
        foot = row(spacing=look.px(8))
        some = any(view.tick is not None for _, view in self.page.views)
        if some:
            for text, taken in ((words("All"), True), (words("None"), False)):
                button = Button(look, text, "quiet", size="compact")
                button.clicked.connect(partial(self.page.take_all, taken=taken))
                foot.addWidget(button)
        self.chosen = Label(look, "", Type.BODY, "ink2")
        close = Button(look, words("Not now") if some else words("Close"), "quiet")
        close.clicked.connect(self.reject)
        self.take = Button(look, "", "primary", icon="check")
        self.take.clicked.connect(self._on_take)
        add_all(foot, self.chosen, None, close, self.take)
        self.body.addLayout(foot)
        self.take.setVisible(some)  # now that it has its place: before, it would be a window
        self._count()
        self._settle(self.page.first_stop() or close)

    def _show_new(self) -> None:
        """Show what was just added: Qt would do so later, and until then it has no size."""
        here = Qt.FindChildOption.FindDirectChildrenOnly
        for each in self.findChildren(QWidget, options=here):
            if not each.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                each.show()

    def _fit(self) -> None:
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._place(owner)

    def _settle(self, first: QWidget) -> None:
        """Fit what is shown now, and put the keyboard where it begins."""
        owner = self.parentWidget()
        if owner is not None and self.isVisible():
            self._show_new()
            self._fit()
        self.activateWindow()  # the dialog that asked for the file may just have gone
        first.setFocus()
        if self.page is not None:
            self.page.verticalScrollBar().setValue(0)

    def _count(self) -> None:
        if self.page is None or self.take is None:
            return
        words = self._room.words
        count = sum(view.is_taken() for _, view in self.page.views)
        self.take.set_text(words.count("Take over {n} answer", "Take over {n} answers", count))
        self.take.setEnabled(count > 0)

    def _on_take(self) -> None:
        assert self.page is not None
        desk, words = self._room.desk, self._room.words
        days = partial(read_day, today=desk.today(), words=words)
        page = self.page
        chosen = [(each, rows) for each in self._readings if (rows := page.taken(each))]
        done: list[Accepted] = []
        if self._room.autosave.run(lambda: done.append(accept(desk, chosen, days))):
            names = [document_name(self._room, reading) for reading, _ in chosen]
            self.accept()
            self.taken_over.emit(words.listed(names), done[0])

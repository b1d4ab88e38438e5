"""A document in the making: what it asks for, whom it is to, and beside it the page it becomes.

Issuing gives it a number for good, so the page is seen before.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.desk.invoicing import (
    Chargeable,
    Draft,
    chargeable,
    checked,
    draft_total,
    issue,
    preview,
)
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.fees import MISSED
from coachdesk.domain.invoice import Invoice, InvoiceKind
from coachdesk.domain.scales import NO_DAY, day_text
from coachdesk.ui.labelled import labelled
from coachdesk.ui.languages import language_options
from coachdesk.ui.money.issue_lines import IssueLines
from coachdesk.ui.money.paper_view import PaperView
from coachdesk.ui.money.scrolled import Scrolled
from coachdesk.ui.money.words import kind_words, money_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import rule_words
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice, GrowingField
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label

WIDTH, FORM = 1180, 452
Issued = Callable[[QWidget, str], None]
SETTLE_MS = 250  # after the last key, before the page is drawn anew


class IssueSheet(Sheet):
    """Asks for what a document says, and issues it.

    ``issued`` goes on with the document there is then, over the window given.
    """

    def __init__(self, room: Room, parent: QWidget, draft: Draft, issued: Issued) -> None:
        words = room.words
        title = words("New {document}", document=kind_words(words, draft.kind).lower())
        super().__init__(room.look, parent, title, width=WIDTH, bare=True)
        self._room, self._draft, self._issued = room, draft, issued
        self._fixed = bool(draft.corrects)  # what it is was chosen before
        # A receipt for an invoice says what the invoice says; a correction may say it anew.
        again = draft.kind is InvoiceKind.CORRECTION
        asks = again or not self._fixed
        things = chargeable(room.desk, draft.engagement_id, draft.corrects) if asks else ()
        self.lines = IssueLines(room, things, draft.lines, draft.currency, ticked=not again)
        self.view = PaperView(room)
        self.view.setAccessibleName(words("How it will look"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._show_page)
        middle = row()
        middle.addWidget(self._built_form())
        middle.addWidget(self.view, 1)
        whole = column()
        whole.addWidget(self._built_head(title))
        whole.addWidget(rule())
        whole.addLayout(middle, 1)
        whole.addWidget(rule())
        whole.addWidget(self._built_foot())
        self.body.addLayout(whole)
        self.lines.changed.connect(self._on_changed)
        self._show_kind()
        self.view.show_waiting()
        self._show_page()
        self.lines.first_stop().setFocus()

    # Building

    def _built_head(self, title: str) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        made.setFixedHeight(look.px(56))
        line = row(made, spacing=look.px(12))
        line.setContentsMargins(look.px(23), 0, look.px(12), 0)
        self.title = Label(look, title, Type.TITLE)
        self.close_button = IconButton(look, "x", words("Close"), keys="Esc")
        self.close_button.clicked.connect(self.reject)
        add_all(line, self.title, None, self.close_button)
        return made

    def _built_form(self) -> QWidget:
        look = self._room.look
        page = QWidget()
        page.setObjectName("page")
        form = column(page, spacing=look.px(16))
        form.setContentsMargins(*(look.px(each) for each in (23, 18, 18, 18)))
        self._fill_form(form)
        form.addStretch(1)
        area = Scrolled(look, page)
        area.setFixedWidth(look.px(FORM))
        return area

    def _fill_form(self, form: QVBoxLayout) -> None:
        look, words, draft = self._room.look, self._room.words, self._draft
        kinds = [(each, kind_words(words, each)) for each in InvoiceKind
                 if each is not InvoiceKind.CORRECTION]  # fmt: skip
        self.kind = Segments(look, kinds, name=words("What it is"), clearable=False)
        self.kind.show_value(draft.kind)
        self.kind.chosen.connect(self._on_kind)
        self.kind.setVisible(not self._fixed)
        form.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(labelled(look, words("What is on it"), self.lines))
        self.addressee = self._text(words("Addressed to"), draft.addressee, rows=3)
        form.addWidget(labelled(look, words("Addressed to"), self.addressee))
        today = self._room.desk.today
        self.due = DayField(look, words, words("Pay by"), today)
        self.paid = DayField(look, words, words("Received on"), today)
        self.due.show_day(draft.due_on)
        self.paid.show_day(draft.settled_on)
        self.language = Choice(look, words("Language"), language_options())
        self.language.show_value(draft.language)
        self.language.chosen.connect(lambda _: self._on_changed())
        self._due = labelled(look, words("Pay by"), self.due)
        self._paid = labelled(look, words("Received on"), self.paid)
        pair = row(spacing=look.px(14))
        for field in (self._due, self._paid, labelled(look, words("Language"), self.language)):
            pair.addWidget(field, 1)
        form.addLayout(pair)
        self.note = self._text(words("A note on it"), draft.note, rows=2)
        form.addWidget(labelled(look, words("A note on it"), self.note))
        for each in (self.due, self.paid):
            each.day_changed.connect(lambda _: self._on_changed())

    def _text(self, name: str, text: str, *, rows: int) -> GrowingField:
        made = GrowingField(self._room.look, name, role=Type.READING, rows=rows, most=8)
        made.show_value(text)
        made.edited.connect(self._on_changed)
        return made

    def _built_foot(self) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        made.setFixedHeight(look.px(64))
        line = row(made, spacing=look.px(10))
        line.setContentsMargins(look.px(23), 0, look.px(20), 0)
        self.total = Label(look, "", Type.BODY_STRONG)
        self.complaint = Label(look, "", Type.BODY, "danger", elide=True)
        self.cancel = Button(look, words("Not now"), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.ok = Button(look, words("Issue it"), "primary", icon="check")
        self.ok.clicked.connect(self._on_issue)
        line.addWidget(self.total)
        line.addSpacing(look.px(8))
        line.addWidget(self.complaint, 1)
        add_all(line, self.cancel, self.ok)
        return made

    def done(self, result: int) -> None:
        self._settle.stop()
        self.view.stop()
        super().done(result)

    # What it says

    def draft(self) -> Draft:
        """The document as it stands in the fields."""
        kind = self._draft.kind if self._fixed else InvoiceKind(self.kind.value())
        receipt = kind is InvoiceKind.RECEIPT
        paid = self.paid.day() or day_text(self._room.desk.today())
        return replace(
            self._draft,
            kind=kind,
            lines=self.lines.lines(self._named),
            addressee=self.addressee.value(),
            language=self.language.value(),
            due_on=self.due.day() if kind is InvoiceKind.INVOICE else NO_DAY,
            settled_on=paid if receipt else NO_DAY,
            note=self.note.value(),
        )

    def _named(self, thing: Chargeable) -> str:
        from coachdesk.handouts.render import invoice_line

        words, language = self._room.words, self.language.value()
        if thing.session is None:
            engagement = self._room.desk.vault.get(Engagement, thing.engagement_id)
            agreed = engagement.agreed_sessions if engagement is not None else None
            return invoice_line(words, language, agreed or 1)
        return invoice_line(words, language, missed=thing.session.attendance in MISSED)

    def _on_kind(self, _key: str) -> None:
        self._show_kind()
        self._on_changed()

    def _show_kind(self) -> None:
        kind = self._draft.kind if self._fixed else InvoiceKind(self.kind.value())
        self._due.setVisible(kind is InvoiceKind.INVOICE)
        self._paid.setVisible(kind is InvoiceKind.RECEIPT)
        words = self._room.words
        self.title.set_text(words("New {document}", document=kind_words(words, kind).lower()))

    def _on_changed(self) -> None:
        self.complaint.set_text("")
        self._settle.start()

    def _show_page(self) -> None:
        draft, words = self.draft(), self._room.words
        said = money_words(draft_total(draft), draft.currency)
        self.total.set_text(words("Total {amount}", amount=said))
        self.view.show_content(preview(self._room.desk, draft))

    # Issuing

    def _on_issue(self) -> None:
        asked, draft, words = self.lines.asked(), self.draft(), self._room.words
        if not asked:
            try:
                checked(draft)
            except RuleBroken as broken:
                asked = rule_words(words, broken.rule)
        if asked:
            self.complaint.set_text(asked)
            return
        made: list[Invoice] = []
        desk = self._room.desk
        if not self._room.autosave.run(lambda: made.append(issue(desk, draft))):
            self.complaint.set_text(words("It was not issued, and no number was given."))
            return
        owner = self.parentWidget()
        self.accept()
        if owner is not None:
            self._issued(owner, made[0].id)

"""A numbered document as it was given: its pages, and what can still be done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import client_of
from coachdesk.desk.invoice_page import engagement_of, page_of
from coachdesk.desk.invoicing import Draft, correction_of, receipt_for
from coachdesk.desk.money import documents_of, settle
from coachdesk.desk.practice import practice
from coachdesk.domain.accounts import State, account_of, state_of
from coachdesk.domain.client import first_name
from coachdesk.domain.invoice import Invoice, InvoiceKind
from coachdesk.domain.scales import NO_DAY
from coachdesk.exchange.eml import Draft as Mail
from coachdesk.exchange.eml import draft_bytes
from coachdesk.ui.accessible import announce
from coachdesk.ui.handouts import mail
from coachdesk.ui.handouts.page_out import PageOut
from coachdesk.ui.handouts.pdf_pages import Document
from coachdesk.ui.money.paper_view import PaperView
from coachdesk.ui.money.words import document_words, state_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton, Pill
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label

WIDTH = 1080
GoOn = Callable[[QWidget, Draft], None]
TONES = {State.PAID: "good", State.RECEIVED: "good", State.OPEN: "accent"}


class DocumentSheet(Sheet):
    """One document. It is never changed; marking it as paid is noted beside it.

    ``go_on`` goes on with the draft of a correction or a receipt, over the window given.
    """

    def __init__(self, room: Room, parent: QWidget, document: Invoice, go_on: GoOn) -> None:
        title = document_words(room.words, document)
        super().__init__(room.look, parent, title, width=WIDTH, bare=True)
        self._room, self._document, self._go_on = room, document, go_on
        self._content = page_of(room.desk, document)
        self._client = client_of(room.desk, document.client_id)
        self._engagement = engagement_of(room.desk, document)
        self._pdf = b""
        self.view = PaperView(room)
        self.view.setAccessibleName(title)
        self.view.shown.connect(self._on_shown)
        self.out = PageOut(room.words, self, self._gathered, self._called, self._saved)
        self.out.said.connect(self._say)
        whole = column()
        whole.addWidget(self._built_head(title))
        whole.addWidget(rule())
        whole.addWidget(self.view, 1)
        whole.addWidget(rule())
        whole.addWidget(self._built_foot())
        self.body.addLayout(whole)
        self._show_state()
        self.view.show_waiting()
        self.view.show_content(self._content)
        self.out.look_for_printer()
        self.view.setFocus()

    def _built_head(self, title: str) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        made.setFixedHeight(look.px(56))
        line = row(made, spacing=look.px(12))
        line.setContentsMargins(look.px(23), 0, look.px(12), 0)
        self._state = row()
        self.close_button = IconButton(look, "x", words("Close"), keys="Esc")
        self.close_button.clicked.connect(self.reject)
        add_all(line, Label(look, title, Type.TITLE), self._state)
        self.said = Label(look, "", Type.BODY, "ink2", elide=True)
        line.addWidget(self.said, 1)
        line.addWidget(self.close_button)
        return made

    def _built_foot(self) -> QWidget:
        look, words, made = self._room.look, self._room.words, QWidget()
        made.setFixedHeight(look.px(64))
        line = row(made, spacing=look.px(10))
        line.setContentsMargins(look.px(20), 0, look.px(20), 0)
        self.settle = Button(look, words("Mark as paid"), "secondary", icon="check")
        self.settle.clicked.connect(self._on_settle)
        self.receipt = Button(look, words("Receipt…"), "quiet", icon="receipt")
        self.receipt.clicked.connect(self._on_receipt)
        self.correct = Button(look, words("Correct…"), "quiet", icon="pencil")
        self.correct.clicked.connect(self._on_correct)
        self.mail = Button(look, words("New e-mail with PDF"), "quiet", icon="mail")
        self.mail.clicked.connect(self._on_mail)
        self.save = Button(look, words("Save PDF…"), "secondary", icon="download")
        self.save.clicked.connect(self.out.save)
        self.print = Button(look, words("Print…"), "primary", icon="printer")
        self.print.clicked.connect(self.out.print_page)
        self.print.setEnabled(False)
        self.out.printers_known.connect(self.print.setEnabled)
        self.mail.setEnabled(False)
        add_all(line, self.settle, self.receipt, self.correct, None)
        add_all(line, self.mail, self.save, self.print)
        return made

    def done(self, result: int) -> None:
        self.view.stop()
        super().done(result)

    # How it stands

    def _show_state(self) -> None:
        look, words, desk = self._room.look, self._room.words, self._room.desk
        found = desk.vault.get(Invoice, self._document.id)
        if found is None:
            return
        self._document = found
        account = account_of(documents_of(desk, found.client_id), found.id)
        state = state_of(found, account)
        while self._state.count():
            item = self._state.takeAt(0)
            pill = item.widget() if item is not None else None
            if pill is not None:
                pill.deleteLater()
        said = state_words(words, found, state)
        self._state.addWidget(Pill(look, said, TONES.get(state, "plain")))
        writes = not desk.reading_only and bool(self._engagement)
        asks = found.kind is not InvoiceKind.RECEIPT
        self.settle.setVisible(asks and state is not State.TAKEN_BACK)
        self.settle.setEnabled(writes)
        paid = state is State.PAID
        self.settle.set_text(words("Not paid after all") if paid else words("Mark as paid"))
        self.settle.set_icon("undo" if paid else "check")
        self.receipt.setVisible(found.kind is InvoiceKind.INVOICE and paid)
        self.receipt.setEnabled(writes)
        first = found.kind is not InvoiceKind.CORRECTION and not found.corrects
        self.correct.setVisible(first and state is not State.TAKEN_BACK)
        self.correct.setEnabled(writes)

    def _on_settle(self) -> None:
        desk, document = self._room.desk, self._document
        day = NO_DAY if document.settled_on else None
        if self._room.autosave.run(lambda: settle(desk, document.id, day)):
            self._show_state()

    def _on_receipt(self) -> None:
        draft = receipt_for(self._room.desk, self._document, self._engagement)
        self._leave_for(draft)

    def _on_correct(self) -> None:
        draft = correction_of(self._room.desk, self._document, self._engagement)
        self._leave_for(draft)

    def _leave_for(self, draft: Draft) -> None:
        owner = self.parentWidget()
        self.accept()
        if owner is not None:
            self._go_on(owner, draft)

    # Paper

    def _on_shown(self, document: Document) -> None:
        self._pdf = document.pdf
        self.mail.setEnabled(True)

    def _gathered(self) -> Callable[[], bytes]:
        from coachdesk.handouts.render import invoice

        paper, words, content = practice(self._room.desk).paper, self._room.words, self._content
        return lambda: invoice(content, paper, words)

    def _called(self) -> str:
        from coachdesk.handouts.render import invoice_file

        return invoice_file(self._content, self._room.words).removesuffix(".pdf")

    def _saved(self, name: str) -> str:
        return self._room.words("Saved as {name}", name=name)

    def _on_mail(self) -> None:
        words, name = self._room.words, f"{self._called()}.pdf"
        try:
            opened = mail.open_draft(mail.draft_name(name), self.letter())
        except OSError:
            opened = False
        self._say(
            words("The draft is in your mail program. It is sent from there.")
            if opened
            else words("No mail program opened. You can save the PDF and attach it yourself.")
        )

    def letter(self) -> bytes:
        """The draft of an e-mail with the pages: to the client, if it is addressed to them."""
        from coachdesk.handouts.render import invoice_letter

        client, profile = self._client, practice(self._room.desk)
        own = client is not None and self._document.addressee.startswith(client.name)
        subject, text = invoice_letter(
            self._content,
            self._room.words,
            name=first_name(client) if client is not None and own else "",
            coach=profile.coach.strip() or profile.name.strip(),
        )
        to = client.email if client is not None and own else ""
        name = f"{self._called()}.pdf"
        return draft_bytes(Mail(to=to, subject=subject, text=text, name=name, pdf=self._pdf))

    def _say(self, text: str) -> None:
        self.said.set_text(text)
        announce(self, text)

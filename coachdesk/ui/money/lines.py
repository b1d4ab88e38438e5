"""The rows of the money page: what a client owes, a document, and the page before any."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.desk.money import Owed, Row, days_late
from coachdesk.domain.accounts import Account, number_text
from coachdesk.domain.scales import day_of
from coachdesk.ui.models.money_list import MoneyLine
from coachdesk.ui.money.words import (
    NOTHING,
    document_words,
    kind_words,
    money_words,
    shown_client,
    state_words,
)
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.empty_day import CentredWords
from coachdesk.ui.today.rows import Disc
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Label


def owed_lines(room: Room, owed: Sequence[Owed], currency: str) -> list[MoneyLine]:
    """What each client owes: first what is on no document yet, then the open documents."""
    lines = []
    for each in owed:
        if each.sessions or each.packages:
            lines.append(_uncharged_line(room, each, currency))
        lines += [_account_line(room, each, account) for account in each.open]
    return lines


def _uncharged_line(room: Room, owed: Owed, currency: str) -> MoneyLine:
    words = room.words

    def cells() -> tuple[str, ...]:
        what = words.count(
            "{n} session, not invoiced yet", "{n} sessions, not invoiced yet", owed.sessions
        )
        if owed.packages:
            more = words.count(
                "Package and {n} session, not invoiced yet",
                "Package and {n} sessions, not invoiced yet",
                owed.sessions,
            )
            what = more if owed.sessions else words("Package, not invoiced yet")
        amount = money_words(owed.uncharged, currency)
        return shown_client(room, owed.client, ""), what, NOTHING, amount

    return MoneyLine(cells, owed.client.id, "")


def _account_line(room: Room, owed: Owed, account: Account) -> MoneyLine:
    words, document = room.words, account.invoice

    def cells() -> tuple[str, ...]:
        due = day_of(document.due_on)
        said = words.short_day_with_year(due) if due else NOTHING
        late = days_late(account, room.desk.today())
        if late:
            said = words.count("{n} day ago", "{n} days ago", late)
        name = shown_client(room, owed.client, "")
        amount = money_words(account.open, document.currency)
        return name, document_words(words, document), said, amount

    return MoneyLine(cells, owed.client.id, document.id)


def document_line(room: Room, row: Row) -> MoneyLine:
    """A document in the list of a year."""
    words, document = room.words, row.document

    def cells() -> tuple[str, ...]:
        day = day_of(document.issued_on)
        kind = kind_words(words, document.kind)
        state = state_words(words, document, row.state)
        return (
            number_text(document),
            words.short_day(day) if day else NOTHING,
            shown_client(room, row.client, document.code),
            f"{kind} · {state}",
            money_words(row.total, document.currency),
        )

    return MoneyLine(cells, document.client_id, document.id)


def nothing_yet(room: Room) -> QWidget:
    """What is shown before anything was priced or issued."""
    look, words, made = room.look, room.words, QWidget()
    lines = column(made, spacing=look.px(8))
    middle = Qt.AlignmentFlag.AlignHCenter
    lines.addStretch(2)
    lines.addWidget(Disc(look, "receipt"), 0, middle)
    lines.addSpacing(look.px(6))
    lines.addWidget(Label(look, words("Nothing is owed"), Type.SECTION), 0, middle)
    said = words(
        "Note on a client’s overview how the coaching is paid for; what is open is then listed"
        " here."
    )
    lines.addWidget(CentredWords(room, said), 0, middle)
    lines.addStretch(3)
    return made

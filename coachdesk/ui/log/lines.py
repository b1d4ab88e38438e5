"""What stands in the coaching log's table: its rows, those left out, and the page before any."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.domain.hours import LeftOut, LogRow, LogSession
from coachdesk.ui.log.words import (
    columns,
    hour_text,
    kind_words,
    reason_words,
    shown_contact,
    shown_name,
)
from coachdesk.ui.models.log_list import LogLine
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.empty_day import CentredWords
from coachdesk.ui.today.rows import Disc
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Label


def row_line(room: Room, row: LogRow) -> LogLine:
    """A client alone, or a group, in the columns of the log."""
    words = room.words

    def cells() -> tuple[str, ...]:
        days = (words.short_day_with_year(row.start), words.short_day_with_year(row.end))
        figures = (hour_text(words, row.paid), hour_text(words, row.pro_bono))
        name, contact = shown_name(room, row.client), shown_contact(room, row.client)
        kind, number = kind_words(words, row.people), words.number(row.people)
        return (name, contact, kind, number, *days, *figures)

    def spoken() -> str:
        names, told = columns(words), cells()
        rest = zip(names[1:], told[1:], strict=True)
        return ", ".join([told[0], *(f"{name} {text}" for name, text in rest)])

    return LogLine(cells, spoken, row.client.id, "", row.key if row.client.id else None)


def left_out_lines(room: Room, out: Sequence[tuple[LogSession, LeftOut]]) -> list[LogLine | str]:
    """The sessions left out, newest first under the reason why."""
    rows: list[LogLine | str] = []
    for why in LeftOut:
        found = sorted((s for s, reason in out if reason is why), key=lambda s: (s.day, s.id))
        if found:
            said = reason_words(room.words, why)
            rows.append(f"{said} · {len(found)}")
            rows += [_out_line(room, each, why, said) for each in found[::-1]]
    return rows


def _out_line(room: Room, session: LogSession, why: LeftOut, said: str) -> LogLine:
    words = room.words

    def cells() -> tuple[str, ...]:
        day, length = words.short_day_with_year(session.day), hour_text(words, session.minutes)
        return (shown_name(room, session.client), day, length)

    spoken = ", ".join
    client, stage = session.client.id, session.stage
    return LogLine(cells, lambda: spoken((*cells(), said)), client, stage, None, session, why)


def nothing_yet(room: Room) -> QWidget:
    """What is shown before any session was held."""
    look, words, made = room.look, room.words, QWidget()
    lines = column(made, spacing=look.px(8))
    middle = Qt.AlignmentFlag.AlignHCenter
    lines.addStretch(2)
    lines.addWidget(Disc(look, "clock"), 0, middle)
    lines.addSpacing(look.px(6))
    title = words("Your hours of coaching are counted here")
    lines.addWidget(Label(look, title, Type.SECTION), 0, middle)
    said = words("Hold a session and note whether it was paid; it is listed by itself.")
    lines.addWidget(CentredWords(room, said), 0, middle)
    lines.addStretch(3)
    return made

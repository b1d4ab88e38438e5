"""The left side of the sheet for a document that was given: what it is, nothing to choose."""

from PySide6.QtWidgets import QWidget

from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.ui.handouts.choices import kind_name, paper_name, variant_name
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import add_all, column
from coachdesk.ui.widgets.text import Label, Paragraph

SIDE = 23


class GivenPanel(QWidget):
    """Which document it is, when it was given, and that it is unchanged."""

    def __init__(self, room: Room, record: Given, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(2))
        side, end = look.px(SIDE), look.px(22)
        lines.setContentsMargins(side, end, side, end)
        day = words.paper_day(room.desk.local(record.at).date())
        lines.addWidget(Label(look, kind_name(words, HandoutKind(record.kind)), Type.SECTION))
        for name, value in (
            (words("Given on"), day),
            (words("Version"), variant_name(words, Variant(record.variant))),
            (words("Paper"), paper_name(words, PaperSize(record.paper))),
            (words("Document"), record.document_id),
        ):
            add_all(
                lines,
                look.px(12),
                Label(look, name, Type.CAPTION, "ink2"),
                Label(look, value, Type.BODY_STRONG),
            )
        lines.addSpacing(look.px(18))
        said = words("These are the pages as they were given. What was written since is not here.")
        lines.addWidget(Paragraph(look, said, Type.BODY, "ink2"))
        lines.addStretch(1)

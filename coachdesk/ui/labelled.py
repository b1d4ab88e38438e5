"""A field under its label, on pages that belong to no session."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label


def labelled(look: Look, label: str, field: QWidget, help_text: str = "") -> QWidget:
    """A field under its label, with an optional word of help behind the label."""
    made = QWidget()
    lines = column(made, spacing=look.px(5))
    inside = field.layout()
    if inside is None or not inside.hasHeightForWidth():
        # What breaks onto more lines is given them only where nothing is aligned.
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
    head = row(spacing=look.px(8))
    name = Label(look, label, Type.HEADING)
    name.setBuddy(field)
    head.addWidget(name)
    if help_text:
        head.addWidget(Label(look, help_text, Type.CAPTION, "ink3"))
        field.setAccessibleDescription(help_text)
    head.addStretch(1)
    lines.addLayout(head)
    lines.addWidget(field)
    return made

"""Pages about where a practice is kept: a folder that others touch too, and a move under way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.trouble_frame import TroubleFrame
from coachdesk.ui.trouble_words import shared
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import FlowLayout
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


class SharedPlacePage(TroubleFrame):
    """Warns before a practice is opened or begun in a folder that is kept in step or far away.

    ``name`` is the sync program's, empty for another computer's disk.

    Signals:
        back_wanted: choose again.
        accepted: use the folder all the same.
    """

    back_wanted = Signal()
    accepted = Signal()

    def __init__(
        self, look: Look, words: Words, name: str, path: str, parent: QWidget | None = None
    ) -> None:
        trouble = shared(words, name)
        super().__init__(look, trouble.happened, trouble.safe, parent, icon="cloud")
        self.lines.addWidget(Label(look, path, Type.CAPTION, "ink2", elide=True))
        self.lines.addSpacing(look.px(14))
        self.back = Button(look, words("Choose another folder"), "primary", icon="folder")
        self.back.clicked.connect(self.back_wanted)
        self.use = Button(look, words("Use this folder all the same"))
        self.use.clicked.connect(self.accepted)
        holder = QWidget()
        flow = FlowLayout(holder, look.px(10))
        flow.addWidget(self.back)
        flow.addWidget(self.use)
        self.lines.addWidget(holder)
        self.setFocusProxy(self.back)


class MovingPage(TroubleFrame):
    """Stands in the window while a closed practice is moved."""

    def __init__(self, look: Look, words: Words, path: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look, words("Moving the practice"),
            words("It is copied and checked first. The old file stays where it is under a dated "
                  "name."),
            parent, icon="folder",
        )  # fmt: skip
        self.lines.addWidget(Label(look, path, Type.CAPTION, "ink2", elide=True))

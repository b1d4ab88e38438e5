"""The handouts to choose from: only so many rows that the choices below have room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.handouts.choices import ICONS, ROW, KindButton, kind_name
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.pick_list import PickList

MOST_ROWS, FEWEST_ROWS = 6, 3
SHARE = 0.42  # of the height there is


class KindList(QScrollArea):
    """Every handout, in the order of the journey.

    Signals:
        chosen: a handout was chosen; carries its kind.
    """

    chosen = Signal(object)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.buttons = {
            kind: KindButton(look, kind_name(words, kind), ICONS[kind]) for kind in HandoutKind
        }
        page = QWidget()
        lines = column(page)
        self._list = PickList(framed=False)
        self._list.setAccessibleName(words("Which handout"))
        self._list.show_buttons(list(self.buttons.values()))
        lines.addWidget(self._list)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._row = look.px(ROW)
        self.fit(MOST_ROWS / SHARE * self._row)
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
            button.reached.connect(lambda button=button: self._bring(button))

    def fit(self, height: float) -> None:
        """Show as many rows as leave room for the choices below, in so many pixels for all."""
        rows = max(FEWEST_ROWS, min(MOST_ROWS, int(height * SHARE / self._row)))
        # Half a row tells that there are more.
        self.setFixedHeight(round(self._row * min(len(self.buttons), rows + 0.5)))

    def show_chosen(self, kind: HandoutKind) -> None:
        """Mark the handout chosen, and bring it into view where it was another one before."""
        for each, button in self.buttons.items():
            if each is kind and not button.isChecked():
                self._list.stop_at(button)
                self._bring(button)
            button.setChecked(each is kind)

    def _bring(self, button: KindButton) -> None:
        self.ensureWidgetVisible(button, 0, button.height() // 2)

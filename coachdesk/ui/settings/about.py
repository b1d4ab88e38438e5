"""About: the version, where the practice lies, and whose work CoachDesk stands on."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk import __version__
from coachdesk.system.licences import Part, parts
from coachdesk.system.release import RELEASED
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Paragraph

ROW, PAD, SIGN = 40, 18, 14
SHARE = 0.5  # of a row's width, the most a licence takes


class About(SettingsPart):
    """What this program is."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(
            room,
            words("About"),
            words("CoachDesk is free to use, change and share (MIT licence)."),
        )
        self.updates = Button(look, words("Check for updates…"), "secondary")
        self.updates.clicked.connect(self.check_for_updates)
        self.place = Paragraph(look, "", Type.CAPTION, "ink2")
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Version {version}", version=__version__),
                    words("Released {day}", day=words.day_with_year(RELEASED)),
                    self.updates,
                ),
                self.row_of(
                    words("Nothing leaves this laptop"),
                    words("CoachDesk makes no network connection, keeps no statistics and has no "
                          "account."),
                ),
            )
        )  # fmt: skip
        group = self.group(words("Where your practice lies"))
        group.addWidget(self.place)
        self._add_works()
        self.body.addStretch(1)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def first_stop(self) -> QWidget | None:
        return self.updates

    def refresh(self) -> None:
        super().refresh()
        self.place.set_text(str(self.room.desk.vault.path))

    def check_for_updates(self) -> None:
        """Say what version this is and where newer ones are to be had."""
        from coachdesk.ui.settings.about_sheets import UpdatesSheet

        UpdatesSheet(self.room, self.window()).open()

    def _add_works(self) -> None:
        words, look = self.words, self.look
        built = self.group(words("Built with"))
        qt = words(
            "CoachDesk uses Qt under the GNU Lesser General Public License, version 3. You may put "
            "a build of your own in its place."
        )
        built.addWidget(Paragraph(look, qt, Type.BODY, "ink2"))
        self.rights = Button(look, words("Your rights, and where the source is…"), "secondary")
        self.rights.clicked.connect(self._on_rights)
        line = row()
        line.addWidget(self.rights)
        line.addStretch(1)
        built.addLayout(line)
        self.works = self._list_of(words("Built with"), parts("own", "main"))
        built.addWidget(self.works)
        smaller = words("Smaller parts")
        self.smaller = self._list_of(smaller, parts("part", "system"))
        self.group(smaller).addWidget(self.smaller)

    def _list_of(self, name: str, works: list[Part]) -> PickList:
        made = PickList()
        made.setAccessibleName(name)
        rows = []
        for each in works:
            button = WorkRow(self.look, each)
            button.clicked.connect(partial(self._on_work, each))
            button.reached.connect(partial(self._bring, button))
            rows.append(button)
        made.show_buttons(rows)
        return made

    def _bring(self, button: QWidget) -> None:
        self.ensureWidgetVisible(button, 0, button.height())

    def _on_work(self, part: Part, _checked: bool = False) -> None:
        from coachdesk.ui.settings.about_sheets import licence_sheet

        licence_sheet(self.room, self.window(), part).open()

    def _on_rights(self) -> None:
        from coachdesk.ui.settings.about_sheets import rights_sheet

        rights_sheet(self.room, self.window()).open()


class WorkRow(QAbstractButton):
    """A work and its licence; a click shows the licence in full.

    Signals:
        reached: the keyboard came here.
    """

    reached = Signal()
    focus_ring = "box"

    def __init__(self, look: Look, part: Part) -> None:
        super().__init__()
        self._look, self.part = look, part
        self.setFixedHeight(look.px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{part.name}, {part.licence_words()}")

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        wide, high, pad = self.width(), self.height(), look.px(PAD)
        if self.underMouse() or self.isDown():
            box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            rounded_box(painter, box, look.px(8), look.colour("inset"))
        sign = look.px(SIGN)
        right = wide - look.px(14) - sign
        paint_icon(painter, "chevron-right", look.colour("ink3"), QRectF(right, 0, sign, high))
        licence = self.part.licence_words()
        need = min(look.metrics(Type.CAPTION).horizontalAdvance(licence) + 2, wide * SHARE)
        left = right - look.px(8) - need
        place = QRectF(left, 0, need, high)
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), place, licence)
        place = QRectF(pad, 0, left - look.px(12) - pad, high)
        text_line(painter, look.font(Type.BODY), look.colour("ink"), place, self.part.name)

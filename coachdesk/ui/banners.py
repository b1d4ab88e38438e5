"""The banner at the top of pages of no client: one message at a time, the weightiest.

What there is to tell is kept in ``standing``; whether the practice can be written is asked of the
desk itself.
"""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.autosave import SaveState, Saving
from coachdesk.ui.room import Room
from coachdesk.ui.standing import Notice
from coachdesk.ui.trouble import not_saved, why_only_read
from coachdesk.ui.widgets.banner import Banner
from coachdesk.ui.widgets.layout import column

UNSAVED = "unsaved"
# By the message; any other bears the sign of its tone.
ICONS = {"shared": "cloud", "conflicts": "cloud", "outside": "usb"}


class BannerStack(QWidget):
    """The banner at the top of pages of no client; on a client's page its own banner tells."""

    def __init__(self, room: Room, *, gap: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: Notice | None = None
        around = column(self)
        around.setContentsMargins(0, 0, 0, room.look.px(gap))
        self.banner = Banner(room.look)
        self.banner.acted.connect(self._on_acted)
        self.banner.other_acted.connect(self._on_other)
        around.addWidget(self.banner)
        room.notices.changed.connect(self.refresh)
        room.autosave.changed.connect(self._on_saving)
        self.hide()

    def refresh(self) -> None:
        """Show the weightiest message, or none."""
        shown = self._unsaved() or self._room.notices.first() or self._reading()
        self._shown = shown
        if shown is None:
            self.banner.show_message("info", "", "")
        else:
            self.banner.show_message(
                shown.tone, shown.strong, shown.rest, shown.action, shown.other_action,
                ICONS.get(shown.key, ""),
            )  # fmt: skip
        self.setVisible(shown is not None)

    def _on_saving(self, state: SaveState) -> None:
        told = self._shown is not None and self._shown.key == UNSAVED
        if told or state.saving is Saving.FAILED:
            self.refresh()

    def _unsaved(self) -> Notice | None:
        """What the footer of a client's page says; here there is no footer."""
        words, autosave = self._room.words, self._room.autosave
        if autosave.state.saving is not Saving.FAILED:
            return None
        trouble = not_saved(words, autosave.state.fault)
        rest, again = f"{trouble.happened} {trouble.safe}", words("Try again")
        return Notice(UNSAVED, "danger", words("Not saved yet."), rest, again, self._on_again)

    def _on_again(self) -> None:
        self._room.autosave.flush()

    def _reading(self) -> Notice | None:
        words, desk = self._room.words, self._room.desk
        if not desk.is_open or not desk.reading_only:
            return None
        rest = why_only_read(words, desk.vault.path, self._room.notices.where_open)
        return Notice("reading", "info", words("Reading only."), rest)

    def _on_acted(self) -> None:
        if self._shown is not None and self._shown.act is not None:
            self._shown.act()

    def _on_other(self) -> None:
        if self._shown is not None and self._shown.other is not None:
            self._shown.other()

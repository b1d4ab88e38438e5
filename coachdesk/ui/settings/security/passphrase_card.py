"""Who gets in: the passphrase and the recovery sheet, when it locks, and what is remembered."""

from datetime import date

from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import is_protected, mark_of
from coachdesk.domain.scales import day_of
from coachdesk.system.settings import Settings
from coachdesk.ui.day_words import said_day
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingRow
from coachdesk.ui.settings.security.lock_row import LockRow
from coachdesk.ui.settings.security.remember_row import RememberRow
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, card, column, row, rule


class PassphraseCard(QWidget):
    """A row for the passphrase, and once there is one, rows for all that goes with it."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.set = Button(look, words("Set…"), "secondary", icon="lock")
        self.set.setAccessibleName(words("Set a passphrase"))
        self.set.clicked.connect(self._on_set)
        self.change = Button(look, words("Change…"), "secondary")
        self.change.setAccessibleName(words("Change the passphrase"))
        self.change.clicked.connect(self._on_change)
        self.remove = Button(look, words("Remove…"), "quiet")
        self.remove.setAccessibleName(words("Remove the passphrase"))
        self.remove.clicked.connect(self._on_remove)
        self.print = Button(look, words("Print…"), "secondary")
        self.print.clicked.connect(self.show_recovery_sheet)
        ways = QWidget()
        add_all(row(ways, spacing=look.px(6)), self.remove, self.change, self.set)
        self.passphrase = SettingRow(look, words("Passphrase"), " ", ways)
        self.recovery = SettingRow(look, words("Recovery sheet"), " ", self.print)
        lines = column(self)
        inside = card()
        lines.addWidget(inside)
        self._rule = rule()
        self.lock, self.remember = LockRow(room), RememberRow(room)
        add_all(
            column(inside), self.passphrase, self._rule, self.recovery, self.lock, self.remember
        )

    def refresh(self) -> None:
        """Show what there is."""
        desk, words = self._room.desk, self._room.words
        if not desk.is_open:
            return
        there = is_protected(desk)
        for each in (self.change, self.remove, self.recovery, self._rule):
            each.setVisible(there)
        self.set.setVisible(not there)
        for button in (self.set, self.change, self.remove):
            button.setEnabled(not desk.reading_only)
        settings = self._room.settings.of_key(mark_of(desk))
        self.passphrase.say(self._passphrase_words(settings) if there else words(
            "None. Anyone who gets at this laptop can read your notes."
        ))  # fmt: skip
        self.recovery.say(self._recovery_words(settings))
        first = not settings.recovery_printed
        self.print.set_text(words("Print…") if first else words("Print a new one…"))
        self.print.setAccessibleName(words("Print the recovery sheet"))
        self.lock.refresh()
        self.remember.refresh()

    def show_recovery_sheet(self) -> None:
        """Open the sheet that prints the recovery sheet and proves it."""
        from coachdesk.ui.protect.recovery_sheet import RecoverySheet

        sheet = RecoverySheet(self._room, self)
        sheet.finished.connect(self.refresh)
        sheet.open()

    def _passphrase_words(self, settings: Settings) -> str:
        words = self._room.words
        changed = day_of(settings.passphrase_changed)
        return words("Changed {day}.", day=self._day(changed)) if changed else words("It is set.")

    def _recovery_words(self, settings: Settings) -> str:
        words = self._room.words
        printed, checked = day_of(settings.recovery_printed), day_of(settings.recovery_checked)
        if printed and checked:
            if printed == checked:
                return words("Printed and checked on {day}", day=self._day(printed))
            return words(
                "Printed on {day}, checked on {other}",
                day=self._day(printed), other=self._day(checked),
            )  # fmt: skip
        if printed:
            return words("Printed on {day}, not checked yet", day=self._day(printed))
        return words("Not printed on this laptop yet. Without it, a forgotten passphrase is final.")

    def _day(self, day: date) -> str:
        return said_day(day, self._room.desk.today(), self._room.words)

    def _on_set(self) -> None:
        from coachdesk.ui.protect.sheets import SetSheet

        sheet = SetSheet(self._room, self)
        sheet.changed.connect(self._on_new_key)
        sheet.open()

    def _on_change(self) -> None:
        from coachdesk.ui.protect.sheets import ChangeSheet

        sheet = ChangeSheet(self._room, self)
        sheet.changed.connect(self._on_new_key)
        sheet.open()

    def _on_remove(self) -> None:
        from coachdesk.ui.protect.sheets import RemoveSheet

        sheet = RemoveSheet(self._room, self)
        sheet.changed.connect(self._on_removed)
        sheet.open()

    def _on_new_key(self) -> None:
        self.refresh()
        self.show_recovery_sheet()

    def _on_removed(self) -> None:
        self.refresh()
        self._room.say(self._room.words("The passphrase is removed"))

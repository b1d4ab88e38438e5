"""Security and backups: who can open the practice, who may look on, and the copies of it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import is_protected
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.settings.security.backups_card import BackupsCard
from coachdesk.ui.settings.security.passphrase_card import PassphraseCard
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Switch
from coachdesk.ui.widgets.text import Paragraph


class Security(SettingsPart):
    """The cards of the page, one below the other; each shows what is kept by ``refresh``."""

    def __init__(self, room: Room) -> None:
        words = room.words
        super().__init__(room, words("Security and backups"))
        self.said = Paragraph(
            room.look,
            words("Your notes are encrypted on this laptop. No one else can open them, and no one "
                  "can reset the passphrase for you."),
            Type.BODY, "ink2",
        )  # fmt: skip
        self.head.addWidget(self.said)
        group = self.group(words("Passphrase and lock"))
        self.passphrase = PassphraseCard(room)
        group.addWidget(self.passphrase)
        beside = self.group(words("With a client beside you"))
        self.folds = Switch(room.look, words("Fold the client list during sessions in the room"))
        self.folds.switched.connect(partial(room.changes.setting_wanted.emit, "hide_list_in_room"))
        self.titled = Switch(room.look, words("Show the client’s name in the window title"))
        self.titled.switched.connect(partial(room.changes.setting_wanted.emit, "names_in_title"))
        beside.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Fold the client list during sessions in the room"),
                    words("So that no other name can be seen. Prompts stay, private notes close."),
                    self.folds,
                ),
                self.row_of(
                    words("Show the client’s name in the window title"),
                    words("It can then be read in the taskbar, and when you share your screen."),
                    self.titled,
                ),
            )
        )
        self.body.addSpacing(room.look.px(8))
        self.backups = BackupsCard(room)
        self.body.addWidget(self.backups)
        self.body.addStretch(1)

    def first_stop(self) -> QWidget:
        card = self.passphrase
        return card.set if card.change.isHidden() else card.change

    def refresh(self) -> None:
        super().refresh()
        self.said.setVisible(is_protected(self.room.desk))
        self.passphrase.refresh()
        self.folds.show_value(self.room.settings.value.hide_list_in_room)
        self.titled.show_value(self.room.settings.value.names_in_title)
        self.backups.refresh()

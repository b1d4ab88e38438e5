"""Security and backups: who can open the practice, and the copies of it."""

from PySide6.QtWidgets import QWidget

from coachdesk.desk.protection import is_protected
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.settings.security.backups_card import BackupsCard
from coachdesk.ui.settings.security.passphrase_card import PassphraseCard
from coachdesk.ui.theme import Type
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
        self.backups.refresh()

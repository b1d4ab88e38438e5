"""About: the version, where the practice lies, and whose work CoachDesk stands on."""

from PySide6.QtCore import Qt

from coachdesk import __version__
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.text import Label, Paragraph

# Name and licence of what ships with the program.
BUILT_WITH = (
    ("Qt, PySide6", "LGPL 3"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("peewee", "MIT"),
    ("ReportLab", "BSD"),
    ("HarfBuzz, uharfbuzz", "MIT, Apache 2"),
    ("python-bidi", "LGPL"),
    ("Pillow", "MIT-CMU"),
    ("pypdfium2, PDFium", "Apache 2, BSD"),
    ("pypdf", "BSD"),
    ("Babel", "BSD"),
    ("platformdirs", "MIT"),
    ("Tomli-W", "MIT"),
    ("Source Sans Pro, Source Serif Pro", "OFL 1.1"),
)


class About(SettingsPart):
    """What this program is."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(
            room,
            words("About"),
            words("CoachDesk {version}. Free to use, change and share (MIT licence).",
                  version=__version__),
        )  # fmt: skip
        self.place = Paragraph(look, "", Type.CAPTION, "ink2")
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(
                    words("Nothing leaves this laptop"),
                    words("CoachDesk makes no network connection, keeps no statistics and has no "
                          "account."),
                )
            )
        )  # fmt: skip
        group = self.group(words("Where your practice lies"))
        group.addWidget(self.place)
        built = self.group(words("Built with"))
        rows = []
        for name, licence in BUILT_WITH:
            said = Label(look, licence, Type.CAPTION, "ink2")
            rows.append(self.row_of(name, "", said))
        built.addWidget(self.card_of_rows(*rows))
        self.body.addStretch(1)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        super().refresh()
        self.place.set_text(str(self.room.desk.vault.path))

"""The settings: what they are about on the left, the chosen page on the right."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from coachdesk.desk.changes import Changes
from coachdesk.ui.clients.sidebar import NavRow
from coachdesk.ui.room import Room
from coachdesk.ui.settings.about import About
from coachdesk.ui.settings.appearance import Appearance
from coachdesk.ui.settings.keep import Keep
from coachdesk.ui.settings.paper import Paper
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.settings.profile import Profile
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Label

NAV_WIDTH = 200


class SettingsPage(QWidget):
    """The settings. Their pages are made when they are first opened."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self._makers: dict[str, Callable[[Room], SettingsPart]] = {
            "profile": Profile,
            "method": _method,
            "texts": _texts,
            "security": _security,
            "money": _money,
            "paper": Paper,
            "appearance": Appearance,
            "keep": Keep,
            "about": About,
        }
        self._parts: dict[str, SettingsPart] = {}
        line = row(self)
        nav = QWidget()
        nav.setFixedWidth(look.px(NAV_WIDTH + 28))
        ways = column(nav, spacing=look.px(1))
        ways.setContentsMargins(look.px(18), look.px(28), look.px(10), look.px(20))
        title = Label(look, words("Settings"), Type.TITLE)
        title.setContentsMargins(look.px(10), 0, 0, 0)
        ways.addWidget(title)
        ways.addSpacing(look.px(14))
        self.ways: dict[str, NavRow] = {}
        for key, text, icon in (
            ("profile", words("Profile and branding"), "user"),
            ("method", words("Stages and prompts"), "list-checks"),
            ("texts", words("Texts"), "file-text"),
            ("security", words("Security and backups"), "lock"),
            ("money", words("Money"), "receipt"),
            ("paper", words("Language and paper"), "globe"),
            ("appearance", words("Appearance"), "palette"),
            ("keep", words("Export and erase"), "download"),
            ("about", words("About"), "info"),
        ):
            way = NavRow(look, text, icon)
            way.clicked.connect(self._on_way)
            self.ways[key] = way
        self._rows = PickList(framed=False, gap=look.px(1))
        self._rows.show_buttons(list(self.ways.values()))
        ways.addWidget(self._rows)
        ways.addStretch(1)
        line.addWidget(nav)
        self.stack = QStackedWidget()
        line.addWidget(self.stack, 1)
        self._shown = "profile"
        room.changes.happened.connect(self._on_changes)
        room.changes.setting_changed.connect(self._on_setting)

    def show_part(self, key: str) -> None:
        """Show one page of the settings."""
        self._room.autosave.flush()
        self._shown = key
        self.stack.setCurrentWidget(self.part(key))
        for each, way in self.ways.items():
            way.setChecked(each == key)
        self._rows.stop_at(self.ways[key])
        self.refresh()
        # What can be chosen first may depend on what is kept.
        self.setFocusProxy(self.part(key).first_stop() or self.ways[key])

    def part(self, key: str) -> SettingsPart:
        """A page of the settings, made now if it was not yet."""
        if key not in self._parts:
            self._parts[key] = self._makers[key](self._room)
            self.stack.addWidget(self._parts[key])
        return self._parts[key]

    @property
    def shown(self) -> str:
        """The key of the page shown."""
        return self._shown

    def refresh(self) -> None:
        """Show what is kept."""
        part = self.part(self._shown)
        if self.stack.currentWidget() is not part:
            self.show_part(self._shown)
            return
        self.ways[self._shown].setChecked(True)
        part.refresh()

    def _on_way(self) -> None:
        self.show_part(next(key for key, way in self.ways.items() if way is self.sender()))

    def _on_setting(self) -> None:
        if self._parts:
            self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        kinds = {kind.__name__ for kind in changes.kinds}
        if self._parts and (changes.everything or kinds & _SHOWN):
            self.refresh()


_SHOWN = {"Practice", "Prompt", "StarterArea", "StageSetup", "SectionSetup"}


def _method(room: Room) -> SettingsPart:
    """Made, and its modules read, when it is first opened: it is the largest of the pages."""
    from coachdesk.ui.settings.method.page import StagesAndPrompts

    return StagesAndPrompts(room)


def _money(room: Room) -> SettingsPart:
    from coachdesk.ui.settings.money import MoneyPart

    return MoneyPart(room)


def _texts(room: Room) -> SettingsPart:
    from coachdesk.ui.settings.texts import Texts

    return Texts(room)


def _security(room: Room) -> SettingsPart:
    from coachdesk.ui.settings.security.page import Security

    return Security(room)

"""How wide the sidebar is: in full, narrow, a rail, or a drawer over the page.

The window's width decides, the coach's wish comes next, and in the room the list stays folded
so that no other client's name can be seen.
"""

from collections.abc import Callable

from coachdesk.ui.clients.sidebar import COMPACT, RAIL, WIDTH, Sidebar
from coachdesk.ui.room import Room

WIDE, MEDIUM = 1360, 1180  # window widths at 100 % text, px


class SidebarFold:
    """Folds and unfolds one sidebar; ``window_width`` tells the window's width in px."""

    def __init__(self, room: Room, sidebar: Sidebar, window_width: Callable[[], int]) -> None:
        self._room, self._sidebar, self._width = room, sidebar, window_width
        self._drawer = False
        self._in_room = False

    @property
    def is_drawer(self) -> bool:
        """Whether the list lies open over the page."""
        return self._drawer

    @property
    def hides_names(self) -> bool:
        """Whether the client can see the screen, so that no other name may be shown."""
        return self._in_room

    def fit(self) -> None:
        """Fit the sidebar to the window's width."""
        width = self._room_at_usual_size()
        rail = width < MEDIUM or self._room.settings.value.sidebar == "rail" or self._in_room
        rail = rail and not self._drawer
        wide = RAIL if rail else WIDTH if width >= WIDE or self._drawer else COMPACT
        self._sidebar.set_folded(rail)
        self._sidebar.setFixedWidth(self._room.look.px(wide))

    def toggle(self) -> None:
        """Fold or unfold; where the sidebar is a rail by need, open the list over the page."""
        if self._drawer:
            self.close_drawer()
        elif self._sidebar.is_folded() and (self._room_at_usual_size() < MEDIUM or self._in_room):
            self.open_drawer()
        else:
            folded = self._sidebar.is_folded()
            self._room.settings.change(sidebar="open" if folded else "rail")
            self.fit()

    def open_drawer(self) -> None:
        """Show the list over the page, or in its place where there is room; never in the room."""
        if self._in_room:
            words = self._room.words
            self._room.say(words("The list stays folded while your client can see the screen."))
            return
        if self._room_at_usual_size() >= MEDIUM:
            self._room.settings.change(sidebar="open")
            self.fit()
            return
        self._drawer = True
        self.fit()
        self._sidebar.clients.view.setFocus()

    def close_drawer(self) -> None:
        """Fold the list that was opened over the page."""
        if self._drawer:
            self._drawer = False
            self.fit()

    def set_in_room(self, in_room: bool) -> None:
        """Keep the list folded while the client can see the screen, or let it open again."""
        self._in_room = in_room and self._room.settings.value.hide_list_in_room
        self._drawer = False
        self.fit()

    def _room_at_usual_size(self) -> float:
        """The window's width as it counts for its text: larger text leaves less room."""
        return self._width() / self._room.look.scale

"""The state of the copies at the foot of the sidebar or its rail: well, or wanting a look."""

from typing import TYPE_CHECKING

from coachdesk.ui.room import Room
from coachdesk.ui.standing import Notice
from coachdesk.ui.widgets.controls import IconButton

if TYPE_CHECKING:
    from coachdesk.ui.copies import Copies


class CopiesButton(IconButton):
    """A shield; its name tells the newest copy. Hidden where no copies are kept.

    One of them ``reminds``: it has the banner tell what is missing too.
    """

    def __init__(self, room: Room, *, reminds: bool = True) -> None:
        super().__init__(room.look, "shield-check", room.words("Backups"))
        self._room, self._reminds = room, reminds
        self.setVisible(room.copies is not None)
        if room.copies is not None:
            room.copies.changed.connect(self.refresh)
            self.refresh()

    def refresh(self) -> None:
        """Show how the copies stand."""
        copies = self._room.copies
        if copies is None or not self._room.desk.is_open:
            return
        self.set_icon("shield-check" if self._is_well(copies) else "shield-alert")
        self.set_name(self._said(copies))
        if self._reminds:
            self._remind(copies)

    def _remind(self, copies: "Copies") -> None:
        """Have the banner tell that no copy left this laptop for too long."""
        words, days = self._room.words, copies.days_without_outside()
        if days is None:
            self._room.notices.drop("outside")
            return
        strong = words.count("No copy outside this laptop for {n} day.",
                             "No copy outside this laptop for {n} days.", days)  # fmt: skip
        rest = words("“{name}” gets one by itself as soon as it can be reached.",
                     name=copies.outside_name)  # fmt: skip
        see = words("Show the copies")
        self._room.notices.put(Notice("outside", "attention", strong, rest, see, self.click))

    def _is_well(self, copies: "Copies") -> bool:
        # Before the first look nothing is known, and nobody is to be alarmed.
        unknown = copies.standing is None and copies.fault is None
        return unknown or (copies.is_well() and copies.days_without_outside() is None)

    def _said(self, copies: "Copies") -> str:
        from coachdesk.ui.copies_words import newest_copy, not_copied

        words, found = self._room.words, copies.standing
        if copies.fault is not None:
            return not_copied(words, copies.fault)
        days = copies.days_without_outside()
        if days is not None:
            return words.count("No copy outside this laptop for {n} day",
                               "No copy outside this laptop for {n} days", days)  # fmt: skip
        if found is None:
            return words("Backups")
        if found.newest is None:
            return words("No copy yet")
        return newest_copy(self._room, found.newest.moment)

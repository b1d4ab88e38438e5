"""Carries out the erasing of a client in steps, so that the window need not wait for the disk.

Removing a client and writing a large practice anew take seconds. A worker does it on a connection
of its own while nobody else has the practice open; the desk has no vault meanwhile, and comes back.
"""

from typing import TYPE_CHECKING

from coachdesk.desk.erasure import Erased, hours_to_keep, preview
from coachdesk.domain.errors import Fault, StorageError

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk


class Erasing:
    """A client to be erased: ``begin``, ``run`` (on a worker), ``come_back``, in this order.

    Every undo step is forgotten, whether it goes well or not.

    Raises:
        LookupError: there is no such client.
    """

    def __init__(self, desk: "Desk", client_id: str, *, keep_hours: bool) -> None:
        self._desk, self._path, self._key = desk, desk.vault.path, desk.vault.key
        self._before = preview(desk, client_id)
        self._hours = hours_to_keep(desk, self._before.client) if keep_hours else ()
        self._rewritten = True

    def begin(self) -> None:
        """Close the practice.

        Raises:
            StorageError: it can only be read.
        """
        if self._desk.reading_only:
            raise StorageError(Fault.READ_ONLY)
        self._desk.put_down()

    def run(self) -> None:
        """Erase the client and write the file anew; for a worker.

        Raises:
            StorageError: it could not be written; nothing went.
        """
        from coachdesk.storage.vault import open_vault

        vault = open_vault(self._path, key=self._key)
        try:
            with vault.unit() as unit:
                unit.erase_client(self._before.client.id)
                for each in self._hours:
                    unit.insert(each)
            try:
                vault.compact()
            except StorageError:  # what went is overwritten already; only the file keeps its size
                self._rewritten = False
        finally:
            vault.close()

    def come_back(self) -> Erased:
        """Open the practice again; returns what went, if ``run`` went well.

        Raises:
            StorageError: it cannot be opened.
        """
        from coachdesk.storage.vault import open_vault

        self._desk.receive(open_vault(self._path, key=self._key))
        client = self._before.client
        return Erased(
            client_id=client.id,
            name=client.name,
            code=client.code,
            language=client.language,
            at=self._desk.now(),
            going=self._before.going,
            hours=len(self._hours),
            numbered=self._before.numbered,
            rewritten=self._rewritten,
        )

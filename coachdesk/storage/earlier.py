"""Makes a vault as an earlier release made it, so that the way from there can be tried.

Only the self-check does: it proves that a bundle has every step of the schema and can run them.
"""

import shutil
from pathlib import Path

from coachdesk.storage import database as db
from coachdesk.storage.migration import MIGRATIONS, migrate


def create_earlier(path: Path, schema: int) -> None:
    """Make an empty vault of an earlier schema, by the steps up to there.

    Args:
        path: where it goes; a folder of the steps is left beside it.
        schema: the number of the last step.

    Raises:
        RuntimeError: not all of these steps are there.
        OSError: the file cannot be written.
    """
    steps = path.with_suffix(".steps")
    steps.mkdir(parents=True)
    for step in sorted(MIGRATIONS.glob("[0-9]*.py"))[:schema]:
        shutil.copy(step, steps)
    path.touch(mode=0o600, exist_ok=False)
    database = db.connect(path, read_only=False)
    try:
        with db.storage_faults():
            database.execute_sql(f"PRAGMA application_id = {db.APPLICATION_ID}")
        migrate(database, steps, schema)
    finally:
        db.close(database)

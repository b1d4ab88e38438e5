"""Hours kept of clients who were erased: a day, minutes, a code and how it was paid, no more."""

TABLE = """CREATE TABLE "kept_hours" (
        "id" TEXT NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "day" TEXT NOT NULL,
        "minutes" INTEGER NOT NULL, "payment" TEXT
    )"""


def up(migrator, db):
    """Add the table, and name the schema."""
    db.execute_sql(TABLE)
    db.execute_sql("PRAGMA user_version = 3")

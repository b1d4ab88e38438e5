"""Paper in the client's language, the coach's own stages, and what a sponsor may see."""

COLUMNS = (
    ("client", "language", "TEXT NOT NULL DEFAULT ''"),
    ("goal", "progress_shareable", "INTEGER NOT NULL DEFAULT 0"),
    ("practice", "welcome", "TEXT NOT NULL DEFAULT ''"),
    ("practice", "promise", "TEXT NOT NULL DEFAULT ''"),
)

TABLES = (
    """CREATE TABLE "stage_setup" (
        "id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "minutes" INTEGER
    )""",
    """CREATE TABLE "section_setup" (
        "id" TEXT NOT NULL PRIMARY KEY, "stage" TEXT NOT NULL, "key" TEXT NOT NULL,
        "name" TEXT NOT NULL, "enabled" INTEGER NOT NULL, "position" INTEGER NOT NULL,
        "own" INTEGER NOT NULL
    )""",
)

# A list of everything given is read from the index alone: rows hold whole documents.
INDEX = """CREATE INDEX "given_listed" ON "given"
    ("at", "id", "engagement_id", "kind", "document_id", "paper", "variant")"""


def up(migrator, db):
    """Add the columns and tables, and name the schema."""
    for table, column, kind in COLUMNS:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    for table in TABLES:
        db.execute_sql(table)
    db.execute_sql(INDEX)
    db.execute_sql("PRAGMA user_version = 2")

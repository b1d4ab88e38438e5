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

# Rows hold whole documents: a list of everything given is read from an index alone, and a
# document is found by its number without a look at the others.
INDEXES = (
    """CREATE INDEX "given_listed" ON "given"
        ("at", "id", "engagement_id", "kind", "document_id", "paper", "variant")""",
    """CREATE INDEX "given_document_id" ON "given" ("document_id")""",
)


def up(migrator, db):
    """Add the columns and tables, and name the schema."""
    for table, column, kind in COLUMNS:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    for each in (*TABLES, *INDEXES):
        db.execute_sql(each)
    db.execute_sql("PRAGMA user_version = 2")

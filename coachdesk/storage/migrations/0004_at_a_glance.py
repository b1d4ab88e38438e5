"""The practice at a glance: an index of words, what counts for a credential, what was put off.

The index has a table of words for each group of results. Records that are there already wait to be
read into it; the program does so a few at a time.
"""

COLUMNS = (
    ("practice", "credential", "TEXT NOT NULL DEFAULT 'none'"),
    ("practice", "training_from", "TEXT NOT NULL DEFAULT ''"),
    ("session", "log_note", "TEXT NOT NULL DEFAULT ''"),
)
PUT_OFF = """CREATE TABLE "put_off" (
        "id" TEXT NOT NULL PRIMARY KEY, "until" TEXT NOT NULL
    )"""

ENTRY = """CREATE TABLE "search_entry" (
        "number" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "record_id" TEXT NOT NULL,
        "owner" TEXT NOT NULL, "in_group" TEXT NOT NULL
    )"""
INDEXES = (
    'CREATE UNIQUE INDEX "search_entry_record" ON "search_entry" ("record_id", "kind")',
    'CREATE INDEX "search_entry_owner" ON "search_entry" ("owner")',
)
WAITING = """CREATE TABLE "search_waiting" (
        "kind" TEXT NOT NULL, "record_id" TEXT NOT NULL, UNIQUE ("kind", "record_id")
    )"""
GROUPS = ("clients", "goals", "steps", "notes", "handouts", "private")
WORDS = """CREATE VIRTUAL TABLE "search_{}" USING fts5(
        "text", content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 2", prefix='1 2 3'
    )"""
KINDS = (
    "client", "goal", "strategy", "milestone", "barrier", "resource", "supporter", "skill",
    "personal_value", "thought", "reminder", "habit", "step", "step_review", "session", "answer",
    "engagement", "person", "rating", "goal_change", "skipped_stage", "given", "private_note",
)  # fmt: skip


def up(migrator, db):
    """Add columns and tables, note what waits to be read into the index, and name the schema."""
    for table, column, kind in COLUMNS:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    db.execute_sql(PUT_OFF)
    db.execute_sql(ENTRY)
    for each in INDEXES:
        db.execute_sql(each)
    db.execute_sql(WAITING)
    for group in GROUPS:
        db.execute_sql(WORDS.format(group))
    for kind in KINDS:
        db.execute_sql(
            f'INSERT INTO "search_waiting" SELECT \'{kind}\', "id" FROM "{kind}" ORDER BY rowid'
        )
    db.execute_sql("PRAGMA user_version = 4")

"""Calendar and money: what an engagement costs, who was there, invoices, the coach's own dates."""

COLUMNS = (
    ("practice", "address", "TEXT NOT NULL DEFAULT ''"),
    ("practice", "tax_line", "TEXT NOT NULL DEFAULT ''"),
    ("practice", "bank", "TEXT NOT NULL DEFAULT ''"),
    ("practice", "currency", "TEXT NOT NULL DEFAULT ''"),
    ("practice", "payment_days", "INTEGER NOT NULL DEFAULT 14"),
    ("client", "address", "TEXT NOT NULL DEFAULT ''"),
    ("engagement", "fee_basis", "TEXT"),
    ("engagement", "agreed_sessions", "INTEGER"),
    ("engagement", "price", "TEXT NOT NULL DEFAULT ''"),
    ("engagement", "sponsor_address", "TEXT NOT NULL DEFAULT ''"),
    ("session", "people", "INTEGER NOT NULL DEFAULT 1"),
    ("session", "price", "TEXT NOT NULL DEFAULT ''"),
    ("session", "settled_on", "TEXT NOT NULL DEFAULT ''"),
    ("session", "calendar_uid", "TEXT NOT NULL DEFAULT ''"),
    ("kept_hours", "people", "INTEGER NOT NULL DEFAULT 1"),
)
INVOICE = """CREATE TABLE "invoice" (
        "id" TEXT NOT NULL PRIMARY KEY, "client_id" TEXT NOT NULL, "code" TEXT NOT NULL,
        "year" INTEGER NOT NULL, "number" INTEGER NOT NULL, "kind" TEXT NOT NULL,
        "issued_on" TEXT NOT NULL, "due_on" TEXT NOT NULL, "addressee" TEXT NOT NULL,
        "lines" TEXT NOT NULL, "currency" TEXT NOT NULL, "language" TEXT NOT NULL,
        "tax_line" TEXT NOT NULL, "bank" TEXT NOT NULL, "note" TEXT NOT NULL,
        "corrects" TEXT NOT NULL, "settled_on" TEXT NOT NULL
    )"""
BUSY = """CREATE TABLE "busy" (
        "id" TEXT NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "title" TEXT NOT NULL,
        "starts_at" TEXT NOT NULL, "ends_at" TEXT NOT NULL, "all_day" INTEGER NOT NULL,
        "source" TEXT NOT NULL
    )"""
# Rows of sessions hold pages of notes: what is asked of all of them at once is asked of an index.
AT = """CASE WHEN "clock" = '[]' THEN coalesce("planned_at", "created_at")
    ELSE json_extract("clock", '$[0].start') END"""
INDEXES = (
    'CREATE UNIQUE INDEX "invoice_year_number" ON "invoice" ("year", "number")',
    'CREATE INDEX "invoice_client_id" ON "invoice" ("client_id")',
    'CREATE INDEX "busy_starts_at" ON "busy" ("starts_at")',
    f'CREATE INDEX "session_at" ON "session" ({AT})',
    """CREATE INDEX "session_ahead" ON "session" ("engagement_id", "planned_at", "stage")
       WHERE "planned_at" IS NOT NULL AND "clock" = '[]' AND "finished_at" IS NULL
         AND "attendance" IS NULL""",
    f"""CREATE INDEX "session_held" ON "session" ("engagement_id", {AT})
       WHERE ("attendance" = 'held' OR ("attendance" IS NULL
         AND ("clock" != '[]' OR "finished_at" IS NOT NULL)))""",
    """CREATE INDEX "session_told" ON "session" ("engagement_id", "attendance", "clock",
       "finished_at", "planned_at", "created_at", "stage")""",
    f"""CREATE INDEX "session_unwritten" ON "session" ({AT})
       WHERE ("finished_at" IS NULL OR trim("shared_notes") = '')""",
    'CREATE INDEX "step_by" ON "step" ("by")',
)


def up(migrator, db):
    """Add the columns and tables, and name the schema."""
    for table, column, kind in COLUMNS:
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    for statement in (INVOICE, BUSY, *INDEXES):
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 5")

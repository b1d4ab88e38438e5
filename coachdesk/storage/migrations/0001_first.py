"""The first schema: every record of the method, its owner, and nothing computed."""

TABLES = (
    """CREATE TABLE "practice" (
        "id" TEXT NOT NULL PRIMARY KEY, "coach" TEXT NOT NULL, "name" TEXT NOT NULL,
        "email" TEXT NOT NULL, "phone" TEXT NOT NULL, "website" TEXT NOT NULL,
        "about" TEXT NOT NULL, "logo" BLOB NOT NULL, "logo_name" TEXT NOT NULL,
        "brand" TEXT NOT NULL, "paper" TEXT NOT NULL, "language" TEXT NOT NULL,
        "client_shown_as" TEXT NOT NULL, "confidentiality" TEXT NOT NULL, "agreement" TEXT NOT NULL,
        "keep_years" INTEGER NOT NULL, "starter_version" INTEGER NOT NULL
    )""",
    """CREATE TABLE "prompt" (
        "id" TEXT NOT NULL PRIMARY KEY, "stage" TEXT NOT NULL, "section" TEXT NOT NULL,
        "approach" TEXT NOT NULL, "text" TEXT NOT NULL, "original" TEXT NOT NULL,
        "enabled" INTEGER NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "starter_area" (
        "id" TEXT NOT NULL PRIMARY KEY, "set" TEXT NOT NULL, "name" TEXT NOT NULL,
        "extra" INTEGER NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "client" (
        "id" TEXT NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "name" TEXT NOT NULL,
        "preferred_name" TEXT NOT NULL, "pronouns" TEXT NOT NULL, "email" TEXT NOT NULL,
        "phone" TEXT NOT NULL, "time_zone" TEXT NOT NULL, "heard_from" TEXT NOT NULL,
        "preferred_contact" TEXT, "organisation" TEXT NOT NULL, "role" TEXT NOT NULL,
        "tags" TEXT NOT NULL, "status" TEXT NOT NULL, "created_at" TEXT NOT NULL,
        "status_since" TEXT
    )""",
    """CREATE TABLE "engagement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "client_id" TEXT NOT NULL REFERENCES "client"("id") ON DELETE CASCADE,
        "number" INTEGER NOT NULL, "approach" TEXT, "started_at" TEXT NOT NULL, "completed_at" TEXT,
        "story" TEXT NOT NULL, "story_confirmed_at" TEXT, "fee" TEXT NOT NULL,
        "agreement" TEXT NOT NULL, "agreement_signed_on" TEXT NOT NULL,
        "sponsor_name" TEXT NOT NULL, "sponsor_role" TEXT NOT NULL,
        "sponsor_may_know" TEXT NOT NULL, "sponsor_never" TEXT NOT NULL
    )""",
    """CREATE TABLE "session" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "created_at" TEXT NOT NULL, "planned_at" TEXT,
        "planned_minutes" INTEGER NOT NULL, "mode" TEXT, "clock" TEXT NOT NULL, "seen_at" TEXT,
        "finished_at" TEXT, "minutes" INTEGER, "attendance" TEXT, "payment" TEXT,
        "wants_today" TEXT NOT NULL, "energy_arriving" INTEGER, "clarity_arriving" INTEGER,
        "energy_leaving" INTEGER, "clarity_leaving" INTEGER, "shared_notes" TEXT NOT NULL
    )""",
    """CREATE TABLE "private_note" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "text" TEXT NOT NULL, "come_back" INTEGER NOT NULL, "other_help" INTEGER NOT NULL,
        "what_worked" TEXT NOT NULL, "try_next" TEXT NOT NULL
    )""",
    """CREATE TABLE "skipped_stage" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "reason" TEXT NOT NULL, "at" TEXT NOT NULL
    )""",
    """CREATE TABLE "answer" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "key" TEXT NOT NULL, "value" TEXT NOT NULL
    )""",
    """CREATE TABLE "asked_prompt" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "prompt_key" TEXT NOT NULL, "wording" TEXT NOT NULL, "at" TEXT NOT NULL
    )""",
    """CREATE TABLE "personal_value" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "rank" INTEGER, "lived" INTEGER, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "person" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "relation" TEXT NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "area" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "set" TEXT NOT NULL, "key" TEXT NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL,
        "nothing_now" INTEGER NOT NULL
    )""",
    """CREATE TABLE "rating" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "importance" INTEGER,
        "ten" TEXT NOT NULL, "note" TEXT NOT NULL, "skipped" INTEGER NOT NULL
    )""",
    """CREATE TABLE "goal" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "statement" TEXT NOT NULL, "why" TEXT NOT NULL,
        "benefits" TEXT NOT NULL, "kind" TEXT, "wording" TEXT, "instead" TEXT NOT NULL,
        "motive" TEXT, "values" TEXT NOT NULL, "measure" TEXT NOT NULL, "unit" TEXT NOT NULL,
        "direction" TEXT, "baseline" REAL, "target" REAL, "evidence" TEXT NOT NULL,
        "start_on" TEXT NOT NULL, "target_on" TEXT NOT NULL, "importance" INTEGER,
        "confidence" INTEGER, "commitment" INTEGER, "celebrate" TEXT NOT NULL,
        "status" TEXT NOT NULL, "position" INTEGER NOT NULL, "shareable" INTEGER NOT NULL,
        "created_at" TEXT NOT NULL
    )""",
    """CREATE TABLE "goal_change" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "what" TEXT NOT NULL,
        "before" TEXT NOT NULL, "after" TEXT NOT NULL, "reason" TEXT NOT NULL
    )""",
    """CREATE TABLE "measurement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "on" TEXT NOT NULL, "value" REAL NOT NULL
    )""",
    """CREATE TABLE "strategy" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "approach" TEXT NOT NULL,
        "options" TEXT NOT NULL, "stop_doing" TEXT NOT NULL, "early_warning" TEXT NOT NULL,
        "accountability" TEXT NOT NULL, "confidence" INTEGER, "raise_by_one" TEXT NOT NULL,
        "review_on" TEXT NOT NULL
    )""",
    """CREATE TABLE "strategy_version" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "reason" TEXT NOT NULL,
        "content" TEXT NOT NULL
    )""",
    """CREATE TABLE "milestone" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "title" TEXT NOT NULL,
        "on" TEXT NOT NULL, "measure" TEXT NOT NULL, "reached_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "barrier" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "what" TEXT NOT NULL,
        "likelihood" INTEGER, "impact" INTEGER, "move" TEXT NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "resource" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "kind" TEXT NOT NULL,
        "what" TEXT NOT NULL, "has" INTEGER NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "supporter" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "who" TEXT NOT NULL,
        "ask" TEXT NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "step" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "goal_id" TEXT NOT NULL, "what" TEXT NOT NULL,
        "who" TEXT NOT NULL, "by" TEXT NOT NULL, "where" TEXT NOT NULL, "needs" TEXT NOT NULL,
        "effort" TEXT, "is_first" INTEGER NOT NULL, "confidence" INTEGER,
        "first_move" TEXT NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "step_review" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "step_id" TEXT NOT NULL, "outcome" TEXT, "learned" TEXT NOT NULL, "at" TEXT NOT NULL
    )""",
    """CREATE TABLE "pair_choice" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "first_id" TEXT NOT NULL, "second_id" TEXT NOT NULL, "winner_id" TEXT NOT NULL,
        "direct" INTEGER NOT NULL
    )""",
    """CREATE TABLE "placement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL, "impact" INTEGER, "effort" INTEGER, "importance" INTEGER,
        "urgency" INTEGER
    )""",
    """CREATE TABLE "thought" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "hindering" TEXT NOT NULL, "where_it_shows" TEXT NOT NULL,
        "true_before" INTEGER, "evidence_for" TEXT NOT NULL, "evidence_against" TEXT NOT NULL,
        "chosen" TEXT NOT NULL, "believable" INTEGER, "true_after" INTEGER,
        "experiment" TEXT NOT NULL, "experiment_on" TEXT NOT NULL, "goal_id" TEXT NOT NULL,
        "hindering_feeling" TEXT NOT NULL, "hindering_action" TEXT NOT NULL,
        "hindering_result" TEXT NOT NULL, "chosen_feeling" TEXT NOT NULL,
        "chosen_action" TEXT NOT NULL, "chosen_result" TEXT NOT NULL, "start_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "reminder" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "thought_id" TEXT NOT NULL REFERENCES "thought"("id") ON DELETE CASCADE,
        "channel" TEXT NOT NULL, "what" TEXT NOT NULL, "where" TEXT NOT NULL, "when" TEXT NOT NULL
    )""",
    """CREATE TABLE "habit" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "why" TEXT NOT NULL,
        "cue_kind" TEXT, "cue" TEXT NOT NULL, "anchor" TEXT NOT NULL, "tiny" TEXT NOT NULL,
        "routine" TEXT NOT NULL, "reward" TEXT NOT NULL, "if_then" TEXT NOT NULL,
        "rhythm" TEXT NOT NULL, "weekdays" INTEGER NOT NULL, "per_week" INTEGER NOT NULL,
        "start_on" TEXT NOT NULL, "ended_on" TEXT NOT NULL, "support_person" TEXT NOT NULL,
        "goal_id" TEXT NOT NULL, "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "day_mark" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "subject_id" TEXT NOT NULL, "on" TEXT NOT NULL, "state" TEXT NOT NULL
    )""",
    """CREATE TABLE "skill" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "practise_by" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    )""",
    """CREATE TABLE "given" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "kind" TEXT NOT NULL, "document_id" TEXT NOT NULL, "content" TEXT NOT NULL,
        "layout" INTEGER NOT NULL, "paper" TEXT NOT NULL, "variant" TEXT NOT NULL,
        "at" TEXT NOT NULL
    )""",
)

INDEXES = (
    ("engagement", "client_id"),
    ("session", "engagement_id"),
    ("private_note", "engagement_id"),
    ("private_note", "session_id"),
    ("skipped_stage", "engagement_id"),
    ("answer", "engagement_id"),
    ("answer", "session_id"),
    ("asked_prompt", "engagement_id"),
    ("asked_prompt", "session_id"),
    ("personal_value", "engagement_id"),
    ("person", "engagement_id"),
    ("area", "engagement_id"),
    ("rating", "engagement_id"),
    ("rating", "session_id"),
    ("rating", "area_id"),
    ("goal", "engagement_id"),
    ("goal_change", "engagement_id"),
    ("goal_change", "goal_id"),
    ("measurement", "engagement_id"),
    ("measurement", "goal_id"),
    ("strategy", "engagement_id"),
    ("strategy", "goal_id"),
    ("strategy_version", "engagement_id"),
    ("strategy_version", "goal_id"),
    ("milestone", "engagement_id"),
    ("milestone", "goal_id"),
    ("barrier", "engagement_id"),
    ("barrier", "goal_id"),
    ("resource", "engagement_id"),
    ("resource", "goal_id"),
    ("supporter", "engagement_id"),
    ("supporter", "goal_id"),
    ("step", "engagement_id"),
    ("step_review", "engagement_id"),
    ("step_review", "session_id"),
    ("step_review", "step_id"),
    ("pair_choice", "engagement_id"),
    ("pair_choice", "session_id"),
    ("placement", "engagement_id"),
    ("placement", "session_id"),
    ("thought", "engagement_id"),
    ("reminder", "engagement_id"),
    ("reminder", "thought_id"),
    ("habit", "engagement_id"),
    ("day_mark", "engagement_id"),
    ("skill", "engagement_id"),
    ("given", "engagement_id"),
)


def up(migrator, db):
    """Make every table and its indexes, and name the schema."""
    for table in TABLES:
        db.execute_sql(table)
    for table, column in INDEXES:
        db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
    db.execute_sql("PRAGMA user_version = 1")

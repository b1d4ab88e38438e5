"""When a session was, whether it was held, and whether it is still planned: as SQLite is asked.

``domain.session`` says the same of a record. SQLite finds sessions by an index only while these
read as the indexes do that the migrations made.
"""


def at(session: str = "session") -> str:
    """When the session of a table or alias began, else is planned, else was made: UTC text."""
    return (
        f"(CASE WHEN {session}.clock = '[]' THEN coalesce({session}.planned_at,"
        f" {session}.created_at) ELSE json_extract({session}.clock, '$[0].start') END)"
    )


def held(session: str = "session") -> str:
    """Whether it took place or is: by attendance where known, else by its clock or its finish."""
    return (
        f"({session}.attendance = 'held' OR ({session}.attendance IS NULL"
        f" AND ({session}.clock != '[]' OR {session}.finished_at IS NOT NULL)))"
    )


def planned(session: str = "session") -> str:
    """Whether it has a date and still lies ahead, whatever the date says."""
    return (
        f"({session}.planned_at IS NOT NULL AND {session}.clock = '[]'"
        f" AND {session}.finished_at IS NULL AND {session}.attendance IS NULL)"
    )

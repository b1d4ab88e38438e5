"""How the practice is kept: one SQLite file through Peewee. The only place that knows SQL."""

"""One Qt model for each list; no queries here."""

"""Today: what is next."""

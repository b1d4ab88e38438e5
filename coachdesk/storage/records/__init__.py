"""Queries that are more than "all of a kind": the client list, and one journey as a whole."""

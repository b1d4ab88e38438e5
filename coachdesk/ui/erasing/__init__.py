"""Erasing a client for good, and telling how that went."""

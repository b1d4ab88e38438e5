"""Ctrl+K: finding anything in the practice, and going to the very field where it stands."""

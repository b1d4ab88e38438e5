"""Sections that more than one stage shows."""

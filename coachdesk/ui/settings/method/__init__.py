"""Stages and prompts: the coach's own method, shaped in the settings."""

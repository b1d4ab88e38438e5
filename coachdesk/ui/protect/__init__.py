"""Giving a practice a passphrase: in the welcome and in the settings."""

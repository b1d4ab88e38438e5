"""Settings, Security and backups."""

"""Walking in prepared: one client, read in a minute."""

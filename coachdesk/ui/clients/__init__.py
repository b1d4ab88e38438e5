"""The sidebar and the client list."""

"""The handout sheet: preview, save, print."""

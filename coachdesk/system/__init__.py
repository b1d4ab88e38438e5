"""The machine's edges: folders, files of this machine, the one running instance."""

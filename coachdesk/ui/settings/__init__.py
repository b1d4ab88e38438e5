"""Settings of the practice and of this machine."""

"""The handouts, one to a file: content in, blocks out."""

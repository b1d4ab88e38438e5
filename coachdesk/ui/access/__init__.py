"""Giving a client everything that is kept about them."""

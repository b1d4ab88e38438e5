"""Widgets that know their look and nothing of coaching: values in, signals out."""

"""Clients in from a spreadsheet's table, and out into one."""

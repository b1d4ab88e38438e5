"""Promises about trouble: killed programs, full disks, damaged files."""

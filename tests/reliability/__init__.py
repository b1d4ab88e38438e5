"""Promises about trouble: killed programs, power cuts, full and broken disks, damaged files.

``python -m pytest tests/reliability`` runs the short figures, as every change does;
``python -m tests.reliability`` runs the long ones and prints promise, figure and result. Both need
Linux and a C compiler for the library that stands between a program and its disk.

How it is made:

- ``shim.c``, ``shim.py``: the library. It records every change in a folder, or lets the n-th fail.
- ``recording.py``: from a record to every state a disk may hold after a power cut.
- ``*_child.py``, ``in_window.py``: programs that work until they are killed. The window is the real
  program, started offscreen.
- ``test_*.py``: one promise each, with its figures at the head. A harness that could not notice a
  loss proves nothing, so each is first shown, or made to show, that it does.
"""

"""The program's source as Python understands it, for tests that hold rules over every module.

It is read when the first of them asks: each worker collects every test, and reading takes seconds.
It is large, so a module of tests lets go of it at its end.
"""

import ast
from functools import cache
from pathlib import Path

import coachdesk

ROOT = Path(coachdesk.__file__).parent


@cache
def trees() -> dict[Path, ast.Module]:
    """Every module of the program by its file, in order."""
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(ROOT.rglob("*.py"))}


def let_go() -> None:
    """Forget what was read."""
    trees.cache_clear()

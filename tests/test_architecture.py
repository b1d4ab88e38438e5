"""Imports run down only and never in a circle; deferred and type-only imports count too."""

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.source import ROOT, let_go, trees

STDLIB = set(sys.stdlib_module_names)
LONGEST_FILE = 400

# What each part may import beside the standard library and itself.
MAY: dict[str, set[str]] = {
    "domain": set(),
    "drawing": set(),
    "words": {"babel"},
    "storage": {"domain", "peewee", "playhouse", "sqlcipher3", "argon2"},
    "handouts": {
        "domain.handout", "domain.form", "domain.scales", "drawing", "words", "reportlab", "pypdf",
        # Letters that join, and lines that run from the right.
        "uharfbuzz", "bidi",
        # What comes back in a form is cleaned like anything typed.
        "domain.text",
        # Pictures for ReportLab, which stands on it.
        "PIL",
        # Fonts come from packages; where they lie is known in one place only.
        "system.resources",
    },
    "exchange": {"domain"},
    # A coach’s method goes out as TOML; the standard library only reads it.
    "desk": {"domain", "storage", "tomli_w"},
    "system": {
        "PySide6.QtCore", "PySide6.QtNetwork", "PySide6.QtDBus", "platformdirs", "keyring",
    },
    "ui": {
        "desk", "domain", "drawing", "handouts.render", "handouts.fillable", "handouts.catalogue",
        # A picture file becomes the logo before it is kept.
        "handouts.logo", "exchange", "system", "words", "pypdfium2", "PySide6",
        # An undo step tells the window which records an act changed.
        "storage.change",
        # Whether the C++ half of a widget still stands.
        "shiboken6",
    },
}  # fmt: skip
# These know all parts, and no part knows them.
TOP = (
    "startup", "program", "window", "crashing", "keeping", "backup_job", "cli", "arguments",
    "job", "paper_job", "form_job", "form_child", "selfcheck", "__main__", "doctor",
    "whereabouts", "locking", "remembering", "welcoming", "opened_files", "another_program",
    "warming", "lockable",
)  # fmt: skip
NO_CLOCK = ("datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time")


def modules() -> dict[str, Path]:
    """Every module of the program by its name below the package."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name:
            found[name] = path
    return found


MODULES = modules()
teardown_module = let_go


def tree_of(name: str) -> ast.Module:
    return trees()[MODULES[name]]


def every_tree() -> Iterator[tuple[str, ast.Module]]:
    return ((name, tree_of(name)) for name in MODULES)


def imports(name: str) -> Iterator[str]:
    """What a module imports, in full: ``domain.goal``, ``PySide6.QtCore``; as deep as a module."""
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports by dots"
            for each in node.names:
                deeper = f"{node.module}.{each.name}"
                known = deeper.removeprefix("coachdesk.") in MODULES
                yield deeper if known or node.module == "PySide6" else str(node.module)


def inner(imported: str) -> str:
    return imported.removeprefix("coachdesk.")


def part_of(name: str) -> str:
    return name.split(".")[0]


def is_covered(imported: str, allowed: set[str]) -> bool:
    return any(imported == each or imported.startswith(f"{each}.") for each in allowed)


def test_every_module_imports_only_what_its_part_may() -> None:
    broken = [
        f"{name} imports {imported}"
        for name in MODULES
        if part_of(name) not in TOP
        for imported in imports(name)
        if imported.split(".")[0] not in STDLIB
        and imported != "coachdesk"
        and part_of(inner(imported)) != part_of(name)
        and not is_covered(inner(imported), MAY[part_of(name)])
    ]
    assert broken == []


def test_no_part_knows_those_who_know_all() -> None:
    broken = [
        f"{name} imports {imported}"
        for name in MODULES
        if part_of(name) not in TOP
        for imported in imports(name)
        if imported.startswith("coachdesk.") and part_of(inner(imported)) in TOP
    ]
    assert broken == []


def test_imports_run_in_no_circle() -> None:
    graph: dict[str, set[str]] = defaultdict(set)
    for name in MODULES:
        graph[name] = {inner(each) for each in imports(name) if inner(each) in MODULES} - {name}
    while leaves := {name for name, below in graph.items() if not below}:
        graph = {name: below - leaves for name, below in graph.items() if name not in leaves}  # type: ignore[assignment]
    assert circle_in(graph) == []


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """One circle of what is left, to be read by a person."""
    if not graph:
        return []
    way = [next(iter(graph))]
    while way.count(way[-1]) == 1:
        way.append(min(graph[way[-1]]))
    return way[way.index(way[-1]) :]


def test_the_domain_has_no_clock() -> None:
    said = [
        f"{name}: {ast.unparse(node.func)}"
        for name, tree in every_tree()
        if part_of(name) in ("domain", "drawing")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in NO_CLOCK
    ]
    assert said == []


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    heavy = ("reportlab", "pypdfium2", "babel", "pypdf", "openpyxl", "keyring")
    early = [
        f"{name} imports {imported}"
        for name in MODULES
        if not name.startswith("handouts.")
        for node in tree_of(name).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for imported in [
            node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name
        ]
        if imported.split(".")[0] in heavy
    ]
    assert early == []


def test_no_file_is_longer_than_it_may_be() -> None:
    long = {
        name: lines
        for name, path in MODULES.items()
        if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
        and not name.startswith("storage.migrations.")
    }
    assert long == {}


def test_every_module_says_why_it_exists() -> None:
    silent = [
        name
        for name, tree in every_tree()
        if not ast.get_docstring(tree) and not name.startswith("storage.migrations.")
    ]
    assert silent == []


def test_nothing_is_called_that_hides_waiting() -> None:
    calls = ("processEvents", "sleep", "exec_")
    found = [
        f"{name}: {node.attr}"
        for name, tree in every_tree()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in calls
    ]
    assert found == []

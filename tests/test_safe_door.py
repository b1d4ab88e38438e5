"""What a client said is shown, never interpreted; and nothing leaves the machine.

Qt takes text with a tag in it for a page and loads what the page names; ReportLab does so with
markup. Each rule below names one such door. Every rule is first shown to catch what it forbids.
"""

import ast
import re
from collections.abc import Callable, Iterator

import pytest

from tests.source import ROOT, let_go, trees

teardown_module = let_go

TEXT = "ui.widgets.text"
"""The one module that makes labels and tooltips."""

# Classes and methods that read text as a page, or may.
RICH_CLASSES = {
    "QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QTextBrowser",
    "QSplashScreen", "QWhatsThis", "QStaticText", "QGraphicsTextItem", "QSystemTrayIcon",
    "QWizardPage", "QSvgWidget",
}  # fmt: skip
RICH_METHODS = {
    "setHtml", "insertHtml", "appendHtml", "setMarkdown", "toHtml", "setWhatsThis", "setStatusTip",
    "setInformativeText", "setDetailedText", "fromHtml", "setTextInteractionFlags",
    "setOpenExternalLinks", "setAcceptRichText", "setTextFormat", "setDefaultStyleSheet",
    "addResource",
}  # fmt: skip
# Modules of the standard library and of Qt that reach out, run what they are told, or read objects.
FORBIDDEN_MODULES = {
    "socket", "ssl", "select", "selectors", "asyncio", "socketserver", "urllib", "http", "ftplib",
    "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "webbrowser", "requests", "httpx",
    "pickle", "shelve", "marshal", "dill", "code", "codeop", "runpy", "sqlite3", "dbm", "pdb",
    "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets", "PySide6.QtUiTools", "PySide6.QtQml", "PySide6.QtSql",
    "subprocess", "multiprocessing", "tempfile", "ctypes", "logging.handlers", "zipfile", "tarfile",
    "xml.etree", "xml.dom", "xml.sax", "yaml",
}  # fmt: skip
ALLOWED_MODULES = {
    # The bell that raises the window of a program already running: local to this user.
    "system.one_instance": {"PySide6.QtNetwork"},
    # Children that read what came from outside, with no rights of their own.
    "system.child": {"subprocess"},
    "system.drafts": {"tempfile"},
    "selfcheck.__init__": {"tempfile"},
    "job": {"tempfile"},
    # Text for ReportLab is escaped with it.
    "handouts.fonts.__init__": {"xml.sax"},
    # Only writes: a spreadsheet file is a zip.
    "exchange.xlsx": {"zipfile"},
    # Reads one under limits, and nothing in it becomes a file. XML with a document type is refused.
    "exchange.xlsx_parts": {"zipfile", "xml.parsers"},
    # Asks Windows whether Caps Lock is on.
    "ui.lock.caps": {"ctypes"},
    # Ask the two other systems to tell of sleep and of a locked screen.
    "system.sleep_mac": {"ctypes"},
    "system.sleep_windows": {"ctypes"},
    # Asks the two other systems whether movement is welcome.
    "system.motion": {"ctypes"},
}
FORBIDDEN_CALLS = {
    "eval", "exec", "compile", "__import__", "input", "breakpoint", "os.system", "os.popen",
    "os.execv", "os.startfile", "pickle.loads",
}  # fmt: skip
STARTS = {"QProcess.startDetached", "QProcess", "QDesktopServices.openUrl"}
MAY_START = {
    "another_program",  # the sample, or one more practice, in a program of its own
    "ui.handouts.mail",  # a draft, in the coach's mail program
    "doctor",  # a folder, in the file manager
}
SQL = re.compile(
    r"""['"\s]*((SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|ATTACH|CREATE|DROP|ALTER)\s"""
    r"""|(?i:select\s.+\sfrom\s))"""
)

Rule = Callable[[str, ast.Module], Iterator[str]]


def modules() -> dict[str, ast.Module]:
    """Every module of the program by its name below the package."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): tree
        for path, tree in trees().items()
    }


def named(node: ast.expr) -> str:
    """A name with its dots, empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = named(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return ""


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, named(node.func)


def last(name: str) -> str:
    return name.rsplit(".", 1)[-1]


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
            yield from (f"{node.module}.{each.name}" for each in node.names)


def names_in(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield last(node.name)


# The rules


def labels_are_made_in_one_place(module: str, tree: ast.Module) -> Iterator[str]:
    """``QLabel`` guesses whether a text is a page; ``Label`` and ``Paragraph`` do not."""
    if module == TEXT:
        return
    for node in ast.walk(tree):
        made = isinstance(node, ast.Call) and last(named(node.func)) == "QLabel"
        based = isinstance(node, ast.ClassDef) and "QLabel" in map(last, map(named, node.bases))
        renamed = isinstance(node, ast.alias) and last(node.name) == "QLabel" and node.asname
        if made or based or renamed:
            yield "QLabel"


def nothing_reads_text_as_a_page(module: str, tree: ast.Module) -> Iterator[str]:
    for name in names_in(tree):
        if name in RICH_CLASSES:
            yield name
    for call, name in calls(tree):
        if last(name) not in RICH_METHODS:
            continue
        arguments = [ast.unparse(each) for each in call.args]
        plain = arguments in (["Qt.TextFormat.PlainText"], ["False"])
        if not (last(name) in ("setTextFormat", "setAcceptRichText") and plain):
            yield last(name)


def pictures_are_read_in_one_place(module: str, tree: ast.Module) -> Iterator[str]:
    """Qt takes bytes for any kind of picture it knows, and some kinds open files."""
    for call, name in calls(tree):
        reads = last(name) in ("fromData", "loadFromData", "QMovie")
        draws = last(name) == "QSvgRenderer" and module != "ui.icons"  # its own icons
        made = last(name) in ("QImage", "QPixmap", "QIcon")
        from_file = made and any(ast.unparse(each).startswith(("str(", "f'")) for each in call.args)
        if reads or draws or from_file or (last(name) == "QImageReader" and module != "ui.logo"):
            yield last(name)


def fields_take_no_pages(module: str, tree: ast.Module) -> Iterator[str]:
    """A ``QTextEdit`` is made only where rich text is turned off at once."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef) or "QTextEdit" not in map(named, node.bases):
            continue
        if "setAcceptRichText(False)" not in ast.unparse(node):
            yield f"{node.name} takes rich text"
        if "def insertFromMimeData" not in ast.unparse(node):
            yield f"{node.name} pastes whatever comes"
    for _, name in calls(tree):
        if last(name) in ("QTextEdit", "QTextDocument"):
            yield last(name)


def tooltips_are_plain(module: str, tree: ast.Module) -> Iterator[str]:
    """What a tooltip shows went through ``plain_tip``."""
    for call, name in calls(tree):
        texts = {"setToolTip": call.args[:1], "showText": call.args[1:2]}.get(last(name), [])
        for text in texts:
            yield from (f"{last(name)}({ast.unparse(each)})" for each in leaves(text)
                        if not is_plain_tip(each))  # fmt: skip
    # The list's own tips are shown by its view, which makes them plain.
    if "ToolTipRole" in names_in(tree) and module not in (
        "ui.models.client_list", "ui.clients.row_view",
    ):  # fmt: skip
        yield "ToolTipRole"


def leaves(text: ast.expr) -> Iterator[ast.expr]:
    """What an expression may come to."""
    if isinstance(text, ast.IfExp):
        yield from leaves(text.body)
        yield from leaves(text.orelse)
    else:
        yield text


def is_plain_tip(text: ast.expr) -> bool:
    if isinstance(text, ast.Constant):
        return text.value == ""
    return isinstance(text, ast.Call) and named(text.func) == "plain_tip"


def paper_text_is_escaped(module: str, tree: ast.Module) -> Iterator[str]:
    """ReportLab's own ``Paragraph`` is given only what ``escape`` made."""
    if not any(each.startswith("reportlab") for each in imported(tree)):
        return
    for call, name in calls(tree):
        if last(name) in ("Paragraph", "XPreformatted", "ParaParser"):
            text = call.args[0] if call.args else None
            while isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute):
                text = text.func.value  # escape(…).replace("\n", "<br/>")
            if not (isinstance(text, ast.Call) and last(named(text.func)) == "escape"):
                yield f"{last(name)} without escape"


def nothing_reaches_out(module: str, tree: ast.Module) -> Iterator[str]:
    allowed = ALLOWED_MODULES.get(module, set())
    for each in imported(tree):
        for forbidden in FORBIDDEN_MODULES - allowed:
            if each == forbidden or each.startswith(f"{forbidden}."):
                yield f"imports {each}"


def nothing_runs_what_it_is_told(module: str, tree: ast.Module) -> Iterator[str]:
    for _, name in calls(tree):
        if name in FORBIDDEN_CALLS or (name in STARTS and module not in MAY_START):
            yield f"{name}()"


def sql_is_never_put_together(module: str, tree: ast.Module) -> Iterator[str]:
    """Outside storage no SQL is made from parts; there the parts are names of our own."""
    if module.startswith("storage."):
        return
    for node in ast.walk(tree):
        text = ""
        if isinstance(node, ast.JoinedStr):
            text = "".join(
                str(each.value) for each in node.values if isinstance(each, ast.Constant)
            )
        elif isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant):
            text = str(node.left.value)
        elif isinstance(node, ast.Call) and last(named(node.func)) == "format":
            text = ast.unparse(node.func)
        if SQL.match(text):
            yield f"SQL from parts: {text[:40]}"


RULES: tuple[Rule, ...] = (
    labels_are_made_in_one_place,
    nothing_reads_text_as_a_page,
    pictures_are_read_in_one_place,
    fields_take_no_pages,
    tooltips_are_plain,
    paper_text_is_escaped,
    nothing_reaches_out,
    nothing_runs_what_it_is_told,
    sql_is_never_put_together,
)

# What each rule must catch, and what it must leave alone.
PLANTED: list[tuple[Rule, str]] = [
    (labels_are_made_in_one_place, "QLabel(name, parent)"),
    (labels_are_made_in_one_place, "from PySide6.QtWidgets import QLabel as Plain"),
    (labels_are_made_in_one_place, "class Name(QtWidgets.QLabel): pass"),
    (labels_are_made_in_one_place, "QtWidgets.QLabel(client.name)"),
    (nothing_reads_text_as_a_page, "QMessageBox.warning(self, 'x', client.name)"),
    (nothing_reads_text_as_a_page, "from PySide6.QtWidgets import QInputDialog as Ask"),
    (nothing_reads_text_as_a_page, "view.setHtml(note)"),
    (nothing_reads_text_as_a_page, "self.view.setMarkdown(note)"),
    (nothing_reads_text_as_a_page, "QStaticText(client.name)"),
    (nothing_reads_text_as_a_page, "label.setTextFormat(Qt.TextFormat.AutoText)"),
    (nothing_reads_text_as_a_page, "field.setAcceptRichText(True)"),
    (nothing_reads_text_as_a_page, "self.setWhatsThis(name)"),
    (pictures_are_read_in_one_place, "QImage.fromData(content)"),
    (pictures_are_read_in_one_place, "pixmap.loadFromData(content)"),
    (pictures_are_read_in_one_place, "QPixmap(str(path))"),
    (pictures_are_read_in_one_place, "QImageReader(buffer)"),
    (fields_take_no_pages, "class Field(QTextEdit):\n def __init__(self): pass"),
    (fields_take_no_pages, "QTextEdit(parent)"),
    (tooltips_are_plain, "self.setToolTip(name)"),
    (tooltips_are_plain, "self.setToolTip('' if short else client.name)"),
    (tooltips_are_plain, "self.setToolTip(f'{client.name}')"),
    (tooltips_are_plain, "QToolTip.showText(place, name, self)"),
    (tooltips_are_plain, "item.setData(Qt.ItemDataRole.ToolTipRole, client.name)"),
    (paper_text_is_escaped, "from reportlab.platypus import Paragraph\nParagraph(text, style)"),
    (paper_text_is_escaped,
     "from reportlab.platypus import Paragraph\nParagraph(f'<b>{escape(text)}</b>', style)"),
    (nothing_reaches_out, "import socket"),
    (nothing_reaches_out, "def f():\n from urllib.request import urlopen"),
    (nothing_reaches_out, "from http import client"),
    (nothing_reaches_out, "import pickle as p"),
    (nothing_reaches_out, "import sqlite3"),
    (nothing_reaches_out, "from PySide6 import QtNetwork"),
    (nothing_reaches_out, "from PySide6.QtNetwork import QTcpSocket"),
    (nothing_reaches_out, "import subprocess"),
    (nothing_reaches_out, "from tempfile import mkstemp"),
    (nothing_runs_what_it_is_told, "eval(text)"),
    (nothing_runs_what_it_is_told, "exec(text)"),
    (nothing_runs_what_it_is_told, "os.system(f'open {path}')"),
    (nothing_runs_what_it_is_told, "QProcess.startDetached(path)"),
    (nothing_runs_what_it_is_told, "QDesktopServices.openUrl(url)"),
    (sql_is_never_put_together, "vault.rows(f\"SELECT * FROM client WHERE name = '{name}'\")"),
    (sql_is_never_put_together, "vault.rows('DELETE FROM client WHERE name = ' + name)"),
    (sql_is_never_put_together, "vault.rows('SELECT 1 FROM client WHERE name = %s' % name)"),
    (sql_is_never_put_together, "'SELECT {}'.format(name)"),
]  # fmt: skip
HARMLESS: list[tuple[Rule, str]] = [
    (nothing_reads_text_as_a_page, "label.setTextFormat(Qt.TextFormat.PlainText)"),
    (fields_take_no_pages,
     "class F(QTextEdit):\n def __init__(self): self.setAcceptRichText(False)\n"
     " def insertFromMimeData(self, source): pass"),
    (tooltips_are_plain, "self.setToolTip('' if short else plain_tip(name))"),
    (paper_text_is_escaped,
     "from reportlab.platypus import Paragraph\nParagraph(escape(t).replace('a', 'b'), style)"),
    (nothing_reaches_out, "from coachdesk.ui.code import x"),
    (nothing_runs_what_it_is_told, "re.compile(text)\ndialog.exec()"),
    (sql_is_never_put_together, "words(f'Select {name}')\nvault.rows('SELECT 1 FROM client')"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "planted"), PLANTED)
def test_each_rule_catches_what_it_forbids(rule: Rule, planted: str) -> None:
    assert list(rule("ui.planted", ast.parse(planted)))


@pytest.mark.parametrize(("rule", "harmless"), HARMLESS)
def test_each_rule_leaves_the_safe_way_alone(rule: Rule, harmless: str) -> None:
    assert list(rule("ui.planted", ast.parse(harmless))) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert [
        f"{name}: {each}" for name, tree in modules().items() for each in rule(name, tree)
    ] == []


def test_the_exceptions_are_needed() -> None:
    """An exception nobody uses is a door left open."""
    unused = [
        f"{module}: {allowed}"
        for module, all_allowed in ALLOWED_MODULES.items()
        for allowed in all_allowed
        if module not in modules()
        or not any(f"{each}.".startswith(f"{allowed}.") for each in imported(modules()[module]))
    ]
    assert unused == []

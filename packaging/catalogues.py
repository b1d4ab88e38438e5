"""Bring the catalogues of paper up to date, and tell what waits to be translated.

    python packaging/catalogues.py

Every sentence paper can say is gathered: those the layouts ask for, and those of the starter texts,
clause by clause. New ones are added to resources/locale/<language>/LC_MESSAGES/coachdesk.po, those
no longer said are dropped, and no translation is touched.
"""

import ast
import io
import sys
import tomllib
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from coachdesk.words import LANGUAGES as SPOKEN

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "resources" / "locale"
LANGUAGES = tuple(each for each in SPOKEN if each != "en")  # whose words are the keys
IN_YEARS = ("{years} years", "{years} year")  # what is kept for years may be kept for one
OPENING = "# What CoachDesk says on paper."
HEAD = """\
{opening}
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plurals}\\n"

"""


def said_on_paper() -> Catalog:
    """All that paper can say, in English."""
    found = Catalog(fuzzy=False)
    for text, place in (*_asked_for(), *_starter_texts()):
        found.add(text, locations=[(place, 0)])
    return found


def _asked_for() -> Iterator[tuple[str | tuple[str, str], str]]:
    """The sentences the layouts ask for, as ``words("…")`` or ``words.count("…", "…", n)``."""
    for file in sorted((ROOT / "coachdesk" / "handouts").rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and call.args:
                name = ast.unparse(call.func).rpartition(".")[2]
                if name == "words":
                    yield from ((text, place) for text in _texts(call.args[0]))
                elif name == "count" and len(call.args) == 3:
                    one, many = (next(_texts(each), "") for each in call.args[:2])
                    if one and many:
                        yield (one, many), place


def _texts(argument: ast.expr) -> Iterator[str]:
    """The texts written out in an argument: one, or either of two."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _texts(argument.body)
        yield from _texts(argument.orelse)


def _starter_texts() -> Iterator[tuple[str, str]]:
    """Area names, and the starter texts in clauses: a title, and what stands below it."""
    folder = ROOT / "resources" / "starter_sets"
    for group in _toml(folder / "areas.toml")["areas"].values():
        for area in group.values():
            yield area["name"], "resources/starter_sets/areas.toml"
    for text in _toml(folder / "texts.toml")["texts"].values():
        for clause in text.strip().split("\n\n"):
            title, _, below = clause.partition("\n")
            for part in filter(None, (title, below)):
                for said in dict.fromkeys((part, part.replace(*IN_YEARS))):
                    yield said, "resources/starter_sets/texts.toml"


def _toml(file: Path) -> dict:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def catalogue_file(language: str) -> Path:
    """Where the catalogue of a language is kept."""
    return LOCALE / language / "LC_MESSAGES" / "coachdesk.po"


def known(language: str) -> Catalog:
    """The catalogue of a language as it is kept; an empty one where there is none."""
    file = catalogue_file(language)
    if not file.is_file():
        return Catalog(locale=language, fuzzy=False)
    with file.open("rb") as source:
        return read_po(source, locale=language)


def waiting(catalogue: Catalog, template: Catalog) -> list[Message]:
    """The messages of paper a catalogue does not translate, or only in part."""
    found = []
    for message in template:
        kept = catalogue.get(message.id) if message.id else None
        strings = kept.string if kept is not None else ""
        whole = all(strings) if isinstance(strings, tuple | list) else bool(strings)
        if message.id and not (whole and strings):
            found.append(message)
    return found


def update(language: str, template: Catalog) -> Catalog:
    """Write the catalogue of a language anew, with the translations it had."""
    old = known(language)
    new = Catalog(locale=language, fuzzy=False)
    for message in template:
        if message.id:
            kept = old.get(message.id)
            new.add(message.id, kept.string if kept else "", locations=message.locations)
    save(language, new)
    return new


def save(language: str, catalogue: Catalog) -> None:
    """Write a catalogue, with no more of a head than its readers need."""
    file = catalogue_file(language)
    file.parent.mkdir(parents=True, exist_ok=True)
    written = io.BytesIO()
    write_po(written, catalogue, width=98, include_lineno=False, sort_output=True, omit_header=True)
    opening = _opening(file)
    head = HEAD.format(opening=opening, language=language, plurals=catalogue.plural_forms)
    file.write_bytes(head.encode("utf-8") + written.getvalue().rstrip() + b"\n")


def _opening(file: Path) -> str:
    """The remarks a catalogue begins with, such as its glossary."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    remarks = list(takewhile(lambda line: line.startswith("#"), lines))
    return "\n".join(remarks) or OPENING


def main() -> int:
    """Update every language; 1 where something waits to be translated."""
    template = said_on_paper()
    left = 0
    for language in LANGUAGES:
        waits = waiting(update(language, template), template)
        left += len(waits)
        print(f"{language}: {len(template)} sentences, {len(waits)} to translate")
        for message in waits:
            print(f"    {message.id!r}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())

"""What may stand on the command line: the commands, their options, and the help for them."""

import argparse
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from coachdesk import __version__
from coachdesk.words import LANGUAGES, Words

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]  # noqa: SLF001 - argparse gives it no other name

BAD_USAGE: Final = 2
SHOWN_AS: Final = ("full", "first", "code")
PAPERS: Final = ("a4", "letter")
VARIANTS: Final = ("filled", "to-write", "blank", "fillable")
PRACTICE: Final = ".coachdesk"  # how the name of a practice's file ends


class _Kinds:
    """The words for the handouts, looked up only when one is asked for: starting needs none."""

    def __iter__(self) -> Iterator[str]:
        from coachdesk.domain.handout import HandoutKind

        return (kind.value.replace("_", "-") for kind in HandoutKind)

    def __contains__(self, word: object) -> bool:
        return word in tuple(self)


HANDOUTS: Final = _Kinds()


class Parser(argparse.ArgumentParser):
    """Says one sentence instead of the whole usage when arguments do not fit."""

    commands: Container[str] = ()

    def error(self, message: str) -> NoReturn:
        """Say what does not fit and exit."""
        self.exit(BAD_USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


NOTHING: Final[dict[str, object]] = {
    "opens_file": False, "vault": None, "demo": False, "self_check": False, "command": None,
}  # fmt: skip
"""What ``parse`` finds where nothing was asked for."""


def parse(words: Words, arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; ``opens_file`` tells that a practice's file was named by itself.

    That is how a double click starts the program; it means what ``--vault`` before it would.
    """
    if not arguments:  # from a menu; making the parser takes a tenth of the start
        return argparse.Namespace(**NOTHING)
    top = parser(words)
    at = _practice_among(arguments, top.commands)
    opens_file = at is not None
    if at is not None:
        arguments = [*arguments[:at], "--vault", *arguments[at:]]
    return top.parse_args(arguments, argparse.Namespace(opens_file=opens_file))


def _practice_among(arguments: Sequence[str], commands: Container[str]) -> int | None:
    """Where the name of a practice's file stands in place of a command; ``None`` for nowhere."""
    if any(each.partition("=")[0] == "--vault" for each in arguments):
        return None
    for at, each in enumerate(arguments):
        if each.startswith("-"):
            continue
        named = each.casefold().endswith(PRACTICE) or Path(each).is_file()
        return at if named and each not in commands else None
    return None


def parser(words: Words) -> Parser:
    """The commands and what each takes; ``--vault`` and ``--demo`` may stand anywhere."""
    top = Parser(
        prog="coachdesk",
        description=words(
            "A quiet desk for an independent coach. Without a command, opens the window; with the "
            "name of a practice’s file in its place, on that practice."
        ),
        allow_abbrev=False,
    )
    _practice_options(top, words, vault=None, demo=False)
    top.add_argument("--version", action="version", version=f"CoachDesk {__version__}")
    top.add_argument(
        "--self-check",
        action="store_true",
        help=words(
            "try everything once in a temporary practice, without a screen, and say what works"
        ),
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title=words("commands"))
    top.commands = commands.choices
    export = _command(
        commands, words, "export", words("write the whole practice to an archive (JSON)")
    )
    export.add_argument("file", metavar="OUT.json", type=Path)
    incoming = _command(commands, words, "import", words("make a practice from an archive (JSON)"))
    incoming.add_argument("file", metavar="IN.json", type=Path)
    incoming.add_argument(
        "--replace",
        action="store_true",
        help=words("replace everything in a practice that exists"),
    )
    _handout(
        _command(commands, words, "handout", words("make a handout for a client (PDF)")), words
    )
    _access(
        _command(
            commands, words, "access", words("write all that is kept about a client (PDF and JSON)")
        ),
        words,
    )
    _read_form(
        _command(commands, words, "read-form", words("read a filled form (PDF) and print JSON")),
        words,
    )
    _command(commands, words, "check", words("look whether the practice's file is whole"))
    copying = _command(commands, words, "backup", words("make a checked copy of the practice"))
    copying.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        nargs="?",
        help=words("default: where CoachDesk keeps its copies"),
    )
    restoring = _command(
        commands,
        words,
        "restore",
        words("put a copy in the practice's place; what was there is kept beside it"),
    )
    restoring.add_argument("copy", metavar="COPY", type=Path)
    guide = _command(commands, words, "guide", words("write the user guide (PDF)"))
    guide.add_argument("--paper", choices=PAPERS, default="a4", help=words("default: a4"))
    guide.add_argument("-o", dest="file", metavar="OUT.pdf", type=Path, required=True)
    return top


def _handout(made: Parser, words: Words) -> None:
    made.add_argument(
        "kind",
        metavar="KIND",
        choices=HANDOUTS,
        help=words("which handout: {kinds}", kinds="%(choices)s"),
    )
    made.add_argument(
        "--client",
        metavar="NAME_OR_ID",
        required=True,
        help=words("the client's name, code or id"),
    )
    made.add_argument("--paper", choices=PAPERS, help=words("default: the paper of the practice"))
    made.add_argument(
        "--variant", choices=VARIANTS, default="filled", help=words("default: filled")
    )
    made.add_argument("--large", action="store_true", help=words("text in 14 pt"))
    made.add_argument(
        "--punched", action="store_true", help=words("a wide left margin for punching holes")
    )
    made.add_argument("--grey", action="store_true", help=words("no colour needed"))
    made.add_argument(
        "--language", choices=LANGUAGES, help=words("default: the language of the client")
    )
    made.add_argument(
        "--shown-as",
        choices=SHOWN_AS,
        help=words("how the client is named; default: as in the practice"),
    )
    made.add_argument("-o", dest="file", metavar="OUT.pdf", type=Path, required=True)


def _access(made: Parser, words: Words) -> None:
    made.add_argument("client", metavar="CLIENT", help=words("the client's name, code or id"))
    made.add_argument(
        "-o",
        dest="folder",
        metavar="FOLDER",
        type=Path,
        required=True,
        help=words("the folder the two files are written to"),
    )
    made.add_argument(
        "--private-notes",
        action="store_true",
        help=words("put your private notes in the JSON; the pages never have any"),
    )


def _read_form(made: Parser, words: Words) -> None:
    made.add_argument(
        "file", metavar="FILLED.pdf", type=Path, nargs="?", help=words("the form that came back")
    )
    # How the program asks its own child process; see coachdesk.form_child.
    made.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)


def _command(commands: "Commands", words: Words, name: str, does: str) -> Parser:
    made = commands.add_parser(
        name, help=does, description=f"{does[:1].upper()}{does[1:]}.", allow_abbrev=False
    )
    _practice_options(made, words, vault=argparse.SUPPRESS, demo=argparse.SUPPRESS)
    return made


def _practice_options(made: Parser, words: Words, *, vault: object, demo: object) -> None:
    made.add_argument(
        "--vault",
        metavar="FILE",
        type=Path,
        default=vault,
        help=words("the file of the practice; without it, the one in your data folder"),
    )
    made.add_argument(
        "--demo",
        action="store_true",
        default=demo,
        help=words("a sample practice, thrown away afterwards, instead of your own"),
    )

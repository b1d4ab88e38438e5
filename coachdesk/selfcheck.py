"""``coachdesk --self-check``: tries everything once in a temporary practice, without a screen.

It is how a bundle proves that nothing was left out of it: tables, resources, fonts, paper, pages.
It prints one line for each part and touches nothing of the user's.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from coachdesk import __version__
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.system.paths import Places
from coachdesk.window import run_window

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk

POINTS_PER_MM: Final = 72 / 25.4
PAPER_MM: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
STEP_MS: Final = 30
STEPS_TO_OPEN: Final = 1000


class NotWell(Exception):
    """A part does not do what it should; the text says what is wrong."""


def self_check() -> int:
    """Try every part; returns 0 when all are well, else 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console may know few letters
    with TemporaryDirectory(prefix="coachdesk-", ignore_cleanup_errors=True) as folder:
        check = SelfCheck(Path(folder))
        parts: tuple[tuple[str, Callable[[], str]], ...] = (
            ("resources", check.resources),
            ("languages", check.languages),
            ("vault", check.vault),
            ("sample practice", check.sample),
            ("handouts", check.handouts),
            ("forms", check.forms),
            ("archive", check.archive),
            ("settings", check.settings),
            ("window", check.window),
            ("file", check.file),
        )
        well = [_tried(name, part) for name, part in parts]
    print(f"CoachDesk {__version__}: {sum(well)} of {len(well)} parts are well")
    return 0 if all(well) else 1


def _tried(name: str, part: Callable[[], str]) -> bool:
    try:
        print(f"ok      {name}: {part()}", flush=True)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part, the next is tried
        print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
        return False
    return True


class SelfCheck:
    """The parts, each saying what it found; a part that is not well raises."""

    def __init__(self, folder: Path) -> None:
        self._places = Places(folder / "data", folder / "config")
        self._path = folder / "data" / "Self check.coachdesk"

    def resources(self) -> str:
        """The files that ship with the program can be read."""
        from coachdesk.system import resources

        missing = [each for each in resources.FONT_FILES if not resources.font_path(each).exists()]
        if missing:
            raise NotWell(f"fonts are missing: {', '.join(missing)}")
        icons = list(resources.path("icons").glob("*.svg"))
        prompts = resources.starter_files()
        json.loads(resources.text("schema", "archive.schema.json"))
        if not icons or not prompts:
            raise NotWell(f"{len(icons)} icons and {len(prompts)} starter files are found")
        return f"{len(icons)} icons, {len(resources.FONT_FILES)} fonts"

    def languages(self) -> str:
        """Paper speaks its languages, and letters can be joined and turned round."""
        from coachdesk.handouts import fonts
        from coachdesk.handouts.language import words_for
        from coachdesk.words import LANGUAGES, Words

        said = {each: words_for(Words(), each)("My goals") for each in LANGUAGES}
        if len(set(said.values())) < len(LANGUAGES):
            raise NotWell(f"not every language has its own words: {said}")
        fonts.ready()
        if not fonts.width("q\u0307 \u05e9\u05dc\u05d5\u05dd", "serif", 10):
            raise NotWell("text that joins or runs from the right cannot be measured")
        return ", ".join(LANGUAGES)

    def vault(self) -> str:
        """A vault is made by its migrations and can be opened again."""
        from coachdesk.storage.migration import SCHEMA
        from coachdesk.storage.vault import open_vault

        new_practice(self._path).close()
        open_vault(self._path).close()
        return f"made and opened, schema {SCHEMA}"

    def sample(self) -> str:
        """The sample practice fits into it."""
        from coachdesk.domain.client import Client

        with _Opened(self._path) as desk:
            fill_with_sample(desk)
            return f"{len(desk.vault.all(Client))} clients"

    def handouts(self) -> str:
        """Every handout, variant and paper is drawn, and its pages can be read again."""
        from coachdesk.domain.handout import HandoutKind, PaperSize, Variant

        pages = documents = 0
        with _Opened(self._path) as desk:
            engagement = _fullest(desk)
            for kind in HandoutKind:
                for variant in Variant:
                    for paper in PaperSize:
                        pages += _drawn(desk, engagement, kind, variant, paper)
                        documents += 1
        return f"{documents} documents, {pages} pages"

    def forms(self) -> str:
        """A form is read back by the child process that reads them."""
        from coachdesk.desk.handout_content import gather
        from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
        from coachdesk.handouts.render import render
        from coachdesk.ui.handouts.form_file import form_child, read_form_bytes
        from coachdesk.words import Words

        with _Opened(self._path) as desk:
            content = gather(desk, _fullest(desk), HandoutKind.GOALS)
        drawn = render(content, paper=PaperSize.A4, variant=Variant.FILLABLE, words=Words())
        with form_child() as child:
            (form,) = read_form_bytes(child, drawn)
        if form.document_id != content.header.document_id or not form.values:
            raise NotWell("another form came back than was sent")
        return f"{len(form.values)} fields read back"

    def archive(self) -> str:
        """What is exported and imported into an empty vault is the same again."""
        from coachdesk.desk.portability import export_archive, import_archive, read_json

        with _Opened(self._path) as desk:
            first = export_archive(desk, __version__)
        text = json.dumps(first, ensure_ascii=False)
        other = self._path.with_name("Other.coachdesk")
        new_practice(other).close()
        with _Opened(other) as desk:
            import_archive(desk, read_json(text))
            second = export_archive(desk, __version__)
        if {**first, "exported_at": ""} != {**second, "exported_at": ""}:
            raise NotWell("the archive does not come back as it was")
        return f"{len(text):,} characters there and back"

    def settings(self) -> str:
        """This machine's settings are kept."""
        from coachdesk.system.settings import SettingsFile

        SettingsFile(self._places.settings).change(text_size=110)
        if SettingsFile(self._places.settings).value.text_size != 110:
            raise NotWell("the settings are not kept")
        return "kept"

    def window(self) -> str:
        """The window opens, and a client is shown on the overview and every stage."""
        visit = _Visit()
        run_window(self._path, self._places, opened=visit.begin)
        if visit.trouble:
            raise NotWell("; ".join(visit.trouble))
        return f"{len(visit.shown)} pages shown"

    def file(self) -> str:
        """After all this the file is whole."""
        with _Opened(self._path) as desk:
            problems = desk.vault.check()
        if problems:
            raise NotWell("; ".join(problems))
        return "whole"


class _Opened:
    """A desk on a vault file, closed at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> "Desk":
        from coachdesk.storage.vault import open_vault

        self._vault = open_vault(self._path)
        return open_desk(self._vault)

    def __exit__(self, *_: object) -> None:
        self._vault.close()


def _fullest(desk: "Desk") -> str:
    """The engagement with most in it."""
    from collections import Counter

    from coachdesk.domain.answer import Answer

    answers = Counter(each.engagement_id for each in desk.vault.all(Answer))
    return answers.most_common(1)[0][0]


def _drawn(desk: "Desk", engagement_id: str, kind: Any, variant: Any, paper: Any) -> int:
    """Draw one handout and read it back; returns its pages."""
    from pypdfium2 import PdfDocument

    from coachdesk.desk.handout_content import gather
    from coachdesk.handouts.render import render
    from coachdesk.words import Words

    content = gather(desk, engagement_id, kind)
    what = f"{kind.value} {variant.value} {paper.value}"
    document = PdfDocument(render(content, paper=paper, variant=variant, words=Words()))
    try:
        wanted = [round(each * POINTS_PER_MM, 1) for each in PAPER_MM[paper.value]]
        texts = []
        for page in document:
            if [round(each, 1) for each in page.get_size()] != wanted:
                raise NotWell(f"{what}: a page is {page.get_size()}, not {wanted} points")
            texts.append(page.get_textpage().get_text_range())
            page.render(scale=0.5)
        if not texts or not all(content.header.document_id in text for text in texts):
            raise NotWell(f"{what}: the document's id is not on every page")
        return len(texts)
    finally:
        document.close()


@dataclass
class _Visit:
    """A walk through the running window: the overview and every stage of one client."""

    shown: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    _program: Any = None
    _waited: int = 0

    def begin(self, program: Any) -> None:
        """Called once the window is shown; ends by closing it."""
        from PySide6.QtCore import QTimer

        from coachdesk.domain.stage import STAGE_KEYS
        from coachdesk.ui.widgets.stepper import OVERVIEW

        self._program = program
        self._waiting = [OVERVIEW, *STAGE_KEYS]
        self._hook = sys.excepthook
        sys.excepthook = lambda kind, error, _: self.trouble.append(f"{kind.__name__}: {error}")
        self._timer = QTimer(program)
        self._timer.timeout.connect(self._on_step)
        self._timer.start(STEP_MS)

    def _on_step(self) -> None:
        self._waited += 1
        if self.trouble or self._waited > STEPS_TO_OPEN:
            self._end()
        elif self._program.desk.is_open and self._waited > 3:
            self._show_next()

    def _show_next(self) -> None:
        window = self._program.window
        page = window.client_page
        if self.shown:
            window.grab()
            if page.stage != self.shown[-1]:
                self.trouble.append(f"{self.shown[-1]} was opened and {page.stage} is shown")
        if not self._waiting:
            self._end()
            return
        self.shown.append(self._waiting.pop(0))
        if len(self.shown) == 1:
            from coachdesk.domain.engagement import Engagement

            desk = self._program.desk
            engagement = desk.vault.get(Engagement, _fullest(desk))
            window.open_client(engagement.client_id)
        page.open_stage(self.shown[-1])

    def _end(self) -> None:
        from PySide6.QtCore import QCoreApplication

        self._timer.stop()
        sys.excepthook = self._hook
        if self._waiting and not self.trouble:
            self.trouble.append("the window did not open its practice")
        self._program.window.close()
        QCoreApplication.quit()

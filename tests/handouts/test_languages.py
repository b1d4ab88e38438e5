"""Paper in German, Spanish and French: all of it said, nothing lost, and all in its frame."""

import importlib.util
import string
from datetime import UTC
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Message

from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.handouts import fonts, language
from coachdesk.handouts.counted import in_words
from coachdesk.handouts.fonts.signs import printable
from coachdesk.handouts.missing import texts_in
from coachdesk.handouts.render import render
from coachdesk.system import resources
from coachdesk.words import LANGUAGES, Words
from tests.handouts import test_every_page as pages
from tests.handouts.every import Case, looked
from tests.handouts.reading import read, squeezed

OTHERS = tuple(each for each in LANGUAGES if each != "en")
# German has the longest words: it is also set large, and says too much of everything.
CASES = [
    *(
        Case("usual", kind, PaperSize.A4, variant, large, spoken)
        for kind, variant, (spoken, large) in product(
            HandoutKind,
            (Variant.FILLED, Variant.TO_WRITE),
            [*((each, False) for each in OTHERS), ("de", True)],
        )
    ),
    *(
        Case("abundant", kind, PaperSize.A4, Variant.FILLED, large, "de")
        for kind, large in product(HandoutKind, (False, True))
    ),
]
every_case = pytest.mark.parametrize("case", [pytest.param(each, id=str(each)) for each in CASES])
every_language = pytest.mark.parametrize("spoken", OTHERS)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The tool that keeps the catalogues."""
    path = Path(resources.root()).parent / "packaging" / "catalogues.py"
    spec = importlib.util.spec_from_file_location("catalogues", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_a_page_speaks_its_own_language_in_the_zone_of_the_coach() -> None:
    words = Words("en", UTC)
    german = language.words_for(words, "de")
    assert german("My goals") == "Meine Ziele"
    assert german.zone is UTC
    assert language.words_for(words, "de-AT") is german
    for same in ("", "en", "en_GB", "tlh", "../de"):
        assert language.words_for(words, same) is words
    assert language.words_for(german, "en")("My goals") == "My goals"


@every_language
def test_every_sentence_of_paper_is_translated(tool: ModuleType, spoken: str) -> None:
    assert [each.id for each in tool.waiting(tool.known(spoken), tool.said_on_paper())] == []


@every_language
def test_no_sentence_is_kept_that_paper_no_longer_says(tool: ModuleType, spoken: str) -> None:
    template = tool.said_on_paper()
    assert [
        each.id for each in tool.known(spoken) if each.id and template.get(each.id) is None
    ] == []


def test_bringing_a_catalogue_up_to_date_keeps_the_glossary_at_its_head(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "LOCALE", tmp_path)
    template = tool.said_on_paper()
    tool.update("fr", template)
    file = tool.catalogue_file("fr")
    begun = file.read_text(encoding="utf-8")
    file.write_text("# goal: objectif\n" + begun, encoding="utf-8")
    tool.update("fr", template)
    assert file.read_text(encoding="utf-8") == "# goal: objectif\n" + begun


@every_language
def test_no_placeholder_is_lost_or_invented(tool: ModuleType, spoken: str) -> None:
    for message in tool.known(spoken):
        if message.id:
            one, *others = map(placeholders, texts_of(message.string))
            first, last = (placeholders(texts_of(message.id)[n]) for n in (0, -1))
            assert one == first, message.id
            assert all(each == last for each in others), message.id


@every_language
def test_a_translation_begins_and_ends_like_its_sentence(tool: ModuleType, spoken: str) -> None:
    for message in tool.known(spoken):
        if message.id:
            for one, other in zip(texts_of(message.id), texts_of(message.string), strict=False):
                assert other == other.strip()
                assert one.endswith(".") == other.endswith("."), other
                assert not {"'", '"', "!"} & set(other), other
                assert not any(each in other for each in (" :", " ;", " ?")), other


@every_language
def test_what_paper_says_by_itself_is_in_its_own_fonts(tool: ModuleType, spoken: str) -> None:
    fonts.ready()
    for message in tool.known(spoken):
        for said in texts_of(message.string) if message.id else ():
            for font in ("sans", "sans_semibold", "serif"):
                assert fonts.is_plain(printable(said), font), said


@pytest.mark.parametrize("variant", Variant)
def test_a_page_asks_for_no_sentence_the_catalogues_do_not_know(
    tool: ModuleType, variant: Variant, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()

    class Noting(Words):
        """Words that note what is asked of them."""

        def __call__(self, text: str, /, **parts: object) -> str:
            asked.add(text)
            return super().__call__(text, **parts)

    monkeypatch.setattr(language, "words_for", lambda _words, _language: Noting("de"))
    monkeypatch.setattr("coachdesk.handouts.render.words_for", language.words_for)
    own = set()
    for sample, kind in product(("usual", "abundant"), HandoutKind):
        content = Case(sample, kind, PaperSize.A4, variant, large=False).content
        render(content, paper=PaperSize.A4, variant=variant, words=Noting("de"))
        own |= set(texts_in(content))
    known = {text for each in tool.known("de") if each.id for text in texts_of(each.id)}
    written = squeezed(" ".join(own))
    assert {text for text in asked - known if squeezed(text) not in written} == set()


@every_case
def test_a_translated_page_keeps_to_its_frame(case: Case) -> None:
    pages.test_everything_keeps_to_its_frame(case)


@every_case
def test_no_words_of_a_translated_page_lie_over_one_another(case: Case) -> None:
    pages.test_no_words_lie_over_one_another(case)


@every_case
def test_a_translated_page_speaks_no_english_by_itself(case: Case, tool: ModuleType) -> None:
    found = squeezed(" ".join(read(looked(case).pdf)))
    words = language.words_for(Words("en"), case.language)
    number = words("Page {n} of {m}", n=1, m=len(looked(case).placed))
    assert squeezed(number) in found
    assert "Page1of" not in found


def texts_of(text: str | tuple[str, ...] | Message) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(
    ("spoken", "two", "twelve"),
    [
        ("en", "two", "twelve"),
        ("de", "zwei", "zwölf"),
        ("es", "dos", "doce"),
        ("fr", "deux", "douze"),
    ],
)
def test_small_numbers_are_written_out_and_others_are_not(
    spoken: str, two: str, twelve: str
) -> None:
    words = language.words_for(Words("en"), spoken)
    assert [in_words(words, n) for n in (2, 12, 13, 0)] == [two, twelve, "13", "0"]

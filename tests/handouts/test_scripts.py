"""Any script: a font of the machine by coverage, letters in order, what is missing said before."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from coachdesk.domain.handout import GoalsContent, Look, PaperSize, Sheets, Variant
from coachdesk.handouts import fonts
from coachdesk.handouts.fonts import direction, machine, shaping
from coachdesk.handouts.render import missing_signs, render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.conftest import forget
from tests.handouts.reading import read, squeezed, texts, things
from tests.handouts.small_fonts import ADVANCE, make_collection, make_font
from tests.handouts.test_every_page import is_embedded

WORDS = Words("en")
HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןךף"
HAN = "我想每天早上醒来"
KANA = "すっきり"

Folder = Callable[[], None]


def saying(text: str) -> GoalsContent:
    content = samples.goals()
    header = replace(content.header, client=text)
    area = replace(content.areas[0], name=text)
    return replace(
        content, header=header, areas=(area, *content.areas[1:]), year_from_now=text, stood_out=text
    )


def page(content: GoalsContent) -> bytes:
    return render(content, paper=PaperSize.A4, variant=Variant.FILLED, words=WORDS)


def sheets(content: GoalsContent, variant: Variant = Variant.FILLED) -> list[Sheets]:
    return [Sheets(content=content, paper=PaperSize.A4, variant=variant, look=Look())]


def pieces(text: str, role: str = "serif") -> list[shaping.Piece]:
    whole = shaping.written(text, role)
    return whole.pieces(0, len(whole.text), 10)


@pytest.mark.parametrize("postscript", [False, True], ids=["truetype", "postscript"])
def test_a_script_the_house_lacks_stands_in_a_font_of_the_machine(
    fonts_here: Path, postscript: bool
) -> None:
    make_font(fonts_here / "Han.otf", HAN, postscript=postscript)
    made = page(saying(HAN))
    assert squeezed("".join(read(made))).count(HAN) >= 3
    assert squeezed("".join(texts(made))).count(HAN) >= 3
    with pikepdf.open(BytesIO(made)) as opened:
        assert opened.check_pdf_syntax() == []
        found = [each for each in opened.objects if _is_font(each)]
    assert any("Han" in str(each["/BaseFont"]) for each in found)


def _is_font(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"


def test_every_font_of_the_machine_travels_with_the_file(fonts_here: Path) -> None:
    make_font(fonts_here / "Han.otf", HAN, postscript=True)
    make_font(fonts_here / "Hebrew.ttf", HEBREW)
    for found in PdfReader(BytesIO(page(saying(HAN + " שלום")))).pages:
        for font in found["/Resources"]["/Font"].values():
            assert is_embedded(font.get_object())


def test_every_face_of_a_collection_is_looked_at(fonts_here: Path) -> None:
    make_collection(fonts_here / "All.ttc", HAN, KANA)
    assert fonts.missing(HAN + KANA) == ()
    assert squeezed(KANA) in squeezed("".join(read(page(saying(KANA)))))


def test_one_font_is_taken_for_a_whole_script_where_one_has_it(fonts_here: Path) -> None:
    make_font(fonts_here / "A.ttf", HEBREW[:3])
    make_font(fonts_here / "Z.ttf", HEBREW)
    assert len({each.font for each in pieces(HEBREW)}) == 1


def test_a_serif_stands_in_for_the_serif_and_a_bold_for_the_bold(fonts_here: Path) -> None:
    for name in ("HebrewSans", "HebrewSans-Bold", "HebrewSerif", "HebrewSerif-Bold"):
        make_font(fonts_here / f"{name}.ttf", HEBREW)
    stands_in = {
        "sans": "HebrewSans.ttf",
        "sans_semibold": "HebrewSans-Bold.ttf",
        "serif": "HebrewSerif.ttf",
        "serif_semibold": "HebrewSerif-Bold.ttf",
    }
    for role, file in stands_in.items():
        assert {Path(each.font.split()[1]).name for each in pieces("שלום", role)} == {file}


@pytest.mark.parametrize(
    ("role", "first"),
    [
        ("sans", "arial.ttf"),
        ("sans_semibold", "arialbd.ttf"),
        ("serif", "times.ttf"),
        ("serif_semibold", "timesbd.ttf"),
    ],
)
def test_the_usual_faces_of_windows_come_before_their_slanted_ones(
    fonts_here: Path, role: str, first: str
) -> None:
    for name in ("arial", "arialbd", "arialbi", "ariali", "times", "timesbd", "timesbi", "timesi"):
        make_font(fonts_here / f"{name}.ttf", HEBREW)
    assert {Path(each.font.split()[1]).name for each in pieces("שלום", role)} == {first}


def test_fonts_that_cannot_be_embedded_do_not_count(fonts_here: Path) -> None:
    make_font(fonts_here / "Pictures.ttf", "😀", empty=True)
    make_font(fonts_here / "Forbidden.ttf", "語", restricted=True)
    (fonts_here / "Broken.ttf").write_bytes(b"\0\1\0\0 no font")
    (fonts_here / "Empty.ttc").write_bytes(b"")
    assert fonts.missing("so 😀 語") == ("😀", "語")


def test_what_no_font_has_is_printed_as_its_number_and_said_before(fonts_here: Path) -> None:
    content = saying("so 😀 and 語, 😀")
    assert missing_signs(sheets(content), WORDS) == ("😀", "語")
    assert "so[U+1F600]and[U+8A9E]" in squeezed("".join(read(page(content))))


def test_a_blank_page_misses_nothing_of_what_was_said(fonts_here: Path) -> None:
    content = replace(samples.goals(), year_from_now="語")
    assert missing_signs(sheets(content, Variant.BLANK), WORDS) == ()
    assert missing_signs(sheets(content, Variant.TO_WRITE), WORDS) == ("語",)


@pytest.mark.parametrize(
    "text", ["\u3164\u115f", "\u0378 א", "א\u2029ב", "\u200d", "א\u200d", "\u0301"]
)
def test_signs_nobody_sees_do_no_harm(fonts_here: Path, text: str) -> None:
    make_font(fonts_here / "Some.ttf", HEBREW + "\u3164\u115f")
    assert fonts.width(text, "serif", 10) >= 0
    assert read(page(saying(text)))


def test_text_of_the_house_never_looks_through_the_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def looked() -> tuple[Path, ...]:
        raise AssertionError

    monkeypatch.setattr(machine, "font_folders", looked)
    forget()
    content = saying("Łukasz, Ελένη, Наталья, Phượng")
    assert missing_signs(sheets(content), WORDS) == ()
    assert page(content)


# Order


def test_a_line_from_the_right_is_set_in_order_and_begins_at_the_right(fonts_here: Path) -> None:
    make_font(fonts_here / "Hebrew.ttf", HEBREW)
    text = "אני רוצה לקום (עם Mara) לפני 18:00, כל יום"
    drawn = [(each.x, _said(each)) for each in pieces(text)]
    assert [x for x, _ in drawn] == sorted(x for x, _ in drawn)
    assert "".join(said for _, said in drawn) == "םוי לכ ,18:00 ינפל (Mara םע) םוקל הצור ינא"
    made = page(replace(samples.goals(), year_from_now="שלום", areas=()))
    right = 595.28 - 18 * 72 / 25.4
    assert any(right - 1 < each.right <= right + 0.5 for each in things(made)[0] if each.kind == 1)
    assert "שלום" in "".join(read(made))


def _said(piece: shaping.Piece) -> str:
    """What a piece says from left to right."""
    if not piece.moves:
        return piece.said
    font = shaping.pdfmetrics.getFont(piece.font)
    return "".join(font.text_of(each) for each in piece.said)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("abc אבג def", "abc גבא def"),
        ("אבג abc דהו", "והד abc גבא"),
        ("אבג 12:30", "12:30 גבא"),
        ("price: 5 ₪ אב", "price: 5 ₪ בא"),
        ("ab אב (גד) cd", "ab )דג( בא cd"),
        ("ab (אב) cd", "ab (בא) cd"),
        ("אב (cd) גד", "דג )cd( בא"),
    ],
)
def test_runs_stand_as_the_bidirectional_rules_say(text: str, shown: str) -> None:
    found = direction.levels(text)
    runs = direction.in_order(list(zip(found, text, strict=True)))
    assert "".join(runs) == shown


@given(st.text(alphabet="ab 1.,(אבג\u0627\u0628\u064b\u200c5٣\n\u2029\u0378\u2066", max_size=40))
def test_every_sign_has_a_level_and_order_loses_none(text: str) -> None:
    found = direction.levels(text)
    assert len(found) == len(text)
    ordered = direction.in_order(list(zip(found, text, strict=True)))
    assert sorted(ordered) == sorted(text)


def test_a_long_text_is_wrapped_where_it_may_be_and_flows_on(fonts_here: Path) -> None:
    make_font(fonts_here / "Han.ttf", HAN + "。")
    make_font(fonts_here / "Hebrew.ttf", HEBREW)
    words = ["".join(HEBREW[(n * 7 + k) % 22] for k in range(5)) for n in range(2500)]
    made = page(
        replace(samples.goals(), year_from_now=" ".join(words), stood_out=(HAN + "。") * 700)
    )
    found = " ".join(read(made))
    assert not set(words) - set(found.split())
    assert squeezed(found).count(HAN[-1]) >= 700
    assert not [line for line in found.splitlines() if line.startswith("。")]


@pytest.mark.parametrize("text", ["שלום Mara 18:00", HAN, "Z\u0337a\u0334", "😀 so", "語"])
def test_a_text_is_as_wide_as_it_is_drawn(fonts_here: Path, text: str) -> None:
    make_font(fonts_here / "Some.ttf", HEBREW + HAN + "\u0337")
    found = pieces(text)
    last = found[-1]
    end = last.x + _wide(last)
    assert fonts.width(text, "serif", 10) == pytest.approx(end, abs=0.05)


def _wide(piece: shaping.Piece) -> float:
    font = shaping.pdfmetrics.getFont(piece.font)
    return float(font.stringWidth(piece.said, 10)) + sum(piece.moves) * 10 / 1000


def test_letters_of_a_small_font_are_as_wide_as_it_says(fonts_here: Path) -> None:
    make_font(fonts_here / "Hebrew.ttf", HEBREW)
    assert fonts.width("שלום", "serif", 10) == pytest.approx(4 * ADVANCE / 100)


def test_the_same_words_make_the_same_bytes_whatever_was_drawn_before(fonts_here: Path) -> None:
    make_font(fonts_here / "Some.otf", HEBREW + HAN, postscript=True)
    content = saying(HAN + " שלום")
    first = page(content)
    page(saying(HAN[::-1] + HEBREW))
    assert page(content) == first


def test_lines_set_before_the_fonts_are_looked_for_anew_can_still_be_printed(
    fonts_here: Path,
) -> None:
    make_font(fonts_here / "Han.ttf", HAN)
    page(saying(HAN))
    machine.forget()  # the lines set above are still known, the face behind them is not
    assert HAN[:3] in squeezed("".join(texts(page(saying(HAN[::-1] + HAN)))))
    assert HAN in squeezed("".join(texts(page(saying(HAN)))))

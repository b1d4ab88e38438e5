"""Writes the fields of a form into the PDF: what a viewer shows, what it lets be typed, its names.

Every field brings its own look, drawn with the fonts of the page, so that a value in any script
shows the same in every viewer. The page below holds the lines and the circles; a field that is
empty or unticked shows nothing of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFName, PDFPage

from coachdesk.domain.form import (
    FORM_VERSION,
    MOST_TEXT,
    VERSION_KEY,
    YES,
    FieldType,
    field_name,
)
from coachdesk.handouts.charts import PlacedField
from coachdesk.handouts.page import Page
from coachdesk.handouts.raw import Entries, Value, dictionary, name_of, text_of
from coachdesk.handouts.typed import draw_chosen, draw_ticked, draw_typed, typed_style

_PRINTED, _HIDDEN = 4, 2  # flags of an annotation
_READ_ONLY, _MANY_LINES, _RADIO = 1, 1 << 12, 1 << 15  # flags of a field
_OFF: Final = "Off"
_FONTS: Final = dictionary(
    Helv=b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ZaDb=b"<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>",
)
_TYPED: Final = "/Helv 11 Tf 0 g"
_MARKED: Final = text_of("/ZaDb 0 Tf 0 g")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Choice:
    """A circle or a box that can be set: where it lies, the state it sets, the sign in it.

    ``said`` is what it is called where it is one of several.
    """

    box: Box
    state: str
    sign: str = ""
    said: str = ""


class Form:
    """The form of a file, which may hold the fields of several documents.

    A field's name can stand once in a file: where a document is in it twice, the first copy can
    be filled in and the second shows the values.
    """

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._doc = canvas._doc  # noqa: SLF001 - ReportLab has no open door to either
        self._fields: list[Any] = []
        self._names: set[str] = set()
        self._looks: dict[object, str] = {}

    def place(self, page: Page, fields: Sequence[PlacedField]) -> None:
        """Put fields on the page that is being drawn, in the order Tab reaches them."""
        document = page.header.document_id
        if fields and f"{document}/{VERSION_KEY}" not in self._names:
            self._add_version(document)
        for each in fields:
            name = field_name(document, each.field.key)
            known = name in self._names
            self._names.add(name)
            if each.field.type is FieldType.TEXT:
                self._text(page, name, each, copy=known)
            else:
                self._buttons(page, name, each, copy=known)

    def finish_page(self) -> None:
        """Say of the page just finished that Tab goes through its fields as they were placed."""
        page = self._doc.Pages.pages[-1]
        if page.Annots:
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "Tabs"]
            page.Tabs = PDFName("S")

    def finish(self) -> None:
        """Tell the file of its fields, once all of them are placed."""
        if not self._fields:
            return
        catalog = self._doc._catalog  # noqa: SLF001
        catalog.AcroForm = self._kept(
            Fields=self._fields,
            DR=dictionary(Font=_FONTS),
            DA=text_of(_TYPED),
        )

    # The kinds of field

    def _add_version(self, document: str) -> None:
        name = f"{document}/{VERSION_KEY}"
        self._names.add(name)
        look = self._look(("empty",), 1, 1, lambda: None)
        self._fields.append(
            self._widget(
                (0, 0, 1, 1), _HIDDEN, FT=b"/Tx", T=text_of(name), Ff=_READ_ONLY,
                V=text_of(str(FORM_VERSION)), DA=text_of(_TYPED),
                AP=dictionary(N=self._reference(look)),
            )
        )  # fmt: skip

    def _text(self, page: Page, name: str, placed: PlacedField, *, copy: bool) -> None:
        field, width, height = placed.field, placed.width, placed.height
        many_lines = field.many_lines or "\n" in field.value
        draw = partial(draw_typed, page, field.value, width, height, many_lines=many_lines)
        look = self._look(name if field.value else (width, height), width, height, draw)
        if copy:
            self._draw(look, placed.x, placed.y)
            return
        # Size 0 lets a viewer set many lines as small as it takes to show all that is typed.
        size = 0 if many_lines else round(typed_style(page).size, 1)
        value = text_of(field.value)
        self._fields.append(
            self._widget(
                (placed.x, placed.y, placed.x + width, placed.y + height), _PRINTED,
                FT=b"/Tx", T=text_of(name), TU=text_of(field.label), V=value, DV=value,
                Ff=_MANY_LINES if many_lines else 0,
                MaxLen=max(MOST_TEXT, len(field.value.encode("utf-16-be", "replace")) // 2),
                DA=text_of(f"/Helv {size} Tf 0 g"),
                AP=dictionary(N=self._reference(look)),
            )
        )  # fmt: skip

    def _buttons(self, page: Page, name: str, placed: PlacedField, *, copy: bool) -> None:
        field = placed.field
        on = field.value or _OFF
        choices = list(_choices(page, placed))
        if copy:
            for each in choices:
                if each.state == on:
                    self._draw(self._chosen(page, placed, each), each.box[0], each.box[1])
            return
        said: Entries = {
            "FT": b"/Btn", "T": text_of(name), "TU": text_of(field.label), "V": name_of(on),
        }  # fmt: skip
        if field.type is FieldType.TICK:
            self._fields.append(self._button(page, placed, choices[0], on, **said))
            return
        kids: list[Value] = []
        group = self._kept(**said, Ff=_RADIO, Kids=kids)
        # Some viewers read the label of a circle only, not that of its group.
        kids += [
            self._button(
                page, placed, each, on, Parent=group, TU=text_of(f"{field.label}: {each.said}")
            )
            for each in choices
        ]
        self._fields.append(group)

    def _button(
        self, page: Page, placed: PlacedField, choice: _Choice, on: str, **entries: Value
    ) -> Value:
        x0, y0, x1, y1 = choice.box
        empty = self._look((x1 - x0, y1 - y0), x1 - x0, y1 - y0, lambda: None)
        looks = dictionary(
            {
                choice.state: self._reference(self._chosen(page, placed, choice)),
                _OFF: self._reference(empty),
            }
        )
        ticked = placed.field.type is FieldType.TICK and not choice.sign
        return self._widget(
            choice.box, _PRINTED, AS=name_of(on if on == choice.state else _OFF),
            AP=dictionary(N=looks), DA=_MARKED, MK=b"<</CA(4)>>" if ticked else b"<</CA(l)>>",
            **entries,
        )  # fmt: skip

    # Objects of the file

    def _chosen(self, page: Page, placed: PlacedField, choice: _Choice) -> str:
        x0, y0, x1, y1 = choice.box
        size = round(x1 - x0, 3)
        key: tuple[object, ...] = (choice.sign, size, page.pen.palette["brand"])
        draw: Callable[[], None] = partial(draw_chosen, page, size / 2, choice.sign)
        if placed.field.type is FieldType.TICK and not choice.sign:
            key, draw = ("tick", size, page.pen.palette["accent"]), partial(draw_ticked, page, size)
        return self._look(key, size, y1 - y0, draw)

    def _look(self, key: object, width: float, height: float, draw: Callable[[], None]) -> str:
        """The name of a picture, drawn once for all that look the same."""
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = f"field{len(self._looks)}"
            self._canvas.beginForm(known, 0, 0, round(width, 3), round(height, 3))
            draw()
            self._canvas.endForm()
        return known

    def _reference(self, look: str) -> Any:
        return self._doc.Reference(self._doc.idToObject[self._doc.getXObjectName(look)])

    def _draw(self, look: str, x: float, y: float) -> None:
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.doForm(look)
        self._canvas.restoreState()

    def _kept(self, **entries: Value) -> Any:
        return self._doc.Reference(dictionary(entries))

    def _widget(self, box: Box, flags: int, **entries: Value) -> Any:
        """An annotation on this page."""
        made = self._kept(
            Type=b"/Annot", Subtype=b"/Widget", F=flags,
            Rect=b"[%.3f %.3f %.3f %.3f]" % box, **entries,
        )  # fmt: skip
        self._canvas._annotationrefs.append(made)  # noqa: SLF001
        return made


def _choices(page: Page, placed: PlacedField) -> Iterator[_Choice]:
    """Where the circles and the box of a field lie, in reading order."""
    field, size = placed.field, placed.height
    signs = [(YES, field.options[0][1] if field.options else "", "")]
    step = 0.0
    if field.type is FieldType.SCALE:
        numbers = [(str(n), page.words.number(n)) for n in range(1, 11)]
        signs = [(state, number, number) for state, number in numbers]
        step = (placed.width - size) / 9
    elif field.type is FieldType.CHOICE:
        signs = [(key, "", word) for key, word in field.options]
        step = placed.width / max(1, len(signs))
    for n, (state, sign, said) in enumerate(signs):
        x = placed.x + n * step
        yield _Choice((x, placed.y, x + size, placed.y + size), state, sign, said)

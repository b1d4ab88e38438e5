"""What is in the print: its documents and their pages, small, and a way to add another.

The small pages are drawn when they come into view, and only the last ones are kept.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QMenu,
    QScrollArea,
    QWidget,
)

from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.handouts.choices import ICONS, kind_name
from coachdesk.ui.handouts.making import Piece
from coachdesk.ui.handouts.pdf_pages import Leaf, draw_page, leaves
from coachdesk.ui.handouts.pictures import Picture, Pictures
from coachdesk.ui.handouts.thumbs import DocumentHead, Thumb
from coachdesk.ui.icons import icon
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.work import Work

THUMB, FINER = 104, 4
MOST_KEPT = 6 * 2**20  # bytes of small pictures


class PageRail(QScrollArea):
    """The documents of the print, each with its pages.

    Signals:
        chosen: a page was chosen; carries its number in the print from 0.
        document_chosen: a document's page was chosen; carries the document's number.
        head_chosen, remove_wanted: a document is to be shown, or taken out; its number.
        add_wanted: a document is to be added; carries its kind.
    """

    chosen = Signal(int)
    document_chosen = Signal(int)
    head_chosen = Signal(int)
    remove_wanted = Signal(int)
    add_wanted = Signal(object)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._pieces: tuple[Piece, ...] = ()
        self._leaves: tuple[Leaf, ...] = ()
        self._thumbs: list[Thumb] = []
        self._heads: list[DocumentHead] = []
        self.pictures = Pictures(MOST_KEPT)
        self._wanted: list[Leaf] = []
        self._drawing = False
        self._page = 0
        self._work = Work(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look, words = room.look, room.words
        page = QWidget()
        lines = column(page, spacing=look.px(8))
        lines.setContentsMargins(look.px(12), look.px(18), look.px(12), look.px(18))
        lines.addWidget(Label(look, words("In this print"), Type.BODY, "ink2"))
        self.list = PickList(framed=False, gap=look.px(12))
        self.list.setAccessibleName(words("In this print"))
        lines.addWidget(self.list)
        lines.addSpacing(look.px(4))
        self.add = Button(look, words("Add a handout"), "row", icon="plus")
        self.add.clicked.connect(self._on_add)
        lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        # Where new rows lie is known only once they are laid out.
        self.verticalScrollBar().rangeChanged.connect(self._bring_page)

    def show_pieces(self, pieces: Sequence[Piece], current: int) -> None:
        """Show the documents of a print; ``current`` is the one whose choices are shown."""
        self._leaves = leaves([each.document for each in pieces])
        shape = [(each.entry.number, each.kind, len(each.document.sizes)) for each in pieces]
        before = [(each.entry.number, each.kind, len(each.document.sizes)) for each in self._pieces]
        self._pieces = tuple(pieces)
        self.pictures.keep_only(set(self._leaves))
        if shape != before:
            self._build()
        for thumb, leaf in zip(self._thumbs, self._leaves, strict=True):
            thumb.show_leaf(leaf)
        self.show_current(current)

    def show_current(self, number: int) -> None:
        """Mark the document whose choices are shown."""
        for head in self._heads:
            head.setChecked(head.number == number)

    def show_page(self, number: int) -> None:
        """Mark the page in view."""
        self._page = number
        for at, thumb in enumerate(self._thumbs):
            thumb.setChecked(at == number)
        self._bring_page()

    def _bring_page(self) -> None:
        """Bring the page in view into view here too."""
        if self._page < len(self._thumbs):
            self.ensureWidgetVisible(self._thumbs[self._page], 0, self._room.look.px(20))

    def captions(self) -> list[str]:
        """The name under each small page."""
        return [thumb.text() for thumb in self._thumbs]

    def heads(self) -> list[DocumentHead]:
        """The lines over the pages of each document; none while there is only one."""
        return list(self._heads)

    def menu(self) -> QMenu:
        """The same to choose from where the rail finds no room; it lets itself go."""
        look, words = self._room.look, self._room.words
        menu = QMenu(self.window())
        several = len(self._pieces) > 1
        for piece in self._pieces:
            number, name = piece.entry.number, kind_name(words, piece.kind)
            shown = menu.addAction(icon(look, ICONS[piece.kind]), name)
            shown.triggered.connect(lambda _=False, number=number: self.head_chosen.emit(number))
        if several:
            menu.addSeparator()
        for piece in self._pieces if several else ():
            number, name = piece.entry.number, kind_name(words, piece.kind)
            taken = menu.addAction(words("Take {name} out of the print", name=name))
            taken.triggered.connect(lambda _=False, number=number: self.remove_wanted.emit(number))
        menu.addSeparator()
        adding = menu.addMenu(words("Add a handout"))
        self._fill(adding)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def picture(self, leaf: Leaf) -> QImage | None:
        """A page's small picture; drawn soon where there is none."""
        found = self.pictures.find(leaf)
        if found is None and leaf not in self._wanted:
            self._wanted.append(leaf)
            self._draw()
        return found.image if found else None

    # Building

    def _build(self) -> None:
        self._thumbs, self._heads = [], []
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.list.isAncestorOf(focus)
        rows: list[QAbstractButton] = []
        several = len(self._pieces) > 1
        for piece in self._pieces:
            if several:
                rows.append(self._head(piece))
            rows += self._pages_of(piece)
        self.list.show_buttons(rows)
        if had_keyboard and not any(each.hasFocus() for each in rows):
            rows[0].setFocus()  # it was on the button that took a document out
        self.show_page(0)

    def _head(self, piece: Piece) -> DocumentHead:
        words, number = self._room.words, piece.entry.number
        pages = words.count("{n} page", "{n} pages", len(piece.document.sizes))
        name = kind_name(words, piece.kind)
        remove = words("Take {name} out of the print", name=name)
        made = DocumentHead(self._room.look, number, name, pages, remove)
        made.clicked.connect(lambda: self.head_chosen.emit(number))
        made.remove_wanted.connect(lambda: self.remove_wanted.emit(number))
        made.reached.connect(lambda: self.ensureWidgetVisible(made, 0, self._room.look.px(20)))
        self._heads.append(made)
        return made

    def _pages_of(self, piece: Piece) -> list[Thumb]:
        words, found = self._room.words, list[Thumb]()
        name, document = kind_name(words, piece.kind), piece.entry.number
        for page in range(len(piece.document.sizes)):
            number = len(self._thumbs)
            caption = words("{name}, page {n}", name=name, n=page + 1)
            made = Thumb(self._room.look, caption, words("Page {n}", n=page + 1), self.picture)
            made.clicked.connect(
                lambda _=False, number=number, document=document: self._on_page(number, document)
            )
            made.remove_wanted.connect(lambda document=document: self.remove_wanted.emit(document))
            self._thumbs.append(made)
            found.append(made)
        return found

    # Slots

    def _on_page(self, number: int, document: int) -> None:
        self.document_chosen.emit(document)
        self.chosen.emit(number)

    def _on_add(self) -> None:
        menu = QMenu(self)
        self._fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _fill(self, menu: QMenu) -> None:
        look, words = self._room.look, self._room.words
        for kind in HandoutKind:
            action = menu.addAction(icon(look, ICONS[kind]), kind_name(words, kind))
            action.triggered.connect(lambda _=False, kind=kind: self.add_wanted.emit(kind))

    # Drawing

    def _draw(self) -> None:
        if self._drawing:
            return
        known = set(self._leaves)
        self._wanted = [each for each in self._wanted if each in known]
        if not self._wanted:
            return
        self._drawing = True
        leaf = self._wanted[-1]  # what came into view last is looked at now
        wide = round(self._room.look.px(THUMB) * self.devicePixelRatioF())
        self._work.run(
            lambda: _small(leaf, wide), lambda image: self._on_drawn(leaf, image), self._on_failed
        )

    def _on_drawn(self, leaf: Leaf, image: QImage) -> None:
        self._drawing = False
        self._wanted = [each for each in self._wanted if each != leaf]
        if leaf in self._leaves:
            self.pictures.keep(leaf, Picture(1.0, image))
            self._thumbs[self._leaves.index(leaf)].update()
        self._draw()

    def _on_failed(self, error: Exception) -> None:
        self._drawing = False
        raise error


def _small(leaf: Leaf, wide: int) -> QImage:
    """A page ``wide`` pixels across; drawn larger first, so that hairlines stay hairlines."""
    large = draw_page(leaf.document, leaf.number, FINER * wide / leaf.size[0])
    return large.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

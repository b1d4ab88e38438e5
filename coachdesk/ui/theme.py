"""The look: colours by meaning, type by role, sizes by text scale. No colour stands elsewhere.

``Look`` is handed to every widget that paints. It fills the palette and the one style sheet from
the tokens in ``resources/themes`` and follows the system between light and dark. Both are the same
at every text size.

The first paint waits for what is read here, so themes are JSON, and the style sheet is filled
without regular expressions. Contrast of every pair of colours used for text is tested.
"""

import json
from collections.abc import Callable
from enum import Enum
from functools import cache, lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from coachdesk.system import resources
from coachdesk.ui.application import Application

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"
FOCUS_SCALE = 1.25
STYLE_ARGUMENTS = ["coachdesk", "-style", "fusion"]


class Type(Enum):
    """A role of text: pixels at 100 %, line height, weight, whether it is the client's voice.

    Source Sans runs smaller than the type the pictures were drawn with, so the interface sizes
    stand one step larger than their names in the design.
    """

    DISPLAY = (28, 34, 600, False)
    TITLE = (22, 26, 600, False)
    SECTION = (19, 26, 600, False)
    HEADING = (15, 20, 600, False)
    READING = (15, 21, 400, False)
    BODY = (14, 20, 400, False)
    BODY_STRONG = (14, 20, 600, False)
    CAPTION = (13, 16, 400, False)
    CAPTION_STRONG = (13, 16, 600, False)
    SMALL_STRONG = (12, 16, 600, False)
    CLOCK = (18, 22, 600, False)
    FIGURE = (23, 27, 600, False)
    WORDS_DISPLAY = (29, 38, 400, True)
    WORDS_LARGE = (22, 28, 400, True)
    WORDS = (18, 26, 400, True)
    WORDS_FIELD = (16, 24, 400, True)
    WORDS_SMALL = (15, 20, 400, True)

    @property
    def pixels(self) -> int:
        """Size at 100 %."""
        return self.value[0]

    @property
    def line(self) -> int:
        """Line height at 100 %."""
        return self.value[1]


class Look(QObject):
    """The look in use.

    Signals:
        changed: colours changed; everything is repainted, nothing needs to be rebuilt.
        resized: the text size changed; pages are built anew.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, app: QApplication, theme: str = "system", text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._percent = text_size
        self.focused = False
        # Whether what appears glides into place, if the system has nothing against it: that is
        # asked once the window stands.
        self.wants_motion = True
        self.system_moves = False
        self.scale = text_size / 100
        self._fonts: dict[Type, QFont] = {}
        self._colours: dict[str, QColor] = {}
        self.dark = False
        # How a rating is said to those who cannot see it; the window gives it its words.
        self.say_rating: Callable[[int | None, int], str] = _rating_in_english
        load_fonts()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    # Reading

    def colour(self, token: str) -> QColor:
        """The colour of a token, of a chart colour, or of a stage by its key."""
        return self._colours[token]

    def font(self, role: Type) -> QFont:
        """The font of a role at the present text size."""
        if role not in self._fonts:
            self._fonts[role] = _font(role, self.scale)
        return self._fonts[role]

    def metrics(self, role: Type) -> QFontMetricsF:
        """The measures of a role's font."""
        return QFontMetricsF(self.font(role))

    def px(self, pixels: float) -> int:
        """A length at 100 % text as it is at the present text size."""
        return round(pixels * self.scale)

    def line(self, role: Type) -> int:
        """A role's line height at the present text size."""
        return self.px(role.line)

    def moves(self) -> bool:
        """Whether what appears glides into place."""
        return self.wants_motion and self.system_moves

    # Changing

    def set_theme(self, theme: str) -> None:
        """Use ``light``, ``dark`` or what the ``system`` says."""
        self._theme = theme
        self._apply()
        self.changed.emit()

    def set_text_size(self, percent: int) -> None:
        """Multiply every size of text and row."""
        self._percent = percent
        self._resize()

    def set_focused(self, focused: bool) -> None:
        """Make everything larger for the one section that is shown from afar, or usual again."""
        self.focused = focused
        self._resize()

    def set_system_moves(self, moves: bool) -> None:
        """Say whether the system has nothing against movement."""
        self.system_moves = moves

    def _resize(self) -> None:
        self.scale = self._percent / 100 * (FOCUS_SCALE if self.focused else 1)
        self._fonts.clear()
        self._apply()
        self.resized.emit()

    def _on_scheme_changed(self) -> None:
        if self._theme == "system":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = scheme is Qt.ColorScheme.Dark if self._theme == "system" else self._theme == "dark"
        self.dark = dark
        tokens = read_tokens("dark" if dark else "light")
        self._colours = {name: QColor(value) for name, value in tokens.items()}
        self._app.setFont(self.font(Type.BODY))
        sheet = _style_sheet(tokens)
        # Setting it has every widget look for its rules anew: seconds, where many pages were made.
        if sheet != self._app.styleSheet():
            self._app.setPalette(_palette(self._colours))
            self._app.setStyleSheet(sheet)


def new_application() -> QApplication:
    """The program's one ``QApplication``, in the style every widget is drawn for.

    The style is named as an argument: ``setStyle`` would make Python enums of all a style knows.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    return Application(STYLE_ARGUMENTS)


@lru_cache(maxsize=4)
def read_tokens(theme: str) -> dict[str, str]:
    """The colours of a theme: tokens, chart colours, and stages by their keys."""
    read = json.loads(resources.text("themes", f"{theme}.json"))
    tokens: dict[str, str] = {**read["colours"], **read["charts"], **read["stages"]}
    tokens["track"] = tokens["lineStrong"]
    tokens["rail"] = tokens["lineStrong"]
    tokens["overFill"] = "#99FFFFFF" if not read["dark"] else "#33000000"
    return tokens


@cache
def load_fonts() -> None:
    """Make the interface's fonts known to Qt, once."""
    for name in ("sans", "sans_semibold"):
        QFontDatabase.addApplicationFont(str(resources.font_path(name)))


@cache
def load_serif() -> None:
    """Make the fonts of the client's words known, once; the first paint needs none of them."""
    for name in ("serif", "serif_semibold"):
        QFontDatabase.addApplicationFont(str(resources.font_path(name)))


def _font(role: Type, scale: float) -> QFont:
    pixels, _, weight, words = role.value
    if words:
        load_serif()
    font = QFont()
    font.setFamilies([SERIF, "Noto Serif"] if words else [SANS, "Noto Sans"])
    font.setPixelSize(max(9, round(pixels * scale)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if role in (Type.CLOCK, Type.FIGURE):
        font.setFeature(QFont.Tag("tnum"), 1)
    if role is Type.DISPLAY:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
    return font


def _palette(colours: dict[str, QColor]) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, token in (
        (role.Window, "canvas"),
        (role.WindowText, "ink"),
        (role.Base, "surface"),
        (role.AlternateBase, "inset"),
        (role.Text, "ink"),
        (role.PlaceholderText, "ink3"),
        (role.Button, "surface"),
        (role.ButtonText, "ink"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "onAccent"),
        (role.ToolTipBase, "toast"),
        (role.ToolTipText, "toastText"),
        (role.Link, "accent"),
    ):
        palette.setColor(name, colours[token])
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours["ink3"])
    return palette


def _style_sheet(tokens: dict[str, str]) -> str:
    """Fill the template: ``@token`` for colours."""
    parts = resources.text("themes", "style.qss").split("@")
    for at, part in enumerate(parts[1:], 1):
        end = next(n for n, sign in enumerate(part) if not sign.isalnum())
        parts[at] = tokens[part[:end]] + part[end:]
    return "".join(parts)


def _rating_in_english(value: int | None, high: int) -> str:
    return "not rated" if value is None else f"{value} of {high}"

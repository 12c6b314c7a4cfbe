"""The one style sheet, generated from the tokens; widgets choose a look by their `kind` property."""

from __future__ import annotations

from batchdesk.gui.theme.icons import Icons
from batchdesk.gui.theme.tokens import SIZE, SPACE, TYPE, Colours, mix

_ITEM_BOX = 14
"""Width of the box of an entry that can be ticked: a style sheet makes it larger, but not the room that is kept for it."""


def style_sheet(colours: Colours, icons: Icons) -> str:
    """The sheet for a palette; arrows and ticks come from the icon set."""
    return "\n".join(
        part(colours, icons)
        for part in (_words, _buttons, _fields, _choices, _tables, _frames, _bars, _menus)
    )


def _words(c: Colours, _icons: Icons) -> str:
    return f"""
QWidget {{ color: {c.ink}; }}
QMainWindow, QDialog, QWidget#page, QStackedWidget {{ background: {c.paper}; }}
QLabel {{ background: transparent; }}
QLabel[kind="title"] {{ font-size: {TYPE.TITLE}px; font-weight: 600; }}
QLabel[kind="strong"] {{ font-size: {TYPE.STRONG}px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: {TYPE.SMALL}px; font-weight: 600; color: {c.quiet}; }}
QLabel[kind="quiet"] {{ color: {c.quiet}; }}
QLabel[kind="small"] {{ font-size: {TYPE.SMALL}px; color: {c.quiet}; }}
QLabel[struck="true"] {{ text-decoration: line-through; }}
QLabel[kind="bold"] {{ font-weight: 600; }}
QLabel[kind="figure"] {{ font-size: {TYPE.TITLE}px; font-weight: 600; }}
QLabel[tone="needs"] {{ color: {c.needs}; }}
QLabel[tone="failed"] {{ color: {c.failed}; }}
QLabel[tone="ok"] {{ color: {c.ok}; }}
QLabel[tone="waiting"] {{ color: {c.waiting}; }}
QLabel:disabled {{ color: {c.disabled}; }}
QToolTip {{ background: {c.ink}; color: {c.paper}; border: 0; padding: {SPACE.HAIR}px {SPACE.SMALL}px; }}
"""


def _buttons(c: Colours, _icons: Icons) -> str:
    pad = f"0 {SPACE.MEDIUM}px"
    return f"""
QPushButton {{ background: {c.raised}; border: 1px solid {c.edge}; border-radius: {SIZE.RADIUS}px;
  min-height: {SIZE.CONTROL - 2}px; padding: {pad}; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.selected}; }}
QPushButton:focus {{ border: 2px solid {c.focus}; padding: 0 {SPACE.MEDIUM - 1}px; min-height: {SIZE.CONTROL - 4}px; }}
QPushButton:disabled {{ color: {c.disabled}; border-color: {c.line}; background: transparent; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
  font-weight: 600; padding: 0 {SPACE.LARGE}px; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent_pressed}; border-color: {c.accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.ink}; padding: 0 {SPACE.LARGE - 1}px; }}
QPushButton[kind="primary"]:disabled {{ background: {c.line}; color: {c.disabled}; border-color: {c.line}; }}
QPushButton[place="head"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0; }}
QPushButton[place="tail"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 0 {SPACE.SMALL}px; }}
QPushButton[place="head"][mirrored="true"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0;
  border-top-right-radius: {SIZE.RADIUS}px; border-bottom-right-radius: {SIZE.RADIUS}px; }}
QPushButton[place="tail"][mirrored="true"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0;
  border-top-left-radius: {SIZE.RADIUS}px; border-bottom-left-radius: {SIZE.RADIUS}px; }}
QPushButton[place="tail"][kind="primary"]:focus {{ padding: 0 {SPACE.SMALL - 1}px; }}
QPushButton[kind="flat"] {{ background: transparent; border-color: transparent; color: {c.quiet}; }}
QPushButton[kind="flat"]:hover {{ background: {c.hover}; color: {c.ink}; }}
QPushButton[kind="flat"]:focus {{ border: 2px solid {c.focus}; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
  padding: 0 {SPACE.HAIR}px; min-height: {SPACE.WIDE - 2}px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; background: transparent; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {c.focus}; }}
QPushButton[kind="link"]:disabled {{ color: {c.disabled}; }}
QPushButton[kind="chip"] {{ background: {c.accent_faint}; border-color: {c.line}; border-radius: {SPACE.MEDIUM}px;
  min-height: {SPACE.WIDE - 2}px; max-height: {SPACE.WIDE - 2}px; padding: 0 {SPACE.SMALL}px; font-size: {TYPE.SMALL}px; }}
QPushButton[kind="chip"]:hover {{ background: {c.selected}; }}
QPushButton[kind="chip"]:focus {{ border: 1px solid {c.focus}; padding: 0 {SPACE.SMALL}px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {SIZE.RADIUS}px;
  padding: {SPACE.HAIR}px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.selected}; }}
QToolButton:focus {{ border-color: {c.focus}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton[kind="nav"] {{ background: transparent; border: 1px solid transparent; text-align: left;
  padding: 0 {SPACE.SMALL}px; min-height: {SIZE.CONTROL - 2}px; }}
QPushButton[kind="nav"]:hover {{ background: {c.line}; }}
QPushButton[kind="nav"]:checked {{ background: {c.selected}; font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border-color: {c.focus}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="segment"] {{ border: 1px solid {c.line}; border-radius: 0; margin-left: -1px; background: {c.raised};
  color: {c.quiet}; min-height: {SIZE.CONTROL - 6}px; }}
QPushButton[kind="segment"]:hover {{ background: {c.hover}; }}
QPushButton[kind="segment"]:checked {{ background: {c.selected}; color: {c.ink}; font-weight: 600; }}
QPushButton[kind="segment"]:focus {{ border: 1px solid {c.focus}; padding: {pad}; min-height: {SIZE.CONTROL - 6}px; }}
QPushButton[kind="segment"][place="first"] {{ border-top-left-radius: {SIZE.RADIUS}px;
  border-bottom-left-radius: {SIZE.RADIUS}px; margin-left: 0; }}
QPushButton[kind="segment"][place="last"] {{ border-top-right-radius: {SIZE.RADIUS}px;
  border-bottom-right-radius: {SIZE.RADIUS}px; }}
"""


def _fields(c: Colours, icons: Icons) -> str:
    down, up = icons.tinted_file("chevron-down", c.quiet), icons.tinted_file("chevron-up", c.quiet)
    fields = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QPlainTextEdit, QTextEdit"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    return f"""
{fields} {{ background: {c.raised}; border: 1px solid {c.edge}; border-radius: {SIZE.RADIUS}px;
  padding: 0 {SPACE.SMALL}px; selection-background-color: {c.selected}; selection-color: {c.ink}; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit {{ min-height: {SIZE.CONTROL - 2}px; }}
QPlainTextEdit, QTextEdit {{ padding: {SPACE.HAIR}px; }}
{focused} {{ border: 2px solid {c.focus}; padding-left: {SPACE.SMALL - 1}px; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ min-height: {SIZE.CONTROL - 4}px; }}
QSpinBox, QDoubleSpinBox, QDateTimeEdit {{ max-height: {SIZE.CONTROL - 2}px; }}
QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus {{ max-height: {SIZE.CONTROL - 4}px;
  min-height: {SIZE.CONTROL - 4}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {SPACE.HAIR - 1}px; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ color: {c.disabled}; border-color: {c.line}; }}
QPlainTextEdit[kind="reading"] {{ background: {c.sunken}; border-color: {c.line}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: {SPACE.WIDE}px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{down}"); width: {SIZE.ICON}px; height: {SIZE.ICON}px; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.line}; outline: 0;
  selection-background-color: {c.selected}; selection-color: {c.ink}; padding: {SPACE.HAIR}px; }}
QComboBox QAbstractItemView::item {{ min-height: {SIZE.ROW}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: {SPACE.WIDE}px; background: transparent; }}
QSpinBox::up-arrow {{ image: url("{up}"); width: {SPACE.MEDIUM}px; height: {SPACE.MEDIUM}px; }}
QSpinBox::down-arrow {{ image: url("{down}"); width: {SPACE.MEDIUM}px; height: {SPACE.MEDIUM}px; }}
"""


def _choices(c: Colours, icons: Icons) -> str:
    tick = icons.tinted_file("check", c.on_accent)
    return f"""
QCheckBox, QRadioButton {{ spacing: {SPACE.SMALL}px; background: transparent;
  padding: {SPACE.HAIR}px {SPACE.HAIR}px {SPACE.HAIR}px 0; border: 1px solid transparent; border-radius: {SIZE.RADIUS}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.disabled}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {SIZE.ICON}px; height: {SIZE.ICON}px;
  border: 1px solid {c.edge}; background: {c.raised}; }}
QListWidget::indicator {{ width: {_ITEM_BOX}px; height: {_ITEM_BOX}px; border: 1px solid {c.edge};
  border-radius: {SPACE.HAIR}px; background: {c.raised}; }}
QListWidget::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QCheckBox::indicator {{ border-radius: {SPACE.HAIR}px; }}
QRadioButton::indicator {{ border-radius: {SIZE.ICON // 2 + 1}px; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: {c.raised}; border: 5px solid {c.accent};
  width: {SIZE.ICON - 8}px; height: {SIZE.ICON - 8}px; }}
"""


def _tables(c: Colours, _icons: Icons) -> str:
    return f"""
QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: {SIZE.RADIUS}px; outline: 0;
  gridline-color: {c.line}; selection-background-color: {c.selected}; selection-color: {c.ink}; }}
QAbstractItemView:focus {{ border-color: {c.focus}; }}
QAbstractItemView[kind="bare"] {{ background: transparent; border: 0; }}
QListWidget[kind="topics"] {{ background: transparent; border: 0; }}
QListWidget[kind="topics"]::item {{ min-height: {SIZE.CONTROL}px; padding: 0 {SPACE.SMALL}px;
  border-radius: {SIZE.RADIUS}px; border: 2px solid transparent; color: {c.ink}; }}
QListWidget[kind="topics"]::item:hover {{ background: {c.hover}; }}
QListWidget[kind="topics"]::item:selected {{ background: {c.selected}; color: {c.ink}; }}
QListWidget[kind="topics"]::item:focus {{ border-color: {c.focus}; }}
QTextBrowser[kind="reading"] {{ background: transparent; border: 0; selection-background-color: {c.selected};
  selection-color: {c.ink}; }}
QTextBrowser[kind="reading"]:focus {{ border: 0; }}
QTableView::item {{ padding: 0 {SPACE.SMALL}px; border: 0; }}
QTableView::item:selected {{ background: {c.selected}; color: {c.ink}; }}
QTableView::item:focus {{ border: 1px solid {c.focus}; padding: 0 {SPACE.SMALL - 1}px; }}
QHeaderView {{ background: {c.sunken}; border: 0; }}
QHeaderView[kind="numbers"] {{ background: {c.raised}; }}
QHeaderView::section {{ background: {c.sunken}; color: {c.quiet}; border: 0; border-bottom: 1px solid {c.line};
  border-right: 1px solid {c.line}; padding: 0 {SPACE.SMALL}px; font-size: {TYPE.SMALL}px; font-weight: 600; }}
QHeaderView::section:vertical {{ font-weight: 400; }}
QTableCornerButton::section {{ background: {c.sunken}; border: 0; border-bottom: 1px solid {c.line}; }}
"""


def _frames(c: Colours, _icons: Icons) -> str:
    tones = "\n".join(
        f'QFrame[kind="banner"][tone="{tone}"] {{ background: {faint}; border: 1px solid {mix(faint, line, 0.25)};'
        f" border-radius: {SIZE.RADIUS}px; }}"
        for tone, faint, line in (
            ("ok", c.ok_faint, c.ok),
            ("waiting", c.waiting_faint, c.waiting),
            ("needs", c.needs_faint, c.needs),
            ("failed", c.failed_faint, c.failed),
            ("quiet", c.sunken, c.edge),
        )
    )
    return f"""
QFrame[kind="line"] {{ background: {c.line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[kind="upright"] {{ background: {c.line}; border: 0; max-width: 1px; min-width: 1px; }}
QFrame[kind="toast"] {{ background: {c.raised}; border: 1px solid {c.edge}; border-radius: {SIZE.RADIUS}px; }}
QFrame[kind="sheet"] {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: {SIZE.RADIUS}px; }}
QFrame[kind="side"] {{ background: {c.sunken}; border: 0; border-right: 1px solid {c.line}; }}
QFrame[kind="panel"] {{ background: {c.raised}; border: 0; border-left: 1px solid {c.line}; }}
QFrame[kind="drop"] {{ background: {c.raised}; border: 2px dashed {c.edge}; border-radius: {SPACE.MEDIUM}px; }}
QFrame[kind="drop"][over="true"] {{ background: {c.accent_faint}; border-color: {c.accent}; }}
QFrame[kind="drop"]:focus {{ border: 2px dashed {c.focus}; }}
{tones}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: 0; }}
QScrollArea[kind="page"] {{ background: {c.sunken}; border: 1px solid {c.line}; border-radius: {SIZE.RADIUS}px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {c.line}; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {c.quiet}; border: 0; border-bottom: 2px solid transparent;
  padding: {SPACE.SMALL}px {SPACE.HAIR}px; margin-right: {SPACE.WIDE}px; }}
QTabBar::tab:hover {{ color: {c.ink}; }}
QTabBar::tab:selected {{ color: {c.ink}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:selected:focus {{ background: {c.selected}; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter[kind="quiet"]::handle {{ background: transparent; }}
"""


def _bars(c: Colours, _icons: Icons) -> str:
    thin, radius = SPACE.MEDIUM, SPACE.HAIR
    return f"""
QProgressBar {{ background: {c.line}; border: 0; border-radius: 2px; max-height: {SPACE.HAIR}px;
  min-height: {SPACE.HAIR}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: {thin}px; }}
QScrollBar:horizontal {{ height: {thin}px; }}
QScrollBar::handle {{ background: {c.edge}; border-radius: {radius}px; border: 3px solid {c.paper}; }}
QScrollBar::handle:vertical {{ min-height: {SPACE.VAST}px; }}
QScrollBar::handle:horizontal {{ min-width: {SPACE.VAST}px; }}
QScrollBar::handle:hover {{ background: {c.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""


def _menus(c: Colours, _icons: Icons) -> str:
    return f"""
QMenu {{ background: {c.raised}; border: 1px solid {c.line}; padding: {SPACE.HAIR}px; }}
QMenu::item {{ padding: {SPACE.SMALL - 2}px {SPACE.WIDE}px {SPACE.SMALL - 2}px {SPACE.SMALL}px;
  border-radius: {SPACE.HAIR}px; }}
QMenu::icon {{ padding-left: {SPACE.SMALL}px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {SPACE.HAIR}px; }}
"""

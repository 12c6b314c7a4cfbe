"""Ask: a recipe is chosen or written, bound to the data, and shown as it will be asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QScrollArea, QStackedWidget, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.inspection import Inspection
from batchdesk.core.problems import Blame, Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.desk.questions_api import RecipeCheck, RecipeEntry
from batchdesk.gui.context import Context
from batchdesk.gui.saying import advice_of, say
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.drop_target import dropped_path
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import Heading
from batchdesk.gui.wizard.answer_table import AnswerTable
from batchdesk.gui.wizard.any_row import shown_prompt
from batchdesk.gui.wizard.file_kinds import is_recipe_file, recipe_kinds
from batchdesk.gui.wizard.first_model import first_model
from batchdesk.gui.wizard.flow import Draft, Need, Origin, Place, RecipeOrigin, step_at
from batchdesk.gui.wizard.model_box import ModelBox
from batchdesk.gui.wizard.notes_list import NotesList
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.picking import first_filled
from batchdesk.gui.wizard.prompt_preview import PromptPreview
from batchdesk.gui.wizard.recipe_form import RecipeForm
from batchdesk.gui.wizard.recipe_gallery import RecipeGallery

CHECK_AFTER = 250
"""Milliseconds of rest after a key before the recipe is checked and its preview made anew."""
Checked = tuple[RecipeCheck | Problem, str, Decimal | None]


class AskPage(StepPage):
    """Gallery and editor are two faces of one page; the draft always has what the editor shows."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._entries: tuple[RecipeEntry, ...] = ()
        self._offers: tuple[ModelOffer, ...] = ()
        self._shown: Inspection | None = None
        self._check: Task[Checked] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(CHECK_AFTER)
        self._build()
        self._connect()

    def offer_models(self, offers: tuple[ModelOffer, ...]) -> None:
        """The models that can be chosen."""
        self._offers = offers
        if self.form_made:
            self.form.model.offer(offers)
            self._show_cost()

    def leave(self) -> None:
        self._rest.stop()
        self._check = None

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner = Banner(theme)
        self.gallery = RecipeGallery(theme)
        self._unmade = deque(
            (
                self._make_head,
                self._make_answers,
                self._make_model,
                self._make_form,
                self._make_area,
                self._put_together,
            )
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(holding(column(self.gallery, SPACE.LARGE, gap=0)))
        self.setAcceptDrops(True)
        layout = column(self.banner, self.stack, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, 0)
        layout.setStretch(1, 1)
        self._lines = layout
        self.setLayout(layout)

    @property
    def form_made(self) -> bool:
        """Whether there is an editor: it is made when there is something to edit, the gallery alone is shown at once."""
        return not self._unmade

    def prepare(self) -> Iterator[Callable[[], object]]:
        """Make the editor before it is needed, piece by piece, while the person looks at something else."""
        return (self._make_some for _ in tuple(self._unmade))

    def _make_some(self) -> None:
        if self._unmade:
            self._unmade.popleft()()

    def _make_editor(self) -> None:
        """What of it is not there yet, at once."""
        while self._unmade:
            self._make_some()

    def _make_head(self) -> None:
        theme = self.context.theme
        self.notes, self.preview = NotesList(theme), PromptPreview(theme)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Recipe"))
        self.name.setPlaceholderText(tr("A name for this recipe"))
        self.recipes = QuietButton(tr("All recipes"), theme, "recipes")
        self.more = QuietButton(tr("Recipe file"), theme, "more")
        menu = QMenu(self)
        self.save = menu.addAction(tr("Save as my recipe"), self._save)
        self.reset = menu.addAction(tr("Reset to the recipe as it came"), self._reset)
        menu.addSeparator()
        menu.addAction(tr("Import a recipe…"), self._import)
        menu.addAction(tr("Write this recipe to a file…"), self._write)
        self.more.setMenu(menu)

    def _make_answers(self) -> None:
        self._answers = AnswerTable(self.context.theme)

    def _make_model(self) -> None:
        self._model = ModelBox(self.context.theme)

    def _make_form(self) -> None:
        self.form = RecipeForm(self.context.theme, self.name, self.preview, self._answers, self._model)
        self.form.setObjectName("scrolled")

    def _make_area(self) -> None:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.form)

    def _put_together(self) -> None:
        label = Heading(tr("Recipe"))
        label.setBuddy(self.name)
        head = row(label, self.name, self.recipes, self.more)
        head.setStretch(1, 1)
        body = column(head, self.notes, self.area, gap=SPACE.MEDIUM)
        body.setStretch(2, 1)
        self.stack.addWidget(holding(body))
        self.form.model.offer(self._offers)
        self.recipes.clicked.connect(self._show_gallery)
        self.form.edited.connect(self._edited)
        self.form.citations.wanted.connect(self._cite)
        self.preview.turned.connect(lambda _index: self._look())

    def _connect(self) -> None:
        self.gallery.chosen.connect(self._choose)
        self.gallery.blank_wanted.connect(self._write_own)
        self.gallery.import_wanted.connect(self._import)
        self._rest.timeout.connect(self._look)

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        self.banner.clear()
        self.error = ""
        if draft.source != self.draft.source:
            self.gallery.show_all()
        super().fill(draft)
        self._load_recipes()

    def begin_at(self) -> QWidget | None:
        return self.form.prompt if self.form_made and self.stack.currentIndex() else self.gallery.search

    def show_draft(self) -> None:
        found, recipe = self.draft.inspection, self.draft.recipe
        self.gallery.show_entries(self._entries, found)
        if recipe is not None and not self.form_made:
            self._make_editor()
        self.stack.setCurrentIndex(0 if recipe is None else 1)
        if recipe is None:
            return
        if found is not None and recipe is not None and found is not self._shown:
            # An empty first row would make a preview of nothing.
            self._shown = found
            self.preview.index = next(iter(first_filled(found, recipe.prompt)), 1) - 1
        rows = found.rows if found else 0
        self.preview.show_rows(rows, documents=self.draft.of_documents)
        self.form.fill(recipe, found)
        self._show_citations()
        self._show_cost()
        self.reset.setEnabled(self.draft.changed_recipe)
        self.name.setToolTip(_origin_words(self.draft.origin))
        self._look()

    def _show_cost(self) -> None:
        found = self.draft.inspection
        self.form.show_cost(self._offers, self.draft.limit or (found.rows if found else 0))

    # -- slots --------------------------------------------------------------------------------------------
    def _choose(self, entry: RecipeEntry) -> None:
        origin = Origin.BUNDLED if entry.bundled else Origin.OWN
        self._set(entry.recipe, RecipeOrigin(origin, entry.recipe.name))

    def _write_own(self) -> None:
        model = first_model(self._offers)
        self._set(Recipe(tr("My question"), model, ""), RecipeOrigin(Origin.WRITTEN))
        self.form.prompt.setFocus()

    def _set(self, recipe: Recipe, origin: RecipeOrigin) -> None:
        self.banner.clear()
        self.draft = self.draft.asking(recipe, origin)
        self.show_draft()
        self.changed.emit()

    def _edited(self) -> None:
        if self.draft.recipe is None:
            return  # the editor is not shown: a new language or other letters touched its fields, not the person
        recipe = self.form.recipe()
        if recipe != self.draft.recipe:
            self.error = ""
            self.take(self.draft.asking(recipe))
            self._show_citations()
            self._show_cost()
            self.reset.setEnabled(self.draft.changed_recipe)
            self._rest.start()

    def _cite(self, wanted: bool) -> None:
        """The rows stay as they were read; only the job asks otherwise."""
        self.take(self.draft.citing(wanted))
        self._rest.start()

    def _show_citations(self) -> None:
        found, recipe = self.draft.inspection, self.draft.recipe
        self.form.citations.show_state(
            documents=bool(found and found.has_documents),
            answers=bool(recipe and recipe.answers),
            citations=self.draft.choice.citations,
        )

    def _reset(self) -> None:
        """The recipe as it came; what was changed comes back with one press."""
        changed, came = self.draft.recipe, self.draft.came_as
        if changed is None or came is None:
            return
        self._put(came)
        said = tr("The recipe is as it came.")
        self.banner.say(said, "", Tone.OK, tr("Undo"), lambda: self._put(changed))

    def _put(self, recipe: Recipe) -> None:
        self.banner.clear()
        self.draft = self.draft.asking(recipe)
        self.show_draft()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        path = dropped_path(event.mimeData())
        if path and is_recipe_file(path):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData())
        if path and is_recipe_file(path):
            event.acceptProposedAction()
            self.import_from(path)

    def _show_gallery(self) -> None:
        self.stack.setCurrentIndex(0)
        self.gallery.search.setFocus()

    # -- work ---------------------------------------------------------------------------------------------
    def _load_recipes(self) -> None:
        desk = self.context.desk
        work = self.context.tasks.task(self, lambda progress: desk.questions.recipes())
        work.then(self._recipes_came).otherwise(self.banner.show_problem).start()

    def _recipes_came(self, entries: Sequence[RecipeEntry]) -> None:
        self._entries = tuple(entries)
        self.gallery.show_entries(self._entries, self.draft.inspection)

    def _look(self) -> None:
        """Check the recipe against the data and make the finished prompt, away from the window's thread."""
        self._rest.stop()
        recipe, found, index = self.draft.recipe, self.draft.inspection, self.preview.index
        choice = self.draft.asked_choice
        need = step_at(Place.ASK).valid(self.draft).need
        if recipe is None or found is None or need in (Need.PROMPT, Need.COLUMN):
            self._check = None
            self.notes.show_notes(())
            self.preview.show_text("")
            return
        desk, source = self.context.desk, self.draft.source
        # Rows that were planned once have a price with any question, at once and without asking anybody.
        job_id = self.draft.job_id if self.draft.estimate is None else ""

        def work() -> Checked:
            text = shown_prompt(desk, source, choice, recipe, found, index)
            try:
                check = desk.questions.check_recipe(recipe, found, choice)
                return check, text, desk.quote(job_id, recipe).expected if job_id else None
            except Problem as problem:
                return problem, text, None

        task = self.context.tasks.task(self, lambda progress: work())
        self._check = task
        task.then(lambda checked: self._checked(task, checked))
        task.otherwise(lambda problem: self._checked(task, (problem, "", None)))
        task.start()

    def _checked(self, task: Task[Checked], checked: Checked) -> None:
        if task is not self._check:
            return
        self._check = None
        verdict, text, guess = checked
        self.draft = replace(self.draft, guess=guess)
        self.preview.show_text(text)
        if isinstance(verdict, Problem):
            self._refuse(verdict)
        else:
            self.error = ""
            self.banner.clear()
            self.notes.show_notes(verdict.warnings)
        self.changed.emit()

    def _refuse(self, problem: Problem) -> None:
        self.notes.show_notes(())
        if problem.trouble is Trouble.RECIPE_INVALID:
            # Where it would stand in a recipe's file says nothing to somebody who sees the recipe itself.
            reason = say(str(problem.facts["reason"]))
            words = tr("The recipe can not be used as it is: {reason}.", reason=reason)
            self.banner.say(words, advice_of(problem), Tone.NEEDS)
        else:
            self.banner.show_problem(problem)
        self._keep_in_sight()
        # The service being out of reach does not make the recipe wrong.
        self.error = tr("The recipe can not be used as it is.") if problem.blame is Blame.INPUT else ""

    def _keep_in_sight(self) -> None:
        """What is being typed in stays where it can be seen when the banner takes room above it."""
        typing = QApplication.focusWidget()
        if typing is not None and self.form.isAncestorOf(typing):
            self._lines.activate()
            self.area.ensureWidgetVisible(typing)

    # -- recipe files -------------------------------------------------------------------------------------
    def _import(self) -> None:
        path = self.context.dialogs.open_path(self, tr("Import a recipe"), recipe_kinds())
        if path:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Take a recipe file in; what is wrong with it is said with the mend."""
        desk = self.context.desk
        work = self.context.tasks.task(self, lambda progress: desk.questions.read_recipe(path))
        work.then(lambda recipe: self._set(recipe, RecipeOrigin(Origin.FILE, path.name)))
        work.otherwise(self.banner.show_problem).start()

    def _write(self) -> None:
        recipe = self.form.recipe()
        kinds, name = tr("Recipes (*.recipe.json)"), f"{recipe.name}.recipe.json"
        path = self.context.dialogs.save_path(self, tr("Write the recipe to a file"), name, kinds)
        if path:
            self._keep(recipe, path)

    def _save(self) -> None:
        self._keep(self.form.recipe(), None)

    def _keep(self, recipe: Recipe, path: Path | None) -> None:
        desk = self.context.desk
        work = self.context.tasks.task(
            self, lambda progress: desk.questions.save_recipe(recipe, path), writes=True
        )
        work.then(lambda entry: self._kept(entry, path)).otherwise(self._not_kept).start()

    def _kept(self, entry: RecipeEntry, path: Path | None) -> None:
        where = tr("It stands in {name}.", name=path.name) if path else tr("It stands among your recipes.")
        self.banner.say(tr("“{name}” is saved.", name=entry.recipe.name), where, Tone.OK)
        if path is None:
            self.draft = self.draft.asking(self.form.recipe(), RecipeOrigin(Origin.OWN, entry.recipe.name))
            self.name.setToolTip(_origin_words(self.draft.origin))
        self._load_recipes()
        self.changed.emit()

    def _not_kept(self, problem: Problem) -> None:
        self.banner.show_problem(problem)
        if problem.trouble is Trouble.RECIPE_NAME_TAKEN:
            self.form.name.setFocus()
            self.form.name.selectAll()


def _origin_words(origin: RecipeOrigin | None) -> str:
    match origin:
        case RecipeOrigin(Origin.BUNDLED, name):
            return tr("From the recipe “{name}”", name=name)
        case RecipeOrigin(Origin.OWN, name):
            return tr("My recipe “{name}”", name=name)
        case RecipeOrigin(Origin.FILE, name):
            return tr("From {name}", name=name)
        case _:
            return tr("Written here")

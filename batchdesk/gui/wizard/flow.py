"""The wizard's flow as data: what the person has settled so far, and what each step needs to be left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum, auto
from pathlib import Path

from batchdesk.core.estimates import Estimate
from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.prices import total
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe, check_answers
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.format import listed
from batchdesk.gui.wizard.holes import missing_holes


class Place(Enum):
    """The steps, in order."""

    DATA = 0
    ASK = 1
    TRY = 2
    COST = 3
    SEND = 4


class Need(Enum):
    """Why a step can not be left yet; `words.need_text` has the sentences."""

    NOTHING = auto()
    DATA = auto()
    ROWS = auto()
    PROMPT = auto()
    COLUMN = auto()
    ANSWERS = auto()
    MODEL = auto()
    PRICE = auto()
    CAP_TOO_LOW = auto()
    CAP_WITHOUT_PRICE = auto()


@dataclass(frozen=True, slots=True)
class Reason:
    """A need and what it is about (a column's name, a sentence of `core`); falsy when nothing is needed."""

    need: Need = Need.NOTHING
    fact: str = ""

    def __bool__(self) -> bool:
        return self.need is not Need.NOTHING


READY = Reason()


class Origin(Enum):
    """Where the recipe came from."""

    BUNDLED = auto()
    OWN = auto()
    FILE = auto()
    WRITTEN = auto()


@dataclass(frozen=True, slots=True)
class RecipeOrigin:
    """Where the recipe came from and what it was called there."""

    origin: Origin
    name: str = ""


def _plain(name: str) -> str:
    """A name without what file names and titles write differently."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything settled so far; each verb returns the draft with what it makes stale taken out.

    `planned` is the recipe that the job `job_id` was last planned with. `paid` is what all `tries` rows cost
    so far, also those of a recipe that was changed since. Money is US dollars, None where a price is unknown;
    `cap` None means no limit. `came_as` is the recipe as it came, before the person changed it. `earlier` are the rows
    tried with the question as it stood before its last change (`earlier_recipe`), `rows` the numbers to try next, and
    `limit` how many rows from the first on are asked at all, None for all.
    """

    source: Path | None = None
    choice: SourceChoice = field(default_factory=SourceChoice)
    inspection: Inspection | None = None
    recipe: Recipe | None = None
    origin: RecipeOrigin | None = None
    trials: tuple[Trial, ...] = ()
    tries: int = 0
    paid: Decimal | None = Decimal(0)
    job_id: str = ""
    planned: Recipe | None = None
    estimate: Estimate | None = None
    cap: Decimal | None = None
    name: str = ""
    came_as: Recipe | None = None
    earlier: tuple[Trial, ...] = ()
    earlier_recipe: Recipe | None = None
    rows: tuple[int, ...] = ()
    limit: int | None = None
    guess: Decimal | None = None
    """About what the job costs with the recipe as it stands, from what was counted for it before; None: not known."""
    goes_on: str = ""
    """The job whose answers are kept where rows ask the same, and the column that names its rows."""
    key_column: str = ""

    # -- verbs --------------------------------------------------------------------------------------------
    def pointed_at(self, source: Path | None, choice: SourceChoice | None = None) -> Draft:
        """Other data, not read yet: whatever was made from the old data is stale, the recipe is not."""
        choice = choice or SourceChoice()
        if (source, choice) == (self.source, self.choice):
            return self
        other = self._without_job() if source == self.source else replace(self._without_job(), limit=None)
        return replace(other, source=source, choice=choice, inspection=None, earlier=(), rows=())

    def read(self, inspection: Inspection) -> Draft:
        """The data was inspected; a second look that finds something else makes the rest stale too."""
        if inspection == self.inspection:
            return self
        kept = self if self.inspection is None else self._without_job()
        return replace(kept, inspection=inspection, choice=_settled(self.choice, inspection))

    def citing(self, citations: bool) -> Draft:
        """Answers quote their documents, or not: the same rows, but another job."""
        if citations == self.choice.citations:
            return self
        return replace(self._without_job(), choice=replace(self.choice, citations=citations))

    def asking(self, recipe: Recipe | None, origin: RecipeOrigin | None = None) -> Draft:
        """Another recipe: trials and price are stale, the row snapshot of the job is kept (`desk.revise`)."""
        came_as = recipe if origin else self.came_as
        origin = origin or self.origin
        if _asked(recipe) == _asked(self.recipe):
            return replace(self, recipe=recipe, origin=origin, came_as=came_as)
        asked = replace(
            self, recipe=recipe, origin=origin, came_as=came_as, trials=(), estimate=None, guess=None
        )
        if self.trials:
            asked = replace(asked, earlier=self.trials, earlier_recipe=self.recipe)
        # A job is made with or without quotes; answer columns that come or go change that.
        return asked._without_job() if asked.cites != self.cites else asked

    def tried(self, trials: tuple[Trial, ...]) -> Draft:
        """Rows were asked live with this recipe."""
        paid = total((self.paid, *(trial.cost for trial in trials)))
        return replace(self, trials=trials, tries=self.tries + len(trials), paid=paid)

    def picked(self, rows: tuple[int, ...]) -> Draft:
        """These rows are to be tried."""
        return replace(self, rows=rows)

    def only_first(self, limit: int | None) -> Draft:
        """Only so many rows from the first on are asked, None for all: another job, the same trials."""
        if limit == self.limit:
            return self
        return replace(self, limit=limit, job_id="", planned=None, estimate=None)

    def drafted(self, job: Job) -> Draft:
        """The rows are snapshotted and planned as this job."""
        return replace(
            self,
            job_id=job.id,
            planned=job.recipe,
            goes_on=job.earlier or self.goes_on,
            key_column=job.key_column or self.key_column,
        )

    def priced(self, estimate: Estimate) -> Draft:
        """The job has a price."""
        return replace(self, estimate=estimate)

    def limited(self, cap: Decimal | None) -> Draft:
        """Never spend more than this; None for no limit."""
        return replace(self, cap=cap)

    def named(self, name: str) -> Draft:
        """What the job is called on the desk; "" for the suggested name."""
        return replace(self, name=name)

    # -- what follows from it -----------------------------------------------------------------------------
    @property
    def needs_plan(self) -> bool:
        """True where the job is missing or was planned with another recipe."""
        return not self.job_id or self.planned != self.recipe

    @property
    def changed_recipe(self) -> bool:
        """True where the recipe is no longer as it came."""
        return self.came_as is not None and self.recipe != self.came_as

    @property
    def of_documents(self) -> bool:
        """Whether its rows are documents."""
        return self.inspection is not None and self.inspection.kind == "documents"

    @property
    def cites(self) -> bool:
        """True where answers quote their documents; not together with answer columns (API notes, section 6)."""
        documents = self.inspection is not None and self.inspection.has_documents
        return self.choice.citations and documents and not (self.recipe and self.recipe.answers)

    @property
    def asked_choice(self) -> SourceChoice:
        """What is read and how it is asked: a wish for quotes rests while the recipe has answer columns."""
        return replace(self.choice, citations=self.cites)

    @property
    def spent(self) -> Decimal | None:
        """What the trials that are shown cost; None where a price is unknown."""
        return total(trial.cost for trial in self.trials)

    @property
    def title(self) -> str:
        """The person's name for the job, else one made of the data's and the recipe's names."""
        if self.name.strip():
            return self.name.strip()
        parts = [self.source.stem if self.source else "", self.recipe.name if self.recipe else ""]
        if len({_plain(part) for part in parts}) == 1:
            return parts[0]  # “support-tickets” and “Support tickets” need not both be said
        return listed(parts)

    def _without_job(self) -> Draft:
        return replace(self, trials=(), job_id="", planned=None, estimate=None)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the steps so far mean for rows and money, as the column at the right shows it; None is not known yet."""

    rows: int | None = None
    documents: bool = False
    to_send: int | None = None
    same: int | None = None
    carried: int | None = None
    empty: int | None = None
    unreadable: int | None = None
    model: str = ""
    spent: Decimal | None = None
    tried: int = 0
    priced: bool = False
    expected: Decimal | None = None
    ceiling: Decimal | None = None
    guess: Decimal | None = None
    cap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step: when it can be left, and when it counts as done."""

    place: Place
    valid: Callable[[Draft], Reason]
    done: Callable[[Draft], bool]


def meaning(draft: Draft) -> Meaning:
    """Rows and money of a draft, as far as they are known."""
    found, price = draft.inspection, draft.estimate
    unreadable = sum(1 for document in found.documents if document.sent_as == "not") if found else None
    return Meaning(
        rows=price.rows if price else found.rows if found else None,
        documents=draft.of_documents,
        to_send=price.requests if price else None,
        same=price.duplicates if price else None,
        carried=price.carried if price else None,
        empty=price.empty if price else None,
        unreadable=price.unreadable if price else unreadable,
        model=price.model_name if price else draft.recipe.model if draft.recipe else "",
        spent=draft.paid,
        tried=draft.tries,
        priced=price is not None,
        expected=price.expected if price else None,
        ceiling=price.ceiling if price else None,
        guess=draft.guess if price is None else None,
        cap=draft.cap,
    )


def blocked(draft: Draft, place: Place) -> Reason:
    """Why a step can not be entered: the first need of the steps before it, READY when it can."""
    reasons = (step.valid(draft) for step in FLOW if step.place.value < place.value)
    return next((reason for reason in reasons if reason), READY)


def step_at(place: Place) -> Step:
    """The step at a place."""
    return FLOW[place.value]


def _data(draft: Draft) -> Reason:
    if draft.source is None or draft.inspection is None:
        return Reason(Need.DATA)
    return READY if draft.inspection.rows else Reason(Need.ROWS)


def _ask(draft: Draft) -> Reason:
    recipe = draft.recipe
    if recipe is None or not recipe.prompt.strip():
        return Reason(Need.PROMPT)
    missing = missing_holes(recipe.prompt, draft.inspection)
    if missing:
        return Reason(Need.COLUMN, missing[0])
    try:
        check_answers(recipe.answers)
    except Problem as problem:
        return Reason(Need.ANSWERS, str(problem.facts.get("reason", "")))
    return READY if recipe.model else Reason(Need.MODEL)


def _try(draft: Draft) -> Reason:
    """Trying is a choice, never a duty."""
    return READY


def _cost(draft: Draft) -> Reason:
    price = draft.estimate
    if price is None or draft.needs_plan:
        return Reason(Need.PRICE)
    if draft.cap is None:
        return READY
    if price.ceiling is None:
        return Reason(Need.CAP_WITHOUT_PRICE)
    # Below the ceiling it goes in rounds; below what a single row can cost it does not go at all.
    least = price.ceiling / max(price.requests, 1)
    return READY if draft.cap >= least else Reason(Need.CAP_TOO_LOW)


def _send(draft: Draft) -> Reason:
    return blocked(draft, Place.SEND)


FLOW = (
    Step(Place.DATA, _data, lambda draft: not _data(draft)),
    Step(Place.ASK, _ask, lambda draft: not _ask(draft)),
    Step(Place.TRY, _try, lambda draft: bool(draft.trials)),
    Step(Place.COST, _cost, lambda draft: not _cost(draft)),
    Step(Place.SEND, _send, lambda draft: False),
)


def _settled(choice: SourceChoice, inspection: Inspection) -> SourceChoice:
    """What was found out counts as chosen from here on, so that the job reads exactly what the person saw."""
    return replace(choice, sheet=inspection.sheet, header_row=inspection.header_row)


def _asked(recipe: Recipe | None) -> Recipe | None:
    """The recipe without what is only a label, to see whether another one asks something else."""
    return replace(recipe, name="", description="") if recipe else None

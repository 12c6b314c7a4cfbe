"""What the step Try says: before, while and after a few rows are asked live."""

from __future__ import annotations

from batchdesk.core.rows import RowStatus, Usage
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.format import count, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.trial_table import span

Trials = tuple[Trial, ...]


def answered(trials: Trials) -> int:
    """How many rows have an answer."""
    return sum(trial.row.outcome.status is RowStatus.OK for trial in trials)


def again_text(n: int) -> str:
    """The button, where the same rows are asked anew."""
    return trn("Try the same row again", "Try the same {n} rows again", n)


def lead(*, practice: bool) -> str:
    """What a trial is for and costs."""
    if practice:
        return tr("See what comes back before you ask it of every row. This is practice: it costs nothing.")
    return tr(
        "See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked "
        "at once and therefore at the full price, twice that of the job. You can also go on without one."
    )


def example_words(tokens: int, *, practice: bool) -> str:
    """What an example of so many tokens adds."""
    if practice:
        return tr("The practice service does not learn from examples; Claude reads this one with every row.")
    return trn(
        "It is read with every row, which adds about {n} token to each; less is paid where the shared part is cached. "
        "Try the same rows again to see what it changes.",
        "It is read with every row, which adds about {n} tokens to each; less is paid where the shared part is "
        "cached. Try the same rows again to see what it changes.",
        tokens,
    )


def stale_words() -> str:
    """That the answers that are shown are to an earlier question."""
    return tr("These answers are from before you changed the question. Try the same rows again to compare.")


def changed_words(changed: int, all_: int) -> str:
    """How many of all answers are others than before the question was changed; "" where none was there."""
    if not all_:
        return ""
    if not changed:
        return trn("The {n} answer is as it was before.", "All {n} answers are as they were before.", all_)
    return trn(
        "{changed} of {n} answer changed; it is marked with a pencil.",
        "{changed} of {n} answers changed; they are marked with a pencil.",
        all_,
        changed=count(changed),
    )


def cost_words(trials: Trials, draft: Draft, *, practice: bool) -> str:
    """What the trial cost, and what a row of the job does."""
    n, spent = len(trials), draft.tried(trials).spent
    if practice:
        return trn("Practice: this one cost nothing.", "Practice: these {n} cost nothing.", n)
    if spent is None:
        return tr("What this trial cost is unknown, because the price of this model is.")
    if n == 1:
        return tr("This one cost {sum}; in the job a row costs about half as much.", sum=money(spent))
    return trn(
        "This one cost {sum}.",
        "These {n} cost {sum}, {each} each; in the job a row costs about half as much.",
        n,
        sum=money(spent),
        each=money(spent / n),
    )


def took_words(trials: Trials) -> str:
    """Tokens and time of all rows in sum."""
    usage = sum((trial.row.outcome.usage for trial in trials), Usage())
    return tr(
        "{read} tokens read, {written} written, {time}.",
        read=count(usage.prompt),
        written=count(usage.output),
        time=span(sum(trial.seconds for trial in trials)),
    )

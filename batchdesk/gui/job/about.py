"""Everything else about a job: what was asked, of which model, money, tokens, times and ids."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.recipe import Effort, Thinking
from batchdesk.gui.format import count, listed, money, when
from batchdesk.gui.job_words import units
from batchdesk.gui.ledger.sums import share_text
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import column, row
from batchdesk.gui.widgets.facts import Facts, Section


class AboutView(QScrollArea):
    """Facts that can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("About this job"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.facts = Facts()
        body = QWidget()
        body.setObjectName("scrolled")
        across = row(self.facts, None)
        across.setStretch(0, 100)
        layout = column(across, None)
        layout.setContentsMargins(0, SPACE.LARGE, 0, SPACE.LARGE)
        body.setLayout(layout)
        self.setWidget(body)

    def show_job(self, job: Job, now: datetime, name: Callable[[str], str] = str) -> None:
        """Show a job's facts; `name` says what people call a model."""
        self.facts.show_sections(
            [_asked(job, name), _money(job), _tokens(job), _origin(job), _times(job, now)]
        )


def _asked(job: Job, name: Callable[[str], str]) -> Section:
    recipe = job.recipe
    return tr("What was asked"), [
        (tr("Recipe"), recipe.name),
        (tr("Answers"), listed(recipe.answer_names)),
        (tr("Model"), name(recipe.model)),
        (tr("Answered by"), listed(name(model) for model in job.models_answered)),
        (tr("Thinking"), _thinking(recipe.thinking)),
        (tr("Effort"), _effort(recipe.effort)),
        (tr("Longest answer"), tr("{tokens} tokens", tokens=count(recipe.max_tokens))),
    ]


def _thinking(thinking: Thinking | None) -> str:
    if thinking is None:
        return ""
    return tr("on") if thinking is Thinking.ON else tr("off")


def _effort(effort: Effort | None) -> str:
    match effort:
        case Effort.LOW:
            return tr("low")
        case Effort.MEDIUM:
            return tr("medium")
        case Effort.HIGH:
            return tr("high")
        case Effort.XHIGH:
            return tr("very high")
        case Effort.MAX:
            return tr("as much as it can")
        case None:
            return ""


def _money(job: Job) -> Section:
    return tr("Money"), [
        (tr("Expected"), money(job.estimated) if job.estimated is not None else ""),
        (tr("At most"), money(job.ceiling) if job.ceiling is not None else ""),
        (tr("Your limit"), money(job.cap) if job.cap is not None else ""),
        (tr("Cost"), money(job.actual) if job.actual is not None else ""),
        (tr("Against the estimate"), _against(job)),
        (tr("Caching"), _caching(job)),
    ]


def _against(job: Job) -> str:
    if job.state is not JobState.FINISHED or not job.actual or job.estimated is None:
        return ""
    return share_text(job.actual, job.estimated)


def _caching(job: Job) -> str:
    """What caching did to the bill; "" where it did nothing or the price is unknown."""
    if not job.cache_saved:
        return ""
    sum_ = money(abs(job.cache_saved))
    return tr("saved {sum}", sum=sum_) if job.cache_saved > 0 else tr("lost {sum}", sum=sum_)


def _tokens(job: Job) -> Section:
    usage = job.usage
    kinds = (
        (tr("Prompt"), usage.input),
        (tr("Written to the cache"), usage.cache_write_5m + usage.cache_write_1h),
        (tr("Read from the cache"), usage.cache_read),
        (tr("Answers"), usage.output),
        (tr("Thinking, in answers"), usage.thinking),
    )
    return tr("Tokens"), [(name, count(number) if number else "") for name, number in kinds]


def _origin(job: Job) -> Section:
    return tr("Where from, where to"), [
        (tr("Read from"), str(job.source)),
        (tr("Sheet"), job.choice.sheet or ""),
        (tr("Rows"), units(job.kind, job.rows)),
        (tr("Goes on from"), _earlier(job)),
        (tr("The same as another"), count(job.duplicates) if job.duplicates else ""),
        (tr("Empty, not sent"), count(job.empty) if job.empty else ""),
        (tr("Sent to"), urlsplit(job.base_url).netloc or job.base_url),
        (tr("Job id"), job.id),
    ]


def _earlier(job: Job) -> str:
    """The earlier job and how many answers it gave; "" where there was none."""
    if job.origin is None:
        return ""
    if not job.carried:
        return tr("“{name}”, without any of its answers", name=job.origin.name)
    return trn(
        "“{name}”: {n} answer kept as it was then, not asked and not paid again",
        "“{name}”: {n} answers kept as they were then, not asked and not paid again",
        job.carried,
        name=job.origin.name,
    )


def _times(job: Job, now: datetime) -> Section:
    moments = (
        (tr("Begun"), job.created_at),
        (tr("Sent"), job.submitted_at),
        (tr("Done at the latest"), job.latest_end),
        (tr("Finished"), job.finished_at),
    )
    return tr("Times"), [(name, when(moment, now) if moment else "") for name, moment in moments]

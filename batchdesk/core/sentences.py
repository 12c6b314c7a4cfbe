"""Every sentence said to a person about a problem, a row's status or a job's state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from batchdesk.core.jobs import JobState
from batchdesk.core.ledger import AGAIN, COMPARED, JOB, TRIED
from batchdesk.core.problems import Blame, Trouble
from batchdesk.core.rows import RowStatus


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, what to do, and who can mend it; braces are filled with the problem's facts."""

    title: str
    advice: str
    blame: Blame = Blame.INPUT


def _service(title: str, advice: str) -> Sentence:
    return Sentence(title, advice, Blame.SERVICE)


PROBLEMS: Mapping[Trouble, Sentence] = {
    Trouble.FILE_MISSING: Sentence(
        "There is no file or folder “{name}”.", "Check the name and the folder, then try again."
    ),
    Trouble.FILE_UNREADABLE: Sentence(
        "“{name}” can not be opened: {reason}.",
        "Check that you may read it and that it is not on a lost drive.",
    ),
    Trouble.FILE_KIND_UNKNOWN: Sentence(
        "“{name}” is not a kind of file that BatchDesk reads, whatever its name says.",
        "A workbook that is damaged or protected must be opened in Excel and saved again as .xlsx;"
        " else give CSV or a folder of documents.",
    ),
    Trouble.FILE_PROTECTED: Sentence(
        "“{name}” is protected with a password.", "Save a copy without the password, then load that copy."
    ),
    Trouble.FILE_EMPTY: Sentence("“{name}” is empty.", "Choose a file that has a table in it."),
    Trouble.FILE_DAMAGED: Sentence(
        "“{name}” is damaged or is not what its name says: {reason}.",
        "Open it in the program that made it, save it again, then load the new file.",
    ),
    Trouble.READING_STOPPED: Sentence("“{name}” can not be read: {reason}.", "{mend}"),
    Trouble.SHEET_MISSING: Sentence("“{name}” has no sheet named “{sheet}”.", "Its sheets are: {sheets}."),
    Trouble.SHEET_EMPTY: Sentence(
        "The sheet “{sheet}” of “{name}” has no rows below its header.",
        "Choose another sheet, or another header row.",
    ),
    Trouble.HEADER_MISSING: Sentence(
        "Row {row} of the sheet “{sheet}” holds no column names.",
        "Choose the row in which the column names stand.",
    ),
    Trouble.FOLDER_EMPTY: Sentence(
        "The folder “{name}” has no files in it.", "Choose a folder that holds your documents."
    ),
    Trouble.FOLDER_UNREADABLE: Sentence(
        "No file in the folder “{name}” can be read.",
        "BatchDesk reads {kinds}; choose a folder that holds some.",
    ),
    Trouble.RECIPE_MISSING: Sentence(
        "There is no recipe “{name}”.", "Give the path of a .recipe.json file, or one of: {known}."
    ),
    Trouble.RECIPE_NOT_JSON: Sentence(
        "The recipe “{name}” is not valid JSON: {reason}.", "Mend that place, or export the recipe again."
    ),
    Trouble.RECIPE_INVALID: Sentence("The recipe is not usable: {place}: {reason}.", "{mend}"),
    Trouble.RECIPE_NOT_IN_WORKBOOK: Sentence(
        "The workbook “{name}” holds no recipe.",
        "Choose a workbook that BatchDesk wrote, with its sheet Run info, or a .recipe.json file.",
    ),
    Trouble.HOLE_UNKNOWN: Sentence(
        "The prompt asks for a column “{hole}” that the data does not have.", "{mend}"
    ),
    Trouble.RECIPE_NAME_TAKEN: Sentence("There is a recipe named “{name}” already.", "Choose another name."),
    Trouble.MODEL_UNKNOWN: Sentence("The service has no model “{model}”.", "Choose one of: {known}."),
    Trouble.MODEL_RETIRED: Sentence(
        "The model “{model}” is retired or is about to be.", "Choose a newer model."
    ),
    Trouble.ROW_TOO_LARGE: Sentence(
        "Row {row} is too large to send ({size}).", "Shorten or split it; one request can hold 32 MB."
    ),
    Trouble.NOTHING_TO_SEND: Sentence(
        "There is nothing to send: every row is empty in the columns that the prompt uses.",
        "Choose other columns, or another sheet.",
    ),
    Trouble.CAP_TOO_LOW: Sentence(
        "The limit of {cap} does not bear a single row by its worst case; this job could cost up to {ceiling}.",
        "Raise the limit, send fewer rows, or choose a smaller model; nothing was sent.",
        Blame.STOPPED,
    ),
    Trouble.MONTH_CAP: Sentence(
        "This could cost up to {worst}, and of this month's limit of {cap} only {left} is left.",
        "Raise the monthly limit in the settings, or wait until next month; nothing was sent.",
        Blame.STOPPED,
    ),
    Trouble.MONTH_CAP_UNREADABLE: Sentence(
        "The monthly limit in the settings can not be read, so nothing is sent.",
        "Set it again in Settings, or set none.",
        Blame.STOPPED,
    ),
    Trouble.CAP_REACHED: Sentence(
        "Stopped at the {limit}: {spent} is spent for {done} of {rows} rows; the rest is expected to cost {expected}"
        " and can cost at most {worst}.",
        "Raise the limit to {all} to send it all at once{way}; nothing is lost.",
        Blame.STOPPED,
    ),
    Trouble.CAP_BELOW_SPENT: Sentence(
        "A limit of {cap} can not be kept any more: {spent} is spent, and with what is under way it can come to {least}.",
        "Set it to {least} or more to send nothing further, or cancel the job to stop what is under way.",
        Blame.STOPPED,
    ),
    Trouble.COST_ABOVE_WORST: Sentence(
        "A part of this job cost {cost}, more than the {worst} that it can cost by the prices BatchDesk knows.",
        "Nothing more is sent; compare the prices with your bill, then go on.",
        Blame.STOPPED,
    ),
    Trouble.EXTENDED_REFUSED: Sentence(
        "The service did not take answers of more than {most} tokens: {reason}.",
        "Set the room for an answer to {most} tokens or less, or use Anthropic's own address; nothing was charged.",
    ),
    Trouble.PRICE_UNKNOWN_WITH_CAP: Sentence(
        "The price of the model “{model}” is unknown, so the limit of {cap} can not be kept.",
        "Choose a model with a known price, or send without a limit.",
        Blame.STOPPED,
    ),
    Trouble.KEY_COLUMN_MISSING: Sentence(
        "“{where}” has no column “{column}” to tell its rows by.",
        "Choose a column that both files have, or go by the rows' content.",
    ),
    Trouble.KEY_COLUMN_DOUBLED: Sentence(
        "“{column}” does not name one row each: “{value}” stands in several rows of {where}.",
        "Choose a column that is different in every row, or go by the rows' content.",
    ),
    Trouble.TIME_PASSED: Sentence(
        "That time has gone by already.", "Choose a later one, or send the job now.", Blame.STOPPED
    ),
    Trouble.CAP_NEEDED: Sentence(
        "What is sent by itself needs a limit.",
        "Say how much it may cost at the most, more than nothing.",
        Blame.STOPPED,
    ),
    Trouble.ZONE_UNKNOWN: Sentence(
        "“{zone}” is not a time zone that this computer knows.",
        "Set the time zone of the computer, then try again.",
    ),
    Trouble.SCHEDULE_MISSING: Sentence(
        "This question is no longer repeated.",
        "Look in the list; it may have been removed in another window.",
    ),
    Trouble.SCHEDULE_BUSY: Sentence(
        "“{name}” is running already.", "Wait for it to end; nothing is sent twice.", Blame.SERVICE
    ),
    Trouble.NOTHING_MATCHES: Sentence(
        "The folder “{name}” has no file like “{pattern}”.",
        "Put one there, or choose another folder or pattern.",
    ),
    Trouble.EARLIER_NEEDS_PERSON: Sentence(
        "The run before, “{job}”, is not finished and waits for you.",
        "Open it and decide; the next run goes on from it.",
        Blame.STOPPED,
    ),
    Trouble.ANSWER_UNFIT: Sentence("“{text}” does not fit “{answer}”: {reason}.", "{mend}"),
    Trouble.NO_PAGE: Sentence(
        "This document can not be shown as a page: {reason}.", "Read its text here, or open the file itself."
    ),
    Trouble.TARGET_UNWRITABLE: Sentence(
        "“{name}” can not be written: {reason}.",
        "Close it if it is open in Excel, or choose another name; your answers are kept and can be exported again.",
    ),
    Trouble.TARGET_KIND_UNKNOWN: Sentence(
        "“{name}” has an ending that BatchDesk can not write.", "Use one of: {kinds}."
    ),
    Trouble.DISK_FULL: Sentence(
        "The disk is full, so “{name}” could not be written.",
        "Make room and try again; nothing is lost.",
        Blame.OURS,
    ),
    Trouble.WORKBOOK_NOT_PATCHABLE: Sentence(
        "The answers can not be added to “{name}”: {reason}.",
        "Export them as a new workbook instead; “{name}” stays as it is.",
    ),
    Trouble.WORKBOOK_DIFFERS: Sentence(
        "“{name}” no longer holds what was asked about: {reason}.",
        "Add the answers to the workbook as it was, or export them as a new one; nothing was written.",
    ),
    Trouble.KEY_MISSING: Sentence(
        "There is no API key yet.",
        "Add one in Settings, with “batchdesk key set” or as ANTHROPIC_API_KEY; or try everything without one: --practice.",
    ),
    Trouble.KEY_MALFORMED: Sentence(
        "This does not look like an API key: {reason}.", "Copy the whole key again."
    ),
    Trouble.KEY_ADMIN: Sentence(
        "This is an Admin key, which can not ask Claude anything.", "Make an ordinary API key in the Console."
    ),
    Trouble.KEY_OAUTH: Sentence(
        "This is a sign-in token, not an API key.",
        "Make an API key in the Console; it begins with sk-ant-api.",
    ),
    Trouble.KEY_REJECTED: Sentence(
        "The service does not accept the API key.",
        "Check that it is complete and not expired, or make a new one.",
    ),
    Trouble.KEY_NO_ACCESS: Sentence(
        "The API key may not do this: {reason}.", "Ask the person who manages your workspace for access."
    ),
    Trouble.KEY_GONE: Sentence(
        "The key “{name}” is not on this computer any more.",
        "Add it again under this name in Settings, or give the job another key of the same workspace.",
    ),
    Trouble.KEY_IN_USE: Sentence(
        "The key “{name}” is needed by jobs that are not finished: {jobs}.",
        "Let them finish, or cancel them, then forget the key.",
    ),
    Trouble.KEY_NAME_TAKEN: Sentence("A key is named “{name}” already.", "Give this one another name."),
    Trouble.PROXY_INVALID: Sentence(
        "“{address}” is not the address of a proxy that BatchDesk can use: {reason}.",
        "Write it like http://proxy.firm:8080; your IT knows it.",
    ),
    Trouble.KEYCHAIN_MISSING: Sentence(
        "This computer offers no keychain to keep the key in ({reason}).",
        "Use the key for this session only, or set up a keychain; BatchDesk never writes a key into a file.",
    ),
    Trouble.KEYCHAIN_LOCKED: Sentence(
        "The keychain is locked.", "Unlock it and try again, or use the key for this session only."
    ),
    Trouble.KEYCHAIN_UNSAFE: Sentence(
        "The keychain found here would keep the key in plain text ({reason}).",
        "Use the key for this session only; BatchDesk never writes a key into a file.",
    ),
    Trouble.KEYCHAIN_FAILED: Sentence(
        "The keychain did not do what was asked: {reason}.",
        "Try again, or use the key for this session only.",
    ),
    Trouble.NO_CREDIT: _service(
        "The account has no credit left or a payment failed.",
        "Mend that in the Console, then go on; nothing is lost.",
    ),
    Trouble.SPEND_LIMIT: _service(
        "The spending limit of your organization or workspace is reached.",
        "Raise it in the Console or wait for the next month, then go on; nothing is lost.",
    ),
    Trouble.OFFLINE: _service(
        "The service at {host} can not be reached: {reason}.",
        "Check the connection; nothing is lost, and a job goes on by itself when it is back.",
    ),
    Trouble.TLS_UNTRUSTED: _service(
        "The secure connection to {host} is not trusted: {reason}.",
        "A proxy of your company may be in between; ask your IT to install its certificate on this computer.",
    ),
    Trouble.BUSY: _service(
        "The service is busy or out of order for now ({reason}).",
        "Nothing is lost; a job tries again by itself, anything else you can try again in a minute.",
    ),
    Trouble.TOO_FAST: _service(
        "The service asks for a pause ({reason}).",
        "Nothing is lost; a job goes on by itself after it, anything else you can try again in a minute.",
    ),
    Trouble.TOO_LARGE: _service("The service finds this too large to take at once.", "Send smaller parts."),
    Trouble.REQUEST_REFUSED: Sentence(
        "The service refused the request: {reason}.", "Mend what it names; a refused request costs nothing."
    ),
    Trouble.NOT_FOUND: _service(
        "The service does not know {what}.", "It may be gone, or belong to another workspace than this key."
    ),
    Trouble.NO_BATCHES_HERE: _service(
        "The service at {host} offers no message batches.",
        "Use another address; this one can not do batch jobs.",
    ),
    Trouble.STRANGE_ANSWER: _service(
        "The service at {host} answered something that BatchDesk does not understand ({reason}).",
        "Check the address; if it is right, try again later. Nothing is lost.",
    ),
    Trouble.DOWNLOAD_CUT: _service(
        "The download of the answers was cut off.", "It is started again by itself; nothing is paid again."
    ),
    Trouble.ADDRESS_INVALID: Sentence(
        "“{address}” is not an address BatchDesk will send a key to.", "Give one that begins with https://."
    ),
    Trouble.BATCH_GONE: _service(
        "The service no longer knows the batch {batch}.",
        "If the key belongs to another workspace than before, use the earlier one and go on; else its answers are gone.",
    ),
    Trouble.UNKNOWN_FATE: Sentence(
        "It is not known whether the service took a part of this job ({requests} requests).",
        "Look in “{job}” and decide; nothing is sent again without your word.",
        Blame.UNKNOWN_FATE,
    ),
    Trouble.PRACTICE_FAILED: Sentence(
        "The practice service did not start: {reason}.",
        "Try again; if it stays so, restart the computer.",
        Blame.OURS,
    ),
    Trouble.JOB_MISSING: Sentence(
        "There is no job “{job}” on this desk.", "See “batchdesk jobs” for the ones there are."
    ),
    Trouble.JOB_NOT_READY: Sentence("The job “{job}” can not do this now: {reason}.", "{mend}"),
    Trouble.JOBS_UNFINISHED: Sentence(
        "There are jobs that still go on: {jobs}.",
        "Let them finish, or cancel them, then delete everything.",
    ),
    Trouble.JOB_BUSY: Sentence(
        "The job “{job}” is being worked on in another window.",
        "Wait for it, or close the other window.",
        Blame.SERVICE,
    ),
    Trouble.PROFILE_UNUSABLE: Sentence(
        "The folder for jobs and settings can not be used: {reason}.",
        "Close other BatchDesk windows that may hold it, check the disk and its rights, and try again.",
        Blame.OURS,
    ),
    Trouble.PROFILE_NEWER: Sentence(
        "This desk was used with a newer BatchDesk (its data has version {found}, this one knows {known}).",
        "Install the newer BatchDesk; nothing was changed.",
        Blame.OURS,
    ),
    Trouble.USAGE: Sentence("{reason}.", "{mend}"),
    Trouble.INTERNAL: Sentence(
        "Something went wrong inside BatchDesk ({reason}).",
        "Your work is kept. Details are in the log: {log}",
        Blame.OURS,
    ),
}

LEDGER_KINDS: Mapping[str, str] = {
    JOB: "Job",
    AGAIN: "Job, sent again",
    TRIED: "Rows tried",
    COMPARED: "Models compared",
}
"""What an entry of the ledger is."""

STATUSES: Mapping[RowStatus, str] = {
    RowStatus.OK: "answered",
    RowStatus.CUT_OFF: "the answer was cut off; run it again with more room",
    RowStatus.REFUSED: "Claude declined to answer",
    RowStatus.INVALID: "an answer came, but not the one asked for",
    RowStatus.ERRORED: "the service could not process this row; it was not charged",
    RowStatus.EXPIRED: "the service did not get to this row within 24 hours; it was not charged",
    RowStatus.CANCELED: "canceled before it was processed; it was not charged",
    RowStatus.SKIPPED: "not sent",
    RowStatus.WAITING: "no answer yet",
}

RETRY_NEEDS: Mapping[RowStatus, str] = {
    RowStatus.CUT_OFF: "They need more room: they are sent with twice the length.",
    RowStatus.REFUSED: "The same model will most likely decline again; another model may answer.",
    RowStatus.INVALID: "Sent as they are; if it happens again, make the answer columns clearer.",
    RowStatus.ERRORED: "Sent as they are; nothing was charged for them.",
    RowStatus.EXPIRED: "Sent as they are; nothing was charged for them.",
    RowStatus.CANCELED: "Sent as they are; nothing was charged for them.",
}

JOB_STATES: Mapping[JobState, str] = {
    JobState.DRAFT: "Draft",
    JobState.SENDING: "Sending",
    JobState.RUNNING: "Claude is working",
    JobState.PAUSED: "Paused",
    JobState.NEEDS_PERSON: "Needs you",
    JobState.CANCELING: "Canceling",
    JobState.FINISHED: "Finished",
}


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def waits_for_primer() -> str:
    """Why the rest of a job waits for one request."""
    return "One row goes ahead, so that the others find the part they share in the cache; they follow when it is back."


def waits_for_round(sent: int, about: int, limit: str) -> str:
    """Why the next round of a job waits: so many are sent, of about so many."""
    if sent >= len(_ORDINALS):
        return f"Part {sent + 1:,} of about {about:,} goes when the one before is back, so that the {limit} holds."
    return (
        f"The {_ORDINALS[sent]} of about {about:,} parts goes when the {_ORDINALS[sent - 1]} is back,"
        f" so that the {limit} holds."
        if sent
        else f"The next part goes when the one before is back, so that the {limit} holds."
    )


def caching_words(saved: str, lost: bool, share: float | None) -> str:
    """What caching did in a job: `saved` in dollars (or lost), `share` of the marked tokens that were read."""
    if share is None:
        return f"Caching {'lost' if lost else 'saved'} {saved}."
    percent = f"{100 * share:.0f}%"
    return (
        f"Caching {'lost' if lost else 'saved'} {saved}:"
        f" {percent} of the shared tokens were read from the cache."
    )


def answered_so_far(answered: int, rows: int) -> str:
    """How far an unfinished job has come, as a file of its answers says it and the window after saving one."""
    return f"Partial: {answered:,} of {rows:,} rows answered so far."


def nothing_new(name: str) -> str:
    """What came of a run where no row was new or changed."""
    return f"Nothing new in “{name}”; nothing was sent."


def still_written(name: str) -> str:
    """Why a run waits for a file."""
    return f"“{name}” is still being written; it is read when it is whole."


def earlier_goes_on(job: str) -> str:
    """Why a run waits for the one before."""
    return f"It waits until “{job}” is finished, so that nothing is asked twice."


def interrupted() -> str:
    """What is said of a run that a crash ended before anything was sent."""
    return "The last run was interrupted before anything was sent."

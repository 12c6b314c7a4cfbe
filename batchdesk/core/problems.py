"""Known trouble as one exception whose words stand in `sentences.py`."""

from __future__ import annotations

from enum import Enum, StrEnum
from string import Formatter


class Blame(Enum):
    """Who can do something about a problem; the command line turns it into an exit code (contract, section 1)."""

    OURS = 1
    INPUT = 2
    STOPPED = 4
    UNKNOWN_FATE = 5
    SERVICE = 6


class Trouble(StrEnum):
    """Every kind of known trouble; each has its sentence in `sentences.PROBLEMS`."""

    # the person's files
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_KIND_UNKNOWN = "file_kind_unknown"
    FILE_PROTECTED = "file_protected"
    FILE_EMPTY = "file_empty"
    FILE_DAMAGED = "file_damaged"
    READING_STOPPED = "reading_stopped"
    SHEET_MISSING = "sheet_missing"
    SHEET_EMPTY = "sheet_empty"
    HEADER_MISSING = "header_missing"
    FOLDER_EMPTY = "folder_empty"
    FOLDER_UNREADABLE = "folder_unreadable"
    # the recipe
    RECIPE_MISSING = "recipe_missing"
    RECIPE_NOT_JSON = "recipe_not_json"
    RECIPE_INVALID = "recipe_invalid"
    RECIPE_NOT_IN_WORKBOOK = "recipe_not_in_workbook"
    HOLE_UNKNOWN = "hole_unknown"
    RECIPE_NAME_TAKEN = "recipe_name_taken"
    # models and limits
    MODEL_UNKNOWN = "model_unknown"
    MODEL_RETIRED = "model_retired"
    ROW_TOO_LARGE = "row_too_large"
    NOTHING_TO_SEND = "nothing_to_send"
    CAP_TOO_LOW = "cap_too_low"
    MONTH_CAP = "month_cap"
    MONTH_CAP_UNREADABLE = "month_cap_unreadable"
    CAP_REACHED = "cap_reached"
    CAP_BELOW_SPENT = "cap_below_spent"
    COST_ABOVE_WORST = "cost_above_worst"
    EXTENDED_REFUSED = "extended_refused"
    PRICE_UNKNOWN_WITH_CAP = "price_unknown_with_cap"
    # going on from an earlier job
    KEY_COLUMN_MISSING = "key_column_missing"
    KEY_COLUMN_DOUBLED = "key_column_doubled"
    # what is to happen later
    TIME_PASSED = "time_passed"
    CAP_NEEDED = "cap_needed"
    ZONE_UNKNOWN = "zone_unknown"
    SCHEDULE_MISSING = "schedule_missing"
    SCHEDULE_BUSY = "schedule_busy"
    NOTHING_MATCHES = "nothing_matches"
    EARLIER_NEEDS_PERSON = "earlier_needs_person"
    # writing
    TARGET_UNWRITABLE = "target_unwritable"
    TARGET_KIND_UNKNOWN = "target_kind_unknown"
    DISK_FULL = "disk_full"
    WORKBOOK_NOT_PATCHABLE = "workbook_not_patchable"
    WORKBOOK_DIFFERS = "workbook_differs"
    # reviewing
    ANSWER_UNFIT = "answer_unfit"
    NO_PAGE = "no_page"
    # the key
    KEY_MISSING = "key_missing"
    KEY_MALFORMED = "key_malformed"
    KEY_ADMIN = "key_admin"
    KEY_OAUTH = "key_oauth"
    KEY_REJECTED = "key_rejected"
    KEY_NO_ACCESS = "key_no_access"
    KEY_GONE = "key_gone"
    KEY_IN_USE = "key_in_use"
    KEY_NAME_TAKEN = "key_name_taken"
    PROXY_INVALID = "proxy_invalid"
    KEYCHAIN_MISSING = "keychain_missing"
    KEYCHAIN_LOCKED = "keychain_locked"
    KEYCHAIN_UNSAFE = "keychain_unsafe"
    KEYCHAIN_FAILED = "keychain_failed"
    # the service
    NO_CREDIT = "no_credit"
    SPEND_LIMIT = "spend_limit"
    OFFLINE = "offline"
    TLS_UNTRUSTED = "tls_untrusted"
    BUSY = "busy"
    TOO_FAST = "too_fast"
    TOO_LARGE = "too_large"
    REQUEST_REFUSED = "request_refused"
    NOT_FOUND = "not_found"
    NO_BATCHES_HERE = "no_batches_here"
    STRANGE_ANSWER = "strange_answer"
    DOWNLOAD_CUT = "download_cut"
    ADDRESS_INVALID = "address_invalid"
    UNKNOWN_FATE = "unknown_fate"
    BATCH_GONE = "batch_gone"
    PRACTICE_FAILED = "practice_failed"
    # the desk
    JOB_MISSING = "job_missing"
    JOB_NOT_READY = "job_not_ready"
    JOB_BUSY = "job_busy"
    JOBS_UNFINISHED = "jobs_unfinished"
    PROFILE_UNUSABLE = "profile_unusable"
    PROFILE_NEWER = "profile_newer"
    USAGE = "usage"
    INTERNAL = "internal"


class Problem(Exception):
    """Something known went wrong; `title` says what happened, `advice` what the person can do.

    Facts fill the holes of the sentence, so they must never carry a key, a prompt or an answer.
    """

    def __init__(self, trouble: Trouble, **facts: object) -> None:
        super().__init__(trouble, facts)
        self.trouble = trouble
        self.facts = facts

    @property
    def title(self) -> str:
        """What happened, in one sentence."""
        from batchdesk.core.sentences import PROBLEMS

        return _fill(PROBLEMS[self.trouble].title, self.facts)

    @property
    def advice(self) -> str:
        """What the person can do, in one sentence."""
        from batchdesk.core.sentences import PROBLEMS

        return _fill(PROBLEMS[self.trouble].advice, self.facts)

    @property
    def blame(self) -> Blame:
        """Who can mend it."""
        from batchdesk.core.sentences import PROBLEMS

        return PROBLEMS[self.trouble].blame

    def __str__(self) -> str:
        return f"{self.title} {self.advice}".strip()


class ServiceProblem(Problem):
    """Trouble with the service. `uncertain` is True when the call may have taken effect all the same.

    `retry_after` is seconds, None where the service names no pause. `status` is the HTTP status, None where no answer
    came. `error_type` and `error_code` are the service's own words (API notes, section 1.12), "" where absent.
    """

    def __init__(
        self,
        trouble: Trouble,
        *,
        uncertain: bool = False,
        retry_after: float | None = None,
        status: int | None = None,
        request_id: str = "",
        error_type: str = "",
        error_code: str = "",
        **facts: object,
    ) -> None:
        super().__init__(trouble, **facts)
        self.uncertain = uncertain
        self.retry_after = retry_after
        self.status = status
        self.request_id = request_id
        self.error_type = error_type
        self.error_code = error_code


class Canceled(Exception):
    """The person stopped a long task; nothing is wrong and nothing is half done."""


def _fill(template: str, facts: dict[str, object]) -> str:
    """Fill the sentence; a fact that was not given is left out rather than raised about."""
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return template.format(**{name: facts.get(name, "") for name in names}).strip()

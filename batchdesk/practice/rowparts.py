"""A row's prompt taken apart: the material between tags, what stands beside it, and the text without its trimmings."""

import html
import re
from dataclasses import dataclass
from functools import cached_property

_HTML = (
    "a|abbr|article|b|big|blockquote|body|br|center|code|col|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|"
    "i|img|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|"
    "td|tfoot|th|thead|title|tr|tt|u|ul"
)
_SECTION = re.compile(rf"<(?!(?:{_HTML})\b)([^\W\d][\w -]{{0,40}})>(.*?)</\1>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>|<!--.{0,300}?-->", re.DOTALL)
_BLOCK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h\d)\b[^<>]{0,80}>", re.IGNORECASE)
_LABEL = re.compile(r"[ \t>*|-]*([^\W\d][^:=\n]{0,40}?)[ \t]*[:=][ \t]*(\S[^\n]*)$")
# Four words at most: "My card was charged twice for 0089316: ..." is no label.
_LABEL_START = re.compile(
    r"^[ \t>*|-]*([^\W\d][^\s:=.!?]*(?:[ \t][^\s:=.!?]+){0,3})[ \t]*[:=][ \t]+(?=\S)", re.MULTILINE
)
_TASK = re.compile(
    r"\n\s*(?:fill|key|write|take|list|label|classify|code|summari[sz]e|extract|answer|describe|read|sort|rate)\b[^\n]{0,160}$",
    re.IGNORECASE,
)
_FILE = re.compile(r"\A\s*file(?: name)?:[^\n]*\n", re.IGNORECASE)
_QUOTED = re.compile(r"^[ \t]*(?:>|On [^\n]{3,60} wrote:|Am [^\n]{3,60} schrieb)[^\n]*\n?", re.MULTILINE)
_GREETING = re.compile(
    r"\s*(?:(?:hi|hello|hey|hallo|hola|bonjour|buongiorno|salve|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)"
    r"|buenos d[ií]as|buenas (?:tardes|noches)|goede(?:middag|morgen|navond)|bonsoir)(?: (?:there|team|all|everybody|everyone|"
    r"support|and hello|zusammen|à tous))?\s*(?:[,.!:–]+|\s)\s*"
    r"|(?:dear|sehr geehrte|liebe[rs]?|beste|cher|chère|estimad[oa]s?|gentile|to whom it may concern)\b[^\n,:.!]{0,50}[,:.!\n]\s*"
    r"|[^\W\d_]{3,40}様\s*|こんにちは[、。!！]?\s*|お世話になっております[。、]?\s*)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:\n|(?<=[.!?])[ \t])[ \t]*(?:--+[ \t]*(?=\n)|(?:(?:with )?(?:kind|best|warm) (?:regards|wishes)|best|regards|thanks|many thanks|"
    r"thank you|cheers|sincerely|yours (?:sincerely|faithfully)|sent from my \w+|mit freundlichen grüßen|"
    r"(?:viele|beste|freundliche|liebe) grüße|cordialement|bien à vous|salutations|(?:un |cordial )?saludos?|atentamente|"
    r"gracias|grazie|danke|merci|cordiali saluti|met vriendelijke groet)\b[,.!]?[^\n.?!]{0,40}[.!]?)[ \t]*(?:\n+[^\n]{0,50}){0,4}\s*\Z",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"(?<=[.!?…)\n])[ \t]*\n+[A-ZÀ-ÞŁŻ][\w'’.-]+(?: [\w'’.-]+){0,3}\s*\Z")
_SENTENCE = re.compile(
    r"(?<=[.!?。！？])(?<!\b[A-Z]\.)(?<!\bNo\.)(?<!\bincl\.)(?:[ \t]+|(?=[^\x00-\x7f\s]))|\n\s*\n|\n(?=[-•*+\d])|\n"
)
_VOID = re.compile(
    r"[\W\d_]*(?:n\s*/?\s*a|none|nothing|no comment|nil|null|keine|nichts|rien|nada|see above|test|x+)?[\W\d_]*",
    re.IGNORECASE,
)
SENTENCES_WITHIN = 6_000
_LETTER = 3_000
"""Characters; a longer text is no letter, and its last line is no signature."""


@dataclass(frozen=True)
class Parts:
    """One row's text. `whole` is the prompt as it came."""

    whole: str

    @cached_property
    def sections(self) -> dict[str, str]:
        """What stands between tags that are none of HTML, by the tag's name in lower case."""
        if "</" not in self.whole:
            return {}
        return {m[1].lower(): m[2].strip() for m in _SECTION.finditer(self.whole)}

    @cached_property
    def context(self) -> str:
        """What stands beside the tagged material; empty where nothing is tagged."""
        return _SECTION.sub("", self.whole) if self.sections else ""

    @cached_property
    def material(self) -> str:
        """What is to be judged: the tagged material, else the prompt without file name and closing task."""
        if self.sections:
            return "\n".join(part for part in self.sections.values() if part)
        return _TASK.sub("", _FILE.sub("", self.whole, count=1), count=1)

    @cached_property
    def plain(self) -> str:
        """The material without markup."""
        return plain(self.material)

    @cached_property
    def body(self) -> str:
        """The plain material without labels before its lines, quoted mail, greeting and signature."""
        return body(self.plain)

    @cached_property
    def is_void(self) -> bool:
        """True where nothing is said at all (`n/a`, `-`, only digits, nothing)."""
        return len(self.body) < 40 and bool(_VOID.fullmatch(self.body))

    @cached_property
    def labels(self) -> list[tuple[str, str]]:
        """Lines such as `Invoice number: 123` as (label, value)."""
        if ":" not in self.whole and "=" not in self.whole:
            return []
        found = (_LABEL.match(line) for line in self.whole.split("\n") if ":" in line or "=" in line)
        return [(m[1], m[2].strip()) for m in found if m]

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences and lines of the body."""
        return sentences(self.body)


def plain(text: str) -> str:
    """A text without HTML tags and entities."""
    if "<" in text:
        text = _TAG.sub("", _BLOCK.sub("\n", text))
    return html.unescape(text) if "&" in text else text


def body(text: str) -> str:
    """A plain text without labels, quoted mail, greetings and signatures."""
    if ">" in text or "wrote:" in text:
        text = _QUOTED.sub("", text)
    if ":" in text or "=" in text:
        text = _LABEL_START.sub("", text)
    if len(text) > _LETTER:
        return text.strip()
    greeting = _GREETING.match(text)
    while greeting and greeting.end() < len(text):
        text = text[greeting.end() :]
        greeting = _GREETING.match(text)
    for trimming in (_CLOSING, _CLOSING, _NAME_LINE):
        shorter = trimming.sub("", text, count=1)
        text = shorter if shorter.strip() else text
    return text.strip()


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text, as far as they are looked at."""
    return [part for part in map(str.strip, _SENTENCE.split(text[:SENTENCES_WITHIN])) if part]

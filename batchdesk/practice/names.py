"""Names, organisations, places, amounts and identifiers as they are written in a text."""

import re
from collections import Counter
from collections.abc import Iterable

from batchdesk.practice.reading import Reading
from batchdesk.practice.tongues import STOP_WORDS

_CAP = r"[A-ZÀ-ÞŁŚŻ][\w’'&-]+"
_LEGAL = r"(?:Ltd|LLP|LLC|GmbH|AG|plc|PLC|B\.V\.|N\.V\.|Inc|Corp|S\.A\.|SARL|SpA|S\.L\.|KG|SE|Oy|AB|A/S|Limited|Mutual|University|Bank)"
_ORGANISATION = re.compile(rf"\b{_CAP}(?:[ \t]+(?:{_CAP}|&|and))*?[ \t]+{_LEGAL}(?![\w])\.?")
_TITLE = r"(?:Mrs?|Ms|Dr|Prof|Professor|Herr|Frau|Mme|Sr|Sra)\.?"
_ROLE = r"(?:[A-Z][a-z]+ )*(?:Director|Officer|Manager|Chair|President|Secretary|Head|Partner|Buyer|Health|IT|patent attorney)"
_PERSON = re.compile(
    rf"\b{_TITLE}[ \t]+({_CAP}(?:[ \t]+{_CAP}){{0,2}})|\b({_CAP}(?:[ \t]+{_CAP}){{1,2}}),[ \t](?={_ROLE}\b)"
    rf"|\b({_CAP}(?:[ \t]+{_CAP}){{1,2}})(?=[ \t](?:(?:of|from)[ \t][A-Z]|called\b|wrote\b|said\b))"
    rf"|(?:Author|Buyer|director|manager|Signed)[:\s]+({_CAP}(?:[ \t]+{_CAP}){{1,2}})"
)
_FROM_TEAM = re.compile(rf"\b({_CAP}) from (?:your|the) (?:team|chat|hotline|shop)")
_STREET = r"(?:Street|Road|Lane|Way|Court|Steps|Row|Avenue|Square|Drive|straße|strasse|weg|gasse|platz|stieg|zeile|kade|Wehr)"
_ADDRESS = re.compile(
    rf"\b\d{{1,4}}[A-Z]? {_CAP}(?: {_CAP})* {_STREET}\b(?:, {_CAP}(?: {_CAP})*)?|\b(?:Am )?{_CAP}(?:{_STREET[3:-1]}) \d{{1,4}}\b"
    rf"|\b\d{{4,5}} ({_CAP})"
)
_COUNTRY = re.compile(
    r"\b(?:Germany|France|Spain|Italy|Netherlands|Austria|Switzerland|Belgium|Ireland|Poland|Portugal|Denmark|Sweden|Norway|"
    r"Finland|England|Scotland|Wales|United Kingdom|United States|Canada|Australia|Japan|China|India|Brazil|Pakistan|Andorra|"
    r"Canarias|Ceuta|Deutschland|Österreich|Schweiz|España|Italia)\b"
)
_MONEY = re.compile(
    r"(?:[€£$]\s?|\b(?:EUR|USD|GBP|CHF)\s)\d[\d,.' ]*\d(?: (?:million|billion))?|\b\d[\d,.]*(?:\s(?:million|billion))?\s?"
    r"(?:€|£|EUR\b|euros?\b|dollars?\b|pounds?\b)",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"\b(?:agreement|contract|order|invoice|claim|account|register|report|repair|reference|customer|company|supplier|case|ref|"
    r"VAT|tax|serial|delivery note|commande|Bestellnummer|Bestellung|pedido|dossier|Parcelway)"
    r"(?:[ \t]+(?:number|no\.?|nr\.?|id))?[ \t:#]+(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,}(?:[ \t]\d{3,4}\b)?",
    re.IGNORECASE,
)
_CODE = (
    r"(?:number|no\.?|nr\.?|#|id)?[ \t:#]*(?:is )?((?=[A-Z/-]*\d)[A-Z0-9][A-Z0-9/-]{2,}|[A-Z]{2} [\d ]{6,}\d)"
)
_NAME = re.compile(rf"\b{_CAP}(?:[ \t]+(?:de |van |von |& )?{_CAP})*")
_CURRENCY = re.compile(
    r"\b(EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|AUD|CAD)\b|([€£$¥])|\b(euro|pound sterling|dollar)s?\b",
    re.IGNORECASE,
)
_CODES = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "¥": "JPY",
    "euro": "EUR",
    "dollar": "USD",
    "pound sterling": "GBP",
}


def organisations(text: str) -> list[str]:
    """Names that end in a legal form, in order of appearance."""
    return _once(match[0] for match in _ORGANISATION.finditer(text))


def people(text: str) -> list[str]:
    """Names after a title or a role or before one, in order of appearance."""
    found = (match[1] or match[2] or match[3] or match[4] for match in _PERSON.finditer(text))
    named = [name for name in found if not re.search(_LEGAL, name)]
    return _once([*named, *(match[1] for match in _FROM_TEAM.finditer(text))])


def places(text: str) -> list[str]:
    """Addresses, towns after a postal code, and countries."""
    return _once([*(m[1] or m[0] for m in _ADDRESS.finditer(text)), *_COUNTRY.findall(text)])


def amounts(text: str) -> list[str]:
    """Sums of money with their currency, as written."""
    return _once(match[0].strip() for match in _MONEY.finditer(text))


def identifiers(text: str) -> list[str]:
    """Numbers that name something, with the word that says what."""
    return _once(" ".join(match[0].split()) for match in _IDENTIFIER.finditer(text))


def code_after(text: str, said: str) -> str | None:
    """The number that follows a name such as `Invoice number`, exactly as printed."""
    first = said.lower().replace("number", "").replace("supplier", "").strip()
    head = r"(?:vat|tax)" if "tax" in first or "vat" in first else re.escape(first)
    match = re.search(rf"\b{head}[ \t]+{_CODE}", text, re.IGNORECASE) if first else None
    return match[1] if match else None


def currency(text: str) -> str | None:
    """The code of the currency that the text names most often."""
    found = Counter((m[1] or _CODES[(m[2] or m[3]).lower()]).upper() for m in _CURRENCY.finditer(text))
    return found.most_common(1)[0][0] if found else None


def capitalised(reading: Reading) -> list[str]:
    """Capitalised names, most frequent first, without words that are capitalised only as sentence openers."""
    text = reading.parts.body
    found = Counter(match[0] for match in _NAME.finditer(text) if match[0].lower() not in STOP_WORDS)
    openers = {sentence.split()[0].strip(",.!?:;") for sentence in reading.sentences}
    return [name for name, count in found.most_common() if count > 1 or name not in openers]


def _once(found: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found))

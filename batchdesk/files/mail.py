"""A mail as text: who wrote to whom and when, what is attached, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from batchdesk.files.encodings import clean, decoded
from batchdesk.files.extracts import Attachment, Mail, Unreadable, tidy
from batchdesk.files.html_text import html_text

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_FOLD = re.compile(r"\r?\n[ \t]+")
_BETWEEN_WORDS = re.compile(r"\?=\s+=\?")
_WORD = re.compile(r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?=")
_CID = re.compile(r"cid:([^\"'\s>)]+)", re.IGNORECASE)
_RICHER = 5
"""How many times longer the page of a mail must be than its plain text to be taken for the real one: some senders put
only "this mail needs a browser" into the plain part."""

_DEEPEST = 50
_HEAD = 256 * 1024
_NO_NAME = re.compile(r"[\x00-\x1f<>:\"/\\|?*]+")
_LONGEST_NAME = 100
_PGP = "-----BEGIN PGP MESSAGE-----"


def read_mail(path: Path) -> Mail:
    """The message in a file; Unreadable where it is encrypted or holds nothing."""
    return mail_of(path.read_bytes())


def mail_of(data: bytes) -> Mail:
    """The message that these bytes are (RFC 5322); Unreadable where it is encrypted."""
    # The older policy never fails on a broken header, the newer one does in many ways.
    message = BytesParser(policy=compat32).parsebytes(data.lstrip(b"\r\n\xef\xbb\xbf"))
    _refuse_encrypted(message)
    parts = _Parts(message)
    return mail_text(
        [(name, header(message, name)) for name in _SHOWN],
        parts.body,
        tuple(parts.attachments),
    )


def mail_text(headers: list[tuple[str, str]], body: str, attachments: tuple[Attachment, ...]) -> Mail:
    """Put together what a reader of the mail sees; empty headers are left out."""
    names = ", ".join(one.name for one in attachments)
    shown = [f"{name}: {value}" for name, value in (*headers, ("Attachments", names)) if value]
    if body.lstrip().startswith(_PGP):
        raise Unreadable("its text is encrypted (PGP)")
    subject = dict(headers).get("Subject", "")
    return Mail(clean(tidy("\n".join(shown) + "\n\n" + body.strip())), attachments, clean(subject))


def header(message: Message, name: str) -> str:
    """A header on one line with its encoded words (RFC 2047) as text, "" where there is none."""
    told = (value for key, value in message.raw_items() if key.lower() == name.lower())
    return ", ".join(plain_header(str(value)) for value in told)


def header_of(data: bytes, name: str) -> str:
    """One header of a message in bytes, the rest unread."""
    head = data[:_HEAD].lstrip(b"\r\n")
    return header(BytesParser(policy=compat32).parsebytes(head, headersonly=True), name)


def plain_header(value: str) -> str:
    """One header's value as a person reads it."""
    value = _raw(_FOLD.sub(" ", value))
    value = _WORD.sub(lambda found: _decoded_word(found[0]), _BETWEEN_WORDS.sub("?==?", value))
    return clean(" ".join(value.split()))


def _raw(value: str) -> str:
    """Headers with bytes beyond ASCII come as surrogates, whatever their encoding is."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return decoded(value.encode("ascii", "surrogateescape")) if _escaped(value) else clean(value)
    return value


def _escaped(value: str) -> bool:
    return all(ord(character) < 128 or 0xDC80 <= ord(character) <= 0xDCFF for character in value)


def _decoded_word(word: str) -> str:
    try:
        ((data, charset),) = decode_header(word)
    except (HeaderParseError, ValueError):
        return word
    return decoded(data, charset or "") if isinstance(data, bytes) else data


def _refuse_encrypted(message: Message) -> None:
    kind = message.get_content_type()
    if kind == "multipart/encrypted":
        raise Unreadable("its text is encrypted (PGP)")
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        signed = str(message.get_param("smime-type", "")).lower() == "signed-data"
        raise Unreadable(
            "it is signed in a way that seals its text (S/MIME)"
            if signed
            else "its text is encrypted (S/MIME)"
        )


class _Parts:
    """What a message is made of: its body in reading order, and the files with it."""

    def __init__(self, message: Message) -> None:
        self.attachments: list[Attachment] = []
        self._shown_pictures: set[str] = set()
        self._pictures: list[tuple[str, Attachment]] = []
        self.body = "\n\n".join(text for text in self._texts(message, 0) if text.strip())
        self.attachments += [
            one for place, one in self._pictures if not place or place not in self._shown_pictures
        ]

    def _texts(self, part: Message, depth: int) -> Iterator[str]:
        kind = part.get_content_type()
        if depth > _DEEPEST:
            return
        if kind == "message/rfc822" or (depth and _is_attachment(part)):
            self._attach(part, kind)
        elif kind == "multipart/alternative":
            yield self._best(part, depth)
        elif part.is_multipart():
            for inner in _children(part):
                yield from self._texts(inner, depth + 1)
        elif kind == "text/html":
            yield self._page(part)
        elif part.get_content_maintype() in ("text", "multipart") and kind != "text/calendar":
            yield _text(part)  # a multipart without its parts is a text that was announced wrongly
        else:
            self._attach(part, kind)

    def _best(self, part: Message, depth: int) -> str:
        """The plain text of a message that comes in several dresses; its page where the plain text says nothing."""
        said: dict[str, str] = {}
        for inner in _children(part):
            text = "\n\n".join(text for text in self._texts(inner, depth + 1) if text.strip())
            kind = "plain" if inner.get_content_type() == "text/plain" else "page"
            said[kind] = "\n\n".join(filter(None, (said.get(kind, ""), text)))
        plain, page = said.get("plain", ""), said.get("page", "")
        if not plain.strip() or (len(page) > 400 and len(page) > _RICHER * len(plain)):
            return page or plain
        return plain

    def _page(self, part: Message) -> str:
        page = _text(part)
        self._shown_pictures.update(unquote(found) for found in _CID.findall(page))
        return html_text(page)

    def _attach(self, part: Message, kind: str) -> None:
        data = _inner_message(part) if kind == "message/rfc822" else _payload(part)
        one = Attachment(_file_name(part, kind, len(self.attachments) + len(self._pictures) + 1), data)
        place = str(part.get("Content-ID", "")).strip().strip("<>")
        if place and part.get_content_maintype() == "image":
            # A picture that the page itself shows, such as a signature's logo, is no file of its own.
            self._pictures.append((place, one))
        else:
            self.attachments.append(one)


def _children(part: Message) -> list[Message]:
    inner = part.get_payload()
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def _is_attachment(part: Message) -> bool:
    if part.is_multipart():
        return False
    shown = part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    return part.get_content_disposition() == "attachment" or (bool(_name_of(part)) and not shown)


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text(part: Message) -> str:
    charset = part.get_param("charset", "")
    declared = charset[2] if isinstance(charset, tuple) else str(charset or "")
    return decoded(_payload(part), declared).replace("\r\n", "\n").replace("\r", "\n")


def _inner_message(part: Message) -> bytes:
    inner = _children(part)
    try:
        return inner[0].as_bytes() if inner else _payload(part)
    except (ValueError, LookupError, UnicodeError, AttributeError, TypeError):
        return b""


def _name_of(part: Message) -> str:
    try:
        return plain_header(part.get_filename() or "")
    except (ValueError, LookupError, UnicodeError, TypeError):
        return ""


def _file_name(part: Message, kind: str, number: int) -> str:
    """The sender's name for it, else the subject of an attached mail, else what it is."""
    if kind == "message/rfc822" and not _name_of(part):
        inner = _children(part)
        subject = header(inner[0], "Subject") if inner else ""
        return as_name(f"{subject or f'message {number}'}.eml")
    ending = {"text/calendar": ".ics", "text/html": ".html", "text/plain": ".txt"}.get(
        kind, f".{kind.rpartition('/')[2]}"
    )
    return file_name(_name_of(part) or f"attachment {number}{ending}")


def file_name(name: str) -> str:
    """The name without folders and without anything that a folder could not hold; senders write what they like."""
    return as_name(PurePosixPath(PureWindowsPath(name).name).name)


def as_name(text: str) -> str:
    """A text as the name of a file, "attachment" where nothing is left of it."""
    text = " ".join(_NO_NAME.sub(" ", text).split()).strip(" .")
    stem, dot, ending = text.rpartition(".")
    return (f"{stem[:_LONGEST_NAME]}{dot}{ending[:10]}" if dot else text[:_LONGEST_NAME]) or "attachment"

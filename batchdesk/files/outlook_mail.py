"""An Outlook message (.msg) as text, read by python-oxmsg; a body in rich text alone is unpacked here."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.files.encodings import decoded
from batchdesk.files.extracts import DAMAGE, Attachment, Mail, Unreadable
from batchdesk.files.html_text import html_text
from batchdesk.files.mail import file_name, mail_text, plain_header
from batchdesk.files.rtf_text import rtf_text

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment as OutlookAttachment

_HTML = 0x1013
_RTF = 0x1009
_TO, _CC = 0x0E04, 0x0E03
_DISPLAY_NAME, _SHORT_NAME = 0x3001, 0x3704
_RECIPIENT_TYPE = 0x0C15
"""Property numbers of [MS-OXPROPS]: PidTagHtml, PidTagRtfCompressed, PidTagDisplayTo, PidTagDisplayCc ..."""

_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor"
    b" MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What compressed rich text may refer to before it has said anything ([MS-OXRTFCP] 2.1.2.1)."""

_LARGEST_RTF = 32_000_000


def read_outlook(path: Path) -> Mail:
    """The message; Unreadable where it is damaged, sealed or encrypted."""
    from oxmsg import Message

    try:
        message = Message.load(str(path))
        kind = message.message_class
        if "SMIME" in kind.upper() and "MULTIPARTSIGNED" not in kind.upper():
            raise Unreadable("its text is encrypted or sealed (S/MIME)")
        return mail_text(_headers(message), _body(message), tuple(map(_attachment, message.attachments)))
    except DAMAGE as error:
        raise Unreadable("it is damaged") from error


def _headers(message: Message) -> list[tuple[str, str]]:
    sent = message.sent_date
    told = {name.lower(): plain_header(str(value)) for name, value in message.message_headers.items()}
    return [
        ("From", told.get("from") or plain_header(message.sender or "")),
        ("To", told.get("to") or _people(message, 1, _TO)),
        ("Cc", told.get("cc") or _people(message, 2, _CC)),
        ("Date", told.get("date") or (_written(sent) if sent else "")),
        ("Subject", " ".join(message.subject.split())),
    ]


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _people(message: Message, kind: int, shown: int) -> str:
    """Names with addresses from the list of recipients, else the line that Outlook shows."""
    people = []
    for one in message.recipients:
        if one.properties.int_prop_value(_RECIPIENT_TYPE) == kind and (
            one.name.strip() or one.email_address.strip()
        ):
            name, address = one.name.strip(), one.email_address.strip()
            people.append(f"{name} <{address}>" if name and address and name != address else name or address)
    return ", ".join(people) or (message.properties.str_prop_value(shown) or "").strip("\0 ")


def _body(message: Message) -> str:
    plain = message.body or ""
    if plain.strip():
        return plain.replace("\r\n", "\n").replace("\r", "\n")
    page = message.properties.binary_prop_value(_HTML)
    if page:
        return html_text(decoded(page, message.properties.body_encoding))
    if message.html_body:
        return html_text(message.html_body)
    packed = message.properties.binary_prop_value(_RTF)
    return rtf_text(unpacked(packed)) if packed else ""


def unpacked(data: bytes) -> bytes:
    """Rich text out of its compressed form ([MS-OXRTFCP] 3.1.3); ValueError where it is none."""
    if len(data) < 16:
        raise ValueError("too short for compressed rich text")
    size, raw_size, kind = struct.unpack_from("<II4s", data)
    if kind == b"MELA":
        return data[16 : 16 + raw_size]
    if kind != b"LZFu" or raw_size > _LARGEST_RTF:
        raise ValueError("not compressed rich text")
    ring, place = bytearray(_DICTIONARY.ljust(4096, b"\0")), len(_DICTIONARY)
    out, at, end = bytearray(), 16, min(len(data), size + 4)
    while at < end and len(out) <= raw_size:
        control, at = data[at], at + 1
        for bit in range(8):
            if at >= end:
                break
            if control >> bit & 1:
                if at + 1 >= end:
                    return bytes(out)
                reference, at = data[at] << 8 | data[at + 1], at + 2
                offset, length = reference >> 4, (reference & 15) + 2
                if offset == place:
                    return bytes(out)
                piece: Iterator[int] = (ring[(offset + step) & 4095] for step in range(length))
            else:
                piece, at = iter((data[at],)), at + 1
            for byte in piece:
                out.append(byte)
                ring[place] = byte
                place = (place + 1) & 4095
    return bytes(out)


def _attachment(one: OutlookAttachment) -> Attachment:
    properties = one.properties
    name = (
        one.file_name
        or properties.str_prop_value(_SHORT_NAME)
        or properties.str_prop_value(_DISPLAY_NAME)
        or ""
    )
    if one.file_bytes is None:
        # A message within a message lies in a storage of its own, which python-oxmsg does not open.
        name = name if name.lower().endswith(".msg") else f"{name or 'message'}.msg"
        return Attachment(
            file_name(name), b"", "it lies within an Outlook message; save it as a file of its own"
        )
    return Attachment(file_name(name.strip("\0") or "attachment"), one.file_bytes)

"""Mails: what a person sees of them, whatever their sender's program did to them."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.files.mail import file_name, mail_of
from batchdesk.files.outlook_mail import unpacked

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]


def mail(subject: str = "Invoice", **parts: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Ann <ann@example.com>", "Bob <bob@example.com>", subject
    made["Date"] = "Tue, 01 Oct 2024 12:34:56 +0200"
    made.set_content(parts.get("plain", "Please pay."))
    if "page" in parts:
        made.add_alternative(parts["page"], subtype="html")
    return made


def test_a_mail_as_its_reader_sees_it() -> None:
    """Who wrote, when, and what was attached would be missing from the prompt."""
    made = mail("Rechnung für Öl ☸")
    made["Cc"] = "Jürgen Groß <j@example.com>"
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Rechnung März.pdf")
    assert mail_of(made.as_bytes()).text == (
        "From: Ann <ann@example.com>\nTo: Bob <bob@example.com>\nCc: Jürgen Groß <j@example.com>\n"
        "Date: Tue, 01 Oct 2024 12:34:56 +0200\nSubject: Rechnung für Öl ☸\nAttachments: Rechnung März.pdf\n\n"
        "Please pay."
    )


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (
            b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\n=C3=9Fe",
            "Grüße",
        ),
        (b"Content-Type: text/plain; charset=us-ascii\n\nGr\xc3\xbc\xc3\x9fe", "Grüße"),
        (b"Content-Type: text/plain; charset=x-unheard-of\n\nGr\xfc\xdfe aus K\xf6ln", "Grüße aus Köln"),
        (b"Content-Type: text/plain; charset=koi8-r\n\n\xe4\xc1", "Да"),
        (b"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BF|K\\\x1b(B", "日本"),
        (
            b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOf!!\nZQ",
            "Grüße",
        ),
        (b"\nNo type at all\n", "No type at all"),
        (b"Content-Type: multipart/mixed; boundary=lost\n\n--lost\n\nNever closed", "Never closed"),
        (b"Content-Type: multipart/mixed\n\nNo boundary", "No boundary"),
        (b"Content-Type: nonsense;;;=\n\nStill text", "Still text"),
    ],
)
def test_broken_and_foreign_encodings(raw: bytes, body: str) -> None:
    """An odd mail program would cost its mails their umlauts, or the whole folder."""
    assert mail_of(b"Subject: x\n" + raw).text == f"Subject: x\n\n{body}"


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=?UTF-8?B?w5Zs?= =?UTF-8?Q?_und?=", "Öl und"),
        (b"Re: =?iso-8859-1?q?=D6l?= now", "Re: Öl now"),
        ("Öl roh".encode(), "Öl roh"),
        ("Öl roh aus Köln".encode("cp1252"), "Öl roh aus Köln"),
        (b"=?utf-8?b?kaputt", "=?utf-8?b?kaputt"),
        (b"=?x-unheard?q?ab?= c", "ab c"),
        (b"folded\n line", "folded line"),
    ],
)
def test_subjects_of_every_making(raw: bytes, subject: str) -> None:
    """A subject would read =?UTF-8?B?…"""
    assert mail_of(b"Subject: " + raw + b"\n\nbody").subject == subject


def test_the_page_is_taken_where_the_plain_text_says_nothing() -> None:
    """A newsletter would come down to "open this in a browser"."""
    page = "<html><body><table><tr><th>Item</th><th>Sum</th></tr><tr><td>Tea</td><td>3</td></tr></table>%s</body></html>"
    full = mail(plain="Open this in a browser.", page=page % ("<p>Thanks for your order of today.</p>" * 20))
    assert "Item | Sum\nTea | 3" in mail_of(full.as_bytes()).text
    assert mail_of(mail(plain="Just as long", page=page % "").as_bytes()).text.endswith("\n\nJust as long")
    assert mail_of(mail(plain=" ", page=page % "").as_bytes()).text.endswith("\n\nItem | Sum\nTea | 3")


def test_texts_between_attachments_are_kept() -> None:
    """What was written below a picture, and the disclaimer of a mailing list, would be lost."""
    made = mail()
    made.add_attachment("a,b", subtype="csv", filename="t.csv")
    made.add_attachment("The footer of the list", disposition="inline")
    read = mail_of(made.as_bytes())
    assert read.text.endswith("Please pay.\n\nThe footer of the list")
    assert [one.name for one in read.attachments] == ["t.csv"]


def test_logos_are_no_attachments() -> None:
    """Every signature's logo would be paid for as a document of its own."""
    made = mail(page='<p>Hi</p><img src="cid:logo@x">')
    page = made.get_body(("html",))
    assert page is not None
    for cid, name in (("<logo@x>", "logo.png"), ("<other@x>", "chart.png")):
        page.add_related(b"png", "image", "png", cid=cid, filename=name)
    assert [one.name for one in mail_of(made.as_bytes()).attachments] == ["chart.png"]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("application/pkcs7-mime; smime-type=enveloped-data", "encrypted (S/MIME)"),
        ("application/pkcs7-mime; smime-type=signed-data", "seals its text (S/MIME)"),
        ("multipart/encrypted; boundary=x", "encrypted (PGP)"),
    ],
)
def test_sealed_mails_are_told(kind: str, said: str, tmp_path: Path, inspect: Inspect) -> None:
    """A sealed mail would be sent as its headers alone, or as gibberish."""
    (tmp_path / "a.eml").write_bytes(
        f"From: a@x\nTo: b@x\nSubject: s\nMIME-Version: 1.0\nContent-Type: {kind}\n\nMIIB".encode()
    )
    (tmp_path / "b.txt").write_text("readable")
    assert said in inspect(tmp_path).documents[0].problem


def test_inline_pgp_is_told(tmp_path: Path, inspect: Inspect) -> None:
    """The same, for the older way."""
    (tmp_path / "a.eml").write_bytes(mail(plain="-----BEGIN PGP MESSAGE-----\nhQ").as_bytes())
    (tmp_path / "b.txt").write_text("readable")
    assert inspect(tmp_path).documents[0].problem == "Its text is encrypted (PGP)."


def test_attachments_are_rows_where_wanted(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Invoices that came by mail could not be asked about."""
    inner = mail("Older", plain="The older mail")
    inner.add_attachment("deep text", filename="deep.txt")
    made = mail()
    made.add_attachment("first text", filename="note.txt")
    made.add_attachment("second text", filename="note.txt")
    made.add_attachment(
        b"MZ\x90\0\0", maintype="application", subtype="octet-stream", filename="../../run.exe"
    )
    made.add_attachment(inner)
    folder = tmp_path / "in"
    (folder / "box").mkdir(parents=True)
    (folder / "box" / "mail.eml").write_bytes(made.as_bytes())
    assert inspect(folder).rows == 1
    found = inspect(folder, attachments=True)
    assert found.column_names[-1] == "part"
    assert [(one.path, one.sent_as, one.part) for one in found.documents] == [
        ("box/mail.eml", "text", ""),
        ("box/mail.eml/note.txt", "text", "attachment"),
        ("box/mail.eml/note (2).txt", "text", "attachment"),
        ("box/mail.eml/run.exe", "not", "attachment"),
        ("box/mail.eml/Older.eml", "text", "attachment"),
        ("box/mail.eml/Older.eml/deep.txt", "text", "attachment"),
    ]
    read = rows(folder, attachments=True)
    assert [row.cells for row in read] == list(found.preview)
    assert [row.content.text for row in read if row.content][1:3] == ["first text\n", "second text\n"]
    chosen = inspect(folder, attachments=True, each=(("box/mail.eml/note.txt", "not"),)).documents
    assert [one.sent_as for one in chosen] == ["text", "not", "text", "not", "text", "text"]


def test_a_mailbox_is_a_row_for_each_message(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A whole archive would be one request, or the first message all there is."""
    one = mail("First", plain="Line\n\nFrom here on").as_bytes().replace(b"\nFrom here", b"\n>From here")
    box = b"From ann@example.com Tue Oct  1 12:34:56 2024\n" + one + b"\n"
    box += b"From bob@example.com Wed Oct  2 12:34:56 2024\n" + mail("Re: a/b?").as_bytes() + b"\n"
    (tmp_path / "all.mbox").write_bytes(box)
    found = inspect(tmp_path / "all.mbox")
    assert [(one.folder, one.name, one.kind) for one in found.documents] == [
        ("all.mbox", "message 1 - First", "eml"),
        ("all.mbox", "message 2 - Re a b", "eml"),
    ]
    first, second = [row.content.text for row in rows(tmp_path / "all.mbox") if row.content]
    assert first.endswith("Line\n\nFrom here on") and "Subject: Re: a/b?" in second


def test_a_real_outlook_message(shared: Path, tmp_path: Path, rows: Rows) -> None:
    """Messages saved out of Outlook would be unreadable."""
    source = shared / "mail" / "test_outlook_msg.msg"
    if not source.exists():
        source = tmp_path / "own.eml"
        source.write_bytes(
            mail("Test Email Message", plain="This is the body of the test email message").as_bytes()
        )
    (row,) = rows(source)
    assert row.content is not None
    assert "\nSubject: Test Email Message\n\nThis is the body of the test email message" in row.content.text


def test_compressed_rich_text_as_outlook_keeps_it() -> None:
    """Messages written in rich text would have no body. The example is that of [MS-OXRTFCP] 4.1.1."""
    example = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked(example) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    with pytest.raises(ValueError, match="short"):
        unpacked(example[:8])


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("a\0b?.txt", "a b .txt"),
        ("...", "attachment"),
    ],
)
def test_names_of_attachments_stay_in_their_place(told: str, kept: str) -> None:
    """A sender could name a file so that it is written elsewhere."""
    assert file_name(told) == kept

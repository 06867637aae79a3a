"""Documents for tests, made from nothing: PDF by hand, DOCX by its library, both small."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Sequence

import docx

Line = str | tuple[str, float]  # with its size in points, 11 for none


def pdf_of(pages: Sequence[Sequence[Line]], *, title: str = "", labels: bool = False) -> bytes:
    """A PDF with lines of Helvetica, from the top of each page on; characters of Latin-1. With
    `labels` the pages are called i, ii and so on."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        stream = _stream(lines)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    extra = b" /PageLabels << /Nums [0 << /S /r >>] >>" if labels else b""
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R%s >>" % extra
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) >>" % _escaped(title))
    return pdf_file(*objects, trailer=b"/Root 1 0 R /Info %d 0 R" % len(objects))


def _stream(lines: Sequence[Line]) -> bytes:
    parts, height = [b"BT"], 790.0
    for line in lines:
        text, size = line if isinstance(line, tuple) else (line, 11.0)
        parts.append(b"/F1 %.1f Tf 1 0 0 1 60 %.1f Tm (%s) Tj" % (size, height, _escaped(text)))
        height -= 1.3 * size
    return b"\n".join([*parts, b"ET"])


def _escaped(text: str) -> bytes:
    raw = text.encode("latin-1", "replace")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def pdf_file(*objects: bytes, trailer: bytes = b"/Root 1 0 R", tail: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1, with its table; `tail` behind the trailer."""
    made = io.BytesIO(b"%PDF-1.7\n")
    made.seek(0, io.SEEK_END)
    places = []
    for number, each in enumerate(objects, 1):
        places.append(made.tell())
        made.write(b"%d 0 obj\n%s\nendobj\n" % (number, each))
    table = made.tell()
    made.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        made.write(b"%010d 00000 n \n" % place)
    made.write(b"trailer << /Size %d %s >>\n%s" % (len(objects) + 1, trailer, tail))
    made.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return made.getvalue()


def picture_pdf() -> bytes:
    """One page, on which there is a grey picture and no text."""
    pixels = zlib.compress(b"\x80" * 100 * 100)
    image = (
        b"<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (len(pixels), pixels)
    )
    stream = b"q 400 0 0 400 50 50 cm /I Do Q"
    return pdf_file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        image,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /I 3 0 R >> >> >>",
    )


def docx_of(parts: Sequence[tuple[int, str]], *, table: Sequence[Sequence[str]] = ()) -> bytes:
    """A DOCX of headings (their level from 1 on) and paragraphs (0); a table at its end."""
    document = docx.Document()
    for level, text in parts:
        if level:
            document.add_heading(text, level)
        else:
            document.add_paragraph(text)
    if table:
        made = document.add_table(len(table), len(table[0]))
        for row, cells in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def encrypted_pdf(text: str = "Hello") -> bytes:
    """RC4, 40 bits (PDF 32000-1, 7.6.3), with the user's password “swan”."""
    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    identifier, rights = b"0123456789abcdef", -4

    def rc4(key: bytes, data: bytes) -> bytes:
        box, j, out = list(range(256)), 0, bytearray()
        for i in range(256):
            j = (j + box[i] + key[i % len(key)]) % 256
            box[i], box[j] = box[j], box[i]
        i = j = 0
        for byte in data:
            i = (i + 1) % 256
            j = (j + box[i]) % 256
            box[i], box[j] = box[j], box[i]
            out.append(byte ^ box[(box[i] + box[j]) % 256])
        return bytes(out)

    password = (b"swan" + pad)[:32]
    owner = rc4(hashlib.md5(password).digest()[:5], password)
    digest = hashlib.md5(password + owner + rights.to_bytes(4, "little", signed=True) + identifier)
    key = digest.digest()[:5]
    user = rc4(key, pad)
    plain = pdf_of([[text]])
    stream = plain.split(b"stream\n")[1].split(b"\nendstream")[0]
    object_key = hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10]
    sealed = plain.replace(stream, rc4(object_key, stream)).replace(
        b"<< /Title () >>", b"<<        >>"
    )
    encrypt = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P %d >> /ID [<%s> <%s>] "
        % (
            owner.hex().encode(),
            user.hex().encode(),
            rights,
            identifier.hex().encode(),
            identifier.hex().encode(),
        )
    )
    return sealed.replace(b"trailer << ", b"trailer << " + encrypt)

"""Documents that are broken or meant to harm, made by hand.

`address` is where a remote reference leads: whoever asks there was led astray.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from tests.helpers.source_files import docx_of, encrypted_pdf, pdf_file, pdf_of

PAGES = [["Hypoglycaemia", "Give 15 g of glucose by mouth, then repeat it."], ["Of other things."]]
HEADINGS = [(1, "Hypoglycaemia"), (0, "Give 15 g of glucose by mouth."), (2, "Then")]
_BOMB = 1 << 28  # bytes that a bomb becomes
_DEEP = 60_000


Made = Iterator[bytes]


# PDF


_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_TEXT = b"BT /F1 11 Tf 60 700 Td (Give 15 g of glucose by mouth.) Tj ET"


def _stream(content: bytes, about: bytes = b"") -> bytes:
    head = b"<< /Length %d %s >>" % (len(content), about)
    return head + b"\nstream\n" + content + b"\nendstream"


def _one_page(
    content: bytes, font: bytes = _FONT, *more: bytes, about: bytes = b"", resources: bytes = b""
) -> bytes:
    """Object 4 is the page's content, 5 its font; `more` begin at 6."""
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s "
        b"/Resources << /Font << /F1 5 0 R >> %s >> >>" % (about, resources)
    )
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return pdf_file(_CATALOG, pages, page, content, font, *more)


def _flate(content: bytes) -> bytes:
    return _stream(zlib.compress(content, 9), b"/Filter /FlateDecode")


def broken_pdfs(address: str) -> Made:
    def pdf(what: str, content: bytes) -> bytes:
        """The name is for who reads this."""
        del what
        return content

    to = address.encode()
    yield pdf("no bytes", b"")
    yield pdf("a header alone", b"%PDF-1.7\n")
    yield pdf("another file's bytes", b"\x89PNG\r\n\x1a\n" + bytes(4000))
    yield pdf("no pages", pdf_file(_CATALOG, b"<< /Type /Pages /Kids [] /Count 0 >>"))
    yield pdf("pages that hold themselves", pdf_file(
        _CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"))  # fmt: skip
    yield pdf("two nodes that hold each other", pdf_file(
        _CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
        b"<< /Type /Pages /Kids [2 0 R] /Count 9 /Parent 2 0 R >>"))  # fmt: skip
    yield pdf("two thousand million pages", pdf_file(
        _CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"))  # fmt: skip
    yield pdf("fewer than no pages", pdf_file(
        _CATALOG, b"<< /Type /Pages /Kids [] /Count -5 >>"))  # fmt: skip
    yield pdf("six thousand pages", pdf_of([["Page."]] * 6_000))
    chain = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 3) for number in range(4000)]
    yield pdf("pages in pages in pages", pdf_file(_CATALOG, *chain, b"<< /Type /Page >>"))
    yield pdf("arrays in arrays", pdf_file(_CATALOG, b"[" * _DEEP + b"]" * _DEEP))
    yield pdf("dictionaries in dictionaries", pdf_file(
        _CATALOG, b"<< /A " * _DEEP + b"1" + b" >>" * _DEEP))  # fmt: skip
    yield pdf("an object that is itself", pdf_file(_CATALOG, b"2 0 R"))
    yield pdf("a ring of objects", pdf_file(_CATALOG, b"3 0 R", b"4 0 R", b"2 0 R"))
    plain = pdf_of(PAGES)
    table = plain.rindex(b"startxref")
    at = int(plain[table:].split()[1])
    yield pdf("a table before itself", plain.replace(
        b"trailer << ", b"trailer << /Prev %d " % at))  # fmt: skip
    yield pdf("a table nowhere", plain[:table] + b"startxref\n99999999999999\n%%EOF\n")
    yield pdf("a length that lies", plain.replace(b"/Length ", b"/Length 99999999999"))
    yield pdf("a length that is its own stream", _one_page(
        b"<< /Length 4 0 R >>\nstream\n" + _TEXT + b"\nendstream"))  # fmt: skip
    yield pdf("a bomb of zeros", _one_page(_flate(bytes(_BOMB))))
    yield pdf("a bomb of text", _one_page(_flate(b"(glucose) Tj " * (_BOMB // 64))))
    yield pdf("a bomb in a bomb", _one_page(_stream(
        zlib.compress(zlib.compress(bytes(_BOMB), 9), 9), b"/Filter [/FlateDecode /FlateDecode]"
    )))  # fmt: skip
    yield pdf("hundreds of filters", _one_page(
        _stream(_TEXT, b"/Filter [" + b"/ASCIIHexDecode " * 600 + b"]")))  # fmt: skip
    yield pdf("a picture without end", _one_page(
        _stream(b"q 1 0 0 1 0 0 cm /I Do Q"), _FONT,
        _stream(b"x", b"/Type /XObject /Subtype /Image /Width 2147483647 /Height 2147483647 "
                b"/ColorSpace /DeviceRGB /BitsPerComponent 8"),
        resources=b"/XObject << /I 6 0 R >>"))  # fmt: skip
    yield pdf("a form that draws itself", _one_page(
        _stream(b"/X Do " + _TEXT), _FONT,
        _stream(b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                b"/Resources << /XObject << /X 6 0 R >> >>"),
        resources=b"/XObject << /X 6 0 R >>"))  # fmt: skip
    yield pdf("a letter that is written with itself", _one_page(
        _stream(_TEXT),
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] "
        b"/CharProcs << /G 6 0 R >> /Encoding << /Differences [0 /G /G /G] >> /FirstChar 0 "
        b"/LastChar 255 /Widths [9] /Resources << /Font << /F1 5 0 R >> >> >>",
        _stream(b"9 0 d0 " + _TEXT)))  # fmt: skip
    yield pdf("a font of rubbish", _one_page(
        _stream(_TEXT),
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Bad /FirstChar 9 /LastChar -9 /Widths 5 0 R "
        b"/FontDescriptor << /Type /FontDescriptor /FontFile2 6 0 R >> /ToUnicode 7 0 R >>",
        _stream(bytes(range(256)) * 40), _stream(b"begincmap endcmap" * 900)))  # fmt: skip
    wide = b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange " + (
        b"<0000> <FFFFFFFF> <0041> " * 2_000) + b"endbfrange"  # fmt: skip
    yield pdf("a map of four thousand million letters", _one_page(
        _stream(_TEXT),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Bad /Encoding /Identity-H /ToUnicode 6 0 R "
        b"/DescendantFonts [5 0 R] >>", _stream(wide)))  # fmt: skip
    for what, box in (
        ("without a size", b"[0 0 0 0]"), ("of a negative size", b"[900 900 0 0]"),
        ("as large as a town", b"[0 0 99999999 99999999]"),
        ("of no numbers", b"[/A (b) null 1e999]"),
    ):  # fmt: skip
        yield pdf(f"a page {what}", _one_page(_stream(_TEXT)).replace(b"[0 0 595 842]", box))
    for what, action in (
        ("JavaScript", b"/S /JavaScript /JS (while \\(true\\) app.launchURL\\('%s'\\);)" % to),
        ("a program", b"/S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >>"),
        ("an address", b"/S /URI /URI (%s)" % to),
        ("a form that is sent", b"/S /SubmitForm /F << /FS /URL /F (%s) >>" % to),
        ("another file", b"/S /GoToR /F (\\\\\\\\127.0.0.1\\\\share\\\\x.pdf) /D [0 /Fit]"),
    ):
        catalog = b"<< /Type /Catalog /Pages 2 0 R /OpenAction << %s >> >>" % action
        yield pdf(f"opens {what}", plain.replace(b"<< /Type /Catalog /Pages 2 0 R >>", catalog))
    yield pdf("its text elsewhere", _one_page(
        b"<< /Length 0 /F << /FS /URL /F (%s) >> >>\nstream\n\nendstream" % to))  # fmt: skip
    yield pdf("its text in a file", _one_page(
        b"<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream"))  # fmt: skip
    yield pdf("encrypted, with a password", encrypted_pdf())
    yield pdf("encrypted by nobody knows what", plain.replace(
        b"trailer << ", b"trailer << /Encrypt << /Filter /Own /V 99 >> "))  # fmt: skip
    yield pdf("a million signs of a picture", _one_page(_stream(b"q Q " * 400_000)))
    yield pdf("states that are never ended", _one_page(_stream(b"q " * 400_000)))


# DOCX

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT = "word/document.xml"


def _rezipped(parts: dict[str, bytes | None]) -> bytes:
    """A good DOCX with some parts replaced, added, or (None) left out."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx_of(HEADINGS))) as good,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for name in good.namelist():
            if name not in parts:
                bad.writestr(name, good.read(name))
        for name, content in parts.items():
            if content is not None:
                bad.writestr(name, content)
    return made.getvalue()


def _body(inside: str, doctype: str = "") -> bytes:
    head = f'<?xml version="1.0" encoding="UTF-8"?>{doctype}'
    return f'{head}<w:document xmlns:w="{_W}"><w:body>{inside}</w:body></w:document>'.encode()


def broken_docxs(address: str) -> Made:
    def docx(what: str, content: bytes) -> bytes:
        del what
        return content

    def document(what: str, inside: str, doctype: str = "") -> bytes:
        return docx(what, _rezipped({_DOCUMENT: _body(inside, doctype)}))

    text = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    yield docx("no bytes", b"")
    yield docx("a zip of nothing", b"PK\x05\x06" + bytes(18))
    yield docx("a PDF by another name", pdf_of(PAGES))
    yield docx("no document in it", _rezipped({_DOCUMENT: None}))
    yield docx("no table of contents", _rezipped({"[Content_Types].xml": None}))
    yield docx("no relations", _rezipped({"_rels/.rels": None}))
    yield docx("an empty document", _rezipped({_DOCUMENT: b""}))
    yield docx("a document that is no XML", _rezipped({_DOCUMENT: b"<w:document><w:body>"}))
    yield docx("a bomb of spaces", _rezipped({_DOCUMENT: b" " * _BOMB}))
    yield docx("a bomb of text", _rezipped({_DOCUMENT: _body(text.format("glucose " * 4_000_000))}))
    yield docx("a bomb beside it", _rezipped({"word/media/image1.png": bytes(_BOMB)}))
    yield docx("a bomb of styles", _rezipped({"word/styles.xml": b" " * _BOMB}))
    yield docx("zips in zips", _rezipped({"word/embeddings/a.docx": docx_of(HEADINGS) * 50}))
    many = {f"word/media/{number}.bin": b"x" for number in range(20_000)}
    yield docx("twenty thousand parts", _rezipped(many))
    for what, system in (
        ("a file", "file:///etc/passwd"), ("an address", address), ("a device", "file:///dev/zero"),
    ):  # fmt: skip
        doctype = f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{system}">]>'
        yield document(f"an entity that is {what}", text.format("&x;"), doctype)
    yield document("a grammar elsewhere", text.format("Words."), (
        f'<!DOCTYPE w:document SYSTEM "{address}/x.dtd">'))  # fmt: skip
    yield document("a parameter elsewhere", text.format("Words."), (
        f'<!DOCTYPE w:document [<!ENTITY % p SYSTEM "{address}/p"> %p;]>'))  # fmt: skip
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    yield document("a thousand million laughs", text.format("&l9;"), (
        f'<!DOCTYPE w:document [<!ENTITY l0 "lol">{laughs}]>'))  # fmt: skip
    yield document("one laugh, as long as a book", text.format("&l;" * 20_000), (
        f'<!DOCTYPE w:document [<!ENTITY l "{"lol" * 20_000}">]>'))  # fmt: skip
    for tag in ("w:p", "w:tbl", "w:sdt", "w:r"):
        deep = f"<{tag}>" * _DEEP + f"</{tag}>" * _DEEP
        yield document(f"{tag} in {tag}", deep)
    cell = "<w:tbl><w:tr><w:tc>" * 200 + text.format("Words.") + "</w:tc></w:tr></w:tbl>" * 200
    yield document("tables in tables", cell)
    yield document("a row of a million cells", (
        "<w:tbl><w:tr>"
        + "<w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr><w:p/></w:tc>" * 500
        + "</w:tr></w:tbl>"))  # fmt: skip
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/office'
        'Document/2006/relationships/{kind}" Target="{target}" TargetMode="{mode}"/>'
        "</Relationships>"
    )
    for kind in ("attachedTemplate", "image", "aFChunk", "oleObject", "hyperlink"):
        made = relations.format(kind=kind, target=f"{address}/{kind}", mode="External").encode()
        yield docx(f"{kind} elsewhere", _rezipped({"word/_rels/document.xml.rels": made}))
    own = relations.format(kind="officeDocument", target="document.xml", mode="Internal").encode()
    yield docx("a document that is its own part", _rezipped({"word/_rels/document.xml.rels": own}))
    yield docx("parts outside of it", _rezipped({"../../../tmp/x": b"x", "/etc/x": b"x"}))
    good = docx_of(HEADINGS)
    yield docx(
        "a part that is encrypted", good.replace(b"PK\x03\x04\x14\x00", b"PK\x03\x04\x14\x01")
    )
    yield docx("sizes that lie", good.replace(b"PK\x01\x02", b"PK\x01\x03"))


# HTML


def broken_htmls(address: str) -> Made:
    def html(what: str, content: str | bytes) -> bytes:
        del what
        return content if isinstance(content, bytes) else content.encode()

    yield html("no bytes", b"")
    yield html("no text", "<html><body></body></html>")
    yield html("scripts", (
        f"<script>while(true)fetch('{address}')</script><p onclick='x()'>Give glucose by mouth."
        f"<script src='{address}/x.js'></script>"))  # fmt: skip
    for tag in (
        "img src", "iframe src", "link rel=stylesheet href", "object data", "embed src",
        "video poster", "base href", "frame src", "input type=image src", "body background",
    ):  # fmt: skip
        yield html(f"{tag} elsewhere", f"<{tag}='{address}'><p>Give 15 g of glucose by mouth.")
    yield html("goes elsewhere", f"<meta http-equiv=refresh content='0;url={address}'><p>Words.")
    yield html(
        "styles elsewhere", f"<style>@import url({address});</style><p>Give 15 g of glucose."
    )
    for tag in ("div", "p", "b", "table", "ul", "svg", "select", "blockquote"):
        yield html(f"{tag} in {tag}", f"<{tag}>" * 200_000 + "Words.")
    yield html("a comment without end", "<p>Give glucose.<!--" + "-" * 1_000_000)
    yield html("a tag without end", "<p " + "a='b' " * 300_000)
    yield html("one attribute, as long as a book", f"<p title='{'x' * 5_000_000}'>Give glucose.")
    yield html("entities without end", "<p>" + "&amp" * 500_000 + "&#99999999999;" * 1000)
    yield html("text beyond the limit", "<p>glucose by mouth " * 1_400_000)
    yield html("six thousand headings", "<h1>Heading</h1><p>Give glucose.</p>" * 6_000)
    yield html("half of a UTF-16", "<p>Give glucose by mouth.".encode("utf-16-le")[:-1])
    yield html("bytes that are no text", bytes(range(256)) * 400)
    yield html("nothing but zeros", bytes(1_000_000))


# Text and Markdown


def broken_texts() -> Made:
    yield b""
    yield b"\xef\xbb\xbf"
    yield bytes(100_000)
    yield b"glucose " * 3_000_000
    yield b"Give glucose by mouth.\f" * 6_000
    yield "Give \ud800 glucose by mouth to her.".encode("utf-8", "surrogatepass")
    yield b"a" * 8_000_000
    yield b"\t" * 2_000_000 + b"words"


def broken_markdowns(address: str) -> Made:
    for said in (
        "[" * 200_000 + "]" * 200_000,
        "*a " * 300_000,
        "`" * 300_000 + "x",
        "[a](" * 100_000,
        ">" * 200_000 + " words",
        "```\n" + "x\n" * 300_000,
        f"![a]({address}/a.png) Give 15 g of glucose by mouth.",
        "|" + "-|" * 200_000,
        "#" + " " * 500_000 + "a",
    ):
        yield said.encode()

"""Lays acts out as a PDF with a text layer, and says on which pages each of them lies.

Directives: `%page` new page, `%blank` an empty page and a new one, `%sig NAME / OFFICE || NAME / OFFICE`,
`%stamp LINE;LINE @x,y,angle` (millimetres from the lower left; on the page where it is met), `%digital LINE;LINE
@x,y`, `%pen TEXT @x,y`, `%gazette TEXT` the line at a gazette page's head, `%rule` a line across, `%space N`.
"""

import io
import re
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (BaseDocTemplate, CondPageBreak, Flowable, Frame, HRFlowable, KeepTogether, LongTable,
                                PageBreak, PageTemplate, Paragraph, Spacer, TableStyle)

import furniture
from fonts import face
from hyphens import soften
from styles import LOOKS

LEAD = re.compile(
    r"^((?:ART[IÍ]CULO|Art[ií]culo|Art\.)\s[^.:\-–]{1,28}?(?:\.\s?[-–]|[.:\-–]+)|"
    r"[A-ZÁÉÍÓÚ]+(?: [A-ZÁÉÍÓÚ]+)? DISPOSICI[OÓ]N[^.]*\.-|"
    r"(?:PRIMERA|SEGUNDA|TERCERA|CUARTA|QUINTA|SEXTA|S[EÉ]TIMA|OCTAVA|NOVENA|D[EÉ]CIMA|[UÚ]NICA)(?: [A-Z]+)?\.-|"
    r"VISTOS?[:;,]|CONSIDERANDO:|POR CUANTO:|POR TANTO:|SE RESUELVE:|RESUELVE:|DECRETA:|ACUERDA:|"
    r"CL[AÁ]USULA [A-ZÁÉÍÓÚ ]+[:.]-?)")


class Note(Flowable):
    """A flowable of no size that calls back when it is drawn."""

    def __init__(self, call):
        super().__init__()
        self.call = call

    def wrap(self, *_):
        return 0, 0

    def draw(self):
        canvas = self.canv
        canvas.saveState()
        a, b, c, d, e, f = canvas._currentMatrix
        canvas.transform(1, 0, 0, 1, -e, -f)
        self.call(canvas)
        canvas.restoreState()


class CountingCanvas(Canvas):
    """Keeps the pages until all are known, so that feet can say `of N`."""

    def __init__(self, *args, finish=None, **keys):
        super().__init__(*args, **keys)
        self.states, self.finish = [], finish

    def showPage(self):
        self.states.append(dict(self.__dict__))
        self._blank = False
        self._startPage()

    def save(self):
        for number, state in enumerate(self.states, 1):
            self.__dict__.update(state)
            self.finish(self, number, len(self.states))
            super().showPage()
        super().save()


def paragraph_styles(look):
    """Paragraph styles of a look, by block kind."""
    base = ParagraphStyle("base", fontName=face(look.family), fontSize=look.size, leading=look.size * look.leading,
                          spaceAfter=look.gap, alignment=TA_JUSTIFY if look.justify else TA_LEFT,
                          embeddedHyphenation=1 if look.columns > 1 else 0)
    bold = face(look.family, bold=True)
    return {
        "para": base,
        "slogan": ParagraphStyle("slogan", base, fontName=face(look.family, italic=True), alignment=TA_CENTER, fontSize=look.size - 0.8),
        "centre": ParagraphStyle("centre", base, fontName=bold, alignment=TA_CENTER, keepWithNext=1),
        "right": ParagraphStyle("right", base, alignment=TA_RIGHT),
        "stamp": ParagraphStyle("stamp", base, alignment=TA_RIGHT, fontName=face("mono", bold=True), textColor=furniture.INK,
                                fontSize=look.size + 2),
        "left": ParagraphStyle("left", base, fontName=bold, alignment=TA_LEFT, keepWithNext=1),
        "item": ParagraphStyle("item", base, leftIndent=14, bulletIndent=4),
        "cell": ParagraphStyle("cell", base, fontSize=max(6.2, look.size - 2), leading=max(6.2, look.size - 2) * 1.15,
                               alignment=TA_LEFT, spaceAfter=0),
        "sig": ParagraphStyle("sig", base, alignment=TA_CENTER, fontSize=look.size - 0.6, spaceAfter=0),
    }


def marked(text, look):
    """Text as reportlab markup: escaped, leads in bold, long words softened in narrow columns."""
    lead = LEAD.match(text)
    if look.columns > 1:
        head, tail = (text[:lead.end()], text[lead.end():]) if lead else ("", text)
        return (f"<b>{escape(head)}</b>" if head else "") + escape(soften(tail))
    if lead and look.family not in ("typewriter",):
        return f"<b>{escape(lead.group(0))}</b>{escape(text[lead.end():])}"
    return escape(text)


def table_flowable(rows, styles, width):
    """A ruled table whose columns share the width by the length of what they hold."""
    count = max(len(row) for row in rows)
    rows = [row + [""] * (count - len(row)) for row in rows]
    weights = [max(9, min(46, max(len(row[i]) for row in rows))) for i in range(count)]
    cells = [[Paragraph(f"<b>{escape(c)}</b>" if r == 0 else escape(c), styles["cell"]) for c in row] for r, row in enumerate(rows)]
    table = LongTable(cells, colWidths=[width * w / sum(weights) for w in weights], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                               ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                               ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]))
    return table


def signature(content, styles, width, look):
    """One or more signatures side by side, with room for the pen above."""
    people = [[part.strip() for part in person.split(" / ")] for person in content.split("||")]
    line = HRFlowable(width="62%", thickness=0.5, color="black", spaceAfter=2)
    cells = [[[line, Paragraph("<br/>".join(escape(part) for part in person), styles["sig"])] for person in people]]
    table = LongTable(cells, colWidths=[width / len(people)] * len(people), style=[("ALIGN", (0, 0), (-1, -1), "CENTER")])
    return KeepTogether([Spacer(1, 12 if look.columns > 1 else 34), table, Spacer(1, 6)])


def position(rest):
    """Splits `text @x,y,angle` into lines and numbers."""
    text, _, where = rest.rpartition("@")
    return [line.strip() for line in text.split(";")], [float(n) for n in where.split(",")]


def directive(name, rest, styles, width, look):
    """Flowables of one directive."""
    if name == "page":
        return [PageBreak()]
    if name == "blank":
        return [PageBreak(), Note(lambda canvas: setattr(canvas, "_blank", True)), PageBreak()]
    if name == "rule":
        return [HRFlowable(width="100%", thickness=0.6, color="black", spaceBefore=3, spaceAfter=4)]
    if name == "space":
        return [Spacer(1, float(rest) * mm)]
    if name == "sig":
        return [signature(rest, styles, width, look)]
    if name == "gazette":
        return []
    lines, at = position(rest)
    if name == "stamp":
        return [Note(lambda c: furniture.rubber_stamp(c, lines, at[0] * mm, at[1] * mm, at[2]))]
    if name == "digital":
        return [Note(lambda c: furniture.digital_block(c, lines, at[0] * mm, at[1] * mm))]
    if name == "pen":
        return [Note(lambda c: furniture.pen(c, lines[0], at[0] * mm, at[1] * mm))]
    raise SystemExit(f"unknown directive %{name}")


def flowables(act, look, styles, width):
    """The whole act as a list of flowables."""
    out = []
    for kind, content in act.blocks:
        if kind.startswith("%"):
            out += directive(kind[1:], content, styles, width, look)
        elif kind == "table":
            out += [table_flowable(content, styles, width), Spacer(1, look.gap + 2)]
        elif kind == "item":
            out.append(Paragraph(marked(content, look), styles["item"], bulletText="-"))
        else:
            out.append(Paragraph(marked(content, look), styles[kind]))
    return out


def frames(look):
    """The columns of a page."""
    left, right, top, bottom = look.margins
    width, height = look.paper
    column = (width - left - right) / look.columns
    pad = 7 if look.columns > 1 else 0
    return [Frame(left + column * i, bottom, column, height - top - bottom, pad, 0, pad, 0) for i in range(look.columns)], column - 2 * pad


def build_pdf(acts, look_name, password=None):
    """Bytes of the PDF and, for each act, its first and last page."""
    look = LOOKS[look_name]
    styles = paragraph_styles(look)
    columns, width = frames(look)
    spans = [[None, None] for _ in acts]
    story = []

    def mark(index, side):
        def call(canvas):
            spans[index][side] = canvas.getPageNumber()
        return Note(call)

    for index, act in enumerate(acts):
        if index:
            story += [CondPageBreak(70)] if look.columns > 1 or look.letterhead == "book" else [PageBreak()]
        story += [mark(index, 0)] + flowables(act, look, styles, width) + [mark(index, 1)]
    gazette_line = next((rest for act in acts for kind, rest in act.blocks if kind == "%gazette"), "")

    def finish(canvas, page, total):
        if getattr(canvas, "_blank", False):
            return
        furniture.letterhead(canvas, look, page, acts[0].heading, gazette_line)
        furniture.foot(canvas, look, page, total)

    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=look.paper, title="", author="Secretaría General", invariant=1,
                               encrypt=StandardEncryption(password, strength=128) if password else None)
    document.addPageTemplates(PageTemplate("page", columns))
    document.build(story, canvasmaker=lambda *args, **keys: CountingCanvas(*args, finish=finish, **keys))
    return out.getvalue(), [tuple(span) for span in spans]

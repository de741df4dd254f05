"""What stands on a page beside the text: letterheads, feet, rubber stamps, signature blocks."""

from reportlab.lib.colors import Color, black, grey
from reportlab.lib.units import mm

from fonts import face
from styles import MUNICIPALITY, PROVINCE

INK = Color(0.16, 0.18, 0.50)
BAND = Color(0.10, 0.36, 0.30)
ADDRESS = "Plaza de Armas s/n, San Jacinto del Valle – Alto Cañaveral · Telf. 000-1234 · www.munisanjacintodelvalle.example"


def crest(canvas, x, y, scale=1.0):
    """The invented coat of arms: a shield, a hill, a cane."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    path = canvas.beginPath()
    path.moveTo(0, 40)
    path.lineTo(32, 40)
    path.lineTo(32, 16)
    path.curveTo(32, 4, 20, 0, 16, -3)
    path.curveTo(12, 0, 0, 4, 0, 16)
    path.close()
    canvas.setLineWidth(1.4)
    canvas.drawPath(path)
    canvas.line(0, 22, 32, 22)
    canvas.line(4, 22, 14, 33)
    canvas.line(14, 33, 24, 22)
    for offset in (-3, 0, 3):
        canvas.line(16 + offset, 4, 16 + offset * 1.6, 18)
    canvas.restoreState()


def letterhead(canvas, look, page, heading, gazette_line):
    """The head of a page; the first page's differs from the later ones'."""
    width, height = look.paper
    canvas.saveState()
    if look.letterhead == "gazette":
        gazette_head(canvas, look, page, gazette_line)
    elif look.letterhead == "book":
        canvas.setFont(face("serif", italic=True), 9)
        canvas.drawString(look.margins[0], height - 16 * mm, "Libro de Actas de Sesiones del Concejo Distrital – Tomo XIV")
        canvas.line(look.margins[0], height - 18 * mm, width - look.margins[1], height - 18 * mm)
    elif page == 1 or (look.letterhead == "band" and not look.running):
        first_head(canvas, look)
    elif look.running and heading:
        canvas.setFont(face(look.family, italic=True), 8)
        canvas.drawString(look.margins[0], height - 18 * mm, f"{MUNICIPALITY} – {heading}")
        canvas.setLineWidth(0.4)
        canvas.line(look.margins[0], height - 20 * mm, width - look.margins[1], height - 20 * mm)
    canvas.restoreState()


def first_head(canvas, look):
    """The letterhead proper."""
    width, height = look.paper
    if look.letterhead == "crest":
        crest(canvas, look.margins[0], height - 27 * mm, 0.95)
        canvas.setFont(face(look.family, bold=True), 13)
        canvas.drawCentredString(width / 2 + 8, height - 18 * mm, MUNICIPALITY.upper())
        canvas.setFont(face(look.family), 9)
        canvas.drawCentredString(width / 2 + 8, height - 23 * mm, PROVINCE)
    elif look.letterhead == "band":
        canvas.setFillColor(BAND)
        canvas.rect(0, height - 24 * mm, width, 14 * mm, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setFont(face(look.family, bold=True), 12)
        canvas.drawString(look.margins[0], height - 18.5 * mm, MUNICIPALITY)
        canvas.setFillColor(black)
    elif look.letterhead == "plain":
        canvas.setFont(face(look.family, bold=True), 11)
        canvas.drawCentredString(width / 2, height - 17 * mm, MUNICIPALITY.upper())
        canvas.line(look.margins[0], height - 20 * mm, width - look.margins[1], height - 20 * mm)
    elif look.letterhead == "typed":
        crest(canvas, look.margins[0], height - 22 * mm, 0.7)
        canvas.setFont(face(look.family, bold=True), 10)
        canvas.drawString(look.margins[0] + 32, height - 16 * mm, "CONCEJO DISTRITAL DE SAN JACINTO DEL VALLE")
        canvas.setFont(face(look.family), 9)
        canvas.drawString(look.margins[0] + 32, height - 20 * mm, PROVINCE)


def gazette_head(canvas, look, page, line):
    """Head of a gazette page: the paper's name, the day, the page number."""
    width, height = look.paper
    number = str(page + look.first_number - 1)
    top = height - 14 * mm
    canvas.setFont(face("sans", bold=True), 13)
    canvas.drawString(look.margins[0], top, number)
    canvas.setFont(face("serif", bold=True), 14)
    canvas.drawCentredString(width * 0.4, top, "NORMAS LEGALES")
    canvas.setFont(face("serif", italic=True), 8.5)
    canvas.drawRightString(width - look.margins[1], top, line)
    canvas.setLineWidth(1.2)
    canvas.line(look.margins[0], top - 5, width - look.margins[1], top - 5)
    canvas.setLineWidth(0.3)
    step = (width - look.margins[0] - look.margins[1]) / look.columns
    for column in range(1, look.columns):
        x = look.margins[0] + step * column
        canvas.line(x, look.margins[3], x, top - 10)


def foot(canvas, look, page, total):
    """The foot of a page."""
    width, _ = look.paper
    canvas.saveState()
    canvas.setFont(face(look.family), 8)
    if look.foot == "page-of":
        canvas.drawCentredString(width / 2, 11 * mm, f"Página {page} de {total}")
    elif look.foot == "page":
        canvas.drawRightString(width - look.margins[1], 11 * mm, f"- {page} -")
    elif look.foot == "folio":
        canvas.setFont(face(look.family, bold=True), 10)
        canvas.drawRightString(width - 14 * mm, look.paper[1] - 12 * mm, f"{page + look.first_number - 1:03d}")
    elif look.foot == "address":
        canvas.setStrokeColor(BAND)
        canvas.line(look.margins[0], 15 * mm, width - look.margins[1], 15 * mm)
        canvas.setFillColor(grey)
        canvas.setFont(face(look.family), 7)
        canvas.drawString(look.margins[0], 11 * mm, ADDRESS)
        canvas.drawRightString(width - look.margins[1], 11 * mm, f"{page}/{total}")
    canvas.restoreState()


def rubber_stamp(canvas, lines, x, y, angle, size=9):
    """A boxed rubber stamp: lines of text, turned a little."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(angle)
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    name = face("sans", bold=True)
    canvas.setFont(name, size)
    wide = max(canvas.stringWidth(line, name, size) for line in lines) + 12
    high = len(lines) * size * 1.25 + 8
    canvas.setLineWidth(1.3)
    canvas.roundRect(0, 0, wide, high, 4)
    for at, line in enumerate(lines):
        canvas.drawCentredString(wide / 2, high - (at + 1) * size * 1.25 - 1, line)
    canvas.restoreState()


def digital_block(canvas, lines, x, y):
    """The small print of a digital signature, as it lies over the page."""
    canvas.saveState()
    canvas.setFont(face("sans"), 5)
    for at, line in enumerate(lines):
        canvas.drawString(x, y - at * 6, line)
    canvas.restoreState()


def pen(canvas, text, x, y):
    """Something written by hand, as a folio number at a corner."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(4)
    canvas.setFillColor(INK)
    canvas.setFont(face("serif", italic=True), 15)
    canvas.drawString(0, 0, text)
    canvas.restoreState()

"""An act as a PDF such as a word processor writes: embedded fonts, a letterhead, justified lines.

One in ten has two columns, like a gazette.
"""

import io

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

FONT_FOLDER = "/usr/share/fonts/truetype/liberation/"  # of Debian's package fonts-liberation
WIDTH, HEIGHT = A4
TOP, BOTTOM = HEIGHT - 112, 60


def register_fonts():
    """Makes the fonts known: a serif and a sans, each plain and bold."""
    for name in ("Serif-Regular", "Serif-Bold", "Sans-Regular", "Sans-Bold"):
        pdfmetrics.registerFont(TTFont(name, f"{FONT_FOLDER}Liberation{name}.ttf"))


def coat_of_arms():
    """A small picture for the letterhead."""
    image = Image.new("RGB", (160, 180), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((10, 10, 150, 170), outline=(150, 20, 20), width=8)
    draw.polygon([(80, 30), (120, 140), (40, 140)], fill=(20, 90, 40))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return ImageReader(buffer)


register_fonts()
ARMS = coat_of_arms()


def lines(words, font, size, width):
    """Breaks words into lines; each with the room it leaves, 0 for the last."""
    line, used, blank = [], 0, pdfmetrics.stringWidth(" ", font, size)
    for word in words:
        needed = pdfmetrics.stringWidth(word, font, size)
        if line and used + blank + needed > width:
            yield line, width - used
            line, used = [], 0
        used += needed + (blank if line else 0)
        line.append(word)
    if line:
        yield line, 0


class PdfWriter:
    """Lays an act out on pages."""

    def __init__(self, act, path):
        self.act = act
        has_columns = act.index % 10 == 7
        self.family = "Serif" if act.index % 3 else "Sans"
        self.size = 9 if has_columns else 11
        self.leading = self.size * 1.3
        column = (WIDTH - 130) / 2
        self.columns = [(56, column), (74 + column, column)] if has_columns else [(72, WIDTH - 144)]
        self.canvas = canvas.Canvas(path, pagesize=A4, invariant=1, pageCompression=1)
        self.canvas.setTitle(act.title)
        self.page = 0

    def write(self):
        """Writes the file."""
        self._start_page()
        for style, text in self.act.paragraphs:
            for part in text.split("\n"):
                self._paragraph(style, part)
            self.y -= self.leading * 0.35
        self.canvas.showPage()
        self.canvas.save()

    def _start_page(self):
        self.page += 1
        self.column, self.y = 0, TOP
        self.canvas.drawImage(ARMS, 72, HEIGHT - 92, 36, 40)
        self.canvas.setFont(f"{self.family}-Bold", 10)
        self.canvas.drawString(120, HEIGHT - 66, f"Municipalidad Distrital de {self.act.place}")
        self.canvas.setFont(f"{self.family}-Regular", 8)
        self.canvas.drawCentredString(WIDTH / 2, 30, f"Página {self.page}  -  {self.act.identifier}")

    def _next_line(self):
        self.y -= self.leading
        if self.y >= BOTTOM:
            return
        self.column += 1
        self.y = TOP
        if self.column == len(self.columns):
            self.canvas.showPage()
            self._start_page()

    def _paragraph(self, style, text):
        font = f"{self.family}-{'Bold' if style == 'heading' else 'Regular'}"
        for line, room in lines(text.split(), font, self.size, self.columns[self.column][1]):
            if style == "heading":
                self._centred(line, font)
            else:
                self._justified(line, font, room)
            self._next_line()

    def _centred(self, line, font):
        left, width = self.columns[self.column]
        self.canvas.setFont(font, self.size)
        self.canvas.drawCentredString(left + width / 2, self.y, " ".join(line))

    def _justified(self, line, font, room):
        """Half of the files space letters, the other half place each word: as word processors do."""
        left, _ = self.columns[self.column]
        text = self.canvas.beginText(left, self.y)
        text.setFont(font, self.size)
        if self.act.index % 2 and len(line) > 1:
            self._place_words(text, line, font, room)
        else:
            line = " ".join(line)
            text.setCharSpace(room / max(1, len(line) - 1))
            text.textOut(line)
        self.canvas.drawText(text)

    def _place_words(self, text, line, font, room):
        x = self.columns[self.column][0]
        gap = pdfmetrics.stringWidth(" ", font, self.size) + room / (len(line) - 1)
        for word in line:
            text.setTextOrigin(x, self.y)
            text.textOut(word)
            x += pdfmetrics.stringWidth(word, font, self.size) + gap

"""The looks that the municipality's papers have had, one per name used in a source's `form`."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

MUNICIPALITY = "Municipalidad Distrital de San Jacinto del Valle"
PROVINCE = "Provincia de Alto Cañaveral"


@dataclass(frozen=True)
class Look:
    """Paper, type and furniture of a page."""

    family: str = "serif"
    size: float = 10.5
    leading: float = 1.32
    paper: tuple = A4
    margins: tuple = (25 * mm, 22 * mm, 30 * mm, 22 * mm)  # left, right, top, bottom
    columns: int = 1
    letterhead: str = "crest"  # crest, band, plain, typed, book, gazette, none
    foot: str = "page-of"      # page-of, page, folio, address, none
    running: bool = False      # the act's heading repeated at the top of page 2 and after
    justify: bool = True
    first_number: int = 1
    gap: float = 6


LOOKS = {
    "clasico": Look(),
    "clasico12": Look(size=12, leading=1.4, foot="page"),
    "moderno": Look(family="sans", size=10, letterhead="band", foot="address", running=True, margins=(28 * mm, 20 * mm, 34 * mm, 24 * mm)),
    "estrecho": Look(family="narrow", size=11, letterhead="band", foot="page", running=True),
    "sobrio": Look(family="times", size=11, letterhead="plain", foot="none", paper=LETTER),
    "arial": Look(family="helvetica", size=10, letterhead="plain", foot="folio", leading=1.45),
    "ajeno": Look(family="helvetica", size=10.5, letterhead="none", foot="none", leading=1.4),
    "dejavu": Look(family="dejavu", size=9, letterhead="crest", foot="address", running=True),
    "maquina": Look(family="typewriter", size=11.5, leading=1.35, letterhead="typed", foot="none", justify=False,
                    margins=(32 * mm, 20 * mm, 32 * mm, 25 * mm), gap=8),
    "mono": Look(family="mono", size=10, leading=1.4, letterhead="typed", foot="page", justify=False, paper=LETTER),
    "libro": Look(family="serif", size=11, leading=1.3, letterhead="book", foot="folio", first_number=118,
                  margins=(30 * mm, 18 * mm, 28 * mm, 22 * mm), gap=4),
    "gaceta": Look(family="serif", size=8.5, leading=1.16, columns=2, letterhead="gazette", foot="none", first_number=14,
                   margins=(14 * mm, 14 * mm, 24 * mm, 14 * mm), gap=3.2),
    "gaceta3": Look(family="narrow", size=9.2, leading=1.18, columns=3, justify=False, letterhead="gazette", foot="none", first_number=7,
                    margins=(12 * mm, 12 * mm, 24 * mm, 12 * mm), gap=3),
    "anexo": Look(family="sans", size=8.2, leading=1.2, letterhead="plain", foot="page-of",
                  margins=(15 * mm, 15 * mm, 26 * mm, 18 * mm), gap=3),
}

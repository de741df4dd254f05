"""Finds the fonts and gives them to reportlab under short names.

The fonts come from three Debian packages: fonts-liberation, fonts-dejavu-core and
fonts-freefont-ttf. Where they are unpacked somewhere else, CORPUS_FONTS names that folder.
"""

import os
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

STANDARD_FOLDER = "/usr/share/fonts"

# family: (regular, bold, italic, bold italic)
FAMILIES = {
    "serif": ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"),
    "sans": ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic", "LiberationSans-BoldItalic"),
    "narrow": ("LiberationSansNarrow-Regular", "LiberationSansNarrow-Bold", "LiberationSansNarrow-Italic",
               "LiberationSansNarrow-BoldItalic"),
    "mono": ("LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic", "LiberationMono-BoldItalic"),
    "typewriter": ("FreeMono", "FreeMonoBold", "FreeMonoOblique", "FreeMonoBoldOblique"),
    "dejavu": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif", "DejaVuSerif-Bold"),
}
# The fourteen fonts every reader has: not embedded, so that some PDFs have none.
BUILT_IN = {
    "times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
    "helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
}


def font_files():
    """Every TrueType file under the font folders, by its stem."""
    folders = [os.environ.get("CORPUS_FONTS"), STANDARD_FOLDER]
    return {path.stem: path for folder in folders if folder for path in sorted(Path(folder).rglob("*.ttf"))}


def register():
    """Registers all families; returns nothing, fails with the name of what is missing."""
    files = font_files()
    for family, stems in FAMILIES.items():
        names = []
        for suffix, stem in zip(("", "-b", "-i", "-bi"), stems):
            if stem not in files:
                raise SystemExit(f"font missing: {stem}.ttf (see corpus/README.md)")
            pdfmetrics.registerFont(TTFont(family + suffix, str(files[stem])))
            names.append(family + suffix)
        map_family(family, names)
    for family, names in BUILT_IN.items():
        map_family(family, names)


def map_family(family, names):
    """Tells reportlab which face is the bold and the italic of which."""
    for index, name in enumerate(names):
        addMapping(family, index & 1, index >> 1, name)
    for name in names:
        for index, other in enumerate(names):
            addMapping(name, index & 1, index >> 1, other)


def face(family, bold=False, italic=False):
    """The registered name of one face of a family."""
    index = (1 if bold else 0) + (2 if italic else 0)
    if family in BUILT_IN:
        return BUILT_IN[family][index]
    return family + ("", "-b", "-i", "-bi")[index]

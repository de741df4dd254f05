"""Scans whose text is known: first pages of corpus/, drawn, spoilt as old paper and bad machines do, without a text layer."""

import csv
import io
import pathlib
import subprocess
import sys

import numpy as np
from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "corpus"))
import degrade  # noqa: E402  what made the corpus's own scans

# Their order of reading is a matter of taste: columns, tables, a page of another municipality's bulletin.
LEFT_OUT = ("gaceta", "anexo", "libro", "TUPA", "presupuesto")


def sources(count):
    """PDFs of corpus/ that have a text layer, `count` of them, spread over the years."""
    with open(ROOT / "corpus" / "gold.tsv", encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        files = {row["file"] for row in rows if row["extraction"] == "text-layer" and row["act"] == "1"}
    files = sorted(file for file in files if not any(word in file for word in LEFT_OUT))
    step = max(1, len(files) // count)
    return [ROOT / "corpus" / file for file in files[::step][:count]]


def make(path, count, dpi, options=()):
    """Writes `path`.pdf with a page each, and `path`.txt with their texts, a form feed after each."""
    images, texts = [], []
    for source in sources(count):
        clean = drawn(source, dpi)
        values = degrade.settings([f"dpi={dpi}", *options], source.name)
        image = degrade.spoil(clean, np.random.default_rng(values["seed"]), values)
        if values["mode"] == "bilevel":
            image = image.point(lambda value: 255 if value > 150 else 0).convert("1", dither=Image.Dither.NONE)
        images.append(image)
        texts.append(printed(source))
    images[0].save(f"{path}.pdf", "PDF", save_all=True, append_images=images[1:], resolution=dpi, quality=50)
    pathlib.Path(f"{path}.txt").write_text("\f".join([*texts, ""]), encoding="utf-8")


def drawn(source, dpi):
    """The first page as a clean image."""
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-f", "1", "-l", "1", "-singlefile", str(source)]
    return Image.open(io.BytesIO(subprocess.run(command, check=True, capture_output=True).stdout)).convert("L")


def printed(source):
    """The first page's text."""
    command = ["pdftotext", "-l", "1", str(source), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.replace("\f", "")

"""Recognition: how fast, against ocrmypdf and against itself with one process; and how many words are wrong."""

import os
import re
import subprocess
import unicodedata

from . import process, report, rounds

# Marks that people type and print in several shapes.
ALIKE = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "º": "°"})

GOALS = {"one process": 1.7, "ocrmypdf -j 2": 1}


def compare(program, acervo, pdf, jobs, times):
    """Times recognition of all pages of `pdf` by turns."""
    ours = [str(program), str(acervo), str(jobs), "force", f"{pdf}.pdf"]
    alone = [str(program), str(acervo), "1", "force", f"{pdf}.pdf"]
    peer = ["ocrmypdf", "--force-ocr", "-j", str(jobs), "-l", "spa", "-q", f"{pdf}.pdf", f"{pdf}.ocrmypdf.pdf"]
    runs = rounds.by_turns(
        [
            ("acervo", lambda: process.run(ours)),
            ("one process", lambda: process.run(alone)),
            ("ocrmypdf -j 2", lambda: process.run(peer, {"OMP_THREAD_LIMIT": "1"})),
        ],
        times,
    )
    return rounds.comparisons("scanned pages to text", runs, "acervo", GOALS)


def wrong_words(program, acervo, pdf, jobs):
    """Words that differ from what is printed, as shares: as they are, and letters and figures alone; and how many there are."""
    command = [str(program), str(acervo), str(jobs), "force", f"{pdf}.pdf"]
    read = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ).stdout.split("\f")
    with open(f"{pdf}.txt", encoding="utf-8") as file:
        printed = file.read().split("\f")
    shares = []
    for bare in (False, True):
        pairs = [(words(page, bare), words(other, bare)) for page, other in zip(printed, read)]
        shares.append(sum(distance(*pair) for pair in pairs) / sum(len(page) for page, _ in pairs))
    return (*shares, sum(len(words(page, False)) for page in printed))


def table(rows):
    """Rows of a name and what `wrong_words` gave."""
    cells = [[name, f"{strict:.1%}", f"{bare:.1%}", str(count)] for name, (strict, bare, count) in rows]
    return report.table(["scans", "words wrong", "letters and figures alone", "of words"], cells)


def words(text, bare):
    """The words of `text`, those divided at a line's end made whole."""
    text = re.sub(r"(\w)-\n+(\w)", r"\1\2", unicodedata.normalize("NFC", text).translate(ALIKE))
    found = text.split()
    if bare:
        found = [word for word in (re.sub(r"[\W_]+", "", word).lower() for word in found) if word]
    return found


def distance(one, other):
    """How many words must be put in, left out or replaced to make `other` of `one`."""
    row = list(range(len(other) + 1))
    for count, word in enumerate(one, 1):
        previous, row = row, [count]
        for index, candidate in enumerate(other, 1):
            row.append(min(previous[index] + 1, row[-1] + 1, previous[index - 1] + (word != candidate)))
    return row[-1]

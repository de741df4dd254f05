"""Recognition: how fast, against ocrmypdf and against itself with one process; and how many words are wrong."""

import re
import subprocess
import unicodedata
from collections import Counter

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
    """Shares of words that aren't as printed: in order; letters and figures alone; wherever they stand. And how many.

    Signatures that stand side by side have two orders, and both are right: the third share doesn't count order.
    """
    command = [str(program), str(acervo), str(jobs), "force", f"{pdf}.pdf"]
    read = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\f")
    with open(f"{pdf}.txt", encoding="utf-8") as file:
        printed = file.read().split("\f")
    pages = list(zip(printed, read))
    return (
        share(distance, pages, bare=False), share(distance, pages, bare=True), share(missing, pages, bare=False),
        sum(len(words(page, False)) for page in printed),
    )


def table(rows):
    """Rows of a name and what `wrong_words` gave."""
    cells = [[name, *(f"{value:.1%}" for value in shares), str(count)] for name, (*shares, count) in rows]
    return report.table(["scans", "words wrong", "letters and figures alone", "wherever they stand", "of words"], cells)


def share(measure, pages, bare):
    """What `measure` counts on the pages, as a share of the words that are printed."""
    pairs = [(words(page, bare), words(other, bare)) for page, other in pages]
    return sum(measure(*pair) for pair in pairs) / sum(len(page) for page, _ in pairs)


def missing(printed, read):
    """How many printed words were not read, or how many that aren't printed were: what is more."""
    one, other = Counter(printed), Counter(read)
    return max((one - other).total(), (other - one).total())


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

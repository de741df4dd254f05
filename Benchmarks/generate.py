#!/usr/bin/python3
"""Makes what the benchmarks read; the same arguments give the same bytes, with the same word list and fonts.

    generate.py texts FOLDER COUNT            COUNT acts as text, and FOLDER.tsv: path, type, year
    generate.py pdfs FOLDER COUNT             the same acts as PDF
    generate.py queries TEXTS FILE COUNT      COUNT searches of one to four words each, FILE.1 to FILE.4
    generate.py mixed TEXTS FILE COUNT        COUNT searches as an archive gets them, words, numbers, phrases, questions
"""

import argparse
import os
import pathlib
import time

from synthetic.acts import ActWriter
from synthetic.mixed import mixed
from synthetic.queries import queries
from synthetic.vocabulary import Vocabulary


def write_text(act, path):
    """Writes the act as plain text."""
    path.write_text(act.text, encoding="utf-8")


def write_pdf(act, path):
    """Writes the act as PDF."""
    from synthetic.pdf import PdfWriter  # only here: texts need no PDF library

    PdfWriter(act, str(path)).write()


def make_acts(folder, count, extension, write):
    """Writes `count` acts under `folder`, each file dated like its act, and a list beside it."""
    vocabulary = Vocabulary()
    rows = []
    for index in range(count):
        act = ActWriter(index, vocabulary).write()
        path = folder / act.path(extension)
        path.parent.mkdir(parents=True, exist_ok=True)
        write(act, path)
        moment = time.mktime(act.date.timetuple())
        os.utime(path, (moment, moment))
        rows.append(f"{act.path(extension)}\t{act.type}\t{act.date.year}\n")
    # Last: where the list is, all acts are.
    pathlib.Path(f"{folder}.tsv").write_text("".join(rows), encoding="utf-8")


def make_queries(texts, file, count):
    """Writes a file of queries for each number of words from one to four."""
    read = [path.read_text(encoding="utf-8") for path in sorted(texts.glob("*/*.txt"))]
    for words in (1, 2, 3, 4):
        lines = queries(read, words, count)
        pathlib.Path(f"{file}.{words}").write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_mixed(texts, file, count):
    """Writes a file of mixed searches."""
    read = [path.read_text(encoding="utf-8") for path in sorted(texts.glob("*/*.txt"))[:5000]]
    pathlib.Path(file).write_text("\n".join(mixed(read, count)) + "\n", encoding="utf-8")


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    for kind in ("texts", "pdfs"):
        acts = kinds.add_parser(kind)
        acts.add_argument("folder", type=pathlib.Path)
        acts.add_argument("count", type=int)
    for kind in ("queries", "mixed"):
        searches = kinds.add_parser(kind)
        searches.add_argument("texts", type=pathlib.Path)
        searches.add_argument("file")
        searches.add_argument("count", type=int)
    return parser.parse_args()


def main():
    """Makes what was asked for."""
    asked = arguments()
    if asked.kind == "texts":
        make_acts(asked.folder, asked.count, "txt", write_text)
    elif asked.kind == "pdfs":
        make_acts(asked.folder, asked.count, "pdf", write_pdf)
    elif asked.kind == "mixed":
        make_mixed(asked.texts, asked.file, asked.count)
    else:
        make_queries(asked.texts, asked.file, asked.count)


if __name__ == "__main__":
    main()

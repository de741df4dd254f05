"""Asks golden queries of Acervo, Recoll and Omega, and prints one table of how well each answers."""

import argparse
import csv
import json
import math
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ["numbers", "known-items", "filters", "phrases", "topics"]
HITS = 30


class Query:
    """A query and the files that answer it, each with a grade."""

    def __init__(self, text, wanted):
        self.text, self.wanted = text, wanted


def golden(kind):
    """The queries of a file of Tests/Relevance."""
    with open(ROOT / f"Tests/Relevance/{kind}.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Query(row["query"], dict(graded(entry) for entry in row["wanted"].split("; ")))


def graded(entry):
    """`file` or `file:3`."""
    found = re.fullmatch(r"(.*?)(?::([1-3]))?", entry)
    return found[1], int(found[2] or 1)


class Acervo:
    """This project."""

    name = "Acervo"

    def __init__(self, work, documents, binary):
        self.documents, self.binary, self.index = documents, binary, work / "acervo"
        run([binary, "index", documents, "--index", self.index], accept=(0, 3))

    def ask(self, queries):
        """For each query, the files found."""
        command = [self.binary, "search", "--index", self.index, "--batch", "-", "--format", "jsonl", "--limit", str(HITS)]
        lines = run(command, text="\n".join(query.text for query in queries)).splitlines()
        return [[hit["path"] for hit in json.loads(line)["hits"]] for line in lines]


class Recoll:
    """Recoll's command line, with the settings it comes with."""

    name = "Recoll"

    def __init__(self, work, documents, _):
        self.folder = work / "recoll"
        self.folder.mkdir()
        (self.folder / "recoll.conf").write_text(f"topdirs = {documents}\nloglevel = 2\n", encoding="utf-8")
        run(["recollindex", "-c", self.folder])

    def ask(self, queries):
        """For each query, the files found."""
        return [self._ask(query.text) for query in queries]

    def _ask(self, text):
        answer = run(["recollq", "-c", self.folder, "-n", str(HITS), text], accept=(0, 1))
        return [found[1] for found in re.finditer(r"\[file://(.*?)\]\t", answer)]


class Omega:
    """Xapian's own search application, with the settings it comes with."""

    name = "Omega"
    program = "/usr/lib/cgi-bin/omega/omega"

    def __init__(self, work, documents, _):
        self.documents, self.folder = documents, work / "omega"
        (self.folder / "templates").mkdir(parents=True)
        (self.folder / "templates/query").write_text("$hitlist{$field{url}\n}", encoding="utf-8")
        (self.folder / "omega.conf").write_text(
            f"database_dir {self.folder}\ntemplate_dir {self.folder}/templates\nlog_dir {self.folder}\n"
            f"cdb_dir {self.folder}\n", encoding="utf-8")
        run(["omindex", "--db", self.folder / "default", "--url", "/", documents])

    def ask(self, queries):
        """For each query, the files found."""
        return [self._ask(query.text) for query in queries]

    def _ask(self, text):
        environment = dict(os.environ, OMEGA_CONFIG_FILE=str(self.folder / "omega.conf"))
        answer = run([self.program, f"P={text}", "DB=default", f"HITSPERPAGE={HITS}"], environment=environment)
        paths = [line for line in answer.splitlines() if line.startswith("/")]
        return [f"{self.documents}{unquoted(path)}" for path in paths]


def unquoted(path):
    """A URL's path as a file's."""
    return re.sub(r"(?:%[0-9A-Fa-f]{2})+", lambda found: bytes.fromhex(found[0].replace("%", "")).decode(), path)


def run(command, text=None, accept=(0,), environment=None):
    """What a command prints."""
    done = subprocess.run([str(word) for word in command], input=text, capture_output=True, text=True, env=environment)
    if done.returncode not in accept:
        raise SystemExit(f"{command[0]} ended with {done.returncode}: {done.stderr[-500:]}")
    return done.stdout


def distinct(paths, documents):
    """Each file once, from the folder of documents."""
    return list(dict.fromkeys(os.path.relpath(path, documents) for path in paths))


def success(at):
    """1 where a wanted file is among the first `at`."""
    return lambda paths, wanted: float(any(path in wanted for path in paths[:at]))


def recall(paths, wanted):
    """The share of the wanted files among the first ten."""
    return sum(path in wanted for path in paths[:10]) / len(wanted)


def gain(paths, wanted):
    """nDCG@10."""
    best = discounted(sorted(wanted.values(), reverse=True))
    return discounted([wanted.get(path, 0) for path in paths]) / best


def discounted(grades):
    """Discounted gain of the first ten."""
    return sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(grades[:10]))


MEASURES = {
    "numbers": [("success@1", success(1))],
    "known-items": [("success@1", success(1)), ("success@3", success(3))],
    "filters": [("recall@10", recall)],
    "phrases": [("success@1", success(1))],
    "topics": [("nDCG@10", gain)],
}


def measure(documents, sets, binary, misses):
    """A row for each set and measure, a column for each program."""
    with tempfile.TemporaryDirectory() as folder:
        programs = [kind(pathlib.Path(folder), documents, binary) for kind in (Acervo, Recoll, Omega)]
        rows = []
        for name, kind, queries in sets:
            answers = [[distinct(paths, documents) for paths in program.ask(queries)] for program in programs]
            for label, figure in MEASURES[kind]:
                values = [[figure(paths, query.wanted) for paths, query in zip(found, queries)] for found in answers]
                rows.append([name, str(len(queries)), label] + [f"{sum(column) / len(column):.3f}" for column in values])
                if misses:
                    show(label, queries, values[0], answers[0])
        print(table(["queries", "how many", "measure"] + [program.name for program in programs], rows))


def show(label, queries, values, answers):
    """What Acervo didn't answer in full."""
    for query, value, paths in zip(queries, values, answers):
        if value < 1:
            print(f"  {label} {value:.2f}  {query.text}  ->  {'; '.join(paths[:3])}")


def table(head, rows):
    """A Markdown table with columns of even width."""
    widths = [max(len(line[column]) for line in [head, *rows]) for column in range(len(head))]
    rule = ["-" * width for width in widths]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(line, widths)) for line in [head, rule, *rows]]
    return "\n".join(f"| {line} |" for line in lines)


FORMS = {
    "ordenanza": ["O.M. {n}-{y}", "ordenanza {n}", "ord. {n}-{y}", "ordenanza {n} del {y}", "Ordenanza N° {z}-{y}",
                  "OM {n} {y}", "ordenanza numero {n} del año {y}", "ord {z}", "ordenanza municipal nº {n}", "ORD-{n}-{y}"],
    "acuerdo-de-concejo": ["a.c. nº{n}-{s}", "acdo. {z}-{y}", "AC {n} {y}", "acuerdo de concejo n.° {z}-{y}",
                           "acuerdo {n} del {y}", "acuerdo de consejo {n}-{y}", "acuerdo nro {n} {y}", "acdo {n} {y}",
                           "ac. {z}-{y}", "acuerdo de concejo {n} de {y}"],
    "decreto-de-alcaldia": ["DA {n} {y}", "D.A. {z}-{y}", "dec. alc. {n}-{y}", "decreto de alcaldia {n} de {y}",
                            "decreto {n} {y}", "decreto alcaldia n° {z}", "d.a. nro {n} del {y}", "DA-{z}-{y}",
                            "decreto de alcaldía {z}-{s}", "decreto de alcaldia numero {n} del año {y}"],
    "resolucion-de-alcaldia": ["RA {n}-{s}", "R.A. {z}-{y}", "res. alc. {n} {y}", "resolucion de alcaldia {n}",
                               "resolución {n} {y}"],
}


def real_sets(folder):
    """Queries made from the labels of real acts: numbers in ten forms, words of their matter, the same with a slip."""
    with open(folder.parent / "real.gold.tsv", encoding="utf-8") as file:
        gold = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["file"].endswith(".txt")]
    chance = random.Random(7)
    numbers, matters, slips = [], [], []
    for row in gold:
        numbers += [Query(text, files) for text, files in written(row, gold, chance)]
        files = {other["file"]: 1 for other in gold if (other["type"], other["subject_words"]) == (row["type"], row["subject_words"])}
        words = plain(row["subject_words"])
        if words and row["type"] != "otro" and len(files) < 4:
            matters.append(Query(words, files))
            if len(words.split()) > 2:
                slips.append(Query(slipped(words), files))
    return [("real: numbers", "numbers", numbers), ("real: matters", "known-items", matters),
            ("real: with a slip", "known-items", slips)]


def written(row, gold, chance):
    """Three of the ten ways to write an act's number."""
    number = re.match(r"\d*", row["number"].lstrip("0"))[0]
    for form in chance.sample(FORMS.get(row["type"], []), 3) if number and row["type"] in FORMS else []:
        if "{y}" in form or "{s}" in form:
            if not row["year"]:
                continue
        same = [other["file"] for other in gold if other["type"] == row["type"]
                and re.match(r"\d*", other["number"].lstrip("0"))[0] == number
                and (other["year"] == row["year"] or not re.search(r"\{[ys]\}", form))]
        yield form.format(n=number, z=number.zfill(3), y=row["year"], s=row["year"][-2:]), {file: 1 for file in same}


def plain(text):
    """Small letters without accents."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def slipped(words):
    """Two letters of the longest word change places."""
    parts = words.split()
    longest = max(range(len(parts)), key=lambda index: len(parts[index]))
    letters, middle = list(parts[longest]), len(parts[longest]) // 2
    letters[middle - 1], letters[middle] = letters[middle], letters[middle - 1]
    parts[longest] = "".join(letters)
    return " ".join(parts)


def main():
    """The table of the project's own corpus; then that of real acts, where there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acervo", type=pathlib.Path, required=True, help="the command to measure")
    parser.add_argument("--misses", action="store_true", help="show what Acervo doesn't answer in full")
    asked = parser.parse_args()
    print("== corpus/ (invented)", flush=True)
    measure(ROOT / "corpus", [(kind, kind, list(golden(kind))) for kind in KINDS], asked.acervo, asked.misses)
    real = ROOT.parent / "shared/corpus/real"
    if not real.is_dir():
        print("== real acts: skipped, there are none beside the project")
        return
    print("== real acts, text files", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        texts = pathlib.Path(folder) / "real"
        texts.mkdir()
        for file in real.glob("*.txt"):
            shutil.copy(file, texts)
        measure(texts, real_sets(real), asked.acervo, asked.misses)


if __name__ == "__main__":
    main()

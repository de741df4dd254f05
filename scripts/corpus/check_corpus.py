"""Checks corpus/ with poppler's own programs: text where there should be, none in scans, gold in agreement.

Run: python3 check_corpus.py. Needs pdftotext and pdfinfo. Prints what is wrong; exit 1 if anything is.
"""

import re
import subprocess
import sys
import unicodedata
from collections import Counter

import make_corpus
import sources

LIMIT_FILE, LIMIT_ALL = 2_500_000, 20_000_000
CODES = {"ordenanza": "ORD", "acuerdo-de-concejo": "ACU", "resolucion-de-concejo": "RCO", "decreto-de-alcaldia": "DAL",
         "resolucion-de-alcaldia": "RAL", "resolucion-gerencial": "RGE", "acta-de-sesion": "ACT", "directiva": "DIR",
         "reglamento": "REG", "instructivo": "INS", "convenio": "CNV", "contrato": "CTR", "edicto": "EDI", "dictamen": "DIC",
         "informe": "INF", "otro": "OTR"}
RELATIONS = {"cita", "modifica", "incorpora", "deroga", "deroga-en-parte", "deja-sin-efecto", "ratifica", "prorroga",
             "suspende", "reglamenta", "aprueba", "rectifica"}


def bare(text):
    """Letters and digits only, without accents or case: to compare what line breaks and hyphens change."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return re.sub(r"[^a-z0-9]", "", "".join(c for c in decomposed if not unicodedata.combining(c)))


def run(*command):
    """A program's output and whether it succeeded."""
    done = subprocess.run(command, capture_output=True)
    return done.stdout.decode("utf-8", "replace"), done.returncode == 0


def read_gold():
    """The rows of gold.tsv as dictionaries."""
    lines = (make_corpus.CORPUS / "gold.tsv").read_text("utf-8").splitlines()
    head = lines[0].split("\t")
    rows = [line.split("\t") for line in lines[1:]]
    assert all(len(row) == len(head) for row in rows), "gold.tsv: ragged rows"
    return [dict(zip(head, row)) for row in rows]


def text_of(path, kind):
    """The text of a file as a reader would get it, and its number of pages."""
    if kind == "text":
        data = path.read_bytes()
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return data.decode("utf-16"), data.decode("utf-16").count("\f") + 1
        return data, data.count(b"\f") + 1
    text, _ = run("pdftotext", str(path), "-")
    info, _ = run("pdfinfo", str(path))
    return text, int(re.search(r"Pages:\s+(\d+)", info).group(1))


def check_document(file, acts, rows):
    """Complaints about one document."""
    path = make_corpus.CORPUS / file
    kind, *options = acts[0].form.split()
    text, pages = text_of(path, kind)
    if isinstance(text, bytes):
        text = text.decode(next(o for o in options if o in ("utf-8", "cp1252", "cp850")))
    complaints = []
    if int(rows[-1]["last_page"]) > pages or (len(acts) == 1 and int(rows[0]["last_page"]) != pages):
        complaints.append(f"pages: gold {rows[-1]['last_page']}, file {pages}")
    if kind == "scan":
        if text.strip():
            complaints.append("a scan has a text layer")
        return complaints
    found = bare(text)
    for act in acts:
        written = bare(" ".join(content for _, content in act.blocks if isinstance(content, str)))
        if not act.part and act.gold["type"] != "acta-de-sesion" and bare(act.gold["number"]) not in written:
            complaints.append(f"the number {act.gold['number']} is not in the text")
        for block, content in act.blocks:
            if block in ("para", "centre", "item") and bare(content)[:36] not in found:
                complaints.append(f"text lost: {content[:60]}")
    if kind == "pdf" and not re.search("[áéíóúñÁÉÍÓÚÑ]", text):
        complaints.append("no accents in the text layer")
    return complaints


def check_row(row, codes):
    """Complaints about one row's values."""
    complaints = []
    if row["type"] not in CODES:
        complaints.append(f"type {row['type']}")
    if row["date"] and row["date"][:4] != row["year"]:
        complaints.append("year and date disagree")
    if (row["type"] == "otro") != bool(row["kind"]):
        complaints.append("kind and type disagree")
    for relation in filter(None, row["relations"].split(";")):
        verb, _, code = relation.partition(":")
        if verb not in RELATIONS or not re.fullmatch(r"[A-Z]+-[A-Z]{3}-\d{4}-\d{4}[A-Z]?", code):
            complaints.append(f"relation {relation}")
        elif code not in codes:
            print(f"  (outside the corpus) {row['file']}: {relation}")
    return complaints


def code_of(row):
    """The canonical code of a row, as CONTRACT.md gives it."""
    number = re.search(r"\d+", row["number"])
    issuer = "MPAC" if "Provincial" in row["issuer"] else "MDSJV"
    return f"{issuer}-{CODES[row['type']]}-{row['year']}-{int(number.group()):04d}" if number else ""


def bad_files():
    """Complaints about the two files that must not open."""
    return [f"{file} can be read" for file in (make_corpus.ENCRYPTED, make_corpus.DAMAGED)
            if run("pdfinfo", str(make_corpus.CORPUS / file))[1]]


def main():
    """All checks; prints complaints and a summary."""
    gold = read_gold()
    readable = [row for row in gold if row["act"]]
    codes = {code_of(row) for row in readable}
    complaints = bad_files()
    for file, acts in sources.by_file(sources.read_all(make_corpus.HERE / "acts")).items():
        rows = [row for row in readable if row["file"] == file]
        complaints += [f"{file}: {c}" for c in check_document(file, acts, rows)]
    complaints += [f"{row['file']}: {c}" for row in readable for c in check_row(row, codes)]
    sizes = {p: p.stat().st_size for p in make_corpus.CORPUS.rglob("*") if p.is_file()}
    complaints += [f"{p.name}: {size} bytes" for p, size in sizes.items() if size > LIMIT_FILE]
    if sum(sizes.values()) > LIMIT_ALL:
        complaints.append("corpus too large")
    files_here = {str(p.relative_to(make_corpus.CORPUS)) for p in sizes} - {"README.md", "gold.tsv"}
    complaints += [f"not in gold: {file}" for file in files_here - {row["file"] for row in gold}]
    print(f"{len(files_here)} files, {len(readable)} rows, {len(codes)} codes, {sum(sizes.values())} bytes")
    print("types:", dict(Counter(row["type"] for row in readable)))
    print("extraction:", dict(Counter(row["extraction"] for row in readable)))
    print("subjects (first):", dict(sorted(Counter(row["subjects"][:3] for row in readable).items())))
    for complaint in complaints:
        print("WRONG", complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())

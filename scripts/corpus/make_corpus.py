"""Makes corpus/ from the written acts in acts/. Run: python3 make_corpus.py [--only PART]."""

import argparse
import shutil
from pathlib import Path

import degrade
import encodings_es
import fonts
import gold
import layout
import sources

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent.parent / "corpus"
SERIES = ("acuerdos", "actas", "convenios y contratos", "decretos", "edictos", "gaceta", "normas internas", "ordenanzas",
          "otros", "resoluciones", "archivo histórico")
ENCRYPTED = "resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf"
DAMAGED = "ordenanzas/2017/ORD 196.pdf"


def build(acts):
    """One document: its bytes, the pages of each act, and how it is made."""
    kind, *options = acts[0].form.split()
    if kind == "text":
        data, spans = encodings_es.build_text(acts, options)
        return data, spans, kind
    data, spans = layout.build_pdf(acts, options[0])
    if kind == "scan":
        data = degrade.scan(data, options[1:], acts[0].file)
    return data, spans, kind


def save(file, data):
    """Writes one file of the corpus."""
    path = CORPUS / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def bad_files(acts):
    """The two files that no reader opens: one asks for a password, one is cut off. Returns their gold rows."""
    by_name = {act.name: act for act in acts}
    locked, _ = layout.build_pdf([by_name["_locked"]], "moderno", password="secretaria")
    whole, _ = layout.build_pdf([by_name["_cut"]], "clasico")
    save(ENCRYPTED, locked)
    save(DAMAGED, whole[:len(whole) * 3 // 5])
    return [gold.unreadable(ENCRYPTED, "cifrado: pide contraseña de usuario"),
            gold.unreadable(DAMAGED, "dañado: el archivo está cortado")]


def bad_sources():
    """The texts inside the unreadable files."""
    blocks = sources.read_blocks(HERE / "acts" / "_blocks.txt")
    return [sources.parse_act(HERE / "acts" / f"{name}.txt", blocks) for name in ("_locked", "_cut")]


def make(only):
    """Makes every document whose path holds `only`; a full run clears the series first and writes the gold table."""
    fonts.register()
    if not only:
        for series in SERIES:
            shutil.rmtree(CORPUS / series, ignore_errors=True)
    rows = []
    for file, acts in sorted(sources.by_file(sources.read_all(HERE / "acts")).items()):
        if only and only not in file:
            continue
        if file.split("/")[0] not in SERIES:
            raise SystemExit(f"{acts[0].name}: {file} is in no known series")
        data, spans, kind = build(acts)
        save(file, data)
        rows += [gold.row(act, at, span, kind) for at, (act, span) in enumerate(zip(acts, spans), 1)]
        print(f"{len(data):>9}  {file}  {spans}")
    if not only:
        rows += bad_files(bad_sources())
        gold.write(CORPUS / "gold.tsv", sorted(rows, key=lambda row: row.split("\t")[0]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="make only the files whose path contains this")
    make(parser.parse_args().only)

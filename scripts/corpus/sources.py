"""Reads the written acts: a header of `key: value` lines, a line `---`, then the text in a light markup.

Header keys are the columns of gold.tsv, and besides them
  form    how the file is made, as `pdf clasico`, `scan maquina dpi=150 mode=bilevel`, `text cp850 ff`
  also    a further copy of the same act: `path | form` (may be repeated)
  typing  `no-accents` or `capitals`: how the typist wrote the text
  part    `tail` or `head` where the file holds only that end of the act
Several sources that name the same file become acts of one document, in the order of the source's own name.

Markup of the text, by the first characters of a line: `~ ` slogan, `^ ` centred heading, `> ` to the right,
`>> ` to the right as a rubber stamp, `= ` heading at the left, `- ` item, `| ` table row (the first of a table is
its head), `{{name}}` a building block from _blocks.txt, and directives that begin with `%` (see layout.py).
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

GOLD_KEYS = ("type", "number", "year", "date", "issuer", "title", "subjects", "kind", "relations", "note")
ISSUER = "Municipalidad Distrital de San Jacinto del Valle"
LINE_KINDS = (("~ ", "slogan"), ("^ ", "centre"), (">> ", "stamp"), ("> ", "right"), ("= ", "left"), ("- ", "item"))


@dataclass
class Act:
    """One written act and where it goes."""

    name: str
    file: str
    form: str
    gold: dict
    blocks: list = field(default_factory=list)
    part: str = ""
    copies: list = field(default_factory=list)
    heading: str = ""


def read_blocks(path):
    """The building blocks: `[name]` lines, each followed by its text."""
    parts = re.split(r"^\[([\w-]+)\]\n", path.read_text("utf-8"), flags=re.M)
    return {name: text.strip() for name, text in zip(parts[1::2], parts[2::2])}


def expand(text, blocks):
    """Puts the building blocks in their places; an unknown one is an error."""
    return re.sub(r"\{\{([\w-]+)\}\}", lambda found: blocks[found.group(1)], text)


def retype(text, typing):
    """The text as a typist without accents, or with the capitals key down, would give it."""
    if typing == "capitals":
        return text.upper()
    if typing == "no-accents":
        decomposed = unicodedata.normalize("NFD", text.replace("ñ", "\1").replace("Ñ", "\2"))
        kept = "".join(c for c in decomposed if not unicodedata.combining(c))
        return kept.replace("\1", "ñ").replace("\2", "Ñ")
    return text


def parse_body(text):
    """Text in markup to a list of (kind, content): paragraphs, headings, tables, directives."""
    blocks, paragraph, table = [], [], []

    def flush():
        if paragraph:
            blocks.append(("para", " ".join(paragraph)))
            paragraph.clear()
        if table:
            blocks.append(("table", [row[:] for row in table]))
            table.clear()

    for line in text.split("\n"):
        line = line.rstrip()
        kind = next((kind for mark, kind in LINE_KINDS if line.startswith(mark)), None)
        if line.startswith("|"):
            if paragraph:
                flush()
            table.append([cell.strip() for cell in line.strip("| ").split(" | ")])
        elif line.startswith("%"):
            flush()
            name, _, rest = line[1:].partition(" ")
            blocks.append(("%" + name.lower(), rest.strip()))
        elif kind:
            flush()
            mark = next(mark for mark, k in LINE_KINDS if k == kind)
            blocks.append((kind, line[len(mark):].strip()))
        elif line:
            if table:
                flush()
            paragraph.append(line)
        else:
            flush()
    flush()
    return blocks


def parse_act(path, blocks):
    """One source file to an Act."""
    head, _, body = path.read_text("utf-8").partition("\n---\n")
    keys, copies = {}, []
    for line in head.split("\n"):
        key, _, value = line.partition(":")
        if key.strip() == "also":
            copies.append(tuple(part.strip() for part in value.split("|")))
        else:
            keys[key.strip()] = value.strip()
    unknown = set(keys) - set(GOLD_KEYS) - {"file", "form", "typing", "part"}
    if unknown:
        raise SystemExit(f"{path.name}: unknown keys {sorted(unknown)}")
    gold = {key: keys.get(key, "") for key in GOLD_KEYS}
    gold["issuer"] = gold["issuer"] or ISSUER
    gold["year"] = gold["year"] or gold["date"][:4]
    body = retype(expand(expand(body, blocks), blocks), keys.get("typing", ""))
    parsed = parse_body(body)
    heading = next((text for kind, text in parsed if kind == "centre" and re.search(r"N[°º.]|\d", text)), "")
    return Act(path.stem, keys["file"], keys["form"], gold, parsed, keys.get("part", ""), copies, heading)


def read_all(folder):
    """All acts in the order of their source names, copies included as acts of their own."""
    folder = Path(folder)
    blocks = read_blocks(folder / "_blocks.txt")
    acts = []
    for path in sorted(folder.glob("[0-9a-z]*.txt")):
        act = parse_act(path, blocks)
        acts.append(act)
        for file, form in act.copies:
            note = "; ".join(part for part in (act.gold["note"], "copia de " + act.file) if part)
            acts.append(replace(act, file=file, form=form, gold={**act.gold, "note": note}))
    return acts


def by_file(acts):
    """Acts grouped by the document that holds them, in order."""
    groups = {}
    for act in acts:
        groups.setdefault(act.file, []).append(act)
    return groups

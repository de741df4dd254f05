"""The gold table: what each file really holds."""

import re

COLUMNS = ("file", "act", "first_page", "last_page", "type", "number", "year", "date", "issuer", "title", "subjects",
           "kind", "relations", "extraction", "note")
EXTRACTION = {"pdf": "text-layer", "scan": "ocr", "text": "plain-text"}
PARTS = {"tail": "fragmento: solo el final del acto", "head": "fragmento: solo el comienzo del acto"}


def row(act, ordinal, span, kind):
    """One act's row."""
    note = "; ".join(part for part in (PARTS.get(act.part, ""), act.gold["note"]) if part)
    lists = {key: re.sub(r"\s*([,;])\s*", r"\1", act.gold[key]) for key in ("subjects", "relations")}
    values = {**act.gold, **lists, "file": act.file, "act": str(ordinal), "first_page": str(span[0]), "last_page": str(span[1]),
              "extraction": EXTRACTION[kind], "note": note}
    return "\t".join(values[column] for column in COLUMNS)


def unreadable(file, note):
    """The row of a file that cannot be read."""
    return "\t".join([file] + [""] * (len(COLUMNS) - 2) + [note])


def write(path, rows):
    """Writes the table, sorted by file and ordinal."""
    path.write_text("\t".join(COLUMNS) + "\n" + "\n".join(rows) + "\n", "utf-8")

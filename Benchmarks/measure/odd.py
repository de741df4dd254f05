"""Files that are odd: what becomes of each, and how long it takes."""

import json
import subprocess
import time

from . import report

SLOW = 20  # seconds that no file may take


def table(acervo, folder):
    """A row a file, read first and recognised then; and a line that counts them.

    Recognition takes its time a page: only reading is held to the clock.
    """
    rows, slow = [], 0
    files = sorted(folder.glob("*.pdf"))
    for file in files:
        outcome, reason, seconds = read(acervo, file, "never")
        slow += seconds > SLOW
        _, extraction, longer = read(acervo, file, "auto") if outcome == "read" else (outcome, "", 0)
        rows.append([file.name, outcome, reason, f"{seconds:.1f}", extraction, f"{longer:.1f}" if longer else ""])
    refused = sum(row[1] != "read" for row in rows)
    summary = f"{len(rows)} of {len(files)} accounted for: {len(rows) - refused} read, {refused} refused; {slow} over {SLOW} s"
    return report.table(["file", "outcome", "text, or why not", "s", "recognised", "s"], rows) + f"\n\n{summary}"


def read(acervo, file, policy):
    """Whether the file is read, why not, and in how many seconds."""
    command = [str(acervo), "classify", "--ocr", policy, "--lang", "en", "--format", "jsonl", str(file)]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - start
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [line["error"]["code"] for line in lines if line.get("error")]
    if errors:
        return "refused", errors[0], seconds
    if not lines:
        return "FAILED", f"exit status {done.returncode}", seconds
    pages = done.stderr.count("\n") if done.returncode == 3 else 0
    note = f", {pages} pages not recognised" if pages else ""
    return "read", lines[0]["extraction"] + note, seconds

"""Text of PDFs: ours against the bare library, and against a program started for each file; by processor time."""

from . import process
from .rounds import Comparison, by_turns

BARE, ONCE_A_FILE = "bare poppler-glib", "pdftotext a file"
GOALS = {BARE: 0.8, ONCE_A_FILE: 3}


def compare(ours, bare, folder, listing, rounds):
    """Compares commands that take a file of paths: `listing` is made of the PDFs in `folder`."""
    paths = sorted(str(path) for path in folder.rglob("*.pdf"))
    listing.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
    commands = {
        "ours": [*ours, str(listing)],
        BARE: [*bare, str(listing)],
        ONCE_A_FILE: ["xargs", "-a", str(listing), "-d", "\n", "-I{}", "pdftotext", "{}", "-"],
    }
    actions = [(name, lambda command=command: process.run(command).processor_seconds) for name, command in commands.items()]
    results = by_turns(actions, rounds)
    what = f"text of {len(paths)} PDFs"
    return [Comparison(what, peer, "CPU s", results["ours"], results[peer], goal) for peer, goal in GOALS.items()]

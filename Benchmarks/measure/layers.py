"""Text layers: pages a second of processor time, the border between processes and all else we do included."""

import re
import subprocess

from . import rounds

GOALS = {"bare poppler": 0.8}


def compare(program, acervo, bare, files, times):
    """Both read `files`, by turns."""
    paths = [str(file) for file in files]
    runs = rounds.by_turns(
        [
            ("acervo", lambda: seconds([str(program), str(acervo), "1", "never", *paths])),
            ("bare poppler", lambda: seconds([str(bare), *paths])),
        ],
        times,
    )
    comparison = rounds.Comparison("text layers to text", "bare poppler", "s CPU", goal=GOALS["bare poppler"])
    comparison.ours, comparison.theirs = runs["acervo"], runs["bare poppler"]
    return [comparison]


def seconds(command):
    """The processor time that the program says it took, with its children's."""
    done = subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return float(re.search(r"cpu_seconds=([\d.]+)", done.stderr)[1])

"""Mixed searches: inside one process against bare Xapian with its snippets, and against Recoll's command."""

import subprocess
import time

from .rounds import Comparison, by_turns
from .search import figures

REPEATS = "3"
KEYS = [("median", "median_ms", 0.5), ("99th percentile", "p99_ms", 0.99)]
XAPIAN_GOAL = 2
RECOLL_GOAL = 1


def compare(ours, bare, recoll, queries, acts, rounds):
    """Compares three programs on the file `queries`; `recoll` is the folder of its settings."""
    lines = queries.read_text(encoding="utf-8").splitlines()
    actions = [
        ("ours", lambda: figures([*ours, str(queries), REPEATS])),
        ("bare", lambda: figures([*bare, str(queries), REPEATS])),
        ("recoll", lambda: _recoll(recoll, lines)),
    ]
    results = by_turns(actions, rounds)
    for label, key, _ in KEYS:
        what = f"{len(lines)} mixed searches of {acts} acts, {label}"
        own = [line[key] for line in results["ours"]]
        yield Comparison(what, "bare Xapian", "ms", own, [line[key] for line in results["bare"]], goal=XAPIAN_GOAL)
        yield Comparison(what, "recollq", "ms", own, [line[key] for line in results["recoll"]], goal=RECOLL_GOAL)


def compare_completion(ours, bare, queries, acts, rounds):
    """Compares what is offered while the words of `queries` are typed with a partial query of bare Xapian."""
    beginnings = queries.with_name(queries.name + ".begun")
    beginnings.write_text("".join(line + "\n" for line in _begun(queries)), encoding="utf-8")
    actions = [
        ("ours", lambda: figures([*ours, str(beginnings), REPEATS, "complete"])),
        ("bare", lambda: figures([*bare, str(beginnings), REPEATS])),
    ]
    results = by_turns(actions, rounds)
    for label, key, _ in KEYS:
        own, theirs = ([line[key] for line in results[side]] for side in ("ours", "bare"))
        yield Comparison(f"completing what is typed, {acts} acts, {label}", "bare Xapian", "ms", own, theirs, goal=1)


def _begun(queries):
    """Each query of plain words as far as two, three, four or five letters of its last word."""
    for number, line in enumerate(queries.read_text(encoding="utf-8").splitlines()):
        if line and all(letter.isalpha() or letter == " " for letter in line):
            *before, last = line.split()
            yield " ".join([*before, last[: 2 + number % 4]])


def _recoll(folder, lines):
    """What `recollq` takes for ten hits with abstracts, a process a search, less what it takes to find nothing."""
    idle = sorted(_milliseconds(folder, "qqqqxxxxzzzz") for _ in range(5))[2]
    times = sorted(max(0.01, _milliseconds(folder, line) - idle) for line in lines)
    return {key: times[min(len(times) - 1, int(share * len(times)))] for _, key, share in KEYS}


def _milliseconds(folder, query):
    start = time.perf_counter()
    subprocess.run(["recollq", "-c", str(folder), "-A", "-n", "10", query], capture_output=True, check=False)
    return (time.perf_counter() - start) * 1000

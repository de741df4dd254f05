"""Searches inside one process: ours against bare Xapian with its snippets."""

import subprocess

from .rounds import Comparison, by_turns

REPEATS = "5"
KEYS = [("median", "median_ms"), ("99th percentile", "p99_ms")]
WORDS = {1: "one word", 2: "two words", 3: "three words", 4: "four words"}


def figures(command):
    """The figures of the line that a searching program prints, by name."""
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {name: float(value) for name, value in (pair.split("=") for pair in line.split())}


def compare(ours, theirs, queries, rounds):
    """Compares two commands that take a file of queries and how often to ask them; `queries.1` to `queries.4`."""
    return [comparison for words in WORDS for comparison in _compare(ours, theirs, f"{queries}.{words}", words, rounds)]


def _compare(ours, theirs, file, words, rounds):
    actions = [("ours", lambda: figures([*ours, file, REPEATS])), ("theirs", lambda: figures([*theirs, file, REPEATS]))]
    results = by_turns(actions, rounds)
    return [_comparison(f"search, {WORDS[words]}, {label}", results, key) for label, key in KEYS]


def _comparison(what, results, key):
    def values(side):
        return [line[key] for line in results[side]]

    return Comparison(what, "bare Xapian", "ms", values("ours"), values("theirs"), goal=1)

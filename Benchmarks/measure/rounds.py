"""Alternated rounds: what is compared runs by turns, so that noise of the machine falls on all."""

from dataclasses import dataclass, field
from functools import partial
from statistics import median

from . import process


@dataclass
class Comparison:
    """One thing measured of ours and of a peer, once a round."""

    what: str
    peer: str
    unit: str = "s"
    ours: list = field(default_factory=list)
    theirs: list = field(default_factory=list)
    goal: float = None  # how many times as fast we want to be, at least

    @property
    def ratios(self):
        """The peer's figure over ours in each round: how many times as fast we are."""
        return [peer / own for own, peer in zip(self.ours, self.theirs)]

    @property
    def ratio(self):
        """The median of the rounds."""
        return median(self.ratios)

    @property
    def is_reached(self):
        """Whether the goal is."""
        return self.goal is None or self.ratio >= self.goal


def by_turns(actions, rounds):
    """Runs each of `actions` (a name and a function) once a round, in an order that turns round each time.

    Returns the functions' results by name.
    """
    results = {name: [] for name, _ in actions}
    for number in range(rounds):
        for name, action in actions if number % 2 == 0 else reversed(actions):
            results[name].append(action())
    return results


def fresh_runs(programs, rounds):
    """Times each program making its index from nothing; what it spent, by name."""

    def run(program):
        program.forget()
        return process.run(program.command(), program.environment)

    return by_turns([(program.name, partial(run, program)) for program in programs], rounds)


def repeated_runs(programs, rounds):
    """Times each program over files that it knows already; what it spent, by name."""

    def run(program):
        return process.run(program.command(), program.environment)

    return by_turns([(program.name, partial(run, program)) for program in programs], rounds)


def comparisons(what, runs, ours, goals):
    """Of the runs by name: ours against each of the others."""
    own = [spent.seconds for spent in runs[ours]]
    return [
        Comparison(what, peer, "s", own, [spent.seconds for spent in spents], goals.get(peer))
        for peer, spents in runs.items() if peer != ours
    ]

"""The table of ratios, readable as it is and as Markdown."""

from statistics import median

HEAD = ["what", "ours", "peer", "its figure", "times as fast", "least–most", "wanted"]


def figure(values, unit):
    """The median, with as many digits as make sense."""
    value = median(values)
    return f"{value:.3f} {unit}" if value < 1 else f"{value:.2f} {unit}" if value < 10 else f"{value:.1f} {unit}"


def row(comparison):
    """A comparison as cells."""
    ratios = comparison.ratios
    wanted = "" if comparison.goal is None else f"{comparison.goal:g} {'✓' if comparison.is_reached else '✗'}"
    return [
        comparison.what, figure(comparison.ours, comparison.unit), comparison.peer,
        figure(comparison.theirs, comparison.unit), f"{comparison.ratio:.2f}", f"{min(ratios):.2f}–{max(ratios):.2f}",
        wanted,
    ]


def table(head, rows):
    """Rows of cells as a Markdown table with columns of even width."""
    widths = [max(len(line[column]) for line in [head, *rows]) for column in range(len(head))]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in [head, rule, *rows]
    )


def ratios(comparisons):
    """The table of all comparisons."""
    return table(HEAD, [row(comparison) for comparison in comparisons])

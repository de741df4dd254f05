"""Plain text files as the archive received them: wrapped lines, form feeds, and four encodings."""

import textwrap

WIDTH = 78
LINES_PER_PAGE = 58
CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-16be": "utf-16-be", "cp1252": "cp1252", "cp850": "cp850"}


def table_lines(rows):
    """A table as columns of fixed width."""
    count = max(len(row) for row in rows)
    width = max(8, (WIDTH - 2 * (count - 1)) // count)
    lines = []
    for row in rows:
        cells = [textwrap.wrap(cell, width) or [""] for cell in row]
        for at in range(max(len(cell) for cell in cells)):
            lines.append("  ".join((cell[at] if at < len(cell) else "").ljust(width) for cell in cells).rstrip())
    return lines


def block_lines(kind, content):
    """One block of an act as lines of text."""
    if kind in ("slogan", "centre"):
        return [line.center(WIDTH).rstrip() for line in textwrap.wrap(content, WIDTH - 8)]
    if kind in ("right", "stamp"):
        return [content.rjust(WIDTH)]
    if kind == "item":
        return textwrap.wrap(content, WIDTH - 4, initial_indent="  - ", subsequent_indent="    ")
    if kind == "table":
        return table_lines(content)
    if kind == "%sig":
        people = [person.strip().split(" / ") for person in content.split("||")]
        return ["", "", ""] + [" / ".join(person).center(WIDTH).rstrip() for person in people]
    if kind.startswith("%"):
        return []
    return textwrap.wrap(content, WIDTH)


def act_pages(blocks, form_feeds):
    """The act as pages of lines: many where form feeds are asked for, else one."""
    pages, page = [], []
    for kind, content in blocks:
        if kind in ("%page", "%blank") and form_feeds:
            pages.append(page)
            page = []
            if kind == "%blank":
                pages.append([])
            continue
        lines = block_lines(kind, content)
        if form_feeds and page and len(page) + len(lines) > LINES_PER_PAGE:
            pages.append(page)
            page = []
        if lines:
            page += lines + [""]
    return pages + [page]


def build_text(acts, options):
    """Bytes of the text file and, for each act, its first and last page."""
    codec = CODECS[next(option for option in options if option in CODECS)]
    form_feeds = "ff" in options
    newline = "\n" if "lf" in options else "\r\n"
    pages, spans = [], []
    for act in acts:
        mine = act_pages(act.blocks, form_feeds)
        spans.append((len(pages) + 1, len(pages) + len(mine)))
        pages += mine
    if not form_feeds:
        pages, spans = [sum(pages, [])], [(1, 1) for _ in acts]
    text = "\f".join(newline.join(page) + newline for page in pages)
    mark = "\ufeff" if codec.startswith("utf-16") else ""
    return (mark + text).encode(codec), spans

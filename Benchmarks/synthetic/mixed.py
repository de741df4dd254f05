"""Searches as an archive gets them: words, numbers, phrases and everyday questions, mixed."""

import re
from random import Random

from .queries import SEED, content_words, queries

# Of ten searches.
WORDS, NUMBERS, PHRASES = 4, 2, 2
# What an act's heading begins with, and what people call several of them.
TYPES = {"ORDENANZA": "ordenanzas", "ACUERDO": "acuerdos", "DECRETO": "decretos", "RESOLUCIÓN": "resoluciones"}
HEADING = re.compile(r"\b(ORDENANZA|ACUERDO|DECRETO|RESOLUCIÓN)\b[^\n]*?N[°º.]*\s*(\d+)(?:-(\d{4}))?")


def mixed(texts, count):
    """`count` searches; each is made from an act, and finds it where it is understood."""
    random = Random(SEED)
    kinds = [_words] * WORDS + [_number] * NUMBERS + [_phrase] * PHRASES
    kinds += [_question] * (10 - len(kinds))
    drawn = [random.choice(texts) for _ in range(count)]
    words = {length: iter(queries(texts, length, count)) for length in (1, 2, 3, 4)}
    return [kinds[index % 10](random, text, words) for index, text in enumerate(drawn)]


def _words(random, _, words):
    return next(words[random.choice([1, 2, 3, 4])])


def _number(random, text, words):
    """The act's heading, without its suffix."""
    found = HEADING.search(text)
    if not found:
        return _words(random, text, words)
    name, number, year = found.groups()
    return f"{name.lower()} {int(number)}" + (f"-{year}" if year else "")


def _phrase(random, text, words):
    """Two words that stand one after the other."""
    pairs = re.findall(r"\b([a-záéíóúñ]{5,}) ([a-záéíóúñ]{5,})\b", text)
    return f'"{" ".join(random.choice(pairs))}"' if pairs else _words(random, text, words)


def _question(random, text, words):
    """A type, a year and a matter."""
    found = HEADING.search(text)
    kind = TYPES[found[1]] if found else "ordenanzas"
    year = re.search(r"\b(19[6-9]\d|20[0-3]\d)\b", text)
    matter = random.choice(content_words(text))
    return f"{kind} de {year[0] if year else 2015} sobre {matter}"

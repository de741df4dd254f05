"""Searches for the acts: one to four words of one act, so that each finds something."""

import re
from collections import Counter
from random import Random

from .phrases import SUBJECTS
from .vocabulary import FUNCTION_WORDS

SEED = 7
SUBJECT_SHARE = 0.5
RARE_SHARE = 0.35


def content_words(text):
    """The different words of a text, in order; without those that every sentence has."""
    words = re.findall(r"[a-záéíóúüñ]{4,}", text.lower())
    return sorted(set(words) - FUNCTION_WORDS.keys())


def queries(texts, words_each, count):
    """`count` queries of `words_each` words.

    Half of them begin with the words of a subject; of the other words a third is rare, and none stands in most acts.
    """
    random = Random(SEED + words_each)
    acts = [content_words(text) for text in texts]
    frequency = Counter(word for words in acts for word in words)
    return [_query(random, random.choice(acts), frequency, len(acts), words_each) for _ in range(count)]


def _query(random, words, frequency, acts, count):
    rare = [word for word in words if 4 <= frequency[word] <= acts * 0.05]
    frequent = [word for word in words if acts * 0.05 < frequency[word] <= acts * 0.6]
    chosen = _subject(random, words)[:count] if random.random() < SUBJECT_SHARE else []
    while len(chosen) < count:
        kind = rare if random.random() < RARE_SHARE and rare else frequent or words
        word = random.choice(kind)
        if word not in chosen:
            chosen.append(word)
    return " ".join(chosen)


def _subject(random, words):
    """The words of a subject that are all in `words`; none where no subject is."""
    subjects = [content for content in map(content_words, SUBJECTS) if set(content) <= set(words)]
    return list(random.choice(subjects)) if subjects else []

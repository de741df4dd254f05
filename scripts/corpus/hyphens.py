"""Soft hyphens for Spanish words, so that narrow columns break them as a printer would."""

import re

VOWELS = "aeiouáéíóúü"
PAIRS = {"bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "tr", "ch", "ll", "rr", "qu", "gu"}
LONG_WORD = re.compile(r"[a-záéíóúüñ]{8,}")


def syllable_breaks(word):
    """Positions where a Spanish word may be cut: before the consonant (or pair) that opens a syllable."""
    cuts = []
    for at in range(2, len(word) - 2):
        opens = word[at] not in VOWELS and word[at + 1] in VOWELS and word[at - 1:at + 1] not in PAIRS
        pair = word[at:at + 2] in PAIRS and word[at + 2] in VOWELS
        if (opens or pair) and any(c in VOWELS for c in word[:at]):
            cuts.append(at)
    return cuts


def soften(text):
    """The text with a soft hyphen at every place where a long lower-case word may break."""

    def mark(found):
        word, out, last = found.group(0), [], 0
        for cut in syllable_breaks(word):
            out.append(word[last:cut])
            last = cut
        return "\u00ad".join(out + [word[last:]])

    return LONG_WORD.sub(mark, text)

#!/usr/bin/env python3
"""Scores what `acervo classify --format jsonl` read of corpus/ against corpus/gold.tsv.

    eval.py corpus/gold.tsv read.jsonl [--misses]

An empty cell of the gold is not scored. `number core` is the figures without zeros in front, `number full` letters and
figures as printed; `title` counts as right where it shares two thirds of its words with the gold's; `subject` is the
first one read, among the gold's. Files of several acts are scored by their first; scans have no text yet and are counted
apart. The last figures, `read with 0.9 or more`, say whether confidence means something.
"""
import collections
import json
import os
import re
import sys
import unicodedata


def fold(text):
    """Without case, accents and signs."""
    letters = unicodedata.normalize('NFD', (text or '').lower())
    return re.sub(r'[^a-z0-9]+', ' ', ''.join(c for c in letters if not unicodedata.combining(c))).strip()


def core(number):
    """The figures of a number, zeros in front dropped."""
    found = re.search(r'\d+', number or '')
    return found.group().lstrip('0') if found else (number or '')


def overlap(read, gold):
    """The share of the shorter title's words that stand in the other."""
    read, gold = set(fold(read).split()), set(fold(gold).split())
    return len(read & gold) / max(1, min(len(read), len(gold)))


def rows(path):
    """The gold, a dictionary a row."""
    with open(path, encoding='utf8') as lines:
        table = [line.rstrip('\n').split('\t') for line in lines if line.strip()]
    return [dict(zip(table[0], cells + [''] * len(table[0]))) for cells in table[1:]]


def checks(gold, read):
    """Each field that the gold knows: what was read, what is right, whether they agree."""
    number, subjects = read.get('number') or '', [s['code'] for s in read.get('subjects') or []]
    wanted = [s.strip() for s in gold['subjects'].split(',') if s.strip()]
    yield 'type', read.get('type'), gold['type'], read.get('type') == gold['type']
    if gold['number']:
        yield 'number core', number, gold['number'], core(number) == core(gold['number'])
        yield 'number full', number, gold['number'], fold(number).replace(' ', '') == fold(gold['number']).replace(' ', '')
    if gold['year']:
        yield 'year', read.get('year'), gold['year'], str(read.get('year')) == gold['year']
    if gold['date']:
        yield 'date', read.get('date'), gold['date'], read.get('date') == gold['date']
    if gold['issuer']:
        yield 'issuer', read.get('issuer'), gold['issuer'], fold(read.get('issuer')) == fold(gold['issuer'])
    if gold['title']:
        yield 'title', read.get('title'), gold['title'], overlap(read.get('title'), gold['title']) >= 2 / 3
    if wanted:
        yield 'subject', subjects[:1], wanted, bool(subjects) and subjects[0] in wanted


def main(gold_path, read_path, show_misses):
    """Prints the table."""
    acts = collections.defaultdict(list)
    for line in open(read_path, encoding='utf8'):
        record = json.loads(line)
        if 'error' not in record:
            acts[os.path.normpath(record['path'])].append(record)
    folder, tally, sure, scans, found, wanted = os.path.dirname(gold_path), collections.defaultdict(lambda: [0, 0]), [0, 0], 0, 0, 0
    for gold in rows(gold_path):
        read = acts.get(os.path.normpath(os.path.join(folder, gold['file'])), [])
        if not gold['type'] or not read:
            continue
        if read[0]['extraction'] == 'none':
            scans += 1
            continue
        wanted += 1
        found += gold['act'] == '1' or len(read) >= int(gold['act'])
        if gold['act'] != '1':
            continue
        for field, got, right, ok in checks(gold, read[0]):
            tally[field][0] += ok
            tally[field][1] += 1
            confidence = read[0]['confidence'].get(field.replace('number core', 'number'))
            if confidence is not None and confidence >= 0.9:
                sure[0] += ok
                sure[1] += 1
            if show_misses and not ok:
                print(f'{gold["file"]}\t{field}\tread {got!r}\tgold {right!r}')
    for field, (ok, count) in tally.items():
        print(f'{field:12} {ok:4}/{count:<4} {100 * ok / count:6.1f} %')
    print(f'{"acts found":12} {found:4}/{wanted:<4} {100 * found / max(1, wanted):6.1f} %')
    print(f'read with confidence 0.9 or more: {sure[0]}/{sure[1]} right; scans not read yet: {scans} acts')


if __name__ == '__main__':
    arguments = [a for a in sys.argv[1:] if not a.startswith('--')]
    if len(arguments) != 2:
        sys.exit(__doc__)
    main(*arguments, '--misses' in sys.argv)

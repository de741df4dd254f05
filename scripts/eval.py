#!/usr/bin/env python3
"""Scores what `acervo classify --format jsonl` read of corpus/ against corpus/gold.tsv.

    eval.py corpus/gold.tsv read.jsonl [--misses] [--figures corpus/figures.tsv]

An act of the gold is compared with the record of its file that fits it best. An empty cell of the gold is not scored.
`number core` is the figures without zeros in front, `number full` letters and figures as printed; `title` counts as right
where it shares two thirds of its words with the gold's; `subject` is the first one read, among the gold's. `relations`
are those of the operative part: found of the gold's, and how many that the gold has not. `sure` says whether confidence
means something: of the values read with 0.9 or more, how many are right; `doubtful` are the others. `--figures` keeps
the counts that the tests hold the reading to.
"""
import collections
import json
import os
import re
import sys
import unicodedata

LETTERS = {
    'ordenanza': 'ORD', 'acuerdo-de-concejo': 'ACU', 'resolucion-de-concejo': 'RCO', 'decreto-de-alcaldia': 'DAL',
    'resolucion-de-alcaldia': 'RAL', 'resolucion-gerencial': 'RGE', 'acta-de-sesion': 'ACT', 'directiva': 'DIR',
    'reglamento': 'REG', 'instructivo': 'INS', 'convenio': 'CNV', 'contrato': 'CTR', 'edicto': 'EDI', 'dictamen': 'DIC',
    'informe': 'INF', 'otro': 'OTR',
}
KEPT = ['type', 'number core', 'year', 'date', 'issuer', 'subject']


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


def fit(gold, read):
    """How well a record fits an act of the gold."""
    return (read.get('type') == gold['type']) + 2 * (core(read.get('number')) == core(gold['number'])) \
        + (read.get('date') == gold['date'])


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


def relations(gold, read):
    """The relations of the gold and those that were read: kind, letters of the type, number."""
    wanted = set()
    for relation in filter(None, (r.strip() for r in re.split('[,;]', gold['relations']))):
        kind, code = relation.split(':', 1)
        parts = code.split('-')
        wanted.add((kind, parts[1], core(parts[3])))
    found = {(c['relation'], LETTERS[c['type']], core(c['number'])) for c in read.get('cites') or [] if c['relation'] != 'cita'}
    return wanted, found


class Tally:
    """Right and all, by field."""

    def __init__(self):
        self.fields, self.sure, self.doubtful = (collections.defaultdict(lambda: [0, 0]) for _ in range(3))
        self.acts, self.relations, self.scans, self.misses = [0, 0, 0], [0, 0, 0], 0, []

    def add(self, gold, read):
        """Scores one act."""
        for field, got, right, ok in checks(gold, read):
            self.fields[field][0] += ok
            self.fields[field][1] += 1
            name = {'number core': 'number', 'subject': 'subjects', 'number full': None}.get(field, field)
            confidence = read['confidence'].get(name)
            if confidence is not None and got not in (None, '', []):
                tally = (self.sure if confidence >= 0.9 else self.doubtful)[field]
                tally[0] += ok
                tally[1] += 1
            if not ok:
                self.misses.append(f'{gold["file"]}\t{field}\tread {got!r} ({confidence})\tgold {right!r}')
        wanted, found = relations(gold, read)
        for place, count in enumerate((len(wanted & found), len(wanted), len(found - wanted))):
            self.relations[place] += count
        for relation in wanted ^ found:
            self.misses.append(f'{gold["file"]}\trelation\t{"missed" if relation in wanted else "too much"} {relation}')

    def print(self):
        """Prints the table."""
        for field, (ok, count) in self.fields.items():
            sure, doubtful = self.sure[field], self.doubtful[field]
            print(f'{field:12} {ok:4}/{count:<4} {100 * ok / count:6.1f} %   sure {sure[0]:4}/{sure[1]:<4}  doubtful {doubtful[0]:3}/{doubtful[1]}')
        found, wanted, read = self.acts
        print(f'{"acts found":12} {found:4}/{wanted:<4} {100 * found / max(1, wanted):6.1f} %   records for them: {read}')
        found, wanted, extra = self.relations
        print(f'{"relations":12} {found:4}/{wanted:<4} {100 * found / max(1, wanted):6.1f} %   too much: {extra}')
        sure = [sum(n) for n in zip(*(t for f, t in self.sure.items() if f != 'title'))] or [0, 0]
        print(f'read with confidence 0.9 or more, titles apart: {sure[0]}/{sure[1]} right; scans without text: {self.scans} acts')


def score(gold_path, read_path):
    """Compares each act of the gold with the record that fits it best."""
    folder, tally, records = os.path.dirname(gold_path), Tally(), collections.defaultdict(list)
    for line in open(read_path, encoding='utf8'):
        record = json.loads(line)
        if 'error' not in record:
            records[os.path.normpath(record['path'])].append(record)
    files = collections.defaultdict(list)
    for gold in rows(gold_path):
        if gold['type']:
            files[os.path.normpath(os.path.join(folder, gold['file']))].append(gold)
    for path, acts in files.items():
        read = records.get(path, [])
        if not read or read[0]['extraction'] == 'none':
            tally.scans += len(acts)
            continue
        tally.acts[1] += len(acts)
        tally.acts[2] += len(read)
        for gold in acts:
            best = max(read, key=lambda record: fit(gold, record))
            if len(acts) > 1 and fit(gold, best) < 2:
                tally.misses.append(f'{gold["file"]}\tact {gold["act"]}\tnot found')
                continue
            tally.acts[0] += 1
            tally.add(gold, best)
    return tally


def main(gold_path, read_path, options):
    """Prints the table; the misses, where asked; keeps the figures, where asked."""
    tally = score(gold_path, read_path)
    if '--misses' in options:
        print('\n'.join(tally.misses))
    tally.print()
    if '--figures' in options:
        with open(options[options.index('--figures') + 1], 'w', encoding='utf8') as figures:
            figures.write('field\tright\n')
            figures.writelines(f'{field}\t{tally.fields[field][0]}\n' for field in KEPT)
            figures.write(f'acts found\t{tally.acts[0]}\nrelations\t{tally.relations[0]}\n')


if __name__ == '__main__':
    arguments = sys.argv[1:]
    if len(arguments) < 2 or arguments[0].startswith('--'):
        sys.exit(__doc__)
    main(arguments[0], arguments[1], arguments[2:])

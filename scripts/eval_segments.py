#!/usr/bin/env python3
"""How well acts are told apart: documents of many acts are put together from the invented ones in scripts/corpus/acts.

    eval_segments.py ACERVO [--misses] [--keep FOLDER]

Gazettes of twenty acts with and without the publication's codes, cut off at both ends; bundles of resolutions; minute
books of twelve sessions; and, most of all, single acts that look like several: with annexes, quoted acts, repeated
headings, covers, notification slips. A start is found where an act read begins within its first lines; it is right
where type, number and date are those that the act alone gives. `false cuts` counts acts read that begin nowhere.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'corpus'))
import sources  # noqa: E402
from segment_documents import Sheet, alone, book, bundle, damaged, gazette, lines_of, singles  # noqa: E402


def read(acervo, paths):
    """The acts that are read of each path."""
    output = subprocess.run([acervo, 'classify', '--format', 'jsonl', *paths], capture_output=True, text=True).stdout
    found = {path: [] for path in paths}
    for line in output.splitlines():
        record = json.loads(line)
        found[record['path']].append(record)
    return found


def begin(record):
    """Page and offset of an act's first word."""
    part = (record.get('extent') or [{'page': record['pages'][0], 'start': 0}])[0]
    return part['page'], part['start']


def score(sheet, records, expected, misses):
    """Starts, those found, those of them read right, and acts that begin nowhere."""
    free, found, right = list(records), 0, 0
    for row in sheet.truth:
        here = [r for r in free if begin(r)[0] == row['page'] and row['start'] - 40 <= begin(r)[1] <= row['end']]
        if not here:
            if misses:
                print(f'{sheet.name}\tnot found\t{getattr(row["act"], "heading", row["act"])}')
            continue
        record, found = here[0], found + 1
        free.remove(record)
        wanted = expected(row['act'])
        got = tuple(record.get(key) for key in ('type', 'number', 'date'))[:len(wanted)]
        right += got == wanted
        if misses and got != wanted:
            print(f'{sheet.name}\tread {got}\twanted {wanted}')
    if misses:
        for record in free:
            print(f'{sheet.name}\tfalse cut\t{begin(record)} {record.get("type")} {record.get("number")}')
    return len(sheet.truth), found, right, len(free)


def main(acervo, misses, keep):
    rng, everything = random.Random(4), sources.read_all(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'corpus', 'acts'))
    acts = alone(everything)
    with tempfile.TemporaryDirectory() as made:
        folder = keep or made
        os.makedirs(folder, exist_ok=True)
        by_name = {}
        for act in acts:
            sheet = Sheet(act.name)
            sheet.add(lines_of(act), act)
            by_name[act.name] = sheet.write(folder)
        single = read(acervo, list(by_name.values()))
        values = {name: tuple(single[path][0].get(key) for key in ('type', 'number', 'date')) for name, path in by_name.items()}

        def expected(act):
            if act == 'cut':
                return ()
            return (act,) if isinstance(act, str) else values[act.name]

        groups = {
            'gazettes': [gazette(f'gazette-{n}', acts, rng) for n in range(6)],
            'gazettes, cut off at both ends': [gazette(f'cut-{n}', acts, rng, cut=True) for n in range(6)],
            'gazettes without codes': [gazette(f'plain-{n}', acts, rng, codes=False) for n in range(6)],
            'gazettes without codes and summaries': [gazette(f'bare-{n}', acts, rng, codes=False, summaries=False) for n in range(6)],
            'bundles of scans': [bundle(f'bundle-{n}', acts, rng) for n in range(6)],
            'bundles of scans, damaged print': [damaged(bundle(f'noise-{n}', acts, rng), rng) for n in range(6)],
            'minute books': [book(f'book-{n}', rng) for n in range(6)],
        }
        for name, sheets in groups.items():
            paths = [sheet.write(folder) for sheet in sheets]
            found = read(acervo, paths)
            total = [sum(column) for column in zip(*(score(sheet, found[path], expected, misses) for sheet, path in zip(sheets, paths)))]
            print(f'{name:38} starts found {total[1]:4}/{total[0]:<4} {100 * total[1] / total[0]:5.1f} %   '
                  f'right {total[2]:4}/{total[1]:<4} {100 * total[2] / max(1, total[1]):5.1f} %   false cuts {total[3]}')
        kinds, paths = {}, []
        for index, (kind, pages) in enumerate(singles(acts, rng)):
            path = os.path.join(folder, f'single-{index}.txt')
            with open(path, 'w', encoding='utf8') as out:
                out.write('\f'.join('\n'.join(page) + '\n' for page in pages))
            kinds.setdefault(kind, []).append(path)
            paths.append(path)
        found = read(acervo, paths)
        for kind, own in kinds.items():
            count = sum(len(found[path]) for path in own)
            print(f'one act, {kind:28} {count:4} acts read in {len(own):3} files  {count / len(own):5.3f} a file')
            if misses:
                for path in own:
                    if len(found[path]) > 1:
                        print(f'{path}\tcut\t{[(r["type"], r["number"]) for r in found[path]]}')


if __name__ == '__main__':
    arguments = sys.argv[1:]
    folder = arguments[arguments.index('--keep') + 1] if '--keep' in arguments else None
    plain = [a for a in arguments if not a.startswith('--') and a != folder]
    if len(plain) != 1:
        sys.exit(__doc__)
    main(plain[0], '--misses' in arguments, folder)

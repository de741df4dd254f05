"""Documents of several acts, and single acts that look like several, put together from invented ones."""
import os
import textwrap

NORMS = ('ordenanza', 'acuerdo-de-concejo', 'resolucion-de-concejo', 'decreto-de-alcaldia', 'resolucion-de-alcaldia',
         'resolucion-gerencial')
FOREIGN = [
    ('Designan Directora de la Oficina General de Personal', 'RESOLUCIÓN MINISTERIAL N° {n}-2019-MINEDU', 'otro',
     'Lima, {d} de abril de 2019\n\nVISTOS: el Informe N° 31-2019-MINEDU/SG; y,\n\nCONSIDERANDO:\n\nQue, se encuentra vacante el '
     'cargo;\n\nSE RESUELVE:\n\nArtículo Único.- Designar a la señora Nélida Cotrina Yarlequé.\n\nRegístrese, comuníquese y '
     'publíquese.\n\nHILARIO ÑAUPARI COTOS\nMinistro de Educación'),
    ('Aprueban creación de comisión técnica regional', 'ORDENANZA REGIONAL N° {n}-2019-GRX/CR', 'otro',
     'EL CONSEJO REGIONAL DEL GOBIERNO REGIONAL DE LOS CEIBOS\n\nPOR CUANTO:\n\nEl Consejo Regional, en Sesión Ordinaria del {d} de '
     'abril de 2019;\n\nCONSIDERANDO:\n\nQue, es función del gobierno regional coordinar;\n\nHa dado la Ordenanza Regional '
     'siguiente:\n\nArtículo Primero.- CRÉASE la comisión técnica.\n\nComuníquese al señor Gobernador Regional para su '
     'promulgación.\n\nPOR TANTO:\n\nMando se publique y cumpla.\n\nEVARISTO TULLUME CHERO\nGobernador Regional'),
]


def lines_of(act):
    """The act's text as lines, as wide as a column of print."""
    lines = []
    for kind, content in act.blocks:
        if kind.startswith('%'):
            if kind == '%sig':
                lines += [''] + [part.strip() for signer in content.split('||') for part in signer.split('/')]
            continue
        if kind == 'table':
            lines += ['   '.join(row) for row in content] + ['']
            continue
        lines += textwrap.wrap(content, 66) or ['']
        if kind in ('para', 'centre'):
            lines.append('')
    return lines


def alone(acts):
    """Acts that are whole, municipal norms, each once."""
    seen, chosen = set(), []
    for act in acts:
        if act.gold['type'] in NORMS and not act.part and act.heading[:1] not in ('', 'N') and act.name not in seen:
            seen.add(act.name)
            chosen.append(act)
    return chosen


class Sheet:
    """A document that is being put together, and where its acts begin."""

    def __init__(self, name):
        self.name, self.pages, self.truth = name, [[]], []

    def add(self, lines, act=None, head=0):
        """Adds lines; an act's begin is that of the first, its heading stands `head` lines below."""
        if act is not None:
            self.truth.append({'act': act, 'page': len(self.pages), 'line': len(self.pages[-1]), 'head': head})
        self.pages[-1] += lines

    def feed(self):
        self.pages.append([])

    def break_pages(self, size, masthead):
        """Breaks what is one long page into pages of `size` lines, each under its masthead."""
        lines, self.pages = self.pages[0], []
        for start in range(0, len(lines), size):
            self.pages.append(masthead(len(self.pages) + 1) + lines[start:start + size])
        for row in self.truth:
            page = row['line'] // size
            row['page'], row['line'] = page + 1, row['line'] % size + len(masthead(page + 1))

    def write(self, folder):
        path = os.path.join(folder, self.name + '.txt')
        with open(path, 'w', encoding='utf8') as out:
            out.write('\f'.join('\n'.join(page) + '\n' for page in self.pages))
        for row in self.truth:
            page = self.pages[row['page'] - 1]
            row['start'] = len(('\n'.join(page[:row['line']]) + '\n').encode()) if row['line'] else 0
            row['end'] = row['start'] + len('\n'.join(page[row['line']:row['line'] + row['head'] + 6]).encode())
        return path


def masthead(page):
    day = 'Viernes 3 de mayo de 2019'
    return [f'{page + 40}   NORMAS LEGALES   {day} / El Peruano' if page % 2 else f'El Peruano / {day}   NORMAS LEGALES   {page + 40}', '']


def without_code(lines):
    return [line for line in lines if not (line[:6].isdigit() and line.replace('-', '').isdigit())]


def summary(rng, act):
    verb = rng.choice(['Aprueban', 'Disponen', 'Autorizan', 'Establecen', 'Modifican'])
    return textwrap.wrap(f'{verb} {act.gold["title"][:1].lower()}{act.gold["title"][1:]}', 60)


def gazette(name, acts, rng, codes=True, cut=False, summaries=True):
    """Twenty items; two are not municipal."""
    sheet, chosen = Sheet(name), rng.sample(acts, 18)
    items = [('norm', act) for act in chosen]
    for form in FOREIGN:
        items.insert(rng.randrange(1, len(items)), ('foreign', form))
    number = rng.randrange(1500000, 2200000)
    for index, (kind, item) in enumerate(items):
        if kind == 'norm':
            text = without_code(lines_of(item))
            above = summary(rng, item) if summaries else []
            first = 'cut' if cut and index in (0, len(items) - 1) else item
        else:
            title, heading, _, body = item
            above, first = [title], 'otro'
            text = [heading.format(n=rng.randrange(10, 400))] + body.format(d=rng.randrange(1, 28)).split('\n')
        if cut and index == 0:
            above, text = [], text[len(text) * 2 // 3:]
        if cut and index == len(items) - 1:
            text = text[:16]
        if rng.random() < 0.3 and index:
            sheet.add(rng.choice([['GOBIERNOS LOCALES', ''], ['MUNICIPALIDAD DE SAN JACINTO DEL VALLE', '']]))
        sheet.add(above + text, first, len(above))
        if codes and not (cut and index == len(items) - 1):
            sheet.add([f'{number}-{index + 1}', ''])
    sheet.break_pages(110, masthead)
    return sheet


def bundle(name, acts, rng):
    """Scans one behind the other; each page repeats the heading of its act."""
    sheet = Sheet(name)
    for index, act in enumerate(rng.sample(acts, 15)):
        if index:
            sheet.feed()
        lines = lines_of(act)
        sheet.add(lines[:44], act, 6)
        for start in range(44, len(lines), 40):
            sheet.feed()
            sheet.add([act.heading, ''] + lines[start:start + 40])
    return sheet


SWAPS = {'O': '0', 'I': '1', 'Í': 'l', '°': '*', 'Ó': 'O', 'E': 'F', 'A': 'Á', 'N': 'M', 'D': 'O', 'L': 'I'}


def damaged(sheet, rng):
    """The sheet as recognition would give it: a letter in forty of the capitals misread, specks before some lines."""
    for page in sheet.pages:
        for index, line in enumerate(page):
            letters = [SWAPS.get(c, c) if rng.random() < (0.025 if c in 'OIEANDL' else 0.4) else c for c in line]
            page[index] = ('| ' if line and rng.random() < 0.05 else '') + ''.join(letters)
    return sheet


PEOPLE = ['Wilfredo Ordóñez Llanqui', 'Crisanta Salvatierra Muñoz', 'Eusebio Ñiquén Vargas', 'Delia Tello Arizmendi']
ORDINALS = ['PRIMERA', 'SEGUNDA', 'TERCERA', 'CUARTA', 'QUINTA', 'SEXTA', 'SÉTIMA', 'OCTAVA', 'NOVENA', 'DÉCIMA',
            'DÉCIMA PRIMERA', 'DÉCIMO SEGUNDA']


def session(index, rng):
    """The minutes of one session."""
    day, month = rng.randrange(1, 28), ('enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto',
                                        'setiembre', 'octubre', 'noviembre', 'diciembre')[index]
    heading = rng.choice([f'ACTA DE LA {ORDINALS[index]} SESIÓN ORDINARIA DE CONCEJO',
                          f'ACTA DE SESIÓN ORDINARIA DE CONCEJO N° {index + 1:02}-2018'])
    opening = rng.choice([
        f'En la ciudad de San Jacinto del Valle, siendo las 10:00 horas del día {day} de {month} de 2018, se reunieron',
        f'Siendo las diez de la mañana del {day} de {month} de 2018, en la Sala de Sesiones, se reunieron'])
    body = (f'{opening} los miembros del Concejo Municipal bajo la presidencia de la Alcaldesa Gladys Peñaloza Ticse, con la asistencia '
            f'de los regidores {", ".join(PEOPLE[:3])} y {PEOPLE[3]}; con el quórum de reglamento se dio inicio a la sesión.')
    parts = [heading, body, 'LECTURA DEL ACTA ANTERIOR. Leída el acta de la sesión anterior, fue aprobada.',
             'DESPACHO. Se dio cuenta del Oficio N° 17-2018-CS; pasó a Orden del Día.',
             'ORDEN DEL DÍA. Punto uno: ampliación del servicio de serenazgo. Sometido a votación: tres votos a favor y uno en contra. '
             'SE ACORDÓ POR MAYORÍA: aprobar la contratación de cuatro serenos.', 'ACUERDO DE CONCEJO N° %03d-2018-MDSJV' % (index + 3),
             'Punto dos: donación de libros. SE ACORDÓ POR UNANIMIDAD aceptar la donación.',
             rng.choice(['No habiendo más asuntos que tratar, se levantó la sesión siendo las 12:40 horas.',
                         'Siendo las doce horas con diez minutos se levantó la sesión, firmando los presentes.']),
             'Gladys Peñaloza Ticse', 'Alcaldesa', 'Elsa Cuñachi Roldán', 'Secretaria General']
    return [line for part in parts for line in textwrap.wrap(part, 90) + ['']]


def book(name, rng):
    """A minute book, without a new page for each session."""
    sheet = Sheet(name)
    for index in range(12):
        sheet.add(session(index, rng), 'acta-de-sesion')
    sheet.break_pages(55, lambda page: [str(page + 117), 'Libro de Actas de Sesiones del Concejo – Tomo XX', ''])
    return sheet


def singles(acts, rng):
    """Single acts that look like several."""
    for act in acts:
        lines, other = without_code(lines_of(act)), rng.choice([other for other in acts if other.name != act.name])
        quoted = without_code(lines_of(other))
        yield 'plain', [lines]
        yield 'cover', [[act.heading, '', act.gold['title'].upper(), '', 'SAN JACINTO DEL VALLE'], lines]
        yield 'running header', [lines[:30]] + [[act.heading, ''] + lines[i:i + 30] for i in range(30, len(lines), 30)]
        yield 'annex', [lines, ['ANEXO', '', 'REGLAMENTO'] + [f'Artículo {n}.- Los vecinos cumplen lo dispuesto en el anexo.' for n in range(1, 30)]]
        yield 'annexed act', [lines[:-1] + [f'Se adjunta copia; la {other.heading} es del tenor siguiente:', ''], quoted]
        yield 'cited act', [lines[:12] + ['', f'Que, mediante {other.heading.title()} se resolvió lo conveniente;', ''] + lines[12:], quoted]
        yield 'quoted act', [lines[:14] + ['', 'Que, se acordó lo que a la letra dice:', ''] + quoted + [''] + lines[14:]]
        yield 'slip', [lines, ['CARGO DE NOTIFICACIÓN N° 1204-2019', '', 'Documento que se notifica: ' + act.heading, 'Recibido por:', 'Fecha:']]
        yield 'twice', [lines, ['ES COPIA FIEL DEL ORIGINAL', ''] + lines]

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../kernel/spreadsheets/cells.ts';
import { readSpreadsheet } from '../../../kernel/spreadsheets/read.ts';
import { decodeCandidateRows } from './decode-candidates.ts';
import { decodeRecruiterRows } from './decode-recruiters.ts';
import { decodeWishRows } from './decode-wishes.ts';
import { readReadingLocale } from './languages.ts';
import {
  fileShape,
  understandCandidates,
  understandRecruiters,
  understandWishes,
} from './understand-sheet.ts';

const sheet = (...rows: Cell[][]): Sheet => {
  const width = Math.max(...rows.map((row) => row.length));
  return { name: 'Feuil1', rows: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]) };
};
const candidates = (list: Sheet) => {
  const { table, mapping } = understandCandidates(list);
  return decodeCandidateRows(table, mapping, { country: 'BE' });
};

test('a list of candidates as a partner keeps it becomes candidates', () => {
  const list = sheet(
    ['\ufeffSoirée du 12 novembre 2026'],
    [],
    [
      'Nom',
      'Prénom',
      'Adresses\nMails',
      'N°\tGSM',
      'Organisme',
      'Métier(s) recherché(s)',
      'Présent de',
      "jusqu'à",
      'Langues',
      'CP Ville',
      'Accessibilité',
      'NISS',
      'Né(e) le',
      'Vœu 2',
      'Vœu n°1',
      'Remarques',
    ],
    [
      'HADDAD',
      'samira',
      'Samira@Exemple.be',
      470123456,
      'Technofutur',
      'Développeuse web; graphiste',
      '18h',
      '20h30',
      'FR, arabe',
      '6000 CHARLEROI',
      'Table sans marche',
      '85.07.30-033 28',
      31258,
      'Acme',
      'Brasserie du Nord',
      'NISS 85.07.30-033.28 à vérifier',
    ],
    [
      'Nom',
      'Prénom',
      'Adresses\nMails',
      'N°\tGSM',
      'Organisme',
      'Métier(s) recherché(s)',
      'Présent de',
      "jusqu'à",
      'Langues',
      'CP Ville',
      'Accessibilité',
      'NISS',
      'Né(e) le',
      'Vœu 2',
      'Vœu n°1',
      'Remarques',
    ],
    [null, 'Steven', 'steven@', 'inconnu', null, null, 'le soir', '17:00', 'klingon', '600'],
  );
  const [first, second, ...others] = candidates(list);
  expect(others).toEqual([]);
  expect(first).toEqual({
    line: 4,
    values: {
      firstName: 'Samira',
      lastName: 'Haddad',
      email: 'samira@exemple.be',
      phone: '+32470123456',
      partner: 'Technofutur',
      wantedOccupations: ['Développeuse web', 'graphiste'],
      presentFrom: '18:00',
      presentUntil: '20:30',
      accessNeeds: 'Table sans marche',
      languages: ['fr', 'ar'],
      readingLocale: null,
      site: null,
      street: null,
      postcode: '6000',
      city: 'Charleroi',
      birthYear: 1985,
      counsellorEmail: null,
      notes: 'NISS à vérifier',
      wishes: [
        { rank: 1, company: 'Brasserie du Nord' },
        { rank: 2, company: 'Acme' },
      ],
    },
    complaints: [],
    dropped: ['nationalNumber'],
  });
  expect(second!.line).toBe(6);
  expect(second!.values).toMatchObject({
    firstName: 'Steven',
    lastName: null,
    email: null,
    phone: null,
    presentFrom: null,
    presentUntil: '17:00',
    languages: [],
  });
  expect(second!.complaints).toEqual([
    { field: 'lastName', code: 'name-missing', cell: '', column: null },
    { field: 'postcode', code: 'postcode-invalid', cell: '600', column: 9 },
    { field: 'presentFrom', code: 'time-invalid', cell: 'le soir', column: 6 },
    { field: 'email', code: 'email-invalid', cell: 'steven@', column: 2 },
    { field: 'phone', code: 'phone-invalid', cell: 'inconnu', column: 3 },
    { field: 'languages', code: 'language-unknown', cell: 'klingon', column: 8 },
  ]);
});

test('times that end before they begin are told, two times in one cell are both taken', () => {
  const rows = candidates(
    sheet(
      ['Nom', 'Prénom', 'Présence', 'Départ'],
      ['Peeters', 'Jan', '18h-20h', null],
      ['Diallo', 'Awa', '20h', '18h'],
    ),
  );
  expect(rows.map(({ values }) => [values.presentFrom, values.presentUntil])).toEqual([
    ['18:00', '20:00'],
    ['20:00', null],
  ]);
  expect(rows[1]!.complaints).toEqual([
    { field: 'presentUntil', code: 'times-reversed', cell: '18h', column: 3 },
  ]);
});

test('one column may hold the whole name, headed or not in that order', () => {
  const names = (list: Sheet) =>
    candidates(list).map(({ values }) => `${values.firstName} + ${values.lastName}`);
  expect(names(sheet(['Nom et prénom', 'GSM'], ['PEETERS JAN', 470123456]))).toEqual(['Jan + Peeters']);
  expect(names(sheet(['Nom', 'GSM'], ['Jan Peeters', 470123456], ['Awa Diallo', 470123457]))).toEqual([
    'Jan + Peeters',
    'Awa + Diallo',
  ]);
  expect(names(sheet(['Nom', 'GSM'], ['Peeters', 470123456]))).toEqual(['null + Peeters']);
});

test('heads in Dutch and English are understood', () => {
  const dutch = understandCandidates(
    sheet(
      [
        'Naam',
        'Voornaam',
        'E-mailadres',
        'Telefoonnummer',
        'Gezocht beroep',
        'Rijksregisternummer',
        'Talenkennis',
        'Opmerkingen',
      ],
      ['Peeters', 'Jan'],
    ),
  );
  expect(dutch.mapping).toEqual([
    'lastName',
    'firstName',
    'email',
    'phone',
    'wantedOccupations',
    'nationalNumber',
    'languages',
    'notes',
  ]);
  const english = understandCandidates(
    sheet(
      [
        'First name',
        'Last name',
        'Email address',
        'Mobile',
        'Wanted occupations',
        'Choice 1',
        'Choice 2',
        'Available from',
        'Until',
        'Gender',
      ],
      ['Jan', 'Peeters'],
    ),
  );
  expect(english.mapping).toEqual([
    'firstName',
    'lastName',
    'email',
    'phone',
    'wantedOccupations',
    'wishes',
    'wishes',
    'presentFrom',
    'presentUntil',
    'ignore',
  ]);
});

test('without any head, addresses and phone numbers are still recognised', () => {
  const { table, mapping } = understandCandidates(
    sheet(['Peeters', 'jan@exemple.be', '0470123456'], ['Diallo', 'awa@exemple.be', '0470123457']),
  );
  expect(table.headerLine).toBeNull();
  expect(table.rows).toHaveLength(2);
  expect(mapping).toEqual(['ignore', 'email', 'phone']);
});

test('the same heads make the same shape, whatever their accents; a column more makes another', () => {
  const shape = (...heads: string[]) =>
    fileShape(
      understandCandidates(
        sheet(
          heads,
          heads.map(() => 'x'),
        ),
      ).table,
    );
  expect(shape('Nom', 'Prénom')).toBe(shape('NOM', 'Prenom '));
  expect(shape('Nom', 'Prénom')).not.toBe(shape('Nom', 'Prénom', 'GSM'));
});

test('a national number in any column is dropped and said, a phone number is not taken for one', () => {
  const rows = candidates(
    sheet(
      ['Nom', 'Prénom', 'GSM', 'Dossier'],
      ['Peeters', 'Jan', '32470123456', '85073003328'],
      ['Diallo', 'Awa', '0470123457', '12345'],
    ),
  );
  expect(rows.map(({ values, dropped }) => [values.phone, dropped])).toEqual([
    ['+32470123456', ['nationalNumber']],
    ['+32470123457', []],
  ]);
});

test('a cell with a whole text in it is not searched for a phone number', () => {
  const [row] = candidates(
    sheet(
      ['Nom', 'Prénom', 'GSM'],
      ['Peeters', 'Jan', `0470 12 34 56 ${'.'.repeat(30_000)}x`],
      ['Diallo', 'Awa', '0470123457'],
    ),
  );
  expect(row!.values.phone).toBeNull();
  expect(row!.complaints.map(({ field, code }) => [field, code])).toEqual([['phone', 'too-long']]);
});

test('several lines of one company are several needs of it', () => {
  const list = sheet(
    [
      'Entreprise',
      'Secteur',
      'Site web',
      'Contact',
      'E-mail',
      'Poste',
      'Code ROME',
      'Type de contrat',
      'Nombre de postes',
      'Compétences',
      'Langues',
      'Profil',
      'Nombre de tables',
      'Présentation',
    ],
    [
      'ACME s.a.',
      'Numérique',
      'acme.example',
      'Jessica LAMBERT',
      'jessica@acme.example',
      'Développeur web',
      'm1805',
      'CDI',
      2,
      'PHP, SQL',
      'FR',
      'Junior',
      2,
      'Nous…',
    ],
    [null, null, null, null, null, 'Graphiste', 'E1205', 'Stage', '1 place', null, null, null, null, null],
    ['Acme S.A.', null, null, 'Paul Petit', 'paul@acme.example', 'Graphiste', 'E12', 'à voir', 'beaucoup'],
    ['Brasserie du Nord', null, null, 'Anne Leroy', 'anne@brasserie.example'],
  );
  const { table, mapping } = understandRecruiters(list);
  expect(mapping).toEqual([
    'company',
    'sector',
    'website',
    'contactName',
    'email',
    'needTitle',
    'occupationCode',
    'contract',
    'positions',
    'skills',
    'needLanguages',
    'wantedProfile',
    'seats',
    'pitch',
  ]);
  const [acme, brasserie, ...others] = decodeRecruiterRows(table, mapping, { country: 'BE' });
  expect(others).toEqual([]);
  expect(acme).toEqual({
    lines: [2, 3, 4],
    company: 'ACME s.a.',
    sector: 'Numérique',
    city: null,
    website: 'https://acme.example',
    contacts: [
      { firstName: 'Jessica', lastName: 'Lambert', email: 'jessica@acme.example', phone: null },
      { firstName: 'Paul', lastName: 'Petit', email: 'paul@acme.example', phone: null },
    ],
    pitch: 'Nous…',
    seats: 2,
    presentFrom: null,
    presentUntil: null,
    site: null,
    needs: [
      {
        line: 2,
        title: 'Développeur web',
        occupationCode: 'M1805',
        contract: 'permanent',
        positions: 2,
        skills: ['PHP', 'SQL'],
        languages: ['fr'],
        wantedProfile: 'Junior',
        notes: null,
      },
      {
        line: 3,
        title: 'Graphiste',
        occupationCode: 'E1205',
        contract: 'internship',
        positions: 1,
        skills: [],
        languages: [],
        wantedProfile: null,
        notes: null,
      },
      {
        line: 4,
        title: 'Graphiste',
        occupationCode: null,
        contract: null,
        positions: null,
        skills: [],
        languages: [],
        wantedProfile: null,
        notes: null,
      },
    ],
    complaints: [
      { field: 'occupationCode', code: 'occupation-code-invalid', cell: 'E12', column: 6, line: 4 },
      { field: 'contract', code: 'contract-unknown', cell: 'à voir', column: 7, line: 4 },
      { field: 'positions', code: 'number-invalid', cell: 'beaucoup', column: 8, line: 4 },
    ],
    dropped: [],
  });
  expect(brasserie).toMatchObject({ lines: [5], company: 'Brasserie du Nord', needs: [] });
});

test('wishes come in columns or in rows', () => {
  const wishes = (list: Sheet) => {
    const { table, mapping } = understandWishes(list);
    return decodeWishRows(table, mapping, { country: 'BE' }).map(({ line, values }) => [
      line,
      values.lastName,
      values.wishes.map(({ rank, company }) => `${rank} ${company}`),
    ]);
  };
  expect(
    wishes(
      sheet(
        ['Nom', 'Prénom', '1er choix', '2e choix', '3e choix'],
        ['Haddad', 'Samira', 'Acme', null, 'Brasserie du Nord'],
      ),
    ),
  ).toEqual([[2, 'Haddad', ['1 Acme', '2 Brasserie du Nord']]]);
  expect(
    wishes(
      sheet(
        ['Nom', 'Prénom', 'Rang', 'Entreprise'],
        ['Haddad', 'Samira', 2, 'Acme'],
        ['Peeters', 'Jan', 1, 'Acme'],
        ['HADDAD', 'Samira', 1, 'Brasserie du Nord'],
      ),
    ),
  ).toEqual([
    [2, 'Haddad', ['1 Brasserie du Nord', '2 Acme']],
    [3, 'Peeters', ['1 Acme']],
  ]);
});

test('any sheet is understood and decoded without an exception, one row out for each row in', () => {
  const word = fc.constantFrom<Cell>(
    'Nom',
    'Prénom',
    'GSM',
    'E-mail',
    'Entreprise',
    'Poste',
    'Rang',
    'Vœu 1',
    'NISS',
    'x@y.be',
    '0470123456',
    '18h',
    620022002,
    true,
    null,
    { date: '2026-11-12', time: null },
  );
  const anything = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 10 }), fc.double());
  fc.assert(
    fc.property(
      fc.array(fc.array(anything, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const list = { name: 'A', rows };
        const understood = understandCandidates(list);
        expect(
          decodeCandidateRows(understood.table, understood.mapping, { country: 'FR' }).map((row) => row.line),
        ).toEqual(understood.table.rows.map((row) => row.line));
        const companies = understandRecruiters(list);
        const groups = decodeRecruiterRows(companies.table, companies.mapping, { country: 'FR' });
        expect(groups.flatMap((group) => group.lines).sort((a, b) => a - b)).toEqual(
          companies.table.rows.map((row) => row.line),
        );
        const wishes = understandWishes(list);
        expect(decodeWishRows(wishes.table, wishes.mapping, { country: 'FR' }).length).toBeLessThanOrEqual(
          wishes.table.rows.length,
        );
      },
    ),
    { numRuns: 300 },
  );
});

const REFERENCE = fileURLToPath(new URL('../../../../../shared/data/imports/', import.meta.url));
const lists = existsSync(REFERENCE) ? readdirSync(REFERENCE).filter((name) => name.startsWith('rdvi-')) : [];

if (lists.length === 0) test.skip('skipped: no reference data', () => {});
else
  test.each(lists)('reference list %s becomes people, without a national number', async (name) => {
    const answer = await readSpreadsheet(readFileSync(REFERENCE + name), name);
    if (!answer.done) throw new Error(answer.refusal);
    const { table, mapping } = understandCandidates(answer.value[0]!);
    for (const field of ['firstName', 'lastName', 'email', 'phone']) expect(mapping).toContain(field);
    const rows = decodeCandidateRows(table, mapping, { country: 'FR' });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.values.firstName).not.toBeNull();
    if (table.headers.includes('NIR'))
      expect(rows.some((row) => row.dropped.includes('nationalNumber'))).toBe(true);
    if (table.headers.includes('CP Ville')) expect(rows[0]!.values.postcode).toMatch(/^\d{5}$/);
    expect(JSON.stringify(rows)).not.toContain('1803331476872');
  });

test('a site and a reading language are columns of their own, beside spoken languages and web sites', () => {
  const { mapping } = understandCandidates(
    sheet(
      ['Nom', 'Prénom', 'Langues', 'Langue de lecture', 'Site', 'Ville'],
      ['Peeters', 'Jan', 'néerlandais, français', 'nl', 'Médiathèque', 'Mons'],
    ),
  );
  expect(mapping).toEqual(['lastName', 'firstName', 'languages', 'readingLocale', 'site', 'city']);
  const recruiters = (head: string, cell: string) =>
    understandRecruiters(sheet(['Entreprise', 'Poste', head], ['Acme', 'Soudure', cell])).mapping[2];
  expect(recruiters('Site', 'Médiathèque')).toBe('site');
  expect(recruiters('Site', 'www.acme.example')).toBe('website');
  expect(recruiters('Site web', 'Médiathèque')).toBe('website');
});

test('an address is a street beside e-mail addresses and a place; what stands behind it is the place', () => {
  const list = (...rows: string[][]) => {
    const { table, mapping } = understandCandidates(sheet(...rows));
    return { mapping, rows: decodeCandidateRows(table, mapping, { country: 'BE' }) };
  };
  const beside = list(
    ['Nom', 'Prénom', 'Adresse mail', 'Adresse', 'CP', 'Ville'],
    ['Peeters', 'Jan', 'jan@exemple.example', 'Rue de la Loi 16 bte 3', '1000', 'BRUXELLES'],
  );
  expect(beside.mapping).toEqual(['lastName', 'firstName', 'email', 'street', 'postcode', 'city']);
  expect(beside.rows[0]!.values).toMatchObject({
    street: 'Rue de la Loi 16 bte 3',
    postcode: '1000',
    city: 'Bruxelles',
  });
  const whole = list(
    ['Naam', 'Voornaam', 'Adres'],
    ['Peeters', 'Jan', 'Wetstraat 16, B-1000 Brussel'],
    ['Maes', 'An', '6000 Charleroi'],
    ['Roy', 'Ana', '1200 avenue de Mons'],
  );
  expect(whole.rows.map(({ values }) => [values.street, values.postcode, values.city])).toEqual([
    ['Wetstraat 16', '1000', 'Brussel'],
    [null, '6000', 'Charleroi'],
    ['1200 avenue de Mons', null, null],
  ]);
  const emails = list(
    ['Nom', 'Prénom', 'E-mail', 'Adresse'],
    ['Roy', 'Ana', 'a@exemple.example', 'b@exemple.example'],
  );
  expect(emails.rows[0]!.values.street).toBeNull();
});

test('a reading language is read by its code or its name, and is one of six', () => {
  const read = (cell: string) => readReadingLocale(cell);
  for (const [cell, locale] of [
    ['fr', 'fr'],
    ['NL', 'nl'],
    ['Engels', 'en'],
    ['Duits', 'de'],
    ['arabic', 'ar'],
    ['العربية', 'ar'],
    ['ukrainien', 'uk'],
    ['Українська', 'uk'],
    ['-', null],
  ] as const)
    expect([cell, read(cell)]).toEqual([cell, { value: locale, problem: null }]);
  for (const cell of ['turc', 'klingon', 'français, arabe'])
    expect([cell, read(cell)]).toEqual([cell, { value: null, problem: 'reading-language-unknown' }]);
});

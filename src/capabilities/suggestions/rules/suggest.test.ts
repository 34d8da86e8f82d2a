import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Between, Seeker, Sought, SUGGESTION_LEVELS } from './shapes.ts';
import { compareSuggestions, suggest } from './suggest.ts';

const amira: Seeker = {
  wanted: [{ label: 'Aide-soignante', code: 'J1501' }],
  abilities: [],
  languages: [{ code: 'fr', level: 'C1' }],
  licences: [],
  contracts: [],
  hours: [],
  availableFrom: null,
  mobilityKm: null,
  experienceYears: null,
  diploma: null,
};
const ambulance: Sought = {
  title: 'Ambulancier',
  occupationCode: 'J1305',
  contract: 'permanent',
  skills: [],
  requiredLanguages: {},
  requiredLicences: [],
  hours: [],
  startsOn: null,
  remote: false,
  askedExperienceYears: null,
  askedDiploma: null,
};
const kin = {
  wantedLabel: 'Aide-soignante',
  same: false,
  siblings: false,
  moveRank: null as number | null,
  overlap: 0,
  sameDomain: false,
};
const nothing: Between = { kinship: null, askedAbilities: [], regulated: false, kilometres: null };
const between = (kinship: Partial<typeof kin>): Between => ({
  ...nothing,
  kinship: { ...kin, ...kinship },
});

describe('four words with reasons', () => {
  test.each([
    ['the same code', between({ same: true }), 'very-near', 'same-occupation'],
    ['a sibling', between({ siblings: true }), 'near', 'sibling'],
    ['a move at place 5', between({ moveRank: 5 }), 'near', 'move-near'],
    ['a move at place 6', between({ moveRank: 6 }), 'to-discover', 'move-far'],
    ['a quarter of abilities in common', between({ overlap: 0.25 }), 'to-discover', 'alike'],
    [
      'a little less, same domain',
      between({ overlap: 0.24, sameDomain: true }),
      'to-discover',
      'same-domain',
    ],
    ['nothing in common', between({ overlap: 0.24 }), 'other', undefined],
    ['no code known', nothing, 'other', undefined],
  ] as const)('%s', (_, given, level, reason) => {
    const { level: said, reasons, stops } = suggest(amira, ambulance, given);
    expect([said, reasons[0]?.kind, stops]).toEqual([level, reason, []]);
  });

  test('the same title as typed is the same trade, with or without a code', () => {
    const sought = { ...ambulance, title: 'AIDE-SOIGNANTE', occupationCode: null };
    expect(suggest(amira, sought, nothing)).toMatchObject({
      level: 'very-near',
      reasons: [{ kind: 'same-title' }],
    });
  });

  test('a title that names what is wanted is near, also where no code is known', () => {
    const sought = { ...ambulance, title: 'Stage d’aide-soignante de nuit', occupationCode: null };
    expect(suggest(amira, sought, nothing)).toMatchObject({
      level: 'near',
      reasons: [{ kind: 'in-title', facts: { wanted: 'Aide-soignante' } }],
    });
  });

  test('declared abilities are listed by name and lift a sibling to very near', () => {
    const seeker = {
      ...amira,
      abilities: [
        { label: 'Conduire un véhicule', code: '1' },
        { label: 'Rassurer', code: null },
        { label: 'Peindre', code: '3' },
      ],
    };
    const sought = { ...ambulance, skills: ['rassurer'] };
    const given = { ...between({ siblings: true }), askedAbilities: ['Conduire un vehicule'] };
    const { level, reasons } = suggest(seeker, sought, given);
    expect(level).toBe('very-near');
    expect(reasons[1]).toEqual({ kind: 'abilities', facts: { list: 'Conduire un véhicule, Rassurer' } });
  });

  test('distance and hours order what is equally near and never change the word', () => {
    const near = suggest(amira, ambulance, { ...between({ siblings: true }), kilometres: 4 });
    const far = suggest(amira, ambulance, { ...between({ siblings: true }), kilometres: 80 });
    expect([near.level, far.level]).toEqual(['near', 'near']);
    expect(near.order).toBeGreaterThan(far.order);
  });
});

describe('stops: only what the need states as required', () => {
  const demanding: Sought = {
    ...ambulance,
    requiredLicences: ['B'],
    requiredLanguages: { nl: 'B1' },
    hours: ['night'],
    startsOn: '2026-12-01',
  };
  const kinds = (seeker: Partial<Seeker>, kilometres: number | null = null) =>
    suggest({ ...amira, ...seeker }, demanding, { ...nothing, kilometres }).stops.map(({ kind }) => kind);

  test('what nobody required stops nobody', () => {
    expect(suggest(amira, ambulance, { ...nothing, kilometres: 400 }).stops).toEqual([]);
  });
  test('a missing licence and a missing language are told; hours and limits that were not said are not', () => {
    expect(kinds({}, 50)).toEqual(['licence', 'language']);
  });
  test('an occupation that the law reserves is told, and the word stays what it was', () => {
    const given = between({ same: true });
    const { level, stops } = suggest(amira, ambulance, { ...given, regulated: true });
    expect([level, stops]).toEqual(['very-near', [{ kind: 'regulated', facts: { title: 'Ambulancier' } }]]);
  });
  test('a language below the level is told, one without a level is not', () => {
    expect(kinds({ licences: ['B'], languages: [{ code: 'nl', level: 'A2' }] })).toEqual(['language']);
    expect(kinds({ licences: ['B'], languages: [{ code: 'nl', level: null }] })).toEqual([]);
    expect(kinds({ licences: ['B'], languages: [{ code: 'nl', level: 'B1' }] })).toEqual([]);
  });
  test('hours, start, contract and the own limit, once they are said', () => {
    const said: Partial<Seeker> = {
      licences: ['B'],
      languages: [{ code: 'nl', level: 'C1' }],
      hours: ['day'],
      availableFrom: '2027-01-01',
      contracts: ['internship'],
      mobilityKm: 20,
    };
    expect(kinds(said, 21)).toEqual(['contract', 'hours', 'start', 'distance']);
    expect(
      kinds({ ...said, hours: ['night'], contracts: ['permanent'], availableFrom: '2026-12-01' }, 20),
    ).toEqual([]);
  });
});

describe('experience and diploma count only where the need asks, and only for', () => {
  test.each([
    ['nothing asked, all said', [null, null], [10, 'master'], []],
    ['both asked, nothing said', [3, 'bachelor'], [null, null], []],
    ['both asked, both less', [3, 'bachelor'], [2, 'short-higher'], []],
    ['just what is asked', [3, 'bachelor'], [3, 'bachelor'], ['experience', 'diploma']],
    ['more than is asked', [3, 'secondary'], [12, 'master'], ['experience', 'diploma']],
    ['one of the two', [3, 'bachelor'], [5, 'none'], ['experience']],
    ['the other of the two', [3, 'none'], [null, 'none'], ['diploma']],
    ['beginners are welcome', [0, null], [0, null], ['experience']],
  ] as const)('%s', (_, [askedExperienceYears, askedDiploma], [experienceYears, diploma], kinds) => {
    const given = between({ siblings: true });
    const plain = suggest(amira, ambulance, given);
    const said = suggest(
      { ...amira, experienceYears, diploma },
      { ...ambulance, askedExperienceYears, askedDiploma },
      given,
    );
    expect(said.reasons.slice(plain.reasons.length).map(({ kind }) => kind)).toEqual(kinds);
    expect([said.level, said.stops, said.order]).toEqual([
      plain.level,
      plain.stops,
      plain.order + kinds.length,
    ]);
  });
});

test('wishes come first by their rank, then invitations, then what is near', () => {
  const entry = (
    title: string,
    order: number,
    wishRank: number | null = null,
    grade: 'must' | 'would' | 'no' | null = null,
  ) => ({
    title,
    order,
    wishRank,
    grade,
  });
  const list = [
    entry('near', 45),
    entry('far', 3),
    entry('invited', 0, null, 'must'),
    entry('second wish', 0, 2),
    entry('first wish', 1, 1),
  ];
  expect(list.sort(compareSuggestions).map(({ title }) => title)).toEqual([
    'first wish',
    'second wish',
    'invited',
    'near',
    'far',
  ]);
});

describe('what never enters the rule', () => {
  /** Names of things that must not weigh (AI Act and the law on discrimination): in any language that code may use. */
  const FORBIDDEN =
    /age|birth|born|naiss|minor|sex|gender|genre|benefit|rsa|allocation|disab|handicap|rqth|health|access|need|test|riasec|interest|no.?show|presence|absent|late|attend|name|nation|photo|picture|address|postcode|town|email|phone|partner|origin|score/i;

  test('the type of a person holds these fields and no other', () => {
    expect(Object.keys(Seeker.shape).sort()).toEqual([
      'abilities',
      'availableFrom',
      'contracts',
      'diploma',
      'experienceYears',
      'hours',
      'languages',
      'licences',
      'mobilityKm',
      'wanted',
    ]);
    // "languages" holds "age" as letters, not as a word.
    const names = [...Object.keys(Seeker.shape), ...Object.keys(Sought.shape)].map((name) =>
      name.replace(/^(l|requiredL)anguages$/, 'speech'),
    );
    expect(names.filter((name) => FORBIDDEN.test(name))).toEqual([]);
    expectTypeOf<Parameters<typeof suggest>[0]>().toEqualTypeOf<Seeker>();
    expectTypeOf<keyof Seeker>().toEqualTypeOf<
      | 'abilities'
      | 'availableFrom'
      | 'contracts'
      | 'diploma'
      | 'experienceYears'
      | 'hours'
      | 'languages'
      | 'licences'
      | 'mobilityKm'
      | 'wanted'
    >();
  });

  test('a field more is refused, not ignored', () => {
    expect(Seeker.safeParse(amira).success).toBe(true);
    for (const more of ['birthYear', 'sex', 'benefits', 'disability', 'testResults', 'absences'])
      expect(Seeker.safeParse({ ...amira, [more]: 1 }).success).toBe(false);
  });

  test('whatever else an object carries, the words are the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (more) => {
        const seeker = { ...more, ...amira } as Seeker;
        const said = suggest(seeker, ambulance, between({ siblings: true }));
        expect(said).toEqual(suggest(amira, ambulance, between({ siblings: true })));
        expect(SUGGESTION_LEVELS).toContain(said.level);
      }),
    );
  });
});

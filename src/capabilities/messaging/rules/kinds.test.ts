import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READER_LOCALES, type ReaderLocale } from '../../../kernel/locale.ts';
import type { OwnPlace } from '../../events/schema.ts';
import { MACHINE_MADE } from './common-words.ts';
import type { MessageKind } from './definition.ts';
import { isGsm, measureSms } from './gsm.ts';
import { KINDS } from './kinds.ts';
import { fieldsIn, optionalParts, unknownFields } from './wording.ts';
import { fieldsOf, writeMessage } from './write.ts';

const LINK = `https://emploi.tremplin.exemple.example/c/${'A'.repeat(43)}`;

function languagesOf(kind: MessageKind): ReaderLocale[] {
  return READER_LOCALES.filter((locale) => locale in kind.words);
}

function writing(
  locale: ReaderLocale,
  { name = 'Jessica', event = 'Soirée emploi', place = 'La Verrière' } = {},
) {
  return {
    reader: { name, locale, link: LINK },
    event: {
      name: event,
      date: '2026-09-30',
      timeZone: 'Europe/Brussels',
      place,
      startsAt: '2026-09-30T16:30:00.000Z',
    },
  };
}

test('each kind has a name of its own and words for every language of its readers', () => {
  const names = KINDS.map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
  for (const kind of KINDS) {
    const wanted = kind.to.some((to) => to === 'candidate') ? READER_LOCALES : ['fr', 'nl', 'en'];
    expect(languagesOf(kind), kind.kind).toEqual([...wanted]);
  }
});

test('words use fields that their kind has, the same ones in every language', () => {
  for (const kind of KINDS) {
    const used = new Map<string, string[]>();
    for (const locale of languagesOf(kind)) {
      const known = Object.keys(fieldsOf(kind, { ...writing(locale), facts: kind.sample }));
      const words = kind.words[locale as 'fr'];
      for (const text of [words.subject, words.body, words.sms])
        expect(unknownFields(text, known), `${kind.kind} ${locale}`).toEqual([]);
      used.set(locale, fieldsIn(`${words.subject} ${words.body}`).sort());
      expect(fieldsIn(words.body), `${kind.kind} ${locale}: the same facts`).toEqual(
        fieldsIn(kind.words.fr.body),
      );
    }
    expect(new Set([...used.values()].map(String)).size, kind.kind).toBe(1);
  }
});

test('written, no field and no bracket is left over', () => {
  for (const kind of KINDS)
    for (const locale of languagesOf(kind)) {
      const written = writeMessage(kind, { ...writing(locale), facts: kind.sample });
      for (const text of [written.subject, written.body, written.sms])
        expect(text, `${kind.kind} ${locale}`).not.toMatch(/[{}[\]]|undefined|null/);
      expect(written.subject.length, kind.kind).toBeGreaterThan(3);
      expect(written.body).toContain('Jessica');
    }
});

test('words that a machine has translated say so, in both lengths', () => {
  for (const kind of KINDS)
    for (const locale of languagesOf(kind)) {
      const { body, sms } = writeMessage(kind, { ...writing(locale), facts: kind.sample });
      const label = MACHINE_MADE[locale];
      expect(label !== undefined).toBe(['de', 'ar', 'uk'].includes(locale));
      if (label) {
        expect(body).toContain(label.long);
        expect(sms).toContain(label.short);
      }
    }
});

/** T27: names of any length, in any letters. */
const anyName = fc.oneof(
  fc.constantFrom(
    'Jean-Baptiste-Emmanuel-Maximilien',
    'Олександра',
    'Đorđe Łukasz',
    'Marie-Françoise Œuvrard',
    'Ñuñez Çelik',
  ),
  fc.stringMatching(/^[A-Za-zÀ-ÿŁłĐđœŒ’ -]{1,80}$/),
);

test('every SMS in fr, nl, en and de is one message of GSM signs, with its words and its link whole', () => {
  const kinds = KINDS.flatMap((kind) =>
    languagesOf(kind)
      .filter((locale) => locale !== 'ar' && locale !== 'uk')
      .map((locale) => ({ kind, locale })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      anyName,
      anyName,
      anyName,
      ({ kind, locale }, name, event, place) => {
        const { sms } = writeMessage(kind, {
          ...writing(locale, { name, event, place }),
          facts: kind.sample,
        });
        expect(isGsm(sms), sms).toBe(true);
        expect(measureSms(sms).units, `${kind.kind} ${locale}: ${sms}`).toBeLessThanOrEqual(160);
        const page = kind.traits?.page === undefined ? '' : `/${kind.traits.page}`;
        if (!kind.traits?.withoutLink)
          expect(sms.endsWith(`${LINK.slice('https://'.length)}${page}`), sms).toBe(true);
      },
    ),
    { numRuns: 400, seed: 27 },
  );
});

test('Arabic and Ukrainian SMS are few messages', () => {
  for (const kind of KINDS)
    for (const locale of ['ar', 'uk'] as const) {
      if (!(locale in kind.words)) continue;
      const { sms } = writeMessage(kind, { ...writing(locale), facts: kind.sample });
      expect(measureSms(sms), sms).toMatchObject({ alphabet: 'ucs2' });
      expect(measureSms(sms).parts, sms).toBeLessThanOrEqual(4);
    }
});

test('the first part that is left out is the last one', () => {
  for (const kind of KINDS)
    for (const locale of languagesOf(kind))
      for (const part of optionalParts(kind.words[locale as 'fr'].sms)) expect(part).not.toContain('{link}');
});

test('who takes part from a site or from home is sent there, and to no hall', () => {
  const kind = KINDS.find((one) => one.kind === 'registered')!;
  const site = { at: 'site', name: 'Maison de Gilly', address: 'Rue du Moulin 12, 6060 Gilly', access: null };
  const home = { at: 'home', name: null, address: null, access: null };
  const told = (own: typeof site | typeof home | null, locale: ReaderLocale = 'fr') => {
    const { reader, event } = writing(locale);
    const to = { ...reader, own: own as OwnPlace | null };
    return writeMessage(kind, { reader: to, event, facts: kind.sample });
  };
  expect(told(null).body).toContain('La Verrière');
  expect(told(site).body).toContain(', Maison de Gilly, Rue du Moulin 12, 6060 Gilly.');
  expect(told(site).sms).not.toMatch(/La Verrière|Rue du Moulin/);
  expect(told(home).body).toContain(', chez vous, par vidéo ou par téléphone.');
  for (const locale of languagesOf(kind)) expect(told(home, locale).body).not.toContain('La Verrière');
});

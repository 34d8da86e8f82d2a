import { expect, test } from 'vitest';
import { type Coming, type ToldBefore, toTell } from './coming.ts';
import { nextInterview } from './messages/next-interview.ts';
import { writeMessage } from './write.ts';

const ACME: Coming = {
  eventId: 'soiree',
  registrationId: 'jessica',
  recruiterId: 'acme',
  startsAt: '2026-11-12T17:50:00.000Z',
  whom: 'Acme',
  table: 12,
  channel: null,
  site: null,
  station: null,
};

/** Tells one state after the other, each with what became of what was told before it. */
function story(...states: { coming: Coming; status?: string }[]) {
  const before: ToldBefore[] = [];
  return states.map(({ coming, status = 'sent' }) => {
    const [one] = toTell([coming], before);
    if (one) before.push({ registrationId: coming.registrationId, about: one.about, status });
    return one === undefined ? 'nothing' : one.changed ? 'changed' : 'soon';
  });
}

test('an interview is told once; another table, another hour or another company in its place is a change', () => {
  const other: Coming = { ...ACME, table: 14 };
  expect(story({ coming: ACME }, { coming: ACME })).toEqual(['soon', 'nothing']);
  expect(story({ coming: ACME }, { coming: other }, { coming: ACME }, { coming: ACME })).toEqual([
    ...['soon', 'changed', 'changed', 'nothing'],
  ]);
  const later: Coming = { ...ACME, startsAt: '2026-11-12T17:55:00.000Z' };
  expect(story({ coming: ACME }, { coming: later })).toEqual(['soon', 'changed']);
  const studio: Coming = { ...ACME, recruiterId: 'studio', table: 4 };
  expect(story({ coming: ACME }, { coming: studio })).toEqual(['soon', 'changed']);
  const nextRound: Coming = { ...studio, startsAt: '2026-11-12T18:08:00.000Z' };
  expect(story({ coming: ACME }, { coming: nextRound })).toEqual(['soon', 'soon']);
});

test('what never left was not told: the next one is no change, and going back to it is told', () => {
  const other: Coming = { ...ACME, table: 14 };
  const gone = { coming: ACME, status: 'dropped' };
  expect(story(gone, { coming: other })).toEqual(['soon', 'soon']);
  expect(story(gone, { coming: ACME }, { coming: ACME })).toEqual(['soon', 'soon', 'nothing']);
  expect(story({ coming: ACME, status: 'failed' }, { coming: ACME }, { coming: other })).toEqual([
    ...['soon', 'nothing', 'soon'],
  ]);
});

test('two who look at the same moment name the message alike', () => {
  expect(toTell([ACME], [])).toEqual(toTell([{ ...ACME }], []));
  expect(toTell([ACME], [])[0]!.about).not.toBe(toTell([{ ...ACME, channel: 'telephone' }], [])[0]!.about);
});

test('the words say where to go: a table, a computer, a call', () => {
  const sms = (locale: 'fr' | 'nl' | 'en', facts: object) =>
    writeMessage(nextInterview, {
      reader: { name: 'Jessica', locale, link: `https://emploi.example/c/${'A'.repeat(43)}` },
      event: {
        ...{ name: 'Soirée', date: '2026-11-12', timeZone: 'Europe/Brussels', place: 'La Verrière' },
        startsAt: ACME.startsAt,
      },
      facts: { ...ACME, changed: false, ...facts },
    }).sms.replace(/ emploi.*/, '');
  const atSite = { table: null, channel: 'video', station: '4', site: 'Dampremy' };
  expect([
    sms('fr', {}),
    sms('nl', { changed: true, table: 14 }),
    sms('fr', atSite),
    sms('en', { table: null, channel: 'telephone' }),
    sms('fr', { table: null, channel: 'video' }),
  ]).toEqual([
    "Jessica, c'est bientôt à vous : 18h50, table 12, Acme.".replace('ô', 'o'),
    'Jessica, wijziging: 18:50, tafel 14, Acme.',
    "Jessica, c'est bientôt à vous : 18h50, poste 4, Acme, Dampremy.".replace('ô', 'o'),
    'Jessica, you are next: 18:50, we call you, Acme.',
    "Jessica, c'est bientôt à vous : 18h50, en vidéo, Acme.".replace('ô', 'o'),
  ]);
});

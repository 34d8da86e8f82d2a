import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { renewCandidateLink } from '../events/use-cases/renew-candidate-link.ts';
import { calendarAttachments } from '../messaging/calendar-files.ts';
import { calendarFilesOf } from './queries.ts';
import { calendarFile, escapeText, fold } from './rules/ics.ts';
import { changesBetween } from './rules/lines.ts';
import type { CalendarLine } from './schema.ts';
import { syncCalendar } from './store/calendar.ts';
import { viewMyCalendar } from './use-cases/view-my-calendar.ts';

const house = testHouse();
let night: TestEvening;

beforeAll(async () => {
  night = await evening(house, {
    recruiters: { 'Studio; Terril, fils': {}, Verrière: {} },
    candidates: { Jessica: {}, Steven: {} },
  });
});

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly starts: string;
  readonly summary: string;
  readonly location: string;
  readonly status: string;
}

/** A calendar as a program that knows the format reads it. */
function read(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      starts: event.startDate.toJSDate().toISOString(),
      summary: event.summary,
      location: event.location,
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

const STUDIO = 'Studio; Terril, fils';
const feedOf = async (who: { actor: Parameters<typeof house.must>[1] }) =>
  (await house.must(viewMyCalendar, who.actor, {})).feed;

async function feed(path: string): Promise<Read[]> {
  const response = await house.app.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return read(await response.text());
}

/** Puts an interview of Jessica's at the studio into this round, or takes it out. */
async function plan(round: number | null, table = 5): Promise<void> {
  const registrationId = night.candidates.Jessica!.id;
  await house.db.deleteFrom('meetings').where('eventId', '=', night.eventId).execute();
  if (round !== null)
    await house.db
      .insertInto('meetings')
      .values({
        id: newId(),
        eventId: night.eventId,
        recruiterId: night.recruiters[STUDIO]!.id,
        registrationId,
        roundNumber: round,
        tableNumber: table,
        ...{ seat: 1, status: 'planned', versionFrom: 1, createdAt: house.now, updatedAt: house.now },
        during: `[${new Date(Date.parse('2026-11-12T17:50:00Z') + (round - 1) * 18 * 60_000).toISOString()},${new Date(
          Date.parse('2026-11-12T18:05:00Z') + (round - 1) * 18 * 60_000,
        ).toISOString()})`,
      })
      .execute();
  await syncCalendar(house.db, night.eventId, house.now);
}

test('an interview keeps its name when it moves, counts up, is cancelled when it falls away, and comes back', async () => {
  const path = await feedOf(night.candidates.Jessica!);
  const interview = async () => (await feed(path)).find(({ summary }) => summary.startsWith('Entretien'));
  await plan(null);
  expect(await feed(path)).toMatchObject([
    { sequence: 0, starts: '2026-11-12T17:50:00.000Z', status: 'CONFIRMED' },
  ]);
  await plan(1);
  const first = (await interview())!;
  expect(first).toMatchObject({
    sequence: 0,
    starts: '2026-11-12T17:50:00.000Z',
    summary: 'Entretien : Studio; Terril, fils',
    location: 'table 5, La Verrière',
    status: 'CONFIRMED',
  });
  await plan(1);
  expect(await interview()).toEqual(first);
  await plan(3);
  expect(await interview()).toMatchObject({
    uid: first.uid,
    sequence: 1,
    starts: '2026-11-12T18:26:00.000Z',
  });
  await plan(3, 7);
  expect(await interview()).toMatchObject({ sequence: 2, location: 'table 7, La Verrière' });
  await plan(null);
  expect(await interview()).toMatchObject({ uid: first.uid, sequence: 3, status: 'CANCELLED' });
  const files = await calendarFilesOf(house.db, { kind: 'candidate', id: night.candidates.Jessica!.id });
  expect(files.map(({ method, text }) => [method, read(text).map(({ sequence }) => sequence)])).toEqual([
    ['PUBLISH', [0]],
    ['CANCEL', [3]],
  ]);
  await plan(2);
  expect(await interview()).toMatchObject({ uid: first.uid, sequence: 4, status: 'CONFIRMED' });
});

test('the file goes with the mails about one’s own appointments, and with no others', async () => {
  await plan(1);
  const mail = { recipientKind: 'candidate', recipientId: night.candidates.Jessica!.id };
  const [file, ...more] = await calendarAttachments(house.db, { ...mail, kind: 'plan' });
  expect(more).toEqual([]);
  expect(file).toMatchObject({
    name: 'agenda.ics',
    contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
  });
  expect(read(String(file!.content))).toHaveLength(2);
  expect(await calendarAttachments(house.db, { ...mail, kind: 'waiting-list' })).toEqual([]);
});

test('a recruiter reads first names, and nobody’s calendar shows another’s', async () => {
  await plan(2);
  const studio = await feed(await feedOf(night.recruiters[STUDIO]!));
  expect(studio.map(({ summary }) => summary).sort()).toEqual(
    [expect.stringMatching(/^Soirée/), 'Entretien : Jessica'].sort(),
  );
  const text = await (await house.app.request(await feedOf(night.recruiters[STUDIO]!))).text();
  expect(text).not.toContain('Essai');
  expect(await feed(await feedOf(night.candidates.Steven!))).toHaveLength(1);
});

test('the address opens the calendar alone, not with a sign changed, and ends with the personal link', async () => {
  const path = await feedOf(night.candidates.Steven!);
  const [, , name] = path.split('/') as [string, string, string];
  expect((await house.app.request(`/c/${name.slice(1)}`)).status).toBe(404);
  const other = name.at(-2) === 'A' ? 'B' : 'A';
  const forged = path.replace(name, `${name.slice(0, -2)}${other}${name.at(-1)}`);
  expect((await house.app.request(forged)).status).toBe(404);
  expect((await house.app.request(path.replace('/calendar/c', '/calendar/r'))).status).toBe(404);
  const luc = await house.as(night.counsellor);
  const { id: registrationId } = night.candidates.Steven!;
  await house.must(renewCandidateLink, luc, { eventId: night.eventId, registrationId });
  expect((await house.app.request(path)).status).toBe(404);
});

const line: CalendarLine = {
  uid: 'one@tremplin',
  sequence: 0,
  startsAt: '2027-03-28T00:30:00.000Z',
  endsAt: '2027-03-28T01:30:00.000Z',
  changedAt: '2026-11-12T08:00:00.000Z',
  cancelled: false,
  event: 'Soirée',
  place: 'La Verrière',
  atHome: false,
  table: null,
  whom: 'Terril',
};

test('any text comes back as it was, in lines of at most 75 octets', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zé,;\\\n"ш م]{0,200}$/));
  fc.assert(
    fc.property(texts, fc.constantFrom('fr', 'ar', 'uk'), (place, locale) => {
      const text = calendarFile([{ ...line, place }], { method: 'PUBLISH', locale });
      for (const row of text.split('\r\n'))
        expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      const clean = place
        .toWellFormed()
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/(?!\n)\p{Cc}/gu, ' ');
      expect(read(text)[0]!.location).toBe(clean);
    }),
    { numRuns: 300 },
  );
  expect(escapeText('a\r\nBEGIN:VEVENT')).toBe('a\\nBEGIN:VEVENT');
  expect(fold('é'.repeat(40)).split('\r\n ')).toHaveLength(2);
});

test('sequences only grow, whatever comes, moves and goes', () => {
  const wanted = fc.uniqueArray(
    fc.record({ uid: fc.constantFrom('a', 'b', 'c'), fingerprint: fc.constantFrom('x', 'y') }),
    {
      selector: ({ uid }) => uid,
    },
  );
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 12 }), (states) => {
      const kept = new Map<
        string,
        { uid: string; fingerprint: string; sequence: number; cancelled: boolean }
      >();
      for (const state of states) {
        const lines = state.map((one) => ({
          ...one,
          ...{
            subject: { kind: 'candidate' as const, id: '' },
            otherId: null,
            startsAt: '',
            endsAt: '',
            tableNumber: null,
          },
        }));
        const { save, cancel } = changesBetween(lines, [...kept.values()]);
        for (const { uid, fingerprint, sequence } of save) {
          const before = kept.get(uid);
          if (before) expect(sequence).toBe(before.sequence + 1);
          kept.set(uid, { uid, fingerprint, sequence, cancelled: false });
        }
        for (const { uid, sequence } of cancel) {
          expect(sequence).toBe(kept.get(uid)!.sequence + 1);
          kept.set(uid, { ...kept.get(uid)!, sequence, cancelled: true });
        }
        const standing = [...kept.values()].filter(({ cancelled }) => !cancelled).map(({ uid }) => uid);
        expect(standing.sort()).toEqual(state.map(({ uid }) => uid).sort());
        expect(changesBetween(lines, [...kept.values()])).toEqual({ save: [], cancel: [] });
      }
    }),
    { numRuns: 200 },
  );
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { sendDueSms } from './send-sms.ts';
import { tellNext } from './tell-next.ts';
import { saveMessageSettings } from './use-cases/save-message-settings.ts';
import { viewWords } from './use-cases/view-words.ts';

// "You are next, table 12": whoever is here is told of each interview once, and again when it changes.

const house = testHouse();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tremplin-sms-'));
  process.env.SMS_GATEWAY = `file:${join(folder, 'sms')}`;
});
afterAll(async () => {
  delete process.env.SMS_GATEWAY;
  await rm(folder, { recursive: true });
});

let made: TestEvening;
let meetings: string[];
beforeEach(async () => {
  await rm(join(folder, 'sms'), { force: true });
  await house.db.deleteFrom('messageSettings').execute();
  house.now = '2026-11-12T17:30:00.000Z';
  made = await evening(house, {
    recruiters: { Acme: {}, Studio: {} },
    candidates: { Jessica: {}, Steven: {}, Mounir: {}, Noa: {} },
  });
  for (const [index, name] of Object.keys(made.candidates).entries())
    await house.db
      .updateTable('people')
      .set({ phone: `+3247000010${index}`, preferredChannel: name === 'Noa' ? 'call' : null })
      .where('id', '=', made.candidates[name]!.personId)
      .execute();
  meetings = await publishedMeetings(house, made, [
    { candidate: 'Jessica', recruiter: 'Acme', round: 1, table: 12 },
    { candidate: 'Steven', recruiter: 'Studio', round: 1, table: 4 },
    { candidate: 'Mounir', recruiter: 'Acme', round: 2, table: 12 },
    { candidate: 'Noa', recruiter: 'Studio', round: 2, table: 4 },
  ]);
  await house.must(saveMessageSettings, await house.as(made.organiser), {
    ...{ eventId: made.eventId, quietFrom: '18:00', quietUntil: '08:00', mostPerDay: 1, nextMinutes: 5 },
  });
});

async function isHere(name: string, state = 'present') {
  const row = { state, since: house.now };
  await house.db
    .insertInto('presences')
    .values({
      ...{ eventId: made.eventId, subjectId: made.candidates[name]!.id, subjectKind: 'candidate' },
      ...row,
    })
    .onConflict((conflict) => conflict.columns(['eventId', 'subjectId']).doUpdateSet(row))
    .execute();
}

/** The clock of the evening moves on, and the worker looks; gives what has left since, without the links. */
let read = 0;
async function at(time: string): Promise<string[]> {
  house.now = `2026-11-12T${time}:00.000Z`;
  await tellNext({ db: house.db, now: house.now });
  await sendDueSms({ db: house.db, now: house.now });
  const all = (await readFile(join(folder, 'sms'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const news = all.slice(read);
  read = all.length;
  return news.map((line) => /"text":"(.*?)\. /.exec(line)?.[1] ?? line);
}
beforeEach(() => {
  read = 0;
});

test('who is here is told once, five minutes before; who is not here, or asked for a call, is not', async () => {
  await isHere('Jessica');
  await isHere('Mounir');
  await isHere('Noa');
  expect(await at('17:44')).toEqual([]);
  expect(await at('17:45')).toEqual(["Jessica, c'est bientot à vous : 18h50, table 12, Acme"]);
  expect(await at('17:46')).toEqual([]);
  await isHere('Steven', 'late');
  expect(await at('17:48')).toEqual([]);
  await isHere('Steven');
  expect(await at('17:49')).toEqual(["Steven, c'est bientot à vous : 18h50, table 4, Studio"]);
  expect(await at('17:50')).toEqual([]);
  expect(await at('18:03')).toEqual(["Mounir, c'est bientot à vous : 19h08, table 12, Acme"]);
  const organiser = await house.as(made.organiser);
  expect(await house.must(viewWords, organiser, { eventId: made.eventId })).toMatchObject({
    settings: { nextMinutes: 5 },
    nextSms: { most: 3, sent: 3 },
  });
});

test('another table is told as a change, a cancelled interview is not told, and what has not left is taken back', async () => {
  await isHere('Jessica');
  await isHere('Steven');
  // Steven's has been written, and the gateway has not taken it yet.
  house.now = '2026-11-12T17:46:00.000Z';
  await tellNext({ db: house.db, now: house.now });
  await house.db
    .updateTable('meetings')
    .set({ status: 'cancelled' })
    .where('id', '=', meetings[1]!)
    .execute();
  expect(await at('17:46')).toEqual(["Jessica, c'est bientot à vous : 18h50, table 12, Acme"]);
  await house.db.updateTable('meetings').set({ tableNumber: 11 }).where('id', '=', meetings[0]!).execute();
  expect(await at('17:47')).toEqual(['Jessica, changement : 18h50, table 11, Acme']);
  await house.db
    .updateTable('meetings')
    .set({ status: 'cancelled' })
    .where('id', '=', meetings[0]!)
    .execute();
  expect(await at('17:48')).toEqual([]);
});

test('two workers write it once, also when one dies half-way', async () => {
  await isHere('Jessica');
  await isHere('Steven');
  const now = '2026-11-12T17:45:00.000Z';
  await Promise.all([1, 2, 3].map(() => tellNext({ db: house.db, now })));
  // One of the two was never written: whoever looks next writes that one alone.
  await house.db.deleteFrom('messages').where('recipientId', '=', made.candidates.Steven!.id).execute();
  expect(await at('17:46')).toHaveLength(2);
  expect(await at('17:47')).toEqual([]);
});

test('nothing leaves where it is not chosen, in a rehearsal, or while the clock of the event is shifted', async () => {
  await isHere('Jessica');
  const { eventId } = made;
  await house.db.updateTable('events').set({ clockShiftSeconds: 60 }).where('id', '=', eventId).execute();
  expect(await at('17:46')).toEqual([]);
  await house.db
    .updateTable('events')
    .set({ clockShiftSeconds: 0, rehearsalOf: eventId })
    .where('id', '=', eventId)
    .execute();
  expect(await at('17:46')).toEqual([]);
  await house.db.updateTable('events').set({ rehearsalOf: null }).where('id', '=', eventId).execute();
  await house.db.updateTable('messageSettings').set({ nextMinutes: null }).execute();
  expect(await at('17:46')).toEqual([]);
  await house.db.updateTable('messageSettings').set({ nextMinutes: 5 }).execute();
  expect(await at('17:46')).toHaveLength(1);
});

test('who takes part from home is told without having been checked in', async () => {
  await house.db
    .updateTable('registrations')
    .set({ attendsFrom: 'home' })
    .where('id', '=', made.candidates.Jessica!.id)
    .execute();
  await house.db
    .updateTable('meetings')
    .set({ channel: 'video-home', tableNumber: null })
    .where('id', '=', meetings[0]!)
    .execute();
  expect(await at('17:46')).toEqual(["Jessica, c'est bientot à vous : 18h50, en vidéo, Acme"]);
});

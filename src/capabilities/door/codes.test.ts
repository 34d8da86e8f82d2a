import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { issueCard } from '../cards/use-cases/issue-card.ts';
import { issueRecruiterCard } from '../cards/use-cases/issue-recruiter-card.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { scanAtDoor } from './use-cases/scan-at-door.ts';
import { viewDoor } from './use-cases/view-door.ts';

const house = testHouse('2026-11-12T17:30:00.000Z');
let soiree: TestEvening;
let door: Actor;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: { Jessica: {}, Steven: {}, Noor: {}, Ana: {}, Anatole: {} },
  });
  door = await house.as(soiree.door);
});

const scan = (q: string) => house.ask(scanAtDoor, door, { eventId: soiree.eventId, q });
const site = 'https://tremplin.example';

test('a scanned link marks its person as here, and the link is nowhere in the answer', async () => {
  const { link, id } = soiree.candidates.Jessica!;
  const answer = await scan(`${site}${link}`);
  expect(answer).toMatchObject({
    kind: 'done',
    value: { letters: null, marked: { subjectId: id, name: 'Jessica Essai', before: 'expected' } },
  });
  expect(JSON.stringify(answer)).not.toContain(link.slice(3));
  expect(await scan(`${site}${link}`)).toMatchObject({ value: { marked: { before: 'present' } } });
});

test('a recruiter’s link does too', async () => {
  const { link, id } = soiree.recruiters['Studio Terril']!;
  expect(await scan(`${site}${link}`)).toMatchObject({
    value: { marked: { kind: 'recruiter', subjectId: id, name: 'Studio Terril', state: 'present' } },
  });
});

test('the code of a card marks its person; the card before it, and the old link, are known as replaced or unknown', async () => {
  const { eventId, candidates } = soiree;
  const { id: registrationId, link } = candidates.Steven!;
  const first = await house.must(issueCard, door, { eventId, registrationId });
  expect(await scan(first.code)).toMatchObject({ value: { marked: { subjectId: registrationId } } });
  const second = await house.must(issueCard, door, { eventId, registrationId });
  expect(await scan(first.code)).toMatchObject({ value: { marked: null } });
  expect(await scan(`${site}${link}`)).toMatchObject({ refusal: 'code-replaced', field: 'q' });
  expect(await scan(second.link)).toMatchObject({ value: { marked: { before: 'present' } } });
});

test('the code of a recruiter’s printed card marks the recruiter', async () => {
  const { id: recruiterId } = soiree.recruiters['Studio Terril']!;
  const organiser = await house.as(soiree.organiser);
  const { code } = await house.must(issueRecruiterCard, organiser, { eventId: soiree.eventId, recruiterId });
  expect(await scan(code.toLowerCase())).toMatchObject({
    value: { marked: { kind: 'recruiter', subjectId: recruiterId } },
  });
});

test('the code of a badge marks its person, unless it could begin the name of another', async () => {
  const code = async (name: string, cardCode: string) => {
    await house.db
      .updateTable('registrations')
      .set({ cardCode })
      .where('id', '=', soiree.candidates[name]!.id)
      .execute();
  };
  await code('Noor', 'K7Q');
  expect(await scan('k7q')).toMatchObject({
    value: { letters: null, marked: { subjectId: soiree.candidates.Noor!.id } },
  });
  await code('Ana', 'ESS');
  expect(await scan('ess')).toMatchObject({ value: { letters: 'ess', marked: null } });
});

test('letters are looked for and mark nobody, even when one person is meant', async () => {
  expect(await scan('anat')).toMatchObject({ value: { letters: 'anat', marked: null } });
  const { people } = await house.must(viewDoor, door, { eventId: soiree.eventId, q: 'anat' });
  expect(people).toMatchObject([{ name: 'Anatole Essai', state: 'expected' }]);
});

test('a code of another event says so where its people are within reach, and is unknown elsewhere', async () => {
  const other = await evening(house, { recruiters: {}, candidates: { Lia: {} } });
  const foreign = other.candidates.Lia!.link;
  expect(await scan(`${site}${foreign}`)).toMatchObject({ refusal: 'code-unknown' });
  // The same desk works at both.
  const both = await house.as({ ...soiree.door, roles: [...soiree.door.roles, ...other.door.roles] });
  expect(await house.ask(scanAtDoor, both, { eventId: soiree.eventId, q: foreign })).toMatchObject({
    refusal: 'code-of-other-event',
    facts: { date: '2026-11-12' },
  });
});

test.each([
  ['https://example.org/menu', 'code-unknown'],
  [`https://tremplin.example/c/${'A'.repeat(43)}`, 'code-unknown'],
])('%s is no code of anybody', async (text, refusal) => {
  expect(await scan(text)).toMatchObject({ refusal, field: 'q' });
});

test('who cancelled is not brought back by a scan', async () => {
  const { id, link } = soiree.candidates.Anatole!;
  await house.db.updateTable('registrations').set({ status: 'cancelled' }).where('id', '=', id).execute();
  expect(await scan(`${site}${link}`)).toMatchObject({ refusal: 'code-cancelled' });
});

test('two desks that scan the same person both hear who is here, and one arrival stands', async () => {
  const { id, link } = soiree.candidates.Ana!;
  const answers = await Promise.all([scan(link), scan(link)]);
  expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done']);
  const befores = answers.map((answer) => answer.kind === 'done' && answer.value.marked?.before);
  expect(befores.sort()).toEqual(['expected', 'present']);
  const marked = await house.must(markPresence, door, {
    eventId: soiree.eventId,
    kind: 'candidate',
    subjectId: id,
    lateMinutes: 10,
  });
  expect(marked).toMatchObject({ state: 'late', before: 'present' });
});

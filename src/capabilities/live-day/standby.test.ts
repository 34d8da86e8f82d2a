import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { keepStandby } from './keep-standby.ts';
import { replaceStandby } from './store/standby.ts';
import { answerErrand } from './use-cases/answer-errand.ts';
import { arrangeStandby } from './use-cases/arrange-standby.ts';
import { callStandby } from './use-cases/call-standby.ts';
import { viewBoard } from './use-cases/view-board.ts';
import { viewErrands } from './use-cases/view-errands.ts';

const house = testHouse();
const BEFORE = '2026-11-12T17:30:00.000Z';
/** The first round runs from 17:50 to 18:05 UTC. */
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';

let soiree: TestEvening;
let organiser: Actor;
let door: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril'] },
      Noor: { wishes: ['Studio Terril'] },
      Steven: { wishes: ['Garage Nord', 'Studio Terril'] },
    },
  });
  ({ eventId } = soiree);
  organiser = await house.as(soiree.organiser);
  door = await house.as(soiree.door);
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
  ]);
  await replaceStandby(house.db, eventId, [
    { recruiterId: studio(), registrationIds: [idOf('Noor'), idOf('Steven')] },
  ]);
});

const idOf = (who: string) => soiree.candidates[who]!.id;
const studio = () => soiree.recruiters['Studio Terril']!.id;
const mark = (who: string, state: string) =>
  house.must(markPresence, door, { eventId, kind: 'candidate', subjectId: idOf(who), state });
const board = (on: string | null = null) => house.must(viewBoard, organiser, { eventId, on });
const reserve = async () => {
  const { chosen } = await board(`r.${studio()}`);
  return chosen?.kind === 'recruiter' ? chosen.standby.map(({ name, struck }) => [name, struck]) : null;
};
const call = (over: object = {}) =>
  house.ask(callStandby, organiser, { eventId, recruiterId: studio(), round: 1, ...over });
const errands = async () => (await house.must(viewErrands, door, { eventId })).open;

test('the reserve is kept with the plan, changed by hand, and the next plan keeps the agreed order', async () => {
  await replaceStandby(house.db, eventId, []);
  await keepStandby(house.db, eventId, house.now);
  expect(await reserve()).toEqual([
    ['Noor Essai', false],
    ['Steven Essai', false],
  ]);
  const arrange = (who: string, move: string) =>
    house.must(arrangeStandby, organiser, {
      eventId,
      recruiterId: studio(),
      registrationId: idOf(who),
      move,
    });
  await arrange('Steven', 'up');
  await arrange('Noor', 'strike');
  await keepStandby(house.db, eventId, house.now);
  expect(await reserve()).toEqual([
    ['Steven Essai', false],
    ['Noor Essai', true],
  ]);
  await arrange('Noor', 'restore');
  expect((await reserve())![1]).toEqual(['Noor Essai', false]);
});

test('a chair that stands empty while the round runs goes to the first who is here and free', async () => {
  house.now = FIRST_RUNS;
  await mark('Jessica', 'absent');
  await mark('Steven', 'present');
  const free = (await board()).free.find(({ id }) => id === studio());
  // Noor is before Steven in the reserve, and has not come.
  expect(free?.standby?.name).toBe('Steven Essai');
  expect(await call()).toMatchObject({ kind: 'done', value: { registrationId: idOf('Steven') } });
  const { meetings } = await board();
  expect(meetings.filter(({ round }) => round === 1).map(({ fullName, look }) => [fullName, look])).toEqual(
    expect.arrayContaining([
      ['Jessica Essai', 'missed'],
      ['Steven Essai', 'running'],
    ]),
  );
  expect(await errands()).toMatchObject([{ name: 'Steven E.', table: '4', company: 'Studio Terril' }]);
});

test('two presses for one chair: one person is called, the other press is told', async () => {
  house.now = FIRST_RUNS;
  await mark('Jessica', 'absent');
  await mark('Noor', 'present');
  await mark('Steven', 'present');
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => (answer.kind === 'refused' ? answer.refusal : answer.kind)).sort()).toEqual([
    'done',
    'place-taken',
  ]);
  expect(await errands()).toHaveLength(1);
});

test('nobody of the reserve is here: said in words, and nothing changes', async () => {
  house.now = FIRST_RUNS;
  await mark('Jessica', 'absent');
  expect(await call()).toMatchObject({ refusal: 'nobody-on-standby' });
  expect((await board()).event.planVersion).toBe(1);
});

test('who is brought is off the list; who is not found gives the chair to the next one', async () => {
  house.now = FIRST_RUNS;
  await mark('Jessica', 'absent');
  await mark('Noor', 'present');
  await mark('Steven', 'present');
  await call();
  const [first] = await errands();
  expect(first?.name).toBe('Noor E.');
  const answer = (errandId: string, said: string) =>
    house.ask(answerErrand, door, { eventId, errandId, answer: said });
  expect(await answer(first!.id, 'not-found')).toMatchObject({ value: { calledId: idOf('Steven') } });
  const [second] = await errands();
  expect(second?.name).toBe('Steven E.');
  expect(await answer(first!.id, 'done')).toMatchObject({ refusal: 'errand-decided' });
  expect(await answer(second!.id, 'done')).toMatchObject({ value: { calledId: null } });
  expect(await errands()).toEqual([]);
  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Lia: {} } });
  const stranger = await house.as(other.door);
  expect(await house.ask(viewErrands, stranger, { eventId })).toEqual({ kind: 'not-found' });
});

test('who is here below the promise is listed with a chair that the next rounds have', async () => {
  await mark('Noor', 'present');
  const { below } = await board();
  expect(below).toMatchObject([
    { name: 'Noor Essai', count: 0, floor: 1, place: { company: 'Studio Terril', round: 2 } },
  ]);
});

import { beforeAll, expect, test } from 'vitest';
import { readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { type Kept, resultsOf } from './rules.ts';
import { addQuestion } from './use-cases/add-question.ts';
import { giveMyOpinion } from './use-cases/give-my-opinion.ts';
import { givePartnerOpinion } from './use-cases/give-partner-opinion.ts';
import { giveStandOpinion } from './use-cases/give-stand-opinion.ts';
import { retireQuestion } from './use-cases/retire-question.ts';
import { typeSlip } from './use-cases/type-slip.ts';
import { viewSatisfaction } from './use-cases/view-satisfaction.ts';

const house = testHouse('2026-11-12T21:00:00.000Z');
const NAMES = ['Jessica', 'Steven', 'Noor', 'Amina', 'Tom'] as const;
let soiree: TestEvening;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: Object.fromEntries(NAMES.map((name) => [name, {}])),
  });
});

const results = async () => {
  const organiser = await house.as(soiree.organiser);
  const { audiences } = await house.must(viewSatisfaction, organiser, { eventId: soiree.eventId });
  return (audience: string) => audiences.find((one) => one.audience === audience)!;
};

test('with fewer than five answers nothing is shown, not even the words; with five all of it, without names', async () => {
  for (const name of NAMES.slice(0, 4))
    await house.must(giveMyOpinion, soiree.candidates[name]!.actor, {
      welcome: 4,
      useful: 3,
      words: `Merci de ${name}`,
    });
  const four = (await results())('candidate');
  expect(four.answers).toBe(4);
  expect(four.results.every(({ counts, texts }) => counts === null && texts === null)).toBe(true);
  await house.must(giveMyOpinion, soiree.candidates.Tom!.actor, { welcome: 1 });
  const five = (await results())('candidate');
  const of = (key: string) => five.results.find((one) => one.key === key)!;
  expect([of('welcome').base, of('welcome').counts]).toEqual([5, [4, 0, 0, 1]]);
  // Four answered whether it was useful: that question stays hidden.
  expect([of('useful').base, of('useful').counts]).toEqual([4, null]);
  expect(of('words').texts).toHaveLength(4);
  const rows = await house.db.selectFrom('satisfactionAnswers').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(soiree.candidates.Tom!.id);
});

test('somebody who answers again, by link or by slip with the code, is counted once', async () => {
  const organiser = await house.as(soiree.organiser);
  const code = soiree.candidates.Tom!.id.slice(-6).toUpperCase();
  const slip = { eventId: soiree.eventId, audience: 'candidate', welcome: 2 } as const;
  await house.must(typeSlip, organiser, { ...slip, code });
  const once = (await results())('candidate');
  expect([once.answers, once.results[0]!.counts]).toEqual([5, [4, 0, 1, 0]]);
  await house.must(typeSlip, organiser, slip);
  expect((await results())('candidate').answers).toBe(6);
  expect((await results())('candidate').people).toBe(0);
  expect(await house.ask(typeSlip, organiser, { ...slip, code: 'ZZZZZZ' })).toMatchObject({
    refusal: 'code-unknown',
  });
  const nothing = { eventId: soiree.eventId, audience: 'candidate' } as const;
  expect(await house.ask(typeSlip, organiser, nothing)).toMatchObject({ refusal: 'nothing-said' });
});

test('an added question is asked on the page, answered without a script, and counted; its audience alone sees it', async () => {
  const organiser = await house.as(soiree.organiser);
  const label = 'Le café était-il bon ?';
  const { questionId } = await house.must(addQuestion, organiser, {
    ...{ eventId: soiree.eventId, audience: 'candidate', kind: 'scale', label },
  });
  const page = `${soiree.candidates.Noor!.link}/opinion`;
  house.now = '2027-02-01T09:00:00.000Z';
  expect((await readPage(house.app, page)).html).toContain(label);
  const sent = {
    _key: crypto.randomUUID(),
    welcome: '3',
    'own.0.questionId': questionId,
    'own.0.score': '2',
  };
  expect((await sendForm(house.app, page, sent)).status).toBe(303);
  const asked = (await results())('candidate').results.find(({ key }) => key === questionId)!;
  expect([asked.label, asked.base, asked.counts]).toEqual([label, 1, null]);
  // Asked no more, it leaves the form; what was answered stays with the results.
  await house.must(retireQuestion, organiser, { eventId: soiree.eventId, questionId });
  expect((await readPage(house.app, page)).html).not.toContain(label);
  expect((await results())('candidate').results.find(({ key }) => key === questionId)?.base).toBe(1);
  house.now = '2026-11-12T21:00:00.000Z';
  const stand = `${soiree.recruiters['Studio Terril']!.link}/opinion`;
  expect((await readPage(house.app, stand)).html).not.toContain(label);
});

test('recruiters and partners have questions of their own; a partner never sees results', async () => {
  await house.must(giveStandOpinion, soiree.recruiters['Studio Terril']!.actor, { again: 4 });
  const luc = await house.as(soiree.counsellor);
  await house.must(givePartnerOpinion, luc, { eventId: soiree.eventId, welcome: 4, words: 'Bien organisé' });
  const said = await results();
  expect([said('recruiter').answers, said('partner').answers]).toEqual([1, 1]);
  const theirs = await house.must(viewSatisfaction, luc, { eventId: soiree.eventId });
  expect(theirs.audiences).toEqual([]);
  expect(theirs.mine?.said).toMatchObject({ welcome: 4, words: 'Bien organisé' });
});

test('texts come in alphabetical order, not in that of the people', () => {
  const answers: Kept[] = ['e', 'a', 'd', 'b', 'c'].map((words) => ({
    ...{ audience: 'candidate', scores: {}, texts: { words } },
  }));
  expect(resultsOf(answers, []).at(-1)?.texts).toEqual(['a', 'b', 'c', 'd', 'e']);
});

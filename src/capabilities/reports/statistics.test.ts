import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { removeTemplate } from './use-cases/remove-template.ts';
import { saveStatistics } from './use-cases/save-statistics.ts';
import { saveTemplate } from './use-cases/save-template.ts';
import { viewReport } from './use-cases/view-report.ts';
import { viewStatistics } from './use-cases/view-statistics.ts';
import { viewTemplates } from './use-cases/view-templates.ts';

const house = testHouse('2026-11-12T21:00:00.000Z');
const NAMES = Array.from({ length: 12 }, (_, index) => `Personne ${String(index).padStart(2, '0')}`);
let soiree: TestEvening;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: {},
    candidates: { ...Object.fromEntries(NAMES.map((name) => [name, {}])), Elena: { partner: 'other' } },
  });
});

const kinds = async () => {
  const { eventId, counsellor } = soiree;
  const { report } = await house.must(viewReport, await house.as(counsellor), { eventId });
  return { all: report.all, kinds: report.breakdowns.map(({ kind }) => kind), breakdowns: report.breakdowns };
};

test('a stream is counted, sex only once the network allows it, and of own people alone', async () => {
  const { eventId, counsellor, candidates } = soiree;
  const luc = await house.as(counsellor);
  const people = NAMES.map((name, index) => ({
    id: candidates[name]!.id,
    stream: index < 6 ? 'Électricité' : 'Coiffure',
    sex: index < 5 ? 'female' : 'male',
  }));
  await house.must(saveStatistics, luc, { eventId, people });
  const closed = await kinds();
  expect([closed.kinds, closed.all.women]).toEqual([['partner', 'stream'], null]);
  expect(closed.breakdowns[1]!.groups.map(({ name, cells }) => [name, cells.registered])).toEqual([
    ['Coiffure', 6],
    ['Électricité', 6],
  ]);

  await house.db.updateTable('networks').set({ reportsSex: true }).execute();
  // What was sent while it was closed was not kept.
  expect((await kinds()).breakdowns.map(({ kind }) => kind)).toEqual(['partner', 'stream']);
  await house.must(saveStatistics, luc, { eventId, people });
  expect((await kinds()).breakdowns[2]!.groups.map(({ key, cells }) => [key, cells.registered])).toEqual([
    ['female', 5],
    ['male', 7],
  ]);

  const seen = await house.must(viewStatistics, luc, { eventId });
  expect([seen.withSex, seen.people.length]).toEqual([true, 12]);
  const another = { eventId, people: [{ id: candidates.Elena!.id, sex: 'other', stream: null }] };
  expect((await house.ask(saveStatistics, luc, another)).kind).toBe('not-found');
});

test('a funder’s template is made from the shipped one, in its own order and words, and fills itself', async () => {
  const { eventId, organiser, counsellor } = soiree;
  const actor = await house.as(organiser);
  const shipped = await house.must(viewTemplates, actor, { eventId });
  expect(shipped.chosen.template.id).toBe('esf-plus');
  const entry = {
    eventId,
    name: 'Fonds régional',
    fields: [
      { position: 2, figure: 'hired', label: 'Contrats' },
      { position: 1, figure: 'registered', label: null },
      { position: 3, figure: null, label: null },
    ],
  };
  const { templateId } = await house.must(saveTemplate, actor, entry);
  const { chosen } = await house.must(viewTemplates, actor, { eventId, template: templateId });
  expect(chosen.rows.map(({ label, value }) => [label, value])).toEqual([
    [null, 13],
    ['Contrats', 0],
  ]);
  const file = await house.app.request(`/events/${eventId}/report/templates/${templateId}/report.csv`, {
    headers: { cookie: await house.cookieOf(organiser) },
  });
  expect(await file.text()).toMatch(/Inscrits;13;[\s\S]*Contrats;0;/);
  expect((await house.ask(saveTemplate, actor, { ...entry, fields: [] })).kind).toBe('refused');
  expect((await house.ask(saveTemplate, actor, { ...entry, templateId: newId() })).kind).toBe('not-found');
  expect((await house.ask(viewTemplates, await house.as(counsellor), { eventId })).kind).toBe('not-found');
  await house.must(removeTemplate, actor, { eventId, templateId });
  expect((await house.must(viewTemplates, actor, { eventId })).templates).toHaveLength(1);
});

import { beforeAll, expect, test } from 'vitest';
import { capabilities } from '../src/app.ts';
import { type Actor, anyone } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { UseCase } from '../src/kernel/use-case.ts';
import { useCasesOf } from '../src/web/capability.ts';
import { ANYBODY, testHouse } from './support/house.ts';
import { idsOf, inputFor, leaksOf, shownTo, stateOf, type Tenant, tenant } from './support/tenants.ts';

/*
 * What the table of access.table.ts cannot say: within what somebody may run, whose data comes out. Every person of two
 * tenants has unusual strings in every field. Every use case that shows something is asked by every role about
 * everybody's ids (own, another partner's of the same event, another tenant's, nobody's), and no string of somebody out
 * of reach may come out, in whatever field. Use cases that change something are asked by strangers, and change nothing.
 */
// Weeks before the event: a partner that keeps its names then keeps all of them.
const house = testHouse('2026-10-30T08:00:00.000Z');
const useCases = [...useCasesOf(capabilities).values()];

let ours: Tenant;
let theirs: Tenant;

beforeAll(async () => {
  ours = await tenant(house);
  theirs = await tenant(house);
});

/** Everybody's ids: own, of another partner, of another tenant, of nobody. */
function everybody(): Record<string, string>[] {
  const own = idsOf(ours, 'Jessica', 'Coron');
  return [
    own,
    idsOf(ours, 'Steven', 'Terril'),
    idsOf(theirs, 'Jessica', 'Coron'),
    Object.fromEntries(Object.keys(own).map((name) => [name, newId()])),
  ];
}

async function rolesOf(one: Tenant): Promise<Record<string, Actor>> {
  return {
    organiser: await house.as(one.organiser),
    door: await house.as(one.door),
    counsellor: await house.as(one.counsellor),
    'other counsellor': await house.as(one.otherCounsellor),
    candidate: one.candidates.Jessica!.actor,
    recruiter: one.recruiters.Coron!.actor,
  };
}

test.each([
  { who: 'organiser', people: [], companies: ['Coron', 'Terril'], least: 20 },
  { who: 'door', people: [], companies: ['Coron', 'Terril'], least: 6 },
  { who: 'counsellor', people: ['Jessica'], companies: ['Coron', 'Terril'], least: 10 },
  { who: 'other counsellor', people: ['Steven'], companies: ['Coron', 'Terril'], least: 10 },
  { who: 'candidate', people: ['Jessica'], companies: ['Coron', 'Terril'], least: 4 },
  { who: 'recruiter', people: ['Jessica'], companies: ['Coron'], least: 3 },
] as const)(
  'the $who is shown $people of their own event, nobody else in any field, and nothing of another tenant',
  async ({ who, people, companies, least }) => {
    const { text, answered } = await shownTo(house, useCases, (await rolesOf(ours))[who]!, everybody());
    expect(answered.size).toBeGreaterThanOrEqual(least);
    for (const mark of [...Object.values(theirs.marks), ...Object.values(theirs.companies)])
      expect(leaksOf(text, mark)).toEqual([]);
    for (const [name, mark] of Object.entries(ours.marks))
      if (!(people as readonly string[]).includes(name))
        expect([name, leaksOf(text, mark)]).toEqual([name, []]);
      else expect(leaksOf(text, mark).length).toBeGreaterThan(0);
    for (const [name, mark] of Object.entries(ours.companies))
      if (!(companies as readonly string[]).includes(name))
        expect([name, leaksOf(text, mark)]).toEqual([name, []]);
  },
);

test('a visitor is shown nobody', async () => {
  const { text } = await shownTo(house, useCases, ANYBODY, everybody());
  for (const mark of [...Object.values(ours.marks), ...Object.values(theirs.marks)])
    expect(leaksOf(text, mark)).toEqual([]);
});

test('nobody changes anything of another tenant, whatever they send; and with the guard gone the fence holds', async () => {
  const before = await stateOf(house, theirs);
  const ids = idsOf(theirs, 'Jessica', 'Coron');
  const commands = useCases.filter((useCase) => useCase.kind === 'command' && useCase.unfenced === undefined);
  expect(commands.length).toBeGreaterThan(60);
  for (const actor of Object.values(await rolesOf(ours)))
    for (const useCase of commands) {
      await house.ask(useCase, actor, inputFor(useCase, ids));
      // Taken off, the guard gives a scope about nothing: most use cases then fail, and none may reach a row.
      const bare = {
        ...useCase,
        allow: (_: Actor, input: object) => ({ ...anyone(), ...input, ...ids }),
      } as UseCase;
      await house.ask(bare, actor, inputFor(useCase, ids)).catch(() => null);
    }
  expect(await stateOf(house, theirs)).toBe(before);
});

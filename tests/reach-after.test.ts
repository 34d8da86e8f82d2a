import { beforeAll, expect, test } from 'vitest';
import { capabilities } from '../src/app.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { useCasesOf } from '../src/web/capability.ts';
import { evening } from './support/evening.ts';
import { testHouse } from './support/house.ts';
import { idsOf, inputFor, leaksOf, shownTo, stateOf, type Tenant, tenant } from './support/tenants.ts';

/*
 * What reach.test.ts says of strangers, for those who were let in once or are let in elsewhere: a partner that was taken
 * off the event and ended its caseload, the team of another event of the same network, and links that are over.
 */
const house = testHouse('2026-10-30T08:00:00.000Z');
const useCases = [...useCasesOf(capabilities).values()];
const commands = useCases.filter(({ kind }) => kind === 'command');
let ours: Tenant;
const outside: Record<string, Actor> = {};

beforeAll(async () => {
  ours = await tenant(house);
  const { db, now } = house;
  const { organisationId } = ours.otherCounsellor.roles[0]!;
  await db
    .updateTable('registrations')
    .set({ partnerId: ours.counsellor.roles[0]!.organisationId })
    .where('partnerId', '=', organisationId)
    .execute();
  await db
    .deleteFrom('eventPartners')
    .where('eventId', '=', ours.eventId)
    .where('organisationId', '=', organisationId)
    .execute();
  await db
    .updateTable('caseloadLinks')
    .set({ until: now })
    .where('organisationId', '=', organisationId)
    .execute();
  outside['ex-partner'] = await house.as(ours.otherCounsellor);

  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Paul: {} } });
  const { networkId } = await db
    .selectFrom('organisations')
    .select('networkId')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const host = other.organiser.roles[0]!.organisationId;
  await db.updateTable('organisations').set({ networkId }).where('id', '=', host).execute();
  outside['organiser of another event'] = await house.as(other.organiser);
  outside['candidate of another event'] = other.candidates.Paul!.actor;
});

test.each(['ex-partner', 'organiser of another event', 'candidate of another event'])(
  'the %s is shown nobody of the event and changes nothing of it',
  async (who) => {
    const actor = outside[who]!;
    const about = [idsOf(ours, 'Jessica', 'Coron'), idsOf(ours, 'Steven', 'Terril')];
    const { text } = await shownTo(house, useCases, actor, about);
    const marks = [...Object.values(ours.marks), ...Object.values(ours.companies)];
    expect(marks.flatMap((mark) => leaksOf(text, mark))).toEqual([]);
    const before = await stateOf(house, ours);
    for (const useCase of commands) await house.ask(useCase, actor, inputFor(useCase, about[0]!));
    expect(await stateOf(house, ours)).toBe(before);
  },
);

test('a link that is over proves nobody: from a day after the event for a candidate, some days for a recruiter', async () => {
  const links = [ours.candidates.Jessica!.link, ours.recruiters.Coron!.link];
  const kinds = async (now: string) => {
    house.now = now;
    return Promise.all(links.map(async (link) => (await house.byLink(link)).identity.kind));
  };
  expect(await kinds('2026-11-12T20:00:00.000Z')).toEqual(['candidate', 'recruiter']);
  expect(await kinds('2026-12-31T08:00:00.000Z')).toEqual(['anonymous', 'anonymous']);
});

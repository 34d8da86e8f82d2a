import { linkOfRecruiter, linkOfRegistration } from '../../src/capabilities/events/queries.ts';
import { Actor } from '../../src/kernel/actor.ts';
import { fromWallClock, plusMinutes } from '../../src/kernel/clock.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Person, TestHouse } from './house.ts';

/** What a test says of an evening; everything else has the usual value. */
export interface EveningPlan {
  /** Rounds of 15 minutes with 3 to move, from 18:50. */
  rounds?: number;
  tables?: readonly { stepFree?: boolean; quiet?: boolean }[] | number;
  most?: number;
  floor?: number;
  longestRun?: number | null;
  wishesOpen?: boolean;
  recruiters: Readonly<
    Record<
      string,
      {
        seats?: number;
        presentFrom?: string;
        presentUntil?: string;
        firstTable?: number;
        /** Who receives from elsewhere is on a screen. */
        receivesFrom?: 'hall' | 'home';
      }
    >
  >;
  /** By first name; the wishes by company, dearest first. */
  candidates: Readonly<
    Record<
      string,
      {
        wishes?: readonly string[];
        partner?: 'own' | 'other';
        needs?: readonly string[];
        /** The language to be interpreted. */
        language?: string;
        presentFrom?: string;
        presentUntil?: string;
      }
    >
  >;
  grades?: readonly { recruiter: string; candidate: string; grade: 'must' | 'would' | 'no' }[];
}

/** An evening in a test's database, with its people by name. */
export interface TestEvening {
  readonly eventId: string;
  readonly organiser: Person;
  readonly door: Person;
  /** Counsellor of the partner that brings the candidates marked "own". */
  readonly counsellor: Person;
  /** Counsellor of the partner that brings the others. */
  readonly otherCounsellor: Person;
  readonly recruiters: Readonly<Record<string, { id: string; link: string; actor: Actor }>>;
  readonly candidates: Readonly<Record<string, { id: string; personId: string; link: string; actor: Actor }>>;
}

const DATE = '2026-11-12';
const ZONE = 'Europe/Brussels';
let number = 0;

/** Writes an evening straight into the database: what a test of the plan needs, without the way there. */
export async function evening(house: TestHouse, plan: EveningPlan): Promise<TestEvening> {
  const { db, now } = house;
  number += 1;
  const host = await house.organisation(`Hôte ${number}`, { Claire: 'organiser', Denis: 'door' });
  const own = await house.organisation(`Partenaire ${number}`, { Luc: 'counsellor' });
  const other = await house.organisation(`Autre partenaire ${number}`, { Mia: 'counsellor' });
  const eventId = newId();
  const rounds = plan.rounds ?? 4;
  const tables =
    typeof plan.tables === 'number' ? Array.from({ length: plan.tables }, () => ({})) : (plan.tables ?? []);
  const tableRows = tables.length > 0 ? tables : Array.from({ length: 12 }, () => ({}));
  await db
    .insertInto('events')
    .values({
      id: eventId,
      organisationId: host.id,
      name: `Soirée ${number}`,
      slug: `soiree-${number}`,
      date: DATE,
      timeZone: ZONE,
      place: 'La Verrière',
      firstRoundAt: '18:50',
      roundMinutes: 15,
      moveMinutes: 3,
      roundCount: rounds,
      tableCount: tableRows.length,
      mostInterviews: plan.most ?? 6,
      fewestInterviews: 0,
      longestRun: plan.longestRun ?? null,
      floor: plan.floor ?? 1,
      wishesOpen: plan.wishesOpen ?? false,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  const roles = { [host.id]: 'host', [own.id]: 'brings', [other.id]: 'brings' } as const;
  await db
    .insertInto('eventPartners')
    .values(Object.entries(roles).map(([organisationId, role]) => ({ eventId, organisationId, role })))
    .execute();
  const first = fromWallClock(DATE, '18:50', ZONE)!;
  await db
    .insertInto('rounds')
    .values(
      Array.from({ length: rounds }, (_, index) => ({
        eventId,
        number: index + 1,
        startsAt: plusMinutes(first, index * 18),
        endsAt: plusMinutes(first, index * 18 + 15),
      })),
    )
    .execute();
  await db
    .insertInto('eventTables')
    .values(tableRows.map((table, index) => ({ eventId, number: index + 1, ...table })))
    .execute();

  const recruiters: Record<string, { id: string; link: string; actor: Actor }> = {};
  for (const [company, recruiter] of Object.entries(plan.recruiters)) {
    const companyId = newId();
    const id = newId();
    const dates = { createdAt: now, updatedAt: now };
    await db
      .insertInto('companies')
      .values({ id: companyId, organisationId: host.id, name: company, ...dates })
      .execute();
    await db
      .insertInto('recruiters')
      .values({ id, eventId, companyId, locale: 'fr', ...recruiter, ...dates })
      .execute();
    recruiters[company] = {
      id,
      link: linkOfRecruiter({ id, linkGeneration: 1 }),
      actor: new Actor({ kind: 'recruiter', eventId, recruiterId: id, name: company }),
    };
  }
  const candidates: Record<string, { id: string; personId: string; link: string; actor: Actor }> = {};
  for (const [name, candidate] of Object.entries(plan.candidates)) {
    const personId = newId();
    const id = newId();
    const dates = { createdAt: now, updatedAt: now };
    await db
      .insertInto('people')
      .values({ id: personId, firstName: name, lastName: 'Essai', locale: 'fr', ...dates })
      .execute();
    await db
      .insertInto('registrations')
      .values({
        id,
        eventId,
        personId,
        partnerId: candidate.partner === 'other' ? other.id : own.id,
        status: 'registered',
        source: 'counsellor',
        accessNeeds: [...(candidate.needs ?? [])],
        interpreterLanguage: candidate.language ?? null,
        presentFrom: candidate.presentFrom ?? null,
        presentUntil: candidate.presentUntil ?? null,
        cardCode: id.slice(-6),
        ...dates,
      })
      .execute();
    const wishes = candidate.wishes ?? [];
    if (wishes.length > 0)
      await db
        .insertInto('wishes')
        .values(
          wishes.map((company, index) => ({
            eventId,
            registrationId: id,
            recruiterId: recruiters[company]!.id,
            rank: index + 1,
            at: now,
          })),
        )
        .execute();
    candidates[name] = {
      id,
      personId,
      link: linkOfRegistration({ id, linkGeneration: 1 }),
      actor: new Actor({ kind: 'candidate', eventId, registrationId: id, name }),
    };
  }
  for (const { recruiter, candidate, grade } of plan.grades ?? [])
    await db
      .insertInto('recruiterGrades')
      .values({
        eventId,
        recruiterId: recruiters[recruiter]!.id,
        registrationId: candidates[candidate]!.id,
        grade,
        at: now,
      })
      .execute();
  return {
    eventId,
    organiser: host.people.Claire!,
    door: host.people.Denis!,
    counsellor: own.people.Luc!,
    otherCounsellor: other.people.Mia!,
    recruiters,
    candidates,
  };
}
